// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sample_answers.h"

#include "base/random.h"
#include "exchange/csv_field.h"
#include "workspace/sample_comments.h"

#include <algorithm>
#include <cmath>

namespace circumspect::workspace {

namespace {

constexpr std::uint64_t kSeed = 360;
constexpr double kRaterSpread = 0.4;
constexpr double kItemSpread = 0.18;
constexpr double kAnswerSpread = 0.6;
constexpr double kSelfSpread = 0.35;
constexpr int kSteps = 10000;

enum class When { Baseline, Retest, Then };

/// Near enough to a normal deviate, and made of operations that give the same value everywhere.
double deviate(RandomSource &random, double spread)
{
    std::size_t sum = 0;
    for (int i = 0; i < 3; ++i)
        sum += random.below(kSteps + 1);
    return (static_cast<double>(sum) / kSteps - 1.5) * 2 * spread;
}

/// Deviates that cancel out, so that the levels of the profile are met.
std::vector<double> centredDeviates(RandomSource &random, std::size_t count, double spread)
{
    std::vector<double> deviates(count);
    double sum = 0;
    for (double &value : deviates) {
        value = deviate(random, spread);
        sum += value;
    }
    for (double &value : deviates)
        value -= sum / static_cast<double>(count);
    return deviates;
}

void append(std::vector<double> &values, const std::vector<double> &more)
{
    values.insert(values.end(), more.begin(), more.end());
}

/// One rater of the sample with the key a survey tool would give.
struct SampleRater {
    GroupId group;
    QString key;
    bool answers = false;
    bool isLate = false;
};

std::vector<GroupId> groupsOf(const std::vector<const SampleRater *> &raters)
{
    std::vector<GroupId> groups(raters.size());
    std::transform(raters.begin(), raters.end(), groups.begin(), [](const SampleRater *rater) { return rater->group; });
    return groups;
}

QString raterKey(RandomSource &random)
{
    static const QString kLetters = QStringLiteral("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
    QString key;
    for (int i = 0; i < 8; ++i)
        key += kLetters[static_cast<qsizetype>(random.below(static_cast<std::size_t>(kLetters.size())))];
    return key;
}

/// Writes the answers of one participant's raters as records of the CSV files.
class SampleWriter {
public:
    SampleWriter(const SampleProfile &profile, const model::Instrument &instrument, std::uint64_t seed)
        : m_profile(profile), m_instrument(instrument), m_random(seed)
    {
        inviteRaters();
        for (const model::Competency &competency : instrument.competencies)
            append(m_itemOffsets, centredDeviates(m_random, competency.items.size(), kItemSpread));
    }

    QString roster() const;
    void writeWave(When when, SampleCommentDealer &dealer, QString &text, QString &late);

private:
    void inviteRaters();
    const std::vector<double> &levels(const SampleRater &rater, When when) const;
    double shiftOf(const SampleRater &rater, std::size_t competency, bool isFirstCamp) const;
    QStringList ratings(const SampleRater &rater, When when, double offset, bool isFirstCamp);
    QString rating(const SampleRater &rater, double level);
    std::vector<const SampleRater *> answeringRaters(When when) const;
    const SampleRater *straightliner(const std::vector<const SampleRater *> &raters) const;
    bool isSelf(const SampleRater &rater) const { return rater.group == m_instrument.selfGroup()->id; }

    const SampleProfile &m_profile;
    const model::Instrument &m_instrument;
    SeededRandom m_random;
    std::vector<SampleRater> m_raters;
    std::vector<double> m_itemOffsets;
};

void SampleWriter::inviteRaters()
{
    m_raters.push_back({m_instrument.selfGroup()->id, raterKey(m_random), !m_profile.self.empty()});
    for (const model::RaterGroup &group : m_instrument.groups) {
        const auto found = m_profile.raters.find(group.id);
        if (found == m_profile.raters.end())
            continue;
        for (int i = 0; i < found->second.invited; ++i) {
            const bool answers = i < found->second.answered;
            const bool isLate = m_profile.lateGroup == group.id && i == found->second.answered - 1;
            m_raters.push_back({group.id, raterKey(m_random), answers, isLate});
        }
    }
}

QString SampleWriter::roster() const
{
    const model::Participant &who = m_profile.participant;
    QString text = exchange::csvRecord({who.code, who.name, who.role, who.organisation, who.email, {}, {}});
    for (const SampleRater &rater : m_raters)
        text += exchange::csvRecord({who.code, {}, {}, {}, {}, rater.group.text(), rater.key});
    return text;
}

const std::vector<double> &SampleWriter::levels(const SampleRater &rater, When when) const
{
    if (when == When::Then)
        return m_profile.retest->then;
    if (isSelf(rater))
        return when == When::Retest ? m_profile.retest->self : m_profile.self;
    return when == When::Retest ? m_profile.retest->others : m_profile.others;
}

double SampleWriter::shiftOf(const SampleRater &rater, std::size_t competency, bool isFirstCamp) const
{
    double shift = 0;
    if (const auto found = m_profile.shift.find(rater.group); found != m_profile.shift.end())
        shift += found->second[competency];
    if (m_profile.camps && m_profile.camps->group == rater.group) {
        const auto &torn = m_profile.camps->competencies;
        if (std::find(torn.begin(), torn.end(), m_instrument.competencies[competency].id) != torn.end())
            shift += isFirstCamp ? m_profile.camps->apart : -m_profile.camps->apart;
    }
    return shift;
}

QString SampleWriter::rating(const SampleRater &rater, double level)
{
    const model::RaterGroup *group = m_instrument.findGroup(rater.group);
    const std::size_t notObserved = group->kind == model::GroupKind::Partners ? 9 : 3;
    const std::size_t chance = m_random.below(100);
    const double value = level + deviate(m_random, isSelf(rater) ? kSelfSpread : kAnswerSpread);
    if (!isSelf(rater) && chance < notObserved)
        return QStringLiteral("n/o");
    if (!isSelf(rater) && chance == 99)
        return {};
    const int point = static_cast<int>(std::floor(value + 0.5));
    return QString::number(std::clamp(point, m_instrument.scale.lowest(), m_instrument.scale.highest()));
}

QStringList SampleWriter::ratings(const SampleRater &rater, When when, double offset, bool isFirstCamp)
{
    QStringList row;
    std::size_t item = 0;
    for (std::size_t c = 0; c < m_instrument.competencies.size(); ++c) {
        const double level = levels(rater, when)[c] + shiftOf(rater, c, isFirstCamp) + offset;
        for (std::size_t i = 0; i < m_instrument.competencies[c].items.size(); ++i)
            row.append(rating(rater, level + m_itemOffsets[item++]));
    }
    return row;
}

void SampleWriter::writeWave(When when, SampleCommentDealer &dealer, QString &text, QString &late)
{
    if (when != When::Baseline && !m_profile.retest)
        return;
    const std::vector<const SampleRater *> raters = answeringRaters(when);
    std::vector<SampleCommentDealer::Written> comments(raters.size());
    if (when != When::Then)
        comments = dealer.deal(m_profile, groupsOf(raters), m_random);
    const std::vector<double> offsets = centredDeviates(m_random, raters.size(), kRaterSpread);
    const SampleRater *liner = straightliner(raters);
    for (std::size_t r = 0; r < raters.size(); ++r) {
        QStringList answers = ratings(*raters[r], when, isSelf(*raters[r]) ? 0 : offsets[r], r % 2 == 0);
        if (raters[r] == liner)
            answers.fill(QString::number(m_profile.straightliner->second));
        QStringList row = {m_profile.participant.code, raters[r]->key, raters[r]->group.text()};
        row += answers;
        for (const model::OpenQuestion &question : m_instrument.openQuestions)
            row.append(comments[r][question.id]);
        (raters[r]->isLate && when == When::Baseline ? late : text) += exchange::csvRecord(row);
    }
}

std::vector<const SampleRater *> SampleWriter::answeringRaters(When when) const
{
    std::vector<const SampleRater *> raters;
    for (const SampleRater &rater : m_raters) {
        if (rater.answers && (when != When::Then || isSelf(rater)))
            raters.push_back(&rater);
    }
    return raters;
}

/// The first of their group, if the profile has one.
const SampleRater *SampleWriter::straightliner(const std::vector<const SampleRater *> &raters) const
{
    const auto isMeant = [&](const SampleRater *rater) {
        return m_profile.straightliner && m_profile.straightliner->first == rater->group;
    };
    const auto found = std::find_if(raters.begin(), raters.end(), isMeant);
    return found == raters.end() ? nullptr : *found;
}

QString answerHeader(const model::Instrument &instrument)
{
    QStringList fields = {QStringLiteral("leader"), QStringLiteral("rater"), QStringLiteral("relationship")};
    for (const model::Item *item : instrument.items())
        fields.append(item->id.text());
    for (const model::OpenQuestion &question : instrument.openQuestions)
        fields.append(question.id.text());
    return exchange::csvRecord(fields);
}

}  // namespace

SampleFiles makeSampleFiles(const SampleCohort &cohort, const model::Instrument &instrument)
{
    SampleCommentDealer dealer(cohort, instrument);
    QString roster = QStringLiteral("code,name,role,organisation,email,group,key\n");
    const QString header = answerHeader(instrument);
    QString baseline = header;
    QString late = header;
    QString retest = header;
    QString then = header;

    std::vector<SampleWriter> writers;
    for (std::size_t i = 0; i < cohort.profiles.size(); ++i)
        writers.emplace_back(cohort.profiles[i], instrument, kSeed + i);
    for (SampleWriter &writer : writers) {
        roster += writer.roster();
        writer.writeWave(When::Baseline, dealer, baseline, late);
    }
    for (SampleWriter &writer : writers) {
        writer.writeWave(When::Retest, dealer, retest, retest);
        writer.writeWave(When::Then, dealer, then, then);
    }
    return {roster.toUtf8(), baseline.toUtf8(), late.toUtf8(), retest.toUtf8(), then.toUtf8()};
}

}  // namespace circumspect::workspace
