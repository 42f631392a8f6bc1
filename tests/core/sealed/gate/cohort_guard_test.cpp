// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/cohort_guard.h"

#include <gtest/gtest.h>

namespace circumspect::sealed::test {

namespace {

const QString kFigure = QStringLiteral("all_others/overall");

/// Release `number` of participant i; one of four organisations.
CohortUnit unit(int participant, int number = 1, const char *wave = "T1")
{
    return {ParticipantId(QStringLiteral("p-%1").arg(participant)), WaveId(QString::fromLatin1(wave)), number,
            QStringLiteral("city %1").arg(participant % 4)};
}

std::vector<CohortUnit> units(int first, int last, const char *wave = "T1")
{
    std::vector<CohortUnit> made;
    for (int participant = first; participant <= last; ++participant)
        made.push_back(unit(participant, 1, wave));
    return made;
}

CohortGuard after(std::initializer_list<std::vector<CohortUnit>> cuts)
{
    CohortGuard guard;
    for (const std::vector<CohortUnit> &cut : cuts)
        guard.add(kFigure, cut);
    return guard;
}

}  // namespace

TEST(CohortGuard, AllowsTheFirstCutAboveTheFloors)
{
    EXPECT_TRUE(CohortGuard().allows(kFigure, units(1, 5)));
    EXPECT_FALSE(CohortGuard().allows(kFigure, units(1, 4)));
    EXPECT_FALSE(CohortGuard().allows(kFigure, {unit(1), unit(5), unit(9), unit(13), unit(2), unit(6)}));
}

TEST(CohortGuard, RefusesACutThatLeavesFourOut)
{
    EXPECT_FALSE(after({units(1, 20)}).allows(kFigure, units(1, 16)));
    EXPECT_TRUE(after({units(1, 20)}).allows(kFigure, units(1, 15)));
}

TEST(CohortGuard, RefusesACutWithOneMore)
{
    EXPECT_FALSE(after({units(1, 20)}).allows(kFigure, units(1, 21)));
}

TEST(CohortGuard, RefusesACutThatLeavesTwoOrganisationsOut)
{
    std::vector<CohortUnit> rest;
    for (int participant = 1; participant <= 20; ++participant)
        if (participant % 4 < 2)
            rest.push_back(unit(participant));
    rest.push_back(unit(2));

    EXPECT_FALSE(after({units(1, 20)}).allows(kFigure, rest));
}

TEST(CohortGuard, RefusesAnExchangeOfOneParticipant)
{
    std::vector<CohortUnit> exchanged = units(1, 9);
    exchanged.push_back(unit(11));

    EXPECT_FALSE(after({units(1, 10)}).allows(kFigure, exchanged));
}

TEST(CohortGuard, RefusesAThirdCutThatSumsUpWithTwo)
{
    EXPECT_FALSE(after({units(1, 10), units(11, 20)}).allows(kFigure, units(1, 21)));
    EXPECT_TRUE(after({units(1, 10), units(11, 20)}).allows(kFigure, units(1, 25)));
}

TEST(CohortGuard, RefusesANewVersionOfOneParticipant)
{
    std::vector<CohortUnit> released = units(1, 19);
    released.push_back(unit(20, 2));

    EXPECT_FALSE(after({units(1, 20)}).allows(kFigure, released));
}

TEST(CohortGuard, AllowsTheSameCutAgain)
{
    EXPECT_TRUE(after({units(1, 20)}).allows(kFigure, units(1, 20)));
    // What follows from published cuts anyway is nothing new either.
    EXPECT_TRUE(after({units(1, 10), units(1, 20)}).allows(kFigure, units(11, 20)));
}

TEST(CohortGuard, KeepsFiguresApart)
{
    EXPECT_TRUE(after({units(1, 20)}).allows(QStringLiteral("self/overall"), units(1, 19)));
}

TEST(CohortGuard, LooksAtBothWavesOfAChange)
{
    const CohortGuard guard = after({units(1, 20, "T1"), units(1, 18, "T2")});

    EXPECT_FALSE(guard.allows(kFigure, units(1, 18, "T1")));
    EXPECT_TRUE(guard.allows(kFigure, units(1, 15, "T1")));
}

TEST(CohortGuard, RemembersByItsRecord)
{
    const std::vector<QByteArray> records{after({units(1, 20), units(1, 10)}).record()};
    const CohortGuard guard(records);

    EXPECT_FALSE(guard.allows(kFigure, units(1, 19)));
    EXPECT_FALSE(guard.allows(kFigure, units(2, 10)));
    EXPECT_TRUE(guard.allows(kFigure, units(11, 20)));
    EXPECT_TRUE(guard.record().isEmpty());
    EXPECT_TRUE(CohortGuard().record().isEmpty());
}

TEST(CohortGuard, BarsEverythingWhenARecordCannotBeRead)
{
    const std::vector<QByteArray> records{QByteArray("{}")};

    EXPECT_FALSE(CohortGuard(records).allows(kFigure, units(1, 20)));
}

}  // namespace circumspect::sealed::test
