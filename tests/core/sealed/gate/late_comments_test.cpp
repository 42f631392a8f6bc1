// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/gate_fixture.h"

#include "base/random.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace circumspect::sealed::test {

namespace {

using published::LedgerDeed;
using published::ReReleaseVerdict;

/// A cycle in which versions follow each other.
class Versions : public testing::Test {
protected:
    Versions() : fixture(1, 2) { fixture.addRater("self", 3); }

    /// Raters who answer alike and comment.
    void addPeople(const char *group, int people, const char *text)
    {
        for (int i = 0; i < people; ++i) {
            fixture.addRater(group, {2 + i % 3, 3});
            addCommenter(group, text);
        }
    }
    void addCommenter(const char *group, const char *text)
    {
        ++m_respondents;
        fixture.addComment(group, m_respondents, QString::fromLatin1(text) + QString::number(m_respondents));
    }
    Result<GatedRelease> tryRelease()
    {
        return Gate(fixture.instrument, fixture.policy).release(fixture.responseSet(), fixture.request(), m_earlier);
    }
    GatedRelease release()
    {
        GatedRelease released = tryRelease().value();
        m_earlier.push_back({released.results, released.counted});
        return released;
    }
    published::ReReleasePreview preview() const
    {
        return Gate(fixture.instrument, fixture.policy).preview(fixture.responseSet(), fixture.request(), m_earlier);
    }

    GateFixture fixture;

private:
    std::vector<EarlierRelease> m_earlier;
    std::uint64_t m_respondents = 0;
};

std::size_t countOf(const GatedRelease &release, const QString &beginning)
{
    const std::vector<published::Comment> &all = release.comments.all();
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [&](const published::Comment &one) { return one.text().startsWith(beginning); }));
}

bool isInLedger(const GatedRelease &release, LedgerDeed deed)
{
    const published::Ledger &ledger = release.results->ledger;
    return std::any_of(ledger.begin(), ledger.end(),
                       [&](const published::LedgerEntry &entry) { return entry.deed == deed; });
}

const QString kLate = QStringLiteral("late");

/// Three versions of a random cycle, in which people answer and comment late, and a reader who lays them side by side.
class CommentReader {
public:
    explicit CommentReader(std::uint64_t seed) : m_random(seed), m_fixture(1, 1) { m_fixture.addRater("self", 3); }

    /// With `holdsRules` each version is made beside the earlier ones.
    void readVersions(bool holdsRules)
    {
        std::vector<EarlierRelease> earlier;
        for (int version = 0; version < 3; ++version) {
            for (const char *group : {"peer", "report", "other"})
                if (below(3) > 0)
                    addPeople(group, version == 0 ? below(8) : 1 + below(5));
            const auto released = Gate(m_fixture.instrument, m_fixture.policy)
                                      .release(m_fixture.responseSet(), m_fixture.request(), earlier);
            if (!released)
                continue;
            if (holdsRules)
                earlier.push_back({released->results, released->counted});
            read(released->comments);
        }
    }

    /// The fewest people behind comments that stood in the same lists each time.
    std::size_t fewestAlike() const
    {
        std::map<std::vector<QString>, std::size_t> sorts;
        for (const auto &[text, places] : m_places) {
            std::vector<QString> all = places;
            all.resize(static_cast<std::size_t>(m_versions));
            ++sorts[all];
        }
        std::size_t fewest = 100;
        for (const auto &[places, people] : sorts)
            fewest = std::min(fewest, people);
        return fewest;
    }
    int versions() const { return m_versions; }

private:
    int below(int bound) { return static_cast<int>(m_random.below(static_cast<std::size_t>(bound))); }

    void addPeople(const char *group, int people)
    {
        for (int i = 0; i < people; ++i) {
            m_fixture.addRater(group, 2 + below(3));
            ++m_people;
            if (below(4) > 0)
                m_fixture.addComment(group, m_people, QString::number(m_people));
        }
    }

    void read(const published::Comments &comments)
    {
        for (const published::Comment &comment : comments.all()) {
            std::vector<QString> &places = m_places[comment.text()];
            places.resize(static_cast<std::size_t>(m_versions));
            places.push_back(comment.column());
        }
        ++m_versions;
    }

    SeededRandom m_random;
    GateFixture m_fixture;
    std::uint64_t m_people = 0;
    int m_versions = 0;
    std::map<QString, std::vector<QString>> m_places;  ///< by comment: its list in each version, empty if in none
};

constexpr std::uint64_t kCycles = 150;

}  // namespace

