// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/quality/quality_controller.h"

#include "common/error_text.h"
#include "desktop/pages/quality/quality_words.h"
#include "desktop/session/cycle_choices.h"
#include "workspace/instruments.h"

namespace circumspect::desktop {

QualityController::QualityController(WorkspaceSession &session, Selection &selection, Prompts &prompts, QObject *parent)
    : QObject(parent), m_session(session), m_selection(selection), m_prompts(prompts)
{
    connect(&selection, &Selection::cycleChanged, this, &QualityController::refresh);
    connect(&session, &WorkspaceSession::changed, this, [this](const workspace::Changes &changes) {
        if (changes.responses || changes.releases)
            refresh();
    });
}

void QualityController::refresh()
{
    m_view.responses.clear();
    m_view.summary.clear();
    const bool isOwner = m_session.vault() && m_session.vault()->isOwner;
    if (m_selection.cycle() == nullptr || !isOwner)
        return emitView();
    m_session.run(
        tr("Looking at data quality"),
        [cycle = *m_selection.cycle(), wave = m_selection.wave()](workspace::Workspace &workspace,
                                                                  const workspace::Progress &) -> Result<Reviewed> {
            auto review = workspace.quality().review(cycle.id, wave);
            if (!review)
                return review.error();
            auto instrument = workspace.instruments().load(cycle.instrument, cycle.instrumentVersion);
            if (!instrument)
                return instrument.error();
            return Reviewed{*std::move(review), *std::move(instrument)};
        },
        this,
        [this](const Result<Reviewed> &reviewed) {
            if (!reviewed)
                return tell(reviewed.error());
            take(*reviewed);
        });
}

void QualityController::take(const Reviewed &reviewed)
{
    if (m_selection.cycle() == nullptr || !m_session.vault())
        return;
    m_view.responses = reviewInWords(reviewed.review, reviewed.instrument, m_selection.cycle()->language,
                                     !m_session.vault()->isReadOnly);
    m_view.summary = tr("%1 of %n response(s) stand out or are excluded.", nullptr, reviewed.review.responses)
                         .arg(m_view.responses.size());
    if (reviewed.review.leavesOneselfOut)
        m_view.summary = tr("%1 Those about yourself are for another owner.", "a sentence on how many stand out")
                             .arg(m_view.summary);
    m_view.emptyTitle = reviewed.review.responses == 0 ? tr("No answers yet") : tr("Nothing stands out");
    m_view.emptyText = reviewed.review.responses == 0
                           ? tr("Once answers have been imported, responses that deserve a look are listed here.")
                           : tr("No response is uniform, mostly empty or far from the others. That does not prove that "
                                "all are sound.");
    emitView();
}

void QualityController::exclude(const workspace::ResponseId &response)
{
    const Question question{
        .title = tr("Exclude this response?"),
        .text = tr("Its scores count in no figure of the release to come. You can include it again until then."),
        .facts = {tr("Fewer answers may mean that a group is combined with another or withheld."),
                  tr("Comments carry no link to scores, so those of the same person stay in the report."),
                  tr("The reason is kept sealed; only owners can read it.")},
        .caution = tr("Leave out what is certainly not an answer about this leader, such as a test or a mix-up. An "
                      "unwelcome answer is an answer."),
        .acceptText = tr("Exclude"),
        .reasonLabel = tr("Reason")};
    m_prompts.askForReason(question, this, [this, response](const QString &reason) {
        if (m_selection.cycle() == nullptr)
            return;
        m_session.run(
            tr("Excluding the response"),
            [cycle = m_selection.cycle()->id, wave = m_selection.wave(), response,
             reason](workspace::Workspace &workspace, const workspace::Progress &) {
                return workspace.quality().exclude(cycle, wave, response, reason);
            },
            this,
            [this](const Result<workspace::Changes> &changes) {
                finish(changes, tr("The response has been excluded. Its comments stay."));
            });
    });
}

void QualityController::include(const workspace::ResponseId &response)
{
    if (m_selection.cycle() == nullptr)
        return;
    m_session.run(
        tr("Including the response"),
        [cycle = m_selection.cycle()->id, wave = m_selection.wave(), response](workspace::Workspace &workspace,
                                                                               const workspace::Progress &) {
            return workspace.quality().include(cycle, wave, response);
        },
        this, [this](const Result<workspace::Changes> &changes) { finish(changes, tr("The response counts again.")); });
}

void QualityController::finish(const Result<workspace::Changes> &changes, const QString &words)
{
    if (changes)
        Q_EMIT said({MessageTone::Done, words, {}, {}});
    else
        tell(changes.error());
}

void QualityController::tell(const Error &error)
{
    Q_EMIT said({MessageTone::Problem, common::errorText(error), common::causeTexts(error), {}});
}

void QualityController::emitView()
{
    m_view.choices = choicesOf(m_selection);
    m_view.subtitle =
        m_selection.cycle()
            ? tr("%1 · wave %2 · seen by owners only").arg(m_selection.cycle()->name, m_selection.wave().text())
            : QString();
    Q_EMIT viewChanged(m_view);
}

}  // namespace circumspect::desktop
