// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/builder.h"

#include "report/report_context.h"
#include "report/sections/sections.h"

#include <algorithm>
#include <array>

namespace circumspect::report {

namespace {

struct Part {
    SectionKind kind;
    std::vector<Section> (*make)(const ReportContext &);
};

constexpr std::array kOrder = {
    Part{SectionKind::Cover, coverSection},
    Part{SectionKind::Letter, letterSection},
    Part{SectionKind::Summary, summarySections},
    Part{SectionKind::ReadingGuide, readingGuideSection},
    Part{SectionKind::Picture, pictureSection},
    Part{SectionKind::Overview, overviewSection},
    Part{SectionKind::Groups, groupsSection},
    Part{SectionKind::Gaps, gapsSection},
    Part{SectionKind::Gaps, boxesSection},
    Part{SectionKind::ItemExtremes, itemExtremesSection},
    Part{SectionKind::Disagreement, disagreementSection},
    Part{SectionKind::Importance, importanceSection},
    Part{SectionKind::Competencies, competencySections},
    Part{SectionKind::Comments, commentsSection},
    Part{SectionKind::ThenAndNow, thenAndNowSection},
    Part{SectionKind::Themes, themesSection},
    Part{SectionKind::Plan, planSection},
    Part{SectionKind::SharingBack, sharingBackSection},
    Part{SectionKind::Patterns, patternsSection},
    Part{SectionKind::CoachNotes, coachNotesSection},
    Part{SectionKind::Appendix, appendixSections},
};

/// A card points at no section that the template switched off or that had nothing to show.
void dropDeadTargets(Document &document)
{
    const auto exists = [&](const QString &id) {
        return std::any_of(document.sections.begin(), document.sections.end(),
                           [&](const Section &section) { return section.id == id; });
    };
    for (Section &section : document.sections)
        for (Block &block : section.blocks)
            if (auto *grid = std::get_if<CardGrid>(&block))
                for (CardGrid::Card &card : grid->cards)
                    for (CardGrid::Line &line : card.lines)
                        if (!exists(line.target))
                            line.target.clear();
}

}  // namespace

Document buildReport(const published::Results &results, const std::optional<published::Comments> &comments,
                     const ReportSubject &subject, const model::Instrument &instrument,
                     const ReportTemplate &reportTemplate, const ReportSupplement &supplement)
{
    // A coordinator's edition has no comments, whoever makes it.
    static const std::optional<published::Comments> kNoComments;
    const bool isSummary = reportTemplate.audience == Audience::Coordinator;
    const ReportContext context(results, isSummary ? kNoComments : comments, subject, instrument, reportTemplate,
                                supplement);
    const bool isForCoach = reportTemplate.audience == Audience::Coach;
    Document document{.title = context.words().text(isForCoach ? Phrase::CoachTitle : Phrase::ReportTitle),
                      .language = context.words().language(),
                      .subject = context.subjectName(),
                      .footer = context.words().text(isForCoach ? Phrase::CoachFooter : Phrase::Footer),
                      .pageLabel = context.words().text(Phrase::PageLabel),
                      .releaseId = subject.release.text(),
                      .createdAt = results->header.createdAt,
                      .sections = {},
                      .look = reportTemplate.look,
                      .lacksOverview = lacksOverview(context)};
    for (const Part &part : kOrder)
        if (reportTemplate.has(part.kind))
            for (Section &section : part.make(context))
                document.sections.push_back(std::move(section));
    dropDeadTargets(document);
    return document;
}

}  // namespace circumspect::report
