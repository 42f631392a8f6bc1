// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/results_json.h"

#include "published/ledger_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace circumspect::exchange {

namespace {

template <class T>
QJsonValue numberOrNull(const std::optional<T> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString idOf(const ResultRecord &record)
{
    if (!record.item.isEmpty())
        return record.item;
    return record.competency.isEmpty() ? QStringLiteral("overall") : record.competency;
}

QJsonObject cellObject(const ExportedRelease &release, const ResultRecord &record)
{
    return {
        {QStringLiteral("release"), release.id.text()},
        {QStringLiteral("participant"), release.results->header.participantCode},
        {QStringLiteral("group"), record.column},
        {QStringLiteral("level"), record.level},
        {QStringLiteral("id"), idOf(record)},
        {QStringLiteral("mean"), numberOrNull(record.value)},
        {QStringLiteral("display"), textOrNull(record.display)},
        {QStringLiteral("n"), numberOrNull(record.answerCount)},
        {QStringLiteral("status"), statusCode(record.status)},
        {QStringLiteral("merged_from"), QJsonArray::fromStringList(record.mergedFrom)},
        {QStringLiteral("reason"), textOrNull(record.reason)},
    };
}

QJsonObject releaseObject(const ExportedRelease &release)
{
    const published::ReleaseHeader &header = release.results->header;
    return {
        {QStringLiteral("id"), release.id.text()},
        {QStringLiteral("cycle"), header.cycle.text()},
        {QStringLiteral("wave"), header.wave.text()},
        {QStringLiteral("participant"), header.participantCode},
        {QStringLiteral("ledger"), published::toJson(release.results->ledger)},
    };
}

}  // namespace

QByteArray writeResultsJson(std::vector<ExportedRelease> releases, const ExportedModel &exported)
{
    sortForExport(releases);
    QJsonArray heads;
    QJsonArray cells;
    for (const ExportedRelease &release : releases) {
        heads.append(releaseObject(release));
        for (const ResultRecord &record : resultRecords(release.results, exported.instrument))
            cells.append(cellObject(release, record));
    }
    const QJsonObject file{
        {QStringLiteral("format"), QStringLiteral("leadership-360-results")},
        {QStringLiteral("format_version"), 1},
        {QStringLiteral("generator"), QStringLiteral("Circumspect")},
        {QStringLiteral("releases"), heads},
        {QStringLiteral("model"), QJsonObject{{QStringLiteral("id"), exported.instrument.id.text()},
                                              {QStringLiteral("version"), exported.instrument.version},
                                              {QStringLiteral("sha256"), exported.sha256}}},
        {QStringLiteral("cells"), cells},
    };
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

}  // namespace circumspect::exchange
