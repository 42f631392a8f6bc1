// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "published/ledger_json.h"
#include "report/sections/ledger_words.h"
#include "workspace/releasing.h"
#include "workspace/reporting.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace circumspect::cli {

namespace {

void declareLedgerOptions(QCommandLineParser &parser)
{
    declareCycleOptions(parser);
    parser.addOption(
        {QStringLiteral("participant"), CommandLine::tr("The participant's code."), QStringLiteral("CODE")});
    parser.addOption({QStringLiteral("json"), CommandLine::tr("As JSON.")});
}

Result<workspace::ReleaseSummary> chosenRelease(const Call &call, workspace::Workspace &vault,
                                                const model::Cycle &cycle)
{
    const auto wave = chosenWave(call, cycle);
    if (!wave)
        return wave.error();
    const auto participant = participantWithCode(vault, cycle, call.options.value(QStringLiteral("participant")));
    if (!participant)
        return participant.error();
    return vault.releasing().latest(cycle.id, *wave, participant->id);
}

QByteArray ledgerJson(const ReleaseId &release, const published::Ledger &ledger)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("release"), release.text()},
                                     {QStringLiteral("ledger"), published::toJson(ledger)}})
        .toJson(QJsonDocument::Indented);
}

void sayInWords(const Call &call, const workspace::ReleasedResults &released, const QString &language)
{
    report::ReportTemplate reportTemplate;
    reportTemplate.language = language;
    const report::ReportSubject subject;
    const report::ReportContext context(released.results, released.comments, subject, released.instrument,
                                        reportTemplate);
    for (const QString &line : report::ledgerInWords(context) + report::withheldSpreadsInWords(context))
        call.console.say(line);
}

ExitCode ledger(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto cycle = chosenCycle(call, **vault);
    if (!cycle)
        return call.console.complain(cycle.error());
    const auto release = chosenRelease(call, **vault, *cycle);
    if (!release)
        return call.console.complain(release.error());
    const auto released = (*vault)->reporting().results(release->id);
    if (!released)
        return call.console.complain(released.error());
    if (call.options.isSet(QStringLiteral("json")))
        call.console.say(QString::fromUtf8(ledgerJson(release->id, released->results->ledger)).trimmed());
    else
        sayInWords(call, *released, cycle->language);
    return ExitCode::Done;
}

}  // namespace

Command ledgerCommand()
{
    return {QStringLiteral("ledger"),
            CommandLine::tr("VAULT --participant CODE [--json]"),
            CommandLine::tr("Say what a released report shows, combines and withholds, and why."),
            declareLedgerOptions,
            1,
            1,
            ledger};
}

}  // namespace circumspect::cli
