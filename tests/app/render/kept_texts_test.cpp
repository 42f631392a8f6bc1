// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kept_texts.h"

#include "render/text_block.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace circumspect::render {

namespace {

struct Setting {
    const char16_t *text;
    TypeStyle style;
    double width;
};

/// Each differs from the one before in one thing only.
constexpr std::array kSettings{
    Setting{u"How the groups see you", type::kBody, 60}, Setting{u"How the groups see you", type::kBody, 90},
    Setting{u"How the groups see you", type::kStrong, 90}, Setting{u"How the groups saw you", type::kStrong, 90},
    Setting{u"How the groups see you", type::kTitle, 90}};

/// Width of the text on one line, of its widest line once broken, and its height.
std::vector<std::array<double, 3>> measured()
{
    std::vector<std::array<double, 3>> all;
    for (int again = 0; again < 2; ++again)
        for (const Setting &one : kSettings) {
            const QString text = QString::fromUtf16(one.text);
            const TextBlock block(text, one.style, one.width);
            all.push_back({textWidth(text, one.style), block.naturalWidth(), block.height()});
        }
    return all;
}

}  // namespace

TEST(KeptTexts, ComeOutAsIfTheyWereSetAnew)
{
    const auto plain = measured();
    const KeptTexts kept;

    EXPECT_EQ(measured(), plain);
}

TEST(KeptTexts, OutliveThoseInside)
{
    const KeptTexts kept;
    measured();
    const int count = kept.count();
    EXPECT_EQ(count, 2 * static_cast<int>(kSettings.size()) - 1) << "blocks, and widths of which two are the same";
    {
        const KeptTexts inside;
        measured();
    }

    EXPECT_EQ(KeptTexts::onThisThread(), &kept);
    EXPECT_EQ(kept.count(), count);
}

TEST(KeptTexts, AreGoneWithIt)
{
    {
        const KeptTexts kept;
        measured();
    }
    EXPECT_EQ(KeptTexts::onThisThread(), nullptr);
    const KeptTexts another;
    EXPECT_EQ(another.count(), 0);
}

}  // namespace circumspect::render
