// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/scoring/oracles/score_tables.h"

#include "sealed/scoring/rater_reliability.h"

namespace circumspect::sealed {

using namespace Qt::StringLiterals;

namespace {

/// The row set of a reliability table: a group, "others", or "target_means".
AnswerMatrix rowSet(const OracleForms &forms, const QJsonObject &row)
{
    const OracleWave &wave = forms.waves.at(row.value(u"wave"_s).toString());
    const QString rows = row.value(u"rows"_s).toString();
    const auto items = forms.itemsOf(row.value(u"competency"_s).toString());
    if (rows == u"target_means")
        return othersItemMeans(wave.responses, items, forms.frame.selfGroup);
    return answersOf(wave.responses, wave.rows(rows), items);
}

/// Position of a row's item within its competency.
std::size_t itemPosition(const OracleForms &forms, const QJsonObject &row)
{
    const auto items = forms.itemsOf(row.value(u"competency"_s).toString());
    const int item = static_cast<int>(forms.items.indexOf(row.value(u"item"_s).toString()));
    return static_cast<std::size_t>(std::find(items.begin(), items.end(), item) - items.begin());
}

void compareAlphaOfTally(OracleCheck &check, const OracleForms &forms, const QString &table, const QJsonObject &row)
{
    const Tally &tally = forms.waves.at(row.value(u"wave"_s).toString()).tally;
    const int competency = forms.competency(row.value(u"competency"_s).toString());
    const QString rows = row.value(u"rows"_s).toString();
    if (rows == u"others" || rows == u"self") {
        const ConsistencySums &sums =
            rows == u"self" ? tally.selfConsistency(competency) : tally.othersConsistency(competency);
        check.value(table + u" (tally)"_s, rows + u" alpha"_s, row.value(u"alpha"_s), alphaOf(sums), 1e-9);
    }
}

}  // namespace

void compareIcc(OracleCheck &check, const OracleForms &forms, const QString &table, const QJsonArray &rows)
{
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const OracleWave &wave = forms.waves.at(row.value(u"wave"_s).toString());
        const int competency = forms.competency(row.value(u"competency"_s).toString());
        const int group = wave.group(row.value(u"group"_s).toString());
        const OneWayIcc icc = oneWayIcc(ratingsOf(wave.tally, competency, group));
        const Statistic atHarmonicN =
            icc.harmonicN.isDefined() ? spearmanBrown(icc.icc1, icc.harmonicN.value()) : icc.harmonicN;
        OracleRow actual = oracleRow(icc);
        actual.emplace(u"icc_k3"_s, spearmanBrown(icc.icc1, 3));
        actual.emplace(u"icc_k5"_s, spearmanBrown(icc.icc1, 5));
        actual.emplace(u"icc_kharm"_s, atHarmonicN);
        actual.emplace(u"raters_for_70"_s, ratersNeeded(icc.icc1, 0.7));
        actual.emplace(u"raters_for_80"_s, ratersNeeded(icc.icc1, 0.8));
        check.row(table, row, actual, {u"wave"_s, u"competency"_s, u"group"_s});
    }
}

void compareReliability(OracleCheck &check, const OracleForms &forms, const QString &table, const QJsonArray &rows)
{
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const AnswerMatrix answers = rowSet(forms, row);
        const Omega omega = omegaOf(answers);
        OracleRow actual = oracleRow(internalConsistency(answers));
        actual.emplace(u"omega"_s, omega.omega);
        actual.emplace(u"omega_proper"_s, isProperOmega(omega));
        actual.emplace(u"omega_hancock_an"_s, omega.closedForm);
        check.row(table, row, actual, {u"wave"_s, u"competency"_s, u"rows"_s});
        compareAlphaOfTally(check, forms, table, row);
    }
}

void compareItemStats(OracleCheck &check, const OracleForms &forms, const QString &table, const QJsonArray &rows)
{
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const ItemConsistency item = itemConsistency(rowSet(forms, row)).at(itemPosition(forms, row));
        check.row(table, row, {{u"r_drop"_s, item.correctedItemTotal}, {u"alpha_drop"_s, item.alphaIfDeleted}},
                  {u"wave"_s, u"competency"_s, u"rows"_s, u"item"_s});
    }
}

void compareLoadings(OracleCheck &check, const OracleForms &forms, const QString &table, const QJsonArray &rows)
{
    const QStringList keys{u"wave"_s, u"competency"_s, u"rows"_s, u"item"_s};
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const Omega omega = omegaOf(rowSet(forms, row));
        const std::size_t item = itemPosition(forms, row);
        if (omega.loadings.size() <= item) {
            check.fail(table + u": no loadings"_s);
            continue;
        }
        check.row(table, row, {{u"loading"_s, omega.loadings[item]}, {u"uniqueness"_s, omega.uniquenesses[item]}},
                  keys);
    }
}

}  // namespace circumspect::sealed
