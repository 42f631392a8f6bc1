// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "render/preflight.h"
#include "report/document.h"

#include <functional>
#include <optional>
#include <vector>

namespace circumspect::render {

enum class BatchState { NotReached, Ready, Written, Failed };

/// What became of one document.
struct BatchRow {
    BatchState state = BatchState::NotReached;
    std::optional<Error> error;
    Preflight preflight;
};

/// Many documents, one after the other from one place, finished side by side.
struct BatchTask {
    int count = 0;
    int jobs = 1;  ///< threads that finish documents; at least one
    /// The document at a place; called on the calling thread, in order.
    std::function<Result<report::Document>(int)> make;
    /// Renders and stores it; called on the threads, so it shares nothing that changes.
    std::function<Result<void>(const report::Document &, int)> finish;
    /// What became of the one at a place; called on the calling thread, in the order of finishing. May be empty.
    std::function<void(int, const BatchRow &)> finished;
    /// Asked on the calling thread at least ten times a second; what has been begun is finished. May be empty.
    std::function<bool()> isCancelled;
};

/// Does the task and returns a row a document. One that fails does not stop the others.
std::vector<BatchRow> runBatch(const BatchTask &task);

/// Makes every document of the task and looks through it, but finishes none: what deserves a look before anything is
/// written. On the calling thread.
std::vector<BatchRow> lookThrough(const BatchTask &task);

}  // namespace circumspect::render
