// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/scoring/oracles/score_tables.h"

#include "sealed/scoring/data_quality.h"
#include "sealed/scoring/norms.h"
#include "sealed/scoring/profile.h"
#include "sealed/scoring/scores.h"
#include "sealed/scoring/self_other.h"

#include <algorithm>

namespace circumspect::sealed {

using namespace Qt::StringLiterals;

namespace {

/// Self and others' means of one participant over the competencies.
struct ProfilePair {
    std::vector<Statistic> self;
    std::vector<Statistic> others;
};

ProfilePair profileOf(const Tally &tally, int participant)
{
    ProfilePair profile;
    for (int competency = 0; competency < tally.competencyCount(); ++competency) {
        profile.self.push_back(tally.selfMean(participant, competency));
        profile.others.push_back(tally.cell(participant, competency, tally.othersColumn()).mean());
    }
    return profile;
}

OracleValue quadrantWord(const Statistic &self, const Statistic &others, const Statistic &cutSelf,
                         const Statistic &cutOthers)
{
    if (!self.isDefined() || !others.isDefined() || !cutSelf.isDefined() || !cutOthers.isDefined())
        return OracleValue::word(std::nullopt);
    return OracleValue::word(code(quadrantOf(self.value(), others.value(), cutSelf.value(), cutOthers.value())));
}

void addGapClasses(OracleRow &row, const Statistic &self, const Statistic &others, const ScoringFrame &frame,
                   const SelfOtherNorm &norm)
{
    std::optional<GapClass> raw;
    std::optional<GapClass> byGapSd;
    std::optional<GapClass> byStandardScores;
    if (const Statistic gap = difference(self, others); gap.isDefined()) {
        raw = classifyGap(gap.value(), rawGapThreshold(frame.lowest, frame.highest));
        byGapSd = classByGapSd(gap.value(), norm);
        byStandardScores = classByStandardScores(self.value(), others.value(), norm);
    }
    row.emplace(u"class_raw"_s, OracleValue::codeOf(raw));
    row.emplace(u"class_diff_sd"_s, OracleValue::codeOf(byGapSd));
    row.emplace(u"class_std"_s, OracleValue::codeOf(byStandardScores));
    std::optional<FourGroup> four;
    std::optional<SixGroup> six;
    if (byGapSd)
        if (const std::optional<Performance> performance = performanceOf(others.value(), norm)) {
            four = fourGroup(*byGapSd, *performance);
            six = sixGroup(*byGapSd, *performance);
        }
    row.emplace(u"four_group"_s, OracleValue::codeOf(four));
    row.emplace(u"six_group"_s, OracleValue::codeOf(six));
}

OracleRow gapRow(const OracleForms &forms, const OracleWave &wave, int participant, int competency)
{
    const Tally &tally = wave.tally;
    const int othersColumn = tally.othersColumn();
    const Statistic self = tally.selfMean(participant, competency);
    const Statistic others = tally.cell(participant, competency, othersColumn).mean();
    const SelfOtherNorm norm =
        selfOtherNorm(tally.means(competency, tally.selfColumn()), tally.means(competency, othersColumn));
    OracleRow row{{u"self"_s, self},
                  {u"others"_s, others},
                  {u"gap"_s, tally.gap(participant, competency, othersColumn)},
                  {u"z_self"_s, self.isDefined() ? standardisedSelf(self.value(), norm) : self},
                  {u"z_others"_s, others.isDefined() ? standardisedOthers(others.value(), norm) : others}};
    for (const QString &group : othersGroups())
        row.emplace(u"gap_"_s + group, tally.gap(participant, competency, wave.group(group)));
    addGapClasses(row, self, others, forms.frame, norm);

    const double fixed = fixedCut(forms.frame.lowest, forms.frame.highest);
    const ProfilePair profile = profileOf(tally, participant);
    const bool isOverall = competency == tally.overallColumn();
    const Statistic relativeSelf = isOverall ? Statistic() : relativeCut(profile.self);
    row.emplace(u"quadrant_fixed"_s, quadrantWord(self, others, fixed, fixed));
    row.emplace(u"quadrant_relative"_s, quadrantWord(self, others, relativeSelf, relativeCut(profile.others)));
    row.emplace(u"quadrant_cohort"_s, quadrantWord(self, others, norm.meanSelf, norm.meanOthers));
    return row;
}

std::vector<Statistic> cohortProfile(const Tally &tally, int group)
{
    std::vector<Statistic> profile;
    for (int competency = 0; competency < tally.competencyCount(); ++competency)
        profile.push_back(meanOf(definedValues(tally.means(competency, group))));
    return profile;
}

}  // namespace

void compareGaps(OracleCheck &check, const OracleForms &forms, const QString &table, const QJsonArray &rows)
{
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const OracleWave &wave = forms.waves.at(row.value(u"wave"_s).toString());
        const int participant = wave.participant(row.value(u"participant"_s).toString());
        const int competency = forms.competency(row.value(u"competency"_s).toString());
        check.row(table, row, gapRow(forms, wave, participant, competency),
                  {u"wave"_s, u"participant"_s, u"competency"_s});
    }
}

