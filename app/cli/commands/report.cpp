// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "common/files.h"
#include "common/report_file_name.h"
#include "render/batch.h"
#include "render/fonts.h"
#include "render/report_file.h"
#include "report/phrasebook/phrasebook.h"
#include "workspace/releasing.h"
#include "workspace/report_templates.h"
#include "workspace/reporting.h"
#include "workspace/rostering.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QThread>

#include <memory>
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
    parser.addOption({QStringLiteral("jobs"), CommandLine::tr("Reports made side by side, with --all."),
                      QStringLiteral("NUMBER"), QString::number(QThread::idealThreadCount())});
    parser.addOption({QStringLiteral("check"),
                      CommandLine::tr("With --all: say what deserves a look in each report, and write nothing.")});
    parser.addOption({QStringLiteral("file-pattern"),
                      CommandLine::tr("Names of the files, with --all: {code}, {wave}, {language}, {name}."),
                      QStringLiteral("PATTERN"), common::defaultReportPattern()});
    parser.addOption({QStringLiteral("password-file"),
                      CommandLine::tr("Encrypt PDFs under the first line of FILE; - is standard input."),
                      QStringLiteral("FILE")});
}

int jobsIn(const QCommandLineParser &options)
{
    return options.value(QStringLiteral("jobs")).toInt();
}

