// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace circumspect::desktop {

enum class WordStyle { Title, Heading, Strong, Body, Muted, Small };

/// Words in one of the window's few styles; follows palette and font when they change. Plain text, wrapped on demand.
class WordLabel final : public QLabel {
    Q_OBJECT
public:
    WordLabel(WordStyle style, const QString &text, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    WordStyle m_style;
    bool m_isRestyling = false;
};

}  // namespace circumspect::desktop
