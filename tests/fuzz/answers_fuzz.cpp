// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/collection/small_study.h"
#include "fuzz/fuzz_input.h"

using namespace circumspect;

/// Input: a mapping (may be empty), a zero byte, a file of answers. No answer may come off the scale.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QList<QByteArray> parts = fuzz::partsOf(fuzz::viewOf(data, size), 2);
    sealed::SmallStudy study;
    study.addRater(study.addParticipant("L1", "Ada"), "peer", "r1");
    study.mapping = parts[0];
    (void)study.look(parts[1]);
    const auto collected = study.import(parts[1]);
    if (!collected)
        return 0;
    for (const sealed::Response &response : collected->responses)
        for (const sealed::Answer answer : response.answers)
            fuzz::require(!sealed::isAnswered(answer) || study.instrument.scale.contains(answer));
    return 0;
}
