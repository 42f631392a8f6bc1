// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/made_up_views.h"
#include "desktop/pages/results/results_page.h"
#include "desktop/widgets/chart_view.h"
#include "desktop/widgets/data_table.h"
#include "desktop/widgets/radar_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace circumspect::desktop {
namespace {

class ResultsPageTest : public testing::Test {
protected:
    ResultsPageTest()
    {
        m_page.resize(1104, 740);
        m_page.show(madeUpResults());
        m_page.QWidget::show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }

    template <class T>
    T *child(const char *name)
    {
        return m_page.findChild<T *>(QString::fromLatin1(name));
    }

    static QModelIndex cell(const QAbstractItemView *table, int row, int column)
    {
        return table->model()->index(row, column);
    }

    static void click(QAbstractItemView *table, const QModelIndex &index)
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }

    ResultsPage m_page;
};

TEST_F(ResultsPageTest, LightsTheSpokeOfTheRowThatIsClicked)
{
    auto *table = child<DataTable>("competencyTable");

    click(table, cell(table, 4, 0));

    EXPECT_EQ(child<RadarView>("radar")->currentAxis(), 4);
}

TEST_F(ResultsPageTest, LightsTheSpokeOfASortedRow)
{
    auto *table = child<DataTable>("competencyTable");
    table->sortByColumn(1, Qt::DescendingOrder);

    click(table, cell(table, 0, 0));

    EXPECT_EQ(child<RadarView>("radar")->currentAxis(), 6) << "4.6, the highest own rating";
}

TEST_F(ResultsPageTest, SelectsTheRowOfTheSpokeThatIsChosen)
{
    auto *table = child<DataTable>("competencyTable");

    QTest::keyClick(child<RadarView>("radar"), Qt::Key_Right);
    QTest::keyClick(child<RadarView>("radar"), Qt::Key_Right);

    EXPECT_EQ(table->currentIndex().row(), 1);
}

TEST_F(ResultsPageTest, LightsTheRowOfTheGapPlotThatIsClickedEverywhere)
{
    child<QTabWidget>("resultsTabs")->setCurrentIndex(1);
    auto *gaps = child<ChartView>("gapPlot");

    QTest::mouseClick(gaps, Qt::LeftButton, {}, gaps->placeOf(2).center().toPoint());

    const QString name = gaps->currentLabel();
    EXPECT_EQ(gaps->currentEntry(), 2);
    EXPECT_FALSE(name.isEmpty());
    EXPECT_EQ(child<ChartView>("fourBoxes")->currentLabel(), name);
    auto *table = child<DataTable>("competencyTable");
    EXPECT_EQ(table->currentIndex().siblingAtColumn(0).data().toString(), name);
    EXPECT_EQ(child<RadarView>("radar")->currentAxis(), table->currentIndex().row());
}

TEST_F(ResultsPageTest, LightsTheGapOfTheRowThatIsChosenByKey)
{
    auto *table = child<DataTable>("competencyTable");
    click(table, cell(table, 0, 0));
    const QString unlit = child<ChartView>("gapPlot")->currentLabel();

    QTest::keyClick(table, Qt::Key_Down);

    EXPECT_EQ(child<ChartView>("gapPlot")->currentLabel(), cell(table, 1, 0).data().toString());
    EXPECT_NE(child<ChartView>("gapPlot")->currentLabel(), unlit);
}

TEST_F(ResultsPageTest, ShowsWhichMarkIsLit)
{
    child<QTabWidget>("resultsTabs")->setCurrentIndex(1);
    auto *boxes = child<ChartView>("fourBoxes");
    const QImage before = boxes->grab().toImage();

    QTest::keyClick(child<ChartView>("gapPlot"), Qt::Key_Down);

    EXPECT_NE(boxes->grab().toImage(), before);
}

TEST_F(ResultsPageTest, OpensTheStatementsOfACompetency)
{
    auto *table = child<DataTable>("competencyTable");
    click(table, cell(table, 1, 0));

    QTest::keyClick(table, Qt::Key_Return);

    EXPECT_EQ(child<QTabWidget>("resultsTabs")->currentIndex(), 2);
    EXPECT_EQ(child<QLineEdit>("itemSearch")->text(), QStringLiteral("Use of data and evidence"));
    EXPECT_EQ(child<DataTable>("itemTable")->model()->rowCount(), 5);
}

TEST_F(ResultsPageTest, ReadsWithheldCellsWithTheirReason)
{
    auto *table = child<DataTable>("competencyTable");
    const QModelIndex withheld = cell(table, 2, 4);

    EXPECT_EQ(withheld.data(Qt::AccessibleTextRole).toString(), QStringLiteral("withheld: too few answers"));
}

TEST_F(ResultsPageTest, PutsRowsWithoutANumberLastInBothDirections)
{
    auto *table = child<DataTable>("competencyTable");

    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table->sortByColumn(4, order);
        EXPECT_EQ(cell(table, 8, 4).data().toString(), QStringLiteral("withheld"));
        EXPECT_EQ(cell(table, 9, 4).data().toString(), QStringLiteral("withheld"));
    }
}

