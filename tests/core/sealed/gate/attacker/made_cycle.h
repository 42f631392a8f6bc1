// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/gate/attacker/hearsay.h"
#include "core/sealed/gate/attacker/publication.h"
#include "model/anonymity_policy.h"
#include "model/instrument.h"
#include "sealed/gate/gate.h"
#include "sealed/responses/response_set.h"

#include <cstdint>
#include <vector>

namespace circumspect::sealed::test {

/// A cycle of one participant, drawn from a seed: form, promise, and the answers that are there at each release of its
/// waves.
struct MadeCycle {
    model::Instrument instrument;
    model::AnonymityPolicy policy;
    std::vector<std::vector<Response>> releases;  ///< all answers of a wave there are at each release, in their order
    std::map<GroupId, int> invited;

    ResponseSet responseSet(std::size_t release) const;
    ReleaseRequest request(std::size_t release) const;
};

/// 2 to 7 protected groups of 0 to 6 raters, 0 to 2 managers, 3 to 7 points, 1 to 3 competencies of 1 to 4 items, some
/// answers left open, some raters who answer alike throughout, 1 to 3 releases with late answers. One
/// cycle in four has a second wave of 1 or 2 releases: most raters answer again, much as before, and some are new.
MadeCycle madeCycle(std::uint64_t seed);

/// What of it became public, and what an attacker hears besides.
struct CycleInPublic {
    attacker::Publication publication;
    attacker::Hearsay hearsay;
    std::vector<published::Results> results;
    std::vector<std::vector<Answer>> answers;  ///< true answers, parallel to the raters of the hearsay
};
/// Releases what the gate lets through, wave after wave; late answers that it refuses are in no release.
CycleInPublic releaseCycle(const MadeCycle &cycle, const Gate &gate);

}  // namespace circumspect::sealed::test
