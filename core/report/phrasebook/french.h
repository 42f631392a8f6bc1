// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/phrasebook/phrasebook.h"

#include <vector>

namespace circumspect::report {

/// Every phrase in French, in the polite form.
std::vector<PhraseEntry> frenchPhrases();

/// The parts frenchPhrases() is made of: words used everywhere, the reading guide, the pages, the debrief's pages,
/// the appendix, the cohort.
std::vector<PhraseEntry> frenchCommonPhrases();
std::vector<PhraseEntry> frenchGuidePhrases();
std::vector<PhraseEntry> frenchPagePhrases();
std::vector<PhraseEntry> frenchDebriefPhrases();
std::vector<PhraseEntry> frenchEditionPhrases();
std::vector<PhraseEntry> frenchAppendixPhrases();
std::vector<PhraseEntry> frenchCohortPhrases();

}  // namespace circumspect::report
