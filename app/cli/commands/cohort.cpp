// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/document_file.h"
#include "cli/vault_options.h"
#include "cli/words.h"
#include "report/phrasebook/phrasebook.h"
#include "workspace/cohorts.h"

namespace circumspect::cli {

namespace {

const QString kOrganisations = QStringLiteral("only-organisations");
const QString kRoles = QStringLiteral("only-roles");

void declareCohortOptions(QCommandLineParser &parser)
{
    declareVaultOptions(parser);
    parser.addOption({QStringLiteral("cycle"), CommandLine::tr("The cycle; may be left out if the vault has only one."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("wave"), CommandLine::tr("The wave: T1, T2 ... (default: the last released one)."),
                      QStringLiteral("WAVE")});
    parser.addOption({kOrganisations,
                      CommandLine::tr("Only participants of these organisations, separated by semicolons."),
                      QStringLiteral("NAMES")});
    parser.addOption({kRoles, CommandLine::tr("Only participants in these roles, separated by semicolons."),
                      QStringLiteral("NAMES")});
    parser.addOption({QStringLiteral("format"),
                      CommandLine::tr("%1 (default: pdf).").arg(documentFormats().join(u", ")),
                      QStringLiteral("FORMAT"), QStringLiteral("pdf")});
    parser.addOption({QStringLiteral("out"), CommandLine::tr("The file to write."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("language"),
                      CommandLine::tr("en, fr, es or de; the language of the cycle if left out."),
                      QStringLiteral("LANGUAGE")});
}

/// What is wrong with the options; empty if nothing is.
QString usageProblem(const QCommandLineParser &options)
{
    if (options.value(QStringLiteral("out")).isEmpty())
        return CommandLine::tr("Say where to write: --out FILE.");
    if (!documentFormats().contains(options.value(QStringLiteral("format"))))
        return CommandLine::tr("The format is one of %1.").arg(documentFormats().join(u", "));
    const QString language = options.value(QStringLiteral("language"));
    if (!language.isEmpty() && !report::Phrasebook::languages().contains(language))
        return CommandLine::tr("The language is one of %1.").arg(report::Phrasebook::languages().join(u", "));
    return {};
}

QStringList namesIn(const QCommandLineParser &options, const QString &option)
{
    QStringList names;
    for (const QString &value : options.values(option))
        for (const QString &name : value.split(u';', Qt::SkipEmptyParts))
            names.append(name.trimmed());
    return names;
}

/// The first name that the roster does not have; empty if it has them all.
QString unknownName(const QStringList &names, const QStringList &known)
{
    for (const QString &name : names)
        if (!known.contains(name))
            return name;
    return {};
}

/// Names are checked here as well, so that the answer can say which one is wrong and what there is.
Result<workspace::CohortChoice> choiceIn(const Call &call, workspace::Workspace &vault, const model::Cycle &cycle)
{
    workspace::CohortChoice choice{namesIn(call.options, kOrganisations), namesIn(call.options, kRoles)};
    const auto known = vault.cohorts().choices(cycle.id);
    if (!known)
        return known.error();
    for (const auto &[names, all] :
         {std::pair(choice.organisations, known->organisations), std::pair(choice.roles, known->roles)})
        if (const QString unknown = unknownName(names, all); !unknown.isEmpty())
            return failure(ErrorCode::WrongUsage, {},
                           CommandLine::tr("The cycle has no “%1”. It has: %2.").arg(unknown, all.join(u"; ")));
    return choice;
}

Result<WaveId> waveIn(const Call &call, workspace::Workspace &vault, const model::Cycle &cycle)
{
    return call.options.isSet(QStringLiteral("wave")) ? chosenWave(call, cycle) : vault.cohorts().latestWave(cycle.id);
}

Result<void> writeCohort(const Call &call, workspace::Workspace &vault, const model::Cycle &cycle)
{
    const auto wave = waveIn(call, vault, cycle);
    if (!wave)
        return wave.error();
    const auto choice = choiceIn(call, vault, cycle);
    if (!choice)
        return choice.error();
    const QString asked = call.options.value(QStringLiteral("language"));
    const auto document = vault.cohorts().document(cycle.id, *wave, *choice, asked.isEmpty() ? cycle.language : asked);
    if (!document)
        return document.error();
    return writeDocument(*document, call.options.value(QStringLiteral("out")),
                         call.options.value(QStringLiteral("format")));
}

ExitCode cohort(const Call &call)
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
    const auto written = writeCohort(call, **vault, *cycle);
    if (!written)
        return call.console.complain(written.error());
    call.console.say(CommandLine::tr("Wrote %1.").arg(call.options.value(QStringLiteral("out"))));
    return ExitCode::Done;
}

}  // namespace

Command cohortCommand()
{
    return {QStringLiteral("cohort"),
            CommandLine::tr("VAULT --out FILE"),
            CommandLine::tr("Write the report across participants: at least 5 from 3 organisations."),
            declareCohortOptions,
            1,
            1,
            cohort};
}

}  // namespace circumspect::cli
