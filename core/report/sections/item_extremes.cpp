// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/charts.h"
#include "report/sections/sections.h"

#include <algorithm>

namespace circumspect::report {

using published::Row;

namespace {

constexpr std::size_t kMostStatements = 10;
constexpr std::size_t kFewestStatements = 2;

/// Ten and ten, or half and half where there are fewer: no statement stands in both lists.
std::size_t listLength(std::size_t statements)
{
    return std::min(kMostStatements, statements / 2);
}

void addList(const ReportContext &context, const RowPointers &list, Phrase heading, std::vector<Block> &blocks)
{
    const Phrasebook &words = context.words();
    std::vector<Perspective> perspectives;
    for (const Perspective *perspective : {context.self(), context.allOthers()})
        if (perspective)
            perspectives.push_back(*perspective);
    std::vector<TableExtra> extras = {TableExtra::Count, TableExtra::Agreement};
    if (context.self())
        extras.insert(extras.begin(), TableExtra::Gap);
    Table table = figureTable(context, itemRows(context, list), perspectives,
                              {.caption = words.counted(heading, static_cast<int>(list.size())),
                               .rowHeading = Phrase::ColumnStatement,
                               .extras = extras,
                               .rowHeadingWeight = 9});
    blocks.push_back(std::move(table));
}

/// From the statements not among the highest; equal averages in the questionnaire's order.
RowPointers lowestOf(const ReportContext &context, const RowPointers &sorted, std::ptrdiff_t length)
{
    RowPointers rest(sorted.begin() + length, sorted.end());
    std::stable_sort(rest.begin(), rest.end(),
                     [&](const Row *a, const Row *b) { return *othersValue(context, *a) < *othersValue(context, *b); });
    rest.resize(static_cast<std::size_t>(length));
    return rest;
}

QString leadOf(const ReportContext &context, const Row &highest, const Row &lowest)
{
    return context.words().text(Phrase::ExtremesLead, {context.itemText(highest.id), othersText(context, highest),
                                                       context.itemText(lowest.id), othersText(context, lowest)});
}

bool areAllEqual(const ReportContext &context, const RowPointers &sorted)
{
    return othersValue(context, *sorted.front()) == othersValue(context, *sorted.back());
}

}  // namespace

std::vector<Section> itemExtremesSection(const ReportContext &context)
{
    const RowPointers all = pointersTo(context.content().items);
    const RowPointers sorted = sortedByOthers(context, all);
    if (sorted.size() < kFewestStatements || areAllEqual(context, sorted))
        return {};
    const auto length = static_cast<std::ptrdiff_t>(listLength(sorted.size()));
    const RowPointers highest(sorted.begin(), sorted.begin() + length);
    const RowPointers lowest = lowestOf(context, sorted, length);
    const Phrasebook &words = context.words();
    Section section{.id = QStringLiteral("items"),
                    .title = words.text(Phrase::ExtremesTitle),
                    .lead = leadOf(context, *highest.front(), *lowest.front())};
    addList(context, highest, Phrase::ExtremesHighest, section.blocks);
    addList(context, lowest, Phrase::ExtremesLowest, section.blocks);
    section.blocks.push_back(Paragraph{words.text(Phrase::SortRule), TextStyle::Caption});
    if (const int leftOut = static_cast<int>(all.size() - sorted.size()); leftOut > 0)
        section.blocks.push_back(Paragraph{words.counted(Phrase::ExtremesLeftOut, leftOut), TextStyle::Caption});
    section.blocks.push_back(Paragraph{words.text(Phrase::ExtremesCaution), TextStyle::Caption});
    return {section};
}

}  // namespace circumspect::report
