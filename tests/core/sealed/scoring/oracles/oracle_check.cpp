// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/scoring/oracles/oracle_check.h"

#include <algorithm>
#include <cmath>

namespace circumspect::sealed {

using namespace Qt::StringLiterals;

namespace {

QString describe(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toVariant().toString();
}

QString compareNumber(const Statistic &actual, const QJsonValue &expected, double tolerance)
{
    if (expected.isNull())
        return actual.isDefined() ? u"is %1, should be null"_s.arg(actual.value(), 0, 'g', 15) : QString();
    if (!expected.isDouble())
        return u"is a number, should be '%1'"_s.arg(describe(expected));
    if (!actual.isDefined()) {
        const std::string_view reason = code(actual.reason());
        return u"is null (%1), should be %2"_s.arg(
            QString::fromLatin1(reason.data(), static_cast<qsizetype>(reason.size())), describe(expected));
    }
    const double wanted = expected.toDouble();
    if (std::abs(actual.value() - wanted) <= tolerance * std::max(1.0, std::abs(wanted)))
        return {};
    return u"is %1, should be %2"_s.arg(actual.value(), 0, 'g', 15).arg(describe(expected));
}

QString compareWord(const std::optional<QString> &actual, const QJsonValue &expected)
{
    const bool isSame = actual ? expected.isString() && expected.toString() == *actual : expected.isNull();
    return isSame ? QString() : u"is '%1', should be '%2'"_s.arg(actual.value_or(u"null"_s), describe(expected));
}

QString compareAnswer(const std::optional<bool> &actual, const QJsonValue &expected)
{
    const bool isSame = actual ? expected.isBool() && expected.toBool() == *actual : expected.isNull();
    return isSame ? QString() : u"is %1, should be %2"_s.arg(actual ? int(*actual) : -1).arg(describe(expected));
}

}  // namespace

OracleValue OracleValue::word(std::optional<std::string_view> word)
{
    if (!word)
        return OracleValue(Word{});
    return OracleValue(Word{QString::fromLatin1(word->data(), static_cast<qsizetype>(word->size()))});
}

QString OracleValue::differenceFrom(const QJsonValue &expected, double tolerance) const
{
    if (const auto *number = std::get_if<Statistic>(&m_value))
        return compareNumber(*number, expected, tolerance);
    if (const auto *word = std::get_if<Word>(&m_value))
        return compareWord(word->text, expected);
    return compareAnswer(std::get<std::optional<bool>>(m_value), expected);
}

void OracleCheck::row(const QString &table, const QJsonObject &expected, const OracleRow &actual,
                      const QStringList &keys)
{
    QStringList where;
    for (const QString &key : keys)
        where.append(describe(expected.value(key)));
    for (auto field = expected.begin(); field != expected.end(); ++field) {
        if (keys.contains(field.key()))
            continue;
        const auto found = actual.find(field.key());
        if (found == actual.end()) {
            fail(table + u": unknown field "_s + field.key());
            continue;
        }
        value(table, where.join(u'/') + u' ' + field.key(), field.value(), found->second,
              oracleTolerance(table, field.key()));
    }
    for (const auto &[field, unused] : actual)
        if (!expected.contains(field))
            fail(table + u": field missing in the oracle: "_s + field);
}

void OracleCheck::value(const QString &table, const QString &where, const QJsonValue &expected,
                        const OracleValue &actual, double tolerance)
{
    ++m_counts[table];
    const QString difference = actual.differenceFrom(expected, tolerance);
    if (!difference.isEmpty())
        fail(table + u' ' + where + u' ' + difference);
}

void OracleCheck::printed(const QString &table, const QJsonArray &expected, const std::map<QString, Statistic> &actual)
{
    for (const QJsonValue value : expected)
        printedValue(table, value.toObject(), actual);
}

void OracleCheck::printedValue(const QString &table, const QJsonObject &expected,
                               const std::map<QString, Statistic> &actual)
{
    const QString what = expected.value(u"what"_s).toString();
    const auto found = actual.find(what);
    if (found == actual.end()) {
        fail(table + u": unknown printed value "_s + what);
        return;
    }
    const double unit = std::pow(10.0, -expected.value(u"digits"_s).toInt());
    value(table + u" (printed)"_s, what, expected.value(u"computed"_s), found->second, 1e-9);
    ++m_counts[table + u" (printed)"_s];
    const double distance = found->second.isDefined()
                                ? std::abs(found->second.value() - expected.value(u"printed"_s).toDouble())
                                : HUGE_VAL;
    if (!(distance <= 0.500001 * unit))
        fail(table + u": does not round to what was printed: "_s + what);
}

void OracleCheck::fail(const QString &what)
{
    m_failures.append(what);
}

void OracleCheck::setAside(const QString &table, const QString &why)
{
    m_setAside[table] = why;
}

QString OracleCheck::summary() const
{
    QString text;
    for (const auto &[table, count] : m_counts)
        text += u"%1 %2\n"_s.arg(count, 7).arg(table);
    for (const auto &[table, why] : m_setAside)
        text += u"      - %1: %2\n"_s.arg(table, why);
    return text + u"%1 values compared, %2 differ\n"_s.arg(comparedCount(), 7).arg(m_failures.size());
}

int OracleCheck::comparedCount() const
{
    int sum = 0;
    for (const auto &[table, count] : m_counts)
        sum += count;
    return sum;
}

double oracleTolerance(const QString &table, const QString &field)
{
    static const QStringList kLoose{u"d_z_lo"_s,     u"d_z_hi"_s,   u"omega"_s,       u"loading"_s,
                                    u"uniqueness"_s, u"loadings"_s, u"uniquenesses"_s};
    const bool isBcaLimit =
        (table.startsWith(u"bootstrap") || table.startsWith(u"bca")) && (field == u"lo" || field == u"hi");
    if (isBcaLimit)
        return 1e-8;
    return kLoose.contains(field) ? 1e-7 : 1e-9;
}

Statistic statisticOf(const QJsonValue &value)
{
    return value.isDouble() ? Statistic(value.toDouble()) : Statistic(NullReason::NoData);
}

std::vector<Statistic> statisticsOf(const QJsonValue &array)
{
    std::vector<Statistic> values;
    for (const QJsonValue value : array.toArray())
        values.push_back(statisticOf(value));
    return values;
}

}  // namespace circumspect::sealed
