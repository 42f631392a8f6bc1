// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/answer_matrix.h"
#include "sealed/scoring/distributions.h"
#include "sealed/scoring/statistic.h"

namespace circumspect::sealed {

/// One form of ICC with its F test and interval.
struct IccForm {
    Statistic icc = NullReason::FewerThanTwo;
    Statistic f = NullReason::FewerThanTwo;
    double df1 = 0.0;
    double df2 = 0.0;
    Statistic p = NullReason::FewerThanTwo;
    Bounds interval{NullReason::FewerThanTwo, NullReason::FewerThanTwo};
};

/// Section 5.1, the six forms of Shrout & Fleiss (1979): only for fully crossed data such as a calibration panel, never
/// for the nested raters of a 360. Targets in rows, judges in columns, complete rows only. Everything is FewerThanTwo
/// below two targets or judges, ZeroVariance where a mean square of 0 leaves it undefined.
struct TwoWayIcc {
    int targets = 0;
    int judges = 0;
    Statistic bms = NullReason::FewerThanTwo;
    Statistic wms = NullReason::FewerThanTwo;
    Statistic jms = NullReason::FewerThanTwo;
    Statistic ems = NullReason::FewerThanTwo;
    IccForm single1;   ///< ICC(1,1)
    IccForm single2;   ///< ICC(2,1)
    IccForm single3;   ///< ICC(3,1)
    IccForm average1;  ///< ICC(1,k)
    IccForm average2;  ///< ICC(2,k)
    IccForm average3;  ///< ICC(3,k)
};

TwoWayIcc twoWayIcc(const AnswerMatrix &ratings, double confidence = kConfidence);

}  // namespace circumspect::sealed
