// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/secret.h"
#include "workspace/collecting.h"
#include "workspace/instruments.h"
#include "workspace/releasing.h"
#include "workspace/reporting.h"
#include "workspace/rostering.h"
#include "workspace/workspace.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace circumspect::workspace {

inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << text.toStdString();
}

/// What went wrong, for messages of tests.
inline std::string wordsOf(const Error &error)
{
    std::string words = "code " + std::to_string(static_cast<int>(error.code)) + " " + error.subject.toStdString() +
                        ": " + error.detail.toStdString();
    for (const Error &cause : error.causes)
        words += "\n  " + wordsOf(cause);
    return words;
}

/// A new vault in a folder of its own, with fixed time and chance.
class WorkspaceTest : public testing::Test {
protected:
    static Secret passphrase() { return Secret::fromPassphrase(QStringLiteral("correct horse battery staple")); }

    static QByteArray fixture(const QString &path)
    {
        QFile file(QStringLiteral(CIRCUMSPECT_FIXTURES "/") + path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.circ")); }

    QByteArray vaultBytes() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void create()
    {
        auto made = Workspace::create(path(), passphrase(), services);
        ASSERT_TRUE(made) << wordsOf(made.error());
        workspace = std::move(*made);
    }

    void close() { workspace.reset(); }

    void reopen()
    {
        close();
        auto opened = Workspace::open(path(), passphrase(), services);
        ASSERT_TRUE(opened) << wordsOf(opened.error());
        workspace = std::move(*opened);
    }

    /// A new vault with a cycle of T1 and T2 on the city instrument.
    void createWithCycle()
    {
        create();
        const InstrumentId id(QStringLiteral("city-leadership-360"));
        ASSERT_TRUE(workspace->instruments().add(*Instruments::shippedFile(id)));
        auto added = workspace->rostering().addCycle({.name = QStringLiteral("Spring"),
                                                      .instrument = id,
                                                      .instrumentVersion = {},
                                                      .language = QStringLiteral("en"),
                                                      .waves = {QStringLiteral("T1"), QStringLiteral("T2")}});
        ASSERT_TRUE(added);
        cycle = added->cycle.id;
    }

    ImportRequest request(const QByteArray &csv, const WaveId &wave = WaveId(QStringLiteral("T1"))) const
    {
        return {
            .cycle = cycle, .wave = wave, .files = {{QStringLiteral("answers.csv"), csv}}, .format = {}, .mapping = {}};
    }

    Result<Collecting::Imported> importCsv(const QByteArray &csv, const WaveId &wave = WaveId(QStringLiteral("T1")))
    {
        return workspace->collecting().import(request(csv, wave), Progress());
    }

    /// The made-up answers about four leaders, in the generic wide layout.
    static QByteArray ownSample() { return fixture(QStringLiteral("samples/own/generic/360_wide_utf8bom.csv")); }

    /// Vault, cycle and the project's own sample, imported.
    void createWithAnswers()
    {
        createWithCycle();
        auto imported = importCsv(ownSample());
        ASSERT_TRUE(imported) << wordsOf(imported.error());
        import = imported->id;
    }

    ParticipantId participant(const QString &code)
    {
        auto roster = workspace->rostering().roster(cycle);
        EXPECT_TRUE(roster);
        const model::Participant *found = roster->findByCode(code);
        EXPECT_NE(found, nullptr) << code.toStdString();
        return found != nullptr ? found->id : ParticipantId();
    }

    Result<Releasing::Released> release(const ParticipantId &who = {},
                                        const WaveId &wave = WaveId(QStringLiteral("T1")))
    {
        return workspace->releasing().release(cycle, wave, who, Progress());
    }

    QTemporaryDir m_folder;
    FixedClock clock{QDateTime(QDate(2026, 3, 2), QTime(10, 30), Qt::UTC)};
    SeededRandom random{7};
    Services services{&clock, &random, true};
    std::unique_ptr<Workspace> workspace;
    CycleId cycle;
    ImportId import;
};

}  // namespace circumspect::workspace
