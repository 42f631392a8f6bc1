// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace circumspect::report {

enum class Paper { A4, Letter };

/// A picture of an organisation, as its file; see checkLogo() for what may stand in it.
struct Logo {
    QByteArray bytes;
    QString alternative;  ///< for people who cannot see it

    bool isEmpty() const { return bytes.isEmpty(); }
};

/// How a report is to look where that differs from the program's own look.
struct Look {
    QString accent;  ///< "#rrggbb"; empty for the program's own
    Logo logo;
    std::optional<Paper> paper;

    bool isPlain() const { return accent.isEmpty() && logo.isEmpty() && !paper; }
};

}  // namespace circumspect::report
