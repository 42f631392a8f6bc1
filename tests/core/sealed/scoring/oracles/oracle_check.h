// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/statistic.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace circumspect::sealed {

/// What our code says for one field: a number, a word, a yes or no, or nothing.
class OracleValue {
public:
    OracleValue(Statistic number) : m_value(std::move(number)) {}
    OracleValue(double number) : m_value(Statistic(number)) {}
    OracleValue(int number) : m_value(Statistic(static_cast<double>(number))) {}
    OracleValue(std::optional<bool> answer) : m_value(answer) {}
    OracleValue(bool answer) : m_value(std::optional(answer)) {}
    static OracleValue word(std::optional<std::string_view> word);
    /// The code of an optional enum value.
    template <class Enum>
    static OracleValue codeOf(const std::optional<Enum> &value)
    {
        return word(value ? std::optional(code(*value)) : std::nullopt);
    }

    /// Empty if it agrees, else what differs.
    QString differenceFrom(const QJsonValue &expected, double tolerance) const;

private:
    struct Word {
        std::optional<QString> text;
    };
    explicit OracleValue(Word word) : m_value(std::move(word)) {}

    std::variant<Statistic, Word, std::optional<bool>> m_value;
};

using OracleRow = std::map<QString, OracleValue>;

/// Compares and counts, table by table.
class OracleCheck {
public:
    /// Every field of `expected` that is not one of `keys` must be known to `actual` and agree with it.
    void row(const QString &table, const QJsonObject &expected, const OracleRow &actual, const QStringList &keys = {});
    void value(const QString &table, const QString &where, const QJsonValue &expected, const OracleValue &actual,
               double tolerance);
    /// Values as printed in the literature: ours must lie within half a unit of the last printed digit.
    void printed(const QString &table, const QJsonArray &expected, const std::map<QString, Statistic> &actual);
    void fail(const QString &what);
    /// A table that is known and compared elsewhere, or is no statistic of ours.
    void setAside(const QString &table, const QString &why);

    /// One line a table, and the total.
    QString summary() const;
    int comparedCount() const;
    bool hasSetAside() const { return !m_setAside.empty(); }
    const QStringList &failures() const { return m_failures; }

private:
    void printedValue(const QString &table, const QJsonObject &expected, const std::map<QString, Statistic> &actual);

    std::map<QString, int> m_counts;
    std::map<QString, QString> m_setAside;
    QStringList m_failures;
};

/// 1e-9, but 1e-7 for noncentral t limits and the ML factor model, 1e-8 for BCa limits.
double oracleTolerance(const QString &table, const QString &field);

Statistic statisticOf(const QJsonValue &value);
std::vector<Statistic> statisticsOf(const QJsonValue &array);

}  // namespace circumspect::sealed
