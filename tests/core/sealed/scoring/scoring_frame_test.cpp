// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/scoring_frame.h"

#include "model/instrument.h"

#include <gtest/gtest.h>

namespace circumspect::sealed {
namespace {

TEST(ScoringFrame, NumbersItemsInPresentationOrder)
{
    model::Instrument instrument;
    instrument.scale.points = {{.value = 0, .label = {}}, {.value = 1, .label = {}}, {.value = 2, .label = {}}};
    model::RaterGroup self;
    self.id = GroupId(QStringLiteral("me"));
    self.kind = model::GroupKind::Self;
    instrument.groups = {self};
    instrument.competencies.resize(2);
    instrument.competencies[0].items.resize(2);
    instrument.competencies[1].items.resize(1);

    const ScoringFrame frame = scoringFrameOf(instrument);

    EXPECT_EQ(frame.competencies, (std::vector<std::vector<int>>{{0, 1}, {2}}));
    EXPECT_EQ(frame.itemCount, 3);
    EXPECT_EQ(frame.optionCount(), 3);
    EXPECT_EQ(frame.selfGroup, self.id);
}

}  // namespace
}  // namespace circumspect::sealed
