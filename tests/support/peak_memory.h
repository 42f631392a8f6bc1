// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circumspect::test {

/// How much memory this process takes at most from here on. Linux alone tells it.
class PeakMemory {
public:
    /// Forgets the highest mark so far.
    PeakMemory();

    /// False where the system does not tell, or does not let the mark be reset.
    bool isKnown() const { return m_isKnown; }
    /// The highest mark since then above what was taken at the start, in bytes.
    qint64 growth() const;

private:
    bool m_isKnown = false;
    qint64 m_start = 0;
};

}  // namespace circumspect::test
