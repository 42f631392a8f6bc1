// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/document_file.h"
#include "cli/vault_options.h"
#include "cli/words.h"
#include "workspace/promising.h"
#include "workspace/reporting.h"

namespace circumspect::cli {

namespace {

void declareShowOptions(QCommandLineParser &parser)
{
    declareCycleOptions(parser);
    parser.addOption({QStringLiteral("language"), CommandLine::tr("Language of the text (default: the cycle's)."),
                      QStringLiteral("LANGUAGE")});
    parser.addOption(
        {QStringLiteral("out"), CommandLine::tr("Write a PDF instead of showing the text."), QStringLiteral("FILE")});
}

ExitCode showPromise(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto cycle = chosenCycle(call, **vault);
    if (!cycle)
        return call.console.complain(cycle.error());
    const auto document = (*vault)->promising().document(cycle->id, call.options.value(QStringLiteral("language")));
    if (!document)
        return call.console.complain(document.error());
    const QString out = call.options.value(QStringLiteral("out"));
    if (out.isEmpty()) {
        call.console.say(QString::fromUtf8(workspace::Reporting::text(*document)));
        return ExitCode::Done;
    }
    const auto written = writeDocument(*document, out);
    if (!written)
        return call.console.complain(written.error());
    call.console.say(CommandLine::tr("Wrote %1.").arg(out));
    return ExitCode::Done;
}

void declareChangeOptions(QCommandLineParser &parser)
{
    declareCycleOptions(parser);
    parser.addOption({QStringLiteral("minimum"),
                      CommandLine::tr("Least answers a figure of this group rests on; may be given several times."),
                      QStringLiteral("GROUP=NUMBER")});
    parser.addOption({QStringLiteral("spread-minimum"), CommandLine::tr("Least answers behind a spread."),
                      QStringLiteral("NUMBER")});
    parser.addOption({QStringLiteral("comment-minimum"), CommandLine::tr("Least writers behind a list of comments."),
                      QStringLiteral("NUMBER")});
    parser.addOption({QStringLiteral("retention-days"),
                      CommandLine::tr("Days after the release at which single answers are destroyed."),
                      QStringLiteral("NUMBER")});
}

/// False where the option is there and is no number.
bool readNumber(const Call &call, const QString &option, int &number)
{
    if (!call.options.isSet(option))
        return true;
    bool isNumber = false;
    number = call.options.value(option).toInt(&isNumber);
    return isNumber;
}

bool readMinima(const Call &call, model::AnonymityPolicy &policy)
{
    for (const QString &text : call.options.values(QStringLiteral("minimum"))) {
        const GroupId group(text.section(u'=', 0, 0).trimmed());
        bool isNumber = false;
        const int minimum = text.section(u'=', 1).toInt(&isNumber);
        if (!isNumber || policy.minima.count(group) == 0)
            return false;
        policy.minima[group] = minimum;
    }
    return true;
}

bool readPolicy(const Call &call, model::AnonymityPolicy &policy)
{
    return readMinima(call, policy) && readNumber(call, QStringLiteral("spread-minimum"), policy.spreadMinimum) &&
           readNumber(call, QStringLiteral("comment-minimum"), policy.commentMinimum) &&
           readNumber(call, QStringLiteral("retention-days"), policy.retentionDays);
}

ExitCode changePromise(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto cycle = chosenCycle(call, **vault);
    if (!cycle)
        return call.console.complain(cycle.error());
    model::AnonymityPolicy policy = cycle->policy;
    if (!readPolicy(call, policy))
        return call.console.refuse(CommandLine::tr("Say numbers, and for --minimum a protected group of the cycle, as "
                                                   "in --minimum peer=4."));
    const auto changed = (*vault)->promising().change(cycle->id, policy);
    if (!changed)
        return call.console.complain(changed.error());
    call.console.say(changed->changes.any()
                         ? CommandLine::tr("Promise no. %1 is in force. Show raters its text.").arg(changed->version)
                         : CommandLine::tr("Promise no. %1 stays as it is.").arg(changed->version));
    return ExitCode::Done;
}

}  // namespace

Command promiseShowCommand()
{
    return {QStringLiteral("promise show"),
            CommandLine::tr("VAULT [--language LANGUAGE] [--out FILE]"),
            CommandLine::tr("Show what raters are promised, or write it as PDF."),
            declareShowOptions,
            1,
            1,
            showPromise};
}

Command promiseChangeCommand()
{
    return {QStringLiteral("promise change"),
            CommandLine::tr("VAULT [--minimum GROUP=NUMBER] [--retention-days NUMBER] ..."),
            CommandLine::tr("Change the promise; after the first answer it can only get stricter."),
            declareChangeOptions,
            1,
            1,
            changePromise};
}

}  // namespace circumspect::cli
