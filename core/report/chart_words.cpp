// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_words.h"

#include "report/number_format.h"

#include <cmath>

namespace circumspect::report {

namespace {

const QString kBullet = QStringLiteral("- ");
constexpr QChar kRange{0x2013};

class ChartWords {
public:
    explicit ChartWords(const Phrasebook &words) : m_words(words), m_numbers(words) {}

    QStringList operator()(const RadarModel &radar) const
    {
        QStringList lines;
        for (qsizetype axis = 0; axis < radar.axes.size(); ++axis) {
            QStringList parts;
            for (const RadarModel::Series &series : radar.series)
                parts.append(named(series.name, series.values.at(static_cast<std::size_t>(axis))));
            lines.append(line(radar.axes.at(axis), parts));
        }
        if (!radar.hiddenNote.isEmpty())
            lines.append(radar.hiddenNote);
        return lines;
    }
    QStringList operator()(const GapPlotModel &plot) const
    {
        QStringList lines;
        for (const GapPlotModel::Row &row : plot.rows) {
            QStringList parts = valuesOf(plot.marks, row.values);
            if (!row.gap.isEmpty())
                parts.append(plot.gapHeading + u' ' + row.gap);
            if (!row.note.isEmpty())
                parts.append(row.note);
            lines.append(line(row.label, parts));
        }
        return lines;
    }
    QStringList operator()(const FourBoxModel &boxes) const
    {
        QStringList lines;
        for (const FourBoxModel::Point &point : boxes.points)
            lines.append(kBullet + m_words.text(Phrase::SpokenBoxPoint,
                                                {QString::number(point.number), point.label, boxes.selfAxis,
                                                 point.selfDisplay, boxes.othersAxis, point.othersDisplay}));
        return lines;
    }
    QStringList operator()(const DistributionModel &bars) const
    {
        QStringList lines;
        for (const DistributionModel::Row &row : bars.rows) {
            QStringList parts;
            for (std::size_t i = 0; i < row.counts.size(); ++i)
                parts.append(m_words.text(Phrase::Labelled,
                                          {bars.points.at(static_cast<qsizetype>(i)), QString::number(row.counts[i])}));
            if (row.counts.empty())
                parts.append(row.reason);
            if (!row.answerCount.isEmpty())
                parts.append(row.answerCount);
            lines.append(line(row.label, parts));
        }
        return lines;
    }
    QStringList operator()(const DotRowsModel &dots) const
    {
        QStringList lines;
        for (const DotRowsModel::Row &row : dots.rows) {
            QStringList parts = valuesOf(dots.marks, row.values);
            if (!row.note.isEmpty())
                parts.append(dots.noteHeading.isEmpty() ? row.note : dots.noteHeading + u' ' + row.note);
            lines.append(line(row.isMarked ? m_words.text(Phrase::SpokenMarked, {row.label}) : row.label, parts));
        }
        return lines;
    }
    QStringList operator()(const OverviewBarsModel &bars) const
    {
        QStringList lines;
        for (const OverviewBarsModel::Row &row : bars.rows) {
            QStringList parts = {named(bars.othersName, row.others)};
            if (!bars.selfName.isEmpty())
                parts.append(named(bars.selfName, row.self));
            parts.append(valuesOf(bars.groupMarks, row.groups));
            parts.append(bars.countHeading + u' ' + row.answerCount);
            parts.append(bars.agreementHeading + u' ' + row.agreement);
            lines.append(line(row.label, parts));
        }
        return lines;
    }
    QStringList operator()(const SlopeModel &slope) const
    {
        QStringList lines;
        for (const SlopeModel::Row &row : slope.rows) {
            QStringList parts = {named(slope.beforeName, row.before), named(slope.afterName, row.after)};
            if (!row.change.isEmpty())
                parts.append(slope.changeHeading + u' ' + row.change);
            if (!row.note.isEmpty())
                parts.append(row.note);
            lines.append(line(row.isBeyondNoise ? m_words.text(Phrase::SpokenMarked, {row.label}) : row.label, parts));
        }
        if (!slope.noiseNote.isEmpty())
            lines.append(slope.noiseNote);
        return lines;
    }
    QStringList operator()(const StripModel &strip) const
    {
        QStringList lines;
        for (const StripModel::Row &row : strip.rows) {
            QStringList parts;
            if (!row.reason.isEmpty())
                parts.append(row.reason);
            if (row.mean)
                parts.append(strip.meanName + u' ' + row.display);
            if (row.median)
                parts.append(strip.medianName + u' ' + plain(*row.median));
            if (row.lowerQuartile && row.upperQuartile)
                parts.append(strip.quartersName + u' ' + plain(*row.lowerQuartile) + kRange +
                             plain(*row.upperQuartile));
            if (!strip.decilesName.isEmpty() && !row.deciles.empty())
                parts.append(strip.decilesName + u' ' + decilesOf(row));
            if (!row.participants.isEmpty())
                parts.append(strip.participantsHeading + u' ' + row.participants);
            lines.append(line(row.label, parts));
        }
        return lines;
    }
    QStringList operator()(const HeatMapModel &map) const
    {
        QStringList lines;
        for (const HeatMapModel::Row &row : map.rows) {
            QStringList parts;
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                parts.append(named(map.columns.at(static_cast<qsizetype>(i)), row.cells[i]));
            lines.append(parts.isEmpty() ? row.label : line(row.label, parts));
        }
        return lines;
    }
    QStringList operator()(const ImportanceModel &map) const
    {
        QStringList lines;
        for (const ImportanceModel::Point &point : map.points) {
            const QString place = m_words.text(Phrase::SpokenBoxPoint, {QString::number(point.number), point.label,
                                                                        map.importanceAxis, point.importanceDisplay,
                                                                        map.performanceAxis, point.performanceDisplay});
            lines.append(kBullet + place + m_words.text(Phrase::PartsBetween) + quarterOf(map, point));
        }
        return lines;
    }

private:
    /// With as few decimals as the value has, two at most.
    QString plain(double value) const
    {
        const bool hasOneDecimal = std::abs(value * 10 - std::round(value * 10)) < 1e-9;
        return m_numbers.number(value, hasOneDecimal ? 1 : 2);
    }

