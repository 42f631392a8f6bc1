// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/package.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace circumspect::exchange {

namespace {

constexpr QByteArrayView kKind = "CIRCUMSPECT PACKAGE ";
constexpr QByteArrayView kPrologue = "CIRCUMSPECT PACKAGE 1\n";
const QString kFormat = QStringLiteral("format");
const QString kFormatName = QStringLiteral("circumspect-package");
const QString kParts = QStringLiteral("parts");
const QString kParticipant = QStringLiteral("participant");
const QString kPart = QStringLiteral("part");
const QString kRevision = QStringLiteral("revision");
const QString kContent = QStringLiteral("content");
constexpr qsizetype kMostParts = 10'000;

Error invalid(const QString &detail)
{
    return failure(ErrorCode::PackageInvalid, {}, detail);
}

QJsonObject toJson(const debrief::PartVersion &version)
{
    return {{kParticipant, version.participant.text()},
            {kPart, debrief::codeName(version.part)},
            {kRevision, version.revision.toJson()},
            {kContent, QJsonDocument::fromJson(version.json).object()}};
}

Result<debrief::PartVersion> versionIn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto part = debrief::partOf(object[kPart].toString());
    const ParticipantId participant(object[kParticipant].toString());
    if (object.size() != 4 || !part || participant.isEmpty() || !object[kContent].isObject())
        return invalid(QStringLiteral("parts: unknown_kind"));
    auto revision = debrief::Revision::fromJson(object[kRevision].toObject());
    if (!revision)
        return invalid(revision.error().detail);
    auto json = debrief::canonical(*part, QJsonDocument(object[kContent].toObject()).toJson(QJsonDocument::Compact));
    if (!json)
        return invalid(json.error().detail);
    return debrief::PartVersion{participant, *part, std::move(*json), std::move(*revision)};
}

}  // namespace

Result<QByteArray> writePackage(const Package &package, const keys::KeyPair &sender, const QByteArray &receiver)
{
    QJsonArray parts;
    for (const debrief::PartVersion &version : package.parts)
        parts.append(toJson(version));
    const QByteArray json =
        QJsonDocument(QJsonObject{{kFormat, kFormatName}, {kParts, parts}}).toJson(QJsonDocument::Compact);
    return keys::sealLetter(sender, receiver, kPrologue, json);
}

Result<keys::Letter> openPackage(QByteArrayView bytes, const keys::KeyPair &receiver)
{
    if (bytes.startsWith(kKind) && !bytes.startsWith(kPrologue)) {
        const QByteArrayView version = bytes.sliced(kKind.size()).first(qMin(bytes.size() - kKind.size(), 8));
        const qsizetype end = version.indexOf('\n');
        if (end > 0 && version.first(end).toByteArray().toInt() > 1)
            return failure(ErrorCode::VaultNewerThanProgram, {},
                           QStringLiteral("package %1").arg(QString::fromLatin1(version.first(end).toByteArray())));
    }
    return keys::openLetter(receiver, kPrologue, bytes);
}

Result<Package> readPackage(const keys::Letter &letter)
{
    const QJsonObject object = QJsonDocument::fromJson(letter.plaintext).object();
    const QJsonArray parts = object[kParts].toArray();
    if (object[kFormat].toString() != kFormatName || !object[kParts].isArray() || object.size() != 2 ||
        parts.size() > kMostParts)
        return invalid(QStringLiteral(": not_a_package"));
    Package package;
    for (const QJsonValue &value : parts) {
        auto version = versionIn(value);
        if (!version)
            return version.error();
        const bool isThere = std::any_of(package.parts.begin(), package.parts.end(), [&](const auto &other) {
            return other.participant == version->participant && other.part == version->part;
        });
        if (isThere)
            return invalid(QStringLiteral("parts: part_twice"));
        package.parts.push_back(std::move(*version));
    }
    return package;
}

}  // namespace circumspect::exchange
