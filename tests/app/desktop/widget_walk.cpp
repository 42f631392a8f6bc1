// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widget_walk.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

namespace circumspect::desktop {

namespace {

bool isReachable(const QWidget &widget)
{
    const bool takesTab = widget.focusPolicy() & Qt::TabFocus;
    return takesTab && widget.isEnabled() && widget.isVisible() && widget.focusProxy() == nullptr;
}

QString spokenName(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString called(const QWidget &widget)
{
    const QString name = widget.objectName().isEmpty() ? QStringLiteral("(unnamed)") : widget.objectName();
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + name;
}

}  // namespace

QStringList unnamedControls(const QWidget &window)
{
    QStringList problems;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isReachable(*widget))
            continue;
        if (widget->objectName().isEmpty())
            problems << called(*widget) + QStringLiteral(": no object name");
        if (spokenName(*widget).isEmpty())
            problems << called(*widget) + QStringLiteral(": no accessible name");
    }
    return problems;
}

QStringList tabOrder(QWidget &window)
{
    QStringList order;
    QWidget *first = &window;
    for (QWidget *widget = first->nextInFocusChain(); widget != first; widget = widget->nextInFocusChain()) {
        if (isReachable(*widget) && window.isAncestorOf(widget))
            order << widget->objectName();
    }
    return order;
}

QStringList focusTraps(QWidget &window)
{
    QStringList traps;
    const auto controls = tabOrder(window).size();
    for (qsizetype step = 0; step < controls; ++step) {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before ? before : &window, Qt::Key_Tab);
        if (before && before == QApplication::focusWidget() && controls > 1)
            traps << called(*before);
    }
    return traps;
}

}  // namespace circumspect::desktop