    QString decilesOf(const StripModel::Row &row) const
    {
        QStringList values;
        for (const double decile : row.deciles)
            values.append(plain(decile));
        return values.join(u' ');
    }

    QString line(const QString &label, const QStringList &parts) const
    {
        return kBullet + m_words.text(Phrase::Labelled, {label, parts.join(m_words.text(Phrase::PartsBetween))});
    }

    QString named(const QString &name, const ChartValue &value) const
    {
        const QString &display = value.display.isEmpty() ? m_words.text(Phrase::NoAnswerMark) : value.display;
        const QString text = name + u' ' + display;
        return value.reason.isEmpty() ? text : m_words.text(Phrase::SpokenWithheld, {text, value.reason});
    }

    template <class Marks>
    QStringList valuesOf(const Marks &marks, const std::vector<ChartValue> &values) const
    {
        QStringList parts;
        for (std::size_t i = 0; i < marks.size() && i < values.size(); ++i)
            parts.append(named(marks[i].name, values[i]));
        return parts;
    }

    const Phrasebook &m_words;
    NumberFormat m_numbers;
};

}  // namespace

QStringList chartInWords(const ChartModel &model, const Phrasebook &words)
{
    const ChartText &text = textOf(model);
    return QStringList{text.title, text.altText} + std::visit(ChartWords(words), model);
}

QStringList partsInWords(const ChartModel &model, const Phrasebook &words)
{
    QStringList lines = std::visit(ChartWords(words), model);
    for (QString &line : lines)
        line.remove(0, line.startsWith(kBullet) ? kBullet.size() : 0);
    return lines;
}

}  // namespace circumspect::report
