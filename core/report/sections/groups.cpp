// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/charts.h"
#include "report/sections/group_distances.h"
#include "report/sections/sections.h"
#include "report/sections/sentences.h"

#include <algorithm>
#include <optional>

namespace circumspect::report {

using published::Coding;
using published::Figure;
using published::Row;

namespace {

/// "1.4", "1.4 or more", or a dash where both figures are cut short at the same end.
QString distanceText(const ReportContext &context, const GroupDistance &distance)
{
    const Figure *highest = figureIn(context.mean(*distance.row, *distance.highest));
    const Figure *lowest = figureIn(context.mean(*distance.row, *distance.lowest));
    if (highest->coding() == Coding::OrLess || lowest->coding() == Coding::OrMore)
        return dash(context);
    const int decimals = std::min(highest->decimals(), lowest->decimals());
    const QString number = context.numbers().number(distance.points, decimals);
    const bool isLeast = highest->coding() == Coding::OrMore || lowest->coding() == Coding::OrLess;
    return isLeast ? context.words().text(Phrase::OrMore, {number}) : number;
}

QString leadOf(const ReportContext &context, const std::vector<GroupDistance> &distances)
{
    const QString threshold = context.numbers().distance(largeDifference(context));
    const auto large = std::count_if(distances.begin(), distances.end(),
                                     [](const GroupDistance &distance) { return distance.isLarge; });
    if (large == 0)
        return context.words().text(Phrase::GroupsLeadAlike, {threshold});
    const auto widest =
        std::max_element(distances.begin(), distances.end(),
                         [](const GroupDistance &a, const GroupDistance &b) { return a.points < b.points; });
    return context.words().counted(Phrase::GroupsLeadDiffer, static_cast<int>(distances.size()),
                                   {QString::number(large), threshold, quotedCompetency(context, widest->row->id),
                                    groupAndFigure(context, *widest, *widest->highest),
                                    groupAndFigure(context, *widest, *widest->lowest)});
}

std::vector<Perspective> drawnOf(std::vector<Perspective> perspectives)
{
    std::erase_if(perspectives, [](const Perspective &one) { return !one.isDrawn; });
    return perspectives;
}

DotRowsModel dotsOf(const ReportContext &context, const NamedRows &rows, const std::vector<Perspective> &groups)
{
    const ChartPhrases phrases{Phrase::GroupsChartTitle, Phrase::GroupsAlt};
    DotRowsModel dots = dotRows(context, rows, drawnOf(groups), phrases);
    dots.noteHeading = context.words().text(Phrase::ColumnDifference);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::optional<GroupDistance> distance = distanceOn(context, *rows[i].row, groups);
        dots.rows[i].note = distance ? distanceText(context, *distance) : dash(context);
        dots.rows[i].isMarked = distance && distance->isLarge;
    }
    return dots;
}

Table tableOf(const ReportContext &context, const NamedRows &rows, const std::vector<Perspective> &groups)
{
    Table table = figureTable(context, rows, groups,
                              {.caption = context.words().text(Phrase::GroupsTableCaption),
                               .rowHeading = Phrase::ColumnCompetency,
                               .extras = {}});
    table.columns.push_back(figureColumn(context.words().text(Phrase::ColumnDifference), 1.2));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::optional<GroupDistance> distance = distanceOn(context, *rows[i].row, groups);
        const bool isLarge = distance && distance->isLarge;
        table.rows[i].push_back({.text = distance ? distanceText(context, *distance) : dash(context),
                                 .tone = isLarge ? CellTone::Strong : CellTone::Normal});
    }
    return table;
}

std::vector<GroupDistance> distancesOf(const ReportContext &context, const std::vector<Perspective> &groups)
{
    std::vector<GroupDistance> distances;
    for (const Row &row : context.content().competencies)
        if (const std::optional<GroupDistance> distance = distanceOn(context, row, groups))
            distances.push_back(*distance);
    return distances;
}

}  // namespace

bool hasGroupsPage(const ReportContext &context)
{
    return context.reportTemplate().has(SectionKind::Groups) && !distancesOf(context, othersOneByOne(context)).empty();
}

std::vector<Section> groupsSection(const ReportContext &context)
{
    const std::vector<Perspective> groups = othersOneByOne(context);
    const std::vector<GroupDistance> distances = distancesOf(context, groups);
    if (distances.empty())
        return {};
    const NamedRows rows = competencyRows(context, pointersTo(context.content().competencies));
    const Phrasebook &words = context.words();
    Section section{
        .id = QStringLiteral("groups"), .title = words.text(Phrase::GroupsTitle), .lead = leadOf(context, distances)};
    section.blocks.push_back(Chart{dotsOf(context, rows, groups)});
    section.blocks.push_back(Paragraph{
        words.text(Phrase::GroupsRule, {context.numbers().distance(largeDifference(context))}), TextStyle::Caption});
    section.blocks.push_back(tableOf(context, rows, groups));
    const std::vector<Perspective> drawn = drawnOf(groups);
    if (std::optional<Paragraph> caption = notDrawnCaption(context, groups, drawn))
        section.blocks.push_back(std::move(*caption));
    return {section};
}

}  // namespace circumspect::report
