// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/phrasebook/phrasebook.h"

#include <vector>

namespace circumspect::report {

/// Every phrase in German, in the polite form.
std::vector<PhraseEntry> germanPhrases();

/// The parts germanPhrases() is made of: words used everywhere, the reading guide, the pages, the debrief's pages,
/// the appendix, the cohort.
std::vector<PhraseEntry> germanCommonPhrases();
std::vector<PhraseEntry> germanGuidePhrases();
std::vector<PhraseEntry> germanPagePhrases();
std::vector<PhraseEntry> germanDebriefPhrases();
std::vector<PhraseEntry> germanEditionPhrases();
std::vector<PhraseEntry> germanAppendixPhrases();
std::vector<PhraseEntry> germanCohortPhrases();

}  // namespace circumspect::report
