// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/memory_key_store.h"
#include "app/desktop/sample_session.h"
#include "desktop/application.h"
#include "desktop/pages/results/results_page.h"
#include "desktop/widgets/data_table.h"
#include "desktop/widgets/navigation_list.h"
#include "desktop/widgets/radar_view.h"
#include "workspace/rostering.h"
#include "workspace/sample_vault.h"
#include "workspace/sharing.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace circumspect::desktop {
namespace {

const QString kOwnWords = QStringLiteral("entirely different words");

/// The whole program, as people meet it, on a sample vault of its own.
class ApplicationTest : public testing::Test {
protected:
    ApplicationTest()
        : m_application({.vault = {},
                         .opensSample = false,
                         .theme = ThemeChoice::Light,
                         .settingsFile = m_folder.filePath(QStringLiteral("settings.ini")),
                         .sampleFolder = m_folder.path(),
                         .keyStore = &m_keyStore})
    {
        m_application.start();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_application.window()));
    }

    template <class T>
    T *child(const char *name)
    {
        return m_application.window().findChild<T *>(QString::fromLatin1(name));
    }

    /// An entry of a menu.
    void choose(const char *action)
    {
        for (const QMenu *menu : m_application.window().menuBar()->findChildren<QMenu *>())
            for (QAction *entry : menu->actions())
                if (entry->objectName() == QString::fromLatin1(action))
                    return entry->trigger();
        ADD_FAILURE() << action;
    }

    void openSample()
    {
        QTest::mouseClick(child<QPushButton>("welcomeSample"), Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([this] { return child<DataTable>("participantsTable")->model()->rowCount() == 12; },
                                    60000));
    }

    void makeParticipantFile(const QString &path)
    {
        const SystemClock clock;
        SeededRandom random(11);
        QTemporaryDir folder;
        auto vault =
            workspace::Workspace::open(copyOfSample(folder.path()),
                                       Secret::fromPassphrase(workspace::samplePassphrase()), {&clock, &random, true});
        ASSERT_TRUE(vault);
        const auto cycles = (*vault)->rostering().cycles();
        ASSERT_TRUE(cycles);
        const auto roster = (*vault)->rostering().roster(cycles->front().id);
        ASSERT_TRUE(roster);
        ASSERT_TRUE((*vault)->sharing().makeParticipantFile(path, roster->participants.front().id,
                                                            Secret::fromPassphrase(kOwnWords)));
    }

    bool showsResultsOf(const QString &name)
    {
        const auto *page = child<ResultsPage>("resultsPage");
        return page->isVisible() && page->findChild<QLabel *>(QStringLiteral("pageTitle"))->text() == name;
    }

    QTemporaryDir m_folder;
    MemoryKeyStore m_keyStore;
    Application m_application;
};

TEST_F(ApplicationTest, GoesFromTheStartToAChartInTwoSteps)
{
    openSample();
    auto *table = child<DataTable>("participantsTable");
    const QModelIndex first = table->model()->index(0, 0);

    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    QTest::keyClick(table, Qt::Key_Return);

    ASSERT_TRUE(QTest::qWaitFor([&] { return showsResultsOf(first.data().toString()); }));
    EXPECT_TRUE(child<RadarView>("radar")->isVisible());
    EXPECT_EQ(child<DataTable>("competencyTable")->model()->rowCount(), 10);
}

TEST_F(ApplicationTest, WalksPagesByKeys)
{
    openSample();
    QWidget *window = &m_application.window();

    QTest::keyClick(window, Qt::Key_3, Qt::ControlModifier);
    const bool isResults = child<QWidget>("resultsPage")->isVisible();
    QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
    const bool isCollection = child<QWidget>("collectionPage")->isVisible();
    QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);

    EXPECT_TRUE(isResults);
    EXPECT_TRUE(isCollection);
    EXPECT_TRUE(child<QWidget>("participantsPage")->isVisible());
}

TEST_F(ApplicationTest, StepsFromPersonToPersonByKeys)
{
    openSample();
    auto *people = child<QComboBox>("resultsPerson");
    ASSERT_TRUE(QTest::qWaitFor([&] { return people->count() == 12; }));
    QTest::keyClick(&m_application.window(), Qt::Key_3, Qt::ControlModifier);

    QTest::keyClick(&m_application.window(), Qt::Key_Down, Qt::AltModifier);

    EXPECT_TRUE(QTest::qWaitFor([&] { return showsResultsOf(people->itemText(1)); }));
}

