// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core_dumps.h"
#include "common/translators.h"
#include "desktop/application.h"
#include "render/fonts.h"

#include <QApplication>
#include <QCommandLineParser>

namespace {

using namespace circumspect;

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(main)
};

/// Reads the command line; ends the program on --help, --version or a wrong option.
desktop::StartOptions readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("360-degree leadership assessments and debriefs, offline"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("vault"), Words::tr("The vault to open"), QStringLiteral("[VAULT]"));
    const QCommandLineOption sample(QStringLiteral("sample"), Words::tr("Open the sample vault"));
    const QCommandLineOption theme(QStringLiteral("theme"), Words::tr("Use this theme for now: light or dark"),
                                   QStringLiteral("theme"));
    parser.addOptions({sample, theme});
    parser.process(application);
    return {.vault = parser.positionalArguments().value(0),
            .opensSample = parser.isSet(sample),
            .theme = desktop::themeFromWord(parser.value(theme)),
            .settingsFile = {},
            .sampleFolder = {}};
}

}  // namespace

int main(int argc, char **argv)
{
    common::forbidCoreDumps();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Circumspect"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CIRCUMSPECT_VERSION));
    common::installTranslators(application, common::chosenLanguage({}, QLocale::system()));
    const desktop::StartOptions options = readOptions(application);
    if (auto loaded = render::loadReportFonts(); !loaded)
        qWarning("The bundled fonts could not be read; reports cannot be written.");
    desktop::Application circumspectApplication(options);
    circumspectApplication.start();
    return QApplication::exec();
}
