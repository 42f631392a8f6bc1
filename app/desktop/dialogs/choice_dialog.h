// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/prompts.h"

#include <QDialog>

#include <vector>

class QAbstractButton;
class QPushButton;
class QWidget;

namespace circumspect::desktop {

/// One option out of several, or any number of them, each with its words.
class ChoiceDialog final : public QDialog {
    Q_OBJECT
public:
    ChoiceDialog(const ChoiceQuestion &question, QWidget *parent);

    /// Ids of what is chosen, in the order shown.
    QStringList chosen() const;

private:
    QWidget *buildOptions(const ChoiceQuestion &question);
    void allowAccepting();

    struct Option {
        QString id;
        QAbstractButton *button;
    };

    bool m_allowsNone;
    std::vector<Option> m_options;
    QPushButton *m_accept = nullptr;
};

}  // namespace circumspect::desktop
