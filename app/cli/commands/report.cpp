// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "common/files.h"
#include "render/fonts.h"
#include "render/html_file.h"
#include "render/pdf_writer.h"
#include "report/phrasebook/phrasebook.h"
#include "workspace/releasing.h"
#include "workspace/report_templates.h"
#include "workspace/reporting.h"
#include "workspace/rostering.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <optional>

namespace circumspect::cli {

namespace {

const QStringList kFormats = {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("json"),
                              QStringLiteral("text")};

void declareReportOptions(QCommandLineParser &parser)
{
    declareCycleOptions(parser);
    parser.addOption(
        {QStringLiteral("participant"), CommandLine::tr("The participant's code."), QStringLiteral("CODE")});
    parser.addOption({QStringLiteral("all"), CommandLine::tr("One file for every released participant.")});
    parser.addOption({QStringLiteral("format"), CommandLine::tr("pdf (default), html, json or text."),
                      QStringLiteral("FORMAT"), QStringLiteral("pdf")});
    parser.addOption(
        {QStringLiteral("out"), CommandLine::tr("The file to write, with --participant."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("out-dir"), CommandLine::tr("The folder to write into, with --all."),
                      QStringLiteral("FOLDER")});
    parser.addOption({QStringLiteral("language"),
                      CommandLine::tr("en, fr, es or de; the language of the cycle if left out."),
                      QStringLiteral("LANGUAGE")});
    parser.addOption({QStringLiteral("template"),
                      CommandLine::tr("A template by its name (see “template list”), or a template file."),
                      QStringLiteral("NAME|FILE")});
    parser.addOption({QStringLiteral("with-notes"), CommandLine::tr("Print your own notes in a coach’s copy.")});
    parser.addOption({QStringLiteral("without-name"), CommandLine::tr("Print the code instead of the name.")});
    parser.addOption({QStringLiteral("letter"), CommandLine::tr("US Letter instead of A4.")});
}

/// What is wrong with the options; empty if nothing is.
QString usageProblem(const QCommandLineParser &options)
{
    const bool isAll = options.isSet(QStringLiteral("all"));
    if (isAll == options.isSet(QStringLiteral("participant")))
        return CommandLine::tr("Say either --participant CODE or --all.");
    if (!kFormats.contains(options.value(QStringLiteral("format"))))
        return CommandLine::tr("The format is pdf, html, json or text.");
    if (options.isSet(QStringLiteral("language")) &&
        !report::Phrasebook::languages().contains(options.value(QStringLiteral("language"))))
        return CommandLine::tr("The language is one of %1.").arg(report::Phrasebook::languages().join(u", "));
    if (options.value(isAll ? QStringLiteral("out-dir") : QStringLiteral("out")).isEmpty())
        return isAll ? CommandLine::tr("Say where to write: --out-dir FOLDER.")
                     : CommandLine::tr("Say where to write: --out FILE.");
    return {};
}

QString languageOf(const Call &call, const model::Cycle &cycle)
{
    const QString asked = call.options.value(QStringLiteral("language"));
    return asked.isEmpty() ? cycle.language : asked;
}

/// The template of --template: one the vault knows by name, else a file. Null if the option is left out.
Result<std::optional<report::ReportTemplate>> layoutOf(const Call &call, workspace::Workspace &vault)
{
    const QString asked = call.options.value(QStringLiteral("template"));
    if (asked.isEmpty())
        return std::optional<report::ReportTemplate>();
    auto layout = vault.reportTemplates().find(asked);
    if (!layout && QFileInfo::exists(asked)) {
        const auto bytes = common::readFile(asked);
        if (!bytes)
            return bytes.error();
        layout = workspace::ReportTemplates::read(*bytes);
    }
    if (!layout)
        return layout.error();
    return std::optional(std::move(*layout));
}

Result<QByteArray> reportBytes(const Call &call, workspace::Workspace &vault, const ReleaseId &release,
                               const QString &language)
{
    workspace::ReportOptions options;
    options.language = language;
    options.withName = !call.options.isSet(QStringLiteral("without-name"));
    options.withCoachNotes = call.options.isSet(QStringLiteral("with-notes"));
    auto layout = layoutOf(call, vault);
    if (!layout)
        return layout.error();
    options.layout = std::move(*layout);
    const auto document = vault.reporting().document(release, options);
    if (!document)
        return document.error();
    const QString format = call.options.value(QStringLiteral("format"));
    if (format == u"json")
        return workspace::Reporting::json(*document);
    if (format == u"text")
        return workspace::Reporting::text(*document);
    if (auto loaded = render::loadReportFonts(); !loaded)
        return loaded.error();
    if (format == u"html")
        return render::writeHtml(*document);
    render::PdfOptions pdf;
    if (call.options.isSet(QStringLiteral("letter")))
        pdf.pageSize = render::PageSize::Letter;
    return render::writePdf(*document, pdf);
}

/// Codes are safe for file names already; this keeps a strange one from leaving the folder.
QString fileNameFor(const workspace::ReleaseSummary &release, const QString &format)
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\w.-]"), QRegularExpression::UseUnicodePropertiesOption);
    QString code = release.participantCode;
    code.replace(unsafe, QStringLiteral("_"));
    return QStringLiteral("%1-%2.%3")
        .arg(code, release.wave.text(), format == u"text" ? QStringLiteral("txt") : format);
}

Result<void> writeOne(const Call &call, workspace::Workspace &vault, const workspace::ReleaseSummary &release,
                      const QString &language, const QString &path)
{
    const auto bytes = reportBytes(call, vault, release.id, language);
    if (!bytes)
        return bytes.error();
    return common::writeFile(path, *bytes);
}

ExitCode reportOne(const Call &call, workspace::Workspace &vault, const model::Cycle &cycle, const WaveId &wave)
{
    const auto participant = participantWithCode(vault, cycle, call.options.value(QStringLiteral("participant")));
    if (!participant)
        return call.console.complain(participant.error());
    auto release = vault.releasing().latest(cycle.id, wave, participant->id);
    if (!release) {
        Error error = release.error();
        error.subject = participant->code;
        return call.console.complain(error);
    }
    const QString path = call.options.value(QStringLiteral("out"));
    const auto written = writeOne(call, vault, *release, languageOf(call, cycle), path);
    if (!written)
        return call.console.complain(written.error());
    call.console.say(CommandLine::tr("Wrote %1.").arg(path));
    return ExitCode::Done;
}

/// The latest release of every participant in the wave, in the order of the roster.
Result<std::vector<workspace::ReleaseSummary>> latestReleases(workspace::Workspace &vault, const model::Cycle &cycle,
                                                              const WaveId &wave)
{
    const auto roster = vault.rostering().roster(cycle.id);
    if (!roster)
        return roster.error();
    std::vector<workspace::ReleaseSummary> releases;
    for (const model::Participant &participant : roster->participants) {
        auto release = vault.releasing().latest(cycle.id, wave, participant.id);
        if (release)
            releases.push_back(*std::move(release));
        else if (release.error().code != ErrorCode::ReleaseNotFound)
            return release.error();
    }
    return releases;
}

ExitCode reportAll(const Call &call, workspace::Workspace &vault, const model::Cycle &cycle, const WaveId &wave)
{
    const QString folder = call.options.value(QStringLiteral("out-dir"));
    if (!QDir().mkpath(folder))
        return call.console.complain(failure(ErrorCode::FileNotWritable, folder));
    const auto releases = latestReleases(vault, cycle, wave);
    if (!releases)
        return call.console.complain(releases.error());
    if (releases->empty())
        return call.console.complain(failure(ErrorCode::ReleaseNotFound, cycle.name));
    ExitCode code = ExitCode::Done;
    int done = 0;
    for (const workspace::ReleaseSummary &release : *releases) {
        const QString name = fileNameFor(release, call.options.value(QStringLiteral("format")));
        const auto written = writeOne(call, vault, release, languageOf(call, cycle), QDir(folder).filePath(name));
        if (written)
            ++done;
        else
            code = call.console.complain(written.error());
        call.console.progress(CommandLine::tr("%1 of %2").arg(done).arg(releases->size()));
    }
    call.console.say(CommandLine::tr("Wrote %1 reports to %2.").arg(done).arg(folder));
    return code;
}

ExitCode report(const Call &call)
{
    const QString problem = usageProblem(call.options);
    if (!problem.isEmpty())
        return call.console.refuse(problem);
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto cycle = chosenCycle(call, **vault);
    if (!cycle)
        return call.console.complain(cycle.error());
    const auto wave = chosenWave(call, *cycle);
    if (!wave)
        return call.console.complain(wave.error());
    return call.options.isSet(QStringLiteral("all")) ? reportAll(call, **vault, *cycle, *wave)
                                                     : reportOne(call, **vault, *cycle, *wave);
}

}  // namespace

Command reportCommand()
{
    return {QStringLiteral("report"),
            CommandLine::tr("VAULT --participant CODE --out FILE | --all --out-dir FOLDER"),
            CommandLine::tr("Write released reports as PDF, web page, JSON or text."),
            declareReportOptions,
            1,
            1,
            report};
}

}  // namespace circumspect::cli
