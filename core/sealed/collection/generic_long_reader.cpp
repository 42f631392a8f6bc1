// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/column_proposal.h"
#include "sealed/collection/format_readers.h"
#include "sealed/collection/heading_words.h"

#include <QSet>

#include <algorithm>

namespace circumspect::sealed {

using published::ColumnRole;
using published::ReasonKind;

namespace {

constexpr int kProbedRecords = 200;

/// Any table with one record an answer.
class GenericLongReader final : public FormatReader {
public:
    QString id() const override { return QStringLiteral("generic-long"); }
    QString name() const override { return QStringLiteral("CSV, one record an answer"); }
    bool isSupported() const override { return true; }

    Recognition recognise(const Source &source, const ReaderContext &context) const override
    {
        bool hasValue = false;
        bool hasItemName = false;
        for (int column = 0; column < source.width(); ++column) {
            const ColumnRole role = roleByHeading(source.heading(column));
            hasValue = hasValue || role == ColumnRole::Value;
            hasItemName = hasItemName || role == ColumnRole::ItemName || holdsItemIds(source, column, context);
        }
        if (!hasValue || !hasItemName)
            return {};
        return {70, {{ReasonKind::OneAnswerPerRecord, {}}}};
    }

    Result<AnswerSheet> read(Source &source, const std::vector<const Source *> &,
                             const ReaderContext &context) const override
    {
        auto sheet = openSheet(id(), source, 1);
        if (sheet)
            proposeLongColumns(*sheet, context);
        return sheet;
    }

private:
    static bool holdsItemIds(const Source &source, int column, const ReaderContext &context)
    {
        const int count = std::min(source.recordCount(), kProbedRecords);
        int known = 0;
        for (int record = 1; record < count; ++record)
            known += context.items.matchCode(source.csv->table.string(record, column)) ? 1 : 0;
        return count > 1 && 5 * known >= 4 * (count - 1);
    }
};

}  // namespace

std::unique_ptr<FormatReader> makeGenericLongReader()
{
    return std::make_unique<GenericLongReader>();
}

}  // namespace circumspect::sealed
