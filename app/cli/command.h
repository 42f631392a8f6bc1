// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "workspace/services.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace circumspect::cli {

/// What a command works with: the parsed options, the console, and the workspace's surroundings.
struct Call {
    const QCommandLineParser &options;
    QStringList arguments;  ///< positional, without the command's name
    Console &console;
    const workspace::Services &services;
};

/// One command: how it is called, what it does in a sentence, its options, and the deed.
struct Command {
    QString name;       ///< one or two words: "import", "instrument add"
    QString arguments;  ///< as shown in the usage line: "VAULT FILE..."
    QString summary;
    std::function<void(QCommandLineParser &)> declareOptions;
    int leastArguments = 0;
    int mostArguments = 0;  ///< -1: any number
    std::function<ExitCode(const Call &)> run;
};

/// All commands in the order of the help text.
std::vector<Command> allCommands();

/// Runs one command line without the program's name.
ExitCode runCommandLine(const QStringList &arguments, Console &console, const workspace::Services &services);

}  // namespace circumspect::cli
