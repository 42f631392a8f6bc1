// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/format_readers.h"

#include "sealed/collection/source_looks.h"

namespace circumspect::sealed {

using published::ReasonKind;

namespace {

/// Responses of Google Forms: one heading row of full texts, a timestamp first.
class GoogleFormsReader final : public FormatReader {
public:
    QString id() const override { return QStringLiteral("google-forms"); }
    QString name() const override { return QStringLiteral("Google Forms"); }
    Recognition recognise(const Source &source, const ReaderContext &) const override
    {
        static const QRegularExpression timestamp(
            QStringLiteral("^(timestamp|zeitstempel|horodateur|marca temporal|informazioni cronologiche|tijdstempel)$"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression grid(QStringLiteral("\\S \\[[^\\[\\]]+\\]$"));
        if (!timestamp.match(source.heading(0)).hasMatch())
            return {};
        Recognition recognition{80, {{ReasonKind::FirstHeadingIs, source.heading(0)}}};
        if (countHeadings(source, grid) > 0) {
            recognition.score = 92;
            recognition.reasons.push_back({ReasonKind::HeadingsLook, QStringLiteral("Question [Row]")});
        }
        return recognition;
    }
};

}  // namespace

std::unique_ptr<FormatReader> makeGoogleFormsReader()
{
    return std::make_unique<GoogleFormsReader>();
}

}  // namespace circumspect::sealed
