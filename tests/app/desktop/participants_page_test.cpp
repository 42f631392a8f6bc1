// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/made_up_views.h"
#include "desktop/pages/participants/participants_page.h"
#include "desktop/widgets/data_table.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace circumspect::desktop {
namespace {

class ParticipantsPageTest : public testing::Test {
protected:
    ParticipantsPageTest()
    {
        m_page.resize(1104, 740);
        m_page.show(madeUpParticipants());
        m_page.QWidget::show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }

    template <class T>
    T *child(const char *name)
    {
        return m_page.findChild<T *>(QString::fromLatin1(name));
    }

    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        auto *table = child<DataTable>("participantsTable");
        const QRect place = table->visualRect(table->model()->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, place.center());
    }

    ParticipantsPage m_page;
};

TEST_F(ParticipantsPageTest, FindsByOrganisationWhileTyping)
{
    QTest::keyClicks(child<QLineEdit>("participantsSearch"), QStringLiteral("port elm"));

    EXPECT_EQ(child<DataTable>("participantsTable")->model()->rowCount(), 6);
}

TEST_F(ParticipantsPageTest, SaysNothingAboutRatersInAFileForOnePerson)
{
    auto *table = child<DataTable>("participantsTable");
    const auto shownColumns = [table] {
        int shown = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            shown += table->isColumnHidden(column) ? 0 : 1;
        return shown;
    };
    ParticipantsView view = madeUpParticipants();
    const int all = shownColumns();

    view.isProgramme = false;
    m_page.show(view);
    const int inFile = shownColumns();
    m_page.show(madeUpParticipants());

    EXPECT_EQ(inFile, 4);
    EXPECT_EQ(shownColumns(), all);
}

TEST_F(ParticipantsPageTest, OffersEverybodyUntilSomebodyIsSelected)
{
    QSignalSpy all(&m_page, &ParticipantsPage::releaseAllRequested);
    QSignalSpy some(&m_page, &ParticipantsPage::releaseRequested);

    QTest::mouseClick(child<QPushButton>("participantsRelease"), Qt::LeftButton);
    clickRow(0);
    clickRow(2, Qt::ControlModifier);
    QTest::mouseClick(child<QPushButton>("participantsRelease"), Qt::LeftButton);

    EXPECT_EQ(all.count(), 1);
    ASSERT_EQ(some.count(), 1);
    EXPECT_EQ(m_page.selected().size(), 2u);
}

TEST_F(ParticipantsPageTest, ShowsResultsByEnter)
{
    QSignalSpy activated(&m_page, &ParticipantsPage::participantActivated);
    clickRow(0);

    QTest::keyClick(child<DataTable>("participantsTable"), Qt::Key_Return);

    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().value<ParticipantId>().text(), QStringLiteral("p0"));
}

TEST_F(ParticipantsPageTest, KeepsTheSelectionWhenRowsAreReadAgain)
{
    clickRow(1);
    const std::vector<ParticipantId> before = m_page.selected();

    m_page.show(madeUpParticipants());

    EXPECT_EQ(m_page.selected(), before);
}

TEST_F(ParticipantsPageTest, LetsNobodyReleaseWithoutTheKey)
{
    ParticipantsView view = madeUpParticipants();
    view.canRelease = false;

    m_page.show(view);

    EXPECT_FALSE(child<QPushButton>("participantsRelease")->isEnabled());
    EXPECT_FALSE(child<QPushButton>("participantsRelease")->toolTip().isEmpty());
}

TEST_F(ParticipantsPageTest, StartsWithAnImportWhereNobodyIsListed)
{
    QSignalSpy requested(&m_page, &ParticipantsPage::importRequested);

    m_page.show(ParticipantsView{});
    QTest::mouseClick(child<QPushButton>("emptyStateAction"), Qt::LeftButton);

    EXPECT_EQ(requested.count(), 1);
}

}  // namespace
}  // namespace circumspect::desktop
