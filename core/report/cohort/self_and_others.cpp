// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cohort/cohort_sections.h"
#include "report/sections/figures.h"

#include <algorithm>

namespace circumspect::report {

using published::CohortCell;
using published::CohortFigures;
using published::CohortRow;

namespace {

constexpr std::size_t kFewestAxes = 3;
constexpr std::size_t kMostAxes = 12;

/// Self minus all others, from the printed averages.
std::optional<double> differenceOf(const CohortRow &row)
{
    const CohortFigures *self = figuresIn(row.self);
    const CohortFigures *others = figuresIn(row.allOthers);
    if (self == nullptr || others == nullptr)
        return std::nullopt;
    return roundedForPrint(self->mean() - others->mean(), 2);
}

QString leadOf(const CohortContext &context)
{
    int compared = 0;
    int above = 0;
    int below = 0;
    for (const CohortRow &row : context.content().competencies)
        if (const std::optional<double> difference = differenceOf(row)) {
            ++compared;
            above += *difference > CohortContext::kNoticeable ? 1 : 0;
            below += *difference < -CohortContext::kNoticeable ? 1 : 0;
        }
    const Phrasebook &words = context.words();
    const QString distance = context.numbers().distance(CohortContext::kNoticeable);
    if (compared == 0)
        return words.text(Phrase::CohortSelfLeadNone);
    if (above + below == 0)
        return words.text(Phrase::CohortSelfLeadAlike, {distance});
    return words.counted(Phrase::CohortSelfLead, compared, {QString::number(above), QString::number(below), distance});
}

struct Line {
    QString name;
    SeriesStyle style;
    CohortCell CohortRow::*cell;
};

std::vector<Line> linesOf(const CohortContext &context)
{
    return {{context.words().text(Phrase::Self), SeriesStyle::Self, &CohortRow::self},
            {context.words().text(Phrase::AllOthers), SeriesStyle::AllOthers, &CohortRow::allOthers}};
}

/// "Self: from 3.41 (Delivery) to 4.20 (Integrity)."
QString rangeInWords(const CohortContext &context, const Line &line)
{
    const CohortRow *lowest = nullptr;
    const CohortRow *highest = nullptr;
    for (const CohortRow &row : context.content().competencies) {
        const CohortFigures *figures = figuresIn(row.*line.cell);
        if (figures && (lowest == nullptr || figures->mean() < figuresIn(lowest->*line.cell)->mean()))
            lowest = &row;
        if (figures && (highest == nullptr || figures->mean() > figuresIn(highest->*line.cell)->mean()))
            highest = &row;
    }
    if (lowest == nullptr)
        return context.words().text(Phrase::SeriesWithheld, {line.name});
    return context.words().text(Phrase::SeriesRange, {line.name, context.points(figuresIn(lowest->*line.cell)->mean()),
                                                      context.competencyName(lowest->id),
                                                      context.points(figuresIn(highest->*line.cell)->mean()),
                                                      context.competencyName(highest->id)});
}

RadarModel radarOf(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    const std::vector<CohortRow> &rows = context.content().competencies;
    RadarModel radar;
    radar.lowest = context.subject().lowest;
    radar.highest = context.subject().highest;
    for (const CohortRow &row : rows)
        radar.axes.append(context.competencyName(row.id));
    QStringList ranges;
    for (const Line &line : linesOf(context)) {
        RadarModel::Series series{.name = line.name, .style = line.style, .values = {}};
        for (const CohortRow &row : rows)
            series.values.push_back(context.chartValue(row.*line.cell));
        if (std::any_of(series.values.begin(), series.values.end(), [](const auto &value) { return value.isWithheld; }))
            radar.hiddenNote = words.text(Phrase::HollowNote);
        ranges.append(rangeInWords(context, line));
        radar.series.push_back(std::move(series));
    }
    radar.text = {words.text(Phrase::CohortSelfChartTitle, context.scaleEnds()),
                  words.counted(Phrase::PictureRadarAlt, static_cast<int>(rows.size()), {ranges.join(u' ')})};
    return radar;
}

Table tableOf(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    Table table{.caption = words.text(Phrase::PictureTableCaption),
                .columns = {textColumn(words.text(Phrase::ColumnCompetency), 4)},
                .rows = {}};
    for (const Phrase heading : {Phrase::Self, Phrase::AllOthers, Phrase::ColumnDifference})
        table.columns.push_back(figureColumn(words.text(heading)));
    for (const CohortRow &row : context.content().competencies) {
        const std::optional<double> difference = differenceOf(row);
        table.rows.push_back({{.text = context.competencyName(row.id)},
                              context.meanCell(row.self),
                              context.meanCell(row.allOthers),
                              difference ? context.figureCell(context.signedPoints(*difference))
                                         : context.dashCell(words.text(Phrase::CohortTooFew))});
    }
    return table;
}

}  // namespace

Section cohortSelfAndOthers(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    Section section{
        .id = QStringLiteral("self_and_others"), .title = words.text(Phrase::CohortSelf), .lead = leadOf(context)};
    const std::size_t axes = context.content().competencies.size();
    if (axes >= kFewestAxes && axes <= kMostAxes)
        section.blocks.push_back(Chart{radarOf(context)});
    section.blocks.push_back(tableOf(context));
    section.blocks.push_back(Paragraph{words.text(Phrase::CohortSelfRule), TextStyle::Caption});
    return section;
}

}  // namespace circumspect::report
