// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;

namespace circumspect::desktop {

class WordLabel;

/// The top of a page: what it shows, in which state, and at the right what can be done or chosen.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Puts a control at the right end; the header takes it over.
    void addControl(QWidget *control);

private:
    WordLabel *m_title;
    WordLabel *m_subtitle;
    QHBoxLayout *m_controls;
};

}  // namespace circumspect::desktop
