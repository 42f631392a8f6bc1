// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/preview_builder.h"

#include "sealed/collection/column_proposal.h"
#include "sealed/collection/item_suggester.h"
#include "sealed/collection/problem_list.h"
#include "sealed/collection/sheet_mapping.h"

#include <QMap>

#include <algorithm>

namespace circumspect::sealed {

using published::ColumnRole;
using published::ImportPreview;
using published::ValuePreview;

namespace {

constexpr int kMostValues = 40;
constexpr qsizetype kShortWord = 6;
constexpr int kFrequent = 3;

QString delimiterName(char delimiter)
{
    return delimiter == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(delimiter));
}

/// A text that stands once and is long may be somebody's own words.
bool mayBeShown(const ValuePreview &value)
{
    return !value.target.isEmpty() || value.value.size() <= kShortWord || value.times >= kFrequent;
}

QString pointName(ScaleWords::Reading reading)
{
    if (ScaleWords::isFault(reading))
        return {};
    if (reading == kLeftOpen)
        return QStringLiteral("blank");
    return reading == kNotObserved ? QStringLiteral("not_observed") : QString::number(reading);
}

std::vector<ValuePreview> shown(std::vector<ValuePreview> values)
{
    std::erase_if(values, [](const ValuePreview &value) { return !mayBeShown(value); });
    std::sort(values.begin(), values.end(), [](const ValuePreview &a, const ValuePreview &b) {
        return std::pair(!a.target.isEmpty(), a.value) < std::pair(!b.target.isEmpty(), b.value);
    });
    if (values.size() > kMostValues)
        values.resize(kMostValues);
    return values;
}

std::vector<ValuePreview> groupWordsOf(const AnswerSheet &sheet, model::GroupLookup groups,
                                       const model::Instrument &instrument)
{
    const int column = sheet.columnOf(ColumnRole::Group);
    if (column < 0)
        return {};
    for (auto word = sheet.groupWords.begin(); word != sheet.groupWords.end(); ++word)
        groups.add(word.key(), groups.find(word.value()));
    std::vector<ValuePreview> values;
    const auto cells = distinctCells(sheet, column, 1000);
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const QString word = QString::fromUtf8(cell.key());
        const int group = groups.find(word);
        values.push_back(
            {word, cell.value(), group < 0 ? QString() : instrument.groups[static_cast<std::size_t>(group)].id.text()});
    }
    return shown(std::move(values));
}

/// The distinct cells of the rating columns; how often each stands would be a result, so it is left out.
std::vector<ValuePreview> scaleWordsOf(const AnswerSheet &sheet, const model::Instrument &instrument, int &dateLike)
{
    ScaleWords words(instrument.scale, sheet.dialect, sheet.valueWords);
    QMap<QByteArrayView, ValuePreview> found;
    for (int column = 0; column < static_cast<int>(sheet.columns.size()); ++column) {
        const ColumnRole role = sheet.column(column).role;
        if (role != ColumnRole::Item && role != ColumnRole::Value)
            continue;
        const auto cells = distinctCells(sheet, column, 200);
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            ValuePreview &value = found[cell.key()];
            value.times += cell.value();
            value.value = QString::fromUtf8(cell.key());
            value.target = pointName(words.read(cell.key()));
        }
    }
    const auto &learnt = words.learnt();
    dateLike = static_cast<int>(std::count(learnt.begin(), learnt.end(), ScaleWords::kDateLike));
    std::vector<ValuePreview> values = shown({found.begin(), found.end()});
    for (ValuePreview &value : values)
        value.times = 0;
    return values;
}

std::vector<published::ColumnPreview> columnsOf(const AnswerSheet &sheet, const model::Instrument &instrument)
{
    const auto items = instrument.items();
    const ItemSuggester suggester(instrument);
    std::vector<published::ColumnPreview> columns;
    for (int position = 0; position < static_cast<int>(sheet.columns.size()); ++position) {
        const SheetColumn &column = sheet.column(position);
        published::ColumnPreview &shown = columns.emplace_back(
            published::ColumnPreview{position, column.heading, column.role, {}, column.score, column.dropReason});
        if (column.target >= 0 && column.role == ColumnRole::Comment)
            shown.target = instrument.openQuestions[static_cast<std::size_t>(column.target)].id.text();
        else if (column.target >= 0 && column.role == ColumnRole::Importance)
            shown.target = instrument.competencies[static_cast<std::size_t>(column.target)].id.text();
        else if (column.target >= 0)
            shown.target = items[static_cast<std::size_t>(column.target)]->id.text();
        else if (column.role == ColumnRole::Unused && column.dropReason == published::DropReason::NotAsked)
            if (const auto suggestion = suggester.suggest(column.heading)) {
                shown.target = items[static_cast<std::size_t>(suggestion->item)]->id.text();
                shown.score = suggestion->score;
            }
    }
    return columns;
}

QStringList itemsWithoutColumn(const AnswerSheet &sheet, const model::Instrument &instrument)
{
    QStringList missing;
    if (sheet.isLong)
        return missing;
    int index = 0;
    for (const model::Item *item : instrument.items()) {
        const bool isThere = std::any_of(sheet.columns.begin(), sheet.columns.end(), [&](const SheetColumn &column) {
            return column.role == ColumnRole::Item && column.target == index;
        });
        if (!isThere)
            missing.append(item->id.text());
        ++index;
    }
    return missing;
}

}  // namespace

ImportPreview describeFiles(const RecognisedFiles &files)
{
    ImportPreview preview;
    preview.guesses = files.guesses;
    if (files.answers.empty())
        return preview;
    const RecognisedFiles::File &first = files.answers.front();
    preview.format = first.reader->id();
    if (first.source.csv) {
        preview.encoding = tabular::encodingName(first.source.csv->source.encoding);
        preview.delimiter = delimiterName(first.source.csv->delimiter);
    }
    return preview;
}

void describeSheet(ImportPreview &preview, const AnswerSheet &sheet, const CollectRequest &request,
                   const model::GroupLookup &groups)
{
    preview.headerRecords = sheet.headerRecords;
    preview.records = sheet.dataRecordCount();
    preview.columns = columnsOf(sheet, request.instrument);
    preview.groups = groupWordsOf(sheet, groups, request.instrument);
    int dateLike = 0;
    preview.scale = scaleWordsOf(sheet, request.instrument, dateLike);
    preview.mapping = model::writeMapping(mappingOf(sheet, request.instrument));
    preview.unmatchedItems = itemsWithoutColumn(sheet, request.instrument);
    preview.notices = sheet.notices;
    if (dateLike > 0)
        preview.notices.push_back({published::NoticeKind::DateLikeValues, dateLike, {}});
}

void addProblems(ImportPreview &preview, const Error &error)
{
    if (error.causes.empty()) {
        preview.problems.push_back(error);
        ++preview.problemTotal;
        return;
    }
    const std::size_t shownCount = std::min(error.causes.size(), ProblemList::kMostKept);
    preview.problems.insert(preview.problems.end(), error.causes.begin(),
                            error.causes.begin() + static_cast<std::ptrdiff_t>(shownCount));
    // The detail of a refusal is how many problems there are in all.
    preview.problemTotal += std::max(static_cast<int>(error.causes.size()), error.detail.toInt());
}

void addCounts(ImportPreview &preview, const published::ImportSummary &summary)
{
    preview.responses = summary.responses;
    preview.comments = summary.comments;
    preview.notices = summary.notices;
}

}  // namespace circumspect::sealed
