// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/localized_text.h"
#include "report/look.h"

#include <QString>

#include <set>

namespace circumspect::report {

/// The parts of an individual report in the order of its pages (product.md 4).
enum class SectionKind {
    Cover,
    Letter,
    Summary,
    ReadingGuide,
    Picture,
    Overview,
    Groups,
    Gaps,
    ItemExtremes,
    Disagreement,
    Importance,
    Competencies,
    Comments,
    ThenAndNow,
    Themes,
    Plan,
    SharingBack,
    Patterns,
    CoachNotes,
    Appendix,
};

/// For whom an edition of a report is made. A coordinator's holds the summary and nothing else.
enum class Audience { Participant, Coach, Coordinator };

/// Whether an edition for this audience may have the section at all, whatever a template says.
bool isForAudience(SectionKind kind, Audience audience);

/// Which sections a report has, in whose language it speaks and how it looks; the order of sections is always the same.
struct ReportTemplate {
    QString name;  ///< "full", "coach-copy" ...
    model::LocalizedText title;
    Audience audience = Audience::Participant;
    QString language = QStringLiteral("en");  ///< BCP 47; falls back to English where the phrasebook has no such words
    std::set<SectionKind> switchedOff;
    model::LocalizedText letter;  ///< to the reader, after the cover; "{participant}" becomes the name
    Look look;

    bool has(SectionKind kind) const { return isForAudience(kind, audience) && switchedOff.count(kind) == 0; }
};

}  // namespace circumspect::report
