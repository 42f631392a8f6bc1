// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/format_readers.h"

#include "sealed/collection/source_looks.h"

namespace circumspect::sealed {

using published::ReasonKind;

namespace {

/// Records and data dictionaries of REDCap.
class RedcapReader final : public FormatReader {
public:
    QString id() const override { return QStringLiteral("redcap"); }
    QString name() const override { return QStringLiteral("REDCap"); }
    Recognition recognise(const Source &source, const ReaderContext &) const override
    {
        if (headingsBegin(source, {"Variable / Field Name", "Form Name"}) ||
            headingsBegin(source, {"field_name", "form_name"}))
            return {97, {{ReasonKind::FirstHeadingIs, source.heading(0)}}};
        static const QRegularExpression own(QStringLiteral("^redcap_"));
        static const QRegularExpression complete(QStringLiteral("_complete$"));
        static const QRegularExpression checkbox(QStringLiteral("\\w___\\w"));
        if (countHeadings(source, own) > 0)
            return {95, {{ReasonKind::HeadingsLook, QStringLiteral("redcap_...")}}};
        const int forms = countHeadings(source, complete);
        const bool isRecord =
            forms > 1 || (forms == 1 && (headingsBegin(source, {"record_id"}) || countHeadings(source, checkbox) > 0));
        return recognisedIf(isRecord, 85, ReasonKind::HeadingsLook, QStringLiteral("..._complete"));
    }
};

}  // namespace

std::unique_ptr<FormatReader> makeRedcapReader()
{
    return std::make_unique<RedcapReader>();
}

}  // namespace circumspect::sealed
