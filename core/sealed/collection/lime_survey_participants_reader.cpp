// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/format_readers.h"

#include "sealed/collection/source_looks.h"

namespace circumspect::sealed {

using published::ReasonKind;

namespace {

/// LimeSurvey's participants (tokens) with their attributes; they go with a file of responses.
class LimeSurveyParticipantsReader final : public FormatReader {
public:
    QString id() const override { return QStringLiteral("limesurvey-participants"); }
    QString name() const override { return QStringLiteral("LimeSurvey participants"); }
    bool isCompanion() const override { return true; }
    Recognition recognise(const Source &source, const ReaderContext &) const override
    {
        const bool isParticipants = headingsBegin(source, {"tid", "firstname", "lastname"}) ||
                                    (source.heading(0) == u"tid" && hasHeading(source, QStringLiteral("token")));
        return recognisedIf(isParticipants, 97, ReasonKind::FirstHeadingIs, QStringLiteral("tid"));
    }
};

}  // namespace

std::unique_ptr<FormatReader> makeLimeSurveyParticipantsReader()
{
    return std::make_unique<LimeSurveyParticipantsReader>();
}

}  // namespace circumspect::sealed
