// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/prompts.h"

#include <QDialog>

namespace circumspect::desktop {

/// Shows a secret once, to be read or copied.
class DisclosureDialog final : public QDialog {
    Q_OBJECT
public:
    DisclosureDialog(const Disclosure &disclosure, QWidget *parent);
};

}  // namespace circumspect::desktop
