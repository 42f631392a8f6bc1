// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/phrasebook/phrasebook.h"

#include <vector>

namespace circumspect::report {

/// Every phrase in English, the language all others fall back to.
std::vector<PhraseEntry> englishPhrases();

/// The parts englishPhrases() is made of: words used everywhere, the reading guide, the pages, the debrief's pages,
/// the appendix, the cohort.
std::vector<PhraseEntry> englishCommonPhrases();
std::vector<PhraseEntry> englishGuidePhrases();
std::vector<PhraseEntry> englishPagePhrases();
std::vector<PhraseEntry> englishDebriefPhrases();
std::vector<PhraseEntry> englishEditionPhrases();
std::vector<PhraseEntry> englishAppendixPhrases();
std::vector<PhraseEntry> englishCohortPhrases();

}  // namespace circumspect::report
