// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/phrasebook/phrasebook.h"

#include <vector>

namespace circumspect::report {

/// What raters are promised, in the languages raters are asked in. Every number in it comes from the cycle's policy.
std::vector<PhraseEntry> englishPromisePhrases();
std::vector<PhraseEntry> frenchPromisePhrases();
std::vector<PhraseEntry> spanishPromisePhrases();
std::vector<PhraseEntry> germanPromisePhrases();

}  // namespace circumspect::report
