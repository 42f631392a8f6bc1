// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "core/sealed/gate/attacker/attack.h"
#include "core/sealed/gate/attacker/made_cycle.h"
#include "core/sealed/gate/gate_fixture.h"
#include "exchange/results_csv.h"
#include "exchange/results_json.h"
#include "published/release_codec.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace circumspect::sealed::test {

namespace {

using published::LedgerDeed;
using published::LedgerLevel;

const QString kPeer = QStringLiteral("peer");
const QString kAllOthers = QStringLiteral("all_others");

/// Two competencies of two items, and how much each matters on a scale of 1 to 4.
class ImportanceTest : public testing::Test {
protected:
    ImportanceTest() : fixture(2, 2)
    {
        model::Scale scale;
        for (int value = 1; value <= 4; ++value)
            scale.points.push_back({value, {}});
        fixture.instrument.importanceScale = scale;
    }

    /// 0 is left open.
    void add(const char *group, int answer, int first, int second)
    {
        fixture.addRater(group, answer);
        for (const int importance : {first, second})
            fixture.responses.back().importance.push_back(importance == 0 ? kLeftOpen
                                                                          : static_cast<Answer>(importance));
    }

    void addPeers(int count, int first, int second)
    {
        for (int i = 0; i < count; ++i)
            add("peer", 1 + i % 5, first, second);
    }

    std::string word(const published::Results &results, int competency, const QString &column)
    {
        const published::Row *row =
            results.importance(fixture.instrument.competencies.at(static_cast<std::size_t>(competency)).id);
        return row == nullptr ? "no row" : wordOf(cellOf(results, *row, column));
    }

    GateFixture fixture;
};

/// The first wave of a made cycle, in which everybody rates everything and gives as importance what was drawn as
/// answers.
MadeCycle weighed(MadeCycle cycle, std::uint64_t seed)
{
    SeededRandom random(seed * 7919);
    const WaveId wave = cycle.releases.front().front().wave;
    std::erase_if(cycle.releases, [&](const auto &release) { return release.front().wave != wave; });
    std::vector<model::Competency> singles;
    for (const model::Item *item : cycle.instrument.items())
        singles.push_back({CompetencyId(item->id.text()), {}, {}, {*item}});
    cycle.instrument.competencies = singles;
    cycle.instrument.importanceScale = cycle.instrument.scale;
    const std::vector<Response> last = cycle.releases.back();
    std::vector<Response> rated;
    for (Response response : last) {
        response.importance = response.answers;
        for (Answer &answer : response.answers)
            answer = static_cast<Answer>(1 + random.below(3));
        rated.push_back(response);
    }
    for (std::vector<Response> &release : cycle.releases)
        release.assign(rated.begin(), rated.begin() + static_cast<std::ptrdiff_t>(release.size()));
    return cycle;
}

/// The importance of an exported release as if it were items, and nothing else.
QByteArray asItems(const QByteArray &json)
{
    QJsonObject file = QJsonDocument::fromJson(json).object();
    QJsonArray cells;
    for (const QJsonValue &value : file[u"cells"].toArray()) {
        QJsonObject cell = value.toObject();
        if (cell[u"level"].toString() != QStringLiteral("importance"))
            continue;
        cell[QStringLiteral("level")] = QStringLiteral("item");
        cells.append(cell);
    }
    file[QStringLiteral("cells")] = cells;
    return QJsonDocument(file).toJson();
}

attacker::Form formOf(const model::Instrument &instrument)
{
    attacker::Form form;
    form.lowest = instrument.importanceScale->lowest();
    form.highest = instrument.importanceScale->highest();
    for (const model::Competency &competency : instrument.competencies) {
        form.competencies.push_back({static_cast<int>(form.itemIds.size())});
        form.competencyIds.push_back(competency.id.text().toStdString());
        form.itemIds.push_back(competency.id.text().toStdString());
    }
    return form;
}

attacker::KnownRater knownRater(const model::Instrument &instrument, const Response &response, int release)
{
    attacker::KnownRater rater;
    rater.group = response.group.text().toStdString();
    rater.isProtected = model::isProtected(instrument.findGroup(response.group)->kind);
    rater.firstRelease = release;
    rater.wave = response.wave.text().toStdString();
    for (const Answer answer : response.importance) {
        rater.answered.push_back(isAnswered(answer));
        rater.answers.push_back(rater.isProtected || !isAnswered(answer) ? 0 : answer);
    }
    return rater;
}

struct PublicImportance {
    attacker::Publication publication;
    attacker::Hearsay hearsay;
};

PublicImportance released(const MadeCycle &cycle)
{
    const Gate gate(cycle.instrument, cycle.policy);
    PublicImportance made;
    made.hearsay.form = formOf(cycle.instrument);
    std::vector<EarlierRelease> earlier;
    std::size_t known = 0;
    for (std::size_t release = 0; release < cycle.releases.size(); ++release) {
        const Result<GatedRelease> gated = gate.release(cycle.responseSet(release), cycle.request(release), earlier);
        if (!gated)
            continue;
        const exchange::ExportedRelease exported{published::ReleaseCodec::encode(gated->results, gated->comments).id,
                                                 gated->results};
        const exchange::ExportedModel model{cycle.instrument, {}};
        const QByteArray noSpreads = exchange::writeResultsCsv({}, model);
        attacker::addRelease(made.publication, made.hearsay.form, {"manager"},
                             asItems(exchange::writeResultsJson({exported}, model)), noSpreads);
        for (; known < cycle.releases[release].size(); ++known)
            made.hearsay.raters.push_back(
                knownRater(cycle.instrument, cycle.releases[release][known], static_cast<int>(earlier.size())));
        earlier.push_back({gated->results, gated->counted});
    }
    return made;
}

class ImportanceAttack : public testing::TestWithParam<int> {};

}  // namespace

