// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster.h"

#include <QString>

#include <vector>

namespace circumspect::desktop {

/// The name, or the code of somebody whose name is not known.
QString shownName(const model::Participant &participant);
/// Role and organisation.
QString shownPlace(const model::Participant &participant);
/// By what is shown, as the language sorts.
void sortByName(std::vector<model::Participant> &participants);

}  // namespace circumspect::desktop
