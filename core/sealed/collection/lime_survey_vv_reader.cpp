// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/format_readers.h"

#include "sealed/collection/source_looks.h"

namespace circumspect::sealed {

using published::ReasonKind;

namespace {

/// LimeSurvey's VV export: tab separated, never quoted, two heading rows.
class LimeSurveyVvReader final : public FormatReader {
public:
    QString id() const override { return QStringLiteral("limesurvey-vv"); }
    QString name() const override { return QStringLiteral("LimeSurvey VV"); }
    Recognition recognise(const Source &source, const ReaderContext &) const override
    {
        static const QRegularExpression sgqa(QStringLiteral("^\\d+X\\d+X\\d+"));
        if (source.recordCount() < 2 || source.csv->delimiter != '\t')
            return {};
        const tabular::Table &table = source.csv->table;
        const bool isNamed =
            table.text(1, 0) == QByteArrayView("id") &&
            (table.text(1, 1) == QByteArrayView("token") || table.text(1, 1) == QByteArrayView("submitdate"));
        bool hasCodes = isNamed;
        for (int column = 0; column < table.width(1) && !hasCodes; ++column)
            hasCodes = sgqa.match(table.string(1, column)).hasMatch();
        return recognisedIf(hasCodes, 97, ReasonKind::HeadingRowsAre, QStringLiteral("2"));
    }
};

}  // namespace

std::unique_ptr<FormatReader> makeLimeSurveyVvReader()
{
    return std::make_unique<LimeSurveyVvReader>();
}

}  // namespace circumspect::sealed