TEST(LateComments, SortOutFewerThanThreeInNoRandomCycle)
{
    int further = 0;
    for (std::uint64_t seed = 1; seed <= kCycles; ++seed) {
        CommentReader reader(seed);
        reader.readVersions(true);
        further += reader.versions() > 1 ? 1 : 0;

        EXPECT_GE(reader.fewestAlike(), 3U) << "seed " << seed;
    }
    EXPECT_GT(further, 10);
}

TEST(LateComments, WouldSortOutFewerWithoutTheRule)
{
    int lost = 0;
    for (std::uint64_t seed = 1; seed <= kCycles; ++seed) {
        CommentReader reader(seed);
        reader.readVersions(false);
        lost += reader.fewestAlike() < 3 ? 1 : 0;
    }

    EXPECT_GT(lost, 0);
}

TEST_F(Versions, ShowLateCommentsOfThreeMorePeople)
{
    addPeople("peer", 5, "early");
    EXPECT_FALSE(isInLedger(release(), LedgerDeed::CommentsAdded));
    addPeople("peer", 3, "late");

    EXPECT_TRUE(preview().doCommentsEnter);
    const GatedRelease second = release();

    EXPECT_EQ(countOf(second, kLate), 3U);
    EXPECT_EQ(second.comments.all().size(), 8U);
    EXPECT_TRUE(isInLedger(second, LedgerDeed::CommentsAdded));
}

TEST_F(Versions, LetLateCommentsOfTwoPeopleWait)
{
    addPeople("peer", 5, "early");
    release();
    addPeople("peer", 2, "late");
    fixture.addRater("peer", 4);

    EXPECT_EQ(preview().commentsToWait, 2);
    const GatedRelease second = release();

    EXPECT_EQ(countOf(second, kLate), 0U);
    EXPECT_EQ(second.comments.all().size(), 5U);
    EXPECT_FALSE(isInLedger(second, LedgerDeed::CommentsAdded));
}

TEST_F(Versions, ShowCommentsThatWaitedOnceTheyAreEnough)
{
    addPeople("peer", 5, "early");
    release();
    addPeople("peer", 2, "late");
    fixture.addRater("peer", 4);
    release();
    addCommenter("peer", "late");

    EXPECT_EQ(preview().verdict, ReReleaseVerdict::NewAnswersEnter);
    EXPECT_EQ(countOf(release(), kLate), 3U);
}

TEST_F(Versions, LetACommentAloneWait)
{
    addPeople("peer", 5, "early");
    release();
    addCommenter("peer", "late");

    EXPECT_EQ(preview().verdict, ReReleaseVerdict::NewAnswersWait);
    EXPECT_FALSE(tryRelease());
}

TEST_F(Versions, CountNoSecondCommentOfTheSamePerson)
{
    addPeople("peer", 5, "early");
    release();
    addPeople("peer", 2, "late");
    fixture.addRater("peer", 4);
    fixture.addComment("peer", 7, QStringLiteral("late too"), "stop");

    EXPECT_EQ(preview().commentsToWait, 3);
}

TEST_F(Versions, LetEveryGroupWaitForOneWithTooFewLateComments)
{
    addPeople("peer", 5, "early");
    addPeople("report", 5, "early");
    release();
    addPeople("peer", 3, "late");
    addPeople("report", 1, "late");
    fixture.addRater("report", 2);
    fixture.addRater("report", 4);

    EXPECT_EQ(countOf(release(), kLate), 0U);
}

// One peer's comment stood in the pooled list; with the reports' under their own label it would be the only one left.
TEST_F(Versions, LeaveNobodyAloneInTheListThatOthersLeft)
{
    addPeople("report", 4, "early");
    addPeople("peer", 1, "alone");
    const GatedRelease first = release();
    ASSERT_EQ(first.comments.all().size(), 5U);
    addPeople("report", 3, "late");

    EXPECT_EQ(preview().commentsToWait, 3);
    const GatedRelease second = release();

    EXPECT_EQ(second.comments.all().size(), 5U);
    EXPECT_EQ(countOf(second, kLate), 0U);
}

TEST_F(Versions, ShowALateCommentOfTheManagerAlone)
{
    addPeople("peer", 5, "early");
    release();
    addPeople("manager", 1, "late");

    EXPECT_EQ(preview().commentsToWait, 0);
    EXPECT_EQ(countOf(release(), kLate), 1U);
}

TEST_F(Versions, HoldLateCommentsToARaisedMinimum)
{
    addPeople("peer", 5, "early");
    release();
    fixture.policy.minima[groupId("peer")] = 4;
    addPeople("peer", 3, "late");

    EXPECT_EQ(preview().commentsToWait, 3);
}

}  // namespace circumspect::sealed::test