/// What is wrong with the options; empty if nothing is.
QString usageProblem(const QCommandLineParser &options)
{
    const bool isAll = options.isSet(QStringLiteral("all"));
    if (isAll == options.isSet(QStringLiteral("participant")))
        return CommandLine::tr("Say either --participant CODE or --all.");
    const bool isCheck = options.isSet(QStringLiteral("check"));
    if (isCheck && !isAll)
        return CommandLine::tr("--check goes with --all.");
    if (!kFormats.contains(options.value(QStringLiteral("format"))))
        return CommandLine::tr("The format is pdf, html, json or text.");
    if (options.isSet(QStringLiteral("password-file")) && options.value(QStringLiteral("format")) != u"pdf")
        return CommandLine::tr("Only PDFs can be encrypted.");
    if (jobsIn(options) < 1)
        return CommandLine::tr("--jobs takes a number of 1 or more.");
    if (options.isSet(QStringLiteral("language")) &&
        !report::Phrasebook::languages().contains(options.value(QStringLiteral("language"))))
        return CommandLine::tr("The language is one of %1.").arg(report::Phrasebook::languages().join(u", "));
    if (!isCheck && options.value(isAll ? QStringLiteral("out-dir") : QStringLiteral("out")).isEmpty())
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

Result<report::Document> documentFor(const Call &call, workspace::Workspace &vault, const ReleaseId &release,
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
    return vault.reporting().document(release, options);
}

/// Turns documents into the bytes of files. Shares nothing that changes: several threads may use one.
class ReportWriter {
public:
    /// Loads the fonts and reads the passphrase of the files, where they are needed.
    static Result<ReportWriter> make(const Call &call);

    Result<void> write(const report::Document &document, const QString &path) const;

private:
    Result<QByteArray> bytesOf(const report::Document &document) const;

    QString m_format;
    render::FileOptions m_file;
};

Result<ReportWriter> ReportWriter::make(const Call &call)
{
    ReportWriter writer;
    writer.m_format = call.options.value(QStringLiteral("format"));
    if (writer.m_format == u"html")
        writer.m_file.kind = render::FileKind::WebPage;
    if (call.options.isSet(QStringLiteral("letter")))
        writer.m_file.pdf.pageSize = render::PageSize::Letter;
    if (auto loaded = render::loadReportFonts(); !loaded)
        return loaded.error();
    if (const QString file = call.options.value(QStringLiteral("password-file")); !file.isEmpty()) {
        auto password = call.console.passphrase(file, {});
        if (!password)
            return password.error();
        writer.m_file.password = std::make_shared<const Secret>(std::move(*password));
    }
    return writer;
}

Result<QByteArray> ReportWriter::bytesOf(const report::Document &document) const
{
    if (m_format == u"json")
        return workspace::Reporting::json(document);
    if (m_format == u"text")
        return workspace::Reporting::text(document);
    return render::writeReportFile(document, m_file);
}

Result<void> ReportWriter::write(const report::Document &document, const QString &path) const
{
    const auto bytes = bytesOf(document);
    return bytes ? common::writeFile(path, *bytes) : Result<void>(bytes.error());
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
    const auto writer = ReportWriter::make(call);
    if (!writer)
        return call.console.complain(writer.error());
    const auto document = documentFor(call, vault, release->id, languageOf(call, cycle));
    if (!document)
        return call.console.complain(document.error());
    const auto written = writer->write(*document, path);
    if (!written)
        return call.console.complain(written.error());
    call.console.say(CommandLine::tr("Wrote %1.").arg(path));
    return ExitCode::Done;
}

/// One file of a batch.
struct BatchFile {
    ReleaseId release;
    QString code;
    QString name;  ///< of the file
};

QString fileNameFor(const Call &call, const model::Participant &participant, const WaveId &wave,
                    const QString &language)
{
    const QString format = call.options.value(QStringLiteral("format"));
    return common::reportFileName(call.options.value(QStringLiteral("file-pattern")),
                                  {participant.code, wave.text(), language, participant.name}) +
           u'.' + (format == u"text" ? QStringLiteral("txt") : format);
}

struct BatchFiles {
    std::vector<BatchFile> files;
    QStringList notReleased;  ///< codes
};

/// The latest release of every participant in the wave, in the order of the roster.
Result<BatchFiles> batchFiles(const Call &call, workspace::Workspace &vault, const model::Cycle &cycle,
                              const WaveId &wave)
{
    const auto roster = vault.rostering().roster(cycle.id);
    if (!roster)
        return roster.error();
    BatchFiles batch;
    QSet<QString> names;
    for (const model::Participant &participant : roster->participants) {
        const auto release = vault.releasing().latest(cycle.id, wave, participant.id);
        if (!release && release.error().code != ErrorCode::ReleaseNotFound)
            return release.error();
        if (!release) {
            batch.notReleased << participant.code;
            continue;
        }
        const QString name = fileNameFor(call, participant, wave, languageOf(call, cycle));
        if (names.contains(name))
            return failure(ErrorCode::WrongUsage, {},
                           CommandLine::tr("The pattern gives two files the name %1; add {code} to it.").arg(name));
        names.insert(name);
        batch.files.push_back({release->id, participant.code, name});
    }
    return batch;
}

/// What deserves a look in a report; empty where nothing does.
QString notesOn(const render::Preflight &preflight)
{
    QStringList notes;
    if (!preflight.missingCharacters.isEmpty())
        notes << CommandLine::tr("no font has a sign for: %1").arg(preflight.missingCharacters);
    if (preflight.hasNoOverview)
        notes << CommandLine::tr("too few answers for the overview");
    if (preflight.hasNoComments)
        notes << CommandLine::tr("no comments");
    return notes.join(u"; ");
}

/// What became of a file, in words.
QString resultText(const render::BatchRow &row)
{
    if (row.state == render::BatchState::Failed)
        return CommandLine::tr("failed");
    const QString notes = notesOn(row.preflight);
    if (row.state == render::BatchState::Ready)
        return notes.isEmpty() ? CommandLine::tr("ready") : CommandLine::tr("ready; %1").arg(notes);
    return notes.isEmpty() ? CommandLine::tr("written") : CommandLine::tr("written; %1").arg(notes);
}

ExitCode tellResults(const Call &call, const BatchFiles &batch, const std::vector<render::BatchRow> &rows)
{
    ExitCode code = ExitCode::Done;
    int done = 0;
    for (std::size_t i = 0; i < batch.files.size(); ++i) {
        const BatchFile &file = batch.files[i];
        call.console.say(QStringLiteral("%1  %2  %3").arg(file.code, file.name, resultText(rows[i])));
        if (rows[i].error)
            code = call.console.complain(*rows[i].error);
        done += rows[i].state == render::BatchState::Written ? 1 : 0;
    }
    for (const QString &participant : batch.notReleased)
        call.console.say(QStringLiteral("%1  -  %2").arg(participant, CommandLine::tr("not released")));
    if (call.options.isSet(QStringLiteral("check")))
        call.console.say(CommandLine::tr("Looked through %1 reports; nothing was written.")
                             .arg(static_cast<int>(batch.files.size())));
    else
        call.console.say(CommandLine::tr("Wrote %1 reports to %2.")
                             .arg(QString::number(done), call.options.value(QStringLiteral("out-dir"))));
    return code;
}

/// Makes the reports, and writes them unless only a look is asked for.
std::vector<render::BatchRow> runReports(const Call &call, render::BatchTask &task)
{
    int done = 0;
    task.finished = [&](int, const render::BatchRow &) {
        call.console.progress(CommandLine::tr("%1 of %2").arg(++done).arg(task.count));
    };
    return call.options.isSet(QStringLiteral("check")) ? render::lookThrough(task) : render::runBatch(task);
}

Result<void> prepareFolder(const Call &call, const QDir &folder)
{
    if (!call.options.isSet(QStringLiteral("check")) && !folder.mkpath(QStringLiteral(".")))
        return failure(ErrorCode::FileNotWritable, folder.path());
    return {};
}

ExitCode reportAll(const Call &call, workspace::Workspace &vault, const model::Cycle &cycle, const WaveId &wave)
{
    const QDir folder(call.options.value(QStringLiteral("out-dir")));
    if (const auto prepared = prepareFolder(call, folder); !prepared)
        return call.console.complain(prepared.error());
    const auto batch = batchFiles(call, vault, cycle, wave);
    if (!batch)
        return call.console.complain(batch.error());
    if (batch->files.empty())
        return call.console.complain(failure(ErrorCode::ReleaseNotFound, cycle.name));
    const auto writer = ReportWriter::make(call);
    if (!writer)
        return call.console.complain(writer.error());
    const auto fileAt = [&](int place) -> const BatchFile & { return batch->files[static_cast<std::size_t>(place)]; };
    render::BatchTask task;
    task.count = static_cast<int>(batch->files.size());
    task.jobs = jobsIn(call.options);
    task.make = [&](int place) { return documentFor(call, vault, fileAt(place).release, languageOf(call, cycle)); };
    task.finish = [&](const report::Document &document, int place) {
        return writer->write(document, folder.filePath(fileAt(place).name));
    };
    return tellResults(call, *batch, runReports(call, task));
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
