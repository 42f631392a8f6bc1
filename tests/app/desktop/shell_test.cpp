// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/main_window.h"
#include "desktop/session/recent_files.h"
#include "desktop/shell/actions.h"
#include "desktop/shell/settings.h"
#include "desktop/shell/shades.h"
#include "desktop/shell/theme.h"
#include "desktop/widgets/navigation_list.h"
#include "render/palette.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace circumspect::desktop {
namespace {

class ShadesTest : public testing::TestWithParam<bool> {
protected:
    QPalette m_palette = GetParam() ? darkPalette() : lightPalette();
    const Shades &m_shades = shadesFor(m_palette);
};

TEST_P(ShadesTest, EveryTextReachesTheContrastOfWcag)
{
    const QColor window = m_palette.color(QPalette::Window);
    for (const QColor &ground : {window, m_shades.card, m_shades.hover, m_shades.accentSoft}) {
        EXPECT_GE(render::contrast(m_palette.color(QPalette::Text), ground), 7.0);
        EXPECT_GE(render::contrast(m_shades.muted, ground), 4.5) << ground.name().toStdString();
        EXPECT_GE(render::contrast(m_shades.selfHigher, ground), 4.5) << ground.name().toStdString();
        EXPECT_GE(render::contrast(m_shades.othersHigher, ground), 4.5) << ground.name().toStdString();
        EXPECT_GE(render::contrast(m_shades.caution, ground), 4.5) << ground.name().toStdString();
    }
    EXPECT_GE(render::contrast(m_palette.color(QPalette::HighlightedText), m_palette.color(QPalette::Highlight)), 4.5);
    EXPECT_GE(render::contrast(m_palette.color(QPalette::Text), m_shades.cautionSoft), 7.0);
    EXPECT_GE(render::contrast(m_palette.color(QPalette::Text), m_shades.noteSoft), 7.0);
}

TEST_P(ShadesTest, EdgesAndFocusRingsCanBeSeen)
{
    for (const QColor &ground : {m_palette.color(QPalette::Window), m_shades.card}) {
        EXPECT_GE(render::contrast(m_shades.strongBorder, ground), 3.0);
        EXPECT_GE(render::contrast(m_shades.accent, ground), 3.0);
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, ShadesTest, testing::Bool());

TEST(ThemeTest, TakesWordsFromTheCommandLine)
{
    EXPECT_EQ(themeFromWord(QStringLiteral("dark")), ThemeChoice::Dark);
    EXPECT_EQ(themeFromWord(QStringLiteral("light")), ThemeChoice::Light);
    EXPECT_EQ(themeFromWord(QStringLiteral("sepia")), std::nullopt);
}

TEST(ActionsTest, StandInAMenuEach)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Actions actions;
    MainWindow window(actions, settings);
    QSet<const QAction *> inMenus;
    for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            inMenus.insert(action);
    }

    for (const QAction *action : actions.all())
        EXPECT_TRUE(inMenus.contains(action)) << action->objectName().toStdString();
}

TEST(ActionsTest, HaveNoShortcutTwice)
{
    const Actions actions;
    QStringList keys;
    for (const QAction *action : actions.all()) {
        if (!action->shortcut().isEmpty())
            keys << action->shortcut().toString();
    }

    EXPECT_EQ(keys.removeDuplicates(), 0);
}

TEST(SettingsTest, FallBackToTheTable)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));

    EXPECT_EQ(settings.value(Setting::Theme).toString(), QStringLiteral("system"));
    settings.set(Setting::Theme, QStringLiteral("dark"));
    EXPECT_EQ(settings.value(Setting::Theme).toString(), QStringLiteral("dark"));
}

