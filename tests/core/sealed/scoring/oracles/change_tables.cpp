// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/scoring/oracles/oracle_tables.h"

#include "sealed/scoring/bootstrap.h"
#include "sealed/scoring/change.h"
#include "sealed/scoring/internal_consistency.h"
#include "sealed/scoring/multiplicity.h"
#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"

#include <QDir>

namespace circumspect::sealed {

using namespace Qt::StringLiterals;

namespace {

std::vector<Statistic> meansAt(const OracleForms &forms, const QString &waveId, const QString &group, int competency,
                               const QStringList &participants)
{
    std::vector<Statistic> means;
    const auto wave = forms.waves.find(waveId);
    for (const QString &participant : participants)
        means.push_back(wave == forms.waves.end()
                            ? Statistic()
                            : wave->second.mean(wave->second.participant(participant), competency, group));
    return means;
}

/// Everything that individual change in one competency needs.
struct CompetencyChange {
    QStringList participants;
    TwoWaves waves;
    Statistic sd1;
    Statistic reliability;
    ChangeError error;
    Statistic selfError;
    Statistic selfDifferenceError;

    CompetencyChange(const OracleForms &forms, int competency) : participants(forms.participants())
    {
        const OracleWave &t1 = forms.waves.at(u"T1"_s);
        const OracleWave &t2 = forms.waves.at(u"T2"_s);
        waves.others1 = meansAt(forms, u"T1"_s, u"others"_s, competency, participants);
        waves.others2 = meansAt(forms, u"T2"_s, u"others"_s, competency, participants);
        waves.self1 = meansAt(forms, u"T1"_s, u"self"_s, competency, participants);
        waves.self2 = meansAt(forms, u"T2"_s, u"self"_s, competency, participants);
        for (const QString &participant : participants) {
            waves.raters1.push_back(t1.raterCount(t1.participant(participant), competency, u"others"_s));
            waves.raters2.push_back(t2.raterCount(t2.participant(participant), competency, u"others"_s));
        }
        const OneWayIcc icc1 = oneWayIcc(ratingsOf(t1.tally, competency, t1.tally.othersColumn()));
        const OneWayIcc icc2 = oneWayIcc(ratingsOf(t2.tally, competency, t2.tally.othersColumn()));
        waves.pooledRaterVariance = pooledRaterVariance(icc1, icc2);
        sd1 = standardDeviation(definedValues(waves.others1));
        reliability = icc1.icc2;
        error = changeError(sd1, reliability);
        const bool isOverall = competency == t1.tally.overallColumn();
        const Statistic alpha = isOverall ? Statistic() : alphaOf(t1.tally.selfConsistency(competency));
        const ChangeError ofSelf = changeError(standardDeviation(definedValues(waves.self1)), alpha);
        selfError = ofSelf.measurementError;
        selfDifferenceError = ofSelf.differenceError;
    }

