// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "common/core_dumps.h"

#include <QGuiApplication>
#include <QTextStream>

#include <unistd.h>

int main(int argc, char **argv)
{
    circumspect::common::forbidCoreDumps();
    // No display is needed; the offscreen platform still gives fonts for the PDF.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("circumspect-cli"));
    QGuiApplication::setApplicationVersion(QStringLiteral(CIRCUMSPECT_VERSION));

    QTextStream output(stdout);
    QTextStream errors(stderr);
    circumspect::cli::Console console(output, errors, circumspect::cli::askOnTerminal);
    console.setProgressShown(isatty(STDERR_FILENO) != 0);
    const circumspect::SystemClock clock;
    circumspect::SystemRandom random;
    const circumspect::workspace::Services services{&clock, &random};
    return static_cast<int>(circumspect::cli::runCommandLine(QGuiApplication::arguments().mid(1), console, services));
}
