// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/prompts.h"

#include <QDialog>

class QListWidget;

namespace circumspect::desktop {

class WordLabel;

/// Says in words what a release would show, combine and withhold, participant by participant.
class ReleaseDialog final : public QDialog {
    Q_OBJECT
public:
    ReleaseDialog(const ReleaseQuestion &question, QWidget *parent);

private:
    QWidget *buildRows();
    void showRow(int row);

    ReleaseQuestion m_question;
    QListWidget *m_people = nullptr;
    WordLabel *m_what = nullptr;
    WordLabel *m_details = nullptr;
};

}  // namespace circumspect::desktop
