// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/gate_fixture.h"

#include <algorithm>

namespace circumspect::sealed::test {

namespace {

const ParticipantId kParticipant(QStringLiteral("p-1"));
const WaveId kWave(QStringLiteral("T1"));

model::RaterGroup group(const char *name, model::GroupKind kind)
{
    return {groupId(name), kind, {}, {}, model::isProtected(kind) ? model::kLeastMinimum : 1};
}

std::string reasonWord(published::WithheldReason reason)
{
    return reason == published::WithheldReason::TooFewAnswers ? "too_few" : "solvable";
}

int positionOf(const published::Results &results, const QString &column)
{
    const auto &columns = results->columns;
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const auto &candidate) { return candidate.id == column; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

}  // namespace

GroupId groupId(const char *name)
{
    return GroupId(QString::fromLatin1(name));
}

GateFixture::GateFixture(int competencies, int itemsEach)
{
    instrument.id = InstrumentId(QStringLiteral("test-360"));
    instrument.version = QStringLiteral("1.0");
    for (int value = 1; value <= 5; ++value)
        instrument.scale.points.push_back({value, {}});
    instrument.groups = {group("self", model::GroupKind::Self), group("manager", model::GroupKind::Manager),
                         group("peer", model::GroupKind::Peers), group("report", model::GroupKind::DirectReports),
                         group("other", model::GroupKind::Other)};
    for (int c = 1; c <= competencies; ++c) {
        model::Competency competency;
        competency.id = CompetencyId(QStringLiteral("c%1").arg(c));
        for (int i = 1; i <= itemsEach; ++i) {
            model::Item item;
            item.id = ItemId(QStringLiteral("c%1_i%2").arg(c).arg(i));
            competency.items.push_back(item);
        }
        instrument.competencies.push_back(competency);
    }
    for (const char *question : {"start", "stop"}) {
        model::OpenQuestion open;
        open.id = QuestionId(QString::fromLatin1(question));
        instrument.openQuestions.push_back(open);
    }
    policy = instrument.suggestedPolicy();
}

void GateFixture::addRater(const char *group, int answer)
{
    addRater(group, std::vector<int>(static_cast<std::size_t>(instrument.itemCount()), answer));
}

void GateFixture::addRater(const char *group, const std::vector<int> &answers)
{
    Response response{kParticipant, groupId(group), kWave, {}, {}, {}};
    for (const int answer : answers)
        response.answers.push_back(answer == 0 ? kLeftOpen : static_cast<Answer>(answer));
    responses.push_back(response);
    ++invited[response.group];
}

void GateFixture::addComment(const char *group, std::uint64_t respondent, const QString &text, const char *question)
{
    comments.push_back(
        {kParticipant, groupId(group), kWave, {}, QuestionId(QString::fromLatin1(question)), text, respondent});
}

ResponseSet GateFixture::responseSet() const
{
    std::vector<GroupId> groups;
    for (const model::RaterGroup &one : instrument.groups)
        groups.push_back(one.id);
    return ResponseSet::fromResponses(responses, groups, instrument.itemCount());
}

ReleaseRequest GateFixture::request() const
{
    ReleaseRequest request;
    request.header.cycle = CycleId(QStringLiteral("c-1"));
    request.header.cycleName = QStringLiteral("Cycle");
    request.header.wave = kWave;
    request.header.participant = kParticipant;
    request.header.participantCode = QStringLiteral("L01");
    request.header.createdAt = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
    request.invited = invited;
    request.comments = comments;
    request.seed = seed;
    return request;
}

GatedRelease GateFixture::release() const
{
    const Gate gate(instrument, policy);
    return gate.release(responseSet(), request()).value();
}

published::Cell cellOf(const published::Results &results, const published::Row &row, const QString &column)
{
    const int position = positionOf(results, column);
    return position < 0 ? published::Cell() : row.means[static_cast<std::size_t>(position)];
}

published::Spread spreadOf(const published::Results &results, const published::Row &row, const QString &column)
{
    const int position = positionOf(results, column);
    return position < 0 ? published::Spread() : row.spreads[static_cast<std::size_t>(position)];
}

std::string wordOf(const published::Cell &cell)
{
    if (const auto *withheld = std::get_if<published::Withheld>(&cell))
        return reasonWord(withheld->reason);
    const published::Figure *figure = published::figureIn(cell);
    if (figure == nullptr)
        return "none";
    std::string word = QString::number(figure->value(), 'f', figure->decimals()).toStdString();
    if (figure->coding() == published::Coding::OrMore)
        word += '+';
    if (figure->coding() == published::Coding::OrLess)
        word += '-';
    return word;
}

std::string wordOf(const published::Spread &spread)
{
    if (const auto *withheld = std::get_if<published::Withheld>(&spread))
        return reasonWord(withheld->reason);
    return published::spreadIn(spread) == nullptr ? "none" : "shown";
}

std::vector<std::string> columnIds(const published::Results &results)
{
    std::vector<std::string> ids;
    for (const published::Column &column : results->columns)
        ids.push_back(column.id.toStdString());
    return ids;
}

}  // namespace circumspect::sealed::test
