// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/scoring/oracles/oracle_tables.h"

#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"

namespace circumspect::sealed {

using namespace Qt::StringLiterals;

namespace {

OracleValue bandOf(const Statistic &rwgJ)
{
    return rwgJ.isDefined() ? OracleValue::word(code(agreementBand(rwgJ.value()))) : OracleValue::word(std::nullopt);
}

/// a_WG as the R package has it: undefined for a mean out of range even if unanimous, but 1 at the scale's ends.
Statistic packageAwg(const AnswerMatrix &answers, int lowest, int highest)
{
    std::vector<Statistic> items;
    for (int column = 0; column < answers.columnCount(); ++column) {
        const std::vector<double> item = answers.answered(column);
        const auto k = static_cast<double>(item.size());
        const double mean = meanOf(item).value();
        const bool isInside =
            !isBelow(mean, (lowest * (k - 1.0) + highest) / k) && !isAbove(mean, (highest * (k - 1.0) + lowest) / k);
        if (isInside || mean == lowest || mean == highest)
            items.push_back(awg(item, lowest, highest));
    }
    return meanOf(definedValues(items));
}

}  // namespace

OracleRow oracleRow(const PairedStatistics &s)
{
    return {{u"n"_s, s.n},
            {u"df"_s, s.df},
            {u"mean1"_s, s.mean1},
            {u"mean2"_s, s.mean2},
            {u"sd1"_s, s.sd1},
            {u"sd2"_s, s.sd2},
            {u"r"_s, s.r},
            {u"mean_diff"_s, s.meanDifference},
            {u"sd_diff"_s, s.sdDifference},
            {u"se_diff"_s, s.seDifference},
            {u"t"_s, s.t},
            {u"p_t"_s, s.p},
            {u"diff_lo"_s, s.differenceInterval.lower},
            {u"diff_hi"_s, s.differenceInterval.upper},
            {u"d_z"_s, s.dz},
            {u"d_z_lo"_s, s.dzInterval.lower},
            {u"d_z_hi"_s, s.dzInterval.upper},
            {u"g_z"_s, s.gz},
            {u"d_av"_s, s.dAv.d},
            {u"d_av_lo"_s, s.dAv.interval.lower},
            {u"d_av_hi"_s, s.dAv.interval.upper},
            {u"g_av"_s, s.gAv},
            {u"d_av_meansd"_s, s.dAvMeanSd},
            {u"d_pre"_s, s.dPre},
            {u"n_nonzero"_s, s.ranks.nonzero},
            {u"w_plus"_s, s.ranks.wPlus},
            {u"w_minus"_s, s.ranks.wMinus},
            {u"p_exact"_s, s.ranks.pExact},
            {u"p_normal_cc"_s, s.ranks.pNormal},
            {u"r_rb"_s, s.ranks.rankBiserial},
            {u"dw"_s, s.dominance.within},
            {u"db"_s, s.dominance.between},
            {u"delta"_s, s.dominance.delta},
            {u"ps_dep"_s, s.dominance.superiority}};
}

OracleRow oracleRow(const OneWayIcc &icc)
{
    return {{u"G"_s, icc.targets},
            {u"N"_s, icc.ratings},
            {u"n0"_s, icc.n0},
            {u"nbar"_s, icc.meanN},
            {u"nharm"_s, icc.harmonicN},
            {u"msb"_s, icc.msb},
            {u"msw"_s, icc.msw},
            {u"F"_s, icc.f},
            {u"df1"_s, icc.df1},
            {u"df2"_s, icc.df2},
            {u"p"_s, icc.p},
            {u"icc1"_s, icc.icc1},
            {u"icc1_nbar"_s, icc.icc1AtMeanN},
            {u"icc2"_s, icc.icc2},
            {u"icc1_lo"_s, icc.icc1Interval.lower},
            {u"icc1_hi"_s, icc.icc1Interval.upper},
            {u"icc2_lo"_s, icc.icc2Interval.lower},
            {u"icc2_hi"_s, icc.icc2Interval.upper}};
}

OracleRow oracleRow(const InternalConsistency &consistency)
{
    return {{u"n"_s, consistency.rows},
            {u"k"_s, consistency.items},
            {u"alpha"_s, consistency.alpha},
            {u"alpha_lo"_s, consistency.interval.lower},
            {u"alpha_hi"_s, consistency.interval.upper},
            {u"mean_r"_s, consistency.meanInterItemR},
            {u"sd_scale_mean"_s, consistency.scaleMeanSd},
            {u"sem"_s, consistency.measurementError}};
}

OracleRow agreementRow(const AnswerMatrix &answers, int lowest, int highest)
{
    const int optionCount = highest - lowest + 1;
    const ScaleAgreement agreement = scaleAgreement(answers, lowest, highest);
    const AnswerMatrix complete = answers.completeRows();
    const bool isListwise = complete.rowCount() > 1 && complete.columnCount() > 1;
    const AnswerMatrix used = isListwise ? complete : AnswerMatrix(0, 0);
    const ScaleAgreement listwise = scaleAgreement(used, lowest, highest);
    const std::optional<bool> isAcceptable =
        agreement.deviationFromMean.isDefined()
            ? std::optional(isAcceptableDeviation(agreement.deviationFromMean.value(), optionCount))
            : std::nullopt;
    return {{u"n_raters"_s, agreement.raters},
            {u"n_items_used"_s, agreement.itemsUsed},
            {u"mean_item_var"_s, agreement.meanItemVariance},
            {u"rwgj_uniform"_s, agreement.rwgUniform},
            {u"rwgj_slight"_s, agreement.rwgSlightSkew},
            {u"rwgj_star_uniform"_s, agreement.rwgStarUniform},
            {u"awg_j"_s, agreement.awg},
            {u"n_items_awg"_s, agreement.awgItems},
            {u"ad_m_j"_s, agreement.deviationFromMean},
            {u"ad_md_j"_s, agreement.deviationFromMedian},
            {u"sd_mean_item"_s, agreement.meanItemSd},
            {u"band_uniform"_s, bandOf(agreement.rwgUniform)},
            {u"band_slight"_s, bandOf(agreement.rwgSlightSkew)},
            {u"ad_cutoff"_s, deviationCutoff(optionCount)},
            {u"ad_ok"_s, isAcceptable},
            {u"lw_n_raters"_s, complete.rowCount()},
            {u"lw_rwgj_uniform"_s, listwise.rwgUniform},
            {u"lw_awg_j"_s, packageAwg(used, lowest, highest)},
            {u"lw_ad_m_j"_s, listwise.deviationFromMean}};
}

OracleRow oracleRow(const BcaInterval &bca)
{
    return {{u"t0"_s, bca.estimate},     {u"B"_s, bca.resamples},       {u"z0"_s, bca.biasCorrection},
            {u"a"_s, bca.acceleration},  {u"lo"_s, bca.interval.lower}, {u"hi"_s, bca.interval.upper},
            {u"p_lo"_s, bca.lowerLevel}, {u"p_hi"_s, bca.upperLevel}};
}

Resamples oracleResamples(const QString &path, int pairs)
{
    std::vector<std::uint32_t> indexes;
    for (const QStringList &row : OracleCsv::read(path, false).rows)
        for (const QString &index : row)
            indexes.push_back(index.toUInt() - 1);
    return {pairs, std::move(indexes)};
}

std::optional<bool> isProperOmega(const Omega &omega)
{
    if (omega.omega.isDefined())
        return true;
    return omega.omega.reason() == NullReason::ImproperSolution ? std::optional(false) : std::nullopt;
}

AnswerMatrix matrixOf(const std::vector<std::vector<Statistic>> &rows)
{
    AnswerMatrix matrix(static_cast<int>(rows.size()), rows.empty() ? 0 : static_cast<int>(rows.front().size()));
    for (int r = 0; r < matrix.rowCount(); ++r)
        for (int c = 0; c < matrix.columnCount(); ++c)
            matrix.set(r, c, rows[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)].optional());
    return matrix;
}

}  // namespace circumspect::sealed
