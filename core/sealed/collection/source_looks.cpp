// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/source_looks.h"

#include "model/label_key.h"

namespace circumspect::sealed {

bool hasHeading(const Source &source, const QString &heading)
{
    const QString wanted = model::labelKey(heading);
    for (int column = 0; column < source.width(); ++column)
        if (model::labelKey(source.heading(column)) == wanted)
            return true;
    return false;
}

int countHeadings(const Source &source, const QRegularExpression &pattern)
{
    int count = 0;
    for (int column = 0; column < source.width(); ++column)
        count += pattern.match(source.heading(column)).hasMatch() ? 1 : 0;
    return count;
}

bool recordHolds(const Source &source, int record, const char *text)
{
    if (record >= source.recordCount())
        return false;
    const tabular::Table &table = source.csv->table;
    for (int column = 0; column < table.width(record); ++column)
        if (table.text(record, column).contains(QByteArrayView(text)))
            return true;
    return false;
}

bool headingsBegin(const Source &source, std::initializer_list<const char *> headings)
{
    int column = 0;
    for (const char *heading : headings)
        if (source.heading(column++).trimmed().compare(QLatin1StringView(heading), Qt::CaseInsensitive) != 0)
            return false;
    return true;
}

Recognition recognisedIf(bool isRecognised, int score, published::ReasonKind kind, const QString &subject)
{
    if (!isRecognised)
        return {};
    return {score, {{kind, subject}}};
}

QString reasonText(const std::vector<published::Reason> &reasons)
{
    using enum published::ReasonKind;
    QStringList texts;
    for (const published::Reason &reason : reasons)
        switch (reason.kind) {
        case FirstHeadingIs:
            texts.append(QStringLiteral("first heading %1").arg(reason.subject));
            break;
        case HeadingIs:
            texts.append(QStringLiteral("heading %1").arg(reason.subject));
            break;
        case HeadingsLook:
            texts.append(QStringLiteral("headings like %1").arg(reason.subject));
            break;
        case RecordHoldsImportIds:
            texts.append(QStringLiteral("record %1 holds ImportIds").arg(reason.subject));
            break;
        case HeadingRowsAre:
            texts.append(QStringLiteral("%1 heading rows").arg(reason.subject));
            break;
        case ColumnsMatchItems:
            texts.append(QStringLiteral("%1 columns are items").arg(reason.subject));
            break;
        case OneAnswerPerRecord:
            texts.append(QStringLiteral("one record an answer"));
            break;
        case FileNameIs:
            texts.append(QStringLiteral("file name %1").arg(reason.subject));
            break;
        case ContentIs:
            texts.append(QStringLiteral("content %1").arg(reason.subject));
            break;
        }
    return texts.join(QStringLiteral(", "));
}

}  // namespace circumspect::sealed
