// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_session.h"
#include "desktop/pages/collection/collection_controller.h"
#include "desktop/pages/welcome/vault_making.h"

#include <QFile>
#include <QRegularExpression>

#include <memory>

namespace circumspect::desktop {
namespace {

QString fixture(const QString &name)
{
    return QStringLiteral(CIRCUMSPECT_FIXTURES "/samples/own/") + name;
}

/// A new vault on the city questionnaire, with one empty cycle.
class CollectionControllerTest : public SessionTest {
protected:
    CollectionControllerTest()
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

    Message lastSaid() const { return m_said.isEmpty() ? Message{} : m_said.back().front().value<Message>(); }

    CollectionController m_controller{m_session, m_selection, m_prompts};
    QSignalSpy m_said{&m_controller, &CollectionController::said};
};

TEST_F(CollectionControllerTest, PreviewsWithoutStoringAnything)
{
    m_controller.previewFiles({fixture(QStringLiteral("generic/360_wide_utf8bom.csv"))});
    finish();

    ASSERT_TRUE(m_controller.view().preview.has_value());
    const CollectionView::Preview &preview = *m_controller.view().preview;
    EXPECT_EQ(preview.problems.join(u'\n').toStdString(), "");
    EXPECT_TRUE(preview.canImport);
    EXPECT_FALSE(preview.reasons.isEmpty());
    EXPECT_GE(preview.format, 0);
    EXPECT_FALSE(preview.columns.empty());
    EXPECT_TRUE(m_controller.view().imports.empty());
}

TEST_F(CollectionControllerTest, ImportsWhatItPreviewedAndListsIt)
{
    m_controller.previewFiles({fixture(QStringLiteral("generic/360_wide_utf8bom.csv"))});
    finish();

    m_controller.import();
    finish();

    EXPECT_EQ(lastSaid().tone, MessageTone::Done) << lastSaid().text.toStdString();
    EXPECT_FALSE(m_controller.view().preview.has_value());
    ASSERT_EQ(m_controller.view().imports.size(), 1u);
    EXPECT_GT(m_controller.view().imports.front().responses, 0);
    EXPECT_TRUE(m_controller.view().imports.front().canBeWithdrawn);
}

TEST_F(CollectionControllerTest, WithdrawsOnlyAfterConsent)
{
    m_controller.previewFiles({fixture(QStringLiteral("generic/360_wide_utf8bom.csv"))});
    finish();
    m_controller.import();
    finish();
    const ImportId import = m_controller.view().imports.front().id;

    m_prompts.confirms = false;
    m_controller.withdraw(import);
    finish();
    const std::size_t kept = m_controller.view().imports.size();
    m_prompts.confirms = true;
    m_controller.withdraw(import);
    finish();

    EXPECT_EQ(kept, 1u);
    EXPECT_TRUE(m_controller.view().imports.empty());
    EXPECT_EQ(lastSaid().tone, MessageTone::Done);
}

TEST_F(CollectionControllerTest, ReadsResponsesAndParticipantsOfOneToolTogether)
{
    m_controller.previewFiles({fixture(QStringLiteral("limesurvey/results-survey360360.csv")),
                               fixture(QStringLiteral("limesurvey/tokens_360360.csv"))});
    finish();

    ASSERT_TRUE(m_controller.view().preview.has_value()) << lastSaid().text.toStdString();
    EXPECT_EQ(m_controller.view().preview->files.size(), 2);
    EXPECT_TRUE(m_controller.view().preview->recognised.contains(QStringLiteral("LimeSurvey")));
}

TEST_F(CollectionControllerTest, ListsProblemsByRecordAndImportsNothing)
{
    QFile source(fixture(QStringLiteral("generic/360_wide_utf8bom.csv")));
    ASSERT_TRUE(source.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = source.readAll().split('\n');
    ASSERT_GT(lines.size(), 3);
    QList<QByteArray> cells = lines[2].split(',');
    cells.last() = "99";
    for (QByteArray &cell : cells) {
        if (cell == "4")
            cell = "44";
    }
    lines[2] = cells.join(',');
    QFile spoiled(pathOf(QStringLiteral("spoiled.csv")));
    ASSERT_TRUE(spoiled.open(QIODevice::WriteOnly));
    spoiled.write(lines.join('\n'));
    spoiled.close();

    m_controller.previewFiles({spoiled.fileName()});
    finish();
    m_controller.import();
    finish();

    ASSERT_TRUE(m_controller.view().preview.has_value());
    const QStringList &problems = m_controller.view().preview->problems;
    EXPECT_FALSE(problems.isEmpty());
    EXPECT_TRUE(problems.front().contains(QRegularExpression(QStringLiteral("\\d")))) << problems.front().toStdString();
    EXPECT_FALSE(problems.join(u' ').contains(QStringLiteral("44"))) << "an answer is never quoted";
    EXPECT_FALSE(m_controller.view().preview->canImport);
    EXPECT_TRUE(m_controller.view().imports.empty());
}

TEST_F(CollectionControllerTest, SaysInWordsThatAFileHoldsNothing)
{
    QFile empty(pathOf(QStringLiteral("empty.csv")));
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.close();

    m_controller.previewFiles({empty.fileName()});
    finish();

    EXPECT_EQ(lastSaid().tone, MessageTone::Problem);
    EXPECT_TRUE(lastSaid().text.contains(QStringLiteral("empty.csv")));
    EXPECT_FALSE(m_controller.view().preview.has_value());
}

TEST_F(CollectionControllerTest, LeavesThePreviewWhenThePersonGivesUp)
{
    m_controller.previewFiles({fixture(QStringLiteral("generic/360_wide_utf8bom.csv"))});
    finish();

    m_controller.cancelPreview();
    m_controller.import();
    finish();

    EXPECT_FALSE(m_controller.view().preview.has_value());
    EXPECT_TRUE(m_controller.view().imports.empty());
}

}  // namespace
}  // namespace circumspect::desktop
