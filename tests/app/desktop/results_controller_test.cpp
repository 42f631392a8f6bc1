// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_session.h"
#include "desktop/pages/results/results_controller.h"

#include <QRegularExpression>

#include <algorithm>

namespace circumspect::desktop {
namespace {

class ResultsControllerTest : public SessionTest {
protected:
    ResultsController m_controller{m_session, m_selection};
};

bool isWithheldCell(const ScoreView::Cell &cell)
{
    return cell.isWithheld;
}

TEST_F(ResultsControllerTest, ShowsTheFirstParticipantUntilOneIsChosen)
{
    openSample();

    const ResultsView &view = m_controller.view();
    ASSERT_EQ(view.people.size(), 12u);
    EXPECT_EQ(view.person, 0);
    ASSERT_TRUE(view.released.has_value());
    EXPECT_EQ(view.released->competencies.rows.size(), 10u);
    EXPECT_EQ(view.released->items.rows.size(), 50u);
    EXPECT_TRUE(view.released->picture.has_value());
    EXPECT_TRUE(view.released->gaps.has_value());
}

TEST_F(ResultsControllerTest, FollowsTheChosenParticipant)
{
    openSample();
    const ResultsView::Person wanted = m_controller.view().people[4];

    m_selection.chooseParticipant(wanted.id);
    finish();

    EXPECT_EQ(m_controller.view().person, 4);
    EXPECT_EQ(m_controller.view().name, wanted.label);
    EXPECT_EQ(m_controller.shownParticipant(), wanted.id);
}

TEST_F(ResultsControllerTest, SaysSoWhereNothingIsReleased)
{
    openSample();

    m_selection.chooseWave(2);
    finish();

    const ResultsView &view = m_controller.view();
    EXPECT_FALSE(view.released.has_value());
    EXPECT_FALSE(view.emptyTitle.isEmpty());
    EXPECT_FALSE(view.emptyAction.isEmpty());
}

TEST_F(ResultsControllerTest, GivesWithheldCellsWordsAndNoNumber)
{
    openSample();
    int withheld = 0;
    for (const ResultsView::Person &person : std::vector(m_controller.view().people)) {
        m_selection.chooseParticipant(person.id);
        finish();
        ASSERT_TRUE(m_controller.view().released.has_value());

        for (const ScoreView::Row &row : m_controller.view().released->items.rows) {
            for (const ScoreView::Cell &cell : row.cells) {
                if (!isWithheldCell(cell))
                    continue;
                ++withheld;
                EXPECT_FALSE(cell.sortKey.has_value());
                EXPECT_TRUE(cell.spoken == u"withheld: too few answers" ||
                            cell.spoken == u"withheld: would let answers be worked out")
                    << cell.spoken.toStdString();
                EXPECT_FALSE(cell.text.contains(QRegularExpression(QStringLiteral("\\d"))));
                EXPECT_TRUE(cell.hint.isEmpty());
            }
        }
    }

    EXPECT_GT(withheld, 0) << "the sample is meant to have some";
}

TEST_F(ResultsControllerTest, TellsEveryWithheldRatingInTheLedger)
{
    openSample();
    ASSERT_TRUE(m_controller.view().released.has_value());
    const ReleasedView &view = *m_controller.view().released;
    const auto inTable = [&] {
        std::ptrdiff_t count = 0;
        for (const ScoreView *table : {&view.competencies, &view.items}) {
            for (const ScoreView::Row &row : table->rows)
                for (std::size_t i = 0; i < row.cells.size(); ++i)
                    count += table->columns[i].topic == report::Topic::Average && isWithheldCell(row.cells[i]);
        }
        return count;
    }();

    const auto &rows = view.ledger.rows;
    const auto inLedger =
        std::count_if(rows.begin(), rows.end(), [](const LedgerView::Row &row) { return !row.reason.isEmpty(); });

    EXPECT_GE(inLedger, inTable);
}

TEST_F(ResultsControllerTest, HasOneLineOfWordsForEachAxis)
{
    openSample();
    ASSERT_TRUE(m_controller.view().released->picture.has_value());

    const ChartWithWords &picture = *m_controller.view().released->picture;

    const auto &radar = std::get<report::RadarModel>(picture.model);
    const int note = radar.hiddenNote.isEmpty() ? 0 : 1;  // one more line says what a hollow point means
    EXPECT_EQ(picture.words.size(), radar.axes.size() + note);
    for (const QString &line : picture.words)
        EXPECT_FALSE(line.trimmed().isEmpty());
}

}  // namespace
}  // namespace circumspect::desktop
