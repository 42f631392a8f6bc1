// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "workspace/sample_cohort.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace circumspect::workspace {

/// Hands out the comments of the bank: each at most once about a participant, across waves too, and the least used
/// first, so that the cohort does not repeat itself.
class SampleCommentDealer {
public:
    using Written = std::map<QuestionId, QString>;

    SampleCommentDealer(const SampleCohort &cohort, const model::Instrument &instrument);

    /// What the raters of one participant write, parallel to `raters` (their groups).
    std::vector<Written> deal(const SampleProfile &profile, const std::vector<GroupId> &raters, RandomSource &random);

private:
    bool suits(const SampleComment &comment, const SampleProfile &profile, const GroupId &group) const;
    bool fitsLevel(const SampleComment &comment, const SampleProfile &profile, const GroupId &group) const;
    void dealOwn(const SampleProfile &profile, const std::vector<GroupId> &raters, std::vector<Written> &written);
    void dealOne(const SampleProfile &profile, const GroupId &group, Written &written, RandomSource &random);
    std::vector<std::size_t> candidates(const SampleProfile &profile, const GroupId &group, const Written &written,
                                        const QString &language) const;

    const SampleCohort &m_cohort;
    const model::Instrument &m_instrument;
    std::vector<int> m_uses;
    std::set<std::pair<QString, std::size_t>> m_dealt;  // participant code, comment
};

}  // namespace circumspect::workspace
