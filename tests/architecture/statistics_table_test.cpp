// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <vector>

namespace circumspect {
namespace {

/// One row of a table of docs/statistics.md.
struct StatisticRow {
    QString statistic;
    QString function;
    QString oracle;
    QString report;
};

QString pathOf(const QString &path)
{
    return QStringLiteral(CIRCUMSPECT_SOURCE_DIR "/") + path;
}

QString textOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll());
}

QStringList filesIn(const QString &folder, const QString &pattern)
{
    QStringList files;
    QDirIterator found(pathOf(folder), {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(found.next());
    return files;
}

std::vector<StatisticRow> rows()
{
    std::vector<StatisticRow> rows;
    bool isInTable = false;
    for (const QString &line : textOf(pathOf(QStringLiteral("docs/statistics.md"))).split(u'\n')) {
        if (line.startsWith(QStringLiteral("| statistic |")) || line.startsWith(QStringLiteral("|---"))) {
            isInTable = true;
            continue;
        }
        isInTable = isInTable && line.startsWith(u'|');
        if (!isInTable)
            continue;
        const QStringList cells = line.mid(1, line.size() - 2).split(u'|');
        EXPECT_EQ(cells.size(), 4) << qPrintable(line);
        if (cells.size() == 4)
            rows.push_back({cells[0].trimmed(), cells[1].trimmed(), cells[2].trimmed(), cells[3].trimmed()});
    }
    return rows;
}

QStringList matchesIn(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

/// Every name a header of the room declares.
const QSet<QString> &wordsOfHeaders()
{
    static const QSet<QString> words = [] {
        QString all;
        for (const QString &header : filesIn(QStringLiteral("core/sealed/scoring"), QStringLiteral("*.h")))
            all += textOf(header);
        const QStringList found = matchesIn(all, QStringLiteral("\\b([A-Za-z_]\\w*)\\b"));
        return QSet<QString>(found.begin(), found.end());
    }();
    return words;
}

/// Tables of the long forms, functions of the edge cases, and entries of the worked examples.
struct OracleNames {
    QSet<QString> tables;
    QSet<QString> cases;
    QSet<QString> files;
    QSet<QString> examples;
};

const OracleNames &oracleNames()
{
    static const OracleNames names = [] {
        OracleNames found;
        for (const QString &file : filesIn(QStringLiteral("tests/fixtures/oracles"), QStringLiteral("*.json"))) {
            const QJsonObject oracle = QJsonDocument::fromJson(textOf(file).toUtf8()).object();
            const QStringList keys = oracle.keys();
            const bool isExamples = QFileInfo(file).completeBaseName() == QStringLiteral("worked_examples");
            (isExamples ? found.examples : found.tables).unite(QSet<QString>(keys.begin(), keys.end()));
            found.files.insert(QFileInfo(file).completeBaseName());
            for (const QJsonValue one : oracle[QStringLiteral("cases")].toArray())
                found.cases.insert(one[QStringLiteral("fun")].toString());
        }
        return found;
    }();
    return names;
}

bool isKnownOracle(const QString &oracle)
{
    const OracleNames &names = oracleNames();
    if (oracle == QStringLiteral("own tests") || oracle == QStringLiteral("the same"))
        return true;
    if (oracle.startsWith(QStringLiteral("case ")))
        return names.cases.contains(oracle.mid(5));
    if (oracle.startsWith(u'*')) {
        const QString file = oracle.section(u'*', 1, 1);
        const QString entry = oracle.section(u'*', 2).trimmed();
        return names.files.contains(file) && (entry.isEmpty() || names.examples.contains(entry));
    }
    return names.tables.contains(oracle);
}

TEST(StatisticsTable, NamesOnlyFunctionsThatAHeaderDeclares)
{
    ASSERT_GT(rows().size(), 40U);
    for (const StatisticRow &row : rows()) {
        const QStringList names = matchesIn(row.function, QStringLiteral("`([^`]+)`"));
        EXPECT_FALSE(names.isEmpty()) << qPrintable(row.statistic);
        for (const QString &name : names)
            for (const QString &part : name.split(QStringLiteral("::")))
                EXPECT_TRUE(wordsOfHeaders().contains(part)) << qPrintable(row.statistic + u": " + name);
        for (const QString &header : matchesIn(row.function, QStringLiteral("\\((\\w+\\.h)\\)")))
            EXPECT_TRUE(QFile::exists(pathOf(QStringLiteral("core/sealed/scoring/") + header))) << qPrintable(header);
    }
}

TEST(StatisticsTable, NamesOnlyOraclesThatAreThere)
{
    for (const StatisticRow &row : rows())
        for (const QString &oracle : row.oracle.split(u','))
            EXPECT_TRUE(isKnownOracle(oracle.trimmed())) << qPrintable(row.statistic + u": " + oracle);
}

TEST(StatisticsTable, SaysWhereAReaderMeetsEachStatistic)
{
    QString sections;
    for (const QString &file : filesIn(QStringLiteral("core/report/sections"), QStringLiteral("*.cpp")))
        sections += textOf(file);
    for (const StatisticRow &row : rows()) {
        EXPECT_FALSE(row.report.isEmpty()) << qPrintable(row.statistic);
        for (const QString &id : matchesIn(row.report, QStringLiteral("`([^`]+)`")))
            EXPECT_TRUE(sections.contains(QRegularExpression(
                QStringLiteral("\\.id = QStringLiteral\\(\"%1\\.?\"\\)").arg(QRegularExpression::escape(id)))))
                << qPrintable(row.statistic + u": " + id);
    }
}

}  // namespace
}  // namespace circumspect
