// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/coordinator_fixture.h"
#include "report/text_writer.h"
#include "sealed/storage/rotation.h"
#include "sealed/storage/sqlcipher/query.h"
#include "workspace/erasing.h"
#include "workspace/masking.h"
#include "workspace/promising.h"
#include "workspace/vault_care.h"

#include <algorithm>

namespace circumspect::workspace {
namespace {

const WaveId kBaseline(QStringLiteral("T1"));
const QString kName = QStringLiteral("Xylograph");

/// L01 with six peers, two partners and a manager who all wrote a comment that names somebody.
class MaskingTest : public CoordinatorTest {
protected:
    static QByteArray line(const QByteArray &rater, const QByteArray &group)
    {
        return "L01," + rater + ',' + group + ",1" + QByteArray(",4").repeated(50) + ',' + group + ' ' + rater +
               " says ask Xylograph about it,,,\n";
    }

    static QByteArray csv()
    {
        QByteArray csv = ownSample().split('\n').front() + '\n' + line("m1", "manager");
        for (const QByteArray rater : {"p1", "p2", "p3", "p4", "p5", "p6"})
            csv += line(rater, "peer");
        return csv + line("q1", "partner") + line("q2", "partner");
    }

    void createWithNames()
    {
        createWithCycle();
        const auto imported = importCsv(csv());
        ASSERT_TRUE(imported) << wordsOf(imported.error());
        import = imported->id;
        place = {cycle, kBaseline, participant(QStringLiteral("L01"))};
    }

    CommentsToMask comments()
    {
        auto comments = workspace->masking().comments(place);
        EXPECT_TRUE(comments) << (comments ? std::string() : wordsOf(comments.error()));
        return comments ? std::move(*comments) : CommentsToMask();
    }

    MaskableComment commentWith(const QString &words)
    {
        for (const MaskableComment &comment : comments().comments)
            if (comment.text.contains(words))
                return comment;
        ADD_FAILURE() << words.toStdString();
        return {};
    }

    Result<Changes> maskName(const MaskableComment &comment)
    {
        return workspace->masking().mask(place, comment.id, {{comment.text.indexOf(kName), kName.size()}});
    }

    QStringList released()
    {
        const auto done = release();
        EXPECT_TRUE(done) << wordsOf(done.error());
        const auto results = workspace->reporting().results(done->outcomes.front().id);
        QStringList texts;
        for (const published::Comment &comment : results->comments->all())
            texts.append(comment.text());
        return texts;
    }

    int maskedEntries()
    {
        const auto latest = workspace->releasing().latest(cycle, kBaseline, place.participant);
        const auto results = workspace->reporting().results(latest->id);
        const published::Ledger &ledger = results->results->ledger;
        return static_cast<int>(std::count_if(ledger.begin(), ledger.end(), [](const published::LedgerEntry &entry) {
            return entry.deed == published::LedgerDeed::CommentsMasked;
        }));
    }

    /// The sizes of what is kept of masks, as the storage sees it.
    std::vector<qsizetype> maskRows()
    {
        close();
        std::vector<qsizetype> sizes;
        {
            const auto vault =
                sealed::Vault::open(path(), {.secret = passphrase(), .kind = keys::SlotKind::Passphrase, .slot = {}});
            EXPECT_TRUE(vault);
            const auto rows = sealed::Query((*vault)->connection(), QStringLiteral("SELECT sealed FROM comment_mask"))
                                  .rows([](const sealed::Row &row) { return row.bytes(0).size(); });
            EXPECT_TRUE(rows);
            sizes = *rows;
        }
        reopen();
        return sizes;
    }

    ErrorCode refusalOf(const Result<CommentsToMask> &result)
    {
        EXPECT_FALSE(result);
        return result ? ErrorCode::WrongUsage : result.error().code;
    }

