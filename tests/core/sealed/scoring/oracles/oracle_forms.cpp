// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/scoring/oracles/oracle_forms.h"

#include "sealed/scoring/answer_matrix.h"
#include "tabular/csv_records.h"

#include <QFile>

#include <algorithm>
#include <numeric>

namespace circumspect::sealed {

using namespace Qt::StringLiterals;

namespace {

struct Form {
    QString wave;
    QString participant;
    QString rater;
    QString group;
    std::vector<Answer> answers;
};

int indexIn(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
    return static_cast<int>(list.indexOf(text));
}

void addItem(OracleForms &forms, const QString &item, const QString &competency)
{
    if (forms.items.contains(item))
        return;
    forms.items.append(item);
    const auto index = static_cast<std::size_t>(indexIn(forms.competencies, competency));
    forms.frame.competencies.resize(static_cast<std::size_t>(forms.competencies.size()));
    forms.frame.competencies[index].push_back(forms.frame.itemCount++);
}

std::vector<Form> readForms(const OracleCsv &csv, OracleForms &forms)
{
    const int item = csv.column(u"item"_s);
    const int value = csv.column(u"value"_s);
    for (const QStringList &row : csv.rows)
        addItem(forms, row[item], row[csv.column(u"competency"_s)]);
    std::vector<Form> all;
    std::map<QString, std::size_t> index;
    for (const QStringList &row : csv.rows) {
        const QString key = row.mid(0, 4).join(u'/');
        const auto [found, isNew] = index.try_emplace(key, all.size());
        if (isNew)
            all.push_back({row[0], row[1], row[2], row[3],
                           std::vector<Answer>(static_cast<std::size_t>(forms.frame.itemCount), kLeftOpen)});
        if (!row[value].isEmpty())
            all[found->second].answers[static_cast<std::size_t>(forms.items.indexOf(row[item]))] =
                static_cast<Answer>(row[value].toInt());
    }
    return all;
}

OracleWave waveOf(std::vector<Form> forms, const ScoringFrame &frame)
{
    QStringList participants;
    QStringList groupNames{u"self"_s};
    groupNames += othersGroups();
    for (const Form &form : forms) {
        indexIn(participants, form.participant);
        indexIn(groupNames, form.group);
    }
    std::stable_sort(forms.begin(), forms.end(), [&](const Form &a, const Form &b) {
        return std::pair(participants.indexOf(a.participant), groupNames.indexOf(a.group)) <
               std::pair(participants.indexOf(b.participant), groupNames.indexOf(b.group));
    });
    OracleWave wave;
    std::vector<Response> responses;
    for (const Form &form : forms) {
        Response response;
        response.participant = ParticipantId(form.participant);
        response.group = GroupId(form.group);
        response.answers = form.answers;
        responses.push_back(std::move(response));
        wave.raters.append(form.rater);
    }
    std::vector<GroupId> groups;
    for (const QString &group : groupNames)
        groups.emplace_back(group);
    wave.responses = ResponseSet::fromResponses(responses, groups, frame.itemCount);
    wave.tally.count(frame, wave.responses);
    wave.scores = std::make_unique<RaterScores>(frame, wave.responses, std::pair(0, wave.responses.rowCount()));
    return wave;
}

}  // namespace

OracleCsv OracleCsv::read(const QString &path, bool hasHeadings)
{
    OracleCsv csv;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return csv;
    auto parsed = tabular::parseCsv(file.readAll(), {});
    if (!parsed.isOk())
        return csv;
    const tabular::Table &table = parsed.value().table;
    for (int record = 0; record < table.recordCount(); ++record) {
        QStringList cells;
        for (int cell = 0; cell < table.width(record); ++cell)
            cells.append(table.string(record, cell));
        if (hasHeadings && record == 0)
            csv.headings = cells;
        else
            csv.rows.push_back(cells);
    }
    return csv;
}

std::vector<Statistic> OracleCsv::numbers(const QString &heading) const
{
    std::vector<Statistic> values;
    const int index = column(heading);
    for (const QStringList &row : rows)
        values.push_back(row[index].isEmpty() ? Statistic(NullReason::NoData) : Statistic(row[index].toDouble()));
    return values;
}

int OracleWave::participant(const QString &id) const
{
    const auto &all = responses.participants();
    const auto found = std::find(all.begin(), all.end(), ParticipantId(id));
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

int OracleWave::group(const QString &name) const
{
    if (name == u"others")
        return tally.othersColumn();
    const auto &all = responses.groups();
    const auto found = std::find(all.begin(), all.end(), GroupId(name));
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

std::vector<int> OracleWave::rows(int participant, const QString &group) const
{
    std::vector<int> matching;
    for (const int row : rows(group))
        if (static_cast<int>(responses.row(row).participant) == participant)
            matching.push_back(row);
    return matching;
}

std::vector<int> OracleWave::rows(const QString &group) const
{
    return group == u"others" ? rowsOfOthers(responses, GroupId(u"self"_s)) : rowsOfGroup(responses, GroupId(group));
}

Statistic OracleWave::mean(int participant, int competency, const QString &group) const
{
    return participant < 0 ? Statistic(NullReason::NoData)
                           : tally.cell(participant, competency, this->group(group)).mean();
}

int OracleWave::raterCount(int participant, int competency, const QString &group) const
{
    return participant < 0 ? 0 : tally.cell(participant, competency, this->group(group)).raters();
}

OracleForms OracleForms::read(const QString &path, const QJsonObject &meta)
{
    OracleForms forms;
    forms.frame.lowest = meta.value(u"scale_min"_s).toInt();
    forms.frame.highest = meta.value(u"scale_max"_s).toInt();
    forms.frame.requiredShare = meta.value(u"prorate_fraction"_s).toDouble();
    forms.frame.selfGroup = GroupId(u"self"_s);
    std::map<QString, std::vector<Form>> byWave;
    for (Form &form : readForms(OracleCsv::read(path), forms)) {
        indexIn(forms.waveIds, form.wave);
        byWave[form.wave].push_back(std::move(form));
    }
    for (auto &[id, waveForms] : byWave)
        forms.waves.emplace(id, waveOf(std::move(waveForms), forms.frame));
    forms.competencies.append(u"_overall"_s);
    return forms;
}

QStringList OracleForms::participants() const
{
    QStringList all;
    for (const auto &[id, wave] : waves)
        for (const ParticipantId &participant : wave.responses.participants())
            indexIn(all, participant.text());
    all.sort();
    return all;
}

const QStringList &othersGroups()
{
    static const QStringList kGroups{u"manager"_s, u"peer"_s, u"report"_s, u"other"_s};
    return kGroups;
}

}  // namespace circumspect::sealed
