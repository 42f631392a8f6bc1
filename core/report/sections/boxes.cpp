// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/charts.h"
#include "report/sections/sections.h"

#include <algorithm>

namespace circumspect::report {

using published::Quadrant;

namespace {

/// Competencies that stand in one of the boxes, in the instrument's order.
NamedRows boxedRows(const ReportContext &context)
{
    NamedRows rows = competencyRows(context, pointersTo(context.content().competencies));
    std::erase_if(rows, [](const NamedRow &row) { return !row.row->quadrant; });
    return rows;
}

bool isOnOneSide(const NamedRow &row)
{
    return row.row->quadrant == Quadrant::ConfirmedStrength || row.row->quadrant == Quadrant::ConfirmedGrowthArea;
}

QString boxesInWords(const ReportContext &context, const NamedRows &rows)
{
    const Phrasebook &words = context.words();
    QStringList sentences;
    for (const Quadrant box :
         {Quadrant::ConfirmedStrength, Quadrant::HiddenStrength, Quadrant::BlindSpot, Quadrant::ConfirmedGrowthArea}) {
        NamedRows inside = rows;
        std::erase_if(inside, [&](const NamedRow &row) { return row.row->quadrant != box; });
        const QString title = words.text(boxPhrase(box));
        const QString names = namesOf(inside).join(words.text(Phrase::PartsBetween));
        sentences.append(inside.empty() ? words.text(Phrase::BoxEmpty, {title})
                                        : words.text(Phrase::BoxContents, {title, names}));
    }
    return sentences.join(u' ');
}

void addFrame(const ReportContext &context, FourBoxModel &boxes)
{
    const Phrasebook &words = context.words();
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
}

FourBoxModel boxesOf(const ReportContext &context, const NamedRows &rows)
{
    FourBoxModel boxes;
    addFrame(context, boxes);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ChartValue self = chartValue(context, *rows[i].row, *context.self());
        const ChartValue others = chartValue(context, *rows[i].row, *context.allOthers());
        boxes.points.push_back({.number = static_cast<int>(i) + 1,
                                .label = rows[i].name,
                                .self = self.value.value_or(0),
                                .others = others.value.value_or(0),
                                .selfDisplay = self.display,
                                .othersDisplay = others.display});
    }
    boxes.text = {context.words().text(Phrase::BoxesTitle),
                  context.words().text(Phrase::BoxesAlt, {boxesInWords(context, rows)})};
    return boxes;
}

/// The table holds the numbers of the points, so that a number in the picture can be looked up.
Table numberedTable(const ReportContext &context, const NamedRows &rows)
{
    Table table = figureTable(context, rows, {*context.self(), *context.allOthers()},
                              {.caption = context.words().text(Phrase::BoxesTableCaption),
                               .rowHeading = Phrase::ColumnCompetency,
                               .extras = {TableExtra::Box}});
    table.hasRowHeaders = false;
    table.columns.insert(table.columns.begin(), figureColumn(context.words().text(Phrase::ColumnNumber), 0.5));
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

std::vector<Section> boxesSection(const ReportContext &context)
{
    const NamedRows rows = boxedRows(context);
    const bool hasCuts = context.content().selfCut && context.content().othersCut;
    if (context.self() == nullptr || context.allOthers() == nullptr || !hasCuts || rows.empty())
        return {};
    const Phrasebook &words = context.words();
    const auto alike = std::count_if(rows.begin(), rows.end(), isOnOneSide);
    Section section{.id = QStringLiteral("boxes"),
                    .title = words.text(Phrase::BoxesPageTitle),
                    .lead = words.counted(Phrase::BoxesLead, static_cast<int>(rows.size()), {QString::number(alike)})};
    section.blocks.push_back(Chart{boxesOf(context, rows)});
    section.blocks.push_back(cutCallout(context));
    section.blocks.push_back(numberedTable(context, rows));
    return {section};
}

}  // namespace circumspect::report
