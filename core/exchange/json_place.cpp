// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_place.h"

#include <QJsonArray>

#include <cmath>

namespace circumspect::exchange {

using model::InstrumentFault;

JsonPlace JsonPlace::member(const char *name) const
{
    const QString key = QString::fromLatin1(name);
    if (isThere() && !m_value.isObject())
        report(InstrumentFault::WrongType);
    return {m_value.toObject().value(key), m_place.isEmpty() ? key : m_place + u'.' + key, *m_problems};
}

std::vector<JsonPlace> JsonPlace::list() const
{
    std::vector<JsonPlace> entries;
    if (isThere() && !m_value.isArray())
        report(InstrumentFault::WrongType);
    const QJsonArray values = m_value.toArray();
    for (qsizetype i = 0; i < values.size(); ++i)
        entries.emplace_back(values[i], m_place + u'[' + QString::number(i) + u']', *m_problems);
    return entries;
}

std::vector<JsonPlace> JsonPlace::requiredList() const
{
    if (!isThere())
        report(InstrumentFault::Missing);
    return list();
}

QString JsonPlace::string() const
{
    if (isThere() && !m_value.isString())
        report(InstrumentFault::WrongType);
    return m_value.toString();
}

QString JsonPlace::requiredString() const
{
    if (!isThere())
        report(InstrumentFault::Missing);
    return string();
}

QStringList JsonPlace::strings() const
{
    QStringList all;
    for (const JsonPlace &entry : list())
        all.append(entry.requiredString());
    return all;
}

bool JsonPlace::flag(bool otherwise) const
{
    if (isThere() && !m_value.isBool())
        report(InstrumentFault::WrongType);
    return m_value.toBool(otherwise);
}

std::optional<int> JsonPlace::integer() const
{
    if (!isThere())
        return std::nullopt;
    const double number = m_value.toDouble();
    if (!m_value.isDouble() || number != std::floor(number) || std::abs(number) > 1e6) {
        report(InstrumentFault::WrongType, m_value.isDouble() ? QString::number(number) : QString());
        return std::nullopt;
    }
    return static_cast<int>(number);
}

model::LocalizedText JsonPlace::text() const
{
    if (isThere() && !m_value.isObject())
        report(InstrumentFault::WrongType);
    QMap<QString, QString> texts;
    const QJsonObject object = m_value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        if (entry.value().isString())
            texts.insert(entry.key(), entry.value().toString());
        else
            JsonPlace(entry.value(), m_place + u'.' + entry.key(), *m_problems).report(InstrumentFault::WrongType);
    return model::LocalizedText(texts);
}

int JsonPlace::word(std::initializer_list<const char *> words, int otherwise) const
{
    const QString found = string();
    if (found.isEmpty())
        return otherwise;
    int position = 0;
    for (const char *candidate : words) {
        if (found == QLatin1StringView(candidate))
            return position;
        ++position;
    }
    report(InstrumentFault::UnknownWord, found);
    return otherwise;
}

void JsonPlace::report(InstrumentFault fault, const QString &subject) const
{
    m_problems->push_back({fault, m_place, subject});
}

}  // namespace circumspect::exchange
