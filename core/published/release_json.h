// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/code_names.h"
#include "published/results.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace circumspect::published {

/// A release's figures as a JSON object; the part of the codec that needs no right to make figures.
QJsonObject toJson(const ResultsContent &content);

/// Reads typed fields and remembers whether one was missing or of the wrong kind.
class JsonReader {
public:
    bool isSound() const { return m_isSound; }

protected:
    QString text(const QJsonObject &object, QStringView key);
    double number(const QJsonObject &object, QStringView key);
    int integer(const QJsonObject &object, QStringView key);
    QJsonArray array(const QJsonObject &object, QStringView key);
    std::optional<double> optionalNumber(const QJsonObject &object, QStringView key);
    std::optional<int> optionalInteger(const QJsonObject &object, QStringView key);

    template <class Enum>
    Enum word(const QJsonObject &object, QStringView key)
    {
        const std::optional<Enum> value = fromCodeName<Enum>(text(object, key));
        m_isSound = m_isSound && value.has_value();
        return value.value_or(Enum{});
    }

    template <class Enum>
    std::optional<Enum> optionalWord(const QJsonObject &object, QStringView key)
    {
        return object.contains(key) ? std::optional(word<Enum>(object, key)) : std::nullopt;
    }

    /// Everything of a release but its rows.
    ResultsContent frame(const QJsonObject &object);

private:
    ReleaseHeader header(const QJsonObject &object);
    Column column(const QJsonObject &object);
    LedgerEntry ledgerEntry(const QJsonObject &object);
    std::vector<CompetencyId> competencyIds(const QJsonObject &object, QStringView key);
    QJsonValue field(const QJsonObject &object, QStringView key, QJsonValue::Type type);

    bool m_isSound = true;
};

}  // namespace circumspect::published
