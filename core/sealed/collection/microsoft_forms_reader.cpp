// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/format_readers.h"

#include "sealed/collection/source_looks.h"

namespace circumspect::sealed {

using published::ReasonKind;

namespace {

/// Responses of Microsoft Forms that somebody saved as CSV; its own workbooks are told with the workbooks.
class MicrosoftFormsReader final : public FormatReader {
public:
    QString id() const override { return QStringLiteral("microsoft-forms"); }
    QString name() const override { return QStringLiteral("Microsoft Forms"); }
    Recognition recognise(const Source &source, const ReaderContext &) const override
    {
        const bool isForms = headingsBegin(source, {"ID", "Start time", "Completion time", "Email", "Name"});
        return recognisedIf(isForms, 95, ReasonKind::HeadingIs, QStringLiteral("Completion time"));
    }
};

}  // namespace

std::unique_ptr<FormatReader> makeMicrosoftFormsReader()
{
    return std::make_unique<MicrosoftFormsReader>();
}

}  // namespace circumspect::sealed
