// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/scoring/oracles/oracle_tables.h"
#include "core/sealed/scoring/oracles/score_tables.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

namespace circumspect::sealed {

using namespace Qt::StringLiterals;

TableComparison comparisonOf(const QString &table)
{
    static const std::map<QString, TableComparison> kTables{
        {u"rater_scores"_s, compareRaterScores},
        {u"group_scores"_s, compareGroupScores},
        {u"others"_s, compareOthers},
        {u"items"_s, compareItems},
        {u"agreement"_s, compareAgreement},
        {u"icc"_s, compareIcc},
        {u"reliability"_s, compareReliability},
        {u"reliability_low_n"_s, compareReliability},
        {u"item_stats"_s, compareItemStats},
        {u"loadings"_s, compareLoadings},
        {u"gaps"_s, compareGaps},
        {u"cohort_gaps"_s, compareCohortGaps},
        {u"profiles"_s, compareProfiles},
        {u"norms"_s, compareNorms},
        {u"rater_quality"_s, compareRaterQuality},
    };
    const auto found = kTables.find(table);
    return found == kTables.end() ? nullptr : found->second;
}

namespace {

QString oracleFolder()
{
    return qEnvironmentVariable("CIRCUMSPECT_ORACLES", QStringLiteral(CIRCUMSPECT_FIXTURES "/oracles"));
}

/// Every JSON file below the folder, in a fixed order.
QStringList oracleFiles()
{
    QStringList files;
    QDirIterator found(oracleFolder(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(found.next());
    files.sort();
    return files;
}

void compareLongForm(OracleCheck &check, const QString &folder, const QString &name, const QJsonObject &oracle)
{
    const QJsonObject meta = oracle.value(u"meta"_s).toObject();
    const QString csv = meta.value(u"csv"_s).toString();
    const OracleForms forms = OracleForms::read(QDir(folder).filePath(csv), meta);
    bool hasChange = false;
    for (auto table = oracle.begin(); table != oracle.end(); ++table) {
        const TableComparison compare = comparisonOf(table.key());
        if (compare != nullptr)
            compare(check, forms, table.key(), table.value().toArray());
        else if (isChangeTable(table.key()))
            hasChange = true;
        else if (table.key() != u"meta")
            check.fail(name + u": unknown table "_s + table.key());
    }
    if (hasChange)
        compareChangeTables(check, forms, folder, oracle);
}

OracleCheck compareFile(const QString &path)
{
    OracleCheck check;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        check.fail(u"cannot be read"_s);
        return check;
    }
    const QJsonObject oracle = QJsonDocument::fromJson(file.readAll()).object();
    const QString folder = QFileInfo(path).path();
    const QString name = QFileInfo(path).completeBaseName();
    if (oracle.contains(u"cases"_s))
        compareCases(check, oracle.value(u"cases"_s).toArray());
    else if (oracle.contains(u"meta"_s))
        compareLongForm(check, folder, name, oracle);
    else
        comparePublished(check, folder, name, oracle);
    return check;
}

TEST(Oracles, AgreeWithOurStatistics)
{
    const QStringList files = oracleFiles();
    int compared = 0;

    for (const QString &path : files) {
        const OracleCheck check = compareFile(path);
        compared += check.comparedCount();
        std::printf("%s\n%s", qPrintable(path), qPrintable(check.summary()));
        EXPECT_TRUE(check.comparedCount() > 0 || check.hasSetAside()) << qPrintable(path);
        EXPECT_TRUE(check.failures().isEmpty()) << qPrintable(check.failures().mid(0, 20).join(u'\n'));
    }

    std::printf("%d values compared in %d files\n", compared, static_cast<int>(files.size()));
    EXPECT_FALSE(files.isEmpty());
    EXPECT_GT(compared, 0);
}

// The comparison itself must be able to fail.
TEST(OracleCheck, ReportsWrongNumbersNullsAndUnknownFields)
{
    const QJsonObject expected{{u"n"_s, 3}, {u"sd"_s, QJsonValue::Null}, {u"p"_s, 0.5}, {u"new"_s, 1}};
    OracleCheck check;

    check.row(u"table"_s, expected, {{u"n"_s, 3}, {u"sd"_s, 0.0}, {u"p"_s, 0.5 + 2e-9}, {u"absent"_s, 1}});

    EXPECT_EQ(check.comparedCount(), 3);
    EXPECT_EQ(check.failures().size(), 4);
}

TEST(OracleCheck, ReportsAnUnknownCaseTableAndFile)
{
    OracleCheck check;

    compareCases(check, {QJsonObject{{u"fun"_s, u"kendall_tau"_s}}});
    comparePublished(check, {}, u"file"_s, {{u"source"_s, u"nobody"_s}});
    comparePublished(check, {}, u"file"_s, {{u"nobody_2099"_s, QJsonObject()}});

    EXPECT_EQ(check.failures().size(), 3);
    EXPECT_EQ(comparisonOf(u"kendall_tau"_s), nullptr);
}

}  // namespace
}  // namespace circumspect::sealed
