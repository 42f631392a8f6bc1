// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/csv_scoring.h"

#include "bench/score_table.h"
#include "tabular/csv_records.h"

#include <QFile>
#include <QHash>
#include <QTextStream>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>
#include <vector>

namespace circumspect::bench {

namespace {

using Clock = std::chrono::steady_clock;

enum Column { Wave, Participant, Rater, Group, Item, Competency, Value, ColumnCount };

/// The forms of a file by wave, in the order in which they come.
struct LongFile {
    sealed::ScoringFrame frame;
    QStringList competencies;
    std::map<QString, sealed::ResponseSet> waves;
};

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

class LongReader {
public:
    explicit LongReader(const tabular::Table &table) : m_table(table) {}

    LongFile read()
    {
        m_file.frame.selfGroup = GroupId(QStringLiteral("self"));
        m_file.frame.lowest = INT8_MAX;
        m_file.frame.highest = INT8_MIN;
        for (int record = 1; record < m_table.recordCount(); ++record)
            addAnswer(record);
        for (auto &[wave, responses] : m_responses) {
            for (sealed::Response &response : responses)
                response.answers.resize(static_cast<std::size_t>(m_file.frame.itemCount), sealed::kLeftOpen);
            m_file.waves.emplace(
                wave, sealed::ResponseSet::fromResponses(responses, {m_file.frame.selfGroup}, m_file.frame.itemCount));
        }
        return std::move(m_file);
    }

private:
    void addAnswer(int record)
    {
        const auto item = static_cast<std::size_t>(itemOf(record));
        sealed::Response &response = responseOf(record);
        if (response.answers.size() <= item)
            response.answers.resize(item + 1, sealed::kLeftOpen);
        const QByteArrayView text = m_table.text(record, Value);
        if (text.isEmpty())
            return;
        const int value = text.toInt();
        m_file.frame.lowest = std::min(m_file.frame.lowest, value);
        m_file.frame.highest = std::max(m_file.frame.highest, value);
        response.answers[item] = static_cast<sealed::Answer>(value);
    }

    int itemOf(int record)
    {
        const QByteArray name = m_table.text(record, Item).toByteArray();
        const auto found = m_items.constFind(name);
        if (found != m_items.constEnd())
            return *found;
        const QString competency = m_table.string(record, Competency);
        if (!m_file.competencies.contains(competency)) {
            m_file.competencies.append(competency);
            m_file.frame.competencies.emplace_back();
        }
        const auto index = static_cast<std::size_t>(m_file.competencies.indexOf(competency));
        m_file.frame.competencies[index].push_back(m_file.frame.itemCount);
        m_items.insert(name, m_file.frame.itemCount);
        return m_file.frame.itemCount++;
    }

    sealed::Response &responseOf(int record)
    {
        QByteArray key;
        for (const int column : {Wave, Participant, Rater, Group})
            key += m_table.text(record, column).toByteArray() + '\n';
        if (key == m_lastKey)
            return m_lastWave->at(m_lastIndex);
        const auto found = m_forms.constFind(key);
        m_lastKey = key;
        m_lastWave = &m_responses[m_table.string(record, Wave)];
        if (found != m_forms.constEnd()) {
            m_lastIndex = *found;
            return m_lastWave->at(m_lastIndex);
        }
        m_lastIndex = m_lastWave->size();
        m_forms.insert(key, m_lastIndex);
        sealed::Response &response = m_lastWave->emplace_back();
        response.participant = ParticipantId(m_table.string(record, Participant));
        response.group = GroupId(m_table.string(record, Group));
        return response;
    }

    const tabular::Table &m_table;
    LongFile m_file;
    QHash<QByteArray, int> m_items;
    QHash<QByteArray, std::size_t> m_forms;
    std::map<QString, std::vector<sealed::Response>> m_responses;
    QByteArray m_lastKey;
    std::vector<sealed::Response> *m_lastWave = nullptr;
    std::size_t m_lastIndex = 0;
};

void writeNumber(QTextStream &out, double value)
{
    out << ',';
    if (std::isfinite(value))
        out << value;
}

void writeWave(QTextStream &out, const QString &wave, const LongFile &file, const ScoreTable &table)
{
    const sealed::ResponseSet &responses = file.waves.at(wave);
    const sealed::Tally &tally = table.tally();
    auto line = table.lines().begin();
    for (int participant = 0; participant < tally.participantCount(); ++participant)
        for (int competency = 0; competency <= tally.overallColumn(); ++competency)
            for (int group = 0; group <= tally.othersColumn(); ++group, ++line) {
                const bool isOthers = group == tally.othersColumn();
                const auto index = static_cast<std::size_t>(group);
                out << wave << ',' << responses.participants()[static_cast<std::size_t>(participant)].text() << ','
                    << (competency == tally.overallColumn() ? QStringLiteral("_overall")
                                                            : file.competencies[competency])
                    << ',' << (isOthers ? QStringLiteral("others") : responses.groups()[index].text()) << ','
                    << line->raters;
                for (const double value :
                     {line->mean, line->sd, line->rwgUniform, line->rwgSlightSkew, line->deviation, line->gap})
                    writeNumber(out, value);
                out << '\n';
            }
}

bool writeTable(const QString &path, const LongFile &file, const std::map<QString, ScoreTable> &tables)
{
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&target);
    out.setRealNumberPrecision(15);
    out << "wave,participant,competency,group,n,mean,sd,rwgj_uniform,rwgj_slight,ad_m_j,gap\n";
    for (const auto &[wave, table] : tables)
        writeWave(out, wave, file, table);
    return true;
}

}  // namespace

int scoreCsv(const QString &csvPath, const QString &outPath, std::optional<ScaleEnds> scale)
{
    const auto loading = Clock::now();
    QFile source(csvPath);
    if (!source.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read the CSV file\n");
        return 1;
    }
    const auto records = tabular::parseCsv(source.readAll(), {});
    if (!records.isOk() || records.value().table.recordCount() < 2 || records.value().table.width(0) != ColumnCount) {
        std::fprintf(stderr, "not a long CSV file\n");
        return 1;
    }
    LongFile file = LongReader(records.value().table).read();
    if (scale) {
        file.frame.lowest = scale->lowest;
        file.frame.highest = scale->highest;
    }
    std::printf("load    %10.3f ms\n", millisecondsSince(loading));

    const auto computing = Clock::now();
    std::map<QString, ScoreTable> tables;
    for (const auto &[wave, responses] : file.waves)
        tables[wave].score(file.frame, responses);
    const QString t1 = QStringLiteral("T1");
    const QString t2 = QStringLiteral("T2");
    if (tables.contains(t1) && tables.contains(t2))
        scoreChange(tables[t1], tables[t2], matchesOf(file.waves.at(t1), file.waves.at(t2)));
    std::printf("compute %10.3f ms\n", millisecondsSince(computing));

    const auto writing = Clock::now();
    if (!outPath.isEmpty() && !writeTable(outPath, file, tables)) {
        std::fprintf(stderr, "cannot write the table\n");
        return 1;
    }
    std::printf("write   %10.3f ms\n", millisecondsSince(writing));
    return 0;
}

}  // namespace circumspect::bench
