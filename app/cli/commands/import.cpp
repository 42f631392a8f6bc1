// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "common/files.h"
#include "workspace/collecting.h"

#include <QFileInfo>

namespace circumspect::cli {

namespace {

void declareImportOptions(QCommandLineParser &parser)
{
    declareCycleOptions(parser);
    parser.addOption({QStringLiteral("format"), CommandLine::tr("Read as this format instead of recognising it."),
                      QStringLiteral("FORMAT")});
    parser.addOption({QStringLiteral("mapping"), CommandLine::tr("How columns are to be understood, as mapping JSON."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("save-mapping"),
                      CommandLine::tr("Write the mapping that was used, to give it again."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("dry-run"), CommandLine::tr("Read and check everything, import nothing.")});
}

Result<workspace::ImportRequest> requestFrom(const Call &call)
{
    workspace::ImportRequest request;
    request.format = call.options.value(QStringLiteral("format"));
    for (const QString &path : call.arguments.mid(1)) {
        auto bytes = common::readFile(path);
        if (!bytes)
            return bytes.error();
        request.files.push_back({QFileInfo(path).fileName(), *std::move(bytes)});
    }
    const QString mapping = call.options.value(QStringLiteral("mapping"));
    if (!mapping.isEmpty()) {
        auto bytes = common::readFile(mapping);
        if (!bytes)
            return bytes.error();
        request.mapping = *std::move(bytes);
    }
    return request;
}

Result<void> saveMapping(const Call &call, const QByteArray &mapping)
{
    const QString file = call.options.value(QStringLiteral("save-mapping"));
    return file.isEmpty() ? Result<void>() : common::writeFile(file, mapping);
}

void sayCount(const Call &call, int count, const QString &words)
{
    if (count > 0)
        call.console.say(QStringLiteral("  %1  %2").arg(count, 6).arg(words));
}

void saySummary(const Call &call, const published::ImportSummary &summary)
{
    call.console.say(CommandLine::tr("Read as %1:").arg(summary.format));
    sayCount(call, summary.records, CommandLine::tr("records"));
    sayCount(call, summary.responses, CommandLine::tr("responses imported"));
    sayCount(call, summary.ratings, CommandLine::tr("ratings"));
    sayCount(call, summary.notObserved, CommandLine::tr("items not observed"));
    sayCount(call, summary.leftOpen, CommandLine::tr("items left open"));
    sayCount(call, summary.comments, CommandLine::tr("comments"));
    sayCount(call, summary.newParticipants, CommandLine::tr("participants new on the roster"));
    sayCount(call, summary.newRaters, CommandLine::tr("raters new on the roster"));
    sayCount(call, summary.alreadyAnswered, CommandLine::tr("skipped: the rater had answered before"));
    sayCount(call, summary.replaced, CommandLine::tr("replaced by a later answer of the same rater"));
    sayCount(call, summary.empty, CommandLine::tr("skipped: without any answer"));
    sayCount(call, summary.testRecords, CommandLine::tr("skipped: previews and tests"));
    sayCount(call, static_cast<int>(summary.dropped.size()),
             CommandLine::tr("columns dropped (identity, times, technical)"));
    if (summary.replacesWave)
        call.console.say(CommandLine::tr("The file has no rater ids: it took the place of the wave's answers."));
}

ExitCode dryRun(const Call &call, workspace::Workspace &vault, const workspace::ImportRequest &request)
{
    const auto preview = vault.collecting().preview(request);
    if (!preview)
        return call.console.complain(preview.error());
    call.console.say(CommandLine::tr("Would be read as %1 (%2):").arg(preview->format, preview->encoding));
    sayCount(call, preview->records, CommandLine::tr("records"));
    sayCount(call, preview->responses, CommandLine::tr("responses to import"));
    sayCount(call, preview->comments, CommandLine::tr("comments"));
    const auto saved = saveMapping(call, preview->mapping);
    if (!saved)
        return call.console.complain(saved.error());
    if (preview->problemTotal == 0)
        return ExitCode::Done;
    Error refused = failure(ErrorCode::ImportRefused, request.files.front().name);
    refused.causes = preview->problems;
    return call.console.complain(refused);
}

ExitCode importInto(const Call &call, workspace::Workspace &vault, const workspace::ImportRequest &request)
{
    const workspace::Progress progress(
        [&](int done, int total) { call.console.progress(QStringLiteral("%1/%2").arg(done).arg(total)); });
    const auto imported = vault.collecting().import(request, progress);
    if (!imported)
        return call.console.complain(imported.error());
    saySummary(call, imported->summary);
    call.console.say(
        CommandLine::tr("Import %1; it can be withdrawn until the first release.").arg(imported->id.text()));
    const auto saved = saveMapping(call, imported->summary.mapping);
    return saved ? ExitCode::Done : call.console.complain(saved.error());
}

ExitCode import(const Call &call)
{
    auto request = requestFrom(call);
    if (!request)
        return call.console.complain(request.error());
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto cycle = chosenCycle(call, **vault);
    if (!cycle)
        return call.console.complain(cycle.error());
    const auto wave = chosenWave(call, *cycle);
    if (!wave)
        return call.console.complain(wave.error());
    request->cycle = cycle->id;
    request->wave = *wave;
    return call.options.isSet(QStringLiteral("dry-run")) ? dryRun(call, **vault, *request)
                                                         : importInto(call, **vault, *request);
}

ExitCode withdraw(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto withdrawn = (*vault)->collecting().withdraw(ImportId(call.arguments.at(1)));
    if (!withdrawn)
        return call.console.complain(withdrawn.error());
    call.console.say(CommandLine::tr("The import was taken back whole."));
    return ExitCode::Done;
}

}  // namespace

Command importCommand()
{
    return {QStringLiteral("import"),
            CommandLine::tr("VAULT FILE..."),
            CommandLine::tr("Import the answers of a survey export; all of it or nothing."),
            declareImportOptions,
            2,
            -1,
            import};
}

Command withdrawCommand()
{
    return {QStringLiteral("withdraw"),
            CommandLine::tr("VAULT IMPORT"),
            CommandLine::tr("Take an import back whole, until the first release."),
            declareVaultOptions,
            2,
            2,
            withdraw};
}

}  // namespace circumspect::cli
