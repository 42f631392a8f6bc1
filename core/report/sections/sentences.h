// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_context.h"

#include <QString>

namespace circumspect::report {

// The sentences that open the pages. Each follows from published values by the rule above it; none is written by hand.

/// How many competencies fall in each class of self against all others.
struct GapCounts {
    int selfHigher = 0;
    int othersHigher = 0;
    int alike = 0;
    int total() const { return selfHigher + othersHigher + alike; }
};

GapCounts gapCountsOf(const ReportContext &context);
/// More than half alike: "much alike"; else whoever is higher more often; equally often: both are named. Empty where
/// nothing can be compared; what cannot be compared is counted in a second sentence.
QString gapSentence(const ReportContext &context, const GapCounts &counts);

/// The competencies rated highest and lowest by all others (ties in the instrument's order, at most three named); where
/// they lie within the threshold of a difference: that the ratings are level. Without all others: what there is.
QString pictureSentence(const ReportContext &context);

/// On how many competencies agreement is at least strong, and on which it is lowest (ties: largest average deviation).
QString agreementSentence(const ReportContext &context);

/// The range of all others' averages; within the threshold of a difference: that their order means little.
QString overviewSentence(const ReportContext &context);

/// The two ratings of one competency and how they relate.
QString competencySentence(const ReportContext &context, const published::Row &row);

/// The name of a competency inside a sentence.
QString quotedCompetency(const ReportContext &context, const QString &id);

}  // namespace circumspect::report
