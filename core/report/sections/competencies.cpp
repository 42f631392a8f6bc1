// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/charts.h"
#include "report/sections/distributions.h"
#include "report/sections/sections.h"
#include "report/sections/sentences.h"
#include "report/sections/then_and_now.h"

#include <algorithm>

namespace circumspect::report {

using published::Row;

namespace {

constexpr int kNoteLines = 4;
constexpr int kFewNoteLines = 2;  // beside the marks of an earlier wave

/// The competency as a whole, then its statements.
NamedRows rowsOf(const ReportContext &context, const Row &row, const NamedRows &items)
{
    NamedRows rows = {{&row, context.words().text(Phrase::CompetencyWhole)}};
    rows.insert(rows.end(), items.begin(), items.end());
    return rows;
}

bool hasAnyFigure(const ReportContext &context, const NamedRows &rows)
{
    return std::any_of(rows.begin(), rows.end(), [&](const NamedRow &row) {
        return std::any_of(context.perspectives().begin(), context.perspectives().end(),
                           [&](const Perspective &p) { return figureIn(context.mean(*row.row, p)) != nullptr; });
    });
}

/// Adds a mark a row for what all others saw in the wave before, as far as that was printed. What it says in words;
/// empty where there is none.
QString addEarlierMarks(const ReportContext &context, const NamedRows &rows, DotRowsModel &dots)
{
    const Phrasebook &words = context.words();
    const QString name = earlierMarkName(context);
    if (name.isEmpty())
        return {};
    std::vector<ChartValue> values;
    QStringList displays;
    for (const NamedRow &row : rows) {
        values.push_back(earlierValue(context, *row.row));
        displays.append(values.back().display);
    }
    if (std::none_of(values.begin(), values.end(), [](const ChartValue &value) { return value.value.has_value(); }))
        return {};
    dots.marks.push_back({name, SeriesStyle::Earlier});
    for (std::size_t i = 0; i < values.size(); ++i)
        dots.rows[i].values.push_back(values[i]);
    const QString sentence =
        words.text(Phrase::CompetencyThen, {name, displays.join(words.text(Phrase::PartsBetween))});
    dots.text.altText += u' ' + sentence;
    return sentence;
}

/// The words for its marks of the wave before, or none; the first page also says how to read them.
QString addDots(const ReportContext &context, const NamedRows &rows, int statements, std::vector<Block> &blocks)
{
    const std::vector<Perspective> marks = drawnPerspectives(context);
    DotRowsModel dots = dotRows(context, rows, marks, {Phrase::CompetencyChartTitle, Phrase::CompetencyAlt});
    dots.text.altText =
        context.words().counted(Phrase::CompetencyAlt, statements, {spansInWords(context, rows, marks)});
    QString earlier = addEarlierMarks(context, rows, dots);
    blocks.push_back(Chart{std::move(dots)});
    const bool isFirst = rows.front().row == &context.content().competencies.front();
    if (!earlier.isEmpty() && isFirst && context.reportTemplate().has(SectionKind::ThenAndNow))
        earlier +=
            u' ' + context.words().text(Phrase::CompetencyThenCaution, {context.words().text(Phrase::ThenTitle)});
    return earlier;
}

void addTable(const ReportContext &context, const NamedRows &rows, std::vector<Block> &blocks)
{
    std::vector<TableExtra> extras;
    if (context.self() && context.allOthers())
        extras.push_back(TableExtra::Gap);
    if (context.allOthers())
        extras.push_back(TableExtra::Count);
    Table table = figureTable(context, rows, context.perspectives(),
                              {.caption = context.words().text(Phrase::CompetencyTableCaption),
                               .rowHeading = Phrase::ColumnStatement,
                               .extras = extras,
                               .rowHeadingWeight = 5});
    strengthen(table.rows.front());
    blocks.push_back(std::move(table));
}

void addBars(const ReportContext &context, const NamedRows &items, const NamedRows &shown, std::vector<Block> &blocks)
{
    const ChartPhrases phrases{Phrase::CompetencySpreadTitle, Phrase::CompetencySpreadAlt};
    blocks.push_back(Chart{distributionBars(context, shown, phrases, SpreadNotes::Counts)});
    if (const int leftOut = static_cast<int>(items.size() - shown.size()); leftOut > 0)
        blocks.push_back(
            Paragraph{context.words().counted(Phrase::CompetencySpreadLeftOut, leftOut), TextStyle::Caption});
}

void addAgreement(const ReportContext &context, const Row &row, std::vector<Block> &blocks)
{
    if (context.allOthers() == nullptr)
        return;
    const published::SpreadFigures *figures = spreadIn(context.spread(row, *context.allOthers()));
    if (figures && figures->band())
        blocks.push_back(Paragraph{
            context.words().text(Phrase::CompetencyAgreement, {context.numbers().agreement(*figures->band())})});
}

/// One page holds the dots with either the bars or the table: the appendix has every figure, but no bars.
void addPictures(const ReportContext &context, const Row &row, const NamedRows &items, std::vector<Block> &blocks)
{
    const Phrasebook &words = context.words();
    const NamedRows rows = rowsOf(context, row, items);
    const NamedRows shown = withDistribution(context, items);
    const bool hasAppendix = context.reportTemplate().has(SectionKind::Appendix);
    QStringList captions = {addDots(context, rows, static_cast<int>(items.size()), blocks)};
    const bool hasTable = shown.empty() || !hasAppendix;
    if (!hasTable)
        captions.prepend(words.text(Phrase::CompetencyFiguresThere, {words.text(Phrase::AppendixTitle)}));
    captions.removeAll(QString());
    if (!captions.isEmpty())
        blocks.push_back(Paragraph{captions.join(u' '), TextStyle::Caption});
    if (hasTable)
        addTable(context, rows, blocks);
    addAgreement(context, row, blocks);
    if (!shown.empty())
        addBars(context, items, shown, blocks);
    else if (context.allOthers())
        blocks.push_back(Paragraph{words.text(Phrase::CompetencySpreadNone), TextStyle::Small});
}

std::optional<Section> pageOf(const ReportContext &context, const Row &row)
{
    const CompetencyId id(row.id);
    const NamedRows items = itemRows(context, itemRowsOf(context, id));
    if (!hasAnyFigure(context, rowsOf(context, row, items)))
        return std::nullopt;
    Section section{.id = QStringLiteral("competency.") + row.id,
                    .title = context.competencyName(row.id),
                    .lead = competencySentence(context, row)};
    const model::Competency *competency = context.instrument().findCompetency(id);
    if (competency && !competency->definition.isEmpty())
        section.blocks.push_back(Paragraph{context.localized(competency->definition)});
    addPictures(context, row, items, section.blocks);
    const int lines = earlierMarkName(context).isEmpty() ? kNoteLines : kFewNoteLines;
    section.blocks.push_back(NoteLines{context.words().text(Phrase::CompetencyNotes), lines});
    return section;
}

}  // namespace

std::vector<Section> competencySections(const ReportContext &context)
{
    std::vector<Section> pages;
    for (const Row &row : context.content().competencies)
        if (std::optional<Section> page = pageOf(context, row))
            pages.push_back(std::move(*page));
    return pages;
}

}  // namespace circumspect::report
