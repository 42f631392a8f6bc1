// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/prompts.h"
#include "desktop/shell/secret_clipboard.h"

#include <QDialog>

namespace circumspect::desktop {

/// Shows a secret once, to be read or copied.
class DisclosureDialog final : public QDialog {
    Q_OBJECT
public:
    /// What is copied is lent through `clipboard`, which outlives the dialog.
    DisclosureDialog(const Disclosure &disclosure, SecretClipboard &clipboard, QWidget *parent);
};

}  // namespace circumspect::desktop
