// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace circumspect::desktop {

enum class BatchRowState { Waiting, Written, Worth, Failed, NotWritten };

/// Several reports on their way to files, one row each.
struct BatchView {
    struct Row {
        QString code;  ///< the participant's
        BatchRowState state = BatchRowState::Waiting;
        QString text;  ///< what became of it, in words
    };
    std::vector<Row> rows;
    int done = 0;
    bool isRunning = true;
};

}  // namespace circumspect::desktop
