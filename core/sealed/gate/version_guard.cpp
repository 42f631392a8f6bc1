// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/version_guard.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>
#include <vector>

namespace circumspect::sealed {

namespace {

using Counted = std::pair<QString, QString>;  // group, fingerprint

QString fingerprint(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString fingerprint(std::span<const Answer> answers)
{
    QByteArray bytes("circumspect answers v1\n");
    for (const Answer answer : answers)
        bytes.append(static_cast<char>(answer));
    return fingerprint(bytes);
}

QString fingerprint(const CommentAnswer &comment)
{
    const QByteArray question = comment.question.text().toUtf8();
    QByteArray bytes("circumspect comment v1\n");
    bytes += QByteArray::number(question.size());
    bytes += '\n';
    bytes += question;
    bytes += comment.text.toUtf8();
    return fingerprint(bytes);
}

QJsonArray sortedArray(std::vector<Counted> counted)
{
    std::sort(counted.begin(), counted.end());
    QJsonArray array;
    for (const auto &[group, print] : counted)
        array.append(QJsonArray{group, print});
    return array;
}

}  // namespace

QByteArray countedRecord(const ResponseSet &responses, const ParticipantId &participant, const WaveId &wave,
                         std::span<const CommentAnswer> comments)
{
    std::vector<Counted> answers;
    const auto [first, last] = responses.rowsOf(participant);
    for (int row = first; row < last; ++row)
        answers.emplace_back(responses.groups()[responses.row(row).group].text(), fingerprint(responses.answers(row)));
    std::vector<Counted> texts;
    for (const CommentAnswer &comment : comments)
        if (comment.participant == participant && comment.wave == wave)
            texts.emplace_back(comment.group.text(), fingerprint(comment));

    const QJsonObject record{{QStringLiteral("format"), QStringLiteral("circumspect-counted")},
                             {QStringLiteral("format_version"), 1},
                             {QStringLiteral("answers"), sortedArray(std::move(answers))},
                             {QStringLiteral("comments"), sortedArray(std::move(texts))}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

Result<void> checkReRelease(const QByteArray &earlier, const QByteArray &current)
{
    if (earlier == current)
        return {};
    return failure(ErrorCode::ReReleaseRefused);
}

}  // namespace circumspect::sealed