TEST_F(ImportanceTest, IsNotThereWhereItWasNotAsked)
{
    GateFixture plain(2, 2);
    for (int i = 0; i < 4; ++i)
        plain.addRater("peer", 1 + i);

    const GatedRelease release = plain.release();

    EXPECT_FALSE(release.results->importance);
    EXPECT_FALSE(published::ReleaseCodec::encode(release.results, release.comments).figures.contains("importance"));
}

TEST_F(ImportanceTest, PrintsMeansOnItsOwnScale)
{
    add("self", 4, 4, 2);
    add("manager", 3, 3, 1);
    for (const int first : {4, 3, 3, 2})  // mean 3.0
        add("peer", first, first, 5 - first);

    const GatedRelease release = fixture.release();

    ASSERT_TRUE(release.results->importance);
    EXPECT_EQ(release.results->importance->highest, 4);
    EXPECT_EQ(word(release.results, 0, kPeer), "3.0");
    EXPECT_EQ(word(release.results, 1, kPeer), "2.0");       // 1, 2, 2, 3
    EXPECT_EQ(word(release.results, 0, kAllOthers), "3.0");  // with the manager's 3
    EXPECT_EQ(word(release.results, 1, kAllOthers), "1.8");  // 9 / 5
    EXPECT_EQ(word(release.results, 0, QStringLiteral("self")), "4.00");
}

TEST_F(ImportanceTest, CodesMeansAtTheEndOfTheScale)
{
    addPeers(5, 4, 1);

    const GatedRelease release = fixture.release();

    EXPECT_EQ(word(release.results, 0, kPeer), "3.7+");
    EXPECT_EQ(word(release.results, 1, kPeer), "1.3-");
}

TEST_F(ImportanceTest, WithholdsWhatFewerThanThreeHaveSaid)
{
    addPeers(3, 3, 0);
    add("peer", 2, 2, 3);
    add("peer", 4, 2, 2);

    const GatedRelease release = fixture.release();

    EXPECT_EQ(word(release.results, 0, kPeer), "2.6");
    EXPECT_EQ(word(release.results, 1, kPeer), "too_few");
    EXPECT_EQ(word(release.results, 1, kAllOthers), "too_few");
}

TEST_F(ImportanceTest, ShowsNoSpread)
{
    addPeers(4, 2, 3);
    addPeers(4, 4, 1);

    const GatedRelease release = fixture.release();

    const published::Row *row = release.results.importance(CompetencyId(QStringLiteral("c1")));
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(wordOf(spreadOf(release.results, *row, kPeer)), "none");
}

