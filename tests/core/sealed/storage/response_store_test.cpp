// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/response_store.h"

#include "core/sealed/storage/store_fixture.h"
#include "sealed/storage/members.h"

#include <set>

namespace circumspect::sealed {
namespace {

constexpr int kItems = 4;
const WaveId kT1(QStringLiteral("T1"));
const WaveId kT2(QStringLiteral("T2"));
const ImportId kFirstImport(QStringLiteral("i1"));
const ImportId kSecondImport(QStringLiteral("i2"));

Response response(const QString &participant, const QString &group, const WaveId &wave, const ImportId &import,
                  std::vector<Answer> answers)
{
    return {ParticipantId(participant), GroupId(group), wave, import, std::move(answers), {}};
}

class ResponseStoreTest : public StoreTest {
protected:
    ResponseStore store() { return {vault->connection(), vault->answers(), vault->uuid(), random}; }

    void add(std::vector<Response> responses, std::vector<CommentAnswer> comments = {})
    {
        ASSERT_TRUE(store().add({cycle.id, std::move(responses), std::move(comments)}, instrument));
    }

    /// Leaves the directories out, whose lower half is zero.
    std::set<qint64> rowIds()
    {
        auto ids = Query(vault->connection(), QStringLiteral("SELECT id FROM response WHERE id & 0xffffffff"))
                       .rows([](const Row &row) { return row.integer(0); });
        EXPECT_TRUE(ids);
        return {ids->begin(), ids->end()};
    }