    CommentPlace place;
};

TEST_F(MaskingTest, ShowsWhatWouldBePrintedAndNoMore)
{
    ASSERT_NO_FATAL_FAILURE(createWithNames());

    const CommentsToMask shown = comments();

    EXPECT_EQ(shown.comments.size(), 7U);
    EXPECT_TRUE(shown.areProtectedWithheld);
    for (const MaskableComment &comment : shown.comments)
        EXPECT_FALSE(comment.text.startsWith(QStringLiteral("partner"))) << comment.text.toStdString();
}

TEST_F(MaskingTest, PrintsAMarkAndTellsTheLedgerOnce)
{
    ASSERT_NO_FATAL_FAILURE(createWithNames());
    ASSERT_TRUE(maskName(commentWith(QStringLiteral("p3"))));
    ASSERT_TRUE(maskName(commentWith(QStringLiteral("m1"))));
    ASSERT_NO_FATAL_FAILURE(reopen());

    const QStringList printed = released();

    EXPECT_EQ(printed.size(), 7);
    EXPECT_TRUE(printed.contains(QStringLiteral("peer p3 says ask […] about it"))) << printed.join(u'|').toStdString();
    EXPECT_TRUE(printed.contains(QStringLiteral("manager m1 says ask […] about it")));
    EXPECT_EQ(printed.filter(kName).size(), 5);
    EXPECT_EQ(maskedEntries(), 1);
}

TEST_F(MaskingTest, SaysSoInTheReport)
{
    ASSERT_NO_FATAL_FAILURE(createWithNames());
    ASSERT_TRUE(maskName(commentWith(QStringLiteral("p3"))));
    ASSERT_FALSE(released().isEmpty());
    const auto latest = workspace->releasing().latest(cycle, kBaseline, place.participant);

    const auto german = workspace->reporting().document(latest->id, {.language = QStringLiteral("de")});

    ASSERT_TRUE(german);
    const QString text = report::writeText(*german);
    EXPECT_TRUE(text.contains(QStringLiteral("[…] steht für unkenntlich gemachte Wörter"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Wörter in Kommentaren unkenntlich gemacht")));
}

TEST_F(MaskingTest, CountsTheSamePeopleHoweverMuchIsMasked)
{
    ASSERT_NO_FATAL_FAILURE(createWithNames());
    for (const MaskableComment &comment : comments().comments)
        ASSERT_TRUE(workspace->masking().mask(place, comment.id, {{0, comment.text.size()}}));

    const QStringList printed = released();

    EXPECT_EQ(printed, QStringList(7, QStringLiteral("[…]")));
}

TEST_F(MaskingTest, PrintsAsWrittenOnceUnmasked)
{
    ASSERT_NO_FATAL_FAILURE(createWithNames());
    const MaskableComment comment = commentWith(QStringLiteral("p3"));
    ASSERT_TRUE(maskName(comment));
    EXPECT_EQ(commentWith(QStringLiteral("p3")).printed, QStringLiteral("peer p3 says ask […] about it"));

    ASSERT_TRUE(workspace->masking().unmask(place, comment.id));

    EXPECT_FALSE(commentWith(QStringLiteral("p3")).isMasked);
    EXPECT_EQ(released().filter(kName).size(), 7);
    EXPECT_EQ(maskedEntries(), 0);
}

TEST_F(MaskingTest, JoinsWhatMeetsAndAddsToWhatIsThere)
{
    ASSERT_NO_FATAL_FAILURE(createWithNames());
    const MaskableComment comment = commentWith(QStringLiteral("p3"));

    ASSERT_TRUE(workspace->masking().mask(place, comment.id, {{0, 4}}));
    ASSERT_TRUE(workspace->masking().mask(place, comment.id, {{2, 5}, {17, 9}}));

    EXPECT_EQ(commentWith(QStringLiteral("p3")).printed, QStringLiteral("[…] says ask […] about it"));
}

TEST_F(MaskingTest, RefusesWhatIsNotInTheComment)
{
    ASSERT_NO_FATAL_FAILURE(createWithNames());
    const MaskableComment comment = commentWith(QStringLiteral("p3"));

    for (const TextRange range : {TextRange{-1, 3}, TextRange{0, 0}, TextRange{comment.text.size() - 2, 3}})
        EXPECT_EQ(workspace->masking().mask(place, comment.id, {range}).error().code, ErrorCode::WrongUsage);
    EXPECT_EQ(workspace->masking().mask(place, CommentId(QStringLiteral("x")), {{0, 1}}).error().code,
              ErrorCode::ResponseNotFound);
}

TEST_F(MaskingTest, NothingChangesOnceReleased)
{
    ASSERT_NO_FATAL_FAILURE(createWithNames());
    const MaskableComment comment = commentWith(QStringLiteral("p3"));
    ASSERT_TRUE(maskName(comment));
    ASSERT_FALSE(released().isEmpty());

    EXPECT_EQ(refusalOf(workspace->masking().comments(place)), ErrorCode::TooLateAfterRelease);
    EXPECT_EQ(workspace->masking().unmask(place, comment.id).error().code, ErrorCode::TooLateAfterRelease);

    const auto again = release();
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->outcomes.front().refusal.has_value());
    EXPECT_FALSE(again->outcomes.front().isNew);
}

TEST_F(MaskingTest, IsForOwners)
{
    ASSERT_NO_FATAL_FAILURE(createWithNames());
    ASSERT_NO_FATAL_FAILURE(addCoordinator());
    ASSERT_NO_FATAL_FAILURE(reopenAsCoordinator());

    EXPECT_EQ(refusalOf(workspace->masking().comments(place)), ErrorCode::OwnerKeyMissing);
}

TEST_F(MaskingTest, KeepsMasksOfAWaveInOneRowOfOneSize)
{
    ASSERT_NO_FATAL_FAILURE(createWithNames());
    ASSERT_TRUE(maskName(commentWith(QStringLiteral("p1"))));
    const std::vector<qsizetype> one = maskRows();
    ASSERT_EQ(one.size(), 1U);
    ASSERT_TRUE(maskName(commentWith(QStringLiteral("p2"))));
    ASSERT_TRUE(maskName(commentWith(QStringLiteral("m1"))));

    EXPECT_EQ(maskRows(), one);
}

TEST_F(MaskingTest, OutlastANewAnswersKey)
{
    ASSERT_NO_FATAL_FAILURE(createWithNames());
    ASSERT_TRUE(maskName(commentWith(QStringLiteral("p1"))));

    ASSERT_TRUE(workspace->care().rotate({.renewAnswersKey = true}, Progress()));

    EXPECT_TRUE(commentWith(QStringLiteral("p1")).isMasked);
}

TEST_F(MaskingTest, GoWithTheirComments)
{
    ASSERT_NO_FATAL_FAILURE(createWithNames());
    ASSERT_TRUE(maskName(commentWith(QStringLiteral("p1"))));

    ASSERT_TRUE(workspace->collecting().withdraw(import));

    EXPECT_TRUE(maskRows().empty());
}

}  // namespace
}  // namespace circumspect::workspace