TEST(RecentFilesTest, KeepTheNewestFirstAndNoMoreThanTen)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    RecentFiles recent(settings);

    for (int i = 0; i < 12; ++i)
        recent.add(folder.filePath(QStringLiteral("%1.circ").arg(i)));
    recent.add(folder.filePath(QStringLiteral("5.circ")));

    ASSERT_EQ(recent.list().size(), 10u);
    EXPECT_EQ(recent.list()[0].path, folder.filePath(QStringLiteral("5.circ")));
    EXPECT_EQ(recent.list()[1].path, folder.filePath(QStringLiteral("11.circ")));
}

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest() : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))), m_window(m_actions, m_settings)
    {
        m_window.addPage(ActionId::ShowParticipants, m_first, m_firstControl);
        m_window.addPage(ActionId::ShowResults, m_second, m_secondControl);
        const OpenVault vault{.path = QStringLiteral("/vaults/Cohort.circ"), .isOwner = true, .isReadOnly = false};
        m_window.showVault(&vault);
        m_window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_firstControl->setFocus();
        m_window.showPage(ActionId::ShowParticipants);
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    Actions m_actions;
    MainWindow m_window;
    QWidget *m_first = new QWidget(&m_window);
    QPushButton *m_firstControl = new QPushButton(m_first);
    QWidget *m_second = new QWidget(&m_window);
    QPushButton *m_secondControl = new QPushButton(m_second);
};

TEST_F(MainWindowTest, ShowsPagesByTheirActions)
{
    m_actions[ActionId::ShowResults]->trigger();

    EXPECT_EQ(m_window.currentPage(), m_second);
    EXPECT_TRUE(m_secondControl->hasFocus());
}

TEST_F(MainWindowTest, StaysInTheNavigationWhileKeysWalkIt)
{
    auto *navigation = m_window.findChild<NavigationList *>(QStringLiteral("navigation"));
    navigation->setFocus();
    navigation->setCurrentRow(0);

    QTest::keyClick(navigation, Qt::Key_Down);

    EXPECT_EQ(m_window.currentPage(), m_second);
    EXPECT_TRUE(navigation->hasFocus());
}

TEST_F(MainWindowTest, MovesBetweenPanesByF6)
{
    m_window.showPage(ActionId::ShowParticipants);
    auto *navigation = m_window.findChild<NavigationList *>(QStringLiteral("navigation"));

    m_actions[ActionId::NextPane]->trigger();
    const bool wasInNavigation = navigation->hasFocus();
    m_actions[ActionId::NextPane]->trigger();

    EXPECT_TRUE(wasInNavigation);
    EXPECT_TRUE(m_firstControl->hasFocus());
}

TEST_F(MainWindowTest, ShowsIconsAloneWhereRoomIsShort)
{
    auto *navigation = m_window.findChild<NavigationList *>(QStringLiteral("navigation"));

    m_window.resize(1280, 760);
    QTest::qWait(0);
    const bool isNarrowWhenWide = navigation->isNarrow();
    m_window.resize(1024, 700);
    QTest::qWait(0);

    EXPECT_FALSE(isNarrowWhenWide);
    EXPECT_TRUE(navigation->isNarrow());
    EXPECT_EQ(navigation->item(0)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Participants"));
}

TEST_F(MainWindowTest, HasTheFilesNameAndNoOtherInItsTitle)
{
    EXPECT_EQ(m_window.windowTitle(), QStringLiteral("Cohort.circ – Circumspect"));

    m_window.showVault(nullptr);

    EXPECT_EQ(m_window.windowTitle(), QStringLiteral("Circumspect"));
}

TEST_F(MainWindowTest, ShowsProgressThatCanBeCancelled)
{
    QSignalSpy cancelled(&m_window, &MainWindow::cancelRequested);

    m_window.showProgress({.title = QStringLiteral("Writing reports"), .done = 3, .total = 12});
    QTest::mouseClick(m_window.findChild<QPushButton *>(QStringLiteral("progressCancel")), Qt::LeftButton);

    EXPECT_EQ(m_window.findChild<QLabel *>(QStringLiteral("progressText"))->text(), QStringLiteral("Writing reports"));
    EXPECT_EQ(cancelled.count(), 1);
}

}  // namespace
}  // namespace circumspect::desktop
