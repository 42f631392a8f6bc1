// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cycle.h"

#include <algorithm>

namespace circumspect::model {

WaveKind waveKindOf(const WaveId &wave)
{
    const QString text = wave.text().toUpper();
    if (text == u"T1")
        return WaveKind::Baseline;
    if (text == u"THEN")
        return WaveKind::Retrospective;
    return text.startsWith(u'P') ? WaveKind::Pulse : WaveKind::Retest;
}

bool Cycle::hasWave(const WaveId &wave) const
{
    return std::any_of(waves.begin(), waves.end(), [&](const Wave &candidate) { return candidate.id == wave; });
}

}  // namespace circumspect::model
