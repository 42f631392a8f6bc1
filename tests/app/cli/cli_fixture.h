// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "cli/command.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace circumspect::cli {

/// Runs commands in-process in a folder of its own, with a fixed clock and seeded chance.
class CommandLineTest : public testing::Test {
protected:
    struct Spoken {
        ExitCode code;
        QString output;
        QString errors;
    };

    CommandLineTest();

    Spoken run(const QStringList &arguments);
    /// As run(), with the passphrase of the fixture's vaults.
    Spoken runOn(const QStringList &arguments);
    /// A vault with the city instrument and one cycle named Spring.
    void makeCycle();
    /// makeCycle() and the project's own LimeSurvey sample.
    void importSample();
    /// The city instrument's wide CSV with these records: leader, rater, group, and one value for every item.
    QString wideCsv(const QStringList &records);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes);
    static QByteArray read(const QString &path);
    static QString sample(const QString &name);

    QString m_vault;

private:
    QTemporaryDir m_folder;
    QString m_passphraseFile;
    FixedClock m_clock;
    SeededRandom m_random;
};

}  // namespace circumspect::cli
