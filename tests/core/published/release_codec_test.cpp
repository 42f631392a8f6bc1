// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "published/release_codec.h"

#include "core/sealed/gate/gate_fixture.h"

#include <gtest/gtest.h>

namespace circumspect::published {

namespace {

sealed::GatedRelease sampleRelease()
{
    sealed::test::GateFixture fixture(4, 3);
    fixture.addRater("self", 4);
    fixture.addRater("manager", 3);
    for (int i = 0; i < 6; ++i)
        fixture.addRater("peer", {5, 5, 5, 1, 2, 3, 1 + i % 5, 4, 4, 2, 3, 3});
    for (int i = 0; i < 3; ++i)
        fixture.addRater("report", {2, 3, 4, 1, 2, 3, 3, 4, 0, 0, 3, 4});
    for (std::uint64_t i = 1; i <= 6; ++i)
        fixture.addComment("peer", i, QStringLiteral("Comment %1, with \u00fcml\u00e4ut").arg(i));
    return fixture.release();
}

}  // namespace

TEST(ReleaseCodec, RestoresWhatItEncoded)
{
    const sealed::GatedRelease release = sampleRelease();
    const ReleaseCodec::Encoded encoded = ReleaseCodec::encode(release.results, release.comments);

    const Result<Results> results = ReleaseCodec::decodeFigures(encoded.id, encoded.figures);
    const Result<Comments> comments = ReleaseCodec::decodeComments(encoded.figures, encoded.comments);

    ASSERT_TRUE(results.isOk());
    ASSERT_TRUE(comments.isOk());
    const ReleaseCodec::Encoded again = ReleaseCodec::encode(*results, *comments);
    EXPECT_EQ(again.figures, encoded.figures);
    EXPECT_EQ(again.comments, encoded.comments);
    EXPECT_EQ(again.id, encoded.id);
    EXPECT_EQ((*results)->overall.means, release.results->overall.means);
    EXPECT_EQ((*results)->ledger, release.results->ledger);
    EXPECT_EQ((*results)->header.createdAt, release.results->header.createdAt);
    EXPECT_EQ(comments->all().size(), 6U);
}

TEST(ReleaseCodec, GivesEqualReleasesEqualBytes)
{
    const sealed::GatedRelease a = sampleRelease();
    const sealed::GatedRelease b = sampleRelease();

    EXPECT_EQ(ReleaseCodec::encode(a.results, a.comments).id, ReleaseCodec::encode(b.results, b.comments).id);
}

TEST(ReleaseCodec, NamesItsFormatAndVersion)
{
    const sealed::GatedRelease release = sampleRelease();

    const ReleaseCodec::Encoded encoded = ReleaseCodec::encode(release.results, release.comments);

    EXPECT_TRUE(encoded.figures.contains("\"format\":\"circumspect-release\",\"format_version\":1"));
    EXPECT_TRUE(encoded.comments.contains("\"format_version\":1"));
    EXPECT_EQ(encoded.id.text().size(), 64);
}

TEST(ReleaseCodec, RefusesEveryChangedByte)
{
    const sealed::GatedRelease release = sampleRelease();
    const ReleaseCodec::Encoded encoded = ReleaseCodec::encode(release.results, release.comments);

    for (qsizetype i = 0; i < encoded.figures.size(); i += 7) {
        QByteArray changed = encoded.figures;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        const Result<Results> results = ReleaseCodec::decodeFigures(encoded.id, changed);
        ASSERT_FALSE(results.isOk());
        ASSERT_EQ(results.error().code, ErrorCode::ReleaseDamaged);
    }
}

TEST(ReleaseCodec, RefusesCommentsOfAnotherRelease)
{
    sealed::test::GateFixture fixture(1, 1);
    fixture.addRater("self", 3);
    const sealed::GatedRelease other = fixture.release();
    const sealed::GatedRelease release = sampleRelease();
    const QByteArray figures = ReleaseCodec::encode(release.results, release.comments).figures;
    const QByteArray comments = ReleaseCodec::encode(other.results, other.comments).comments;

    const Result<Comments> restored = ReleaseCodec::decodeComments(figures, comments);

    ASSERT_FALSE(restored.isOk());
    EXPECT_EQ(restored.error().code, ErrorCode::ReleaseDamaged);
}

TEST(ReleaseCodec, RefusesABytestringThatIsNoRelease)
{
    const QByteArray bytes("{}");
    const ReleaseId id(
        QStringLiteral("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"));  // SHA-256 of "{}"

    const Result<Results> results = ReleaseCodec::decodeFigures(id, bytes);

    ASSERT_FALSE(results.isOk());
    EXPECT_EQ(results.error().detail, QStringLiteral("format"));
}

}  // namespace circumspect::published
