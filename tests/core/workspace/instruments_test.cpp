// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/instruments.h"

#include "core/workspace/workspace_fixture.h"

namespace circumspect::workspace {
namespace {

using InstrumentsTest = WorkspaceTest;

TEST_F(InstrumentsTest, ShipsInstrumentsThatCanBeRead)
{
    const std::vector<InstrumentId> shipped = Instruments::shipped();

    ASSERT_EQ(shipped.size(), 2U);
    for (const InstrumentId &id : shipped) {
        const auto file = Instruments::shippedFile(id);
        ASSERT_TRUE(file);
        const auto instrument = Instruments::read(*file);
        ASSERT_TRUE(instrument);
        EXPECT_EQ(instrument->id, id);
    }
}

TEST_F(InstrumentsTest, AddsTheSameInstrumentOnce)
{
    ASSERT_NO_FATAL_FAILURE(create());
    const QByteArray file = *Instruments::shippedFile(Instruments::shipped().front());
    const auto first = workspace->instruments().add(file);

    const auto second = workspace->instruments().add(file);

    ASSERT_TRUE(first);
    EXPECT_TRUE(first->changes.instruments);
    ASSERT_TRUE(second);
    EXPECT_FALSE(second->changes.any());
    EXPECT_EQ(workspace->instruments().list()->size(), 1U);
}

TEST_F(InstrumentsTest, RefusesAnotherContentUnderTheSameVersion)
{
    ASSERT_NO_FATAL_FAILURE(create());
    QByteArray file = *Instruments::shippedFile(Instruments::shipped().front());
    ASSERT_TRUE(workspace->instruments().add(file));
    file.replace("City leadership 360", "Town leadership 360");

    const auto added = workspace->instruments().add(file);

    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::InstrumentExists);
}

TEST_F(InstrumentsTest, LoadsTheNewestVersionUnlessToldOtherwise)
{
    ASSERT_NO_FATAL_FAILURE(create());
    QByteArray file = *Instruments::shippedFile(Instruments::shipped().front());
    const InstrumentId id = Instruments::shipped().front();
    QByteArray newer = file;
    newer.replace("\"version\": \"1.0.0\"", "\"version\": \"1.10.0\"");
    QByteArray older = file;
    older.replace("\"version\": \"1.0.0\"", "\"version\": \"1.9.0\"");
    ASSERT_TRUE(workspace->instruments().add(newer));
    ASSERT_TRUE(workspace->instruments().add(older));

    const auto newest = workspace->instruments().load(id);
    const auto named = workspace->instruments().load(id, QStringLiteral("1.9.0"));

    ASSERT_TRUE(newest);
    EXPECT_EQ(newest->version, QStringLiteral("1.10.0"));
    ASSERT_TRUE(named);
    EXPECT_EQ(named->version, QStringLiteral("1.9.0"));
}

TEST_F(InstrumentsTest, LocksAnInstrumentOnceSomebodyAnswered)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());
    ASSERT_FALSE(workspace->instruments().list()->front().isLocked);

    ASSERT_TRUE(importCsv(ownSample()));

    EXPECT_TRUE(workspace->instruments().list()->front().isLocked);
}

}  // namespace
}  // namespace circumspect::workspace
