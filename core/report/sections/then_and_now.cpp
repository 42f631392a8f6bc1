// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/then_and_now.h"

#include "report/sections/charts.h"
#include "report/sections/figures.h"
#include "report/sections/sections.h"
#include "report/sections/sentences.h"

#include <algorithm>

namespace circumspect::report {

using published::ChangeReading;
using published::ColumnKind;
using published::PrintedFigure;
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

/// Self ratings of one competency: at the earlier wave, looking back at it, and now.
struct OwnRatings {
    const Row *now = nullptr;
    const published::Figure *before = nullptr;
    const published::Figure *back = nullptr;
    const published::Figure *after = nullptr;
};

/// Competencies that the participant has rated looking back; empty where there is no such rating.
std::vector<OwnRatings> ownRatings(const ReportContext &context)
{
    std::vector<OwnRatings> ratings;
    const std::optional<published::Results> &lookBack = context.supplement().lookBack;
    if (!lookBack)
        return ratings;
    for (const Row &now : context.content().competencies) {
        const CompetencyId id(now.id);
        const OwnRatings one{&now,
                             figureIn(cellOf(earlier(context), earlier(context).competency(id), ColumnKind::Self)),
                             figureIn(cellOf(*lookBack, lookBack->competency(id), ColumnKind::Self)),
                             figureIn(cellOf(context.results(), &now, ColumnKind::Self))};
        if (one.back != nullptr)
            ratings.push_back(one);
    }
    return ratings;
}

TableCell ownCell(const ReportContext &context, const published::Figure *figure)
{
    return cellIn(context, figure ? published::Cell(*figure) : published::Cell(published::NoAnswer{}));
}

/// The later printed rating minus the earlier one (psychometrics.md 10.9).
TableCell differenceCell(const ReportContext &context, const published::Figure *later, const published::Figure *sooner)
{
    if (later == nullptr || sooner == nullptr)
        return ownCell(context, nullptr);
    return {.text =
                context.numbers().gap(later->value() - sooner->value(), later->decimals(), published::Coding::Exact)};
}

Table ownTable(const ReportContext &context, const std::vector<OwnRatings> &ratings)
{
    const Phrasebook &words = context.words();
    const QString self = words.text(Phrase::Self);
    Table table{.caption = words.text(Phrase::ThenBackCaption),
                .columns = {textColumn(words.text(Phrase::ColumnCompetency), 3.2),
                            figureColumn(waveColumn(context, self, earlier(context))),
                            figureColumn(waveColumn(context, self, *context.supplement().lookBack)),
                            figureColumn(waveColumn(context, self, context.results())),
                            figureColumn(words.text(Phrase::ThenBackChange), 1.3),
                            figureColumn(words.text(Phrase::ThenBackChangeBack), 1.3),
                            figureColumn(words.text(Phrase::ThenBackShift), 1.3)},
                .rows = {}};
    for (const OwnRatings &one : ratings)
        table.rows.push_back({{.text = context.competencyName(one.now->id)},
                              ownCell(context, one.before),
                              ownCell(context, one.back),
                              ownCell(context, one.after),
                              differenceCell(context, one.after, one.before),
                              differenceCell(context, one.after, one.back),
                              differenceCell(context, one.back, one.before)});
    return table;
}

void addLookBack(const ReportContext &context, std::vector<Block> &blocks)
{
    const std::vector<OwnRatings> ratings = ownRatings(context);
    if (ratings.empty())
        return;
    const Phrasebook &words = context.words();
    blocks.push_back(Heading{2, words.text(Phrase::ThenBackHeading)});
    blocks.push_back(
        Paragraph{words.text(Phrase::ThenBackLead, {earlier(context)->header.wave.text(),
                                                    (*context.supplement().lookBack)->header.wave.text()})});
    blocks.push_back(ownTable(context, ratings));
    blocks.push_back(Paragraph{words.text(Phrase::ThenBackRule), TextStyle::Caption});
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

QString earlierMarkName(const ReportContext &context)
{
    if (!context.supplement().earlier || context.allOthers() == nullptr)
        return {};
    return waveColumn(context, context.words().text(Phrase::AllOthers), earlier(context));
}

ChartValue earlierValue(const ReportContext &context, const Row &row)
{
    const Row *then = earlier(context).competency(CompetencyId(row.id));
    if (then == nullptr)
        then = earlier(context).item(ItemId(row.id));
    ChartValue value = valueOf(context, cellOf(earlier(context), then, ColumnKind::AllOthers));
    value.isWithheld = false;
    return value;
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
    addLookBack(context, section.blocks);
    section.blocks.push_back(
        Callout{CalloutTone::Caution, words.text(Phrase::ThenCautionTitle), words.text(Phrase::ThenCaution)});
    return {section};
}

}  // namespace circumspect::report
