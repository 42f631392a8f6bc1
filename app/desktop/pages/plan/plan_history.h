// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/plan/plan_view.h"

#include <QString>

#include <optional>
#include <vector>

namespace circumspect::desktop {

/// The changes of one plan, to be taken back and made again. Letters typed into one field are one change up to the end
/// of a word.
class PlanHistory {
public:
    /// `field` names what typing goes into; empty for a change that stands alone.
    void add(const PlanDraft &before, const PlanDraft &after, const QString &what, const QString &field);
    void clear();

    /// What would be taken back, in words; empty if nothing can be.
    QString undoText() const;
    QString redoText() const;
    std::optional<PlanDraft> undo();
    std::optional<PlanDraft> redo();
    /// The next letter begins a new change.
    void endWord();

private:
    struct Step {
        PlanDraft before;
        PlanDraft after;
        QString what;
        QString field;
    };
    std::vector<Step> m_steps;
    std::size_t m_done = 0;  ///< steps in force; those after it can be made again
    bool m_isWordEnded = true;
};

}  // namespace circumspect::desktop
