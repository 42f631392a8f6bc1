// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/html_file.h"

#include "render/fonts.h"
#include "render/svg_charts.h"
#include "report/html_writer.h"
#include "report/text_direction.h"

#include <QFontDatabase>

namespace circumspect::render {

Result<QByteArray> writeHtml(const report::Document &document)
{
    if (!QFontDatabase::hasFamily(reportFontFamily()))
        return failure(ErrorCode::ReportFailed, {}, QStringLiteral("report fonts not loaded"));
    SvgCharts charts(report::isRightToLeft(document.language) ? Qt::RightToLeft : Qt::LeftToRight);
    return report::writeHtml(document, charts);
}

}  // namespace circumspect::render
