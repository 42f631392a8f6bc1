// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/scoring/oracles/oracle_tables.h"

#include "sealed/scoring/multiplicity.h"
#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"
#include "sealed/scoring/two_way_icc.h"

#include <QDir>

#include <algorithm>

namespace circumspect::sealed {

using namespace Qt::StringLiterals;

namespace {

/// One file of the published folder.
struct PublishedFile {
    QString folder;
    QString name;
    QJsonObject oracle;

    QJsonObject object(const QString &key) const { return oracle.value(key).toObject(); }
    QJsonArray array(const QString &key) const { return oracle.value(key).toArray(); }
    OracleCsv csv() const { return OracleCsv::read(QDir(folder).filePath(oracle.value(u"csv"_s).toString())); }
    QString path(const QString &key) const { return QDir(folder).filePath(oracle.value(key).toString()); }
};

AnswerMatrix columnsOf(const OracleCsv &csv, const QStringList &headings)
{
    AnswerMatrix matrix(static_cast<int>(csv.rows.size()), static_cast<int>(headings.size()));
    for (int column = 0; column < matrix.columnCount(); ++column) {
        const std::vector<Statistic> values = csv.numbers(headings[column]);
        for (int row = 0; row < matrix.rowCount(); ++row)
            matrix.set(row, column, values[static_cast<std::size_t>(row)].optional());
    }
    return matrix;
}

void compareNumbers(OracleCheck &check, const QString &table, const QString &field, const QJsonArray &expected,
                    const std::vector<Statistic> &actual)
{
    if (expected.size() != static_cast<qsizetype>(actual.size())) {
        check.fail(table + u' ' + field + u": wrong number of values"_s);
        return;
    }
    for (qsizetype i = 0; i < expected.size(); ++i)
        check.value(table, field, expected[i], actual[static_cast<std::size_t>(i)], oracleTolerance(table, field));
}

std::vector<Statistic> asStatistics(const std::vector<double> &values)
{
    return {values.begin(), values.end()};
}

/// Scores by group, both from a CSV.
std::vector<TargetRatings> ratingsBy(const OracleCsv &csv, const QString &group, const QString &score)
{
    std::map<QString, std::vector<double>> byGroup;
    const std::vector<Statistic> scores = csv.numbers(score);
    for (std::size_t row = 0; row < csv.rows.size(); ++row)
        if (scores[row].isDefined())
            byGroup[csv.rows[row][csv.column(group)]].push_back(scores[row].value());
    std::vector<TargetRatings> ratings;
    for (const auto &[id, values] : byGroup)
        ratings.push_back(TargetRatings::of(values));
    return ratings;
}

OracleRow formRow(const IccForm &form)
{
    return {{u"icc"_s, form.icc},          {u"F"_s, form.f}, {u"df1"_s, form.df1},
            {u"df2"_s, form.df2},          {u"p"_s, form.p}, {u"lo"_s, form.interval.lower},
            {u"hi"_s, form.interval.upper}};
}

void compareTwoWayIcc(OracleCheck &check, const PublishedFile &file)
{
    const OracleCsv csv = file.csv();
    const AnswerMatrix ratings = columnsOf(csv, csv.headings.mid(1));
    const TwoWayIcc icc = twoWayIcc(ratings);
    QJsonObject expected = file.object(u"expected"_s);
    const QJsonArray forms = expected.take(u"table"_s).toArray();
    check.row(file.name, expected,
              {{u"n"_s, icc.targets},
               {u"k"_s, icc.judges},
               {u"bms"_s, icc.bms},
               {u"wms"_s, icc.wms},
               {u"jms"_s, icc.jms},
               {u"ems"_s, icc.ems}});
    const std::map<QString, const IccForm *> byType{{u"ICC1"_s, &icc.single1},   {u"ICC2"_s, &icc.single2},
                                                    {u"ICC3"_s, &icc.single3},   {u"ICC1k"_s, &icc.average1},
                                                    {u"ICC2k"_s, &icc.average2}, {u"ICC3k"_s, &icc.average3}};
    for (const QJsonValue value : forms) {
        const QJsonObject row = value.toObject();
        check.row(file.name, row, formRow(*byType.at(row.value(u"type"_s).toString())), {u"type"_s});
    }
    std::vector<TargetRatings> targets;
    for (int row = 0; row < ratings.rowCount(); ++row) {
        std::vector<double> scores;
        for (const std::optional<double> &score : ratings.row(row))
            scores.push_back(score.value());
        targets.push_back(TargetRatings::of(scores));
    }
    check.row(file.name, file.object(u"one_way"_s), oracleRow(oneWayIcc(targets)));
    check.printed(file.name, file.array(u"printed"_s),
                  {{u"BMS"_s, icc.bms},
                   {u"WMS"_s, icc.wms},
                   {u"JMS"_s, icc.jms},
                   {u"EMS"_s, icc.ems},
                   {u"ICC(1,1)"_s, icc.single1.icc},
                   {u"ICC(2,1)"_s, icc.single2.icc},
                   {u"ICC(3,1)"_s, icc.single3.icc},
                   {u"ICC(1,4)"_s, icc.average1.icc},
                   {u"ICC(2,4)"_s, icc.average2.icc},
                   {u"ICC(3,4)"_s, icc.average3.icc}});
}

void compareNestedRatings(OracleCheck &check, const PublishedFile &file)
{
    const OracleCsv csv = file.csv();
    const QString group = csv.headings.front();
    for (const QJsonValue value : file.array(u"icc"_s)) {
        const QJsonObject row = value.toObject();
        const OneWayIcc icc = oneWayIcc(ratingsBy(csv, group, row.value(u"variable"_s).toString()));
        check.row(file.name + u" icc"_s, row, oracleRow(icc), {u"variable"_s});
    }
    std::map<QString, std::vector<double>> leads;
    for (const QStringList &row : csv.rows)
        leads[row.front()].push_back(row[csv.column(u"LEAD"_s)].toDouble());
    for (const QJsonValue value : file.array(u"rwg"_s)) {
        const QJsonObject row = value.toObject();
        const std::vector<double> &scores = leads.at(QString::number(row.value(u"group"_s).toInt()));
        check.row(file.name + u" rwg"_s, row,
                  {{u"n"_s, static_cast<int>(scores.size())},
                   {u"rwg_lead"_s, rwg(scores, nullVariance(NullDistribution::Uniform, 5))},
                   {u"ad_m_lead"_s, deviationFromMean(scores)}},
                  {u"group"_s});
    }
    check.printed(file.name, file.array(u"printed"_s),
                  {{u"ICC(1) of WBEING (multilevel::ICC1 in Bliese's tutorial)"_s,
                    oneWayIcc(ratingsBy(csv, group, u"WBEING"_s)).icc1AtMeanN}});
}

void compareNestedAgreement(OracleCheck &check, const PublishedFile &file)
{
    const OracleCsv csv = file.csv();
    const int lowest = file.oracle.value(u"scale_min"_s).toInt();
    const int highest = file.oracle.value(u"scale_max"_s).toInt();
    for (const QJsonValue value : file.array(u"agreement"_s)) {
        const QJsonObject row = value.toObject();
        OracleCsv group{csv.headings, {}};
        for (const QStringList &cells : csv.rows)
            if (cells.mid(0, 2).join(u' ') == row.value(u"group"_s).toString())
                group.rows.push_back(cells);
        OracleRow actual = agreementRow(columnsOf(group, csv.headings.mid(2)), lowest, highest);
        for (const QString &field : {u"band_uniform"_s, u"band_slight"_s, u"ad_cutoff"_s, u"ad_ok"_s})
            actual.erase(field);
        check.row(file.name, row, actual, {u"group"_s});
    }
}

void comparePaired(OracleCheck &check, const PublishedFile &file)
{
    const OracleCsv csv = file.csv();
    const PairedStatistics s = pairedStatistics(csv.numbers(u"x1"_s), csv.numbers(u"x2"_s));
    check.row(file.name, file.object(u"expected"_s), oracleRow(s));
    check.printed(file.name, file.array(u"printed"_s),
                  {{u"t"_s, s.t},
                   {u"p"_s, s.p},
                   {u"lower"_s, s.differenceInterval.lower},
                   {u"upper"_s, s.differenceInterval.upper},
                   {u"mean difference"_s, s.meanDifference},
                   {u"V = W- of x2-x1"_s, s.ranks.wMinus},
                   {u"one-sided p"_s, s.ranks.pExact.map([](double p) { return p / 2.0; })},
                   {u"two-sided p = 2 x one-sided"_s, s.ranks.pExact}});
}

void compareMultiplicity(OracleCheck &check, const PublishedFile &file)
{
    const std::vector<Statistic> p = statisticsOf(file.oracle.value(u"p"_s));
    const std::vector<Statistic> bh = benjaminiHochbergAdjusted(p);
    compareNumbers(check, file.name, u"holm"_s, file.array(u"holm"_s), holmAdjusted(p));
    compareNumbers(check, file.name, u"bh"_s, file.array(u"bh"_s), bh);
    check.setAside(file.name + u" bonferroni"_s, u"no statistic of the product"_s);
    const auto rejected = std::count_if(bh.begin(), bh.end(), [](const Statistic &q) { return q.value() <= 0.05; });
    for (const QJsonValue value : file.array(u"printed"_s))
        if (!value.toObject().value(u"what"_s).toString().startsWith(u"Bonferroni"))
            check.printed(file.name, QJsonArray{value}, {{u"BH rejections at .05"_s, static_cast<double>(rejected)}});
}

void compareOmega(OracleCheck &check, const QString &table, const AnswerMatrix &answers, const QJsonObject &expected)
{
    const Omega omega = omegaOf(answers);
    check.value(table, u"omega"_s, expected.value(u"omega"_s), omega.omega, 1e-7);
    check.value(table, u"omega_ha"_s, expected.value(u"omega_ha"_s), omega.closedForm, 1e-9);
    check.value(table, u"proper"_s, expected.value(u"proper"_s), isProperOmega(omega), 0.0);
    compareNumbers(check, table, u"loadings"_s, expected.value(u"loadings"_s).toArray(), asStatistics(omega.loadings));
    compareNumbers(check, table, u"uniquenesses"_s, expected.value(u"uniquenesses"_s).toArray(),
                   asStatistics(omega.uniquenesses));
}

void compareConsistency(OracleCheck &check, const PublishedFile &file)
{
    const OracleCsv csv = file.csv();
    const AnswerMatrix answers = columnsOf(csv, csv.headings);
    const InternalConsistency consistency = internalConsistency(answers);
    check.row(file.name, file.object(u"expected"_s), oracleRow(consistency));
    const std::vector<ItemConsistency> items = itemConsistency(answers);
    for (const QJsonValue value : file.array(u"item_stats"_s)) {
        const QJsonObject row = value.toObject();
        const ItemConsistency &item = items.at(static_cast<std::size_t>(csv.column(row.value(u"item"_s).toString())));
        check.row(file.name, row, {{u"r_drop"_s, item.correctedItemTotal}, {u"alpha_drop"_s, item.alphaIfDeleted}},
                  {u"item"_s});
    }
    compareOmega(check, file.name, answers, file.object(u"omega"_s));
    check.printed(file.name, file.array(u"printed"_s), {{u"raw alpha"_s, consistency.alpha}});
}

void compareScales(OracleCheck &check, const PublishedFile &file)
{
    const OracleCsv csv = file.csv();
    const QStringList omegaFields{u"items"_s, u"omega"_s, u"omega_ha"_s, u"proper"_s, u"loadings"_s, u"uniquenesses"_s};
    for (const QJsonValue value : file.object(u"scales"_s)) {
        const QJsonObject scale = value.toObject();
        const AnswerMatrix answers = columnsOf(csv, scale.value(u"items"_s).toVariant().toStringList());
        check.row(file.name, scale, oracleRow(internalConsistency(answers)), omegaFields);
        compareOmega(check, file.name, answers, scale);
    }
}

double plugInVariance(std::span<const double>, std::span<const double> values)
{
    return sumOfSquares(values) / static_cast<double>(values.size());
}

void compareBca(OracleCheck &check, const PublishedFile &file)
{
    const OracleCsv csv = file.csv();
    const std::vector<double> values = definedValues(csv.numbers(csv.headings.front()));
    const Pairs pairs{std::vector<double>(values.size()), values};
    const Resamples resamples = oracleResamples(file.path(u"bootstrap_index_csv"_s), pairs.count());
    const BcaInterval at90 = bcaInterval(pairs, resamples, plugInVariance, 0.90);
    const QJsonObject expected = file.object(u"expected"_s);
    check.row(u"bca "_s + file.name, expected.value(u"bca90"_s).toObject(), oracleRow(at90));
    check.row(u"bca "_s + file.name, expected.value(u"bca95"_s).toObject(),
              oracleRow(bcaInterval(pairs, resamples, plugInVariance, 0.95)));
    check.printed(file.name, file.array(u"printed"_s), {{u"plug-in variance"_s, at90.estimate}});
    const QJsonObject monteCarlo = file.object(u"printed_monte_carlo"_s);
    const double tolerance = monteCarlo.value(u"tolerance"_s).toDouble();
    check.value(file.name, u"printed lower"_s, monteCarlo.value(u"lo"_s), at90.interval.lower,
                tolerance / monteCarlo.value(u"lo"_s).toDouble());
    check.value(file.name, u"printed upper"_s, monteCarlo.value(u"hi"_s), at90.interval.upper,
                tolerance / monteCarlo.value(u"hi"_s).toDouble());
}

/// A kind of file: the keys that tell it, all of its keys, and its comparison.
struct PublishedKind {
    QString tell;
    QStringList keys;
    void (*compare)(OracleCheck &, const PublishedFile &);
};

const std::vector<PublishedKind> &publishedKinds()
{
    static const std::vector<PublishedKind> kKinds{
        {u"one_way"_s, {u"expected"_s, u"printed"_s}, compareTwoWayIcc},
        {u"rwg"_s, {u"icc"_s, u"printed"_s}, compareNestedRatings},
        {u"agreement"_s, {u"scale_min"_s, u"scale_max"_s}, compareNestedAgreement},
        {u"holm"_s, {u"p"_s, u"bh"_s, u"bonferroni"_s, u"printed"_s}, compareMultiplicity},
        {u"item_stats"_s, {u"expected"_s, u"omega"_s, u"printed"_s}, compareConsistency},
        {u"scales"_s, {}, compareScales},
        {u"bootstrap_index_csv"_s,
         {u"expected"_s, u"statistic"_s, u"seed"_s, u"printed"_s, u"printed_monte_carlo"_s},
         compareBca},
        {u"expected"_s, {u"printed"_s}, comparePaired},
    };
    return kKinds;
}

}  // namespace

void comparePublished(OracleCheck &check, const QString &folder, const QString &name, const QJsonObject &oracle)
{
    const PublishedFile file{folder, name, oracle};
    if (!oracle.contains(u"source"_s)) {
        compareWorkedExamples(check, name, oracle);
        return;
    }
    const auto &kinds = publishedKinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const PublishedKind &candidate) { return oracle.contains(candidate.tell); });
    if (kind == kinds.end()) {
        check.fail(u"unknown file "_s + name);
        return;
    }
    QStringList known = kind->keys;
    known << kind->tell << u"source"_s << u"csv"_s << u"versions"_s;
    for (const QString &key : oracle.keys())
        if (!known.contains(key))
            check.fail(name + u": unknown table "_s + key);
    kind->compare(check, file);
}

}  // namespace circumspect::sealed
