// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/explanation.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace circumspect::desktop {

class WordLabel;

/// What the figures mean: each in plain words with what it cannot tell, in the words of the report.
class ExplanationDialog final : public QDialog {
    Q_OBJECT
public:
    /// Opens at the explanation of this position.
    ExplanationDialog(const std::vector<report::Explanation> &explanations, int current, QWidget *parent);

private:
    QWidget *buildWords();
    void showTopic(int row);

    std::vector<report::Explanation> m_explanations;
    QListWidget *m_topics;
    WordLabel *m_name = nullptr;
    WordLabel *m_meaning = nullptr;
    WordLabel *m_caution = nullptr;
};

}  // namespace circumspect::desktop
