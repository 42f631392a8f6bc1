// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace circumspect::report {

/// How a perspective is drawn: colour, line pattern and marker come from the renderer's palette (ui.md 5).
enum class SeriesStyle { Self, Manager, Peers, DirectReports, AllOthers, CustomA, CustomB, Earlier };

/// One value of a chart. A renderer draws only what is here; what is withheld has a reason in words and no number.
struct ChartValue {
    std::optional<double> value;
    QString display;  ///< as printed: "3.8", "4.7 or more", "withheld"
    QString reason;   ///< why there is no value, in words; empty if there is one
    std::optional<int> answerCount;
    bool isWithheld = false;  ///< drawn as a hollow mark; without a value and not withheld, nothing is there to draw
};

/// Title as a sentence and one sentence for people who cannot see the picture.
struct ChartText {
    QString title;
    QString altText;
};

/// Self against all others and the shown groups over 3 to 12 axes. Fixed scale, never fitted to the data.
struct RadarModel {
    struct Series {
        QString name;
        SeriesStyle style = SeriesStyle::AllOthers;
        std::vector<ChartValue> values;  ///< parallel to axes
    };
    ChartText text;
    double lowest = 1;
    double highest = 5;
    QStringList axes;
    std::vector<Series> series;
    QString hiddenNote;  ///< legend note for hollow markers; empty if nothing is withheld
};

enum class GapTone { None, SelfHigher, OthersHigher };

/// Dumbbell rows: self and all others joined by a bar, other groups as marks; sorted by the builder.
struct GapPlotModel {
    struct Mark {
        QString name;
        SeriesStyle style = SeriesStyle::AllOthers;
    };
    struct Row {
        QString label;
        std::vector<ChartValue> values;  ///< parallel to marks
        QString gap;                     ///< signed, with typographic minus; empty if there is none
        GapTone tone = GapTone::None;
        QString note;  ///< e.g. why a mark is missing
    };
    ChartText text;
    double lowest = 1;
    double highest = 5;
    std::vector<Mark> marks;
    std::vector<Row> rows;
    QString gapHeading;
};

/// The four boxes: self rating across, others' rating up, numbered points with a list of names.
struct FourBoxModel {
    struct Point {
        int number = 0;
        QString label;
        double self = 0;
        double others = 0;
        QString selfDisplay;    ///< as printed
        QString othersDisplay;  ///< as printed: "4.1", "4.7 or more"
    };
    ChartText text;
    double lowest = 1;
    double highest = 5;
    double selfCut = 3;
    double othersCut = 3;
    QString selfAxis;
    QString othersAxis;
    QString confirmedStrength;
    QString hiddenStrength;
    QString blindSpot;
    QString confirmedGrowthArea;
    std::vector<Point> points;
};

/// Stacked bars of answers per scale point; a sentence instead of the bar where withheld.
struct DistributionModel {
    struct Row {
        QString label;
        SeriesStyle style = SeriesStyle::AllOthers;
        std::vector<int> counts;  ///< lowest point first; empty if withheld
        QString reason;
        QString answerCount;  ///< "n = 8"
    };
    ChartText text;
    QStringList points;  ///< labels of the scale points, lowest first
    std::vector<Row> rows;
};

/// One row a label with one mark per perspective (pages 5 and 10) on a common scale.
struct DotRowsModel {
    struct Mark {
        QString name;
        SeriesStyle style = SeriesStyle::AllOthers;
    };
    struct Row {
        QString label;
        std::vector<ChartValue> values;  ///< parallel to marks
        QString note;                    ///< at the right: n, or a remark
        bool isMarked = false;           ///< large differences
    };
    ChartText text;
    double lowest = 1;
    double highest = 5;
    std::vector<Mark> marks;
    std::vector<Row> rows;
    QString noteHeading;
};

/// Horizontal bars for all others, a marker for self, ticks for the shown groups (page 4).
struct OverviewBarsModel {
    struct Row {
        QString label;
        ChartValue others;
        ChartValue self;
        std::vector<ChartValue> groups;  ///< parallel to groupMarks
        QString answerCount;
        QString agreement;
    };
    ChartText text;
    double lowest = 1;
    double highest = 5;
    QString othersName;
    QString selfName;  ///< empty if there is no self-rating
    std::vector<DotRowsModel::Mark> groupMarks;
    std::vector<Row> rows;
    QString countHeading;
    QString agreementHeading;
};

/// Two measurements of each row joined by a line; changes beyond measurement noise stand out.
struct SlopeModel {
    struct Row {
        QString label;
        ChartValue before;
        ChartValue after;
        QString change;  ///< signed, with typographic minus; empty if there is none
        bool isBeyondNoise = false;
        QString note;  ///< small, below the label: why a value is missing, or a remark
    };
    ChartText text;
    double lowest = 1;
    double highest = 5;
    QString beforeName;
    QString afterName;
    std::vector<Row> rows;
    QString changeHeading;
    QString noiseNote;  ///< what the thin grey lines mean; empty if no row stays within the noise
};

/// How a cohort spreads, one row a competency: middle half as a bar, median, mean; a sentence instead where withheld.
struct StripModel {
    struct Row {
        QString label;
        std::optional<double> mean;
        std::optional<double> lowerQuartile;
        std::optional<double> median;
        std::optional<double> upperQuartile;
        std::vector<double> deciles;  ///< lowest first; empty if not shown
        QString display;              ///< the mean as printed
        QString participants;         ///< "n = 40"
        QString reason;               ///< why nothing is shown, in words; empty if something is
    };
    ChartText text;
    double lowest = 1;
    double highest = 5;
    std::vector<Row> rows;
    QString meanName;
    QString quartersName;
    QString medianName;
    QString participantsHeading;
    QString decilesName = {};  ///< deciles are drawn only if they have a name in the legend
};

/// A table of values in which darker cells are higher; every value is printed in its cell.
struct HeatMapModel {
    struct Row {
        QString label;
        bool isHeading = false;         ///< begins a group of rows; may have cells of its own
        std::vector<ChartValue> cells;  ///< parallel to columns; empty if a heading has none
    };
    ChartText text;
    double lowest = 1;
    double highest = 5;
    QStringList columns;
    std::vector<Row> rows;
    QString lowName;   ///< what the lightest colour means
    QString highName;  ///< what the darkest colour means
};

/// How important something is, up, against how well it is done, across; numbered points in four named quarters. The two
/// have scales of their own.
struct ImportanceModel {
    struct Point {
        int number = 0;
        QString label;
        double importance = 0;
        double performance = 0;
        QString importanceDisplay;
        QString performanceDisplay;
    };
    ChartText text;
    double lowest = 1;
    double highest = 5;
    double importanceLowest = 1;
    double importanceHighest = 5;
    double importanceCut = 3;
    double performanceCut = 3;
    QString importanceAxis;
    QString performanceAxis;
    QString keep;         ///< important and done well
    QString improve;      ///< important, not done well
    QString enough;       ///< done well, less important
    QString lowPriority;  ///< neither
    std::vector<Point> points;
};

using ChartModel = std::variant<RadarModel, GapPlotModel, FourBoxModel, DistributionModel, DotRowsModel,
                                OverviewBarsModel, SlopeModel, StripModel, HeatMapModel, ImportanceModel>;

/// Title and alternative text of any chart.
const ChartText &textOf(const ChartModel &model);

/// The name of the quarter a point stands in; a value on a cut counts as above it.
const QString &quarterOf(const ImportanceModel &model, const ImportanceModel::Point &point);

}  // namespace circumspect::report
