// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_model.h"
#include "report/phrasebook/phrasebook.h"

#include <QStringList>

namespace circumspect::report {

/// A picture in words: its title, its sentence for people who cannot see it, and one line a row with every value or the
/// reason why there is none.
QStringList chartInWords(const ChartModel &model, const Phrasebook &words);
/// Its rows alone, where title and sentence stand already: no bullets.
QStringList partsInWords(const ChartModel &model, const Phrasebook &words);

}  // namespace circumspect::report
