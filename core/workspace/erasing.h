// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "report/document.h"
#include "workspace/changes.h"
#include "workspace/services.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// What destroying the answers of a wave would take away, and when the promise allows it.
struct ErasurePreview {
    int responses = 0;
    int comments = 0;
    QDate due;  ///< the last release's day and the promise's retention; invalid while nothing is released
    bool isDue = false;
    QStringList withoutRelease;  ///< codes of participants with answers that have never been released
    int backups = 0;             ///< the program's own copies, which are destroyed as well
};

/// That single answers of a wave were destroyed.
struct ErasureRecord {
    QString id;
    CycleId cycle;
    WaveId wave;
    QDateTime erasedAt;  ///< UTC
    int responses = 0;
    int comments = 0;
    int backups = 0;
    int promiseVersion = 1;
};

/// Retention and erasure of single answers (product rule A16). Releases, plans and the roster stay.
class Erasing {
public:
    explicit Erasing(WorkspaceState &state) : m_state(state) {}

    /// OwnerKeyMissing, CycleNotFound, WaveNotFound.
    Result<ErasurePreview> preview(const CycleId &cycle, const WaveId &wave);

    struct Erased {
        ErasureRecord record;
        Changes changes;
    };
    /// Destroys the wave's answers, comments and exclusions in the vault and in every backup the program made beside
    /// it; cannot be taken back. ErasureTooEarly (the subject is the day) before the promise allows it,
    /// NothingToRelease where there is nothing to destroy.
    Result<Erased> erase(const CycleId &cycle, const WaveId &wave);
    /// Newest last.
    Result<std::vector<ErasureRecord>> records(const CycleId &cycle);
    /// What was destroyed, and which copies the program cannot reach; in `language` (empty: the cycle's).
    Result<report::Document> certificate(const ErasureRecord &record, const QString &language);

private:
    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