    std::vector<Statistic> indexesByRaters() const
    {
        std::vector<Statistic> indexes;
        for (std::size_t i = 0; i < waves.others1.size(); ++i)
            indexes.push_back(reliableChangeIndex(waves.others1[i], waves.others2[i], errorByRaters(i)));
        return indexes;
    }
    Statistic errorByRaters(std::size_t i) const
    {
        return changeErrorByRaters(waves.pooledRaterVariance, waves.raters1[i], waves.raters2[i]);
    }
};

void compareIndividualChange(OracleCheck &check, const OracleForms &forms, const QJsonArray &rows)
{
    std::map<int, CompetencyChange> changes;
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const int competency = forms.competency(row.value(u"competency"_s).toString());
        const CompetencyChange &change = changes.try_emplace(competency, forms, competency).first->second;
        const auto i = static_cast<std::size_t>(change.participants.indexOf(row.value(u"participant"_s).toString()));
        const TwoWaves &w = change.waves;
        const Statistic rci = reliableChangeIndex(w.others1[i], w.others2[i], change.error.differenceError);
        const Statistic errorByRaters = change.errorByRaters(i);
        const Statistic rciByRaters = reliableChangeIndex(w.others1[i], w.others2[i], errorByRaters);
        check.row(u"individual_change"_s, row,
                  {{u"others_t1"_s, w.others1[i]},
                   {u"others_t2"_s, w.others2[i]},
                   {u"diff"_s, difference(w.others2[i], w.others1[i])},
                   {u"n1"_s, w.raters1[i]},
                   {u"n2"_s, w.raters2[i]},
                   {u"sd1"_s, change.sd1},
                   {u"rxx"_s, change.reliability},
                   {u"sem"_s, change.error.measurementError},
                   {u"s_diff"_s, change.error.differenceError},
                   {u"rci"_s, rci},
                   {u"rci_class"_s, OracleValue::codeOf(classifyReliableChange(rci))},
                   {u"se_ind"_s, errorByRaters},
                   {u"rci_ind"_s, rciByRaters},
                   {u"rci_ind_class"_s, OracleValue::codeOf(classifyReliableChange(rciByRaters))},
                   {u"self_t1"_s, w.self1[i]},
                   {u"self_t2"_s, w.self2[i]},
                   {u"self_sem"_s, change.selfError},
                   {u"self_rci"_s, reliableChangeIndex(w.self1[i], w.self2[i], change.selfDifferenceError)}},
                  {u"participant"_s, u"competency"_s});
    }
}

void compareChangeSummary(OracleCheck &check, const OracleForms &forms, const QJsonArray &rows)
{
    const auto inPercent = [](double share) { return 100.0 * share; };
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const CompetencyChange change(forms, forms.competency(row.value(u"competency"_s).toString()));
        const CohortImpact impact = cohortImpact(change.waves);
        const ChangeShares &shares = impact.shares;
        check.row(u"change_summary"_s, row,
                  {{u"n"_s, shares.improved.n},
                   {u"n_improved"_s, shares.improved.count},
                   {u"n_unchanged"_s, shares.unchanged.count},
                   {u"n_declined"_s, shares.declined.count},
                   {u"pct_improved"_s, shares.improved.share.map(inPercent)},
                   {u"pct_improved_lo"_s, shares.improved.interval.lower.map(inPercent)},
                   {u"pct_improved_hi"_s, shares.improved.interval.upper.map(inPercent)},
                   {u"pct_any_up"_s, shares.anyIncrease.share.map(inPercent)}},
                  {u"competency"_s});
    }
}

/// Adjusted p values of one perspective, by competency; the overall score stays out of the family.
struct AdjustedFamily {
    std::vector<PairedStatistics> statistics;
    std::vector<Statistic> holmT;
    std::vector<Statistic> bhT;
    std::vector<Statistic> holmExact;
    std::vector<Statistic> bhExact;

    AdjustedFamily(const OracleForms &forms, const QString &perspective)
    {
        std::vector<Statistic> pT;
        std::vector<Statistic> pExact;
        const QStringList participants = forms.participants();
        for (int competency = 0; competency < forms.competencies.size(); ++competency) {
            statistics.push_back(pairedStatistics(meansAt(forms, u"T1"_s, perspective, competency, participants),
                                                  meansAt(forms, u"T2"_s, perspective, competency, participants)));
            const bool isOverall = competency + 1 == forms.competencies.size();
            pT.push_back(isOverall ? Statistic() : statistics.back().p);
            pExact.push_back(isOverall ? Statistic() : statistics.back().ranks.pExact);
        }
        holmT = holmAdjusted(pT);
        bhT = benjaminiHochbergAdjusted(pT);
        holmExact = holmAdjusted(pExact);
        bhExact = benjaminiHochbergAdjusted(pExact);
    }
};

void compareCohortChange(OracleCheck &check, const OracleForms &forms, const QJsonArray &rows)
{
    std::map<QString, AdjustedFamily> families;
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const QString perspective = row.value(u"perspective"_s).toString();
        const AdjustedFamily &family = families.try_emplace(perspective, forms, perspective).first->second;
        const auto i = static_cast<std::size_t>(forms.competency(row.value(u"competency"_s).toString()));
        OracleRow actual = oracleRow(family.statistics[i]);
        actual.emplace(u"p_t_holm"_s, family.holmT[i]);
        actual.emplace(u"p_t_bh"_s, family.bhT[i]);
        actual.emplace(u"p_exact_holm"_s, family.holmExact[i]);
        actual.emplace(u"p_exact_bh"_s, family.bhExact[i]);
        check.row(u"cohort_change"_s, row, actual, {u"perspective"_s, u"competency"_s});
    }
}

