// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>
#include <QStringList>

namespace circumspect::desktop {

/// A picture that also says in words what it shows: one sentence, and one line a row or spoke.
class DescribedChart {
public:
    virtual ~DescribedChart() = default;
    virtual QString summary() const = 0;
    virtual QStringList entries() const = 0;
    /// The entry keys have walked to, or -1.
    virtual int currentEntry() const = 0;
    /// What it is called by screen readers.
    virtual QAccessible::Role role() const { return QAccessible::Chart; }
};

/// Lets screen readers read DescribedChart widgets as a chart with a list; call once at start.
void installChartAccessibility();

}  // namespace circumspect::desktop