TEST_F(ApplicationTest, AsksHowAndShowsWhatDeservesALookBeforeItExports)
{
    openSample();

    choose("actionExportAll");
    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QDialog>("reportDialog") != nullptr; }, 20000));
    QTest::mouseClick(child<QPushButton>("reportAccept"), Qt::LeftButton);

    auto *write = child<QPushButton>("batchWrite");
    ASSERT_TRUE(QTest::qWaitFor([&] { return write->isVisible(); }, 60000));
    EXPECT_TRUE(write->text().contains(QStringLiteral("12"))) << write->text().toStdString();
    QTest::keyClick(child<QDialog>("batchDialog"), Qt::Key_Escape);
    EXPECT_EQ(child<QTableWidget>("batchTable")->rowCount(), 0) << "dismissed, forgotten";
}

TEST_F(ApplicationTest, ActsOnAMemberFromTheMenu)
{
    openSample();

    choose("actionRevokeMember");

    EXPECT_TRUE(child<QWidget>("membersPage")->isVisible());
    const auto *text = child<QWidget>("membersPage")->findChild<QLabel *>(QStringLiteral("messageText"));
    EXPECT_TRUE(text->text().startsWith(QStringLiteral("Choose a member")));
}

TEST_F(ApplicationTest, ShowsTheTemplatesFromTheMenu)
{
    openSample();

    choose("actionReportTemplates");

    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QListWidget>("templatesList")->count() == 4; }, 20000));
    EXPECT_TRUE(child<QDialog>("templatesDialog")->isVisible());
}

TEST_F(ApplicationTest, ForgetsEverythingWhenTheVaultCloses)
{
    openSample();
    const auto *items = child<DataTable>("itemTable")->model();
    ASSERT_TRUE(QTest::qWaitFor([&] { return items->rowCount() == 50; }));

    QTest::keyClick(&m_application.window(), Qt::Key_W, Qt::ControlModifier);
    QTest::qWait(0);

    EXPECT_TRUE(child<QWidget>("welcomePage")->isVisible());
    EXPECT_FALSE(child<NavigationList>("navigation")->isVisible());
    EXPECT_EQ(child<DataTable>("participantsTable")->model()->rowCount(), 0);
    EXPECT_EQ(child<QComboBox>("resultsPerson")->count(), 0);
    EXPECT_EQ(items->rowCount(), 0);
    EXPECT_TRUE(child<RadarView>("radar")->entries().isEmpty());
    EXPECT_TRUE(child<QWidget>("comments")->findChildren<QLabel *>().isEmpty());
    EXPECT_EQ(m_application.window().windowTitle(), QStringLiteral("Circumspect"));
}

TEST_F(ApplicationTest, LocksByAKeyAndLeavesNothingOnScreen)
{
    openSample();
    auto *table = child<DataTable>("participantsTable");
    QTest::keyClick(&m_application.window(), Qt::Key_8, Qt::ControlModifier);
    auto *members = child<DataTable>("membersTable")->model();
    ASSERT_TRUE(QTest::qWaitFor([&] { return members->rowCount() == 1; }));

    QTest::keyClick(&m_application.window(), Qt::Key_L, Qt::ControlModifier);

    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QDialog>("unlockDialog") != nullptr; }));
    EXPECT_TRUE(child<QWidget>("welcomePage")->isVisible());
    EXPECT_EQ(members->rowCount(), 0);
    EXPECT_EQ(table->model()->rowCount(), 0);
}

