// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_model.h"

#include <QJsonObject>
#include <QString>

namespace circumspect::report {

/// Every number and word of a chart model; values that are not shown are null.
QJsonObject chartJson(const ChartModel &model);
/// "self", "manager", "peers" ...
QString styleName(SeriesStyle style);

}  // namespace circumspect::report
