// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_field.h"

#include <algorithm>

namespace circumspect::exchange {

namespace {

QString quoted(const QString &field)
{
    const auto needsQuotes = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    if (std::none_of(field.begin(), field.end(), needsQuotes))
        return field;
    QString doubled = field;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

}  // namespace

QString csvRecord(const QStringList &fields)
{
    QStringList cells;
    for (const QString &field : fields)
        cells.append(quoted(field));
    return cells.join(u',') + u'\n';
}

}  // namespace circumspect::exchange
