// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace circumspect::desktop {

/// A field for a few lines that grows with what is written. Tab leaves it; undo is its owner's business.
class TextField final : public QPlainTextEdit {
    Q_OBJECT
public:
    TextField(const QString &objectName, const QString &accessibleName, QWidget *parent);

    /// Leaves cursor and selection alone when the text is the same already.
    void setText(const QString &text);

Q_SIGNALS:
    /// A person has changed the text.
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};

}  // namespace circumspect::desktop
