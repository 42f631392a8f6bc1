// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/results/released_view_builder.h"

#include "desktop/pages/results/ledger_rows.h"
#include "report/chart_words.h"
#include "report/report_context.h"
#include "report/sections/figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace circumspect::desktop {

namespace {

using report::ReportContext;

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(ReleasedView)
};

const report::Section *sectionOf(const report::Document &document, const QString &id)
{
    const auto found = std::find_if(document.sections.begin(), document.sections.end(),
                                    [&](const report::Section &section) { return section.id == id; });
    return found == document.sections.end() ? nullptr : &*found;
}

/// The charts of a section in their order.
std::vector<ChartWithWords> chartsOf(const report::Section *section, const ReportContext &context)
{
    std::vector<ChartWithWords> charts;
    if (section == nullptr)
        return charts;
    for (const report::Block &block : section->blocks) {
        if (const auto *chart = std::get_if<report::Chart>(&block))
            charts.push_back({chart->model, report::partsInWords(chart->model, context.words())});
    }
    return charts;
}

QString firstCallout(const report::Section *section)
{
    for (const report::Block &block : section ? section->blocks : std::vector<report::Block>()) {
        if (const auto *callout = std::get_if<report::Callout>(&block))
            return callout->text;
    }
    return {};
}

bool isCoded(const published::Cell &cell)
{
    const auto *figure = std::get_if<published::Figure>(&cell);
    return figure != nullptr && figure->coding() != published::Coding::Exact;
}

ScoreView::Cell scoreCell(const ReportContext &context, const published::Row &row,
                          const report::Perspective &perspective)
{
    const report::TableCell printed = report::meanCell(context, row, perspective);
    const report::ChartValue value = report::chartValue(context, row, perspective);
    ScoreView::Cell cell{.text = printed.text,
                         .spoken = printed.spoken,
                         .hint = {},
                         .tone = printed.tone,
                         .sortKey = value.value,
                         .isWithheld = value.isWithheld};
    cell.isCoded = isCoded(context.mean(row, perspective));
    if (value.isWithheld)
        cell.spoken = context.numbers().spokenCell(context.mean(row, perspective));
    if (value.answerCount)
        cell.hint = Words::tr("%n answer(s)", nullptr, *value.answerCount);
    return cell;
}

ScoreView::Cell tableCell(const report::TableCell &printed, std::optional<double> sortKey)
{
    return {.text = printed.text,
            .spoken = printed.spoken,
            .hint = {},
            .tone = printed.tone,
            .sortKey = sortKey,
            .isWithheld = false};
}

std::optional<double> countOf(const report::TableCell &cell)
{
    bool isNumber = false;
    const int count = cell.text.toInt(&isNumber);
    return isNumber ? std::optional<double>(count) : std::nullopt;
}

enum class CountColumn { In, Out };

void addScores(const ReportContext &context, const published::Row &row, CountColumn counts, ScoreView::Row &shown)
{
    for (const report::Perspective &perspective : context.perspectives())
        shown.cells.push_back(scoreCell(context, row, perspective));
    const report::TableCell gap = report::gapCell(context, row);
    shown.cells.push_back(tableCell(gap, published::valueIn(row.gap)));
    shown.cells.back().isCoded = isCoded(row.gap);
    shown.cells.back().isWithheld = std::holds_alternative<published::Withheld>(row.gap);
    if (counts == CountColumn::Out)
        return;
    const report::TableCell count = report::countCell(context, row);
    shown.cells.push_back(tableCell(count, countOf(count)));
    shown.cells.push_back(tableCell(report::agreementCell(context, row), std::nullopt));
}

ScoreView emptyScores(const ReportContext &context, CountColumn counts)
{
    ScoreView view;
    for (const report::Perspective &perspective : context.perspectives())
        view.columns.push_back(
            {perspective.name, perspective.isDrawn ? std::optional(perspective.style) : std::nullopt,
             &perspective == context.allOthers() ? report::Topic::AllOthers : report::Topic::Average});
    view.columns.push_back({context.words().text(report::Phrase::ColumnGap), std::nullopt, report::Topic::Gap});
    if (counts == CountColumn::Out)
        return view;
    view.columns.push_back({context.words().text(report::Phrase::ColumnCount), std::nullopt, report::Topic::Count});
    view.columns.push_back(
        {context.words().text(report::Phrase::ColumnAgreement), std::nullopt, report::Topic::Agreement});
    return view;
}

