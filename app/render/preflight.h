// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QString>

namespace circumspect::render {

/// What deserves a look before a report is handed out. Nothing of it stops a report.
struct Preflight {
    QString missingCharacters;   ///< of the name or of comments, each once: no font here can draw them
    bool hasNoOverview = false;  ///< too few answers for the page of all competencies
    bool hasNoComments = false;  ///< a page of comments without a single one

    bool isClear() const { return missingCharacters.isEmpty() && !hasNoOverview && !hasNoComments; }
};

/// Looks through an individual report. Needs the report fonts.
Preflight preflightOf(const report::Document &document);

}  // namespace circumspect::render
