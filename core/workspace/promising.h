// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "model/anonymity_policy.h"
#include "report/document.h"
#include "workspace/changes.h"

#include <QString>

#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// What raters of a cycle are promised, and how it may change.
class Promising {
public:
    explicit Promising(WorkspaceState &state) : m_state(state) {}

    /// The promise as raters read it, in `language` (empty: the cycle's), from the numbers the gate keeps to.
    Result<report::Document> document(const CycleId &cycle, const QString &language);
    /// Every version that was ever in force, the present one last.
    Result<std::vector<model::AnonymityPolicy>> versions(const CycleId &cycle);

    struct Changed {
        int version = 1;
        Changes changes;
    };
    /// Puts `next` in force under the next version number. Before the first answer anything above the floors of the
    /// product; PromiseWouldLoosen below them, and after the first answer for whatever would get laxer. A promise that
    /// stays the same keeps its version.
    Result<Changed> change(const CycleId &cycle, const model::AnonymityPolicy &next);

private:
    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
