// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/derived_figures.h"

#include "sealed/scoring/rounding.h"
#include "sealed/scoring/scores.h"
#include "sealed/scoring/self_other.h"

#include <algorithm>
#include <vector>

namespace circumspect::sealed {

namespace {

using published::Coding;
using published::Row;

constexpr int kGapDecimals = 1;
constexpr std::size_t kMostStrengths = 3;
constexpr std::size_t kMostGaps = 2;

Coding gapCoding(Coding others)
{
    if (others == Coding::OrMore)
        return Coding::OrLess;
    return others == Coding::OrLess ? Coding::OrMore : Coding::Exact;
}

/// A competency that may enter a list, by a number to rank it.
struct Ranked {
    CompetencyId id;
    double rank = 0;
};

/// The `most` highest that are not taken yet; stable, so ties keep the instrument's order.
std::vector<CompetencyId> takeHighest(std::vector<Ranked> candidates, std::size_t most,
                                      std::vector<CompetencyId> &taken)
{
    std::erase_if(candidates, [&](const Ranked &candidate) {
        return std::find(taken.begin(), taken.end(), candidate.id) != taken.end();
    });
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Ranked &a, const Ranked &b) { return isAbove(a.rank, b.rank); });
    candidates.resize(std::min(most, candidates.size()));
    std::vector<CompetencyId> ids;
    for (const Ranked &candidate : candidates)
        ids.push_back(candidate.id);
    taken.insert(taken.end(), ids.begin(), ids.end());
    return ids;
}

std::vector<Ranked> byOthers(const std::vector<Row> &competencies, std::size_t column, double sign)
{
    std::vector<Ranked> ranked;
    for (const Row &row : competencies)
        if (const std::optional<double> value = published::valueIn(row.means[column]))
            ranked.push_back({CompetencyId(row.id), sign * *value});
    return ranked;
}

std::vector<Ranked> byGap(const std::vector<Row> &competencies, published::GapClass wanted, double sign)
{
    std::vector<Ranked> ranked;
    for (const Row &row : competencies)
        if (row.gapClass == wanted)
            if (const std::optional<double> gap = published::valueIn(row.gap))
                ranked.push_back({CompetencyId(row.id), sign * *gap});
    return ranked;
}

}  // namespace

std::optional<DerivedGap> gapBetween(const published::Cell &self, const published::Cell &others)
{
    const published::Figure *own = published::figureIn(self);
    const published::Figure *theirs = published::figureIn(others);
    if (own == nullptr || theirs == nullptr)
        return std::nullopt;
    return DerivedGap{roundedForDisplay(own->value() - theirs->value(), kGapDecimals), gapCoding(theirs->coding())};
}

published::GapClass gapClassOf(double gap, int lowest, int highest)
{
    switch (classifyGap(gap, rawGapThreshold(lowest, highest))) {
    case GapClass::Over:
        return published::GapClass::SelfHigher;
    case GapClass::Under:
        return published::GapClass::OthersHigher;
    case GapClass::InAgreement:
        break;
    }
    return published::GapClass::InAgreement;
}

std::optional<double> ownCut(const std::vector<Row> &competencies, int column)
{
    std::vector<Statistic> scores;
    for (const Row &row : competencies)
        if (const std::optional<double> value = published::valueIn(row.means[static_cast<std::size_t>(column)]))
            scores.emplace_back(*value);
    return relativeCut(scores).map([](double cut) { return roundedForDisplay(cut, kOtherDecimals); }).optional();
}

published::Quadrant quadrantOfCell(double self, double others, double selfCut, double othersCut)
{
    switch (quadrantOf(self, others, selfCut, othersCut)) {
    case Quadrant::ConfirmedStrength:
        return published::Quadrant::ConfirmedStrength;
    case Quadrant::BlindSpot:
        return published::Quadrant::BlindSpot;
    case Quadrant::HiddenStrength:
        return published::Quadrant::HiddenStrength;
    case Quadrant::ConfirmedDevelopment:
        break;
    }
    return published::Quadrant::ConfirmedGrowthArea;
}

published::Highlights highlightsOf(const std::vector<Row> &competencies, int othersColumn)
{
    const auto column = static_cast<std::size_t>(othersColumn);
    std::vector<CompetencyId> taken;
    published::Highlights highlights;
    highlights.strengths = takeHighest(byOthers(competencies, column, 1.0), kMostStrengths, taken);
    highlights.growthAreas = takeHighest(byOthers(competencies, column, -1.0), kMostStrengths, taken);
    highlights.blindSpots = takeHighest(byGap(competencies, published::GapClass::SelfHigher, 1.0), kMostGaps, taken);
    highlights.hiddenStrengths =
        takeHighest(byGap(competencies, published::GapClass::OthersHigher, -1.0), kMostGaps, taken);
    return highlights;
}

}  // namespace circumspect::sealed
