// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/charts.h"
#include "report/sections/figures.h"
#include "report/sections/sections.h"

#include <algorithm>
#include <optional>

namespace circumspect::report {

using published::Row;

namespace {

constexpr double kTolerance = 1e-9;

/// One competency with what all others say of it, as printed.
struct Weighed {
    const Row *rating = nullptr;
    const Row *importance = nullptr;
    QString name;
    std::optional<double> rated;
    std::optional<double> matters;

    bool isPlaced() const { return rated && matters; }
};

std::vector<Weighed> weighedCompetencies(const ReportContext &context)
{
    std::vector<Weighed> weighed;
    if (context.allOthers() == nullptr)
        return weighed;
    for (const Row &rating : context.content().competencies)
        if (const Row *importance = context.results().importance(CompetencyId(rating.id)))
            weighed.push_back({&rating, importance, context.competencyName(rating.id),
                               valueIn(context.mean(rating, *context.allOthers())),
                               valueIn(context.mean(*importance, *context.allOthers()))});
    return weighed;
}

/// The mean of all printed values, placed in the picture or not.
double cutOf(const std::vector<Weighed> &weighed, std::optional<double> Weighed::*value)
{
    double sum = 0;
    int count = 0;
    for (const Weighed &one : weighed)
        if (one.*value) {
            sum += *(one.*value);
            ++count;
        }
    return count == 0 ? 0 : sum / count;
}

QString displayOf(const ReportContext &context, const Row &row)
{
    return context.numbers().cell(context.mean(row, *context.allOthers()));
}

void addFrame(const ReportContext &context, const std::vector<Weighed> &weighed, ImportanceModel &map)
{
    const Phrasebook &words = context.words();
    map.lowest = context.content().header.lowest;
    map.highest = context.content().header.highest;
    map.importanceLowest = context.content().importance->lowest;
    map.importanceHighest = context.content().importance->highest;
    map.importanceCut = cutOf(weighed, &Weighed::matters);
    map.performanceCut = cutOf(weighed, &Weighed::rated);
    map.importanceAxis = words.text(Phrase::ImportanceAxis);
    map.performanceAxis = words.text(Phrase::BoxesOthersAxis);
    map.keep = words.text(Phrase::ImportanceKeep);
    map.improve = words.text(Phrase::ImportanceImprove);
    map.enough = words.text(Phrase::ImportanceEnough);
    map.lowPriority = words.text(Phrase::ImportanceLow);
}

QStringList namesIn(const ImportanceModel &map, const QString &quarter)
{
    QStringList names;
    for (const ImportanceModel::Point &point : map.points)
        if (quarterOf(map, point) == quarter)
            names.append(point.label);
    return names;
}

QString quartersInWords(const ReportContext &context, const ImportanceModel &map)
{
    const Phrasebook &words = context.words();
    QStringList sentences;
    for (const QString &quarter : {map.improve, map.keep, map.lowPriority, map.enough}) {
        const QStringList names = namesIn(map, quarter);
        sentences.append(
            names.isEmpty() ? words.text(Phrase::BoxEmpty, {quarter})
                            : words.text(Phrase::BoxContents, {quarter, names.join(words.text(Phrase::PartsBetween))}));
    }
    return sentences.join(u' ');
}

ImportanceModel mapOf(const ReportContext &context, const std::vector<Weighed> &weighed)
{
    ImportanceModel map;
    addFrame(context, weighed, map);
    for (std::size_t i = 0; i < weighed.size(); ++i)
        if (const Weighed &one = weighed[i]; one.isPlaced())
            map.points.push_back({.number = static_cast<int>(i) + 1,
                                  .label = one.name,
                                  .importance = *one.matters,
                                  .performance = *one.rated,
                                  .importanceDisplay = displayOf(context, *one.importance),
                                  .performanceDisplay = displayOf(context, *one.rating)});
    map.text = {context.words().text(Phrase::ImportanceChartTitle),
                context.words().counted(Phrase::ImportanceAlt, static_cast<int>(map.points.size()),
                                        {quartersInWords(context, map)})};
    return map;
}

bool hasOwnImportance(const ReportContext &context, const std::vector<Weighed> &weighed)
{
    return context.self() && std::any_of(weighed.begin(), weighed.end(), [&](const Weighed &one) {
               return figureIn(context.mean(*one.importance, *context.self())) != nullptr;
           });
}

TableCell quarterCell(const ReportContext &context, const ImportanceModel &map, int number)
{
    for (const ImportanceModel::Point &point : map.points)
        if (point.number == number)
            return {.text = quarterOf(map, point)};
    return {.text = dash(context), .tone = CellTone::Muted, .spoken = context.words().text(Phrase::NoAnswer)};
}

/// Numbered like the points, so that a number in the picture can be looked up.
Table tableOf(const ReportContext &context, const std::vector<Weighed> &weighed, const ImportanceModel &map)
{
    const Phrasebook &words = context.words();
    const bool hasOwn = hasOwnImportance(context, weighed);
    Table table{.caption = words.text(Phrase::BoxesTableCaption),
                .columns = {figureColumn(words.text(Phrase::ColumnNumber), 0.5),
                            textColumn(words.text(Phrase::ColumnCompetency), 3.2),
                            figureColumn(words.text(Phrase::ImportanceAxis), 1.2)},
                .rows = {}};
    table.hasRowHeaders = false;
    if (hasOwn)
        table.columns.push_back(figureColumn(words.text(Phrase::ImportanceSelf), 1.2));
    table.columns.push_back(figureColumn(words.text(Phrase::BoxesOthersAxis), 1.2));
    table.columns.push_back(textColumn(words.text(Phrase::ColumnBox), 3.2));
    for (std::size_t i = 0; i < weighed.size(); ++i) {
        const Weighed &one = weighed[i];
        const int number = static_cast<int>(i) + 1;
        std::vector<TableCell> row = {{.text = QString::number(number)},
                                      {.text = one.name},
                                      meanCell(context, *one.importance, *context.allOthers())};
        if (hasOwn)
            row.push_back(meanCell(context, *one.importance, *context.self()));
        row.push_back(meanCell(context, *one.rating, *context.allOthers()));
        row.push_back(quarterCell(context, map, number));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// What one perspective prints as most important; several where they are equal, none where nothing is printed.
QStringList mostImportant(const ReportContext &context, const std::vector<Weighed> &weighed,
                          const Perspective &perspective)
{
    QStringList names;
    double highest = 0;
    for (const Weighed &one : weighed) {
        const std::optional<double> value = valueIn(context.mean(*one.importance, perspective));
        if (!value || (!names.isEmpty() && *value < highest - kTolerance))
            continue;
        if (names.isEmpty() || *value > highest + kTolerance)
            names.clear();
        highest = *value;
        names.append(one.name);
    }
    return names;
}

std::optional<Paragraph> ownView(const ReportContext &context, const std::vector<Weighed> &weighed)
{
    if (context.self() == nullptr)
        return std::nullopt;
    const Phrasebook &words = context.words();
    const QStringList own = mostImportant(context, weighed, *context.self());
    const QStringList theirs = mostImportant(context, weighed, *context.allOthers());
    if (own.isEmpty() || theirs.isEmpty())
        return std::nullopt;
    return Paragraph{own == theirs ? words.text(Phrase::ImportanceOwnSame, {words.list(own)})
                                   : words.text(Phrase::ImportanceOwn, {words.list(own), words.list(theirs)})};
}

std::optional<Paragraph> leftOut(const ReportContext &context, const std::vector<Weighed> &weighed)
{
    QStringList names;
    for (const Weighed &one : weighed)
        if (!one.isPlaced())
            names.append(one.name);
    if (names.isEmpty())
        return std::nullopt;
    return Paragraph{
        context.words().text(Phrase::ImportanceLeftOut, {names.join(context.words().text(Phrase::PartsBetween))}),
        TextStyle::Caption};
}

std::optional<Paragraph> scaleAndRule(const ReportContext &context)
{
    const std::optional<model::Scale> &scale = context.instrument().importanceScale;
    if (!scale || scale->points.empty())
        return std::nullopt;
    return Paragraph{
        context.words().text(Phrase::ImportanceRule,
                             {QString::number(scale->lowest()), context.localized(scale->points.front().label),
                              QString::number(scale->highest()), context.localized(scale->points.back().label)}),
        TextStyle::Caption};
}

QString leadOf(const ReportContext &context, const ImportanceModel &map)
{
    const Phrasebook &words = context.words();
    if (map.points.empty())
        return words.text(Phrase::ImportanceLeadAlone);
    const QStringList names = namesIn(map, map.improve);
    return names.isEmpty() ? words.text(Phrase::ImportanceLeadNone)
                           : words.counted(Phrase::ImportanceLead, static_cast<int>(names.size()), {words.list(names)});
}

void addIf(std::optional<Paragraph> paragraph, std::vector<Block> &blocks)
{
    if (paragraph)
        blocks.push_back(std::move(*paragraph));
}

}  // namespace

std::vector<Section> importanceSection(const ReportContext &context)
{
    const std::vector<Weighed> weighed = weighedCompetencies(context);
    const bool isAnyPrinted =
        std::any_of(weighed.begin(), weighed.end(), [](const Weighed &one) { return one.matters.has_value(); });
    if (!isAnyPrinted)
        return {};
    const Phrasebook &words = context.words();
    const ImportanceModel map = mapOf(context, weighed);
    Section section{
        .id = QStringLiteral("importance"), .title = words.text(Phrase::ImportanceTitle), .lead = leadOf(context, map)};
    if (!map.points.empty()) {
        section.blocks.push_back(Chart{map});
        section.blocks.push_back(
            Callout{CalloutTone::Note, words.text(Phrase::BoxesCutTitle),
                    words.text(Phrase::ImportanceCut, {context.numbers().number(map.importanceCut, 2),
                                                       context.numbers().number(map.performanceCut, 2)})});
    }
    addIf(leftOut(context, weighed), section.blocks);
    section.blocks.push_back(tableOf(context, weighed, map));
    addIf(ownView(context, weighed), section.blocks);
    addIf(scaleAndRule(context), section.blocks);
    return {section};
}

}  // namespace circumspect::report
