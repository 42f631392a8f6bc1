// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/sample_figures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace circumspect::tests {

namespace {

QJsonArray instrumentCompetencies()
{
    QFile file(QStringLiteral(CIRCUMSPECT_SOURCE_DIR "/resources/instruments/city-leadership-360.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("competencies")].toArray();
}

QString english(const QJsonValue &texts)
{
    return texts.toObject()[QLatin1String("en")].toString();
}

}  // namespace

std::vector<SampleCompetency> sampleFigures()
{
    struct Means {
        double self, manager, peers, directReports, others;
    };
    constexpr double kNone = -1;
    const std::vector<Means> means = {
        {4.2, 4.0, 3.6, 4.1, 3.9}, {3.4, 3.2, 3.3, 3.7, 3.5}, {4.4, 3.4, 3.2, 3.0, 3.2}, {4.0, 4.2, 4.0, kNone, 4.1},
        {3.0, 3.8, 4.0, 4.2, 4.0}, {3.6, 3.0, 3.1, 2.6, 2.9}, {5.0, 4.6, 4.7, 4.5, 4.6}, {3.2, 3.4, 3.6, 3.3, 3.4},
        {4.6, 3.8, 3.5, 3.1, 3.4}, {2.8, 3.0, 3.0, 2.9, 3.0},
    };
    std::vector<SampleCompetency> figures;
    const QJsonArray competencies = instrumentCompetencies();
    for (int index = 0; index < competencies.size(); ++index) {
        const QJsonObject competency = competencies[index].toObject();
        const Means &mean = means[static_cast<std::size_t>(index) % means.size()];
        SampleCompetency figure;
        figure.id = competency[QLatin1String("id")].toString();
        figure.name = english(competency[QLatin1String("name")]);
        figure.definition = english(competency[QLatin1String("definition")]);
        for (const QJsonValue &item : competency[QLatin1String("items")].toArray())
            figure.items.append(english(item[QLatin1String("text")][QLatin1String("other")])
                                    .replace(QStringLiteral("{leader}"), QStringLiteral("Amélie Núñez-Großmann")));
        figure.self = mean.self;
        figure.manager = mean.manager;
        figure.peers = mean.peers;
        if (mean.directReports != kNone)
            figure.directReports = mean.directReports;
        figure.others = mean.others;
        figures.push_back(figure);
    }
    return figures;
}

report::ChartValue shown(double value, int answers)
{
    report::ChartValue result;
    result.value = value;
    result.answerCount = answers;
    result.display = QLocale::c().toString(value, 'f', 1);
    if (value >= 4.7 && answers > 1)
        result.display = QStringLiteral("4.7 or more");
    return result;
}

report::ChartValue withheld()
{
    report::ChartValue result;
    result.display = QStringLiteral("withheld");
    result.reason = QStringLiteral("too few answers");
    result.isWithheld = true;
    return result;
}

QString gapText(double gap)
{
    const QString number = QLocale::c().toString(std::abs(gap), 'f', 1);
    if (std::abs(gap) < 0.05)
        return number;
    return (gap > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + number;
}

report::GapTone gapTone(double gap)
{
    if (std::abs(gap) < 0.05)
        return report::GapTone::None;
    return gap > 0 ? report::GapTone::SelfHigher : report::GapTone::OthersHigher;
}

}  // namespace circumspect::tests