TEST_F(ResultsPageTest, GoesBackToTheInstrumentsOrder)
{
    auto *table = child<DataTable>("competencyTable");
    const QString first = cell(table, 0, 0).data().toString();
    const auto clickHeading = [&] {
        auto *header = table->horizontalHeader();
        const int middle = header->sectionViewportPosition(1) + header->sectionSize(1) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(middle, header->height() / 2));
    };

    clickHeading();
    const QString sorted = cell(table, 0, 0).data().toString();
    clickHeading();
    clickHeading();

    EXPECT_NE(sorted, first);
    EXPECT_EQ(cell(table, 0, 0).data().toString(), first);
}

TEST_F(ResultsPageTest, CopiesRowsAsTheyAreRead)
{
    auto *table = child<DataTable>("competencyTable");
    click(table, cell(table, 2, 0));

    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);

    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Competency\tSelf")));
    EXPECT_TRUE(lines[1].contains(QStringLiteral("\twithheld: too few answers\t")));
}

TEST_F(ResultsPageTest, SwitchesASeriesOff)
{
    auto *self = child<QToolButton>("seriesToggle0");
    auto *radar = child<RadarView>("radar");
    const QImage before = radar->grab().toImage();

    QTest::mouseClick(self, Qt::LeftButton);

    EXPECT_FALSE(self->isChecked());
    EXPECT_NE(radar->grab().toImage(), before);
}

TEST_F(ResultsPageTest, ListsOnlyWhatWasHeldBackUntilAskedForAll)
{
    child<QTabWidget>("resultsTabs")->setCurrentIndex(4);
    auto *table = child<DataTable>("ledgerTable");
    const int heldBack = table->model()->rowCount();

    QTest::mouseClick(child<QCheckBox>("ledgerAll"), Qt::LeftButton, {}, QPoint(8, 8));

    EXPECT_EQ(heldBack, 2);
    EXPECT_EQ(table->model()->rowCount(), 10);
}

TEST_F(ResultsPageTest, GoesToTheNextPerson)
{
    QSignalSpy chosen(&m_page, &ResultsPage::personChosen);

    QTest::mouseClick(child<QToolButton>("resultsNext"), Qt::LeftButton);

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<ParticipantId>(), madeUpResults().people[1].id);
}

TEST_F(ResultsPageTest, OffersToReleaseWhereNothingIsReleased)
{
    ResultsView view = madeUpResults();
    view.released.reset();
    view.emptyAction = QStringLiteral("Release…");
    QSignalSpy requested(&m_page, &ResultsPage::releaseRequested);

    m_page.show(view);
    QTest::mouseClick(child<QPushButton>("emptyStateAction"), Qt::LeftButton);

    EXPECT_EQ(requested.count(), 1);
    EXPECT_FALSE(child<QPushButton>("resultsExport")->isEnabled());
}

TEST_F(ResultsPageTest, ShowsTheWholeTextOfAnEmptyState)
{
    ResultsView view = madeUpResults();
    view.released.reset();
    view.emptyText = QStringLiteral("Figures can be seen only after the gate has checked them. ").repeated(4);

    m_page.show(view);
    QTest::qWait(0);

    for (const QLabel *label : m_page.findChild<QWidget *>(QStringLiteral("emptyState"))->findChildren<QLabel *>()) {
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
    }
}

TEST_F(ResultsPageTest, LeavesTheWheelToThePageUntilAComboHasTheFocus)
{
    auto *person = child<QComboBox>("resultsPerson");
    child<RadarView>("radar")->setFocus();
    const int before = person->currentIndex();
    QWheelEvent wheel(QPointF(5, 5), person->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);

    QApplication::sendEvent(person, &wheel);

    EXPECT_EQ(person->currentIndex(), before);
}

TEST_F(ResultsPageTest, ExplainsTheFigureInFrontOfTheReader)
{
    auto *table = child<DataTable>("competencyTable");
    const auto topicShown = [this] {
        auto *dialog = child<QDialog>("explanationDialog");
        const int row = dialog->findChild<QListWidget *>(QStringLiteral("explanationTopics"))->currentRow();
        const bool hasWords = !dialog->findChild<QLabel *>(QStringLiteral("explanationCaution"))->text().isEmpty();
        delete dialog;
        return hasWords ? static_cast<report::Topic>(row) : report::Topic::End;
    };

    table->setCurrentIndex(cell(table, 0, 1));
    child<QPushButton>("resultsExplain")->click();
    const report::Topic figure = topicShown();
    table->setCurrentIndex(cell(table, 2, 4));
    m_page.explain();
    const report::Topic withheld = topicShown();
    child<QTabWidget>("resultsTabs")->setCurrentIndex(1);
    m_page.explain();
    const report::Topic gaps = topicShown();

    EXPECT_EQ(figure, report::Topic::Average);
    EXPECT_EQ(withheld, report::Topic::Withheld);
    EXPECT_EQ(gaps, report::Topic::Gap);
}

TEST_F(ResultsPageTest, HasNothingToExplainWithoutARelease)
{
    m_page.show(ResultsView{});

    m_page.explain();

    EXPECT_FALSE(child<QPushButton>("resultsExplain")->isEnabled());
    EXPECT_EQ(child<QDialog>("explanationDialog"), nullptr);
}

}  // namespace
}  // namespace circumspect::desktop
