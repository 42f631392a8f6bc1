// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <map>

namespace circumspect::debrief {

/// How many changes from each file a version has seen. One version follows another when it has seen all of its changes;
/// two of which neither does were changed on both sides.
class Revision {
public:
    /// True when every change in `other` is in this one too; also for equal ones.
    bool includes(const Revision &other) const;
    /// All changes of both.
    Revision joinedWith(const Revision &other) const;
    /// One more change, made in this file.
    void advance(const QString &file);

    QJsonObject toJson() const;
    /// WrongUsage for anything but counts above 0, or more than 64 of them.
    static Result<Revision> fromJson(const QJsonObject &object);

    friend bool operator==(const Revision &, const Revision &) = default;

private:
    std::map<QString, int> m_counts;
};

}  // namespace circumspect::debrief
