// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/scoring/oracles/oracle_tables.h"

#include "sealed/scoring/change.h"

namespace circumspect::sealed {

using namespace Qt::StringLiterals;

namespace {

void compareJacobsonTruax(OracleCheck &check, const QString &table, const QJsonObject &example)
{
    const QJsonObject input = example.value(u"input"_s).toObject();
    const auto number = [&](const QString &key) { return Statistic(input.value(key).toDouble()); };
    const ChangeError error = changeError(number(u"sd_pre"_s), number(u"rxx"_s));
    const Statistic rci = reliableChangeIndex(number(u"pre"_s), number(u"post"_s), error.differenceError);
    check.row(table, example.value(u"expected"_s).toObject(),
              {{u"sem"_s, error.measurementError}, {u"s_diff"_s, error.differenceError}, {u"rci"_s, rci}});
    check.printed(table, example.value(u"printed"_s).toArray(),
                  {{u"SE"_s, error.measurementError}, {u"Sdiff"_s, error.differenceError}, {u"RCI"_s, rci}});
}

void compareBonett(OracleCheck &check, const QString &table, const QJsonObject &example)
{
    const QJsonObject input = example.value(u"input"_s).toObject();
    const auto number = [&](const QString &key) { return input.value(key).toDouble(); };
    const AverageSdEffect effect = averageSdEffect(number(u"m1"_s) - number(u"m2"_s), number(u"sd1"_s),
                                                   number(u"sd2"_s), number(u"r"_s), input.value(u"n"_s).toInt());
    check.row(
        table, example.value(u"expected"_s).toObject(),
        {{u"d"_s, effect.d}, {u"se"_s, effect.se}, {u"lo"_s, effect.interval.lower}, {u"hi"_s, effect.interval.upper}});
    check.printed(table, example.value(u"printed"_s).toArray(),
                  {{u"d"_s, effect.d},
                   {u"SE"_s, effect.se},
                   {u"lower"_s, effect.interval.lower},
                   {u"upper"_s, effect.interval.upper}});
}

void compareFeldt(OracleCheck &check, const QString &table, const QJsonObject &example)
{
    const QJsonObject input = example.value(u"input"_s).toObject();
    const Bounds interval =
        feldtInterval(input.value(u"alpha"_s).toDouble(), input.value(u"n"_s).toInt(), input.value(u"k"_s).toInt());
    check.row(table, example.value(u"expected"_s).toObject(), {{u"lo"_s, interval.lower}, {u"hi"_s, interval.upper}});
    check.printed(table, example.value(u"printed"_s).toArray(),
                  {{u"lower"_s, interval.lower}, {u"upper"_s, interval.upper}});
}

void compareNullVariances(OracleCheck &check, const QString &table, const QJsonObject &example)
{
    for (const QJsonValue value : example.value(u"table"_s).toArray()) {
        const QJsonObject row = value.toObject();
        const int options = row.value(u"A"_s).toInt();
        check.row(table, row,
                  {{u"uniform"_s, nullVariance(NullDistribution::Uniform, options)},
                   {u"slight"_s, nullVariance(NullDistribution::SlightSkew, options)},
                   {u"moderate"_s, nullVariance(NullDistribution::ModerateSkew, options)},
                   {u"heavy"_s, nullVariance(NullDistribution::HeavySkew, options)},
                   {u"triangular"_s, nullVariance(NullDistribution::Triangular, options)},
                   {u"normal"_s, nullVariance(NullDistribution::Normal, options)}},
                  {u"A"_s});
    }
}

void compareCutoffs(OracleCheck &check, const QString &table, const QJsonObject &example)
{
    std::map<QString, Statistic> cutoffs;
    for (const QJsonValue value : example.value(u"table"_s).toArray()) {
        const QJsonObject row = value.toObject();
        const int options = row.value(u"A"_s).toInt();
        check.row(table, row, {{u"cutoff"_s, deviationCutoff(options)}}, {u"A"_s});
        cutoffs.emplace(u"A="_s + QString::number(options), deviationCutoff(options));
    }
    check.printed(table, example.value(u"printed"_s).toArray(), cutoffs);
}

void compareConwayHuffcutt(OracleCheck &check, const QString &table, const QJsonObject &example)
{
    const std::map<QString, double> published{{u"manager"_s, kPublishedManagerReliability},
                                              {u"peer"_s, kPublishedPeerReliability},
                                              {u"report"_s, kPublishedReportReliability}};
    for (const QJsonValue value : example.value(u"table"_s).toArray()) {
        const QJsonObject row = value.toObject();
        const Statistic r1 = published.at(row.value(u"group"_s).toString());
        check.row(table, row,
                  {{u"r1"_s, r1},
                   {u"k3"_s, spearmanBrown(r1, 3)},
                   {u"k5"_s, spearmanBrown(r1, 5)},
                   {u"k8"_s, spearmanBrown(r1, 8)},
                   {u"raters_for_70"_s, ratersNeeded(r1, 0.7)},
                   {u"raters_for_80"_s, ratersNeeded(r1, 0.8)}},
                  {u"group"_s});
    }
}

using ExampleComparison = void (*)(OracleCheck &, const QString &, const QJsonObject &);

const std::map<QString, ExampleComparison> &examples()
{
    static const std::map<QString, ExampleComparison> kExamples{{u"jacobson_truax_1991"_s, compareJacobsonTruax},
                                                                {u"bonett_2008_d_av"_s, compareBonett},
                                                                {u"feldt_ci"_s, compareFeldt},
                                                                {u"null_variances"_s, compareNullVariances},
                                                                {u"ad_cutoffs"_s, compareCutoffs},
                                                                {u"conway_huffcutt_1997"_s, compareConwayHuffcutt}};
    return kExamples;
}

}  // namespace

void compareWorkedExamples(OracleCheck &check, const QString &name, const QJsonObject &oracle)
{
    for (auto entry = oracle.begin(); entry != oracle.end(); ++entry) {
        if (entry.key() == u"versions")
            continue;
        const auto found = examples().find(entry.key());
        if (found == examples().end())
            check.fail(name + u": unknown example "_s + entry.key());
        else
            found->second(check, entry.key(), entry.value().toObject());
    }
}

}  // namespace circumspect::sealed
