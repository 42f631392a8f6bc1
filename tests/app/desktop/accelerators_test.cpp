// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/accelerators.h"

#include "common/translators.h"
#include "desktop/menus.h"
#include "desktop/shell/actions.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTranslator>

#include <gtest/gtest.h>

namespace circumspect::desktop {
namespace {

QStringList clashesIn(const QList<QAction *> &actions)
{
    QSet<QChar> taken;
    QStringList clashes;
    for (const QAction *action : actions) {
        const QChar letter = acceleratorOf(action->text());
        if (!letter.isNull() && taken.contains(letter))
            clashes << action->text();
        taken.insert(letter);
    }
    return clashes;
}

/// The menus of the program in one language.
class MenusIn : public testing::TestWithParam<const char *> {
protected:
    MenusIn()
    {
        const QString language = QString::fromLatin1(GetParam());
        if (language != u"en") {
            EXPECT_TRUE(m_words.load(QStringLiteral(":/translations/circumspect_%1.qm").arg(language)));
            QCoreApplication::installTranslator(&m_words);
        }
    }
    ~MenusIn() override { QCoreApplication::removeTranslator(&m_words); }

    QTranslator m_words;
};

TEST_P(MenusIn, HaveNoLetterTwice)
{
    const Actions actions;
    QMenuBar bar;

    fillMenus(bar, actions);

    EXPECT_EQ(clashesIn(bar.actions()).join(u' ').toStdString(), "");
    for (const QMenu *menu : bar.findChildren<QMenu *>())
        EXPECT_EQ(clashesIn(menu->actions()).join(u' ').toStdString(), "") << menu->title().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Languages, MenusIn, testing::Values("en", "fr", "es", "de"),
                         [](const testing::TestParamInfo<const char *> &language) { return language.param; });

TEST(Accelerators, StayWhereTheyAreFree)
{
    QAction open(QStringLiteral("&Open"));
    QAction close(QStringLiteral("&Close"));

    keepAcceleratorsApart({&open, &close});

    EXPECT_EQ(open.text(), QStringLiteral("&Open"));
    EXPECT_EQ(close.text(), QStringLiteral("&Close"));
}

TEST(Accelerators, GiveWayToTheFirstOfALetter)
{
    QAction open(QStringLiteral("&Open"));
    QAction other(QStringLiteral("&Other Page"));
    QAction o(QStringLiteral("&O"));

    keepAcceleratorsApart({&open, &other, &o});

    EXPECT_EQ(open.text(), QStringLiteral("&Open"));
    EXPECT_EQ(other.text(), QStringLiteral("Other &Page"));
    EXPECT_EQ(o.text(), QStringLiteral("O"));
}

TEST(Accelerators, LeaveAPrintedAmpersandAlone)
{
    EXPECT_TRUE(acceleratorOf(QStringLiteral("Goals && Plans")).isNull());
    EXPECT_EQ(acceleratorOf(QStringLiteral("Goals && &Plans")), QChar(u'p'));
}

}  // namespace
}  // namespace circumspect::desktop
