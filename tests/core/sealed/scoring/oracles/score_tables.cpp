// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/scoring/oracles/score_tables.h"

#include "sealed/scoring/agreement.h"
#include "sealed/scoring/point_counts.h"
#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"

namespace circumspect::sealed {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &row, const QString &key)
{
    return row.value(key).toString();
}

const OracleWave &waveOf(const OracleForms &forms, const QJsonObject &row)
{
    return forms.waves.at(text(row, u"wave"_s));
}

int participantOf(const OracleWave &wave, const QJsonObject &row)
{
    return wave.participant(text(row, u"participant"_s));
}

/// Answers of a participant's group to one item.
std::vector<Answer> itemAnswers(const OracleWave &wave, int participant, const QString &group, int item)
{
    std::vector<Answer> answers;
    for (const int row : wave.rows(participant, group))
        answers.push_back(wave.responses.answers(row)[static_cast<std::size_t>(item)]);
    return answers;
}

}  // namespace

void compareRaterScores(OracleCheck &check, const OracleForms &forms, const QString &table, const QJsonArray &rows)
{
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const OracleWave &wave = waveOf(forms, row);
        const int competency = forms.competency(text(row, u"competency"_s));
        check.row(table, row, {{u"score"_s, wave.scores->score(wave.row(text(row, u"rater"_s)), competency)}},
                  {u"wave"_s, u"participant"_s, u"rater"_s, u"group"_s, u"competency"_s});
    }
}

void compareGroupScores(OracleCheck &check, const OracleForms &forms, const QString &table, const QJsonArray &rows)
{
    const QStringList keys{u"wave"_s, u"participant"_s, u"competency"_s, u"group"_s};
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const OracleWave &wave = waveOf(forms, row);
        const int participant = participantOf(wave, row);
        const int competency = forms.competency(text(row, u"competency"_s));
        const QString group = text(row, u"group"_s);
        const Spread spread = spreadOf(wave.scores->defined(wave.rows(participant, group), competency));
        check.row(table, row,
                  {{u"n"_s, spread.n},
                   {u"mean"_s, spread.mean},
                   {u"sd"_s, spread.sd},
                   {u"se"_s, spread.se},
                   {u"ci_lo"_s, spread.interval.lower},
                   {u"ci_hi"_s, spread.interval.upper},
                   {u"min"_s, spread.minimum},
                   {u"max"_s, spread.maximum}},
                  keys);
        const TallyCell &cell = wave.tally.cell(participant, competency, wave.group(group));
        const QString tally = table + u" (tally)"_s;
        check.value(tally, group + u" n"_s, row.value(u"n"_s), cell.raters(), 0.0);
        check.value(tally, group + u" mean"_s, row.value(u"mean"_s), cell.mean(), 1e-9);
        check.value(tally, group + u" sd"_s, row.value(u"sd"_s), cell.sd(), 1e-9);
    }
}

void compareOthers(OracleCheck &check, const OracleForms &forms, const QString &table, const QJsonArray &rows)
{
    const std::map<QString, double> weights{
        {u"manager"_s, 0.3}, {u"peer"_s, 0.3}, {u"report"_s, 0.3}, {u"other"_s, 0.1}};
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const OracleWave &wave = waveOf(forms, row);
        const int participant = participantOf(wave, row);
        const int competency = forms.competency(text(row, u"competency"_s));
        std::vector<Statistic> means;
        std::vector<WeightedGroup> weighted;
        for (const QString &group : othersGroups()) {
            means.push_back(wave.mean(participant, competency, group));
            weighted.push_back({means.back(), weights.at(group)});
        }
        const std::vector<double> scores = wave.scores->defined(wave.rows(participant, u"others"_s), competency);
        check.row(table, row,
                  {{u"others_rater_mean"_s, meanOf(scores)},
                   {u"others_group_mean"_s, meanOfGroupMeans(means)},
                   {u"others_weighted_mean"_s, weightedMean(weighted)},
                   {u"n_groups"_s, static_cast<int>(definedValues(means).size())}},
                  {u"wave"_s, u"participant"_s, u"competency"_s});
    }
}

void compareItems(OracleCheck &check, const OracleForms &forms, const QString &table, const QJsonArray &rows)
{
    const ScoringFrame &frame = forms.frame;
    const Statistic uniform = nullVariance(NullDistribution::Uniform, frame.optionCount());
    const Statistic slight = nullVariance(NullDistribution::SlightSkew, frame.optionCount());
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const OracleWave &wave = waveOf(forms, row);
        const int item = static_cast<int>(forms.items.indexOf(text(row, u"item"_s)));
        const auto answers = itemAnswers(wave, participantOf(wave, row), text(row, u"group"_s), item);
        const Distribution distribution = distributionOf(answers, frame.lowest, frame.highest);
        const std::vector<double> values = distribution.values();
        OracleRow actual{{u"n"_s, distribution.answered()},
                         {u"n_missing"_s, distribution.missing},
                         {u"mean"_s, meanOf(values)},
                         {u"sd"_s, standardDeviation(values)},
                         {u"rwg_uniform_raw"_s, rwgUntruncated(values, uniform)},
                         {u"rwg_uniform"_s, rwg(values, uniform)},
                         {u"rwg_slight"_s, rwg(values, slight)},
                         {u"awg"_s, awg(values, frame.lowest, frame.highest)},
                         {u"ad_m"_s, deviationFromMean(values)},
                         {u"ad_md"_s, deviationFromMedian(values)}};
        for (int point = frame.lowest; point <= frame.highest; ++point)
            actual.emplace(u"count_"_s + QString::number(point),
                           distribution.counts[static_cast<std::size_t>(point - frame.lowest)]);
        check.row(table, row, actual, {u"wave"_s, u"participant"_s, u"item"_s, u"competency"_s, u"group"_s});
    }
}

void compareAgreement(OracleCheck &check, const OracleForms &forms, const QString &table, const QJsonArray &rows)
{
    const ScoringFrame &frame = forms.frame;
    const Statistic uniform = nullVariance(NullDistribution::Uniform, frame.optionCount());
    const Statistic slight = nullVariance(NullDistribution::SlightSkew, frame.optionCount());
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const OracleWave &wave = waveOf(forms, row);
        const int participant = participantOf(wave, row);
        const QString competency = text(row, u"competency"_s);
        const QString group = text(row, u"group"_s);
        const AnswerMatrix answers =
            answersOf(wave.responses, wave.rows(participant, group), forms.itemsOf(competency));
        check.row(table, row, agreementRow(answers, frame.lowest, frame.highest),
                  {u"wave"_s, u"participant"_s, u"competency"_s, u"group"_s});

        const TallyCell &cell = wave.tally.cell(participant, forms.competency(competency), wave.group(group));
        const QString tally = table + u" (tally)"_s;
        check.value(tally, group + u" J"_s, row.value(u"n_items_used"_s), cell.itemsUsed(), 0.0);
        check.value(tally, group + u" uniform"_s, row.value(u"rwgj_uniform"_s), cell.rwgJ(uniform), 1e-9);
        check.value(tally, group + u" slight"_s, row.value(u"rwgj_slight"_s), cell.rwgJ(slight), 1e-9);
        check.value(tally, group + u" AD"_s, row.value(u"ad_m_j"_s), cell.deviationFromMean(), 1e-9);
    }
}

}  // namespace circumspect::sealed
