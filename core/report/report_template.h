// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <set>

namespace circumspect::report {

/// The parts of an individual report in the order of its pages (product.md 4).
enum class SectionKind {
    Cover,
    ReadingGuide,
    Picture,
    Overview,
    Groups,
    Gaps,
    ItemExtremes,
    Disagreement,
    Competencies,
    Comments,
    Themes,
    Plan,
    SharingBack,
    Appendix,
};

/// Which sections a report has and in whose language it speaks; the order of sections is always the same.
struct ReportTemplate {
    QString language = QStringLiteral("en");  ///< BCP 47; falls back to English where the phrasebook has no such words
    std::set<SectionKind> switchedOff;

    bool has(SectionKind kind) const { return switchedOff.count(kind) == 0; }
};

}  // namespace circumspect::report
