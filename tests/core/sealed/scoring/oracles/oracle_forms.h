// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/responses/response_set.h"
#include "sealed/scoring/rater_scores.h"
#include "sealed/scoring/scoring_frame.h"
#include "sealed/scoring/tally.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace circumspect::sealed {

/// A CSV table of an oracle folder, cells by heading.
struct OracleCsv {
    QStringList headings;
    std::vector<QStringList> rows;

    static OracleCsv read(const QString &path, bool hasHeadings = true);
    int column(const QString &heading) const { return static_cast<int>(headings.indexOf(heading)); }
    /// One column; empty cells are NoData.
    std::vector<Statistic> numbers(const QString &heading) const;
};

/// The forms of one wave, scored twice: rater by rater, and by the one-pass tally.
struct OracleWave {
    ResponseSet responses;
    QStringList raters;  ///< rater id of each row
    Tally tally;
    std::unique_ptr<RaterScores> scores;

    /// Index of a participant, -1 if absent.
    int participant(const QString &id) const;
    /// Index of a group in the tally, "others" included; -1 if absent.
    int group(const QString &name) const;
    /// Rows of a participant in a group, "others" for all but self.
    std::vector<int> rows(int participant, const QString &group) const;
    /// Rows of every participant in a group.
    std::vector<int> rows(const QString &group) const;
    int row(const QString &rater) const { return static_cast<int>(raters.indexOf(rater)); }
    Statistic mean(int participant, int competency, const QString &group) const;
    int raterCount(int participant, int competency, const QString &group) const;
};

/// A long-form CSV of the oracles.
struct OracleForms {
    ScoringFrame frame;
    QStringList items;
    QStringList competencies;  ///< "_overall" last
    QStringList waveIds;
    std::map<QString, OracleWave> waves;

    static OracleForms read(const QString &path, const QJsonObject &meta);
    int competency(const QString &name) const { return static_cast<int>(competencies.indexOf(name)); }
    std::span<const int> itemsOf(const QString &name) const { return frame.itemsOf(competency(name)); }
    /// All participants of all waves, sorted.
    QStringList participants() const;
};

/// The non-self groups in canonical order.
const QStringList &othersGroups();

}  // namespace circumspect::sealed
