// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/quality.h"

#include "core/workspace/coordinator_fixture.h"
#include "sealed/storage/sqlcipher/query.h"

#include <algorithm>

namespace circumspect::workspace {
namespace {

const WaveId kT1(QStringLiteral("T1"));
const QString kReason = QStringLiteral("Xylograph says: asked by mistake");

/// The project's own sample, in which nobody is flagged, and one more peer of L01 who ticked 4 throughout.
class QualityTest : public CoordinatorTest {
protected:
    static QByteArray header() { return ownSample().split('\n').front() + '\n'; }

    void createWithUniform()
    {
        createWithAnswers();
        const auto imported =
            importCsv(header() + "L01,R900,peer,1" + QByteArray(",4").repeated(50) + ",Only this,,,\n");
        ASSERT_TRUE(imported) << wordsOf(imported.error());
    }

    QualityReview review()
    {
        auto reviewed = workspace->quality().review(cycle, kT1);
        EXPECT_TRUE(reviewed) << wordsOf(reviewed.error());
        return reviewed ? std::move(*reviewed) : QualityReview();
    }

    /// The uniform response; the only one with a straight line among L01's peers.
    ReviewedResponse uniform()
    {
        for (const ReviewedParticipant &participant : review().participants)
            for (const ReviewedResponse &response : participant.responses)
                if (participant.code == QStringLiteral("L01") && isStraight(response))
                    return response;
        ADD_FAILURE() << "not listed";
        return {};
    }

    static bool isStraight(const ReviewedResponse &response)
    {
        return std::find(response.flags.begin(), response.flags.end(), QualityFlag::StraightLine) !=
               response.flags.end();
    }

    std::vector<published::Row> releasedRows()
    {
        const auto released = release(participant(QStringLiteral("L01")));
        EXPECT_TRUE(released) << wordsOf(released.error());
        const auto results = workspace->reporting().results(released->outcomes.front().id);
        EXPECT_TRUE(results);
        std::vector<published::Row> rows = results->results->competencies;
        rows.insert(rows.end(), results->results->items.begin(), results->results->items.end());
        rows.push_back(results->results->overall);
        return rows;
    }
};

TEST_F(QualityTest, FlagsAUniformFormByCodeGroupAndOpaqueId)
{
    ASSERT_NO_FATAL_FAILURE(createWithUniform());

    const ReviewedResponse found = uniform();

    EXPECT_EQ(found.group, GroupId(QStringLiteral("peer")));
    EXPECT_EQ(found.id.text().size(), 16);
    EXPECT_FALSE(found.isExcluded);
    EXPECT_EQ(review().responses, 42);
}

TEST_F(QualityTest, FlagsFormsThatAreMostlyEmpty)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_TRUE(importCsv(header() + "L02,R901,peer,1,4,3" + QByteArray(",").repeated(48) + ",,,,\n"));

    const auto reviewed = review().participants;

    const auto found = std::find_if(reviewed.begin(), reviewed.end(),
                                    [](const auto &one) { return one.code == QStringLiteral("L02"); });
    ASSERT_NE(found, reviewed.end());
    EXPECT_EQ(found->responses.front().flags, std::vector{QualityFlag::MostlyEmpty});
}

TEST_F(QualityTest, RemovesNothingByItself)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    const std::vector<published::Row> without = releasedRows();
    close();
    ASSERT_TRUE(QFile::remove(path()));

    ASSERT_NO_FATAL_FAILURE(createWithUniform());

    EXPECT_NE(releasedRows().back().means, without.back().means);
}

TEST_F(QualityTest, ReleasesTheFiguresThatThereWouldBeWithoutTheResponse)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    const std::vector<published::Row> without = releasedRows();
    close();
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_NO_FATAL_FAILURE(createWithUniform());

    ASSERT_TRUE(workspace->quality().exclude(cycle, kT1, uniform().id, kReason));

    const std::vector<published::Row> rows = releasedRows();
    ASSERT_EQ(rows.size(), without.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(rows[i].means, without[i].means) << rows[i].id.toStdString();
        EXPECT_EQ(rows[i].gap, without[i].gap);
    }
}

TEST_F(QualityTest, KeepsTheExclusionWhenAnswersAreSealedAnew)
{
    ASSERT_NO_FATAL_FAILURE(createWithUniform());
    const ResponseId id = uniform().id;
    ASSERT_TRUE(workspace->quality().exclude(cycle, kT1, id, kReason));

    ASSERT_NO_FATAL_FAILURE(reopen());

    const ReviewedResponse found = uniform();
    EXPECT_EQ(found.id, id);
    EXPECT_TRUE(found.isExcluded);
    EXPECT_EQ(found.reason, kReason);
}

