// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/commands/commands.h"
#include "cli/words.h"

namespace circumspect::cli {

namespace {

const QString kProgram = QStringLiteral("circumspect-cli");

QString overview(const std::vector<Command> &commands)
{
    QString text = CommandLine::tr("Usage: %1 COMMAND ...\n\nCommands:").arg(kProgram);
    for (const Command &command : commands)
        text += u'\n' + QStringLiteral("  %1").arg(command.name, -22) + command.summary;
    text += QStringLiteral("\n\n") +
            CommandLine::tr("“%1 COMMAND --help” explains a command. Exit code: 0 done, 1 failed, 2 wrong usage.")
                .arg(kProgram);
    return text;
}

QString usageLine(const Command &command)
{
    return CommandLine::tr("Usage: %1 %2 %3").arg(kProgram, command.name, command.arguments);
}

QString helpOf(const Command &command, const QCommandLineParser &parser)
{
    // QCommandLineParser's help is about the program; from its options on it fits a command as well.
    const QString options = parser.helpText().section(QStringLiteral("Options:"), 1).trimmed();
    return usageLine(command) + QStringLiteral("\n\n") + command.summary + QStringLiteral("\n\n") +
           CommandLine::tr("Options:") + QStringLiteral("\n  ") + options;
}

/// The command with the most words that the line starts with.
const Command *findCommand(const std::vector<Command> &commands, const QStringList &arguments)
{
    const Command *found = nullptr;
    for (const Command &command : commands) {
        const QStringList words = command.name.split(u' ');
        const bool fits = arguments.mid(0, words.size()) == words;
        if (fits && (found == nullptr || command.name.size() > found->name.size()))
            found = &command;
    }
    return found;
}

bool isCountRight(const Command &command, qsizetype count)
{
    return count >= command.leastArguments && (command.mostArguments < 0 || count <= command.mostArguments);
}

ExitCode runCommand(const Command &command, const QStringList &rest, Console &console,
                    const workspace::Services &services)
{
    QCommandLineParser parser;
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, CommandLine::tr("Show this help."));
    parser.addOption(help);
    if (command.declareOptions)
        command.declareOptions(parser);
    if (!parser.parse(QStringList{kProgram} + rest))
        return console.refuse(parser.errorText() + u'\n' + usageLine(command));
    if (parser.isSet(help)) {
        console.say(helpOf(command, parser));
        return ExitCode::Done;
    }
    if (!isCountRight(command, parser.positionalArguments().size()))
        return console.refuse(usageLine(command));
    return command.run(Call{parser, parser.positionalArguments(), console, services});
}

}  // namespace

std::vector<Command> allCommands()
{
    return {createCommand(),
            instrumentCheckCommand(),
            instrumentAddCommand(),
            cycleAddCommand(),
            rosterAddCommand(),
            importCommand(),
            withdrawCommand(),
            statusCommand(),
            qualityCommand(),
            excludeCommand(),
            includeCommand(),
            commentsListCommand(),
            commentsMaskCommand(),
            commentsUnmaskCommand(),
            commentsHoldCommand(),
            commentsReleaseHoldCommand(),
            eraseCommand(),
            promiseShowCommand(),
            promiseChangeCommand(),
            releaseCommand(),
            reportCommand(),
            cohortCommand(),
            exportCommand(),
            ledgerCommand(),
            sampleCommand(),
            checkCommand(),
            membersListCommand(),
            membersAddCommand(),
            membersPassphraseCommand(),
            membersRevokeCommand(),
            membersLinkCommand(),
            membersUnlinkCommand(),
            recoveryCommand(),
            rotateCommand(),
            backupCommand(),
            emergencyKeyCommand(),
            assignCommand(),
            coachFileCommand(),
            participantFileCommand(),
            packageMakeCommand(),
            packageOpenCommand(),
            packageResolveCommand(),
            templateListCommand(),
            templateAddCommand(),
            templateShowCommand(),
            templateRemoveCommand(),
            planShowCommand(),
            planSaveCommand(),
            debriefHeldCommand()};
}

ExitCode runCommandLine(const QStringList &arguments, Console &console, const workspace::Services &services)
{
    const std::vector<Command> commands = allCommands();
    const QStringList helpWords = {QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("help")};
    if (!arguments.isEmpty() && helpWords.contains(arguments.first())) {
        console.say(overview(commands));
        return ExitCode::Done;
    }
    if (!arguments.isEmpty() && arguments.first() == u"--version") {
        console.say(kProgram + u' ' + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    const Command *command = findCommand(commands, arguments);
    if (command == nullptr)
        return console.refuse(overview(commands));
    const qsizetype words = command->name.count(u' ') + 1;
    return runCommand(*command, arguments.mid(words), console, services);
}

}  // namespace circumspect::cli
