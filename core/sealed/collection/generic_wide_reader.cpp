// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/column_proposal.h"
#include "sealed/collection/format_readers.h"

#include <algorithm>

namespace circumspect::sealed {

using published::ReasonKind;

namespace {

/// Any table with one record a response.
class GenericWideReader final : public FormatReader {
public:
    QString id() const override { return QStringLiteral("generic-wide"); }
    QString name() const override { return QStringLiteral("CSV, one record a response"); }
    bool isSupported() const override { return true; }

    Recognition recognise(const Source &source, const ReaderContext &context) const override
    {
        if (!source.csv)
            return {};
        int items = 0;
        for (int column = 0; column < source.width(); ++column) {
            const auto match = context.items.matchCode(source.heading(column));
            items += match && match->kind == HeadingMatch::Kind::Item ? 1 : 0;
        }
        if (items == 0)
            return {10, {}};
        return {std::min(40 + items, 75), {{ReasonKind::ColumnsMatchItems, QString::number(items)}}};
    }

    Result<AnswerSheet> read(Source &source, const std::vector<const Source *> &,
                             const ReaderContext &context) const override
    {
        auto sheet = openSheet(id(), source, 1);
        if (sheet)
            proposeWideColumns(*sheet, context);
        return sheet;
    }
};

}  // namespace

std::unique_ptr<FormatReader> makeGenericWideReader()
{
    return std::make_unique<GenericWideReader>();
}

}  // namespace circumspect::sealed
