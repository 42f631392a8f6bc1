// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace circumspect::sealed {

/// Which rules hold: all of them. Tests take one away to see that the attacker then wins; nothing else can, because the
/// constructor of Gate that takes switches is private and its only friend is defined in the tests.
struct GateSwitches {
    bool minimum = true;     ///< A4: no cell below its minimum
    bool hiddenRest = true;  ///< psychometrics 12.4: no all others that leaves a few over
    bool endCoding = true;   ///< A9
    bool rowTotals = true;   ///< A6 within a row: no all others that bounds a cell to one value
    bool spreads = true;     ///< A4: spread of five and more who differ
    bool equations = true;   ///< A6: no exact sum of fewer than three
    bool answers = true;     ///< A6: no single attainable value
    bool versions = true;    ///< A7: earlier releases are looked at
};

}  // namespace circumspect::sealed
