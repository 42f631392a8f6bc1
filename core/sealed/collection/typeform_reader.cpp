// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/format_readers.h"

#include "sealed/collection/source_looks.h"

namespace circumspect::sealed {

using published::ReasonKind;

namespace {

/// Responses of Typeform.
class TypeformReader final : public FormatReader {
public:
    QString id() const override { return QStringLiteral("typeform"); }
    QString name() const override { return QStringLiteral("Typeform"); }
    Recognition recognise(const Source &source, const ReaderContext &) const override
    {
        static const QRegularExpression token(QStringLiteral("^[0-9a-z]{24,40}$"));
        if (source.heading(0) == u"#" && source.recordCount() > 1 &&
            token.match(source.csv->table.string(1, 0)).hasMatch())
            return {95, {{ReasonKind::FirstHeadingIs, QStringLiteral("#")}}};
        for (const char *heading : {"Submit Date (UTC)", "Network ID"})
            if (hasHeading(source, QString::fromLatin1(heading)))
                return {90, {{ReasonKind::HeadingIs, QString::fromLatin1(heading)}}};
        return {};
    }
};

}  // namespace

std::unique_ptr<FormatReader> makeTypeformReader()
{
    return std::make_unique<TypeformReader>();
}

}  // namespace circumspect::sealed
