// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/format_readers.h"

#include "sealed/collection/source_looks.h"

namespace circumspect::sealed {

using published::ReasonKind;

namespace {

/// Responses of SurveyMonkey: question texts in the first row, row and option labels in the second.
class SurveyMonkeyReader final : public FormatReader {
public:
    QString id() const override { return QStringLiteral("surveymonkey"); }
    QString name() const override { return QStringLiteral("SurveyMonkey"); }
    Recognition recognise(const Source &source, const ReaderContext &) const override
    {
        static const QRegularExpression respondent(QStringLiteral("^respondent ?id$"),
                                                   QRegularExpression::CaseInsensitiveOption);
        if (respondent.match(source.heading(0)).hasMatch() && source.recordCount() > 1)
            return {92, {{ReasonKind::FirstHeadingIs, source.heading(0)}}};
        const bool hasSecondRow = recordHolds(source, 1, "Response") && recordHolds(source, 1, "Open-Ended Response");
        return recognisedIf(hasSecondRow, 85, ReasonKind::HeadingIs, QStringLiteral("Open-Ended Response"));
    }
};

}  // namespace

std::unique_ptr<FormatReader> makeSurveyMonkeyReader()
{
    return std::make_unique<SurveyMonkeyReader>();
}

}  // namespace circumspect::sealed
