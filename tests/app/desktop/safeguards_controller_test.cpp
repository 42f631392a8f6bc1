// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_session.h"
#include "desktop/pages/participants/safeguards_controller.h"
#include "render/fonts.h"
#include "workspace/rostering.h"

#include <QFile>

namespace circumspect::desktop {
namespace {

/// The sample, open, at a day long after the promise has run out unless a test says otherwise.
class SafeguardsControllerTest : public SessionTest {
protected:
    void SetUp() override { ASSERT_TRUE(render::loadReportFonts()); }

    void openAfter(int days)
    {
        m_later = std::make_unique<FixedClock>(m_clock.now().addDays(days));
        m_services.clock = m_later.get();
        openSample();
        finish();
    }

    QString lastMessage() const { return m_said.isEmpty() ? QString() : m_said.back().front().value<Message>().text; }

    bool isPdf(const QString &name) const
    {
        QFile file(pathOf(name));
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    }

    std::unique_ptr<FixedClock> m_later;
    SafeguardsController m_controller{m_session, m_selection, m_prompts};
    QSignalSpy m_said{&m_controller, &SafeguardsController::said};
};

TEST_F(SafeguardsControllerTest, WritesThePromise)
{
    openAfter(0);
    m_prompts.files = {pathOf(QStringLiteral("promise.pdf"))};

    m_controller.exportPromise();
    finish();

    EXPECT_TRUE(isPdf(QStringLiteral("promise.pdf"))) << qPrintable(lastMessage());
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("promise.pdf")));
}

TEST_F(SafeguardsControllerTest, SaysUntilWhenThePromiseKeepsAnswers)
{
    openAfter(0);

    m_controller.eraseAnswers();
    finish();

    EXPECT_TRUE(m_prompts.questions.empty());
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("keeps single answers until"))) << qPrintable(lastMessage());
}

TEST_F(SafeguardsControllerTest, DestroysNothingUnlessAPersonAgrees)
{
    openAfter(4000);
    m_prompts.confirms = false;

    m_controller.eraseAnswers();
    finish();

    ASSERT_EQ(m_prompts.questions.size(), 1U);
    EXPECT_FALSE(m_prompts.questions.front().caution.isEmpty());
    m_controller.eraseAnswers();
    finish();
    EXPECT_EQ(m_prompts.questions.size(), 2U);
    EXPECT_TRUE(m_said.isEmpty());
}

TEST_F(SafeguardsControllerTest, DestroysAnswersAndWritesTheCertificate)
{
    openAfter(4000);
    m_prompts.files = {pathOf(QStringLiteral("certificate.pdf"))};

    m_controller.eraseAnswers();
    finish();

    EXPECT_TRUE(isPdf(QStringLiteral("certificate.pdf"))) << qPrintable(lastMessage());
    EXPECT_TRUE(m_prompts.questions.front().facts.join(u' ').contains(QStringLiteral("response")));
}

TEST_F(SafeguardsControllerTest, KeepsCommentsBackAndHandsThemOver)
{
    openAfter(0);
    QSignalSpy changed(&m_session, &WorkspaceSession::changed);
    ParticipantId someone;
    m_session.run(
        QStringLiteral("Reading"),
        [cycle = m_selection.cycle()->id](workspace::Workspace &vault, const workspace::Progress &) {
            return vault.rostering().roster(cycle);
        },
        &m_controller, [&](const Result<model::Roster> &roster) { someone = roster->participants.front().id; });
    finish();

    m_controller.changeHold(someone);
    finish();
    const QString held = lastMessage();
    m_controller.changeHold(someone);
    finish();

    EXPECT_TRUE(held.contains(QStringLiteral("leave these comments out"))) << qPrintable(held);
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("print these comments again"))) << qPrintable(lastMessage());
    EXPECT_EQ(m_prompts.questions.size(), 2U);
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(SafeguardsControllerTest, WritesTheCertificateAgainLater)
{
    openAfter(4000);
    m_controller.eraseAnswers();
    finish();
    m_prompts.files = {pathOf(QStringLiteral("again.pdf"))};

    m_controller.eraseAnswers();
    finish();

    EXPECT_EQ(m_prompts.questions.size(), 1U);
    EXPECT_TRUE(isPdf(QStringLiteral("again.pdf"))) << qPrintable(lastMessage());
}

}  // namespace
}  // namespace circumspect::desktop