ScoreView competencyScores(const ReportContext &context)
{
    ScoreView view = emptyScores(context, CountColumn::Out);
    view.labelTitle = context.words().text(report::Phrase::ColumnCompetency);
    for (const published::Row &row : context.content().competencies) {
        ScoreView::Row shown{.id = row.id, .label = context.competencyName(row.id), .part = {}, .cells = {}};
        addScores(context, row, CountColumn::Out, shown);
        view.rows.push_back(std::move(shown));
    }
    return view;
}

ScoreView itemScores(const ReportContext &context)
{
    ScoreView view = emptyScores(context, CountColumn::In);
    view.labelTitle = context.words().text(report::Phrase::ColumnStatement);
    view.partTitle = context.words().text(report::Phrase::ColumnCompetency);
    for (const model::Competency &competency : context.instrument().competencies) {
        for (const published::Row *row : report::itemRowsOf(context, competency.id)) {
            ScoreView::Row shown{.id = row->id,
                                 .label = context.itemText(row->id),
                                 .part = context.competencyName(competency.id.text()),
                                 .cells = {}};
            addScores(context, *row, CountColumn::In, shown);
            view.rows.push_back(std::move(shown));
        }
    }
    return view;
}

QString factsOf(const ReportContext &context, const QString &cycleName)
{
    const published::ReleaseHeader &header = context.content().header;
    QStringList facts{cycleName, header.wave.text()};
    if (const report::Perspective *others = context.allOthers(); others && others->answered)
        facts << Words::tr("%n other(s) answered", nullptr, *others->answered);
    const QString date = QLocale().toString(header.createdAt.toLocalTime().date(), QLocale::ShortFormat);
    facts << Words::tr("release %1 of %2").arg(header.number).arg(date);
    return facts.join(QStringLiteral(" · "));
}

QString promiseOf(const model::Cycle &cycle)
{
    int least = model::kLeastMinimum;
    for (const auto &[group, minimum] : cycle.policy.minima)
        least = qMax(least, minimum);
    return Words::tr("groups with fewer than %n answer(s) are never shown alone", nullptr, least);
}

}  // namespace

ReleasedView buildReleasedView(const workspace::ReleasedResults &released, const report::Document &document,
                               const model::Cycle &cycle)
{
    const report::ReportSubject subject{released.participant.name, released.participant.role,
                                        released.participant.organisation, ReleaseId(document.releaseId)};
    report::ReportTemplate layout;
    layout.language = document.language;
    const ReportContext context(released.results, released.comments, subject, released.instrument, layout);

    ReleasedView view;
    view.facts = factsOf(context, cycle.name);
    view.promise = promiseOf(cycle);
    const report::Section *picture = sectionOf(document, QStringLiteral("picture"));
    const report::Section *gaps = sectionOf(document, QStringLiteral("gaps"));
    const std::vector<ChartWithWords> pictures = chartsOf(picture, context);
    const report::Section *boxes = sectionOf(document, QStringLiteral("boxes"));
    const std::vector<ChartWithWords> gapCharts = chartsOf(gaps, context);
    const std::vector<ChartWithWords> boxCharts = chartsOf(boxes, context);
    if (!pictures.empty())
        view.picture = pictures.front();
    if (!gapCharts.empty())
        view.gaps = gapCharts.front();
    if (!boxCharts.empty())
        view.boxes = boxCharts.front();
    view.pictureLead = picture ? picture->lead : QString();
    view.gapsLead = gaps ? gaps->lead : QString();
    view.boxesNote = firstCallout(boxes);
    view.competencies = competencyScores(context);
    view.items = itemScores(context);
    if (const report::Section *comments = sectionOf(document, QStringLiteral("comments")))
        view.comments = *comments;
    else if (!released.comments)
        view.comments.lead =
            Words::tr("Comments are sealed: owners of the vault and the participant’s coach can read them.");
    if (const report::Section *ledger = sectionOf(document, QStringLiteral("appendix.ledger")))
        view.ledgerWords = *ledger;
    view.ledger = ledgerRows(context);
    // They stand in the program's window, so they speak its language and not the report's.
    report::ReportTemplate frame;
    frame.language = QLocale().name().left(2);
    const ReportContext spoken(released.results, released.comments, subject, released.instrument, frame);
    for (int topic = 0; topic < static_cast<int>(report::Topic::End); ++topic)
        view.explanations.push_back(report::explanationOf(spoken, static_cast<report::Topic>(topic)));
    return view;
}

}  // namespace circumspect::desktop
