// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/quality/quality_view.h"
#include "model/instrument.h"
#include "workspace/quality.h"

#include <vector>

namespace circumspect::desktop {

/// What stands out and what it means, response by response, by participant. `isWritable`: something may be changed.
std::vector<QualityView::Response> reviewInWords(const workspace::QualityReview &review,
                                                 const model::Instrument &instrument, const QString &language,
                                                 bool isWritable);

}  // namespace circumspect::desktop