    const model::Instrument instrument = instrumentOf(kItems);
    const QString peer = QStringLiteral("peer");
};

TEST_F(ResponseStoreTest, ReadsAWaveBackIntoColumns)
{
    add({response(QStringLiteral("p1"), peer, kT1, kFirstImport, {1, 2, kNotObserved, 4}),
         response(QStringLiteral("p1"), QStringLiteral("self"), kT1, kFirstImport, {5, 5, 5, kLeftOpen}),
         response(QStringLiteral("p1"), peer, kT2, kFirstImport, {3, 3, 3, 3})});

    const auto read = store().read(cycle.id, kT1, instrument);

    ASSERT_TRUE(read);
    const ResponseSet &set = read->responses;
    ASSERT_EQ(set.rowCount(), 2);
    EXPECT_EQ(set.groups()[set.row(0).group], GroupId(QStringLiteral("self")));
    const auto self = set.answers(0);
    EXPECT_EQ(std::vector<Answer>(self.begin(), self.end()), (std::vector<Answer>{5, 5, 5, kLeftOpen}));
    const auto other = set.answers(1);
    EXPECT_EQ(std::vector<Answer>(other.begin(), other.end()), (std::vector<Answer>{1, 2, kNotObserved, 4}));
}

TEST_F(ResponseStoreTest, JoinsBatchesWithPositionsOfTheirOwn)
{
    add({response(QStringLiteral("p2"), peer, kT1, kFirstImport, {1, 1, 1, 1})});
    add({response(QStringLiteral("p1"), QStringLiteral("manager"), kT1, kSecondImport, {2, 2, 2, 2}),
         response(QStringLiteral("p2"), peer, kT1, kSecondImport, {3, 3, 3, 3})});

    const auto read = store().read(cycle.id, kT1, instrument);

    ASSERT_TRUE(read);
    const auto [first, last] = read->responses.rowsOf(ParticipantId(QStringLiteral("p2")));
    EXPECT_EQ(last - first, 2);
    const auto [managers, end] = read->responses.rowsOf(ParticipantId(QStringLiteral("p1")));
    ASSERT_EQ(end - managers, 1);
    EXPECT_EQ(read->responses.answers(managers)[0], 2);
}

TEST_F(ResponseStoreTest, KeepsCommentsOfAWave)
{
    const CommentAnswer comment{ParticipantId(QStringLiteral("p1")),
                                GroupId(peer),
                                kT1,
                                kFirstImport,
                                QuestionId(QStringLiteral("START")),
                                QStringLiteral("Zuhören – vraiment."),
                                0xfedcba9876543210U};
    add({response(QStringLiteral("p1"), peer, kT1, kFirstImport, {1, 2, 3, 4})}, {comment});

    const auto read = store().read(cycle.id, kT1, instrument);
    const auto other = store().read(cycle.id, kT2, instrument);

    ASSERT_TRUE(read);
    ASSERT_EQ(read->comments.size(), 1U);
    EXPECT_EQ(read->comments[0].text, comment.text);
    EXPECT_EQ(read->comments[0].question, comment.question);
    EXPECT_EQ(read->comments[0].respondent, comment.respondent);
    ASSERT_TRUE(other);
    EXPECT_TRUE(other->comments.empty());
}

TEST_F(ResponseStoreTest, TakesAnImportAwayAndKeepsTheRest)
{
    add({response(QStringLiteral("p1"), peer, kT1, kFirstImport, {1, 1, 1, 1})});
    add({response(QStringLiteral("p1"), peer, kT1, kSecondImport, {2, 2, 2, 2})});

    const auto removed = store().remove(
        cycle.id, [](const WaveId &, const ImportId &import) { return import == kFirstImport; }, instrument);

    ASSERT_TRUE(removed);
    EXPECT_EQ(*removed, 1);
    const auto read = store().read(cycle.id, kT1, instrument);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->responses.rowCount(), 1);
    EXPECT_EQ(read->responses.answers(0)[0], 2);
}

TEST_F(ResponseStoreTest, GivesArrivalsNewIdsTogetherWithTheWavesOthers)
{
    add({response(QStringLiteral("p1"), peer, kT1, kFirstImport, {1, 1, 1, 1})});
    add({response(QStringLiteral("p1"), peer, kT1, kSecondImport, {2, 2, 2, 2})});
    const std::set<qint64> before = rowIds();
    ASSERT_TRUE(*store().hasArrivals(cycle.id));

    ASSERT_TRUE(store().reseal(cycle.id, instrument));

    EXPECT_FALSE(*store().hasArrivals(cycle.id));
    for (const qint64 id : rowIds())
        EXPECT_FALSE(before.contains(id));
    EXPECT_EQ(store().read(cycle.id, kT1, instrument)->responses.rowCount(), 2);
    EXPECT_EQ(*vault->connection().integer(QStringLiteral("SELECT count(*) FROM batch_key")), 1);
}

TEST_F(ResponseStoreTest, KeepsImportanceThroughResealing)
{
    model::Instrument asking = instrument;
    asking.importanceScale = asking.scale;
    Response rated = response(QStringLiteral("p1"), peer, kT1, kFirstImport, {1, 2, 3, 4});
    rated.importance.assign(asking.competencies.size(), 4);
    rated.importance.back() = kLeftOpen;
    ASSERT_TRUE(store().add({cycle.id, {rated}, {}}, asking));
    const auto length = [&] {
        return *vault->connection().integer(QStringLiteral("SELECT length(body) FROM response WHERE id & 0xffffffff"));
    };
    const qint64 before = length();

    ASSERT_TRUE(store().reseal(cycle.id, asking));

    EXPECT_EQ(length(), before);
    const ResponseSet responses = store().read(cycle.id, kT1, asking)->responses;
    EXPECT_EQ(responses.answers(0)[2], 3);
    ASSERT_EQ(responses.importanceCount(), static_cast<int>(asking.competencies.size()));
    EXPECT_TRUE(std::equal(rated.importance.begin(), rated.importance.end(), responses.importance(0).begin()));
}

TEST_F(ResponseStoreTest, LeavesImportanceOpenForThoseWhoWereNotAsked)
{
    model::Instrument asking = instrument;
    asking.importanceScale = asking.scale;
    Response rated = response(QStringLiteral("p1"), peer, kT1, kFirstImport, {1, 2, 3, 4});
    rated.importance.assign(asking.competencies.size(), 5);
    const Response plain = response(QStringLiteral("p2"), peer, kT1, kFirstImport, {4, 4, 4, 4});
    ASSERT_TRUE(store().add({cycle.id, {rated, plain}, {}}, asking));

    const ResponseSet responses = store().read(cycle.id, kT1, asking)->responses;

    const auto [first, last] = responses.rowsOf(ParticipantId(QStringLiteral("p2")));
    ASSERT_EQ(last - first, 1);
    EXPECT_EQ(responses.importance(first)[0], kLeftOpen);
}

TEST_F(ResponseStoreTest, HasNoImportanceWhereNobodyWasAsked)
{
    model::Instrument asking = instrument;
    asking.importanceScale = asking.scale;
    ASSERT_TRUE(
        store().add({cycle.id, {response(QStringLiteral("p1"), peer, kT1, kFirstImport, {1, 2, 3, 4})}, {}}, asking));

    EXPECT_EQ(store().read(cycle.id, kT1, asking)->responses.importanceCount(), 0);
}

TEST_F(ResponseStoreTest, NoticesARowMovedToAnotherPlace)
{
    add({response(QStringLiteral("p1"), peer, kT1, kFirstImport, {1, 1, 1, 1}),
         response(QStringLiteral("p1"), peer, kT1, kFirstImport, {2, 2, 2, 2})});
    ASSERT_TRUE(vault->connection().execute(QStringLiteral(
        "UPDATE response SET body = (SELECT max(body) FROM response WHERE id & 0xffffffff) WHERE id & 0xffffffff")));

    const auto read = store().read(cycle.id, kT1, instrument);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::SealBroken);
}

