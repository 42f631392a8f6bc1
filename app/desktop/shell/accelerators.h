// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QChar>
#include <QList>
#include <QString>

namespace circumspect::desktop {

/// The letter after the ampersand in lower case; null without one.
QChar acceleratorOf(const QString &text);

/// Gives every action of one menu a letter of its own: one whose letter is taken already gets the next free one of its
/// own words, or none. Translations are made apart from each other, and would clash.
void keepAcceleratorsApart(const QList<QAction *> &actions);

}  // namespace circumspect::desktop
