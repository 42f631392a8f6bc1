// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QAction;

namespace circumspect::desktop {

/// The keyboard map, made from the actions themselves.
class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const std::vector<QAction *> &actions, QWidget *parent);
};

}  // namespace circumspect::desktop
