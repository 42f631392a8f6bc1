// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/format_readers.h"

#include "sealed/collection/source_looks.h"

namespace circumspect::sealed {

using published::ReasonKind;

namespace {

/// Responses of Qualtrics, current (three heading rows) and legacy (two), and its survey files (.qsf).
class QualtricsReader final : public FormatReader {
public:
    QString id() const override { return QStringLiteral("qualtrics"); }
    QString name() const override { return QStringLiteral("Qualtrics"); }
    Recognition recognise(const Source &source, const ReaderContext &) const override
    {
        for (int record = 1; record <= 2; ++record)
            if (recordHolds(source, record, "ImportId"))
                return {99, {{ReasonKind::RecordHoldsImportIds, QString::number(record + 1)}}};
        const bool isLegacy = headingsBegin(source, {"V1", "V2", "V3"}) && recordHolds(source, 1, "ResponseID");
        if (isLegacy)
            return {95, {{ReasonKind::FirstHeadingIs, QStringLiteral("V1")}}};
        const bool isSurvey = source.head.contains("\"SurveyEntry\"") && source.head.contains("\"SurveyElements\"");
        return recognisedIf(isSurvey, 99, ReasonKind::ContentIs, QStringLiteral("SurveyEntry"));
    }
};

}  // namespace

std::unique_ptr<FormatReader> makeQualtricsReader()
{
    return std::make_unique<QualtricsReader>();
}

}  // namespace circumspect::sealed
