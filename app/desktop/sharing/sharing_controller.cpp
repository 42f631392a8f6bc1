// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sharing/sharing_controller.h"

#include "common/error_text.h"
#include "desktop/session/people.h"
#include "workspace/rostering.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace circumspect::desktop {

namespace {

struct Assigned {
    workspace::Changes changes;
    std::optional<Error> refusal;
};

/// Goes on until the first refusal; what was done before it stays.
Assigned assignEach(workspace::Sharing &sharing, const std::vector<ParticipantId> &participants,
                    const std::vector<MemberId> &added, const std::vector<MemberId> &removed)
{
    Assigned done;
    const auto take = [&done](const Result<workspace::Changes> &changes) {
        if (changes)
            done.changes |= *changes;
        else if (!done.refusal)
            done.refusal = changes.error();
    };
    for (const ParticipantId &participant : participants) {
        for (const MemberId &coach : added)
            take(sharing.assign(participant, coach));
        for (const MemberId &coach : removed)
            take(sharing.unassign(participant, coach));
        if (done.refusal)
            break;
    }
    return done;
}

QString nameOf(const workspace::Coach &coach)
{
    return coach.name.isEmpty() ? SharingController::tr("No name", "a member") : coach.name;
}

}  // namespace

void SharingController::withCoaches(const std::function<void(const Known &)> &then)
{
    m_session.run(
        tr("Reading coaches"),
        [](workspace::Workspace &vault, const workspace::Progress &) -> Result<Known> {
            auto coaches = vault.sharing().coaches();
            if (!coaches)
                return coaches.error();
            auto pairs = vault.sharing().assignments();
            if (!pairs)
                return pairs.error();
            return Known{*std::move(coaches), *std::move(pairs)};
        },
        this,
        [this, then](const Result<Known> &known) {
            if (!known)
                tell(known.error());
            else if (known->coaches.empty())
                note(tr("Nobody in this vault has the role of a coach yet. Add one on the Members page."));
            else
                then(*known);
        });
}

void SharingController::assignCoaches(const std::vector<ParticipantId> &participants)
{
    if (participants.empty())
        return note(tr("Select the participants first, then choose their coach."));
    withCoaches([this, participants](const Known &known) { askForCoaches(participants, known); });
}

void SharingController::askForCoaches(const std::vector<ParticipantId> &participants, const Known &known)
{
    ChoiceQuestion question{
        .title = tr("Who coaches them?"),
        .text = tr("For %n selected participant(s). A coach reads the comments about those assigned, and can take them "
                   "along in a file. Whoever is unticked reads nothing new; what was read or copied before cannot be "
                   "taken back.",
                   nullptr, static_cast<int>(participants.size())),
        .options = {},
        .allowsSeveral = true,
        .allowsNone = true,
        .acceptText = tr("Assign")};
    for (const workspace::Coach &coach : known.coaches) {
        const auto isTheirs = [&](const ParticipantId &participant) {
            return std::any_of(known.pairs.begin(), known.pairs.end(), [&](const auto &pair) {
                return pair.participant == participant && pair.coach.id == coach.id;
            });
        };
        question.options.push_back({.id = coach.id.text(),
                                    .text = nameOf(coach),
                                    .detail = {},
                                    .isChosen = std::all_of(participants.begin(), participants.end(), isTheirs)});
    }
    m_prompts.choose(question, this, [this, participants, options = question.options](const QStringList &chosen) {
        std::vector<MemberId> added;
        std::vector<MemberId> removed;
        for (const ChoiceQuestion::Option &option : options) {
            if (chosen.contains(option.id) != option.isChosen)
                (option.isChosen ? removed : added).push_back(MemberId(option.id));
        }
        assign(participants, added, removed);
    });
}

void SharingController::assign(const std::vector<ParticipantId> &participants, const std::vector<MemberId> &added,
                               const std::vector<MemberId> &removed)
{
    m_session.run(
        tr("Assigning coaches"),
        [participants, added, removed](workspace::Workspace &vault, const workspace::Progress &) -> Result<Assigned> {
            return assignEach(vault.sharing(), participants, added, removed);
        },
        this,
        [this](const Result<Assigned> &assigned) {
            if (!assigned)
                tell(assigned.error());
            else if (assigned->refusal)
                tell(*assigned->refusal);
            else
                Q_EMIT said({MessageTone::Done, tr("The coaches are assigned."), {}, {}});
        });
}

void SharingController::makeCoachFile()
{
    withCoaches([this](const Known &known) { askForCoachOfFile(known); });
}

