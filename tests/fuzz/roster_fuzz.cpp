// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/roster_csv.h"

#include "core/sealed/collection/small_study.h"
#include "fuzz/fuzz_input.h"

using namespace circumspect;

/// Input: a list of participants and raters.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    sealed::SmallStudy study;
    study.addRater(study.addParticipant("L1", "Ada"), "peer", "r1");
    SeededRandom random(1);
    const auto update = exchange::readRosterCsv(fuzz::viewOf(data, size), study.instrument, study.roster, random);
    if (!update)
        return 0;
    for (const model::Participant &participant : update->added)
        fuzz::require(!participant.id.isEmpty() && !participant.code.isEmpty());
    for (const model::Rater &rater : update->raters)
        fuzz::require(!rater.participant.isEmpty() && study.instrument.findGroup(rater.group) != nullptr);
    return 0;
}
