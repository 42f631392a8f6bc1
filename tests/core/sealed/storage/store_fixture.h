// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "core/sealed/storage/vault_folder.h"
#include "model/instrument.h"
#include "sealed/storage/instrument_store.h"
#include "sealed/storage/roster_store.h"
#include "sealed/storage/vault.h"

#include <gtest/gtest.h>

#include <memory>

namespace circumspect::sealed {

/// An open vault with one instrument and one cycle, T1 and T2.
class StoreTest : public testing::Test {
protected:
    void SetUp() override
    {
        vault = folder.create();
        ASSERT_TRUE(InstrumentStore(vault->connection()).add({instrumentId, QStringLiteral("1.0"), "{}"}));
        ASSERT_TRUE(RosterStore(vault->connection()).addCycle(cycle));
    }

    static model::RaterGroup groupOf(const QString &id, model::GroupKind kind)
    {
        model::RaterGroup group;
        group.id = GroupId(id);
        group.kind = kind;
        return group;
    }

    static model::Participant participantOf(const ParticipantId &id, const QString &code, const QString &role = {})
    {
        return {id, code, {}, role, {}, {}};
    }

    /// `items` items in one competency on a scale of 1 to 5; self, manager, peer.
    static model::Instrument instrumentOf(int items)
    {
        model::Instrument instrument;
        instrument.id = InstrumentId(QStringLiteral("test-360"));
        instrument.version = QStringLiteral("1.0");
        for (int value = 1; value <= 5; ++value)
            instrument.scale.points.push_back({value, {}});
        instrument.groups = {groupOf(QStringLiteral("self"), model::GroupKind::Self),
                             groupOf(QStringLiteral("manager"), model::GroupKind::Manager),
                             groupOf(QStringLiteral("peer"), model::GroupKind::Peers)};
        model::Competency competency;
        competency.id = CompetencyId(QStringLiteral("C"));
        competency.items.resize(static_cast<std::size_t>(items));
        for (int i = 0; i < items; ++i)
            competency.items[static_cast<std::size_t>(i)].id = ItemId(QStringLiteral("C%1").arg(i));
        instrument.competencies = {competency};
        return instrument;
    }

    static model::Cycle cycleOf(const QString &id, const QString &name)
    {
        model::Cycle made;
        made.id = CycleId(id);
        made.name = name;
        made.instrument = InstrumentId(QStringLiteral("test-360"));
        made.instrumentVersion = QStringLiteral("1.0");
        made.language = QStringLiteral("en");
        made.policy.minima[GroupId(QStringLiteral("peer"))] = 4;
        made.policy.mergeRule.into = {{GroupId(QStringLiteral("peer")), GroupId(QStringLiteral("partner"))}};
        made.waves = {{WaveId(QStringLiteral("T1")), model::WaveKind::Baseline},
                      {WaveId(QStringLiteral("T2")), model::WaveKind::Retest}};
        return made;
    }

    VaultFolder folder;
    std::unique_ptr<Vault> vault;
    SeededRandom random{11};
    const InstrumentId instrumentId{QStringLiteral("test-360")};
    const model::Cycle cycle = cycleOf(QStringLiteral("cycle-1"), QStringLiteral("Spring"));
};

}  // namespace circumspect::sealed