TEST_F(ResponseStoreTest, NoticesAnswersOfAnotherInstrument)
{
    add({response(QStringLiteral("p1"), peer, kT1, kFirstImport, {1, 1, 1, 1})});

    const auto read = store().read(cycle.id, kT1, instrumentOf(kItems + 1));

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::VaultDamaged);
}

TEST_F(ResponseStoreTest, OpensNothingWithoutTheOwnersKey)
{
    add({response(QStringLiteral("p1"), peer, kT1, kFirstImport, {1, 1, 1, 1})});
    const Secret words = passphraseOf(QStringLiteral("coordinator's words"));
    ASSERT_TRUE(Members(*vault).add({kCoordinatorRole, QStringLiteral("C"), kQuickCost}, words));
    vault.reset();
    auto opened = Vault::open(folder.path(), {words.clone()});
    ASSERT_TRUE(opened);
    vault = std::move(*opened);

    const auto read = store().read(cycle.id, kT1, instrument);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::OwnerKeyMissing);
    EXPECT_TRUE(store().add({cycle.id, {response(QStringLiteral("p1"), peer, kT1, kSecondImport, {2, 2, 2, 2})}, {}},
                            instrument));
}

TEST_F(ResponseStoreTest, SpendsLittleMoreThanTheAnswersThemselves)
{
    constexpr int kManyItems = 60;
    constexpr int kManyResponses = 1440;
    const model::Instrument large = instrumentOf(kManyItems);
    ASSERT_TRUE(vault->connection().checkpoint());
    const qint64 before = *vault->connection().integer(QStringLiteral("PRAGMA page_count"));
    std::vector<Response> responses(
        kManyResponses, response(QStringLiteral("p1"), peer, kT1, kFirstImport, std::vector<Answer>(kManyItems, 3)));

    auto transaction = vault->begin();
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(store().add({cycle.id, responses, {}}, large));
    ASSERT_TRUE(transaction->commit());

    const qint64 pages = *vault->connection().integer(QStringLiteral("PRAGMA page_count")) - before;
    const double perAnswer = static_cast<double>(pages * 4096) / (kManyItems * kManyResponses);
    RecordProperty("bytes_per_answer", std::to_string(perAnswer));
    EXPECT_LE(perAnswer, 2.5);
}

}  // namespace
}  // namespace circumspect::sealed
