// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/scoring/oracles/oracle_tables.h"

#include "sealed/scoring/change.h"
#include "sealed/scoring/data_quality.h"
#include "sealed/scoring/multiplicity.h"
#include "sealed/scoring/norms.h"
#include "sealed/scoring/profile.h"
#include "sealed/scoring/proportion.h"
#include "sealed/scoring/scores.h"
#include "sealed/scoring/self_other.h"
#include "sealed/scoring/spread.h"

namespace circumspect::sealed {

using namespace Qt::StringLiterals;

namespace {

/// The input and the parameters of one case.
struct CaseInput {
    QJsonObject input;
    QJsonObject params;

    double number(const QString &key) const { return input.value(key).toDouble(); }
    int whole(const QString &key) const { return input.value(key).toInt(); }
    int lowest() const { return params.value(u"min"_s).toInt(); }
    int highest() const { return params.value(u"max"_s).toInt(); }
    std::vector<Statistic> list(const QString &key) const { return statisticsOf(input.value(key)); }
    std::vector<double> defined(const QString &key) const { return definedValues(list(key)); }
    std::vector<std::optional<double>> optional(const QString &key) const
    {
        std::vector<std::optional<double>> values;
        for (const Statistic &value : list(key))
            values.push_back(value.optional());
        return values;
    }
    AnswerMatrix matrix() const
    {
        std::vector<std::vector<Statistic>> rows;
        for (const QJsonValue row : input.value(u"x"_s).toArray())
            rows.push_back(statisticsOf(row));
        return matrixOf(rows);
    }
};

OracleRow prorate(const CaseInput &c)
{
    const double share = c.params.value(u"fraction"_s).toDouble(0.5);
    return {{u"score"_s, proratedScore(c.optional(u"x"_s), share)}};
}

OracleRow describe(const CaseInput &c)
{
    const Spread spread = spreadOf(c.defined(u"x"_s));
    return {{u"n"_s, spread.n},
            {u"mean"_s, spread.mean},
            {u"sd"_s, spread.sd},
            {u"ci_lo"_s, spread.interval.lower},
            {u"ci_hi"_s, spread.interval.upper}};
}

OracleRow agreementOfItem(const CaseInput &c)
{
    const std::vector<double> x = c.defined(u"x"_s);
    const int options = c.highest() - c.lowest() + 1;
    const Statistic uniform = nullVariance(NullDistribution::Uniform, options);
    return {{u"rwg_uniform_raw"_s, rwgUntruncated(x, uniform)},
            {u"rwg_uniform"_s, rwg(x, uniform)},
            {u"rwg_slight"_s, rwg(x, nullVariance(NullDistribution::SlightSkew, options))},
            {u"awg"_s, awg(x, c.lowest(), c.highest())},
            {u"ad_m"_s, deviationFromMean(x)},
            {u"ad_md"_s, deviationFromMedian(x)}};
}

OracleRow agreementOfScale(const CaseInput &c)
{
    OracleRow row = agreementRow(c.matrix(), c.lowest(), c.highest());
    for (const QString &field : {u"sd_mean_item"_s, u"band_uniform"_s, u"band_slight"_s, u"ad_cutoff"_s, u"ad_ok"_s,
                                 u"lw_n_raters"_s, u"lw_rwgj_uniform"_s, u"lw_awg_j"_s, u"lw_ad_m_j"_s})
        row.erase(field);
    return row;
}

OracleRow iccOfTargets(const CaseInput &c)
{
    const std::vector<Statistic> y = c.list(u"y"_s);
    const QJsonArray targets = c.input.value(u"target"_s).toArray();
    std::map<QString, std::vector<double>> byTarget;
    for (qsizetype i = 0; i < targets.size(); ++i)
        byTarget[targets[i].toString()].push_back(y[static_cast<std::size_t>(i)].value());
    std::vector<TargetRatings> ratings;
    for (const auto &[target, scores] : byTarget)
        ratings.push_back(TargetRatings::of(scores));
    return oracleRow(oneWayIcc(ratings));
}

OracleRow omega(const CaseInput &c)
{
    const Omega fit = omegaOf(c.matrix());
    return {{u"omega"_s, fit.omega}, {u"omega_ha"_s, fit.closedForm}, {u"proper"_s, isProperOmega(fit)}};
}

OracleRow wilcoxon(const CaseInput &c)
{
    const SignedRanks ranks = signedRanks(c.defined(u"d"_s));
    return {{u"n_pairs"_s, ranks.pairs},    {u"n_nonzero"_s, ranks.nonzero}, {u"w_plus"_s, ranks.wPlus},
            {u"w_minus"_s, ranks.wMinus},   {u"p_exact"_s, ranks.pExact},    {u"p_normal_cc"_s, ranks.pNormal},
            {u"r_rb"_s, ranks.rankBiserial}};
}

OracleRow rci(const CaseInput &c)
{
    const ChangeError error = changeError(statisticOf(c.params.value(u"sd"_s)), statisticOf(c.params.value(u"rxx"_s)));
    const Statistic index = reliableChangeIndex(c.number(u"x1"_s), c.number(u"x2"_s), error.differenceError);
    return {{u"sem"_s, error.measurementError},
            {u"s_diff"_s, error.differenceError},
            {u"rci"_s, index},
            {u"class"_s, OracleValue::codeOf(classifyReliableChange(index))}};
}

OracleRow profile(const CaseInput &c)
{
    const ProfileAgreement p = profileAgreement(c.list(u"self"_s), c.list(u"others"_s));
    return {{u"k"_s, p.competencies},
            {u"d2"_s, p.squaredDistance},
            {u"d"_s, p.distance},
            {u"rms"_s, p.rms},
            {u"elevation_diff"_s, p.elevationDifference},
            {u"scatter_self"_s, p.scatterSelf},
            {u"scatter_others"_s, p.scatterOthers},
            {u"d_no_elev"_s, p.distanceWithoutElevation},
            {u"d_shape"_s, p.shapeDistance},
            {u"r"_s, p.r},
            {u"r_double_entry"_s, p.doubleEntryR}};
}

OracleRow percentile(const CaseInput &c)
{
    const Statistic rank = percentileRank(c.number(u"x"_s), c.defined(u"ref"_s));
    return {{u"pr_mid"_s, rank}, {u"stanine"_s, rank.map([](double pr) { return double(stanine(pr)); })}};
}

OracleRow smallNorm(const CaseInput &c)
{
    const SmallNorm norm = crawfordHowell(c.number(u"x"_s), c.defined(u"ref"_s));
    return {{u"t"_s, norm.t}, {u"pct"_s, norm.percentile}};
}

OracleRow longstring(const CaseInput &c)
{
    std::vector<Answer> answers;
    for (const Statistic &x : c.list(u"x"_s))
        answers.push_back(x.isDefined() ? static_cast<Answer>(x.value()) : kLeftOpen);
    const FormQuality quality = formQuality(answers);
    return {{u"n_items"_s, quality.items},         {u"n_answered"_s, quality.answered},
            {u"longstring"_s, quality.longestRun}, {u"irv"_s, quality.variability},
            {u"pct_mode"_s, quality.modeShare},    {u"flag_straightline"_s, quality.isStraightLine}};
}

OracleRow wilson(const CaseInput &c)
{
    const Share share = Share::of(c.whole(u"x"_s), c.whole(u"n"_s));
    return {{u"lo"_s, share.interval.lower}, {u"hi"_s, share.interval.upper}};
}

OracleRow quadrant(const CaseInput &c)
{
    const Quadrant where =
        quadrantOf(c.number(u"self"_s), c.number(u"others"_s), c.params.value(u"cut_self"_s).toDouble(),
                   c.params.value(u"cut_others"_s).toDouble());
    return {{u"quadrant"_s, OracleValue::word(code(where))}};
}

OracleRow gapClass(const CaseInput &c)
{
    const GapClass gap = classifyGap(c.number(u"gap"_s), c.params.value(u"threshold"_s).toDouble());
    return {{u"class"_s, OracleValue::word(code(gap))}};
}

using CaseFunction = OracleRow (*)(const CaseInput &);

const std::map<QString, CaseFunction> &caseFunctions()
{
    static const std::map<QString, CaseFunction> kFunctions{
        {u"prorate"_s, prorate},
        {u"describe"_s, describe},
        {u"agreement_item"_s, agreementOfItem},
        {u"agreement"_s, agreementOfScale},
        {u"icc_oneway"_s, iccOfTargets},
        {u"alpha"_s, [](const CaseInput &c) { return oracleRow(internalConsistency(c.matrix())); }},
        {u"omega"_s, omega},
        {u"paired"_s, [](const CaseInput &c) { return oracleRow(pairedStatistics(c.list(u"x1"_s), c.list(u"x2"_s))); }},
        {u"wilcoxon"_s, wilcoxon},
        {u"rci"_s, rci},
        {u"profile"_s, profile},
        {u"percentile_rank"_s, percentile},
        {u"crawford_howell"_s, smallNorm},
        {u"spearman_brown"_s,
         [](const CaseInput &c) -> OracleRow {
             return {{u"reliability"_s, spearmanBrown(c.number(u"r1"_s), c.number(u"k"_s))}};
         }},
        {u"raters_needed"_s,
         [](const CaseInput &c) -> OracleRow {
             return {{u"k"_s, ratersNeeded(c.number(u"r1"_s), c.number(u"target"_s))}};
         }},
        {u"hedges_j"_s,
         [](const CaseInput &c) -> OracleRow {
             return {{u"j"_s, hedgesJ(c.whole(u"df"_s))}};
         }},
        {u"longstring"_s, longstring},
        {u"wilson"_s, wilson},
        {u"quadrant"_s, quadrant},
        {u"class_gap"_s, gapClass},
    };
    return kFunctions;
}

void compareList(OracleCheck &check, const QString &table, const QString &where, const QJsonArray &expected,
                 const std::vector<Statistic> &actual)
{
    if (expected.size() != static_cast<qsizetype>(actual.size()))
        check.fail(table + u' ' + where + u": wrong number of values"_s);
    for (qsizetype i = 0; i < expected.size() && i < static_cast<qsizetype>(actual.size()); ++i)
        check.value(table, where, expected[i], actual[static_cast<std::size_t>(i)], 1e-9);
}

void compareAdjusted(OracleCheck &check, const QString &table, const QString &id, const CaseInput &input,
                     const QJsonObject &expected)
{
    const std::vector<Statistic> p = input.list(u"p"_s);
    compareList(check, table, id + u" holm"_s, expected.value(u"holm"_s).toArray(), holmAdjusted(p));
    compareList(check, table, id + u" bh"_s, expected.value(u"bh"_s).toArray(), benjaminiHochbergAdjusted(p));
}

}  // namespace

void compareCases(OracleCheck &check, const QJsonArray &cases)
{
    for (const QJsonValue value : cases) {
        const QJsonObject one = value.toObject();
        const QString function = one.value(u"fun"_s).toString();
        const QString table = u"case "_s + function;
        if (function == u"anonymity_groups" || function == u"anonymity_item") {
            check.setAside(table, u"compared in Oracles.AnonymityCases"_s);
            continue;
        }
        const CaseInput input{one.value(u"input"_s).toObject(), one.value(u"params"_s).toObject()};
        const QJsonObject expected = one.value(u"expect"_s).toObject();
        if (function == u"p_adjust") {
            compareAdjusted(check, table, one.value(u"id"_s).toString(), input, expected);
            continue;
        }
        const auto found = caseFunctions().find(function);
        if (found == caseFunctions().end()) {
            check.fail(u"unknown fun "_s + function);
            continue;
        }
        check.row(table, expected, found->second(input));
    }
}

}  // namespace circumspect::sealed
