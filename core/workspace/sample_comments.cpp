// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sample_comments.h"

#include <algorithm>

namespace circumspect::workspace {

namespace {

constexpr std::size_t kStrengths = 5;
constexpr std::size_t kWeaknesses = 5;

int shareOfWriters(model::GroupKind kind)
{
    switch (kind) {
    case model::GroupKind::Self:
    case model::GroupKind::Manager:
        return 100;
    case model::GroupKind::DirectReports:
        return 75;
    case model::GroupKind::Peers:
        return 70;
    case model::GroupKind::Council:
    case model::GroupKind::Partners:
    case model::GroupKind::Other:
        return 65;
    }
    return 0;
}

bool isPraise(const model::Instrument &instrument, const QuestionId &question)
{
    const auto &questions = instrument.openQuestions;
    const auto found =
        std::find_if(questions.begin(), questions.end(), [&](const auto &q) { return q.id == question; });
    return found != questions.end() &&
           (found->kind == model::QuestionKind::Continue || found->kind == model::QuestionKind::Free);
}

/// How many competencies stand above this one.
std::size_t rankOf(const std::vector<double> &levels, std::size_t competency)
{
    const auto isHigher = [&](double level) { return level > levels[competency]; };
    return static_cast<std::size_t>(std::count_if(levels.begin(), levels.end(), isHigher));
}

}  // namespace

SampleCommentDealer::SampleCommentDealer(const SampleCohort &cohort, const model::Instrument &instrument)
    : m_cohort(cohort), m_instrument(instrument), m_uses(cohort.comments.size(), 0)
{
}

bool SampleCommentDealer::suits(const SampleComment &comment, const SampleProfile &profile, const GroupId &group) const
{
    if (!comment.participantCode.isEmpty() && comment.participantCode != profile.participant.code)
        return false;
    return std::find(comment.groups.begin(), comment.groups.end(), group) != comment.groups.end();
}

bool SampleCommentDealer::fitsLevel(const SampleComment &comment, const SampleProfile &profile,
                                    const GroupId &group) const
{
    const bool isSelf = m_instrument.selfGroup() != nullptr && m_instrument.selfGroup()->id == group;
    const std::vector<double> &levels = isSelf && !profile.self.empty() ? profile.self : profile.others;
    for (std::size_t i = 0; i < m_instrument.competencies.size(); ++i) {
        if (m_instrument.competencies[i].id != comment.competency)
            continue;
        const std::size_t rank = rankOf(levels, i);
        return isPraise(m_instrument, comment.question) ? rank < kStrengths : rank + kWeaknesses >= levels.size();
    }
    return false;
}

void SampleCommentDealer::dealOwn(const SampleProfile &profile, const std::vector<GroupId> &raters,
                                  std::vector<Written> &written)
{
    for (std::size_t c = 0; c < m_cohort.comments.size(); ++c) {
        const SampleComment &comment = m_cohort.comments[c];
        if (comment.participantCode != profile.participant.code ||
            !m_dealt.insert({profile.participant.code, c}).second)
            continue;
        std::size_t chosen = raters.size();
        for (std::size_t r = 0; r < raters.size(); ++r) {
            const bool isFree = suits(comment, profile, raters[r]) && !written[r].contains(comment.question);
            if (isFree && (chosen == raters.size() || written[r].size() < written[chosen].size()))
                chosen = r;
        }
        if (chosen < raters.size())
            written[chosen][comment.question] = comment.text;
    }
}

std::vector<std::size_t> SampleCommentDealer::candidates(const SampleProfile &profile, const GroupId &group,
                                                         const Written &written, const QString &language) const
{
    std::vector<std::size_t> found;
    for (std::size_t c = 0; c < m_cohort.comments.size(); ++c) {
        const SampleComment &comment = m_cohort.comments[c];
        if (comment.language == language && comment.participantCode.isEmpty() && suits(comment, profile, group) &&
            fitsLevel(comment, profile, group) && !written.contains(comment.question) &&
            !m_dealt.contains({profile.participant.code, c}))
            found.push_back(c);
    }
    const auto fewestUses = [&](std::size_t a, std::size_t b) { return m_uses[a] < m_uses[b]; };
    std::stable_sort(found.begin(), found.end(), fewestUses);
    const auto isWorn = [&](std::size_t c) { return m_uses[c] > m_uses[found.front()]; };
    found.erase(std::find_if(found.begin(), found.end(), isWorn), found.end());
    return found;
}

void SampleCommentDealer::dealOne(const SampleProfile &profile, const GroupId &group, Written &written,
                                  RandomSource &random)
{
    std::vector<std::size_t> choice;
    if (profile.language != QStringLiteral("en") && random.below(100) < 55)
        choice = candidates(profile, group, written, profile.language);
    if (choice.empty())
        choice = candidates(profile, group, written, QStringLiteral("en"));
    if (choice.empty())
        return;
    const std::size_t comment = choice[random.below(choice.size())];
    ++m_uses[comment];
    m_dealt.insert({profile.participant.code, comment});
    written[m_cohort.comments[comment].question] = m_cohort.comments[comment].text;
}

std::vector<SampleCommentDealer::Written>
SampleCommentDealer::deal(const SampleProfile &profile, const std::vector<GroupId> &raters, RandomSource &random)
{
    std::vector<Written> written(raters.size());
    dealOwn(profile, raters, written);
    const bool hasOwn = std::any_of(written.begin(), written.end(), [](const Written &w) { return !w.empty(); });
    for (std::size_t r = 0; !hasOwn && r < raters.size(); ++r) {
        const model::RaterGroup *group = m_instrument.findGroup(raters[r]);
        const bool writes = group != nullptr && static_cast<int>(random.below(100)) < shareOfWriters(group->kind);
        const std::size_t count = writes ? 1 + random.below(2) : 0;
        for (std::size_t i = 0; i < count; ++i)
            dealOne(profile, raters[r], written[r], random);
    }
    return written;
}

}  // namespace circumspect::workspace
