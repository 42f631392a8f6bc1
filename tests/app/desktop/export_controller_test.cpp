// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_session.h"
#include "desktop/pages/participants/export_controller.h"
#include "render/fonts.h"

#include <QDir>
#include <QFile>

namespace circumspect::desktop {
namespace {

class ExportControllerTest : public SessionTest {
protected:
    void SetUp() override { ASSERT_TRUE(render::loadReportFonts()); }

    Message lastMessage() const { return m_said.isEmpty() ? Message() : m_said.back().front().value<Message>(); }

    bool isPdf(const QString &name) const
    {
        QFile file(pathOf(name));
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    }

    ExportController m_controller{m_session, m_selection, m_prompts};
    QSignalSpy m_said{&m_controller, &ExportController::said};
};

TEST_F(ExportControllerTest, WritesTheReportAcrossParticipants)
{
    openSample();
    finish();
    m_prompts.files = {pathOf(QStringLiteral("cohort.pdf"))};

    m_controller.exportCohort();
    finish();

    EXPECT_TRUE(isPdf(QStringLiteral("cohort.pdf"))) << qPrintable(lastMessage().text);
    EXPECT_EQ(lastMessage().tone, MessageTone::Done);
}

TEST_F(ExportControllerTest, SaysWhyThereIsNoReportAcrossTooFewParticipants)
{
    openSample();
    m_selection.chooseWave(2);
    finish();
    m_prompts.files = {pathOf(QStringLiteral("cohort.pdf"))};

    m_controller.exportCohort();
    finish();

    EXPECT_FALSE(QFile::exists(pathOf(QStringLiteral("cohort.pdf"))));
    EXPECT_EQ(lastMessage().tone, MessageTone::Problem);
    EXPECT_TRUE(lastMessage().text.contains(QStringLiteral("5 participants"))) << qPrintable(lastMessage().text);
}

TEST_F(ExportControllerTest, TellsOfEveryReportOfABatch)
{
    openSample();
    finish();
    m_prompts.folder = pathOf(QStringLiteral("."));
    std::vector<BatchView> seen;
    QObject::connect(&m_controller, &ExportController::batchChanged, &m_controller,
                     [&](const BatchView &batch) { seen.push_back(batch); });

    m_controller.exportAll();
    finish();

    ASSERT_GE(seen.size(), 3U);
    EXPECT_EQ(seen.front().rows.size(), 12U);
    EXPECT_TRUE(seen.front().isRunning);
    EXPECT_FALSE(seen.back().isRunning);
    EXPECT_EQ(seen.back().done, 12);
    for (const BatchView::Row &row : seen.back().rows)
        EXPECT_TRUE(isPdf(row.code + QStringLiteral("_T1.pdf"))) << qPrintable(row.code) << qPrintable(row.text);
}

TEST_F(ExportControllerTest, StopsABatchAndSaysWhatWasNotWritten)
{
    openSample();
    finish();
    m_prompts.folder = pathOf(QStringLiteral("."));
    BatchView last;
    QObject::connect(&m_controller, &ExportController::batchChanged, &m_controller, [&](const BatchView &batch) {
        last = batch;
        m_session.cancel();
    });

    m_controller.exportAll();
    finish();

    EXPECT_FALSE(last.isRunning);
    EXPECT_EQ(last.rows.back().state, BatchRowState::NotWritten);
}

}  // namespace
}  // namespace circumspect::desktop
