// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/strict_object.h"

#include "debrief/plan.h"

#include <utility>

namespace circumspect::debrief {

StrictObject::StrictObject(const QJsonValue &value, QString place) : m_left(value.toObject()), m_place(std::move(place))
{
    if (!value.isObject())
        report({}, QStringLiteral("not_an_object"));
}

QJsonValue StrictObject::take(const QString &key)
{
    return m_left.take(key);
}

QString StrictObject::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isString() || value.toString().size() > kLongestText)
        report(key, QStringLiteral("not_a_text|%1").arg(kLongestText));
    return value.toString();
}

QDate StrictObject::date(const QString &key)
{
    const QString written = text(key);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid())
        report(key, QStringLiteral("not_a_date"));
    return date;
}

QJsonArray StrictObject::list(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        report(key, QStringLiteral("not_a_list"));
    return value.toArray();
}

QJsonObject StrictObject::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        report(key, QStringLiteral("not_an_object"));
    return value.toObject();
}

int StrictObject::word(const QString &key, const QStringList &words)
{
    const QString written = text(key);
    if (written.isEmpty())
        return 0;
    const auto position = static_cast<int>(words.indexOf(written));
    if (position < 0) {
        QStringList known = words;
        known.removeAll(QString());
        report(key, QStringLiteral("none_of|%1").arg(known.join(QStringLiteral(", "))));
    }
    return qMax(position, 0);
}

QString StrictObject::placeOf(const QString &key) const
{
    if (m_place.isEmpty() || key.isEmpty())
        return m_place + key;
    return m_place + u'.' + key;
}

void StrictObject::report(const QString &key, const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = placeOf(key) + QStringLiteral(": ") + problem;
}

Result<void> StrictObject::finish() const
{
    if (!m_problem.isEmpty())
        return failure(ErrorCode::WrongUsage, m_place, m_problem);
    if (!m_left.isEmpty())
        return failure(ErrorCode::WrongUsage, m_place,
                       placeOf(m_left.keys().first().left(40)) + QStringLiteral(": unknown_field"));
    return {};
}

}  // namespace circumspect::debrief
