// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_fixture.h"

#include "workspace/instruments.h"

#include <QDateTime>
#include <QFile>
#include <QTextStream>

namespace circumspect::cli {

CommandLineTest::CommandLineTest() : m_clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)), m_random(20260302)
{
    m_vault = path(QStringLiteral("programme.circ"));
    m_passphraseFile = write(QStringLiteral("passphrase.txt"), "correct horse battery staple\n");
}

CommandLineTest::Spoken CommandLineTest::run(const QStringList &arguments)
{
    Spoken spoken;
    QTextStream output(&spoken.output);
    QTextStream errors(&spoken.errors);
    Console console(output, errors, [](const QString &) -> Result<Secret> { return failure(ErrorCode::WrongUsage); });
    spoken.code = runCommandLine(arguments, console, workspace::Services{&m_clock, &m_random, true});
    return spoken;
}

CommandLineTest::Spoken CommandLineTest::runOn(const QStringList &arguments)
{
    return run(arguments + QStringList{QStringLiteral("--passphrase-file"), m_passphraseFile});
}

void CommandLineTest::makeCycle()
{
    const QString instrument = QStringLiteral("city-leadership-360");
    ASSERT_EQ(runOn({QStringLiteral("create"), m_vault}).code, ExitCode::Done);
    ASSERT_EQ(runOn({QStringLiteral("instrument"), QStringLiteral("add"), m_vault, instrument}).code, ExitCode::Done);
    const Spoken added = runOn({QStringLiteral("cycle"), QStringLiteral("add"), m_vault, QStringLiteral("--name"),
                                QStringLiteral("Spring"), QStringLiteral("--instrument"), instrument});
    ASSERT_EQ(added.code, ExitCode::Done) << qPrintable(added.errors);
}

void CommandLineTest::importSample()
{
    makeCycle();
    const Spoken imported =
        runOn({QStringLiteral("import"), m_vault, sample(QStringLiteral("limesurvey/results-survey360360.csv")),
               sample(QStringLiteral("limesurvey/tokens_360360.csv"))});
    ASSERT_EQ(imported.code, ExitCode::Done) << qPrintable(imported.errors);
}

QString CommandLineTest::wideCsv(const QStringList &records)
{
    const auto bytes = workspace::Instruments::shippedFile(InstrumentId(QStringLiteral("city-leadership-360")));
    const auto instrument = workspace::Instruments::read(*bytes);
    QString csv = QStringLiteral("leader,rater,relationship");
    for (const model::Item *item : instrument->items())
        csv += u',' + item->id.text();
    csv += u'\n';
    for (const QString &record : records) {
        csv += record.section(u',', 0, 2);
        for (int i = 0; i < instrument->itemCount(); ++i)
            csv += u',' + record.section(u',', 3, 3);
        csv += u'\n';
    }
    return csv;
}

QString CommandLineTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path(name);
}

QByteArray CommandLineTest::read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

QString CommandLineTest::sample(const QString &name)
{
    return QStringLiteral(CIRCUMSPECT_FIXTURES "/samples/own/") + name;
}

}  // namespace circumspect::cli
