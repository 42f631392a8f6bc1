// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cohort/cohort_sections.h"
#include "report/sections/figures.h"

#include <algorithm>
#include <cmath>

namespace circumspect::report {

using published::CohortChange;
using published::CohortChangeRow;

namespace {

/// Below it a change is called clearer than chance (psychometrics.md 10.8).
constexpr double kSignificance = 0.05;
constexpr double kLeastPrintedP = 0.001;

const CohortChange *changeIn(const CohortChangeRow &row)
{
    return std::get_if<CohortChange>(&row.allOthers);
}

bool isClear(const CohortChange &change)
{
    return change.p() && *change.p() < kSignificance;
}

QString effectText(const CohortContext &context, double effect)
{
    return context.numbers().signedNumber(effect, 2);
}

QString pText(const CohortContext &context, double p)
{
    if (p < kLeastPrintedP)
        return context.words().text(Phrase::CohortBelow, {context.numbers().number(kLeastPrintedP, 3)});
    return context.numbers().number(p, 3);
}

QString intervalText(const CohortContext &context, const published::Interval &interval)
{
    return context.words().text(Phrase::CohortFromTo,
                                {context.signedPoints(interval.lower), context.signedPoints(interval.upper)});
}

QString percent(const CohortContext &context, double share)
{
    return context.words().text(Phrase::CohortPercent, {QString::number(std::lround(100 * share))});
}

QStringList wavesOf(const CohortContext &context)
{
    return {context.subject().before.text(), context.subject().wave.text()};
}

QString leadOf(const CohortContext &context)
{
    int compared = 0;
    int risen = 0;
    int fallen = 0;
    for (const CohortChangeRow &row : context.change()->competencies)
        if (const CohortChange *change = changeIn(row)) {
            ++compared;
            risen += isClear(*change) && change->change() > 0 ? 1 : 0;
            fallen += isClear(*change) && change->change() < 0 ? 1 : 0;
        }
    const Phrasebook &words = context.words();
    if (compared == 0)
        return words.text(Phrase::CohortChangeLeadWithheld);
    if (risen + fallen == 0)
        return words.text(Phrase::CohortChangeLeadNone, wavesOf(context));
    return words.text(Phrase::CohortChangeLead,
                      QStringList{QString::number(risen), QString::number(fallen), QString::number(compared)} +
                          wavesOf(context));
}

ChartValue valueOf(const CohortContext &context, double value)
{
    return {.value = value,
            .display = context.points(value),
            .reason = {},
            .answerCount = std::nullopt,
            .isWithheld = false};
}

SlopeModel::Row slopeRow(const CohortContext &context, const CohortChangeRow &row)
{
    SlopeModel::Row slope;
    slope.label = context.competencyName(row.id);
    if (const CohortChange *change = changeIn(row)) {
        slope.before = valueOf(context, change->before());
        slope.after = valueOf(context, change->after());
        slope.change = context.signedPoints(change->change());
        slope.isBeyondNoise = isClear(*change);
        return slope;
    }
    slope.before = context.chartValue(published::Withheld{});
    slope.after = slope.before;
    slope.note = context.words().text(Phrase::CohortTooFew);
    return slope;
}

SlopeModel slopesOf(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    SlopeModel slopes;
    slopes.lowest = context.subject().lowest;
    slopes.highest = context.subject().highest;
    slopes.beforeName = context.subject().before.text();
    slopes.afterName = context.subject().wave.text();
    QStringList sentences;
    for (const CohortChangeRow &row : context.change()->competencies) {
        slopes.rows.push_back(slopeRow(context, row));
        const SlopeModel::Row &slope = slopes.rows.back();
        sentences.append(slope.before.value ? words.text(Phrase::CohortChangeAltRow,
                                                         {slope.label, slope.before.display, slope.after.display})
                                            : words.text(Phrase::SeriesWithheld, {slope.label}));
    }
    slopes.changeHeading = words.text(Phrase::CohortChanged);
    if (std::any_of(slopes.rows.begin(), slopes.rows.end(), [](const auto &row) { return !row.isBeyondNoise; }))
        slopes.noiseNote = words.text(Phrase::CohortNoise);
    slopes.text = {
        words.text(Phrase::CohortChangeChartTitle),
        words.counted(Phrase::CohortChangeAlt, static_cast<int>(slopes.rows.size()), {sentences.join(u' ')})};
    return slopes;
}

std::vector<TableCell> changeCells(const CohortContext &context, const CohortChange &change)
{
    const TableCell none = context.dashCell({});
    const auto intervalCell = [&](const std::optional<published::Interval> &interval) {
        return interval ? context.figureCell(intervalText(context, *interval)) : none;
    };
    return {context.figureCell(QString::number(change.participants())),
            context.figureCell(context.points(change.before())),
            context.figureCell(context.points(change.after())),
            context.figureCell(context.signedPoints(change.change())),
            intervalCell(change.changeInterval()),
            change.effect() ? context.figureCell(effectText(context, *change.effect())) : none,
            intervalCell(change.effectInterval()),
            change.p() ? context.figureCell(pText(context, *change.p())) : none};
}

Table tableOf(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    const QString interval = words.text(Phrase::CohortInterval);
    Table table{.caption = words.text(Phrase::PictureTableCaption),
                .columns = {textColumn(words.text(Phrase::ColumnCompetency), 3.1),
                            figureColumn(words.text(Phrase::ColumnCount), 0.6),
                            figureColumn(context.subject().before.text(), 0.8),
                            figureColumn(context.subject().wave.text(), 0.8),
                            figureColumn(words.text(Phrase::CohortChanged), 1.3), figureColumn(interval, 2.5),
                            figureColumn(words.text(Phrase::CohortEffect), 1.1), figureColumn(interval, 2.5),
                            figureColumn(words.text(Phrase::CohortP), 1)},
                .rows = {}};
    for (const CohortChangeRow &row : context.change()->competencies) {
        std::vector<TableCell> cells{{.text = context.competencyName(row.id)}};
        if (const CohortChange *change = changeIn(row)) {
            for (TableCell &cell : changeCells(context, *change))
                cells.push_back(std::move(cell));
            if (isClear(*change))
                for (TableCell &cell : cells)
                    cell.tone = cell.tone == CellTone::Normal ? CellTone::Strong : cell.tone;
        } else {
            cells.insert(cells.end(), table.columns.size() - 1, context.dashCell(words.text(Phrase::CohortTooFew)));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

/// The whole cohort in a few sentences: over all competencies, with its uncertainty.
QString overallInWords(const CohortContext &context, const CohortChange &change)
{
    const Phrasebook &words = context.words();
    QStringList sentences{
        words.text(Phrase::CohortChangeOverall, {context.points(change.before()), context.points(change.after()),
                                                 context.signedPoints(change.change())})};
    if (const auto &interval = change.changeInterval())
        sentences.append(words.text(Phrase::CohortChangeOverallInterval,
                                    {context.signedPoints(interval->lower), context.signedPoints(interval->upper)}));
    if (change.effect() && change.effectInterval())
        sentences.append(
            words.text(Phrase::CohortChangeEffectInterval,
                       {effectText(context, *change.effect()), effectText(context, change.effectInterval()->lower),
                        effectText(context, change.effectInterval()->upper)}));
    else if (change.effect())
        sentences.append(words.text(Phrase::CohortChangeEffect, {effectText(context, *change.effect())}));
    if (change.risen())
        sentences.append(
            words.counted(Phrase::CohortChangeRisen, change.participants(), {QString::number(*change.risen())}));
    if (change.clearlyRisen() && change.clearlyFallen() && change.clearlyRisenShare())
        sentences.append(
            words.counted(Phrase::CohortChangeReliable, change.participants(),
                          {QString::number(*change.clearlyRisen()), QString::number(*change.clearlyFallen()),
                           percent(context, static_cast<double>(*change.clearlyRisen()) / change.participants()),
                           percent(context, change.clearlyRisenShare()->lower),
                           percent(context, change.clearlyRisenShare()->upper)}));
    return sentences.join(u' ');
}

/// How many participants changed beyond noise, a row a competency; no rows where too few are compared.
Table reliableTable(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    const QString up = words.text(Phrase::CohortUp);
    const QString down = words.text(Phrase::CohortDown);
    Table table{.caption = words.text(Phrase::Labelled, {words.text(Phrase::CohortParticipants),
                                                         QStringList{up, down}.join(words.text(Phrase::PartsBetween))}),
                .columns = {textColumn(words.text(Phrase::ColumnCompetency), 3.1),
                            figureColumn(words.text(Phrase::ColumnCount), 0.8), figureColumn(up, 1.6),
                            figureColumn(words.text(Phrase::CohortShare), 1),
                            figureColumn(words.text(Phrase::CohortInterval), 1.8), figureColumn(down, 1.6)},
                .rows = {}};
    for (const CohortChangeRow &row : context.change()->competencies) {
        const CohortChange *change = changeIn(row);
        if (change == nullptr || !change->clearlyRisen() || !change->clearlyFallen() || !change->clearlyRisenShare())
            continue;
        const published::Interval &share = *change->clearlyRisenShare();
        table.rows.push_back({{.text = context.competencyName(row.id)},
                              context.figureCell(QString::number(change->participants())),
                              context.figureCell(QString::number(*change->clearlyRisen())),
                              context.figureCell(percent(context, static_cast<double>(*change->clearlyRisen()) /
                                                                      change->participants())),
                              context.figureCell(words.text(Phrase::CohortFromTo, {percent(context, share.lower),
                                                                                   percent(context, share.upper)})),
                              context.figureCell(QString::number(*change->clearlyFallen()))});
    }
    return table;
}

QString pairsInWords(const CohortContext &context)
{
    const CohortSubject &subject = context.subject();
    QString text = context.words().counted(Phrase::CohortChangePairs, subject.retested);
    if (subject.dropOuts > 0)
        text += u' ' + context.words().counted(Phrase::CohortDropOuts, subject.dropOuts, wavesOf(context));
    return text;
}

}  // namespace

Section cohortChange(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    Section section{.id = QStringLiteral("change"), .title = words.text(Phrase::CohortChange), .lead = leadOf(context)};
    if (const CohortChange *overall = changeIn(context.change()->overall))
        section.blocks.push_back(Paragraph{overallInWords(context, *overall)});
    section.blocks.push_back(Paragraph{pairsInWords(context), TextStyle::Small});
    section.blocks.push_back(Chart{slopesOf(context)});
    section.blocks.push_back(tableOf(context));
    if (Table reliable = reliableTable(context); !reliable.rows.empty()) {
        section.blocks.push_back(std::move(reliable));
        section.blocks.push_back(Paragraph{
            words.text(Phrase::CohortChangeRuleReliable, {QString::number(published::CohortFloors::kForQuartiles)}),
            TextStyle::Caption});
    }
    section.blocks.push_back(BulletList{
        {words.text(Phrase::CohortChangeRuleInterval),
         words.text(Phrase::CohortChangeRuleEffect, {QString::number(published::CohortFloors::kForQuartiles)}),
         words.text(Phrase::CohortChangeRuleP, {context.numbers().number(kSignificance, 2)})}});
    section.blocks.push_back(Callout{CalloutTone::Caution, words.text(Phrase::CohortChangeCautionTitle),
                                     words.text(Phrase::CohortChangeCaution)});
    return section;
}

}  // namespace circumspect::report