TEST_F(ApplicationTest, KeepsTheLastKeysOfANoteWhenItLocks)
{
    const QString words = QStringLiteral("ask about the budget debate");
    openSample();
    QTest::keyClick(&m_application.window(), Qt::Key_6, Qt::ControlModifier);
    auto *note = child<QPlainTextEdit>("notesText");
    ASSERT_TRUE(QTest::qWaitFor([&] { return note->isVisible() && !note->isReadOnly(); }));
    QTest::keyClicks(note, words);

    QTest::keyClick(&m_application.window(), Qt::Key_L, Qt::ControlModifier);

    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QDialog>("unlockDialog") != nullptr; }));
    EXPECT_EQ(note->toPlainText(), QString());
    EXPECT_FALSE(child<QWidget>("notesState")->isVisible());
    auto *field = child<QLineEdit>("unlockPassphrase");
    QTest::keyClicks(field, workspace::samplePassphrase());
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return note->toPlainText() == words; }, 30000));
}

TEST_F(ApplicationTest, UnlocksByThePassphraseAfterALock)
{
    openSample();
    QTest::keyClick(&m_application.window(), Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QDialog>("unlockDialog") != nullptr; }));

    auto *field = child<QLineEdit>("unlockPassphrase");
    QTest::keyClicks(field, workspace::samplePassphrase());
    QTest::keyClick(field, Qt::Key_Return);

    EXPECT_TRUE(
        QTest::qWaitFor([this] { return child<DataTable>("participantsTable")->model()->rowCount() == 12; }, 30000));
}

TEST_F(ApplicationTest, OpensAParticipantsFileWithThePagesThatFit)
{
    const QString own = m_folder.filePath(QStringLiteral("own.circ"));
    ASSERT_NO_FATAL_FAILURE(makeParticipantFile(own));

    Q_EMIT m_application.window().filesDropped({own});
    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QDialog>("unlockDialog") != nullptr; }));
    auto *field = child<QLineEdit>("unlockPassphrase");
    QTest::keyClicks(field, kOwnWords);
    QTest::keyClick(field, Qt::Key_Return);

    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QListWidget>("readingContents")->count() > 10; }, 30000));
    EXPECT_TRUE(child<QWidget>("readingPage")->isVisible());
    EXPECT_TRUE(child<QPushButton>("readingExport")->isEnabled());
    auto *navigation = child<NavigationList>("navigation");
    QStringList pages;
    for (int row = 0; row < navigation->count(); ++row) {
        if (!navigation->item(row)->isHidden())
            pages << navigation->item(row)->data(Qt::AccessibleTextRole).toString();
    }
    EXPECT_EQ(pages.join(u' ').toStdString(), "Results Report Notes Plan Members");
    m_application.window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_application.window()));
    QTest::keyClick(&m_application.window(), Qt::Key_6, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return child<QPlainTextEdit>("notesText")->isVisible(); }));
    EXPECT_FALSE(child<QWidget>("notesPeople")->isVisible());
}

TEST_F(ApplicationTest, KeepsNoNameInItsSettings)
{
    openSample();
    QTest::keyClick(&m_application.window(), Qt::Key_3, Qt::ControlModifier);
    const auto *people = child<QComboBox>("resultsPerson");
    ASSERT_TRUE(QTest::qWaitFor([&] { return people->count() == 12; }));

    m_application.window().close();

    QFile settings(m_folder.filePath(QStringLiteral("settings.ini")));
    const QByteArray stored = settings.open(QIODevice::ReadOnly) ? settings.readAll() : QByteArray();
    for (int i = 0; i < people->count(); ++i) {
        for (const QString &part : people->itemText(i).split(u' '))
            EXPECT_FALSE(stored.contains(part.toUtf8())) << part.toStdString();
    }
}

TEST_F(ApplicationTest, NamesNobodyInATitleAndLeavesNoOtherFile)
{
    openSample();
    QTest::keyClick(&m_application.window(), Qt::Key_3, Qt::ControlModifier);
    const auto *people = child<QComboBox>("resultsPerson");
    ASSERT_TRUE(QTest::qWaitFor([&] { return people->count() == 12; }));

    EXPECT_TRUE(m_application.window().windowTitle().endsWith(QStringLiteral(".circ – Circumspect")));
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (int i = 0; i < people->count(); ++i)
            EXPECT_FALSE(window->windowTitle().contains(people->itemText(i).section(u' ', -1)));
    }
    m_application.window().close();
    for (const QString &file : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden))
        EXPECT_TRUE(file.contains(QStringLiteral(".circ")) || file == QStringLiteral("settings.ini"))
            << file.toStdString();
}

}  // namespace
}  // namespace circumspect::desktop