void addThenFields(OracleRow &row, const QString &prefix, const PairedStatistics &s)
{
    row.emplace(prefix + u"n"_s, s.n);
    row.emplace(prefix + u"mean1"_s, s.mean1);
    row.emplace(prefix + u"mean2"_s, s.mean2);
    row.emplace(prefix + u"mean_diff"_s, s.meanDifference);
    row.emplace(prefix + u"t"_s, s.t);
    row.emplace(prefix + u"p"_s, s.p);
    row.emplace(prefix + u"lo"_s, s.differenceInterval.lower);
    row.emplace(prefix + u"hi"_s, s.differenceInterval.upper);
    row.emplace(prefix + u"d_av"_s, s.dAv.d);
    row.emplace(prefix + u"g_av"_s, s.gAv);
}

void compareThenTest(OracleCheck &check, const OracleForms &forms, const QJsonArray &rows)
{
    const QStringList participants = forms.participants();
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const int competency = forms.competency(row.value(u"competency"_s).toString());
        const auto self = [&](const QString &wave) {
            return meansAt(forms, wave, u"self"_s, competency, participants);
        };
        const ThenTest test = thenTestOf(self(u"T1"_s), self(u"THEN"_s), self(u"T2"_s));
        OracleRow actual;
        addThenFields(actual, u"conventional_"_s, test.conventional);
        addThenFields(actual, u"thentest_"_s, test.thenTest);
        addThenFields(actual, u"response_shift_"_s, test.responseShift);
        check.row(u"then_test"_s, row, actual, {u"competency"_s});
    }
}

void compareBootstrap(OracleCheck &check, const OracleForms &forms, const QString &indexPath, const QJsonObject &oracle)
{
    QStringList participants;
    for (const QJsonValue participant : oracle.value(u"participants_in_order"_s).toArray())
        participants.append(participant.toString());
    const Resamples resamples = oracleResamples(indexPath, static_cast<int>(participants.size()));
    check.value(u"bootstrap"_s, u"B"_s, oracle.value(u"B"_s), resamples.count(), 0.0);
    for (const QJsonValue value : oracle.value(u"rows"_s).toArray()) {
        const QJsonObject row = value.toObject();
        const int competency = forms.competency(row.value(u"competency"_s).toString());
        const Pairs pairs = Pairs::complete(meansAt(forms, u"T1"_s, u"others"_s, competency, participants),
                                            meansAt(forms, u"T2"_s, u"others"_s, competency, participants));
        const bool isMean = row.value(u"statistic"_s).toString() == u"mean_diff";
        OracleRow actual = oracleRow(bcaInterval(pairs, resamples, isMean ? meanDifferenceFigure : averageSdFigure));
        actual.emplace(u"n"_s, pairs.count());
        check.row(u"bootstrap"_s, row, actual, {u"competency"_s, u"statistic"_s});
    }
}

}  // namespace

bool isChangeTable(const QString &table)
{
    static const QStringList kTables{u"individual_change"_s, u"change_summary"_s, u"cohort_change"_s, u"then_test"_s,
                                     u"bootstrap"_s};
    return kTables.contains(table);
}

void compareChangeTables(OracleCheck &check, const OracleForms &forms, const QString &folder, const QJsonObject &oracle)
{
    const auto rows = [&](const QString &table) { return oracle.value(table).toArray(); };
    compareIndividualChange(check, forms, rows(u"individual_change"_s));
    compareChangeSummary(check, forms, rows(u"change_summary"_s));
    compareCohortChange(check, forms, rows(u"cohort_change"_s));
    compareThenTest(check, forms, rows(u"then_test"_s));
    if (oracle.contains(u"bootstrap"_s)) {
        const QString file = oracle.value(u"meta"_s).toObject().value(u"bootstrap_index_csv"_s).toString();
        compareBootstrap(check, forms, QDir(folder).filePath(file), oracle.value(u"bootstrap"_s).toObject());
    }
}

}  // namespace circumspect::sealed