TEST_F(QualityTest, TakesAnExclusionBack)
{
    ASSERT_NO_FATAL_FAILURE(createWithUniform());
    const ResponseId id = uniform().id;
    ASSERT_TRUE(workspace->quality().exclude(cycle, kT1, id, kReason));

    const auto included = workspace->quality().include(cycle, kT1, id);

    ASSERT_TRUE(included);
    EXPECT_TRUE(included->responses);
    EXPECT_FALSE(uniform().isExcluded);
}

TEST_F(QualityTest, AsksForAReasonAndAResponseThatIsThere)
{
    ASSERT_NO_FATAL_FAILURE(createWithUniform());

    const auto blank = workspace->quality().exclude(cycle, kT1, uniform().id, QStringLiteral("  \n"));
    const auto unknown =
        workspace->quality().exclude(cycle, kT1, ResponseId(QStringLiteral("0123456789abcdef")), kReason);

    ASSERT_FALSE(blank);
    EXPECT_EQ(blank.error().code, ErrorCode::ReasonMissing);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::ResponseNotFound);
    EXPECT_FALSE(uniform().isExcluded);
}

TEST_F(QualityTest, ChangesNothingOnceTheParticipantIsReleased)
{
    ASSERT_NO_FATAL_FAILURE(createWithUniform());
    const ResponseId id = uniform().id;
    ASSERT_TRUE(workspace->quality().exclude(cycle, kT1, id, kReason));
    ASSERT_TRUE(release(participant(QStringLiteral("L01"))));

    const auto included = workspace->quality().include(cycle, kT1, id);
    const auto excluded = workspace->quality().exclude(cycle, kT1, id, kReason);

    ASSERT_FALSE(included);
    EXPECT_EQ(included.error().code, ErrorCode::TooLateAfterRelease);
    ASSERT_FALSE(excluded);
    EXPECT_EQ(excluded.error().code, ErrorCode::TooLateAfterRelease);
    EXPECT_TRUE(review().participants.front().isReleased);
    const auto again = release(participant(QStringLiteral("L01")));
    EXPECT_FALSE(again->outcomes.front().refusal);
}

TEST_F(QualityTest, IsForOwnersOnly)
{
    ASSERT_NO_FATAL_FAILURE(createWithUniform());
    const ResponseId id = uniform().id;
    ASSERT_NO_FATAL_FAILURE(addCoordinator());
    ASSERT_NO_FATAL_FAILURE(reopenAsCoordinator());

    EXPECT_EQ(workspace->quality().review(cycle, kT1).error().code, ErrorCode::OwnerKeyMissing);
    EXPECT_EQ(workspace->quality().exclude(cycle, kT1, id, kReason).error().code, ErrorCode::OwnerKeyMissing);
    EXPECT_EQ(workspace->quality().include(cycle, kT1, id).error().code, ErrorCode::OwnerKeyMissing);
}

TEST_F(QualityTest, TellsNobodyWhoOpensTheVaultWhichResponseAndWhy)
{
    ASSERT_NO_FATAL_FAILURE(createWithUniform());
    const ResponseId id = uniform().id;
    ASSERT_TRUE(workspace->quality().exclude(cycle, kT1, id, kReason));
    close();
    EXPECT_FALSE(vaultBytes().contains("Xylograph"));
    auto vault = sealed::Vault::open(path(), {.secret = passphrase(), .kind = keys::SlotKind::Passphrase, .slot = {}});
    ASSERT_TRUE(vault);

    const auto bytes =
        sealed::Query((*vault)->connection(), QStringLiteral("SELECT id, sealed FROM exclusion"))
            .rows([](const sealed::Row &row) { return QByteArray(row.text(0).toUtf8() + row.bytes(1)); });

    ASSERT_TRUE(bytes);
    ASSERT_EQ(bytes->size(), 1U);
    EXPECT_FALSE(bytes->front().contains("Xylograph"));
    EXPECT_FALSE(bytes->front().contains(id.text().toUtf8()));
    EXPECT_FALSE(bytes->front().contains(QByteArray::number(id.text().toULongLong(nullptr, 16))));
}

TEST_F(QualityTest, ForgetsExclusionsOfAWithdrawnImport)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    const auto added = importCsv(header() + "L01,R900,peer,1" + QByteArray(",4").repeated(50) + ",,,,\n");
    ASSERT_TRUE(added);
    ASSERT_TRUE(workspace->quality().exclude(cycle, kT1, uniform().id, kReason));

    ASSERT_TRUE(workspace->collecting().withdraw(added->id));

    close();
    auto vault = sealed::Vault::open(path(), {.secret = passphrase(), .kind = keys::SlotKind::Passphrase, .slot = {}});
    ASSERT_TRUE(vault);
    EXPECT_EQ(**sealed::Query((*vault)->connection(), QStringLiteral("SELECT count(*) FROM exclusion"))
                    .row([](const sealed::Row &row) { return row.integer(0); }),
              0);
}

}  // namespace
}  // namespace circumspect::workspace
