// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/card.h"

#include <QString>

namespace circumspect::desktop {

/// Two versions of one thing side by side, and the choice between them.
class DifferenceCard final : public Card {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString text;
        QString mine;
        QString theirs;
        QString mineTitle;
        QString theirsTitle;
    };

    /// Without a choice the versions can only be read.
    DifferenceCard(const QString &objectName, const Words &words, bool isChoice, QWidget *parent);

Q_SIGNALS:
    void mineChosen();
    void theirsChosen();
};

}  // namespace circumspect::desktop
