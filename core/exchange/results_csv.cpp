// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/results_csv.h"

#include "exchange/csv_field.h"

#include <QStringList>

#include <numeric>

namespace circumspect::exchange {

namespace {

constexpr int kSpreadDecimals = 2;
constexpr int kShareDecimals = 3;

/// One line of the file: the cell's place, then a statistic of it.
class Lines {
public:
    explicit Lines(const ExportedRelease &release) : m_release(release) {}

    void add(const ResultRecord &record, const QString &statistic, const QString &value, const QString &display)
    {
        const published::ReleaseHeader &header = m_release.results->header;
        const QStringList fields = {m_release.id.text(),
                                    header.cycle.text(),
                                    header.wave.text(),
                                    header.participantCode,
                                    record.level,
                                    record.competency,
                                    record.item,
                                    record.column,
                                    record.mergedFrom.join(u';'),
                                    statistic,
                                    value,
                                    display,
                                    statusCode(record.status),
                                    record.reason};
        m_text += csvRecord(fields);
    }

    const QString &text() const { return m_text; }

private:
    const ExportedRelease &m_release;
    QString m_text;
};

void addNumber(Lines &lines, const ResultRecord &record, const QString &statistic, double value, int decimals)
{
    const QString number = QString::number(value, 'f', decimals);
    lines.add(record, statistic, number, number);
}

void addSpread(Lines &lines, const ResultRecord &record, int lowest)
{
    const published::SpreadFigures *spread = record.spread ? published::spreadIn(*record.spread) : nullptr;
    if (spread == nullptr)
        return;
    if (spread->standardDeviation())
        addNumber(lines, record, QStringLiteral("sd"), *spread->standardDeviation(), kSpreadDecimals);
    const std::vector<int> &counts = spread->distribution();
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    for (std::size_t i = 0; total > 0 && i < counts.size(); ++i) {
        const QString statistic = QStringLiteral("share_%1").arg(lowest + static_cast<int>(i));
        addNumber(lines, record, statistic, static_cast<double>(counts[i]) / total, kShareDecimals);
    }
}

void addRecord(Lines &lines, const ResultRecord &record, int lowest)
{
    const QString value = record.value ? QString::number(*record.value, 'f', record.decimals) : QString();
    lines.add(record, QStringLiteral("mean"), value, record.display);
    if (record.answerCount)
        addNumber(lines, record, QStringLiteral("n"), *record.answerCount, 0);
    addSpread(lines, record, lowest);
}

}  // namespace

QByteArray writeResultsCsv(std::vector<ExportedRelease> releases, const ExportedModel &exported)
{
    sortForExport(releases);
    QString text = QStringLiteral("\uFEFFrelease_id,cycle_id,wave,participant_id,level,competency_id,item_id,group_id,"
                                  "merged_from,statistic,value,display,status,reason\n");
    for (const ExportedRelease &release : releases) {
        Lines lines(release);
        for (const ResultRecord &record : resultRecords(release.results, exported.instrument))
            addRecord(lines, record, release.results->header.lowest);
        text += lines.text();
    }
    return text.toUtf8();
}

}  // namespace circumspect::exchange
