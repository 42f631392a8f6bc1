// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "model/anonymity_policy.h"
#include "model/instrument.h"
#include "published/comments.h"
#include "published/results.h"
#include "sealed/gate/gate_switches.h"
#include "sealed/gate/version_guard.h"
#include "sealed/responses/response_set.h"
#include "sealed/scoring/scoring_frame.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace circumspect::sealed {

class ScoreSheet;
struct PlannedRelease;
struct GateWithSwitches;

/// What a release is asked for: one participant and one wave.
struct ReleaseRequest {
    /// `participant` and `wave` choose the answers; the instrument, the scale's ends and the promise's version are
    /// filled in by the gate.
    published::ReleaseHeader header;
    std::map<GroupId, int> invited;       ///< raters invited, by group
    std::vector<CommentAnswer> comments;  ///< those of other participants or waves are left out
    /// 64 bits of system randomness, drawn for this release and kept nowhere: order and salt of the comments.
    std::uint64_t seed = 0;
};

/// What leaves the gate, and what counted in it.
struct GatedRelease {
    published::Results results;
    published::Comments comments;
    QByteArray counted;  ///< see version_guard.h; sealed to owners
};

/// The one way out of core/sealed: answers and promise in, figures that may be shown out. Rules A1-A12 of the product.
/// Pure: the same answers, promise and request give the same release.
class Gate {
public:
    /// Keeps references: both must outlive the gate.
    Gate(const model::Instrument &instrument, const model::AnonymityPolicy &policy);
    Gate(const model::Instrument &&, const model::AnonymityPolicy &) = delete;
    Gate(const model::Instrument &, const model::AnonymityPolicy &&) = delete;

    /// NothingToRelease if nobody, self included, has a score; ReReleaseRefused if `earlier`, all releases so far about
    /// the participant and wave in their order, stand in the way (product rule A7). `responses` hold one wave with the
    /// instrument's items.
    Result<GatedRelease> release(const ResponseSet &responses, const ReleaseRequest &request,
                                 std::span<const EarlierRelease> earlier = {}) const;
    /// What such a release would be.
    published::ReReleasePreview preview(const ResponseSet &responses, const ReleaseRequest &request,
                                        std::span<const EarlierRelease> earlier) const;

private:
    struct Maker;
    friend struct GateWithSwitches;  // defined in the tests only
    Gate(const model::Instrument &instrument, const model::AnonymityPolicy &policy, const GateSwitches &switches);

    /// Null where importance was not asked.
    std::optional<published::ImportanceResults> importance(const PlannedRelease &plan, const ResponseSet &responses,
                                                           const ParticipantId &participant, const ScoreSheet &ratings,
                                                           std::span<const EarlierRelease> earlier) const;
    published::Results publishResults(const PlannedRelease &plan, const ReleaseRequest &request,
                                      std::optional<published::ImportanceResults> importance,
                                      published::Ledger commentLedger) const;
    published::Comments publishComments(const CommentsInRelease &release, std::uint64_t seed,
                                        published::Ledger &ledger) const;

    const model::Instrument &m_instrument;
    const model::AnonymityPolicy &m_policy;
    ScoringFrame m_frame;
    GateSwitches m_switches;
};

}  // namespace circumspect::sealed
