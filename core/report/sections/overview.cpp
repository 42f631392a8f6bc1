// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/charts.h"
#include "report/sections/sections.h"
#include "report/sections/sentences.h"

#include <algorithm>

namespace circumspect::report {

using published::ColumnKind;

namespace {

std::vector<Perspective> groupMarksOf(const ReportContext &context)
{
    std::vector<Perspective> marks = drawnPerspectives(context);
    marks.erase(std::remove_if(marks.begin(), marks.end(),
                               [](const Perspective &mark) {
                                   return mark.kind == ColumnKind::Self || mark.kind == ColumnKind::AllOthers;
                               }),
                marks.end());
    return marks;
}

OverviewBarsModel::Row barOf(const ReportContext &context, const NamedRow &row, const std::vector<Perspective> &marks)
{
    const TableCell count = countCell(context, *row.row);
    return {.label = row.name,
            .others = chartValue(context, *row.row, *context.allOthers()),
            .self = context.self() ? chartValue(context, *row.row, *context.self()) : ChartValue{},
            .groups = chartValues(context, *row.row, marks),
            .answerCount = count.text,
            .agreement = agreementCell(context, *row.row).text};
}

OverviewBarsModel barsOf(const ReportContext &context, const NamedRows &rows)
{
    const Phrasebook &words = context.words();
    const std::vector<Perspective> marks = groupMarksOf(context);
    OverviewBarsModel bars;
    bars.lowest = context.content().header.lowest;
    bars.highest = context.content().header.highest;
    bars.othersName = context.allOthers()->name;
    bars.selfName = context.self() ? context.self()->name : QString();
    for (const Perspective &mark : marks)
        bars.groupMarks.push_back({mark.name, mark.style});
    for (const NamedRow &row : rows)
        bars.rows.push_back(barOf(context, row, marks));
    bars.countHeading = words.text(Phrase::ColumnCount);
    bars.agreementHeading = words.text(Phrase::ColumnAgreement);
    bars.text = {words.text(Phrase::OverviewChartTitle),
                 words.counted(Phrase::OverviewAlt, static_cast<int>(rows.size()),
                               {rangesInWords(context, rows, drawnPerspectives(context))})};
    return bars;
}

/// By all others' average, then those without one.
RowPointers orderedRows(const ReportContext &context)
{
    const RowPointers all = pointersTo(context.content().competencies);
    RowPointers ordered = sortedByOthers(context, all);
    for (const published::Row *row : all)
        if (!othersValue(context, *row))
            ordered.push_back(row);
    return ordered;
}

/// Where the groups have a page of their own, this table stays narrow and theirs holds every group.
std::vector<Perspective> tablePerspectives(const ReportContext &context)
{
    std::vector<Perspective> perspectives = context.perspectives();
    if (hasGroupsPage(context))
        std::erase_if(perspectives, [](const Perspective &one) {
            return one.kind != ColumnKind::Self && one.kind != ColumnKind::AllOthers;
        });
    return perspectives;
}

}  // namespace

bool hasOverviewPage(const ReportContext &context)
{
    return context.reportTemplate().has(SectionKind::Overview) && !overviewSentence(context).isEmpty();
}

bool lacksOverview(const ReportContext &context)
{
    const ReportTemplate &asked = context.reportTemplate();
    const bool isAskedFor = asked.has(SectionKind::Overview) || asked.has(SectionKind::Summary);
    return isAskedFor && overviewSentence(context).isEmpty();
}

std::vector<Section> overviewSection(const ReportContext &context)
{
    const QString lead = overviewSentence(context);
    if (lead.isEmpty())
        return {};
    const Phrasebook &words = context.words();
    const NamedRows rows = competencyRows(context, orderedRows(context));
    Section section{.id = QStringLiteral("overview"), .title = words.text(Phrase::OverviewTitle), .lead = lead};
    section.blocks.push_back(Chart{barsOf(context, rows)});
    section.blocks.push_back(figureTable(context, rows, tablePerspectives(context),
                                         {.caption = words.text(Phrase::OverviewTableCaption),
                                          .rowHeading = Phrase::ColumnCompetency,
                                          .extras = {TableExtra::Count, TableExtra::Agreement}}));
    section.blocks.push_back(Paragraph{words.text(Phrase::SortRule), TextStyle::Caption});
    return {section};
}

}  // namespace circumspect::report
