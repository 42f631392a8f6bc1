// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/theme.h"
#include "desktop/widgets/described_chart.h"
#include "render/fonts.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    if (!circumspect::render::loadReportFonts())
        return 1;
    circumspect::desktop::installChartAccessibility();
    circumspect::desktop::Theme theme;
    theme.apply(circumspect::desktop::ThemeChoice::Light);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
