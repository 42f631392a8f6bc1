// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/sqlcipher/value_binding.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QMetaType>
#include <QStringList>
#include <QTime>
#include <QUuid>

#include <sqlite3.h>

#include <limits>

namespace circumspect::sealed {

namespace {

int bindText(sqlite3_stmt *statement, int place, const QString &text, QByteArray &storage)
{
    if (text.isNull())
        return sqlite3_bind_null(statement, place);
    storage = text.toUtf8();
    return sqlite3_bind_text64(statement, place, storage.constData(), static_cast<sqlite3_uint64>(storage.size()),
                               SQLITE_STATIC, SQLITE_UTF8);
}

int bindBytes(sqlite3_stmt *statement, int place, const QByteArray &bytes, QByteArray &storage)
{
    if (bytes.isNull())
        return sqlite3_bind_null(statement, place);
    storage = bytes;
    return sqlite3_bind_blob64(statement, place, storage.constData(), static_cast<sqlite3_uint64>(storage.size()),
                               SQLITE_STATIC);
}

int bindUnsigned(sqlite3_stmt *statement, int place, quint64 value)
{
    if (value > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return SQLITE_RANGE;
    return sqlite3_bind_int64(statement, place, static_cast<sqlite3_int64>(value));
}

template <class Moment>
int bindMoment(sqlite3_stmt *statement, int place, const Moment &moment, const QString &text, QByteArray &storage)
{
    return moment.isValid() ? bindText(statement, place, text, storage) : sqlite3_bind_null(statement, place);
}

int bindDateOrTime(sqlite3_stmt *statement, int place, const QVariant &value, QByteArray &storage)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
        return bindMoment(statement, place, value.toDate(), value.toDate().toString(Qt::ISODate), storage);
    case QMetaType::QTime:
        return bindMoment(statement, place, value.toTime(), value.toTime().toString(Qt::ISODateWithMs), storage);
    default: {
        const QDateTime utc = value.toDateTime().toUTC();
        return bindMoment(statement, place, utc, utc.toString(Qt::ISODateWithMs), storage);
    }
    }
}

int bindJson(sqlite3_stmt *statement, int place, const QJsonDocument &document, QByteArray &storage)
{
    return bindText(statement, place, QString::fromUtf8(document.toJson(QJsonDocument::Compact)), storage);
}

int bindJsonValue(sqlite3_stmt *statement, int place, const QJsonValue &value, QByteArray &storage)
{
    if (value.isNull() || value.isUndefined())
        return sqlite3_bind_null(statement, place);
    // An array of one is the shortest way to write a lone value; its brackets are cut off again.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return bindText(statement, place, QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2)), storage);
}

int bindOther(sqlite3_stmt *statement, int place, const QVariant &value, QByteArray &storage)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
    case QMetaType::QTime:
    case QMetaType::QDateTime:
        return bindDateOrTime(statement, place, value, storage);
    case QMetaType::QUuid:
        return bindText(statement, place, value.toUuid().toString(QUuid::WithoutBraces), storage);
    case QMetaType::QJsonObject:
        return bindJson(statement, place, QJsonDocument(value.toJsonObject()), storage);
    case QMetaType::QJsonArray:
        return bindJson(statement, place, QJsonDocument(value.toJsonArray()), storage);
    case QMetaType::QJsonDocument:
        return bindJson(statement, place, value.toJsonDocument(), storage);
    case QMetaType::QJsonValue:
        return bindJsonValue(statement, place, value.toJsonValue(), storage);
    case QMetaType::QStringList:
        return bindJson(statement, place, QJsonDocument(QJsonArray::fromStringList(value.toStringList())), storage);
    default:
        if (value.metaType().flags().testFlag(QMetaType::IsEnumeration))
            return sqlite3_bind_int64(statement, place, value.toLongLong());
        return SQLITE_MISMATCH;
    }
}

}  // namespace

int bindValue(sqlite3_stmt *statement, int place, const QVariant &value, QByteArray &storage)
{
    if (!value.isValid() || value.isNull())
        return sqlite3_bind_null(statement, place);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::Short:
    case QMetaType::Int:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::UChar:
    case QMetaType::UShort:
    case QMetaType::UInt:
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        return bindUnsigned(statement, place, value.toULongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::QString:
        return bindText(statement, place, value.toString(), storage);
    case QMetaType::QByteArray:
        return bindBytes(statement, place, value.toByteArray(), storage);
    default:
        return bindOther(statement, place, value, storage);
    }
}

QVariant columnValue(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qlonglong>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        const int size = sqlite3_column_bytes(statement, column);
        return bytes == nullptr ? QByteArray("") : QByteArray(bytes, size);
    }
    default:
        return {};
    }
}

}  // namespace circumspect::sealed
