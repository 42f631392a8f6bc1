// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_session.h"

#include "workspace/sample_vault.h"

#include <QDir>
#include <QFile>

namespace circumspect::desktop {

namespace {

QDateTime someDay()
{
    return QDateTime(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);
}

QByteArray sampleBytes()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sample.circ"));
        const FixedClock clock(someDay());
        SeededRandom random(1);
        const workspace::Progress progress;
        const auto made = workspace::createSampleVault(path, {&clock, &random, true}, progress);
        EXPECT_TRUE(made.isOk());
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

}  // namespace

QString copyOfSample(const QString &folder)
{
    QString path = QDir(folder).filePath(QStringLiteral("sample.circ"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(sampleBytes());
    return path;
}

SessionTest::SessionTest() : m_clock(someDay()), m_services{&m_clock, &m_random, true} {}

void SessionTest::openSample()
{
    const QString path = copyOfSample(m_folder.path());
    m_session.open(
        QStringLiteral("Opening"),
        [path, services = m_services](const workspace::Progress &) {
            return workspace::Workspace::open(path, Secret::fromPassphrase(workspace::samplePassphrase()), services);
        },
        &m_selection, [](const Result<void> &opened) { ASSERT_TRUE(opened.isOk()); });
    finish();
    ASSERT_NE(m_selection.cycle(), nullptr);
}

void SessionTest::finish()
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_session.isBusy(); }, 60000));
}

}  // namespace circumspect::desktop
