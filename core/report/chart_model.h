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
enum class SeriesStyle { Self, Manager, Peers, DirectReports, AllOthers, CustomA, CustomB };

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

using ChartModel =
    std::variant<RadarModel, GapPlotModel, FourBoxModel, DistributionModel, DotRowsModel, OverviewBarsModel>;

/// Title and alternative text of any chart.
const ChartText &textOf(const ChartModel &model);

}  // namespace circumspect::report
