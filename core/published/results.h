// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "published/cell.h"
#include "published/ledger.h"
#include "published/spread.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace circumspect::published {

/// What a release is about; no person's name.
struct ReleaseHeader {
    CycleId cycle;
    QString cycleName;
    WaveId wave;
    ParticipantId participant;
    QString participantCode;
    InstrumentId instrument;
    QString instrumentVersion;
    int number = 1;       ///< 1 for the first release about this participant and wave
    QDateTime createdAt;  ///< UTC
    int lowest = 1;       ///< ends of the scale
    int highest = 5;
    int promiseVersion = 1;
};

enum class ColumnKind { Self, Manager, Group, Combined, AllOthers };

/// One perspective. A combined column holds several rater groups that were too small alone.
struct Column {
    QString id;  ///< the group's id, "combined" or "all_others"
    ColumnKind kind = ColumnKind::Group;
    std::vector<GroupId> groups;
    std::optional<int> invited;              ///< null where a count would tell too much
    std::optional<int> answered;             ///< raters with at least one score; null where withheld
    std::optional<WithheldReason> withheld;  ///< set when the whole column is withheld
};

/// Self against all others: beyond (H - L) / 8 on published values (psychometrics 7, class_raw).
enum class GapClass { SelfHigher, InAgreement, OthersHigher };

/// The four boxes, cut at the reader's own means (psychometrics 7, relative).
enum class Quadrant { ConfirmedStrength, HiddenStrength, BlindSpot, ConfirmedGrowthArea };

/// The id of the overall row.
inline const QString kOverallRowId = QStringLiteral("overall");

/// One competency, one item, or the overall score. `means` and `spreads` stand parallel to the columns.
struct Row {
    QString id;
    std::vector<Cell> means;
    std::vector<Spread> spreads;
    Cell gap = NoAnswer{};  ///< self minus all others, from published values
    std::optional<GapClass> gapClass;
    std::optional<Quadrant> quadrant;
};

/// The one-page picture (product.md 4, page 3), from published values.
struct Highlights {
    std::vector<CompetencyId> strengths;
    std::vector<CompetencyId> growthAreas;
    std::vector<CompetencyId> blindSpots;
    std::vector<CompetencyId> hiddenStrengths;
};

/// How much each competency matters in the reader's role: one row a competency in the instrument's order, means
/// parallel to the release's columns, no spreads, on a scale of its own. Ruled like items.
struct ImportanceResults {
    int lowest = 1;
    int highest = 5;
    std::vector<Row> competencies;
};

/// Everything inside Results; plain, so that it can be read field by field.
struct ResultsContent {
    ReleaseHeader header;
    std::vector<Column> columns;        ///< self, manager, shown groups in the instrument's order, combined, all others
    std::vector<GroupId> hiddenGroups;  ///< groups in no column because of too few answers
    Row overall;
    std::vector<Row> competencies;  ///< in the instrument's order
    std::vector<Row> items;         ///< in the instrument's order
    std::optional<double> selfCut;  ///< cuts of the four boxes, on published values
    std::optional<double> othersCut;
    Highlights highlights;
    std::optional<ImportanceResults> importance;  ///< null where it was not asked, or nobody answered
    Ledger ledger;
};

/// The figures of one release: merged, rounded, gated. Made by the gate, restored by the codec, read by everybody.
class Results {
public:
    const ResultsContent *operator->() const { return &m_content; }
    const ResultsContent &operator*() const { return m_content; }

    /// Index of the first column of a kind, or -1.
    int columnOf(ColumnKind kind) const;
    const Row *competency(const CompetencyId &id) const;
    const Row *item(const ItemId &id) const;
    /// How much the competency matters; null where that was not asked.
    const Row *importance(const CompetencyId &id) const;

private:
    friend class sealed::Gate;
    friend class ReleaseCodec;
    explicit Results(ResultsContent content) : m_content(std::move(content)) {}

    ResultsContent m_content;
};

}  // namespace circumspect::published
