// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/gate.h"

#include "core/sealed/gate/gate_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace circumspect::sealed::test {

using testing::ElementsAre;

TEST(Gate, WithholdsAllOthersWhereAHiddenAnswerCouldBeSolved)
{
    // The worked leak of product.md 3: manager 4, peers 4.0 (n = 3), one direct report 2; all raters would be 3.6.
    GateFixture fixture(1, 1);
    fixture.addRater("manager", 4);
    for (int i = 0; i < 3; ++i)
        fixture.addRater("peer", 4);
    fixture.addRater("report", 2);

    const published::Results results = fixture.release().results;

    EXPECT_THAT(columnIds(results), ElementsAre("self", "manager", "combined", "all_others"));
    EXPECT_EQ(wordOf(cellOf(results, results->items.front(), QStringLiteral("combined"))), "3.5");
    EXPECT_EQ(wordOf(cellOf(results, results->items.front(), QStringLiteral("all_others"))), "3.6");
    EXPECT_EQ(results->columns[2].answered, 4);
}

}  // namespace circumspect::sealed::test
