// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/made_up_views.h"
#include "app/desktop/sample_session.h"
#include "desktop/dialogs/question_dialog.h"
#include "desktop/pages/collection/collection_controller.h"
#include "desktop/pages/quality/quality_controller.h"
#include "desktop/pages/quality/quality_page.h"
#include "desktop/pages/welcome/vault_making.h"
#include "desktop/widgets/data_table.h"
#include "workspace/releasing.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <memory>

namespace circumspect::desktop {
namespace {

/// A new vault with the project's own sample and one more, uniform form about L01.
class QualityControllerTest : public SessionTest {
protected:
    QualityControllerTest()
    {
        const auto answer = std::make_shared<NewVaultAnswer>(
            NewVaultAnswer{.path = pathOf(QStringLiteral("new.circ")),
                           .passphrase = Secret::fromPassphrase(QStringLiteral("four unrelated words here")),
                           .instrument = QStringLiteral("city-leadership-360"),
                           .instrumentFile = {},
                           .cycleName = QStringLiteral("Harbour towns 2026")});
        m_session.open(
            QStringLiteral("Making"),
            [answer, services = m_services](const workspace::Progress &) { return makeVault(*answer, services); },
            &m_selection, [](const Result<void> &made) { ASSERT_TRUE(made.isOk()); });
        finish();
    }

    void importUniform()
    {
        QFile source(QStringLiteral(CIRCUMSPECT_FIXTURES "/samples/own/generic/360_wide_utf8bom.csv"));
        ASSERT_TRUE(source.open(QIODevice::ReadOnly));
        QFile file(pathOf(QStringLiteral("uniform.csv")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(source.readLine());
        file.write("L01,R900,peer,1" + QByteArray(",4").repeated(50) + ",,,,\n");
        file.close();
        CollectionController collection(m_session, m_selection, m_prompts);
        collection.previewFiles({file.fileName()});
        finish();
        collection.import();
        finish();
        ASSERT_EQ(m_controller.view().responses.size(), 1u);
    }

    const QualityView::Response &listed() const { return m_controller.view().responses.front(); }
    Message lastSaid() const { return m_said.isEmpty() ? Message{} : m_said.back().front().value<Message>(); }

    QualityController m_controller{m_session, m_selection, m_prompts};
    QSignalSpy m_said{&m_controller, &QualityController::said};
};

TEST_F(QualityControllerTest, SaysThatThereIsNothingToLookAtYet)
{
    EXPECT_TRUE(m_controller.view().responses.empty());
    EXPECT_EQ(m_controller.view().emptyTitle.toStdString(), "No answers yet");
}

TEST_F(QualityControllerTest, ExplainsEachFlagWithItsCaution)
{
    ASSERT_NO_FATAL_FAILURE(importUniform());

    EXPECT_EQ(listed().participant.toStdString(), "L01");
    EXPECT_TRUE(listed().meanings.join(u' ').contains(QStringLiteral("Caution")));
    EXPECT_TRUE(listed().canExclude);
    EXPECT_FALSE(listed().canInclude);
}

TEST_F(QualityControllerTest, ExcludesOnlyWithAReasonAndIncludesAgain)
{
    ASSERT_NO_FATAL_FAILURE(importUniform());

    m_controller.exclude(listed().id);
    finish();
    const bool isExcludedWithout = listed().isExcluded;
    m_prompts.reason = QStringLiteral("a trial run");
    m_controller.exclude(listed().id);
    finish();
    const QualityView::Response excluded = listed();
    m_controller.include(listed().id);
    finish();

    EXPECT_FALSE(isExcludedWithout);
    EXPECT_TRUE(excluded.isExcluded);
    EXPECT_TRUE(excluded.meanings.front().contains(QStringLiteral("a trial run")));
    EXPECT_FALSE(excluded.canExclude);
    EXPECT_FALSE(listed().isExcluded);
    EXPECT_EQ(lastSaid().tone, MessageTone::Done);
}

TEST_F(QualityControllerTest, SaysThatCommentsStayBeforeAnythingIsExcluded)
{
    ASSERT_NO_FATAL_FAILURE(importUniform());

    m_controller.exclude(listed().id);

    ASSERT_EQ(m_prompts.questions.size(), 1u);
    EXPECT_TRUE(m_prompts.questions.front().facts.join(u' ').contains(QStringLiteral("no link to scores")));
    EXPECT_FALSE(m_prompts.questions.front().reasonLabel.isEmpty());
}

TEST_F(QualityControllerTest, OffersNothingOnceReleased)
{
    ASSERT_NO_FATAL_FAILURE(importUniform());
    m_session.run(
        QStringLiteral("Releasing"),
        [cycle = m_selection.cycle()->id](workspace::Workspace &workspace, const workspace::Progress &) {
            return workspace.releasing().release(cycle, WaveId(QStringLiteral("T1")), {}, workspace::Progress());
        },
        &m_selection, [](const auto &released) { ASSERT_TRUE(released.isOk()); });
    finish();

    EXPECT_FALSE(listed().canExclude);
    EXPECT_TRUE(listed().state.contains(QStringLiteral("fixed")));
}

TEST(QualityPage, EnablesWhatFitsTheSelectedRow)
{
    QualityPage page;
    page.show(madeUpQuality());
    auto *table = page.findChild<DataTable *>(QStringLiteral("qualityTable"));
    auto *exclude = page.findChild<QPushButton *>(QStringLiteral("qualityExclude"));
    auto *include = page.findChild<QPushButton *>(QStringLiteral("qualityInclude"));
    QSignalSpy excluded(&page, &QualityPage::excludeRequested);

    const bool firstCan = exclude->isEnabled() && !include->isEnabled();
    exclude->click();
    table->selectRow(1);
    const bool secondCan = !exclude->isEnabled() && include->isEnabled();
    table->selectRow(2);

    EXPECT_TRUE(firstCan);
    EXPECT_TRUE(secondCan);
    EXPECT_FALSE(exclude->isEnabled() || include->isEnabled());
    EXPECT_EQ(excluded.count(), 1);
    EXPECT_FALSE(page.findChild<QLabel *>(QStringLiteral("qualityMeaningText"))->text().isEmpty());
}

TEST(ReasonQuestion, WaitsForAReason)
{
    QuestionDialog dialog(madeUpReasonQuestion(), nullptr);
    auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("questionAccept"));
    auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("questionReason"));

    const bool isEnabledAtFirst = accept->isEnabled();
    line->setText(QStringLiteral("   "));
    const bool isEnabledForBlanks = accept->isEnabled();
    line->setText(QStringLiteral(" a trial run "));

    EXPECT_FALSE(isEnabledAtFirst);
    EXPECT_FALSE(isEnabledForBlanks);
    EXPECT_TRUE(accept->isEnabled());
    EXPECT_EQ(dialog.reason().toStdString(), "a trial run");
}

}  // namespace
}  // namespace circumspect::desktop
