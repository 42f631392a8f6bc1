// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace circumspect::desktop {

/// Comments under one label, each verbatim, set apart from the next.
class CommentCard final : public QWidget {
    Q_OBJECT
public:
    CommentCard(const report::CommentList &list, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void renewMark();

    std::optional<report::SeriesStyle> m_style;
    QLabel *m_mark;
};

}  // namespace circumspect::desktop
