// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/format_readers.h"

#include "sealed/collection/source_looks.h"

namespace circumspect::sealed {

using published::ReasonKind;

namespace {

/// A workbook of any tool.
class WorkbookReader final : public FormatReader {
public:
    QString id() const override { return QStringLiteral("xlsx"); }
    QString name() const override { return QStringLiteral("Excel workbook (.xlsx)"); }
    Recognition recognise(const Source &source, const ReaderContext &) const override
    {
        const bool isWorkbook = source.kind == tabular::FileKind::Zip &&
                                (source.head.contains("xl/") || source.name.endsWith(u".xlsx", Qt::CaseInsensitive));
        return recognisedIf(isWorkbook, 70, ReasonKind::ContentIs, QStringLiteral("xl/workbook.xml"));
    }
};

}  // namespace

std::unique_ptr<FormatReader> makeWorkbookReader()
{
    return std::make_unique<WorkbookReader>();
}

}  // namespace circumspect::sealed
