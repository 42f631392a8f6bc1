// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace circumspect::desktop {

SecretClipboard::SecretClipboard(std::chrono::milliseconds time, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(time);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const QString &secret)
{
    m_secret = secret;
    QGuiApplication::clipboard()->setText(secret);
    m_timer.start();
}

void SecretClipboard::clear()
{
    m_timer.stop();
    if (m_secret.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->text() == m_secret)
        clipboard->clear();
    m_secret.fill(u'\0');
    m_secret.clear();
}

}  // namespace circumspect::desktop
