// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "published/release_codec.h"

#include "fuzz/fuzz_input.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace circumspect;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// The figures with the hash of the comments put right, as whoever makes up a whole release can do.
QByteArray naming(const QByteArray &comments, const QByteArray &figures)
{
    QJsonObject object = QJsonDocument::fromJson(figures).object();
    object[QStringLiteral("comments_sha256")] = QString::fromLatin1(sha256(comments));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace

/// Input: figures, a zero byte, comments. Hashes are made to fit; what is restored must be stable.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using published::ReleaseCodec;
    const QList<QByteArray> parts = fuzz::partsOf(fuzz::viewOf(data, size), 2);
    const QByteArray figures = naming(parts[1], parts[0]);
    const auto results = ReleaseCodec::decodeFigures(ReleaseId(QString::fromLatin1(sha256(figures))), figures);
    const auto comments = ReleaseCodec::decodeComments(figures, parts[1]);
    if (!results || !comments)
        return 0;
    const ReleaseCodec::Encoded encoded = ReleaseCodec::encode(*results, *comments);
    const auto again = ReleaseCodec::decodeFigures(encoded.id, encoded.figures);
    const auto commentsAgain = ReleaseCodec::decodeComments(encoded.figures, encoded.comments);
    fuzz::require(again.isOk() && commentsAgain.isOk());
    fuzz::require(ReleaseCodec::encode(*again, *commentsAgain).id == encoded.id);
    return 0;
}
