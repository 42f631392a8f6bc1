// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/notes/notes_view.h"
#include "desktop/widgets/typed_page.h"

class QPlainTextEdit;

namespace circumspect::desktop {

/// Participants at the left, the private note about the chosen one at the right.
class NotesPage final : public TypedPage {
    Q_OBJECT
public:
    explicit NotesPage(QWidget *parent = nullptr);

    void show(const NotesView &view);
    using QWidget::show;
    void showStatus(const NoteStatus &status);
    /// Where the focus goes when the page is shown.
    QWidget *mainControl() const;

Q_SIGNALS:
    void typed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildNote();
    void showText();

    NotesView m_view;
    QString m_text;  ///< what the field holds
    ParticipantId m_shown;
    QPlainTextEdit *m_edit = nullptr;
};

}  // namespace circumspect::desktop
