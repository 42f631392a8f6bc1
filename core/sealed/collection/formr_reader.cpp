// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/format_readers.h"

#include "sealed/collection/source_looks.h"

namespace circumspect::sealed {

using published::ReasonKind;

namespace {

/// Results and item tables of formr.
class FormrReader final : public FormatReader {
public:
    QString id() const override { return QStringLiteral("formr"); }
    QString name() const override { return QStringLiteral("formr"); }
    Recognition recognise(const Source &source, const ReaderContext &) const override
    {
        const bool isResult = headingsBegin(source, {"session", "created", "modified", "ended"});
        if (isResult)
            return {92, {{ReasonKind::FirstHeadingIs, QStringLiteral("session")}}};
        const bool isTable =
            hasHeading(source, QStringLiteral("showif")) &&
            (hasHeading(source, QStringLiteral("choice1")) || hasHeading(source, QStringLiteral("block_order")));
        return recognisedIf(isTable, 88, ReasonKind::HeadingIs, QStringLiteral("showif"));
    }
};

}  // namespace

std::unique_ptr<FormatReader> makeFormrReader()
{
    return std::make_unique<FormrReader>();
}

}  // namespace circumspect::sealed
