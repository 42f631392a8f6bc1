// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/phrasebook/phrasebook.h"

#include <vector>

namespace circumspect::report {

/// Every phrase in Spanish, in the polite form.
std::vector<PhraseEntry> spanishPhrases();

/// The parts spanishPhrases() is made of: words used everywhere, the reading guide, the pages, the debrief's pages,
/// the appendix, the cohort.
std::vector<PhraseEntry> spanishCommonPhrases();
std::vector<PhraseEntry> spanishGuidePhrases();
std::vector<PhraseEntry> spanishPagePhrases();
std::vector<PhraseEntry> spanishDebriefPhrases();
std::vector<PhraseEntry> spanishEditionPhrases();
std::vector<PhraseEntry> spanishAppendixPhrases();
std::vector<PhraseEntry> spanishCohortPhrases();

}  // namespace circumspect::report
