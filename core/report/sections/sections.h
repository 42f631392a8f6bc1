// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/report_context.h"

#include <vector>

namespace circumspect::report {

// One function a part of the report (product.md 4). Each gives no section at all where it has nothing to show.

/// Whether the report has the page that tables of other pages rely on.
bool hasOverviewPage(const ReportContext &context);
bool hasGroupsPage(const ReportContext &context);
/// Whether the template asks for all competencies in one view, but nothing of all others can be shown there.
bool lacksOverview(const ReportContext &context);

std::vector<Section> coverSection(const ReportContext &context);
/// What the template says to the reader.
std::vector<Section> letterSection(const ReportContext &context);
/// A coordinator's two pages: picture and counts, then competencies. No comment, no statement.
std::vector<Section> summarySections(const ReportContext &context);
std::vector<Section> readingGuideSection(const ReportContext &context);
std::vector<Section> pictureSection(const ReportContext &context);
std::vector<Section> overviewSection(const ReportContext &context);
std::vector<Section> groupsSection(const ReportContext &context);
std::vector<Section> gapsSection(const ReportContext &context);
/// The four boxes; switched with the gaps.
std::vector<Section> boxesSection(const ReportContext &context);
std::vector<Section> itemExtremesSection(const ReportContext &context);
std::vector<Section> disagreementSection(const ReportContext &context);
/// Importance against rating; only where raters were asked how much each competency matters.
std::vector<Section> importanceSection(const ReportContext &context);
/// One page a competency.
std::vector<Section> competencySections(const ReportContext &context);
std::vector<Section> commentsSection(const ReportContext &context);
/// All others then and now, from two releases.
std::vector<Section> thenAndNowSection(const ReportContext &context);
/// Pages 13 to 15: worksheets, filled as far as a debrief has.
std::vector<Section> themesSection(const ReportContext &context);
std::vector<Section> planSection(const ReportContext &context);
std::vector<Section> sharingBackSection(const ReportContext &context);
/// For coaches: what stands out by printed rules, with questions; and their own notes where asked for.
std::vector<Section> patternsSection(const ReportContext &context);
std::vector<Section> coachNotesSection(const ReportContext &context);
/// All figures, method, ledger, glossary.
std::vector<Section> appendixSections(const ReportContext &context);

}  // namespace circumspect::report
