// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace circumspect::desktop {

/// How long typing may stay unsaved: after the last key, and however long somebody types on.
struct SavePace {
    std::chrono::milliseconds quiet{500};
    std::chrono::milliseconds longest{900};
};

/// Says when what is being typed has to be stored.
class SaveTimer final : public QObject {
    Q_OBJECT
public:
    explicit SaveTimer(const SavePace &pace, QObject *parent = nullptr);

    /// A key was pressed.
    void touch();
    /// Everything is stored, or there is nothing to store.
    void stop();

Q_SIGNALS:
    void due();

private:
    QTimer m_quiet;
    QTimer m_longest;
};

}  // namespace circumspect::desktop
