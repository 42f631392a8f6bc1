// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/result_records.h"

#include <algorithm>
#include <tuple>

namespace circumspect::exchange {

namespace {

using published::Cell;
using published::Coding;
using published::Column;
using published::ColumnKind;
using published::Figure;
using published::Row;
using published::Withheld;
using published::WithheldReason;

QString reasonCode(WithheldReason reason)
{
    switch (reason) {
    case WithheldReason::TooFewAnswers:
        return QStringLiteral("too_few_answers");
    case WithheldReason::WouldLetAnswersBeWorkedOut:
        return QStringLiteral("would_let_answers_be_worked_out");
    }
    return {};
}

QString displayOf(const Figure &figure)
{
    QString number = QString::number(figure.value(), 'f', figure.decimals());
    switch (figure.coding()) {
    case Coding::Exact:
        return number;
    case Coding::OrMore:
        return number + QStringLiteral(" or more");
    case Coding::OrLess:
        return number + QStringLiteral(" or less");
    }
    return number;
}

void takeFigure(ResultRecord &record, const Figure &figure, ColumnKind column)
{
    record.display = displayOf(figure);
    record.decimals = figure.decimals();
    record.answerCount = figure.answerCount();
    if (figure.coding() != Coding::Exact) {
        record.status = CellStatus::Coded;
        return;
    }
    record.value = figure.value();
    record.status = column == ColumnKind::Combined ? CellStatus::Merged : CellStatus::Shown;
}

QStringList mergedFrom(const Column &column)
{
    QStringList groups;
    if (column.kind == ColumnKind::Combined) {
        for (const GroupId &group : column.groups)
            groups.append(group.text());
    }
    return groups;
}

void appendRow(std::vector<ResultRecord> &records, const ResultRecord &place, const Row &row,
               const std::vector<Column> &columns)
{
    for (std::size_t i = 0; i < columns.size() && i < row.means.size(); ++i) {
        const Cell &cell = row.means[i];
        if (std::holds_alternative<published::NoAnswer>(cell))
            continue;
        ResultRecord record = place;
        record.column = columns[i].id;
        record.mergedFrom = mergedFrom(columns[i]);
        record.spread = i < row.spreads.size() ? &row.spreads[i] : nullptr;
        if (const auto *withheld = std::get_if<Withheld>(&cell)) {
            record.status = CellStatus::Withheld;
            record.reason = reasonCode(withheld->reason);
        } else {
            takeFigure(record, std::get<Figure>(cell), columns[i].kind);
        }
        records.push_back(std::move(record));
    }
}

QString competencyOf(const model::Instrument &instrument, const QString &item)
{
    for (const model::Competency &competency : instrument.competencies) {
        for (const model::Item &candidate : competency.items) {
            if (candidate.id.text() == item)
                return competency.id.text();
        }
    }
    return {};
}

}  // namespace

std::vector<ResultRecord> resultRecords(const published::Results &results, const model::Instrument &instrument)
{
    std::vector<ResultRecord> records;
    ResultRecord place;
    place.level = QStringLiteral("overall");
    appendRow(records, place, results->overall, results->columns);

    place.level = QStringLiteral("competency");
    for (const Row &row : results->competencies) {
        place.competency = row.id;
        appendRow(records, place, row, results->columns);
    }

    place.level = QStringLiteral("item");
    for (const Row &row : results->items) {
        place.competency = competencyOf(instrument, row.id);
        place.item = row.id;
        appendRow(records, place, row, results->columns);
    }
    if (results->importance) {
        place = {};
        place.level = QStringLiteral("importance");
        for (const Row &row : results->importance->competencies) {
            place.competency = row.id;
            appendRow(records, place, row, results->columns);
        }
    }
    return records;
}

void sortForExport(std::vector<ExportedRelease> &releases)
{
    const auto key = [](const ExportedRelease &release) {
        const published::ReleaseHeader &header = release.results->header;
        return std::tuple(header.participantCode, header.wave, header.number);
    };
    std::sort(releases.begin(), releases.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
}

QString statusCode(CellStatus status)
{
    switch (status) {
    case CellStatus::Shown:
        return QStringLiteral("shown");
    case CellStatus::Coded:
        return QStringLiteral("coded");
    case CellStatus::Merged:
        return QStringLiteral("merged");
    case CellStatus::Withheld:
        return QStringLiteral("withheld");
    }
    return {};
}

}  // namespace circumspect::exchange
