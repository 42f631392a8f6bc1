// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/fonts.h"

#include <QFile>
#include <QFontDatabase>

#include <cmath>

// Q_INIT_RESOURCE must stand outside any namespace; a static library's resources are dropped without it.
static void initFontResources()
{
    Q_INIT_RESOURCE(circumspect_fonts);
}

namespace circumspect::render {

QString reportFontFamily()
{
    return QStringLiteral("Circumspect Sans");
}

Result<void> loadReportFonts()
{
    initFontResources();
    // Loading a family again would make the same document come out in other bytes.
    if (QFontDatabase::families().contains(reportFontFamily()))
        return {};
    for (const char *face : {"Regular", "Semibold", "Bold"}) {
        const QString path = QStringLiteral(":/circumspect/fonts/CircumspectSans-%1.ttf").arg(QLatin1String(face));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || QFontDatabase::addApplicationFontFromData(file.readAll()) < 0)
            return failure(ErrorCode::ReportFailed, path, QStringLiteral("font not loaded"));
    }
    return {};
}

QFont fontOf(const TypeStyle &style)
{
    QFont font(reportFontFamily());
    font.setPixelSize(static_cast<int>(std::lround(style.size * kFontUnitsPerPoint)));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace circumspect::render