void compareCohortGaps(OracleCheck &check, const OracleForms &forms, const QString &table, const QJsonArray &rows)
{
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const Tally &tally = forms.waves.at(row.value(u"wave"_s).toString()).tally;
        const int competency = forms.competency(row.value(u"competency"_s).toString());
        const std::vector<Statistic> self = tally.means(competency, tally.selfColumn());
        const std::vector<Statistic> others = tally.means(competency, tally.othersColumn());
        const SelfOtherNorm norm = selfOtherNorm(self, others);
        const PairedStatistics paired = pairedStatistics(others, self);
        check.row(table, row,
                  {{u"n"_s, norm.pairs},
                   {u"mean_self"_s, norm.meanSelf},
                   {u"sd_self"_s, norm.sdSelf},
                   {u"mean_others"_s, norm.meanOthers},
                   {u"sd_others"_s, norm.sdOthers},
                   {u"mean_gap"_s, norm.meanGap},
                   {u"sd_gap"_s, norm.sdGap},
                   {u"r"_s, paired.r},
                   {u"t"_s, paired.t},
                   {u"df"_s, paired.df},
                   {u"p_t"_s, paired.p},
                   {u"gap_lo"_s, paired.differenceInterval.lower},
                   {u"gap_hi"_s, paired.differenceInterval.upper},
                   {u"d_z"_s, paired.dz}},
                  {u"wave"_s, u"competency"_s});
    }
}

void compareProfiles(OracleCheck &check, const OracleForms &forms, const QString &table, const QJsonArray &rows)
{
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const OracleWave &wave = forms.waves.at(row.value(u"wave"_s).toString());
        const Tally &tally = wave.tally;
        const ProfilePair own = profileOf(tally, wave.participant(row.value(u"participant"_s).toString()));
        const ProfileAgreement profile = profileAgreement(own.self, own.others);
        check.row(
            table, row,
            {{u"k"_s, profile.competencies},
             {u"d2"_s, profile.squaredDistance},
             {u"d"_s, profile.distance},
             {u"rms"_s, profile.rms},
             {u"elevation_diff"_s, profile.elevationDifference},
             {u"scatter_self"_s, profile.scatterSelf},
             {u"scatter_others"_s, profile.scatterOthers},
             {u"d_no_elev"_s, profile.distanceWithoutElevation},
             {u"d_shape"_s, profile.shapeDistance},
             {u"r"_s, profile.r},
             {u"r_double_entry"_s, profile.doubleEntryR},
             {u"r_distinctive"_s, distinctiveR(own.self, own.others, cohortProfile(tally, tally.selfColumn()),
                                               cohortProfile(tally, tally.othersColumn()), tally.participantCount())}},
            {u"wave"_s, u"participant"_s});
    }
}

void compareNorms(OracleCheck &check, const OracleForms &forms, const QString &table, const QJsonArray &rows)
{
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const OracleWave &wave = forms.waves.at(row.value(u"wave"_s).toString());
        const int participant = wave.participant(row.value(u"participant"_s).toString());
        const int competency = forms.competency(row.value(u"competency"_s).toString());
        std::vector<Statistic> means = wave.tally.means(competency, wave.tally.othersColumn());
        const double own = means.at(static_cast<std::size_t>(participant)).value();
        const std::vector<double> reference = definedValues(means);
        means.erase(means.begin() + participant);
        const Statistic rank = percentileRank(own, reference);
        const Bounds interval = percentileRankInterval(rank.value(), static_cast<int>(reference.size()));
        const Statistic z = zScore(own, reference);
        const SmallNorm small = crawfordHowell(own, definedValues(means));
        check.row(table, row,
                  {{u"n_norm"_s, static_cast<int>(reference.size())},
                   {u"score"_s, own},
                   {u"pr_mid"_s, rank},
                   {u"pr_lo"_s, interval.lower},
                   {u"pr_hi"_s, interval.upper},
                   {u"rank_desc"_s, rankFromTop(own, reference)},
                   {u"z"_s, z},
                   {u"t_score"_s, z.map(tScore)},
                   {u"stanine"_s, stanine(rank.value())},
                   {u"ch_t"_s, small.t},
                   {u"ch_pct"_s, small.percentile}},
                  {u"wave"_s, u"participant"_s, u"competency"_s});
    }
}

void compareRaterQuality(OracleCheck &check, const OracleForms &forms, const QString &table, const QJsonArray &rows)
{
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const OracleWave &wave = forms.waves.at(row.value(u"wave"_s).toString());
        const int form = wave.row(row.value(u"rater"_s).toString());
        const FormQuality quality = formQuality(wave.responses.answers(form));
        const Statistic overall = wave.scores->overall(form);
        const bool isSelf = row.value(u"group"_s).toString() == u"self";
        std::vector<int> othersRows = wave.rows(static_cast<int>(wave.responses.row(form).participant), u"others"_s);
        const auto all = wave.scores->defined(othersRows, wave.scores->overallColumn());
        std::erase(othersRows, form);
        const auto rest = wave.scores->defined(othersRows, wave.scores->overallColumn());
        const Statistic z = isSelf ? Statistic() : modifiedZ(overall, all);
        check.row(table, row,
                  {{u"n_items"_s, quality.items},
                   {u"n_answered"_s, quality.answered},
                   {u"longstring"_s, quality.longestRun},
                   {u"irv"_s, quality.variability},
                   {u"pct_mode"_s, quality.modeShare},
                   {u"flag_straightline"_s, quality.isStraightLine},
                   {u"overall"_s, overall},
                   {u"n_comparison"_s, isSelf ? Statistic() : Statistic(static_cast<double>(rest.size()))},
                   {u"loo_dev"_s, isSelf ? Statistic() : leaveOneOutDeviation(overall, rest)},
                   {u"mod_z"_s, z},
                   {u"flag_extreme"_s, z.isDefined() ? std::optional(isExtreme(z.value())) : std::nullopt}},
                  {u"wave"_s, u"participant"_s, u"rater"_s, u"group"_s});
    }
}

}  // namespace circumspect::sealed
