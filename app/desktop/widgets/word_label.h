// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace circumspect::desktop {

enum class WordStyle { Title, Heading, Strong, Body, Muted, Small };

/// Words in one of the window's few styles; follows the palette when it changes. Plain text, wrapped on demand.
class WordLabel final : public QLabel {
    Q_OBJECT
public:
    WordLabel(WordStyle style, const QString &text, QWidget *parent);
};

}  // namespace circumspect::desktop
