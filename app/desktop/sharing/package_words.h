// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/part.h"
#include "debrief/plan.h"

#include <QByteArray>
#include <QString>

namespace circumspect::desktop {

/// What a part of a debrief is called.
QString partName(debrief::Part part);

/// One version of a part in words, a line each fact; for content that cannot be read, that it cannot.
QString partWords(debrief::Part part, const QByteArray &json);

/// A whole plan with its progress, a line each fact.
QString planWords(const debrief::Plan &plan);

/// How far a goal has come, in one word.
QString progressWords(debrief::Progress progress);

}  // namespace circumspect::desktop