void SharingController::askForCoachOfFile(const Known &known)
{
    ChoiceQuestion question{.title = tr("A file for which coach?"),
                            .text = tr("It holds the released reports and plans of the coach’s participants, and a "
                                       "notebook of its own: no answers, nothing about raters. Plans and progress come "
                                       "back in packages."),
                            .options = {},
                            .acceptText = tr("Go on")};
    for (const workspace::Coach &coach : known.coaches) {
        const auto count = std::count_if(known.pairs.begin(), known.pairs.end(),
                                         [&](const auto &pair) { return pair.coach.id == coach.id; });
        if (count > 0)
            question.options.push_back({.id = coach.id.text(),
                                        .text = nameOf(coach),
                                        .detail = tr("%n participant(s)", nullptr, static_cast<int>(count)),
                                        .isChosen = question.options.empty()});
    }
    if (question.options.empty())
        return note(tr("No coach has participants yet. Select participants on the Participants page and assign a "
                       "coach first."));
    m_prompts.choose(question, this, [this](const QStringList &chosen) {
        askForPlace({.title = tr("The coach’s passphrase"),
                     .words = tr("Let the coach type it here, or tell it by another way than the file."),
                     .suggestedName = tr("Coach file.circ"),
                     .make = [coach = MemberId(chosen.front())](workspace::Sharing &sharing, const QString &path,
                                                                const Secret &secret) {
                         return sharing.makeCoachFile(path, coach, {}, secret);
                     }});
    });
}

void SharingController::makeParticipantFile(const ParticipantId &participant)
{
    if (m_selection.cycle() == nullptr)
        return;
    m_session.run(
        tr("Reading participants"),
        [cycle = m_selection.cycle()->id](workspace::Workspace &vault, const workspace::Progress &) {
            return vault.rostering().roster(cycle);
        },
        this,
        [this, participant](const Result<model::Roster> &roster) {
            if (!roster)
                return tell(roster.error());
            const auto &people = roster->participants;
            const auto found =
                std::find_if(people.begin(), people.end(), [&](const auto &one) { return one.id == participant; });
            if (found != people.end())
                makeFileOf(*found);
            else if (people.empty())
                note(tr("There are no participants yet."));
            else
                askWhoseFile(people);
        });
}

void SharingController::askWhoseFile(const std::vector<model::Participant> &people)
{
    ChoiceQuestion question{.title = tr("Whose file?"), .text = {}, .options = {}, .acceptText = tr("Go on")};
    for (const model::Participant &person : people)
        question.options.push_back(
            {.id = person.id.text(), .text = shownName(person), .detail = {}, .isChosen = question.options.empty()});
    m_prompts.choose(question, this, [this, people](const QStringList &chosen) {
        for (const model::Participant &person : people) {
            if (person.id.text() == chosen.front())
                makeFileOf(person);
        }
    });
}

void SharingController::makeFileOf(const model::Participant &participant)
{
    askForPlace({.title = tr("The participant’s passphrase"),
                 .words = tr("The file of %1 holds their own released report, their plan and room for reflections. "
                             "Let them type its passphrase here, or tell it by another way than the file.")
                              .arg(shownName(participant)),
                 .suggestedName = tr("Report %1.circ").arg(participant.code),
                 .make = [id = participant.id](workspace::Sharing &sharing, const QString &path, const Secret &secret) {
                     return sharing.makeParticipantFile(path, id, secret);
                 }});
}

void SharingController::askForPlace(const Draft &draft)
{
    const FileQuestion question{.title = tr("Where to save the file"),
                                .filter = tr("Vaults (*.circ)"),
                                .suggestedName = draft.suggestedName,
                                .suffix = QStringLiteral("circ")};
    m_prompts.askWhereToSave(question, this, [this, draft](const QString &path) { askForPassphrase(draft, path); });
}

void SharingController::askForPassphrase(const Draft &draft, const QString &path)
{
    const PassphraseQuestion question{.title = draft.title,
                                      .text = draft.words,
                                      .acceptText = tr("Make the file"),
                                      .asksPresent = false,
                                      .asksNew = true};
    m_prompts.passphrase(question, this, [this, draft, path](PassphraseAnswer answer, const Prompts::Reply &reply) {
        const auto shared = std::make_shared<const PassphraseAnswer>(std::move(answer));
        m_session.run(
            tr("Making the file"),
            [draft, path, shared](workspace::Workspace &vault, const workspace::Progress &) {
                return draft.make(vault.sharing(), path, shared->next);
            },
            this,
            [this, path, reply](const Result<workspace::Changes> &made) {
                reply(made ? QString() : common::errorText(made.error()));
                if (made)
                    Q_EMIT said({MessageTone::Done,
                                 tr("Made %1. Hand it over, and tell its passphrase by another way.")
                                     .arg(QFileInfo(path).fileName()),
                                 {},
                                 {}});
            });
    });
}

void SharingController::tell(const Error &error)
{
    Q_EMIT said({MessageTone::Problem, common::errorText(error), common::causeTexts(error), {}});
}

void SharingController::note(const QString &text)
{
    Q_EMIT said({MessageTone::Note, text, {}, {}});
}

}  // namespace circumspect::desktop
