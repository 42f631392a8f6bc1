// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/attacker/made_cycle.h"

#include "base/random.h"
#include "exchange/results_csv.h"
#include "exchange/results_json.h"
#include "published/release_codec.h"

#include <algorithm>
#include <cmath>

namespace circumspect::sealed::test {

namespace {

const ParticipantId kParticipant(QStringLiteral("p-1"));
const WaveId kWave(QStringLiteral("T1"));
const WaveId kRetest(QStringLiteral("T2"));

model::RaterGroup group(const QString &name, model::GroupKind kind)
{
    return {GroupId(name), kind, {}, {}, model::isProtected(kind) ? model::kLeastMinimum : 1};
}

/// Draws a form, then people.
class Maker {
public:
    explicit Maker(std::uint64_t seed) : m_random(seed) {}

    MadeCycle make()
    {
        makeForm();
        m_level = below(101) / 100.0;
        m_open = below(3) * 0.08;
        std::vector<Response> there = identified();
        for (const model::RaterGroup &one : m_made.instrument.groups)
            if (model::isProtected(one.kind))
                addRaters(there, one.id, below(7));
        m_made.releases.push_back(there);
        for (int more = below(5) < 2 ? below(2) + 1 : 0; more > 0; --more) {
            addLate(there);
            m_made.releases.push_back(there);
        }
        for (const Response &response : there)
            ++m_made.invited[response.group];
        if (below(4) == 0)
            addRetest(there);
        return std::move(m_made);
    }

private:
    int below(int bound) { return static_cast<int>(m_random.below(static_cast<std::size_t>(bound))); }

    void makeForm()
    {
        model::Instrument &form = m_made.instrument;
        form.id = InstrumentId(QStringLiteral("made-360"));
        form.version = QStringLiteral("1.0");
        for (int value = 1, points = 3 + below(5); value <= points; ++value)
            form.scale.points.push_back({value, {}});
        form.groups = {group(QStringLiteral("self"), model::GroupKind::Self),
                       group(QStringLiteral("manager"), model::GroupKind::Manager)};
        for (int i = 1, groups = 2 + below(6); i <= groups; ++i)
            form.groups.push_back(group(QStringLiteral("g%1").arg(i), model::GroupKind::Other));
        for (int c = 1, competencies = 1 + below(3); c <= competencies; ++c) {
            model::Competency competency;
            competency.id = CompetencyId(QStringLiteral("c%1").arg(c));
            for (int i = 1, items = 1 + below(4); i <= items; ++i) {
                model::Item item;
                item.id = ItemId(QStringLiteral("c%1_i%2").arg(c).arg(i));
                competency.items.push_back(item);
            }
            form.competencies.push_back(competency);
        }
        m_made.policy = form.suggestedPolicy();
        if (below(4) == 0)
            mapMerges();
    }

    /// A promise with a merge map: each group joins the first one.
    void mapMerges()
    {
        const std::vector<model::RaterGroup> &groups = m_made.instrument.groups;
        for (std::size_t i = 3; i < groups.size(); ++i)
            m_made.policy.mergeRule.into.emplace_back(groups[i].id, groups[2].id);
    }

    std::vector<Response> identified()
    {
        std::vector<Response> there;
        addRaters(there, GroupId(QStringLiteral("self")), 1);
        addRaters(there, GroupId(QStringLiteral("manager")), below(3));
        return there;
    }

    int answerNear(double level)
    {
        double noise = -1.0;
        for (int i = 0; i < 2; ++i)
            noise += below(1000) / 1000.0;
        const int highest = m_made.instrument.scale.highest();
        return std::clamp(static_cast<int>(std::lround(1.0 + (highest - 1) * (level + 0.35 * noise))), 1, highest);
    }

    void addRaters(std::vector<Response> &there, const GroupId &id, int count)
    {
        for (int rater = 0; rater < count; ++rater) {
            Response response{kParticipant, id, m_wave, {}, {}, {}};
            const bool isStraight = below(8) == 0;
            const int straight = answerNear(m_level);
            for (int item = 0; item < m_made.instrument.itemCount(); ++item) {
                const int answer = isStraight ? straight : answerNear(m_level);
                response.answers.push_back(below(1000) < 1000 * m_open ? kLeftOpen : static_cast<Answer>(answer));
            }
            there.push_back(std::move(response));
        }
    }

    /// A few late answers in some groups, often as many as a re-release needs.
    void addLate(std::vector<Response> &there)
    {
        const bool isEnough = below(3) > 0;
        for (const model::RaterGroup &one : m_made.instrument.groups)
            if (model::isProtected(one.kind) && below(3) == 0)
                addRaters(there, one.id, isEnough ? 3 + below(2) : 1 + below(3));
    }

