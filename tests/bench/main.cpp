// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/csv_scoring.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <optional>
#include <string_view>

namespace {

int scoreCsv(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("csv"), QStringLiteral("Score a long CSV instead of running benchmarks."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("out"), QStringLiteral("Write the table here."), QStringLiteral("file")});
    parser.addOption({QStringLiteral("scale"), QStringLiteral("Ends of the scale, e.g. 1-5."), QStringLiteral("ends")});
    parser.process(arguments);
    std::optional<circumspect::bench::ScaleEnds> scale;
    if (const QStringList ends = parser.value(QStringLiteral("scale")).split(u'-'); ends.size() == 2)
        scale = {ends[0].toInt(), ends[1].toInt()};
    return circumspect::bench::scoreCsv(parser.value(QStringLiteral("csv")), parser.value(QStringLiteral("out")),
                                        scale);
}

}  // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto isCsv = [](std::string_view argument) { return argument.starts_with("--csv"); };
    if (std::any_of(argv + 1, argv + argc, isCsv))
        return scoreCsv(QCoreApplication::arguments());
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
