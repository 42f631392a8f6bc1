// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace circumspect::desktop {

/// One decision of the gate in words.
struct LedgerView {
    struct Row {
        QString subject;  ///< competency, statement, "Whole group" ...
        QString column;   ///< perspective
        QString deed;     ///< shown, combined, withheld ...
        QString reason;
        bool isShown = false;  ///< nothing was changed or held back
    };
    QString release;  ///< id of the release whose ledger it is
    std::vector<Row> rows;
};

}  // namespace circumspect::desktop
