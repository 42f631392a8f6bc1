// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/withheld_words.h"

#include <algorithm>
#include <variant>

namespace circumspect::report {

using published::Cell;
using published::Coding;
using published::Column;
using published::ColumnKind;

namespace {

int withheldCellsIn(const ReportContext &context, const Perspective &perspective)
{
    const RowPointers rows = allRows(context);
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const published::Row *row) {
        return std::holds_alternative<published::Withheld>(context.mean(*row, perspective));
    }));
}

}  // namespace

RowPointers allRows(const ReportContext &context)
{
    RowPointers rows = {&context.content().overall};
    for (const auto *group : {&context.content().competencies, &context.content().items})
        for (const published::Row &row : *group)
            rows.push_back(&row);
    return rows;
}

QStringList hiddenGroupNames(const ReportContext &context)
{
    QStringList names;
    for (const GroupId &group : context.content().hiddenGroups)
        names.append(context.groupName(group));
    return names;
}

QStringList combinedAndWithheld(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    QStringList lines;
    for (const Perspective &perspective : context.perspectives())
        if (perspective.kind == ColumnKind::Combined)
            lines.append(words.text(Phrase::GuideMerged, {perspective.name}));
    const QStringList hidden = hiddenGroupNames(context);
    if (!hidden.isEmpty())
        lines.append(words.text(Phrase::GuideHiddenGroup, {words.list(hidden), words.text(Phrase::TooFewAnswers)}));
    for (const Column &column : context.content().columns)
        if (column.withheld)
            lines.append(words.text(Phrase::GuideColumnWithheld,
                                    {context.columnName(column), context.numbers().reason(*column.withheld)}));
    const Phrase single = context.reportTemplate().has(SectionKind::Appendix) ? Phrase::GuideCellsWithheld
                                                                              : Phrase::GuideCellsWithheldHere;
    for (const Perspective &perspective : context.perspectives())
        if (const int count = withheldCellsIn(context, perspective); count > 0)
            lines.append(words.counted(single, count, {perspective.name}));
    return lines;
}

QString exampleOfCoded(const ReportContext &context)
{
    for (const published::Row *row : allRows(context))
        for (const Cell &cell : row->means)
            if (const published::Figure *figure = figureIn(cell); figure && figure->coding() != Coding::Exact)
                return context.numbers().cell(cell);
    return {};
}

}  // namespace circumspect::report
