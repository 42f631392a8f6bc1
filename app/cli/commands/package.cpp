// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "common/files.h"
#include "workspace/packages.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace circumspect::cli {

namespace {

constexpr qint64 kLargestPackage = qint64{8} * 1024 * 1024;

void declareMakeOptions(QCommandLineParser &parser)
{
    declareCycleOptions(parser);
    parser.addOption({QStringLiteral("to"), CommandLine::tr("The receiver, by name; may be left out if there is one."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("participant"), CommandLine::tr("Only this participant; may be repeated."),
                      QStringLiteral("CODE")});
    parser.addOption({QStringLiteral("parts"), CommandLine::tr("What goes in: plan, progress, debrief (default all)."),
                      QStringLiteral("LIST"), QStringLiteral("plan,progress,debrief")});
}

void declareResolveOptions(QCommandLineParser &parser)
{
    declareVaultOptions(parser);
    parser.addOption({QStringLiteral("participant"), CommandLine::tr("Only the conflicts about this participant."),
                      QStringLiteral("CODE")});
    parser.addOption(
        {QStringLiteral("keep"), CommandLine::tr("Which version stays: mine or theirs."), QStringLiteral("SIDE")});
}

std::optional<std::set<debrief::Part>> chosenParts(const Call &call)
{
    std::set<debrief::Part> parts;
    for (const QString &name : call.options.value(QStringLiteral("parts")).split(u',', Qt::SkipEmptyParts)) {
        const auto part = debrief::partOf(name);
        if (!part)
            return std::nullopt;
        parts.insert(*part);
    }
    return parts.empty() ? std::nullopt : std::optional(parts);
}

/// The correspondent of --to; the only one if the option is left out.
Result<QString> chosenReceiver(const Call &call, workspace::Workspace &vault)
{
    const QString name = call.options.value(QStringLiteral("to"));
    const auto all = vault.packages().correspondents();
    if (!all)
        return all.error();
    if (name.isEmpty() && all->size() == 1)
        return all->front().id;
    const auto found = std::find_if(all->begin(), all->end(), [&](const auto &one) { return one.name == name; });
    if (found == all->end())
        return failure(ErrorCode::MemberNotFound, name);
    return found->id;
}

Result<std::vector<ParticipantId>> chosenParticipants(const Call &call, workspace::Workspace &vault)
{
    std::vector<ParticipantId> participants;
    for (const QString &code : call.options.values(QStringLiteral("participant"))) {
        const auto cycle = chosenCycle(call, vault);
        if (!cycle)
            return cycle.error();
        const auto participant = participantWithCode(vault, *cycle, code);
        if (!participant)
            return participant.error();
        participants.push_back(participant->id);
    }
    return participants;
}

ExitCode make(const Call &call)
{
    const auto parts = chosenParts(call);
    if (!parts)
        return call.console.refuse(CommandLine::tr("The parts are plan, progress and debrief."));
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto receiver = chosenReceiver(call, **vault);
    if (!receiver)
        return call.console.complain(receiver.error());
    const auto participants = chosenParticipants(call, **vault);
    if (!participants)
        return call.console.complain(participants.error());
    const auto bytes = (*vault)->packages().make({*receiver, *participants, *parts});
    if (!bytes)
        return call.console.complain(bytes.error());
    if (const auto written = common::writeFile(call.arguments.at(1), *bytes); !written)
        return call.console.complain(written.error());
    call.console.say(CommandLine::tr("Wrote %1.").arg(call.arguments.at(1)));
    return ExitCode::Done;
}

void sayConflict(const Call &call, const workspace::Packages::Conflict &conflict)
{
    call.console.say(CommandLine::tr("%1, %2: changed here and by %3")
                         .arg(conflict.participantCode, debrief::codeName(conflict.part), conflict.senderName));
    call.console.say(CommandLine::tr("  here:  %1").arg(QString::fromUtf8(conflict.mine)));
    call.console.say(CommandLine::tr("  there: %1").arg(QString::fromUtf8(conflict.theirs)));
}

ExitCode open(const Call &call)
{
    const auto bytes = common::readFile(call.arguments.at(1), kLargestPackage);
    if (!bytes)
        return call.console.complain(bytes.error());
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto merged = (*vault)->packages().open(*bytes);
    if (!merged) {
        Error error = merged.error();
        error.subject = QFileInfo(call.arguments.at(1)).fileName();
        return call.console.complain(error);
    }
    call.console.say(CommandLine::tr("From %1: %2 taken, %3 unchanged, %4 refused, %5 in conflict.")
                         .arg(merged->senderName)
                         .arg(merged->taken)
                         .arg(merged->unchanged)
                         .arg(merged->refused)
                         .arg(merged->conflicts.size()));
    for (const auto &conflict : merged->conflicts)
        sayConflict(call, conflict);
    if (!merged->conflicts.empty())
        call.console.say(CommandLine::tr("Choose with “package resolve VAULT --keep mine|theirs”."));
    return ExitCode::Done;
}

ExitCode resolve(const Call &call)
{
    const QString keep = call.options.value(QStringLiteral("keep"));
    const QString code = call.options.value(QStringLiteral("participant"));
    if (!keep.isEmpty() && keep != u"mine" && keep != u"theirs")
        return call.console.refuse(CommandLine::tr("Say --keep mine or --keep theirs."));
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto conflicts = (*vault)->packages().conflicts();
    if (!conflicts)
        return call.console.complain(conflicts.error());
    for (const auto &conflict : *conflicts) {
        if (!code.isEmpty() && conflict.participantCode != code)
            continue;
        sayConflict(call, conflict);
        if (keep.isEmpty())
            continue;
        const auto done = (*vault)->packages().resolve(conflict, keep == u"mine" ? workspace::Packages::Keep::Mine
                                                                                 : workspace::Packages::Keep::Theirs);
        if (!done)
            return call.console.complain(done.error());
    }
    return ExitCode::Done;
}

}  // namespace

Command packageMakeCommand()
{
    return {QStringLiteral("package make"),
            CommandLine::tr("VAULT FILE [--to NAME]"),
            CommandLine::tr("Seal plans, progress and held debriefs to one receiver."),
            declareMakeOptions,
            2,
            2,
            make};
}

Command packageOpenCommand()
{
    return {QStringLiteral("package open"),
            CommandLine::tr("VAULT FILE"),
            CommandLine::tr("Take a package over; what both sides changed waits for a choice."),
            declareVaultOptions,
            2,
            2,
            open};
}

Command packageResolveCommand()
{
    return {QStringLiteral("package resolve"),
            CommandLine::tr("VAULT [--keep mine|theirs]"),
            CommandLine::tr("Show what was changed on both sides, and choose."),
            declareResolveOptions,
            1,
            1,
            resolve};
}

}  // namespace circumspect::cli
