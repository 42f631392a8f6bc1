// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/version_guard.h"

#include "published/cell.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace circumspect::sealed {

namespace {

using Counted = std::pair<QString, QString>;  // group, fingerprint

QString fingerprint(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Of a rater's answers, with importance where any was given: else it would not tell raters apart who differ in it.
QString fingerprint(const ResponseSet &responses, int row)
{
    QByteArray bytes("circumspect answers v1\n");
    for (const Answer answer : responses.answers(row))
        bytes.append(static_cast<char>(answer));
    const auto importance = responses.importance(row);
    if (std::any_of(importance.begin(), importance.end(), isAnswered)) {
        bytes.append("\nimportance\n");
        for (const Answer answer : importance)
            bytes.append(static_cast<char>(answer));
    }
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

/// What counted in a release, to be ticked off one by one: two raters of a group who answered alike count as two.
class CountedList {
public:
    CountedList(const QByteArray &record, const QString &name)
    {
        for (const QJsonValue &value : QJsonDocument::fromJson(record).object()[name].toArray())
            m_left.insert({value.toArray()[0].toString(), value.toArray()[1].toString()});
    }

    bool tickOff(const Counted &counted)
    {
        const auto found = m_left.find(counted);
        if (found == m_left.end())
            return false;
        m_left.erase(found);
        return true;
    }
    const std::multiset<Counted> &left() const { return m_left; }

private:
    std::multiset<Counted> m_left;
};

const QString kAnswers = QStringLiteral("answers");
const QString kComments = QStringLiteral("comments");

/// By rater of the sheet: whether the answers counted in the release. What is left of the list has gone since.
std::vector<bool> tickOffRaters(const ScoreSheet &sheet, CountedList &list)
{
    std::vector<bool> counted;
    for (const ScoreSheet::Rater &rater : sheet.raters())
        counted.push_back(list.tickOff({rater.group.text(), fingerprint(sheet.responses(), rater.row)}));
    return counted;
}

bool isProtectedGroup(const model::Instrument &instrument, const GroupId &group)
{
    const model::RaterGroup *found = instrument.findGroup(group);
    return found == nullptr || model::isProtected(found->kind);
}

/// The comparison of now with one earlier release.
struct Gains {
    std::map<GroupId, int> raters;
    bool isAnythingGone = false;
};

Gains gainsSince(const AnswersNow &now, const EarlierRelease &earlier)
{
    Gains gains;
    CountedList list(earlier.counted, kAnswers);
    const std::vector<bool> counted = tickOffRaters(now.sheet, list);
    for (std::size_t i = 0; i < counted.size(); ++i)
        if (const ScoreSheet::Rater &rater = now.sheet.raters()[i]; !counted[i] && rater.counts())
            ++gains.raters[rater.group];
    gains.isAnythingGone = std::any_of(list.left().begin(), list.left().end(), [&](const Counted &gone) {
        return isProtectedGroup(now.instrument, GroupId(gone.first));
    });

    CountedList comments(earlier.counted, kComments);
    const CountedList present(now.record, kComments);
    for (const Counted &comment : present.left())
        comments.tickOff(comment);
    gains.isAnythingGone = gains.isAnythingGone || !comments.left().empty();
    return gains;
}

/// The groups that gained, by whether they gained enough.
std::vector<published::GroupWithNewAnswers> groupsOf(const AnswersNow &now, const std::vector<Gains> &all)
{
    std::vector<published::GroupWithNewAnswers> groups;
    for (const model::RaterGroup &group : now.instrument.groups) {
        bool isNew = false;
        bool hasEnough = true;
        for (const Gains &gains : all) {
            const auto found = gains.raters.find(group.id);
            if (found == gains.raters.end())
                continue;
            isNew = true;
            if (model::isProtected(group.kind) && found->second < now.policy.minimumOf(group.id))
                hasEnough = false;
        }
        if (isNew)
            groups.push_back({group.id, hasEnough});
    }
    return groups;
}

Ruling rulingOf(const published::Figure &figure)
{
    switch (figure.coding()) {
    case published::Coding::Exact:
        return Ruling::Exact;
    case published::Coding::OrMore:
        return Ruling::OrMore;
    case published::Coding::OrLess:
        return Ruling::OrLess;
    }
    return Ruling::Exact;
}

/// Reads the printed cells of one earlier release back into raters.
class EarlierReading {
public:
    EarlierReading(const ScoreSheet &sheet, const AnswerGrid &grid, const EarlierRelease &release)
        : m_sheet(sheet), m_grid(grid), m_results(release.results)
    {
        CountedList list(release.counted, kAnswers);
        m_counted = tickOffRaters(sheet, list);
    }

    void addRow(const RowKey &key, const published::Row &row, std::vector<EarlierMean> &means) const
    {
        for (std::size_t column = 0; column < m_results->columns.size(); ++column) {
            const published::ColumnKind kind = m_results->columns[column].kind;
            const published::Figure *figure = published::figureIn(row.means[column]);
            if (figure == nullptr || kind == published::ColumnKind::Self || kind == published::ColumnKind::Manager)
                continue;
            const published::SpreadFigures *spread = published::spreadIn(row.spreads[column]);
            means.push_back({key, membersOf(m_grid, key, ratersIn(m_results->columns[column])), rulingOf(*figure),
                             spread != nullptr && !spread->distribution().empty()});
        }
    }

private:
    std::vector<int> ratersIn(const published::Column &column) const
    {
        std::vector<int> raters = m_sheet.ratersOf(column.groups);
        std::erase_if(raters, [&](int rater) { return !m_counted[static_cast<std::size_t>(rater)]; });
        return raters;
    }

    const ScoreSheet &m_sheet;
    const AnswerGrid &m_grid;
    const published::Results &m_results;
    std::vector<bool> m_counted;
};

/// Those of `comments` that counted in this release.
std::vector<CommentAnswer> commentsCountedIn(const EarlierRelease &release, std::span<const CommentAnswer> comments)
{
    CountedList list(release.counted, kComments);
    std::vector<CommentAnswer> counted;
    for (const CommentAnswer &comment : comments)
        if (list.tickOff({comment.group.text(), fingerprint(comment)}))
            counted.push_back(comment);
    return counted;
}

}  // namespace

QByteArray countedRecord(const ResponseSet &responses, const ParticipantId &participant, const WaveId &wave,
                         std::span<const CommentAnswer> comments)
{
    std::vector<Counted> answers;
    const auto [first, last] = responses.rowsOf(participant);
    for (int row = first; row < last; ++row)
        answers.emplace_back(responses.groups()[responses.row(row).group].text(), fingerprint(responses, row));
    std::vector<Counted> texts;
    for (const CommentAnswer &comment : comments)
        if (comment.participant == participant && comment.wave == wave)
            texts.emplace_back(comment.group.text(), fingerprint(comment));

    const QJsonObject record{{QStringLiteral("format"), QStringLiteral("circumspect-counted")},
                             {QStringLiteral("format_version"), 1},
                             {kAnswers, sortedArray(std::move(answers))},
                             {kComments, sortedArray(std::move(texts))}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

published::ReReleasePreview previewReRelease(const AnswersNow &now, std::span<const EarlierRelease> earlier)
{
    using published::ReReleaseVerdict;
    published::ReReleasePreview preview;
    if (earlier.empty())
        return preview;
    preview.verdict = ReReleaseVerdict::Unchanged;
    if (earlier.back().counted == now.record)
        return preview;

    std::vector<Gains> all;
    for (const EarlierRelease &one : earlier)
        all.push_back(gainsSince(now, one));
    const CommentsInRelease comments = commentsNow(now.comments, now.instrument, now.policy, earlier);
    preview.commentsToWait = comments.waiting;
    preview.doCommentsEnter = comments.areLateIncluded;
    preview.groups = groupsOf(now, all);
    const auto hasEnough = [](const published::GroupWithNewAnswers &group) { return group.hasEnough; };
    if (std::any_of(all.begin(), all.end(), [](const Gains &gains) { return gains.isAnythingGone; }))
        preview.verdict = ReReleaseVerdict::AnswersChanged;
    else if ((!all.back().raters.empty() || comments.areLateIncluded) &&
             std::all_of(preview.groups.begin(), preview.groups.end(), hasEnough))
        preview.verdict = ReReleaseVerdict::NewAnswersEnter;
    else
        preview.verdict = ReReleaseVerdict::NewAnswersWait;
    return preview;
}

Result<void> checkReRelease(const AnswersNow &now, std::span<const EarlierRelease> earlier)
{
    const published::ReReleaseVerdict verdict = previewReRelease(now, earlier).verdict;
    if (verdict == published::ReReleaseVerdict::FirstRelease || verdict == published::ReReleaseVerdict::NewAnswersEnter)
        return {};
    return failure(ErrorCode::ReReleaseRefused);
}

std::vector<EarlierMean> earlierMeans(const ScoreSheet &sheet, const model::Instrument &instrument,
                                      std::span<const EarlierRelease> earlier)
{
    std::vector<EarlierMean> means;
    if (earlier.empty())
        return means;
    const AnswerGrid grid(sheet);
    const std::vector<const model::Item *> items = instrument.items();
    for (const EarlierRelease &release : earlier) {
        const EarlierReading reading(sheet, grid, release);
        reading.addRow({RowLevel::Overall, 0}, release.results->overall, means);
        for (std::size_t i = 0; i < instrument.competencies.size(); ++i)
            if (const published::Row *row = release.results.competency(instrument.competencies[i].id))
                reading.addRow({RowLevel::Competency, static_cast<int>(i)}, *row, means);
        for (std::size_t i = 0; i < items.size(); ++i)
            if (const published::Row *row = release.results.item(items[i]->id))
                reading.addRow({RowLevel::Item, static_cast<int>(i)}, *row, means);
    }
    return means;
}

std::vector<EarlierMean> earlierImportance(const ScoreSheet &ratings, const ScoreSheet &importance,
                                           const model::Instrument &instrument, std::span<const EarlierRelease> earlier)
{
    std::vector<EarlierMean> means;
    const AnswerGrid grid(importance);
    for (const EarlierRelease &release : earlier) {
        const EarlierReading reading(ratings, grid, release);
        for (std::size_t i = 0; i < instrument.competencies.size(); ++i)
            if (const published::Row *row = release.results.importance(instrument.competencies[i].id))
                reading.addRow({RowLevel::Item, static_cast<int>(i)}, *row, means);
    }
    return means;
}

CommentsInRelease commentsNow(std::span<const CommentAnswer> comments, const model::Instrument &instrument,
                              const model::AnonymityPolicy &policy, std::span<const EarlierRelease> earlier)
{
    std::vector<EarlierComments> stood;
    for (const EarlierRelease &release : earlier)
        stood.push_back({commentsCountedIn(release, comments), &release.results->ledger});
    return commentsInRelease(comments, stood, instrument, policy);
}

}  // namespace circumspect::sealed
