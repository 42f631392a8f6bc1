// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/prompts.h"

#include <QDialog>

namespace circumspect::desktop {

/// A decision with its consequences, before something that cannot be undone.
class QuestionDialog final : public QDialog {
    Q_OBJECT
public:
    QuestionDialog(const Question &question, QWidget *parent);
};

}  // namespace circumspect::desktop
