// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instrument_check.h"
#include "model/localized_text.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace circumspect::exchange {

/// A JSON value together with its place in the file. Reading a part of the wrong shape notes a problem with that place
/// and gives an empty value, so that one pass finds every problem.
class JsonPlace {
public:
    using Problems = std::vector<model::InstrumentProblem>;

    JsonPlace(QJsonValue value, QString place, Problems &problems)
        : m_value(std::move(value)), m_place(std::move(place)), m_problems(&problems)
    {
    }

    const QString &place() const { return m_place; }
    bool isString() const { return m_value.isString(); }
    bool isThere() const { return !m_value.isUndefined() && !m_value.isNull(); }

    JsonPlace member(const char *name) const;
    /// Empty if not there; a problem if it is no list.
    std::vector<JsonPlace> list() const;
    /// As list(), and a problem if it is not there.
    std::vector<JsonPlace> requiredList() const;

    QString string() const;
    QString requiredString() const;
    QStringList strings() const;
    bool flag(bool otherwise) const;
    /// No value and a problem if it is there but no integer.
    std::optional<int> integer() const;
    model::LocalizedText text() const;
    /// The position of the string among `words`; `otherwise` if it is not there, and a problem if it is another word.
    int word(std::initializer_list<const char *> words, int otherwise) const;

    void report(model::InstrumentFault fault, const QString &subject = {}) const;

private:
    QJsonValue m_value;
    QString m_place;
    Problems *m_problems;
};

}  // namespace circumspect::exchange
