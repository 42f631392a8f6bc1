// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "published/release_codec.h"

#include "published/release_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace circumspect::published {

namespace {

const QString kFormat = QStringLiteral("format");
const QString kFormatVersion = QStringLiteral("format_version");
const QString kFiguresFormat = QStringLiteral("circumspect-release");
const QString kCommentsFormat = QStringLiteral("circumspect-release-comments");
const QString kCommentsHash = QStringLiteral("comments_sha256");
constexpr int kVersion = 1;

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Keys come out sorted and numbers in their shortest form, so that equal releases are equal bytes.
QByteArray canonical(QJsonObject object, const QString &format)
{
    object[kFormat] = format;
    object[kFormatVersion] = kVersion;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<QJsonObject> parsed(const QByteArray &bytes, const QString &format)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object[kFormat].toString() != format || object[kFormatVersion].toInt() != kVersion)
        return std::nullopt;
    return object;
}

QJsonObject toJson(const Comments &comments)
{
    QJsonArray list;
    for (const Comment &comment : comments.all())
        list.append(QJsonObject{{QStringLiteral("question"), comment.question().text()},
                                {QStringLiteral("source"), codeName(comment.source())},
                                {QStringLiteral("column"), comment.column()},
                                {QStringLiteral("text"), comment.text()}});
    return {{QStringLiteral("comments"), list},
            {QStringLiteral("protected_withheld"), comments.areProtectedWithheld()},
            {QStringLiteral("salt"), comments.salt()}};
}

}  // namespace

/// Makes the types that only the gate and the codec can make. Bytes are trusted here: their hash was checked before.
struct ReleaseCodec::Reader : JsonReader {
    Cell cell(const QJsonValue &value)
    {
        const QJsonObject object = value.toObject();
        if (object.isEmpty())
            return NoAnswer{};
        if (object.contains(QStringLiteral("withheld")))
            return Withheld{word<WithheldReason>(object, u"withheld")};
        return Figure(number(object, u"value"), integer(object, u"decimals"), word<Coding>(object, u"coding"),
                      optionalInteger(object, u"n"));
    }

    Spread spread(const QJsonValue &value)
    {
        const QJsonObject object = value.toObject();
        if (object.isEmpty())
            return NoAnswer{};
        if (object.contains(QStringLiteral("withheld")))
            return Withheld{word<WithheldReason>(object, u"withheld")};
        SpreadFigures figures;
        for (const QJsonValue &count : array(object, u"distribution"))
            figures.m_distribution.push_back(count.toInt());
        figures.m_standardDeviation = optionalNumber(object, u"sd");
        figures.m_averageDeviation = optionalNumber(object, u"ad");
        figures.m_band = optionalWord<AgreementBand>(object, u"band");
        return figures;
    }

    Row row(const QJsonObject &object)
    {
        Row row;
        row.id = text(object, u"id");
        for (const QJsonValue &mean : array(object, u"means"))
            row.means.push_back(cell(mean));
        for (const QJsonValue &one : array(object, u"spreads"))
            row.spreads.push_back(spread(one));
        row.gap = cell(object[u"gap"]);
        row.gapClass = optionalWord<GapClass>(object, u"gap_class");
        row.quadrant = optionalWord<Quadrant>(object, u"quadrant");
        return row;
    }

    std::vector<Row> rows(const QJsonObject &object, QStringView key)
    {
        std::vector<Row> rows;
        for (const QJsonValue &one : array(object, key))
            rows.push_back(row(one.toObject()));
        return rows;
    }

    ImportanceResults importance(const QJsonObject &object)
    {
        return {integer(object, u"lowest"), integer(object, u"highest"), rows(object, u"competencies")};
    }

    Results results(const QJsonObject &object)
    {
        ResultsContent content = frame(object);
        content.overall = row(object[u"overall"].toObject());
        content.competencies = rows(object, u"competencies");
        content.items = rows(object, u"items");
        if (object.contains(u"importance"))
            content.importance = importance(object[u"importance"].toObject());
        return Results(std::move(content));
    }

    Comments comments(const QJsonObject &object)
    {
        std::vector<Comment> list;
        for (const QJsonValue &value : array(object, u"comments")) {
            const QJsonObject one = value.toObject();
            list.push_back(Comment(QuestionId(text(one, u"question")), word<CommentSource>(one, u"source"),
                                   text(one, u"column"), text(one, u"text")));
        }
        return Comments(std::move(list), object[u"protected_withheld"].toBool(), text(object, u"salt"));
    }
};

ReleaseCodec::Encoded ReleaseCodec::encode(const Results &results, const Comments &comments)
{
    Encoded encoded;
    encoded.comments = canonical(toJson(comments), kCommentsFormat);
    QJsonObject figures = toJson(*results);
    figures[kCommentsHash] = sha256(encoded.comments);
    encoded.figures = canonical(figures, kFiguresFormat);
    encoded.id = ReleaseId(sha256(encoded.figures));
    return encoded;
}

Result<Results> ReleaseCodec::decodeFigures(const ReleaseId &id, const QByteArray &figures)
{
    if (sha256(figures) != id.text())
        return failure(ErrorCode::ReleaseDamaged, id.text());
    const std::optional<QJsonObject> object = parsed(figures, kFiguresFormat);
    if (!object)
        return failure(ErrorCode::ReleaseDamaged, id.text(), QStringLiteral("format"));
    Reader reader;
    Results results = reader.results(*object);
    if (!reader.isSound())
        return failure(ErrorCode::ReleaseDamaged, id.text(), QStringLiteral("content"));
    return results;
}

Result<Comments> ReleaseCodec::decodeComments(const QByteArray &figures, const QByteArray &comments)
{
    const QString id = sha256(figures);
    const std::optional<QJsonObject> release = parsed(figures, kFiguresFormat);
    const std::optional<QJsonObject> object = parsed(comments, kCommentsFormat);
    if (!release || !object || (*release)[kCommentsHash].toString() != sha256(comments))
        return failure(ErrorCode::ReleaseDamaged, id, QStringLiteral("comments"));
    Reader reader;
    Comments restored = reader.comments(*object);
    if (!reader.isSound())
        return failure(ErrorCode::ReleaseDamaged, id, QStringLiteral("comments"));
    return restored;
}

}  // namespace circumspect::published
