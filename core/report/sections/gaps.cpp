// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/charts.h"
#include "report/sections/sections.h"
#include "report/sections/sentences.h"

#include <algorithm>

namespace circumspect::report {

using published::Coding;
using published::Row;

namespace {

struct Compared {
    NamedRow named;
    double gap = 0;
};

/// Rows that can be compared, from "self higher" to "others higher"; equal gaps in the instrument's order.
std::vector<Compared> comparedRows(const NamedRows &rows)
{
    std::vector<Compared> compared;
    for (const NamedRow &row : rows)
        if (const std::optional<double> gap = valueIn(row.row->gap))
            compared.push_back({row, *gap});
    std::stable_sort(compared.begin(), compared.end(),
                     [](const Compared &a, const Compared &b) { return a.gap > b.gap; });
    return compared;
}

/// Compared rows first, then those that cannot be compared.
NamedRows orderedRows(const std::vector<Compared> &compared, const NamedRows &all)
{
    NamedRows rows;
    for (const Compared &entry : compared)
        rows.push_back(entry.named);
    std::copy_if(all.begin(), all.end(), std::back_inserter(rows),
                 [](const NamedRow &row) { return !valueIn(row.row->gap); });
    return rows;
}

bool hasCodedGap(const ReportContext &context, const NamedRows &rows)
{
    return std::any_of(rows.begin(), rows.end(), [&](const NamedRow &row) {
        const published::Figure *figure = figureIn(context.mean(*row.row, *context.allOthers()));
        return figure && valueIn(row.row->gap) && figure->coding() != Coding::Exact;
    });
}

QString altOf(const ReportContext &context, const std::vector<Compared> &compared)
{
    const Phrasebook &words = context.words();
    const Row &first = *compared.front().named.row;
    const Row &last = *compared.back().named.row;
    if (compared.size() == 1)
        return words.text(Phrase::GapsAltOne, {gapText(context, first)});
    return words.text(Phrase::GapsAltExtremes, {gapText(context, first), compared.front().named.name,
                                                gapText(context, last), compared.back().named.name});
}

/// Only what the picture is about: every other group has its own page.
std::vector<Perspective> bothSides(const ReportContext &context)
{
    return {*context.self(), *context.allOthers()};
}

GapPlotModel plotOf(const ReportContext &context, const NamedRows &rows, const std::vector<Compared> &compared)
{
    const Phrasebook &words = context.words();
    const std::vector<Perspective> marks = bothSides(context);
    GapPlotModel plot;
    plot.lowest = context.content().header.lowest;
    plot.highest = context.content().header.highest;
    plot.gapHeading = words.text(Phrase::ColumnGap);
    for (const Perspective &mark : marks)
        plot.marks.push_back({mark.name, mark.style});
    for (const NamedRow &row : rows) {
        const bool isCompared = valueIn(row.row->gap).has_value();
        plot.rows.push_back({.label = row.name,
                             .values = chartValues(context, *row.row, marks),
                             .gap = gapText(context, *row.row),
                             .tone = gapTone(*row.row),
                             .note = isCompared ? QString() : context.numbers().spokenCell(row.row->gap)});
    }
    plot.text = {words.text(Phrase::GapsChartTitle),
                 words.counted(Phrase::GapsAlt, static_cast<int>(rows.size()), {altOf(context, compared)})};
    return plot;
}

}  // namespace

std::vector<Section> gapsSection(const ReportContext &context)
{
    const NamedRows all = competencyRows(context, pointersTo(context.content().competencies));
    const std::vector<Compared> compared = comparedRows(all);
    const QString lead = gapSentence(context, gapCountsOf(context));
    if (context.self() == nullptr || context.allOthers() == nullptr || compared.empty() || lead.isEmpty())
        return {};
    const Phrasebook &words = context.words();
    const NamedRows rows = orderedRows(compared, all);
    Section section{.id = QStringLiteral("gaps"), .title = words.text(Phrase::GapsTitle), .lead = lead};
    section.blocks.push_back(Chart{plotOf(context, rows, compared)});
    const Phrase rule = hasCodedGap(context, rows) ? Phrase::GapsRule : Phrase::GapsRuleExact;
    section.blocks.push_back(
        Paragraph{words.text(rule, {context.numbers().distance(context.gapThreshold())}), TextStyle::Caption});
    section.blocks.push_back(figureTable(context, rows, bothSides(context),
                                         {.caption = words.text(Phrase::GapsTableCaption),
                                          .rowHeading = Phrase::ColumnCompetency,
                                          .extras = {TableExtra::Gap, TableExtra::Count}}));
    return {section};
}

}  // namespace circumspect::report
