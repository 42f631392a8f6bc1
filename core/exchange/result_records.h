// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "model/instrument.h"
#include "published/results.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace circumspect::exchange {

/// One release to be exported.
struct ExportedRelease {
    ReleaseId id;
    published::Results results;
};

/// The instrument that the releases name, and the SHA-256 of its file in hex.
struct ExportedModel {
    model::Instrument instrument;
    QString sha256;
};

/// What became of a published cell (formats.md 14a).
enum class CellStatus { Shown, Coded, Merged, Withheld };

/// One published cell as it leaves the program. `value` is null where withheld or where only the coded display may
/// leave; cells that nobody answered are no records.
struct ResultRecord {
    QString level;  ///< "overall", "competency", "item", or "importance" of a competency on a scale of its own
    QString competency;
    QString item;
    QString column;
    QStringList mergedFrom;
    std::optional<double> value;
    int decimals = 0;
    QString display;  ///< as the English report prints it; empty if withheld
    std::optional<int> answerCount;
    CellStatus status = CellStatus::Shown;
    QString reason;  ///< "too_few_answers", "would_let_answers_be_worked_out" or empty
    const published::Spread *spread = nullptr;
};

/// All published cells of a release: overall, competencies, items and importance in the instrument's order, columns in
/// the release's. The records point into `results`.
std::vector<ResultRecord> resultRecords(const published::Results &results, const model::Instrument &instrument);

/// By participant code, then wave, then release number, so that files do not depend on the order of reading.
void sortForExport(std::vector<ExportedRelease> &releases);

QString statusCode(CellStatus status);

}  // namespace circumspect::exchange
