// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_session.h"
#include "desktop/pages/damage/damage_controller.h"
#include "desktop/pages/damage/damage_page.h"
#include "desktop/pages/damage/damage_words.h"
#include "workspace/sample_vault.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace circumspect::desktop {
namespace {

workspace::DamageReport::Backup backupAt(const QString &path, bool isSound)
{
    return {.record = {.path = path,
                       .kind = QStringLiteral("import"),
                       .madeAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC),
                       .bytes = 1000},
            .isSound = isSound,
            .isLocked = false,
            .programVersion = {}};
}

workspace::DamageReport madeUpDamage()
{
    workspace::DamageReport report;
    report.wholeHeaderCopies = 2;
    report.opens = true;
    report.pages = 240;
    report.damagedPages = 3;
    report.tables = {{QStringLiteral("cycle"), 1, true},
                     {QStringLiteral("participant"), 12, true},
                     {QStringLiteral("response"), 12, false}};
    report.backups = {backupAt(QStringLiteral("/vaults/City.import-2.circ"), true)};
    return report;
}

const DamageView::Part *partOf(const DamageView &view, const char *name)
{
    for (const DamageView::Part &part : view.parts) {
        if (part.name.startsWith(QString::fromLatin1(name)))
            return &part;
    }
    return nullptr;
}

TEST(DamageWords, SayWhatCanBeReadInWordsOfTheProgramme)
{
    const DamageView view = damageView(QStringLiteral("City.circ"), madeUpDamage());

    EXPECT_EQ(view.title, QStringLiteral("City.circ is damaged"));
    EXPECT_EQ(view.findings, QStringList{QStringLiteral("3 of 240 pages are damaged.")});
    ASSERT_NE(partOf(view, "Participants"), nullptr);
    EXPECT_TRUE(partOf(view, "Participants")->isWhole);
    EXPECT_FALSE(partOf(view, "Answers")->isWhole);
    EXPECT_TRUE(partOf(view, "Answers")->state.contains(QStringLiteral("12")));
    EXPECT_EQ(partOf(view, "Comments")->state, QStringLiteral("not readable"));
}

TEST(DamageWords, StartWithTheNewestSoundCopy)
{
    workspace::DamageReport report = madeUpDamage();
    report.backups.insert(report.backups.begin(), backupAt(QStringLiteral("/vaults/broken.circ"), false));

    const DamageView view = damageView(QStringLiteral("City.circ"), report);

    EXPECT_EQ(view.best, 1);
    EXPECT_TRUE(view.noCopies.isEmpty());
    EXPECT_TRUE(view.copies.at(1).detail.contains(QStringLiteral("before an import")));
}

TEST(DamageWords, OfferNoCopyThatIsDamagedItself)
{
    workspace::DamageReport report = madeUpDamage();
    report.backups.front().isSound = false;
    report.isTruncated = true;
    report.tables.clear();

    const DamageView view = damageView(QStringLiteral("City.circ"), report);

    EXPECT_EQ(view.best, -1);
    EXPECT_FALSE(view.noCopies.isEmpty());
    EXPECT_FALSE(view.noParts.isEmpty());
    EXPECT_TRUE(view.findings.contains(QStringLiteral("Its end is missing.")));
}

