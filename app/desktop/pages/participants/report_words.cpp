// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/participants/report_words.h"

#include "common/error_text.h"

#include <QCoreApplication>

namespace circumspect::desktop {

namespace {

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

QString noteText(const render::Preflight &preflight)
{
    return preflightTexts(preflight).join(u"; ");
}

}  // namespace

QStringList preflightTexts(const render::Preflight &preflight)
{
    QStringList parts;
    if (!preflight.missingCharacters.isEmpty())
        parts << Words::tr("no font has a sign for %1").arg(preflight.missingCharacters);
    if (preflight.hasNoOverview)
        parts << Words::tr("too few answers for the overview");
    if (preflight.hasNoComments)
        parts << Words::tr("no comments to print");
    return parts;
}

BatchView::Row batchRowOf(const QString &code, const render::BatchRow &row)
{
    if (row.error)
        return {code, BatchRowState::Failed, common::errorText(*row.error)};
    if (row.state == render::BatchState::NotReached)
        return {code, BatchRowState::NotWritten, Words::tr("not written", "a report")};
    const bool isWritten = row.state == render::BatchState::Written;
    const QString notes = noteText(row.preflight);
    if (notes.isEmpty())
        return isWritten ? BatchView::Row{code, BatchRowState::Written, Words::tr("written", "a report")}
                         : BatchView::Row{code, BatchRowState::Ready, Words::tr("ready", "a report")};
    return {code, BatchRowState::Worth,
            isWritten ? Words::tr("written; %1", "a report").arg(notes)
                      : Words::tr("worth a look: %1", "a report").arg(notes)};
}

BatchView::Row notReleasedRow(const QString &code)
{
    return {code, BatchRowState::NotWritten, Words::tr("not released yet; will not be written", "a report")};
}

Message messageOf(const ReportFilesOutcome &outcome)
{
    Message message{.tone = MessageTone::Done,
                    .text = Words::tr("%n report(s) written.", nullptr, outcome.written),
                    .details = {},
                    .actionText = outcome.written > 0 ? Words::tr("Open folder") : QString()};
    if (outcome.isCancelled)
        message.details << Words::tr("Stopped before the end; the rest was not written.");
    for (const ReportFilesOutcome::Failure &failed : outcome.failures)
        message.details << Words::tr("%1: %2").arg(failed.participantCode, common::errorText(failed.error));
    for (const ReportFilesOutcome::Note &note : outcome.notes)
        message.details << Words::tr("%1: %2").arg(note.participantCode, noteText(note.preflight));
    if (!outcome.failures.empty() || outcome.written == 0)
        message.tone = MessageTone::Problem;
    return message;
}

}  // namespace circumspect::desktop
