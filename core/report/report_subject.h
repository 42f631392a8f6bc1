// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

namespace circumspect::report {

/// Who a report is about. Without a name the participant's code (in the release) stands wherever the name would.
struct ReportSubject {
    QString name;
    QString role;
    QString organisation;
    ReleaseId release;             ///< printed in the footer of every page
    bool areCommentsHeld = false;  ///< kept for the conversation: a sentence stands in their place
};

}  // namespace circumspect::report