/// A damaged vault with a sound copy and a broken one, and the page with its controller as the program wires them.
class DamageTest : public SessionTest {
protected:
    DamageTest()
    {
        m_copy = copyOfSample(m_folder.path());
        QFile::rename(m_copy, pathOf(QStringLiteral("copy.circ")));
        m_copy = pathOf(QStringLiteral("copy.circ"));
        QFile damaged(m_path);
        EXPECT_TRUE(damaged.open(QIODevice::WriteOnly));
        damaged.write("no vault any more");
        damaged.close();
        QFile log(m_path + QStringLiteral("-wal"));
        EXPECT_TRUE(log.open(QIODevice::WriteOnly));
        log.write("a log");
        QObject::connect(&m_controller, &DamageController::viewChanged, &m_page,
                         qOverload<const DamageView &>(&DamagePage::show));
        QObject::connect(&m_controller, &DamageController::said, &m_page, &DamagePage::showMessage);
        QObject::connect(&m_page, &DamagePage::restoreRequested, &m_controller, &DamageController::restore);
        QObject::connect(&m_page, &DamagePage::openRequested, &m_controller, &DamageController::openAsNew);
        QObject::connect(&m_page, &DamagePage::saveDamagedRequested, &m_controller, &DamageController::saveDamaged);
        workspace::DamageReport report = madeUpDamage();
        report.backups = {backupAt(m_copy, true), backupAt(pathOf(QStringLiteral("broken.circ")), false)};
        m_controller.showDamage(m_path, report);
        m_page.resize(1100, 700);
        m_page.QWidget::show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }

    QPushButton *button(const char *name) { return m_page.findChild<QPushButton *>(QString::fromLatin1(name)); }
    void click(const char *name)
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        finish();
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString m_path = pathOf(QStringLiteral("City.circ"));
    QString m_copy;
    DamagePage m_page;
    DamageController m_controller{m_session, m_prompts};
    QSignalSpy m_opens{&m_controller, &DamageController::openRequested};
};

TEST_F(DamageTest, RestoresACopyAndKeepsTheDamagedFileAside)
{
    click("damageRestore");

    ASSERT_EQ(m_prompts.questions.size(), 1u);
    EXPECT_EQ(bytesOf(m_path), bytesOf(m_copy));
    EXPECT_EQ(bytesOf(pathOf(QStringLiteral("City (damaged).circ"))), QByteArray("no vault any more"));
    EXPECT_EQ(bytesOf(pathOf(QStringLiteral("City (damaged).circ-wal"))), QByteArray("a log"));
    EXPECT_FALSE(QFile::exists(m_path + QStringLiteral("-wal")));
    ASSERT_EQ(m_opens.count(), 1);
    EXPECT_EQ(m_opens.front().front().toString(), m_path);
    EXPECT_TRUE(workspace::Workspace::open(m_path, Secret::fromPassphrase(workspace::samplePassphrase()), m_services));
}

TEST_F(DamageTest, ChangesNothingWithoutConsent)
{
    m_prompts.confirms = false;

    click("damageRestore");

    EXPECT_EQ(bytesOf(m_path), QByteArray("no vault any more"));
    EXPECT_EQ(m_opens.count(), 0);
}

TEST_F(DamageTest, OpensACopyAsANewFileAndLeavesTheRestAlone)
{
    m_prompts.files = {pathOf(QStringLiteral("new.circ"))};

    click("damageOpen");

    EXPECT_EQ(bytesOf(m_prompts.files.front()), bytesOf(m_copy));
    EXPECT_EQ(bytesOf(m_path), QByteArray("no vault any more"));
    ASSERT_EQ(m_opens.count(), 1);
    EXPECT_EQ(m_opens.front().front().toString(), m_prompts.files.front());
}

TEST_F(DamageTest, OverwritesNothingWhenItSavesACopy)
{
    m_prompts.files = {m_copy};
    const QByteArray before = bytesOf(m_copy);

    click("damageSave");

    EXPECT_EQ(bytesOf(m_copy), before);
    EXPECT_TRUE(m_page.findChild<MessageBar *>()->isVisible());
}

TEST_F(DamageTest, OffersNothingForACopyThatIsDamagedItself)
{
    m_page.findChild<QListWidget *>(QStringLiteral("damageCopies"))->setCurrentRow(1);

    EXPECT_FALSE(button("damageRestore")->isEnabled());
    EXPECT_FALSE(button("damageOpen")->isEnabled());
    m_controller.restore(1);
    finish();
    EXPECT_TRUE(m_prompts.questions.empty());
}

}  // namespace
}  // namespace circumspect::desktop
