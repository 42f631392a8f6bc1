// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/text_field.h"

#include <QSignalBlocker>
#include <QTextBlock>

namespace circumspect::desktop {

namespace {

constexpr int kLeastLines = 2;
constexpr int kMostLines = 9;
constexpr int kMargin = 6;

}  // namespace

TextField::TextField(const QString &objectName, const QString &accessibleName, QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(kMargin);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitHeight();
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        Q_EMIT edited();
    });
}

void TextField::setText(const QString &text)
{
    if (toPlainText() == text)
        return;
    const QSignalBlocker quiet(this);
    const int place = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(place, static_cast<int>(text.size())));
    setTextCursor(cursor);
    fitHeight();
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void TextField::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    const int height = fontMetrics().lineSpacing() * qBound(kLeastLines, lines, kMostLines);
    setFixedHeight(height + 2 * (kMargin + frameWidth() + 1));
}

}  // namespace circumspect::desktop
