// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/format_readers.h"

#include "sealed/collection/source_looks.h"

namespace circumspect::sealed {

using published::ReasonKind;

namespace {

/// What LimeSurvey writes about a survey: .lss, .lsg, .lsq, archives, tab separated structure. Holds no answers.
class LimeSurveyStructureReader final : public FormatReader {
public:
    QString id() const override { return QStringLiteral("limesurvey-structure"); }
    QString name() const override { return QStringLiteral("LimeSurvey survey structure"); }
    bool isCompanion() const override { return true; }
    Recognition recognise(const Source &source, const ReaderContext &) const override
    {
        if (source.head.contains("<LimeSurveyDocType>"))
            return {99, {{ReasonKind::ContentIs, QStringLiteral("LimeSurveyDocType")}}};
        if (source.kind == tabular::FileKind::Zip && source.head.contains(".lss"))
            return {99, {{ReasonKind::ContentIs, QStringLiteral(".lss")}}};
        const bool isTable = headingsBegin(source, {"id", "related_id", "class"}) ||
                             headingsBegin(source, {"class", "type/scale", "name"});
        return recognisedIf(isTable, 97, ReasonKind::HeadingIs, QStringLiteral("class"));
    }
};

}  // namespace

std::unique_ptr<FormatReader> makeLimeSurveyStructureReader()
{
    return std::make_unique<LimeSurveyStructureReader>();
}

}  // namespace circumspect::sealed
