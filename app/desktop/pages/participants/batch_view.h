// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace circumspect::desktop {

enum class BatchRowState { Waiting, Ready, Written, Worth, Failed, NotWritten };

/// Looked through first, then written once the person says so.
enum class BatchStage { Looking, Ready, Writing, Ended };

/// Several reports on their way to files, one row each.
struct BatchView {
    struct Row {
        QString code;  ///< the participant's
        BatchRowState state = BatchRowState::Waiting;
        QString text;  ///< what became of it, in words
    };
    std::vector<Row> rows;
    int done = 0;      ///< looked through, or written
    int writable = 0;  ///< how many can be written, once all are looked through
    BatchStage stage = BatchStage::Looking;

    bool isRunning() const { return stage == BatchStage::Looking || stage == BatchStage::Writing; }
};

}  // namespace circumspect::desktop
