// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/prompts.h"
#include "model/instrument.h"
#include "workspace/releasing.h"

#include <vector>

namespace circumspect::desktop {

/// What is asked before reports are released: for everybody what would be shown, combined and withheld, and what must
/// wait. Cannot be accepted when nothing new would be released.
ReleaseQuestion releaseQuestion(const std::vector<workspace::Releasing::Preview> &previews,
                                const model::Instrument &instrument, const QString &wave);

}  // namespace circumspect::desktop
