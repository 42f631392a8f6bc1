// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace circumspect::desktop {

/// Lends a secret to the clipboard and takes it away again, unless something else was copied meanwhile.
class SecretClipboard final : public QObject {
    Q_OBJECT
public:
    explicit SecretClipboard(std::chrono::milliseconds time = std::chrono::seconds(60), QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const QString &secret);
    std::chrono::milliseconds time() const { return m_timer.intervalAsDuration(); }

public Q_SLOTS:
    void clear();

private:
    QTimer m_timer;
    QString m_secret;
};

}  // namespace circumspect::desktop