    /// Most of those who answered before do so again, and a few others.
    void addRetest(const std::vector<Response> &before)
    {
        m_wave = kRetest;
        std::vector<Response> there;
        for (const Response &response : before)
            if (below(4) > 0)
                there.push_back(answeredAgain(response));
        for (const model::RaterGroup &one : m_made.instrument.groups)
            if (model::isProtected(one.kind) && below(2) == 0)
                addRaters(there, one.id, below(3));
        if (there.empty())
            return;
        m_made.releases.push_back(there);
        if (below(2) == 0) {
            addLate(there);
            m_made.releases.push_back(there);
        }
    }

    /// Two answers in three stay as they were.
    Response answeredAgain(Response response)
    {
        response.wave = kRetest;
        for (Answer &answer : response.answers)
            if (isAnswered(answer) && below(3) == 0)
                answer = static_cast<Answer>(answerNear(m_level));
        return response;
    }

    SeededRandom m_random;
    WaveId m_wave = kWave;
    MadeCycle m_made;
    double m_level = 0.5;
    double m_open = 0.0;
};

attacker::Form formOf(const model::Instrument &instrument)
{
    attacker::Form form;
    form.lowest = instrument.scale.lowest();
    form.highest = instrument.scale.highest();
    for (const model::Competency &competency : instrument.competencies) {
        form.competencyIds.push_back(competency.id.text().toStdString());
        std::vector<int> items;
        for (const model::Item &item : competency.items) {
            items.push_back(static_cast<int>(form.itemIds.size()));
            form.itemIds.push_back(item.id.text().toStdString());
        }
        form.competencies.push_back(items);
    }
    return form;
}

attacker::KnownRater knownRater(const model::Instrument &instrument, const Response &response, int release)
{
    attacker::KnownRater rater;
    rater.group = response.group.text().toStdString();
    rater.isProtected = model::isProtected(instrument.findGroup(response.group)->kind);
    rater.firstRelease = release;
    rater.wave = response.wave.text().toStdString();
    for (const Answer answer : response.answers) {
        rater.answered.push_back(isAnswered(answer));
        rater.answers.push_back(rater.isProtected || !isAnswered(answer) ? 0 : answer);
    }
    return rater;
}

/// What anybody may have of a release: its exported JSON and CSV.
void addToPublic(const MadeCycle &cycle, const GatedRelease &gated, CycleInPublic &made)
{
    const exchange::ExportedRelease exported{published::ReleaseCodec::encode(gated.results, gated.comments).id,
                                             gated.results};
    const exchange::ExportedModel model{cycle.instrument, {}};
    attacker::addRelease(made.publication, made.hearsay.form, {"manager"},
                         exchange::writeResultsJson({exported}, model), exchange::writeResultsCsv({exported}, model));
    made.results.push_back(gated.results);
}

}  // namespace

ResponseSet MadeCycle::responseSet(std::size_t release) const
{
    std::vector<GroupId> groups;
    for (const model::RaterGroup &one : instrument.groups)
        groups.push_back(one.id);
    return ResponseSet::fromResponses(releases[release], groups, instrument.itemCount());
}

ReleaseRequest MadeCycle::request(std::size_t release) const
{
    ReleaseRequest made;
    made.header.cycle = CycleId(QStringLiteral("cycle-1"));
    made.header.wave = releases[release].front().wave;
    made.header.participant = kParticipant;
    made.header.participantCode = QStringLiteral("L01");
    made.header.createdAt = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
    made.header.number = static_cast<int>(release) + 1;
    made.invited = invited;
    return made;
}

MadeCycle madeCycle(std::uint64_t seed)
{
    return Maker(seed).make();
}

CycleInPublic releaseCycle(const MadeCycle &cycle, const Gate &gate)
{
    CycleInPublic made;
    made.hearsay.form = formOf(cycle.instrument);
    std::vector<EarlierRelease> earlier;
    std::size_t known = 0;
    for (std::size_t release = 0; release < cycle.releases.size(); ++release) {
        const std::vector<Response> &there = cycle.releases[release];
        if (release > 0 && there.front().wave != cycle.releases[release - 1].front().wave) {
            earlier.clear();
            known = 0;
        }
        const Result<GatedRelease> gated = gate.release(cycle.responseSet(release), cycle.request(release), earlier);
        if (!gated)
            continue;
        addToPublic(cycle, *gated, made);
        const int number = static_cast<int>(made.results.size()) - 1;
        for (; known < there.size(); ++known) {
            made.hearsay.raters.push_back(knownRater(cycle.instrument, there[known], number));
            made.answers.push_back(there[known].answers);
        }
        earlier.push_back({gated->results, gated->counted});
    }
    return made;
}

}  // namespace circumspect::sealed::test
