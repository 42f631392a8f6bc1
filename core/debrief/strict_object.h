// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace circumspect::debrief {

/// Reads a JSON object of which every key is known. The first thing that does not fit is kept with its place, and what
/// is read after it is empty.
class StrictObject {
public:
    StrictObject(const QJsonValue &value, QString place);

    /// Empty when it is not there. A problem for another type, or more than 4,000 characters.
    QString text(const QString &key);
    /// Invalid when it is not there or empty. A problem for anything but an ISO date.
    QDate date(const QString &key);
    /// Empty when it is not there.
    QJsonArray list(const QString &key);
    /// Empty when it is not there.
    QJsonObject object(const QString &key);
    /// The position of the text among `words`; 0 when it is not there.
    int word(const QString &key, const QStringList &words);

    QString placeOf(const QString &key) const;
    /// `problem` is a code that common/problem_text has words for, with its arguments after bars: "not_a_text|4000".
    void report(const QString &key, const QString &problem);
    /// WrongUsage with "place: problem": the first noted, or a key nobody asked for.
    Result<void> finish() const;

private:
    QJsonValue take(const QString &key);

    QJsonObject m_left;
    QString m_place;
    QString m_problem;
};

}  // namespace circumspect::debrief
