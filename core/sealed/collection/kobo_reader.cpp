// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/format_readers.h"

#include "sealed/collection/source_looks.h"

namespace circumspect::sealed {

using published::ReasonKind;

namespace {

/// Data of KoboToolbox and ODK, and XLSForms as CSV.
class KoboReader final : public FormatReader {
public:
    QString id() const override { return QStringLiteral("kobo"); }
    QString name() const override { return QStringLiteral("KoboToolbox / ODK"); }
    Recognition recognise(const Source &source, const ReaderContext &) const override
    {
        for (const char *heading : {"_uuid", "__version__", "meta-instanceID", "_submission_time", "instanceID"})
            if (hasHeading(source, QString::fromLatin1(heading)))
                return {94, {{ReasonKind::HeadingIs, QString::fromLatin1(heading)}}};
        if (hasHeading(source, QStringLiteral("KEY")) && hasHeading(source, QStringLiteral("SubmissionDate")))
            return {94, {{ReasonKind::HeadingIs, QStringLiteral("KEY")}}};
        const bool isForm = source.heading(0) == u"survey" && recordHolds(source, 1, "type");
        return recognisedIf(isForm, 90, ReasonKind::FirstHeadingIs, QStringLiteral("survey"));
    }
};

}  // namespace

std::unique_ptr<FormatReader> makeKoboReader()
{
    return std::make_unique<KoboReader>();
}

}  // namespace circumspect::sealed
