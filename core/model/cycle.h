// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "model/anonymity_policy.h"

#include <QDate>
#include <QString>

#include <vector>

namespace circumspect::model {

/// T1 is a baseline, T2 a retest, THEN a retrospective self-rating collected with the retest.
enum class WaveKind { Baseline, Retest, Retrospective, Pulse };

struct Wave {
    WaveId id;  ///< as people write it: T1, T2, THEN ...
    WaveKind kind = WaveKind::Baseline;
};

/// T1 is a baseline, THEN retrospective, P... a pulse, everything else a retest.
WaveKind waveKindOf(const WaveId &wave);

/// One run of a 360 for a cohort with a fixed instrument, promise and waves.
struct Cycle {
    CycleId id;
    QString name;
    InstrumentId instrument;
    QString instrumentVersion;
    QString language;  ///< default language of its reports
    AnonymityPolicy policy;
    std::vector<Wave> waves;

    bool hasWave(const WaveId &wave) const;
};

}  // namespace circumspect::model
