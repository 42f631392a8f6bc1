// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QString>

#include <vector>

namespace circumspect::desktop {

/// The report templates that can be used, with what makes each its own.
struct TemplatesView {
    struct Row {
        QString name;
        QString title;
        QString origin;    ///< of the program, or of this vault
        QString audience;  ///< for whom it is
        QString paper;
        QString leftOut;  ///< parts that are switched off, in words
        QString letter;   ///< what it says to the reader; empty for nothing
        QColor accent;    ///< invalid: the program's own
        QImage logo;      ///< null: none
        QString logoText;
        bool isOwn = false;     ///< the vault's: can be changed and removed
        bool isChosen = false;  ///< where the choice starts when reports are exported
    };
    std::vector<Row> rows;
    int current = 0;
    bool canChange = false;  ///< false in a vault that is read only
};

}  // namespace circumspect::desktop
