// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_session.h"
#include "desktop/pages/participants/export_controller.h"
#include "desktop/pages/participants/participants_controller.h"
#include "desktop/pages/participants/release_words.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QFile>

#include <algorithm>

namespace circumspect::desktop {
namespace {

class ParticipantsControllerTest : public SessionTest {
protected:
    Message lastSaid(const QSignalSpy &said) const
    {
        return said.isEmpty() ? Message{} : said.back().front().value<Message>();
    }

    ParticipantsController m_controller{m_session, m_selection, m_prompts};
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    ExportController m_export{m_session, m_selection, m_prompts, m_settings};
    QSignalSpy m_said{&m_controller, &ParticipantsController::said};
    QSignalSpy m_exportSaid{&m_export, &ExportController::said};
};

TEST_F(ParticipantsControllerTest, ListsTheCohortWithItsGroups)
{
    openSample();

    const ParticipantsView &view = m_controller.view();
    EXPECT_EQ(view.rows.size(), 12u);
    EXPECT_EQ(view.groupTitles.size(), 5);
    EXPECT_TRUE(view.canRelease);
    for (const ParticipantsView::Row &row : view.rows) {
        EXPECT_FALSE(row.code.isEmpty());
        EXPECT_EQ(row.groups.size(), 5u);
        EXPECT_LE(row.answered, row.invited);
    }
}

TEST_F(ParticipantsControllerTest, TellsWhatAGroupStillNeeds)
{
    openSample();

    for (const ParticipantsView::Row &row : m_controller.view().rows) {
        EXPECT_TRUE(row.groups[0].hint.isEmpty()) << "self is no protected group";
        EXPECT_TRUE(row.groups[1].hint.isEmpty()) << "the manager is no protected group";
        for (std::size_t group = 2; group < row.groups.size(); ++group) {
            const ParticipantsView::GroupCell &cell = row.groups[group];
            EXPECT_EQ(!cell.hint.isEmpty(), cell.invited > 0 && cell.answered < 3);
        }
    }
}

TEST_F(ParticipantsControllerTest, FollowsTheWave)
{
    openSample();
    const auto answered = [this] {
        int sum = 0;
        for (const ParticipantsView::Row &row : m_controller.view().rows)
            sum += row.answered;
        return sum;
    };
    const int before = answered();
    ASSERT_GT(m_controller.view().choices.waves.size(), 1);

    m_selection.chooseWave(1);
    finish();

    EXPECT_EQ(m_controller.view().choices.wave, 1);
    EXPECT_NE(answered(), before);
}

TEST_F(ParticipantsControllerTest, AsksBeforeItReleasesAndDoesNothingWithoutConsent)
{
    openSample();
    m_selection.chooseWave(2);
    finish();
    m_prompts.confirms = false;

    m_controller.releaseAll();
    finish();

    ASSERT_EQ(m_prompts.releaseQuestions.size(), 1u);
    EXPECT_FALSE(m_prompts.releaseQuestions.front().caution.isEmpty());
    EXPECT_EQ(m_said.count(), 0);
}

TEST_F(ParticipantsControllerTest, ReleasesAWaveAndShowsItAsReleased)
{
    openSample();
    m_selection.chooseWave(2);
    finish();
    const auto &rows = m_controller.view().rows;
    const auto fresh = std::find_if(
        rows.begin(), rows.end(), [](const ParticipantsView::Row &row) { return !row.isReleased && row.answered > 0; });
    ASSERT_NE(fresh, rows.end());
    const ParticipantId participant = fresh->id;

    m_controller.release({participant});
    finish();

    EXPECT_EQ(lastSaid(m_said).tone, MessageTone::Done);
    const auto &after = m_controller.view().rows;
    EXPECT_TRUE(std::any_of(after.begin(), after.end(),
                            [&](const ParticipantsView::Row &row) { return row.id == participant && row.isReleased; }));
}

TEST_F(ParticipantsControllerTest, SaysThatThereIsNothingNewToRelease)
{
    openSample();

    m_controller.release({m_controller.view().rows.front().id});
    finish();

    ASSERT_EQ(m_prompts.releaseQuestions.size(), 1u);
    const ReleaseQuestion &question = m_prompts.releaseQuestions.front();
    EXPECT_FALSE(question.canRelease);
    EXPECT_TRUE(question.rows.front().what.contains(QStringLiteral("Nothing new")));
    EXPECT_EQ(m_said.count(), 0);
}

TEST_F(ParticipantsControllerTest, PreviewsWhatAReleaseWouldShowAndWithhold)
{
    openSample();
    m_selection.chooseWave(2);
    finish();
    m_prompts.confirms = false;

    m_controller.releaseAll();
    finish();

    const ReleaseQuestion &question = m_prompts.releaseQuestions.front();
    ASSERT_EQ(question.rows.size(), 12u);
    EXPECT_TRUE(question.canRelease);
    const ReleaseQuestion::Row &first = question.rows.front();
    EXPECT_TRUE(first.isReleased);
    EXPECT_EQ(first.what, QStringLiteral("First release"));
    EXPECT_TRUE(first.details.filter(QStringLiteral("Shown by themselves")).size() == 1)
        << qPrintable(first.details.join(u'\n'));
    EXPECT_TRUE(std::none_of(m_controller.view().rows.begin(), m_controller.view().rows.end(),
                             [&](const auto &row) { return row.isReleased && row.name == first.who; }));
}

TEST_F(ParticipantsControllerTest, SavesALedgerInWordsAnybodyCanRead)
{
    m_prompts.files = {pathOf(QStringLiteral("ledger.json"))};
    const LedgerView ledger{.release = QStringLiteral("0123456789abcdef"),
                            .rows = {{QStringLiteral("Trust"), QStringLiteral("Peers"), QStringLiteral("Not shown"),
                                      QStringLiteral("too few answers"), false}}};

    m_export.saveLedger(ledger);

    QFile file(m_prompts.files.front());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    EXPECT_EQ(json.value(QStringLiteral("release")).toString(), ledger.release);
    const QJsonObject first = json.value(QStringLiteral("decisions")).toArray().first().toObject();
    EXPECT_EQ(first.value(QStringLiteral("about")).toString(), QStringLiteral("Trust"));
    EXPECT_EQ(first.value(QStringLiteral("why")).toString(), QStringLiteral("too few answers"));
    EXPECT_EQ(m_prompts.fileQuestions.front().suggestedName, QStringLiteral("Ledger 0123456789ab.json"));
}

TEST_F(ParticipantsControllerTest, SaysWhoHasNoReportYet)
{
    openSample();
    m_selection.chooseWave(1);
    finish();
    const auto &rows = m_controller.view().rows;
    const auto fresh =
        std::find_if(rows.begin(), rows.end(), [](const ParticipantsView::Row &row) { return !row.isReleased; });
    ASSERT_NE(fresh, rows.end());

    m_export.exportReports({fresh->id});
    finish();

    EXPECT_EQ(lastSaid(m_exportSaid).tone, MessageTone::Problem);
    EXPECT_TRUE(m_prompts.reportQuestions.empty());
}

workspace::Releasing::Preview previewOf(published::ReReleaseVerdict verdict)
{
    return {ParticipantId(QStringLiteral("p1")),
            QStringLiteral("L01"),
            {.verdict = verdict, .groups = {{GroupId(QStringLiteral("peer")), false}}, .commentsToWait = 2},
            std::nullopt,
            std::nullopt};
}

TEST(ReleaseQuestion, SaysWhatMustWaitAndUntilWhen)
{
    const ReleaseQuestion question =
        releaseQuestion({previewOf(published::ReReleaseVerdict::NewAnswersWait)}, {}, QStringLiteral("T1"));

    EXPECT_FALSE(question.canRelease);
    EXPECT_TRUE(question.rows.front().what.startsWith(
        QStringLiteral("New answers wait until every changed group has at least 3 more")));
    ASSERT_EQ(question.rows.front().details.size(), 2);
    EXPECT_EQ(question.rows.front().details.front(), QStringLiteral("Not enough new answers yet: peer."));
    EXPECT_EQ(question.rows.front().details.back(),
              QStringLiteral("2 late comment(s) wait until enough more people have written, or for the next wave."));
}

TEST(ReleaseQuestion, PutsCellsIntoCountsAndNamesMergedGroups)
{
    using published::LedgerDeed;
    using published::LedgerLevel;
    workspace::Releasing::Preview preview = previewOf(published::ReReleaseVerdict::FirstRelease);
    preview.release.groups.clear();
    preview.release.commentsToWait = 0;
    const auto tooFew = published::WithheldReason::TooFewAnswers;
    preview.ledger = published::Ledger{
        {LedgerDeed::Merged,
         LedgerLevel::Group,
         {},
         QStringLiteral("combined"),
         {QStringLiteral("a"), QStringLiteral("b")},
         {}},
        {LedgerDeed::Withheld, LedgerLevel::Group, {}, QStringLiteral("c"), {}, tooFew},
        {LedgerDeed::Withheld, LedgerLevel::Item, QStringLiteral("i1"), QStringLiteral("peer"), {}, tooFew},
        {LedgerDeed::Withheld, LedgerLevel::Item, QStringLiteral("i2"), QStringLiteral("peer"), {}, tooFew}};

    const ReleaseQuestion question = releaseQuestion({preview}, {}, QStringLiteral("T1"));

    EXPECT_EQ(question.rows.front().details.join(u'|').toStdString(),
              "Shown only together: a + b.|Not shown, too few answers: c.|2 figure(s) withheld: too few answers.");
}

}  // namespace
}  // namespace circumspect::desktop
