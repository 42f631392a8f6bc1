// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/random_charts.h"

#include "app/render/sample_figures.h"

#include <algorithm>

namespace circumspect::tests {

namespace {

using report::SeriesStyle;

const QStringList kWords = {
    QStringLiteral("Vision"),
    QStringLiteral("and"),
    QStringLiteral("Public"),
    QStringLiteral("accountability"),
    QStringLiteral("of"),
    QStringLiteral("Delivery"),
    QStringLiteral("Équité"),
    QStringLiteral("et"),
    QStringLiteral("l’intercommunalité"),
    QStringLiteral("responsabilité"),
    QStringLiteral("à"),
    QStringLiteral("Coopération"),
    QStringLiteral("Negociación"),
    QStringLiteral("y"),
    QStringLiteral("años"),
    QStringLiteral("corresponsabilidad"),
    QStringLiteral("gestión"),
    QStringLiteral("ciudadanía"),
    QStringLiteral("Führung"),
    QStringLiteral("und"),
    QStringLiteral("Öffentlichkeitsarbeit"),
    QStringLiteral("Verantwortungsbewusstsein"),
    QStringLiteral("Mut"),
    QStringLiteral("Stadt-Land-Ausgleich"),
    QStringLiteral("Bürgerbeteiligungsverfahren"),
    QStringLiteral("auf"),
    QStringLiteral("Ich"),
    QStringLiteral("Kommunalwirtschaftsförderungsgesellschaftswesen"),
};

const SeriesStyle kStyles[] = {SeriesStyle::Self, SeriesStyle::Manager, SeriesStyle::Peers, SeriesStyle::DirectReports,
                               SeriesStyle::AllOthers};

}  // namespace

int RandomCharts::between(int lowest, int highest)
{
    // The standard's distributions differ between libraries; this does not.
    return lowest + static_cast<int>(m_engine() % static_cast<unsigned>(highest - lowest + 1));
}

QString RandomCharts::name()
{
    const int length = between(3, 60);
    QString name = kWords[between(0, static_cast<int>(kWords.size()) - 1)].left(60);
    while (name.size() < length)
        name += u' ' + kWords[between(0, static_cast<int>(kWords.size()) - 1)];
    return name.left(std::max(length, 3)).trimmed();
}

QStringList RandomCharts::newNames()
{
    m_names.clear();
    const int count = between(3, 12);
    for (int index = 0; index < count; ++index)
        m_names.append(name());
    return m_names;
}

double RandomCharts::point()
{
    // Ends of the scale and equal values are where labels meet.
    const int kind = between(0, 5);
    if (kind == 0)
        return 5;
    if (kind == 1)
        return 1;
    return kind == 2 ? 3.5 : between(10, 50) / 10.0;
}

report::ChartValue RandomCharts::value()
{
    return between(0, 9) == 0 ? withheld() : shown(point());
}

std::vector<report::ChartValue> RandomCharts::values(std::size_t count)
{
    std::vector<report::ChartValue> values;
    while (values.size() < count)
        values.push_back(value());
    return values;
}

template <class Mark>
std::vector<Mark> RandomCharts::marks()
{
    std::vector<Mark> marks;
    for (const SeriesStyle style : kStyles)
        marks.push_back({name().left(30).trimmed(), style});
    return marks;
}

report::RadarModel RandomCharts::radar()
{
    report::RadarModel model;
    model.axes = newNames();
    for (const auto &mark : marks<report::DotRowsModel::Mark>())
        model.series.push_back({mark.name, mark.style, values(static_cast<std::size_t>(model.axes.size()))});
    model.hiddenNote = QStringLiteral("Hohles Zeichen am Rand: zurückgehalten, zu wenige Antworten");
    return model;
}

report::GapPlotModel RandomCharts::gapPlot()
{
    report::GapPlotModel model;
    model.marks = marks<report::GapPlotModel::Mark>();
    model.gapHeading = QStringLiteral("Selbst minus andere");
    for (const QString &label : newNames())
        model.rows.push_back({label, values(5), gapText(1.2), report::GapTone::SelfHigher,
                              between(0, 2) == 0 ? QStringLiteral("Direct reports: too few answers") : QString()});
    return model;
}

report::DotRowsModel RandomCharts::dotRows()
{
    report::DotRowsModel model;
    model.marks = marks<report::DotRowsModel::Mark>();
    model.noteHeading = QStringLiteral("Antworten");
    for (const QString &label : newNames())
        model.rows.push_back({label, values(5), QString::number(between(3, 99)), between(0, 1) == 0});
    return model;
}

report::OverviewBarsModel RandomCharts::overview()
{
    report::OverviewBarsModel model;
    model.othersName = QStringLiteral("Toutes les autres personnes");
    model.selfName = QStringLiteral("Vous-même");
    model.groupMarks = marks<report::DotRowsModel::Mark>();
    model.countHeading = QStringLiteral("Réponses");
    model.agreementHeading = QStringLiteral("Concordance");
    for (const QString &label : newNames())
        model.rows.push_back(
            {label, value(), value(), values(5), QString::number(between(3, 99)), QStringLiteral("très forte")});
    return model;
}

report::DistributionModel RandomCharts::distribution()
{
    report::DistributionModel model;
    model.points = {QStringLiteral("1 Fast nie"), QStringLiteral("2 Selten"), QStringLiteral("3 Manchmal"),
                    QStringLiteral("4 Oft"), QStringLiteral("5 Fast immer")};
    for (const QString &label : newNames()) {
        report::DistributionModel::Row row{label, kStyles[between(0, 4)], {}, {}, {}};
        if (between(0, 3) == 0) {
            row.reason = QStringLiteral("Trop peu de réponses ; non montré, pour que personne ne soit reconnu");
        } else {
            for (int scalePoint = 0; scalePoint < 5; ++scalePoint)
                row.counts.push_back(between(0, 2) == 0 ? between(0, 60) : between(0, 3));
            row.answerCount = QStringLiteral("n = 123");
        }
        model.rows.push_back(row);
    }
    return model;
}

report::FourBoxModel RandomCharts::fourBoxes()
{
    report::FourBoxModel model;
    model.selfCut = between(15, 45) / 10.0;
    model.othersCut = between(15, 45) / 10.0;
    model.selfAxis = QStringLiteral("Ihre eigene Einschätzung (Grenze bei Ihrem Mittelwert)");
    model.othersAxis = QStringLiteral("Einschätzung aller anderen (Grenze bei deren Mittelwert)");
    model.confirmedStrength = QStringLiteral("Bestätigte Stärken");
    model.hiddenStrength = QStringLiteral("Verborgene Stärken");
    model.blindSpot = QStringLiteral("Blinde Flecken");
    model.confirmedGrowthArea = QStringLiteral("Bestätigte Entwicklungsfelder");
    for (const QString &label : newNames())
        model.points.push_back({static_cast<int>(model.points.size()) + 1, label, point(), point(), {}, {}});
    return model;
}

report::ImportanceModel RandomCharts::importance()
{
    report::ImportanceModel model;
    model.importanceCut = between(15, 45) / 10.0;
    model.performanceCut = between(15, 45) / 10.0;
    model.importanceAxis = QStringLiteral("Importance dans cette fonction");
    model.performanceAxis = QStringLiteral("Évaluation par toutes les autres personnes");
    model.keep = QStringLiteral("À conserver");
    model.improve = QStringLiteral("À travailler en premier");
    model.enough = QStringLiteral("Bien fait, moins important");
    model.lowPriority = QStringLiteral("Peut attendre");
    for (const QString &label : newNames())
        model.points.push_back({static_cast<int>(model.points.size()) + 1, label, point(), point(), {}, {}});
    return model;
}

report::SlopeModel RandomCharts::slope()
{
    report::SlopeModel model;
    model.beforeName = QStringLiteral("Frühjahr 2025");
    model.afterName = QStringLiteral("Frühjahr 2026");
    model.changeHeading = QStringLiteral("Veränderung");
    model.noiseNote = QStringLiteral("Dünne graue Linie: so kleine Änderungen können Zufall sein");
    for (const QString &label : newNames())
        model.rows.push_back({label, value(), value(), gapText(point() - 3), between(0, 1) == 0,
                              between(0, 3) == 0 ? QStringLiteral("Zu wenige Antworten im Jahr 2025") : QString()});
    return model;
}

report::StripModel RandomCharts::strip()
{
    report::StripModel model;
    model.meanName = QStringLiteral("Moyenne");
    model.quartersName = QStringLiteral("La moitié centrale des participants");
    model.medianName = QStringLiteral("Médiane");
    model.participantsHeading = QStringLiteral("Participants");
    for (const QString &label : newNames()) {
        report::StripModel::Row row;
        row.label = label;
        if (between(0, 3) == 0) {
            row.reason = QStringLiteral("Trop peu de participants ; non montré, pour que personne ne soit reconnu");
        } else {
            const double median = point();
            row.mean = row.median = median;
            row.lowerQuartile = std::max(1.0, median - 0.5);
            row.upperQuartile = std::min(5.0, median + 0.5);
            row.display = shown(median).display;
            row.participants = QStringLiteral("n = 40");
        }
        model.rows.push_back(row);
    }
    return model;
}

report::HeatMapModel RandomCharts::heatMap()
{
    report::HeatMapModel model;
    const int columns = between(1, 8);
    for (int column = 0; column < columns; ++column)
        model.columns.append(name());
    model.lowName = QStringLiteral("1 Fast nie");
    model.highName = QStringLiteral("5 Fast immer");
    for (const QString &label : newNames()) {
        const bool isHeading = between(0, 3) == 0;
        const bool hasCells = !isHeading || between(0, 1) == 0;
        model.rows.push_back(
            {label, isHeading,
             hasCells ? values(static_cast<std::size_t>(columns)) : std::vector<report::ChartValue>()});
    }
    m_names += model.columns;
    return model;
}

}  // namespace circumspect::tests