TEST_F(ImportanceTest, TellsItsDecisionsInTheLedger)
{
    addPeers(5, 4, 0);

    const published::Ledger ledger = fixture.release().results->ledger;

    const auto holds = [&](LedgerDeed deed, const QString &competency) {
        return std::any_of(ledger.begin(), ledger.end(), [&](const published::LedgerEntry &entry) {
            return entry.deed == deed && entry.level == LedgerLevel::Importance && entry.subject == competency;
        });
    };
    EXPECT_TRUE(holds(LedgerDeed::Coded, QStringLiteral("c1")));
    EXPECT_TRUE(holds(LedgerDeed::Withheld, QStringLiteral("c2")));
}

TEST_F(ImportanceTest, SurvivesTheCodec)
{
    add("self", 4, 4, 2);
    addPeers(5, 3, 2);
    const GatedRelease release = fixture.release();
    const auto encoded = published::ReleaseCodec::encode(release.results, release.comments);

    const auto restored = published::ReleaseCodec::decodeFigures(encoded.id, encoded.figures);

    ASSERT_TRUE(restored);
    ASSERT_TRUE((*restored)->importance);
    EXPECT_EQ(word(*restored, 0, kPeer), "3.0");
    EXPECT_EQ(published::ReleaseCodec::encode(*restored, release.comments).id, encoded.id);
}

// Three more peers answered, but only one of them said what matters: old and new sum would differ by that one answer.
TEST_F(ImportanceTest, DoesNotLetALaterReleaseTellOneAnswer)
{
    for (const int first : {2, 3, 3, 4})
        add("peer", 3, first, 2);
    const GatedRelease first = fixture.release();
    add("peer", 2, 0, 2);
    add("peer", 4, 0, 3);
    add("peer", 5, 2, 3);
    const std::vector<EarlierRelease> earlier{{first.results, first.counted}};

    const auto second =
        Gate(fixture.instrument, fixture.policy).release(fixture.responseSet(), fixture.request(), earlier);

    ASSERT_TRUE(second);
    ASSERT_EQ(word(first.results, 0, kPeer), "3.0");
    EXPECT_EQ(word(second->results, 0, kPeer), "solvable");
    EXPECT_EQ(word(second->results, 0, kAllOthers), "solvable");
    EXPECT_EQ(word(second->results, 1, kPeer), "2.3");  // 16 / 7: three more said so
}

// Whose importance counted before must be known even among raters who rated alike.
TEST_F(ImportanceTest, TellsRatersApartWhoDifferInImportanceOnly)
{
    add("peer", 3, 4, 4);
    add("peer", 3, 1, 1);
    add("peer", 3, 2, 2);
    const GatedRelease before = fixture.release();
    fixture.responses.front().importance = {3, 4};

    EXPECT_NE(fixture.release().counted, before.counted);
}

TEST_F(ImportanceTest, KeepsTheRecordOfRatersWhoGaveNone)
{
    GateFixture plain(2, 2);
    for (int i = 0; i < 4; ++i) {
        plain.addRater("peer", 1 + i);
        add("peer", 1 + i, 0, 0);
    }

    EXPECT_EQ(fixture.release().counted, plain.release().counted);
}

TEST_P(ImportanceAttack, SinglesNobodyOut)
{
    for (int i = 0; i < 6; ++i) {
        const auto seed = static_cast<std::uint64_t>(GetParam() + 10 * i);
        const PublicImportance made = released(weighed(madeCycle(seed), seed));

        attacker::Spoils spoils;
        attacker::attackByEquations(made.publication, made.hearsay, spoils);
        attacker::attackByTrial(made.publication, made.hearsay, spoils);

        EXPECT_FALSE(made.publication.cells.empty()) << "seed " << seed;
        EXPECT_TRUE(spoils.isEmpty()) << "seed " << seed << "\n" << spoils.text();
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, ImportanceAttack, testing::Range(1, 11));

}  // namespace circumspect::sealed::test
