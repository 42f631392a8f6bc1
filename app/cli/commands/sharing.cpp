// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "workspace/sharing.h"

#include <algorithm>

namespace circumspect::cli {

namespace {

void declareCoachOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("coach"), CommandLine::tr("The coach, by name."), QStringLiteral("NAME")});
}

void declareAssignOptions(QCommandLineParser &parser)
{
    declareCycleOptions(parser);
    declareCoachOption(parser);
    parser.addOption({QStringLiteral("participant"), CommandLine::tr("The participant."), QStringLiteral("CODE")});
    parser.addOption({QStringLiteral("remove"), CommandLine::tr("Take the participant back from this coach.")});
}

void declareFileOptions(QCommandLineParser &parser)
{
    declareCycleOptions(parser);
    parser.addOption({QStringLiteral("participant"), CommandLine::tr("The participant."), QStringLiteral("CODE")});
    parser.addOption({QStringLiteral("new-passphrase-file"),
                      CommandLine::tr("Read the passphrase of the new file from the first line of FILE."),
                      QStringLiteral("FILE")});
}

void declareCoachFileOptions(QCommandLineParser &parser)
{
    declareFileOptions(parser);
    declareCoachOption(parser);
}

Result<workspace::Coach> chosenCoach(const Call &call, workspace::Workspace &vault)
{
    const QString name = call.options.value(QStringLiteral("coach"));
    const auto coaches = vault.sharing().coaches();
    if (!coaches)
        return coaches.error();
    const auto found = std::find_if(coaches->begin(), coaches->end(),
                                    [&](const workspace::Coach &coach) { return coach.name == name; });
    if (found == coaches->end())
        return failure(ErrorCode::MemberNotFound, name);
    return *found;
}

Result<ParticipantId> chosenParticipant(const Call &call, workspace::Workspace &vault)
{
    const auto cycle = chosenCycle(call, vault);
    if (!cycle)
        return cycle.error();
    const auto participant = participantWithCode(vault, *cycle, call.options.value(QStringLiteral("participant")));
    if (!participant)
        return participant.error();
    return participant->id;
}

ExitCode assign(const Call &call)
{
    if (!call.options.isSet(QStringLiteral("participant")) || !call.options.isSet(QStringLiteral("coach")))
        return call.console.refuse(CommandLine::tr("Say --participant CODE and --coach NAME."));
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto coach = chosenCoach(call, **vault);
    if (!coach)
        return call.console.complain(coach.error());
    const auto participant = chosenParticipant(call, **vault);
    if (!participant)
        return call.console.complain(participant.error());
    const bool isRemoved = call.options.isSet(QStringLiteral("remove"));
    const auto done = isRemoved ? (*vault)->sharing().unassign(*participant, coach->id)
                                : (*vault)->sharing().assign(*participant, coach->id);
    if (!done)
        return call.console.complain(done.error());
    call.console.say((isRemoved ? CommandLine::tr("%2 is no longer the coach of %1.")
                                : CommandLine::tr("%2 is now the coach of %1."))
                         .arg(call.options.value(QStringLiteral("participant")), coach->name));
    return ExitCode::Done;
}

ExitCode sayMade(const Call &call, const Result<workspace::Changes> &made)
{
    if (!made)
        return call.console.complain(made.error());
    call.console.say(
        CommandLine::tr("Made %1. Hand it over, and tell its passphrase by another way.").arg(call.arguments.at(1)));
    return ExitCode::Done;
}

Result<std::vector<ParticipantId>> chosenParticipants(const Call &call, workspace::Workspace &vault)
{
    if (!call.options.isSet(QStringLiteral("participant")))
        return std::vector<ParticipantId>();
    const auto cycle = chosenCycle(call, vault);
    if (!cycle)
        return cycle.error();
    std::vector<ParticipantId> participants;
    for (const QString &code : call.options.values(QStringLiteral("participant"))) {
        const auto participant = participantWithCode(vault, *cycle, code);
        if (!participant)
            return participant.error();
        participants.push_back(participant->id);
    }
    return participants;
}

ExitCode makeCoachFile(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto coach = chosenCoach(call, **vault);
    if (!coach)
        return call.console.complain(coach.error());
    const auto participants = chosenParticipants(call, **vault);
    if (!participants)
        return call.console.complain(participants.error());
    const auto passphrase = newPassphrase(call);
    if (!passphrase)
        return call.console.complain(passphrase.error());
    return sayMade(call,
                   (*vault)->sharing().makeCoachFile(call.arguments.at(1), coach->id, *participants, *passphrase));
}

ExitCode makeParticipantFile(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto participant = chosenParticipant(call, **vault);
    if (!participant)
        return call.console.complain(participant.error());
    const auto passphrase = newPassphrase(call);
    if (!passphrase)
        return call.console.complain(passphrase.error());
    return sayMade(call, (*vault)->sharing().makeParticipantFile(call.arguments.at(1), *participant, *passphrase));
}

}  // namespace

Command assignCommand()
{
    return {QStringLiteral("assign"),
            CommandLine::tr("VAULT --participant CODE --coach NAME"),
            CommandLine::tr("Give a coach the released comments of a participant, or take them back."),
            declareAssignOptions,
            1,
            1,
            assign};
}

Command coachFileCommand()
{
    return {QStringLiteral("coach-file make"),
            CommandLine::tr("VAULT FILE --coach NAME"),
            CommandLine::tr("Make a coach’s own file of the participants assigned to them."),
            declareCoachFileOptions,
            2,
            2,
            makeCoachFile};
}

Command participantFileCommand()
{
    return {QStringLiteral("participant-file make"),
            CommandLine::tr("VAULT FILE --participant CODE"),
            CommandLine::tr("Make a participant’s own file: their report and their plan."),
            declareFileOptions,
            2,
            2,
            makeParticipantFile};
}

}  // namespace circumspect::cli
