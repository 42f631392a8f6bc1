// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/attacker/publication.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace circumspect::attacker {

namespace {

const std::string kAllOthers = "all_others";

bool isIn(const std::vector<std::string> &list, const std::string &text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

int positionOf(const std::vector<std::string> &list, const std::string &text)
{
    return static_cast<int>(std::find(list.begin(), list.end(), text) - list.begin());
}

RowName rowNamed(const Form &form, const QString &level, const QString &id)
{
    if (level == QStringLiteral("item"))
        return {Level::Item, positionOf(form.itemIds, id.toStdString())};
    if (level == QStringLiteral("competency"))
        return {Level::Competency, positionOf(form.competencyIds, id.toStdString())};
    return {Level::Overall, 0};
}

Printed kindOf(const QJsonObject &cell)
{
    const QString status = cell[u"status"].toString();
    if (status == QStringLiteral("withheld"))
        return Printed::Withheld;
    if (status != QStringLiteral("coded"))
        return Printed::Number;
    return cell[u"display"].toString().endsWith(QStringLiteral("more")) ? Printed::OrMore : Printed::OrLess;
}

std::vector<std::string> groupsOf(const QJsonObject &cell)
{
    std::vector<std::string> groups;
    for (const QJsonValue &group : cell[u"merged_from"].toArray())
        groups.push_back(group.toString().toStdString());
    if (groups.empty())
        groups.push_back(cell[u"group"].toString().toStdString());
    return groups;
}

/// All others are the managers and everybody who stands in another column.
void composeAllOthers(std::map<std::string, std::vector<std::string>> &columns)
{
    std::vector<std::string> everybody;
    for (const auto &[column, groups] : columns)
        if (column != kAllOthers)
            everybody.insert(everybody.end(), groups.begin(), groups.end());
    columns[kAllOthers] = everybody;
}

PrintedCell *cellAt(Publication &publication, int release, const std::string &column, const RowName &row)
{
    const auto found = std::find_if(publication.cells.begin(), publication.cells.end(), [&](const PrintedCell &cell) {
        return cell.release == release && cell.column == column && cell.row == row;
    });
    return found == publication.cells.end() ? nullptr : &*found;
}

void addSpreads(Publication &publication, const Form &form, int release, const QByteArray &csv)
{
    const QStringList lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    const QStringList head = lines.front().split(u',');
    const auto field = [&](const QStringList &line, const char *name) {
        return line[head.indexOf(QString::fromLatin1(name))];
    };
    for (const QString &text : lines.mid(1)) {
        const QStringList line = text.split(u',');
        const QString statistic = field(line, "statistic");
        const QString level = field(line, "level");
        const bool isItem = level == QStringLiteral("item");
        PrintedCell *cell = cellAt(publication, release, field(line, "group_id").toStdString(),
                                   rowNamed(form, level, field(line, isItem ? "item_id" : "competency_id")));
        if (cell == nullptr)
            continue;
        if (statistic == QStringLiteral("sd"))
            cell->isWithoutSpread = field(line, "value") == QStringLiteral("0.00");
        if (!statistic.startsWith(QStringLiteral("share_")))
            continue;
        cell->distribution.resize(static_cast<std::size_t>(form.highest - form.lowest + 1), 0);
        const int point = statistic.mid(6).toInt() - form.lowest;
        cell->distribution[static_cast<std::size_t>(point)] =
            static_cast<int>(std::lround(field(line, "value").toDouble() * cell->answers));
    }
}

}  // namespace

bool Publication::holds(const PrintedCell &cell, const std::string &group) const
{
    return isIn(columns[static_cast<std::size_t>(cell.release)].at(cell.column), group);
}

bool Publication::counts(int release, const KnownRater &rater) const
{
    const auto at = static_cast<std::size_t>(release);
    const bool isInWave = at >= waves.size() || waves[at].empty() || waves[at] == rater.wave;
    return isInWave && rater.firstRelease <= release;
}

bool Publication::counts(const PrintedCell &cell, const KnownRater &rater) const
{
    return counts(cell.release, rater) && holds(cell, rater.group);
}

void addRelease(Publication &publication, const Form &form, const std::vector<std::string> &identified,
                const QByteArray &json, const QByteArray &csv)
{
    const int release = static_cast<int>(publication.columns.size());
    std::map<std::string, std::vector<std::string>> columns;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    publication.waves.push_back(root[u"releases"].toArray().first().toObject()[u"wave"].toString().toStdString());
    for (const QJsonValue &value : root[u"cells"].toArray()) {
        const QJsonObject object = value.toObject();
        const std::string column = object[u"group"].toString().toStdString();
        if (column == "self")
            continue;
        columns[column] = groupsOf(object);
        if (isIn(identified, column))
            continue;
        PrintedCell cell;
        cell.release = release;
        cell.column = column;
        cell.row = rowNamed(form, object[u"level"].toString(), object[u"id"].toString());
        cell.kind = kindOf(object);
        cell.tenths = std::llround(object[u"mean"].toDouble() * 10.0);
        cell.answers = object[u"n"].toInt();
        publication.cells.push_back(cell);
    }
    composeAllOthers(columns);
    publication.columns.push_back(columns);
    addSpreads(publication, form, release, csv);
}

}  // namespace circumspect::attacker
