// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/charts.h"
#include "report/sections/sections.h"
#include "report/sections/sentences.h"

#include <algorithm>

namespace circumspect::report {

using published::Coding;
using published::ColumnKind;
using published::Quadrant;
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

GapPlotModel plotOf(const ReportContext &context, const NamedRows &rows, const std::vector<Compared> &compared)
{
    const Phrasebook &words = context.words();
    const std::vector<Perspective> marks = drawnPerspectives(context);
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

QString boxesInWords(const ReportContext &context, const std::vector<Compared> &compared)
{
    QStringList sentences;
    for (const Quadrant box :
         {Quadrant::ConfirmedStrength, Quadrant::HiddenStrength, Quadrant::BlindSpot, Quadrant::ConfirmedGrowthArea}) {
        QStringList names;
        for (const Compared &entry : compared)
            if (entry.named.row->quadrant == box)
                names.append(entry.named.name);
        const QString title = context.words().text(boxPhrase(box));
        sentences.append(names.isEmpty()
                             ? context.words().text(Phrase::BoxEmpty, {title})
                             : context.words().text(Phrase::BoxContents, {title, names.join(QStringLiteral("; "))}));
    }
    return sentences.join(u' ');
}

FourBoxModel boxesOf(const ReportContext &context, const std::vector<Compared> &compared)
{
    const Phrasebook &words = context.words();
    FourBoxModel boxes;
    boxes.lowest = context.content().header.lowest;
    boxes.highest = context.content().header.highest;
    boxes.selfCut = *context.content().selfCut;
    boxes.othersCut = *context.content().othersCut;
    boxes.selfAxis = words.text(Phrase::BoxesSelfAxis);
    boxes.othersAxis = words.text(Phrase::BoxesOthersAxis);
    boxes.confirmedStrength = words.text(Phrase::BoxConfirmedStrength);
    boxes.hiddenStrength = words.text(Phrase::BoxHiddenStrength);
    boxes.blindSpot = words.text(Phrase::BoxBlindSpot);
    boxes.confirmedGrowthArea = words.text(Phrase::BoxConfirmedGrowthArea);
    for (std::size_t i = 0; i < compared.size(); ++i) {
        const Row &row = *compared[i].named.row;
        const std::optional<double> self = valueIn(context.mean(row, *context.self()));
        const std::optional<double> others = othersValue(context, row);
        if (row.quadrant && self && others)
            boxes.points.push_back({.number = static_cast<int>(i) + 1,
                                    .label = compared[i].named.name,
                                    .self = *self,
                                    .others = *others,
                                    .selfDisplay = context.numbers().cell(context.mean(row, *context.self())),
                                    .othersDisplay = othersText(context, row)});
    }
    boxes.text = {words.text(Phrase::BoxesTitle), words.text(Phrase::BoxesAlt, {boxesInWords(context, compared)})};
    return boxes;
}

/// The table holds the numbers of the points, so that a number in the picture can be looked up.
Table numberedTable(const ReportContext &context, const NamedRows &rows)
{
    Table table = figureTable(context, rows, {*context.self(), *context.allOthers()},
                              {.caption = context.words().text(Phrase::GapsTableCaption),
                               .rowHeading = Phrase::ColumnCompetency,
                               .extras = {TableExtra::Gap, TableExtra::Box}});
    table.hasRowHeaders = false;
    table.columns.insert(table.columns.begin(), figureColumn(context.words().text(Phrase::ColumnNumber), 0.6));
    for (std::size_t i = 0; i < rows.size(); ++i)
        table.rows[i].insert(table.rows[i].begin(), TableCell{.text = QString::number(i + 1)});
    return table;
}

Callout cutCallout(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    const QString cut = words.text(Phrase::BoxesCut, {context.numbers().number(*context.content().selfCut, 2),
                                                      context.numbers().number(*context.content().othersCut, 2)});
    const QString cards =
        words.text(Phrase::BoxesAndCards, {words.text(Phrase::BoxBlindSpot), words.text(Phrase::BoxHiddenStrength),
                                           context.numbers().distance(context.gapThreshold())});
    return {CalloutTone::Note, words.text(Phrase::BoxesCutTitle),
            context.reportTemplate().has(SectionKind::Picture) ? cut + u' ' + cards : cut};
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
    if (context.content().selfCut && context.content().othersCut) {
        section.blocks.push_back(Chart{boxesOf(context, compared)});
        section.blocks.push_back(cutCallout(context));
    }
    section.blocks.push_back(numberedTable(context, rows));
    return {section};
}

}  // namespace circumspect::report
