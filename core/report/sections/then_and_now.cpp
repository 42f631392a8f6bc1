// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/then_and_now.h"

#include "report/sections/charts.h"
#include "report/sections/figures.h"
#include "report/sections/sections.h"
#include "report/sections/sentences.h"

#include <algorithm>

namespace circumspect::report {

using published::ColumnKind;
using published::Row;

namespace {

const published::Results &earlier(const ReportContext &context)
{
    return context.supplement().earlier->results;
}

/// A cell of either release, by the kind of its column; empty where there is none.
const published::Cell &cellOf(const published::Results &results, const Row *row, ColumnKind kind)
{
    static const published::Cell kNothing = published::NoAnswer{};
    const int column = results.columnOf(kind);
    if (row == nullptr || column < 0 || static_cast<std::size_t>(column) >= row->means.size())
        return kNothing;
    return row->means[static_cast<std::size_t>(column)];
}

PrintedFigure printedIn(const published::Results &results, const Row *row)
{
    const int column = results.columnOf(ColumnKind::AllOthers);
    const bool hasSpread = row && column >= 0 && static_cast<std::size_t>(column) < row->spreads.size();
    return {.figure = figureIn(cellOf(results, row, ColumnKind::AllOthers)),
            .spread = hasSpread ? spreadIn(row->spreads[static_cast<std::size_t>(column)]) : nullptr};
}

ChartValue valueOf(const ReportContext &context, const published::Cell &cell)
{
    return {.value = valueIn(cell),
            .display = context.numbers().cell(cell),
            .reason = context.numbers().reason(cell),
            .answerCount = std::nullopt,
            .isWithheld = std::holds_alternative<published::Withheld>(cell)};
}

Phrase readingPhrase(ChangeReading reading)
{
    switch (reading) {
    case ChangeReading::BeyondNoise:
        return Phrase::ThenBeyond;
    case ChangeReading::WithinNoise:
        return Phrase::ThenWithin;
    case ChangeReading::NotJudged:
        break;
    }
    return Phrase::ThenNotJudged;
}

QString readingText(const ReportContext &context, const CompetencyChange &change)
{
    return change.change ? context.words().text(readingPhrase(change.change->reading)) : dash(context);
}

QString waveColumn(const ReportContext &context, const QString &name, const published::Results &results)
{
    return context.words().text(Phrase::GroupAndFigure, {name, results->header.wave.text()});
}

SlopeModel slopesOf(const ReportContext &context, const std::vector<CompetencyChange> &changes)
{
    const Phrasebook &words = context.words();
    SlopeModel slopes;
    slopes.lowest = context.content().header.lowest;
    slopes.highest = context.content().header.highest;
    slopes.beforeName = earlier(context)->header.wave.text();
    slopes.afterName = context.content().header.wave.text();
    slopes.changeHeading = words.text(Phrase::ThenChange);
    slopes.noiseNote = words.text(Phrase::ThenNoise);
    QStringList spoken;
    for (const CompetencyChange &change : changes) {
        const ChartValue before = valueOf(context, cellOf(earlier(context), change.then, ColumnKind::AllOthers));
        const ChartValue after = valueOf(context, cellOf(context.results(), change.now, ColumnKind::AllOthers));
        const QString name = context.competencyName(change.now->id);
        slopes.rows.push_back({.label = name,
                               .before = before,
                               .after = after,
                               .change = changeText(context, change),
                               .isBeyondNoise = change.change && change.change->reading == ChangeReading::BeyondNoise,
                               .note = before.reason.isEmpty() ? after.reason : before.reason});
        spoken.append(words.text(Phrase::ThenAltRow, {name, before.display, after.display}));
    }
    slopes.text = {words.text(Phrase::ThenChartTitle, scaleEnds(context)),
                   words.counted(Phrase::ThenAlt, static_cast<int>(changes.size()), {spoken.join(u' ')})};
    return slopes;
}

TableCell cellIn(const ReportContext &context, const published::Cell &cell)
{
    const bool isFigure = figureIn(cell) != nullptr;
    return {.text = context.numbers().cell(cell),
            .tone = isFigure ? CellTone::Normal : CellTone::Muted,
            .spoken = isFigure ? QString() : context.numbers().spokenCell(cell)};
}

std::vector<TableCell> tableRow(const ReportContext &context, const CompetencyChange &change, bool hasSelf)
{
    const bool isBeyond = change.change && change.change->reading == ChangeReading::BeyondNoise;
    const CellTone tone = isBeyond ? CellTone::Strong : CellTone::Muted;
    const QString text = changeText(context, change);
    std::vector<TableCell> row = {{.text = context.competencyName(change.now->id)},
                                  cellIn(context, cellOf(earlier(context), change.then, ColumnKind::AllOthers)),
                                  cellIn(context, cellOf(context.results(), change.now, ColumnKind::AllOthers)),
                                  {.text = text.isEmpty() ? dash(context) : text, .tone = tone},
                                  {.text = readingText(context, change), .tone = tone}};
    if (hasSelf) {
        row.push_back(cellIn(context, cellOf(earlier(context), change.then, ColumnKind::Self)));
        row.push_back(cellIn(context, cellOf(context.results(), change.now, ColumnKind::Self)));
    }
    return row;
}

Table tableOf(const ReportContext &context, const std::vector<CompetencyChange> &changes)
{
    const Phrasebook &words = context.words();
    const bool hasSelf =
        context.results().columnOf(ColumnKind::Self) >= 0 && earlier(context).columnOf(ColumnKind::Self) >= 0;
    const QString others = words.text(Phrase::AllOthers);
    Table table{.caption = words.text(Phrase::PictureTableCaption),
                .columns = {textColumn(words.text(Phrase::ColumnCompetency), 4),
                            figureColumn(waveColumn(context, others, earlier(context))),
                            figureColumn(waveColumn(context, others, context.results())),
                            figureColumn(words.text(Phrase::ThenChange)),
                            textColumn(words.text(Phrase::ThenReading), 1.6)},
                .rows = {}};
    if (hasSelf)
        for (const published::Results *results : {&earlier(context), &context.results()})
            table.columns.push_back(figureColumn(waveColumn(context, words.text(Phrase::Self), *results)));
    for (const CompetencyChange &change : changes)
        table.rows.push_back(tableRow(context, change, hasSelf));
    return table;
}

QString leadOf(const ReportContext &context, const std::vector<CompetencyChange> &changes)
{
    const Phrasebook &words = context.words();
    QStringList beyond;
    int judged = 0;
    for (const CompetencyChange &change : changes) {
        if (!change.change || change.change->reading == ChangeReading::NotJudged)
            continue;
        ++judged;
        if (change.change->reading == ChangeReading::BeyondNoise)
            beyond.append(words.text(Phrase::SpokenWithheld,
                                     {quotedCompetency(context, change.now->id), changeText(context, change)}));
    }
    if (judged == 0)
        return words.text(Phrase::ThenLeadNotJudged);
    if (beyond.isEmpty())
        return words.counted(Phrase::ThenLeadNone, judged);
    return words.counted(Phrase::ThenLeadSome, judged, {QString::number(beyond.size()), words.list(beyond)});
}

Phrase commonPhrase(CommonRaters common)
{
    switch (common) {
    case CommonRaters::Most:
        return Phrase::ThenCommonMost;
    case CommonRaters::Half:
        return Phrase::ThenCommonHalf;
    case CommonRaters::Few:
        return Phrase::ThenCommonFew;
    case CommonRaters::Unknown:
        break;
    }
    return Phrase::ThenCommonUnknown;
}

}  // namespace

std::vector<CompetencyChange> changesOf(const ReportContext &context)
{
    std::vector<CompetencyChange> changes;
    if (!context.supplement().earlier)
        return changes;
    for (const Row &now : context.content().competencies) {
        const Row *then = earlier(context).competency(CompetencyId(now.id));
        changes.push_back(
            {&now, then, changeBetween(printedIn(earlier(context), then), printedIn(context.results(), &now))});
    }
    return changes;
}

QString changeText(const ReportContext &context, const CompetencyChange &change)
{
    if (!change.change)
        return {};
    return context.numbers().gap(change.change->value, change.change->decimals, change.change->coding);
}

std::vector<Section> thenAndNowSection(const ReportContext &context)
{
    const std::vector<CompetencyChange> changes = changesOf(context);
    const bool isAnyCompared = std::any_of(changes.begin(), changes.end(),
                                           [](const CompetencyChange &change) { return change.change.has_value(); });
    if (!isAnyCompared)
        return {};
    const Phrasebook &words = context.words();
    Section section{
        .id = QStringLiteral("then_and_now"), .title = words.text(Phrase::ThenTitle), .lead = leadOf(context, changes)};
    section.blocks.push_back(Chart{slopesOf(context, changes)});
    section.blocks.push_back(Paragraph{words.text(Phrase::ThenRule), TextStyle::Caption});
    section.blocks.push_back(tableOf(context, changes));
    section.blocks.push_back(
        Paragraph{words.text(commonPhrase(context.supplement().earlier->common)), TextStyle::Body});
    section.blocks.push_back(
        Callout{CalloutTone::Caution, words.text(Phrase::ThenCautionTitle), words.text(Phrase::ThenCaution)});
    return {section};
}

}  // namespace circumspect::report
