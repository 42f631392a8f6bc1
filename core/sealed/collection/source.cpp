// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/source.h"

#include <algorithm>

namespace circumspect::sealed {

namespace {

constexpr qsizetype kHeadBytes = 256 * 1024;

Error named(Error error, const QString &file)
{
    if (error.subject.isEmpty())
        error.subject = file;
    return error;
}

}  // namespace

QString Source::heading(int column) const
{
    return csv && csv->table.recordCount() > 0 ? csv->table.string(0, column) : QString();
}

Result<Source> openSource(const QString &name, QByteArray bytes, const tabular::CsvChoices &choices)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, name);
    if (bytes.size() > choices.limits.fileBytes)
        return failure(ErrorCode::FileTooLarge, name, QString::number(choices.limits.fileBytes));
    Source source;
    source.name = name;
    source.kind = tabular::fileKindOf(bytes);
    source.head = bytes.first(std::min(bytes.size(), kHeadBytes));
    auto csv = tabular::readCsv(std::move(bytes), choices);
    if (csv)
        source.csv = *std::move(csv);
    else if (csv.error().code == ErrorCode::FileEmpty)
        return failure(ErrorCode::FileEmpty, name);
    else
        source.fault = named(std::move(csv).error(), name);
    return source;
}

}  // namespace circumspect::sealed
