// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/answer_mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace circumspect::model {

namespace {

constexpr qsizetype kMostBytes = 1024 * 1024;

QJsonObject toJson(const ColumnName &column)
{
    QJsonObject json{{QStringLiteral("column"), column.heading}};
    if (column.nth > 1)
        json.insert(QStringLiteral("nth"), column.nth);
    return json;
}

QJsonObject toJson(const FieldSource &source)
{
    switch (source.kind) {
    case FieldSource::Kind::None:
        break;
    case FieldSource::Kind::Column:
        return toJson(source.column);
    case FieldSource::Kind::FileName:
        return {{QStringLiteral("file_name"), true}};
    case FieldSource::Kind::SameForAll:
        return {{QStringLiteral("value"), source.value}};
    }
    return {};
}

QJsonArray toJson(const std::vector<ColumnTarget> &targets)
{
    QJsonArray json;
    for (const ColumnTarget &entry : targets) {
        QJsonObject object = toJson(entry.column);
        object.insert(QStringLiteral("target"), entry.target);
        json.append(object);
    }
    return json;
}

QJsonObject toJson(const QMap<QString, QString> &words)
{
    QJsonObject json;
    for (auto entry = words.begin(); entry != words.end(); ++entry)
        json.insert(entry.key(), entry.value());
    return json;
}

/// Reads the parts of one mapping and remembers the first that has the wrong shape.
class MappingReader {
public:
    explicit MappingReader(QJsonObject json) : m_json(std::move(json)) {}

    const QString &fault() const { return m_fault; }

    ColumnName column(const char *name) { return columnFrom(part(name), name); }

    FieldSource field(const char *name)
    {
        const QJsonObject json = part(name);
        if (json.isEmpty())
            return {};
        if (json.value(u"file_name").toBool())
            return {FieldSource::Kind::FileName, {}, {}};
        if (json.value(u"value").isString())
            return {FieldSource::Kind::SameForAll, {}, json.value(u"value").toString()};
        return {FieldSource::Kind::Column, columnFrom(json, name), {}};
    }

    std::vector<ColumnTarget> targets(const char *name)
    {
        const QJsonValue value = m_json.value(QLatin1StringView(name));
        expect(value.isUndefined() || value.isArray(), name);
        std::vector<ColumnTarget> all;
        for (const QJsonValue &entry : value.toArray()) {
            const QJsonObject json = entry.toObject();
            all.push_back({columnFrom(json, name), json.value(u"target").toString()});
            expect(!all.back().target.isEmpty(), name);
        }
        return all;
    }

    QMap<QString, QString> words(const char *name)
    {
        QMap<QString, QString> all;
        const QJsonObject json = part(name);
        for (auto entry = json.begin(); entry != json.end(); ++entry) {
            expect(entry.value().isString(), name);
            all.insert(entry.key(), entry.value().toString());
        }
        return all;
    }

private:
    QJsonObject part(const char *name)
    {
        const QJsonValue value = m_json.value(QLatin1StringView(name));
        expect(value.isUndefined() || value.isObject(), name);
        return value.toObject();
    }

    ColumnName columnFrom(const QJsonObject &json, const char *name)
    {
        if (json.isEmpty())
            return {};
        const ColumnName column{json.value(u"column").toString(), json.value(u"nth").toInt(1)};
        expect(!column.heading.isEmpty() && column.nth >= 1, name);
        return column;
    }

    void expect(bool isRight, const char *name)
    {
        if (!isRight && m_fault.isEmpty())
            m_fault = QString::fromLatin1(name);
    }

    QJsonObject m_json;
    QString m_fault;
};

AnswerMapping readParts(MappingReader &reader, const QString &format)
{
    AnswerMapping mapping;
    mapping.format = format;
    mapping.participant = reader.field("participant");
    mapping.group = reader.field("group");
    mapping.rater = reader.field("rater");
    mapping.completed = reader.column("completed");
    mapping.items = reader.targets("items");
    mapping.importance = reader.targets("importance");
    mapping.comments = reader.targets("comments");
    mapping.response = reader.column("response");
    mapping.item = reader.column("item");
    mapping.value = reader.column("value");
    mapping.missing = reader.column("missing");
    mapping.groupWords = reader.words("group_words");
    mapping.valueWords = reader.words("value_words");
    mapping.itemWords = reader.words("item_words");
    return mapping;
}

}  // namespace

QByteArray writeMapping(const AnswerMapping &mapping)
{
    QJsonObject json{{QStringLiteral("format"), QStringLiteral("circumspect-mapping")},
                     {QStringLiteral("format_version"), 1},
                     {QStringLiteral("reader"), mapping.format}};
    const auto insert = [&](const char *name, const auto &part) {
        const auto value = toJson(part);
        if (!value.isEmpty())
            json.insert(QLatin1StringView(name), value);
    };
    const auto insertColumn = [&](const char *name, const ColumnName &column) {
        if (!column.isEmpty())
            json.insert(QLatin1StringView(name), toJson(column));
    };
    insert("participant", mapping.participant);
    insert("group", mapping.group);
    insert("rater", mapping.rater);
    insertColumn("completed", mapping.completed);
    insert("items", mapping.items);
    insert("importance", mapping.importance);
    insert("comments", mapping.comments);
    insertColumn("response", mapping.response);
    insertColumn("item", mapping.item);
    insertColumn("value", mapping.value);
    insertColumn("missing", mapping.missing);
    insert("group_words", mapping.groupWords);
    insert("value_words", mapping.valueWords);
    insert("item_words", mapping.itemWords);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<AnswerMapping> readMapping(QByteArrayView json)
{
    if (json.size() > kMostBytes)
        return failure(ErrorCode::MappingInvalid, QStringLiteral("size"));
    QJsonParseError parseError;
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray(), &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return failure(ErrorCode::MappingInvalid, QString::number(parseError.offset), parseError.errorString());
    if (object.value(u"format").toString() != u"circumspect-mapping" || object.value(u"format_version").toInt() != 1)
        return failure(ErrorCode::MappingInvalid, QStringLiteral("format"), QStringLiteral("circumspect-mapping 1"));
    MappingReader reader(object);
    AnswerMapping mapping = readParts(reader, object.value(u"reader").toString());
    if (!reader.fault().isEmpty())
        return failure(ErrorCode::MappingInvalid, reader.fault());
    return mapping;
}

}  // namespace circumspect::model
