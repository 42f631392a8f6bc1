// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cohort_builder.h"

#include "report/cohort/cohort_sections.h"

namespace circumspect::report {

Document buildCohortReport(const published::CohortContent &content,
                           const std::optional<published::CohortChangeContent> &change, const CohortSubject &subject,
                           const model::Instrument &instrument, const QString &language)
{
    const CohortContext context(content, change, subject, instrument, language);
    const Phrasebook &words = context.words();
    Document document{.title = words.text(Phrase::CohortTitle),
                      .language = words.language(),
                      .subject = subject.cycleName,
                      .footer = words.text(Phrase::Footer),
                      .pageLabel = words.text(Phrase::PageLabel),
                      .releaseId = {},
                      .createdAt = subject.createdAt,
                      .sections = {cohortCover(context), cohortParticipation(context), cohortMethod(context),
                                   cohortSpread(context), cohortSelfAndOthers(context), cohortHeatMap(context)}};
    if (change)
        document.sections.push_back(cohortChange(context));
    document.sections.push_back(cohortGoals(context));
    document.sections.push_back(cohortFigures(context));
    return document;
}

}  // namespace circumspect::report
