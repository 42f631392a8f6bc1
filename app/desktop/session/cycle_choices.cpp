// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/cycle_choices.h"

namespace circumspect::desktop {

CycleChoices choicesOf(const Selection &selection)
{
    CycleChoices choices{.cycles = {}, .cycle = selection.cycleIndex(), .waves = {}, .wave = selection.waveIndex()};
    for (const model::Cycle &cycle : selection.cycles())
        choices.cycles << cycle.name;
    if (selection.cycle()) {
        for (const model::Wave &wave : selection.cycle()->waves)
            choices.waves << wave.id.text();
    }
    return choices;
}

}  // namespace circumspect::desktop
