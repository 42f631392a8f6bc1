// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/batch.h"

#include "render/fonts.h"

#include <gtest/gtest.h>

#include <QMutex>
#include <QSet>

#include <algorithm>
#include <atomic>

namespace circumspect::render {
namespace {

report::Document documentAbout(const QString &name)
{
    report::Document document;
    document.subject = name;
    return document;
}

report::Document documentWithComment(const QString &comment)
{
    report::Document document;
    report::Section comments;
    comments.id = QStringLiteral("comments");
    comments.blocks.push_back(report::CommentList{{}, std::nullopt, {comment}, {}});
    document.sections = {comments};
    return document;
}

class Batch : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(loadReportFonts()); }

    BatchTask taskOf(int count, int jobs)
    {
        BatchTask task;
        task.count = count;
        task.jobs = jobs;
        task.make = [](int place) -> Result<report::Document> { return documentAbout(QString::number(place)); };
        task.finish = [this](const report::Document &document, int) -> Result<void> {
            const QMutexLocker lock(&m_mutex);
            m_finished.insert(document.subject);
            return {};
        };
        return task;
    }

    QMutex m_mutex;
    QSet<QString> m_finished;
};

TEST_F(Batch, FinishesEveryDocumentOnceWhateverTheNumberOfJobs)
{
    for (const int jobs : {1, 2, 7}) {
        m_finished.clear();

        const auto rows = runBatch(taskOf(20, jobs));

        ASSERT_EQ(rows.size(), 20U);
        for (const BatchRow &row : rows)
            EXPECT_EQ(row.state, BatchState::Written);
        EXPECT_EQ(m_finished.size(), 20);
    }
}

TEST_F(Batch, GoesOnAfterAFailureAndSaysWhichOneItWas)
{
    BatchTask task = taskOf(4, 2);
    task.make = [](int place) -> Result<report::Document> {
        if (place == 1)
            return failure(ErrorCode::ReleaseDamaged);
        return documentAbout(QString::number(place));
    };
    task.finish = [](const report::Document &, int place) -> Result<void> {
        return place == 2 ? failure(ErrorCode::FileNotWritable) : Result<void>();
    };

    const auto rows = runBatch(task);

    EXPECT_EQ(rows[0].state, BatchState::Written);
    EXPECT_EQ(rows[1].error->code, ErrorCode::ReleaseDamaged);
    EXPECT_EQ(rows[2].error->code, ErrorCode::FileNotWritable);
    EXPECT_EQ(rows[3].state, BatchState::Written);
}

TEST_F(Batch, TellsOfEveryDocumentWhatBecameOfIt)
{
    QSet<int> told;
    BatchTask task = taskOf(5, 2);
    task.finished = [&](int place, const BatchRow &row) {
        EXPECT_EQ(row.state, BatchState::Written);
        told.insert(place);
    };

    runBatch(task);

    EXPECT_EQ(told, (QSet<int>{0, 1, 2, 3, 4}));
}

TEST_F(Batch, BeginsNothingMoreOnceItIsCancelled)
{
    std::atomic<int> begun = 0;
    BatchTask task = taskOf(1000, 2);
    task.finish = [&](const report::Document &, int) -> Result<void> {
        ++begun;
        return {};
    };
    task.isCancelled = [&] { return begun >= 3; };

    const auto rows = runBatch(task);

    const auto written =
        std::count_if(rows.begin(), rows.end(), [](const BatchRow &row) { return row.state == BatchState::Written; });
    EXPECT_EQ(written, begun);
    EXPECT_LT(written, 20);
    EXPECT_EQ(rows.back().state, BatchState::NotReached);
}

TEST_F(Batch, DoesNothingForNobody)
{
    EXPECT_TRUE(runBatch(taskOf(0, 2)).empty());
}

using PreflightTest = Batch;

TEST_F(PreflightTest, FindsTheCharactersThatNoFontHas)
{
    // A private place of the last plane: no font has a glyph there.
    const char32_t point = 0x10FFFD;
    const QString strange = QString::fromUcs4(&point, 1);

    EXPECT_EQ(preflightOf(documentAbout(u"Ann " + strange + strange)).missingCharacters, strange);
    EXPECT_EQ(preflightOf(documentWithComment(strange)).missingCharacters, strange);
    EXPECT_TRUE(preflightOf(documentAbout(QStringLiteral("Zoë O’Brien-Núñez"))).missingCharacters.isEmpty());
}

TEST_F(PreflightTest, SaysWhereAPageOfCommentsIsEmpty)
{
    report::Document empty = documentWithComment(QStringLiteral("x"));
    std::get<report::CommentList>(empty.sections.front().blocks.front()).comments.clear();

    EXPECT_TRUE(preflightOf(empty).hasNoComments);
    EXPECT_FALSE(preflightOf(documentWithComment(QStringLiteral("x"))).hasNoComments);
    EXPECT_FALSE(preflightOf(documentAbout(QStringLiteral("x"))).hasNoComments) << "no such page in this copy";
}

TEST_F(PreflightTest, SaysWhereTheOverviewIsMissing)
{
    report::Document lacking = documentAbout(QStringLiteral("x"));
    lacking.lacksOverview = true;

    EXPECT_TRUE(preflightOf(lacking).hasNoOverview);
    EXPECT_FALSE(preflightOf(documentAbout(QStringLiteral("x"))).hasNoOverview) << "no such page was asked for";
}

TEST_F(PreflightTest, LooksThroughEveryDocumentAndFinishesNone)
{
    BatchTask task = taskOf(3, 2);
    task.make = [](int place) -> Result<report::Document> {
        if (place == 1)
            return failure(ErrorCode::ReportFailed, QStringLiteral("b"));
        report::Document document = documentAbout(QStringLiteral("x"));
        document.lacksOverview = place == 2;
        return document;
    };
    bool isWritten = false;
    task.finish = [&](const report::Document &, int) -> Result<void> {
        isWritten = true;
        return {};
    };

    const auto rows = lookThrough(task);

    EXPECT_FALSE(isWritten);
    EXPECT_EQ(rows[0].state, BatchState::Ready);
    EXPECT_TRUE(rows[0].preflight.isClear());
    EXPECT_EQ(rows[1].state, BatchState::Failed);
    EXPECT_EQ(rows[1].error->subject, QStringLiteral("b"));
    EXPECT_TRUE(rows[2].preflight.hasNoOverview);
}

TEST_F(PreflightTest, StopsLookingWhenItIsCancelled)
{
    BatchTask task = taskOf(5, 1);
    int told = 0;
    task.finished = [&](int, const BatchRow &) { ++told; };
    task.isCancelled = [&] { return told == 2; };

    const auto rows = lookThrough(task);

    EXPECT_EQ(rows[1].state, BatchState::Ready);
    EXPECT_EQ(rows[2].state, BatchState::NotReached);
}

}  // namespace
}  // namespace circumspect::render
