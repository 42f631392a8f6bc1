// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_fixture.h"

#include "exchange/instrument_file.h"
#include "report/builder.h"
#include "report/json_writer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace circumspect::report::test {

namespace {

const ParticipantId kParticipant(QStringLiteral("p-1"));
const WaveId kWave(QStringLiteral("T1"));

GroupId groupOf(const char *name)
{
    return GroupId(QString::fromLatin1(name));
}

/// Leans of the leader's profile: high on some competencies, low on others, in steps of a quarter point.
double lean(int competency)
{
    constexpr std::array kLeans = {0.5, -0.25, 0.0, 0.75, -0.75, -0.5, 1.0, 0.25, -0.1, 0.1, -0.3, 0.4};
    return kLeans.at(static_cast<std::size_t>(competency) % kLeans.size());
}

/// A fixed pattern that spreads raters around their level by up to a point.
double wobble(int rater, int competency, int item)
{
    return ((rater * 7 + competency * 3 + item * 5 + rater * item) % 7 - 3) / 3.0;
}

void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue &entry : value.toArray())
        collectTexts(entry, texts);
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        collectTexts(object[key], texts);
}

}  // namespace

model::Instrument shippedInstrument(const QString &id)
{
    QFile file(QStringLiteral(CIRCUMSPECT_SOURCE_DIR) + u"/resources/instruments/" + id + u".json");
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    return exchange::readInstrument(file.readAll()).value();
}

ReportFixture::ReportFixture(int competencies) : instrument(shippedInstrument(QStringLiteral("city-leadership-360")))
{
    const model::Instrument more = shippedInstrument(QStringLiteral("executive-leadership-360"));
    instrument.competencies.insert(instrument.competencies.end(), more.competencies.begin(), more.competencies.end());
    instrument.competencies.resize(static_cast<std::size_t>(competencies));
    subject = {.name = QStringLiteral("Alex Morgan"),
               .role = QStringLiteral("Deputy Mayor"),
               .organisation = QStringLiteral("City of Northbridge"),
               .release = ReleaseId(QStringLiteral("0f3c5a"))};
}

void ReportFixture::addRaters(const char *group, int count, double level)
{
    for (int i = 0; i < count; ++i) {
        sealed::Response response{kParticipant, groupOf(group), kWave, {}, {}, {}};
        ++m_raters;
        for (int c = 0; c < static_cast<int>(instrument.competencies.size()); ++c)
            for (int item = 0;
                 item < static_cast<int>(instrument.competencies.at(static_cast<std::size_t>(c)).items.size());
                 ++item) {
                const double value = std::round(level + lean(c) + wobble(m_raters, c, item));
                response.answers.push_back(static_cast<sealed::Answer>(std::clamp(value, 1.0, 5.0)));
            }
        m_responses.push_back(response);
        ++m_invited[response.group];
    }
    if (count > 1)
        ++m_invited[groupOf(group)];
}

void ReportFixture::leaveOpen(const char *group, int item)
{
    for (auto response = m_responses.rbegin(); response != m_responses.rend(); ++response)
        if (response->group == groupOf(group)) {
            response->answers.at(static_cast<std::size_t>(item)) = sealed::kLeftOpen;
            return;
        }
}

void ReportFixture::addEqualRaters(const char *group, int count, int answer)
{
    const sealed::Response response{kParticipant,
                                    groupOf(group),
                                    kWave,
                                    {},
                                    std::vector<sealed::Answer>(static_cast<std::size_t>(instrument.itemCount()),
                                                                static_cast<sealed::Answer>(answer)),
                                    {}};
    m_responses.insert(m_responses.end(), static_cast<std::size_t>(count), response);
    m_invited[response.group] += count;
}

void ReportFixture::askImportance(const std::vector<int> &answers)
{
    model::Scale scale;
    const char *labels[] = {"Hardly", "Somewhat", "Important", "Essential"};
    for (int value = 1; value <= 4; ++value)
        scale.points.push_back(
            {value, model::LocalizedText({{QStringLiteral("en"), QString::fromLatin1(labels[value - 1])}})});
    instrument.importanceScale = scale;
    for (std::size_t rater = 0; rater < m_responses.size(); ++rater) {
        std::vector<sealed::Answer> &importance = m_responses[rater].importance;
        importance.assign(instrument.competencies.size(), sealed::kLeftOpen);
        for (std::size_t i = 0; i < answers.size(); ++i)
            importance[i] = static_cast<sealed::Answer>(answers[i] - static_cast<int>(rater % 2));
    }
}

void ReportFixture::addComments(const char *group, int count, const char *question)
{
    for (int i = 0; i < count; ++i)
        m_comments.push_back({kParticipant,
                              groupOf(group),
                              kWave,
                              {},
                              QuestionId(QString::fromLatin1(question)),
                              QStringLiteral("A %1 writes sentence %2 about %3, with 100 %1 effort.")
                                  .arg(QString::fromLatin1(group))
                                  .arg(i + 1)
                                  .arg(QString::fromLatin1(question)),
                              ++m_respondents});
}

sealed::GatedRelease ReportFixture::release() const
{
    sealed::ReleaseRequest request;
    request.header.cycle = CycleId(QStringLiteral("c-1"));
    request.header.cycleName = QStringLiteral("City leaders 2024");
    request.header.wave = m_wave.isEmpty() ? kWave : m_wave;
    request.header.participant = kParticipant;
    request.header.participantCode = QStringLiteral("NB-07");
    request.header.createdAt = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
    request.invited = m_invited;
    request.comments = m_comments;
    request.seed = 7;
    std::vector<GroupId> groups;
    for (const model::RaterGroup &group : instrument.groups)
        groups.push_back(group.id);
    const model::AnonymityPolicy policy = instrument.suggestedPolicy();
    const sealed::Gate gate(instrument, policy);
    return gate.release(sealed::ResponseSet::fromResponses(m_responses, groups, instrument.itemCount()), request)
        .value();
}

Document ReportFixture::document() const
{
    const sealed::GatedRelease released = release();
    const auto comments = mayReadComments ? std::optional(released.comments) : std::nullopt;
    return buildReport(released.results, comments, subject, instrument, reportTemplate, supplement);
}

ReportFixture fullFixture(int competencies)
{
    ReportFixture fixture(competencies);
    fixture.addRaters("self", 1, 3.6);
    fixture.addRaters("manager", 1, 3.4);
    fixture.addRaters("peer", 5, 3.4);
    fixture.addRaters("direct_report", 6, 3.8);
    fixture.addRaters("partner", 4, 3.0);
    fixture.addComments("self", 1, "START");
    fixture.addComments("manager", 1, "START");
    fixture.addComments("direct_report", 5, "START");
    fixture.addComments("peer", 4, "STOP");
    fixture.addComments("partner", 3, "CONTINUE");
    return fixture;
}

ReportFixture mergedFixture()
{
    ReportFixture fixture;
    fixture.addRaters("self", 1, 4.2);
    fixture.addRaters("peer", 4, 3.4);
    fixture.addRaters("direct_report", 3, 3.2);
    fixture.addRaters("partner", 2, 3.0);
    fixture.addComments("peer", 2, "START");
    return fixture;
}

ReportFixture withheldCells()
{
    ReportFixture fixture;
    fixture.addRaters("self", 1, 3.6);
    fixture.addRaters("peer", 6, 3.4);
    fixture.addRaters("direct_report", 3, 3.8);
    for (const int item : {0, 5, 6, 7, 8, 9})
        fixture.leaveOpen("direct_report", item);
    return fixture;
}

ReportFixture withoutSelf()
{
    ReportFixture fixture;
    fixture.addRaters("manager", 1, 3.4);
    fixture.addRaters("peer", 4, 3.4);
    fixture.addRaters("direct_report", 4, 3.8);
    return fixture;
}

ReportFixture onlySelf()
{
    ReportFixture fixture;
    fixture.addRaters("self", 1, 3.6);
    return fixture;
}

ReportFixture onlySelfShown()
{
    ReportFixture fixture = onlySelf();
    fixture.addRaters("peer", 2, 3.4);
    fixture.addComments("peer", 2, "START");
    return fixture;
}

ReportFixture nothingShown()
{
    ReportFixture fixture;
    fixture.addRaters("peer", 2, 3.4);
    return fixture;
}

ReportFixture unanimous()
{
    ReportFixture fixture;
    fixture.addRaters("self", 1, 3.6);
    fixture.addEqualRaters("peer", 5, 5);
    fixture.addEqualRaters("direct_report", 5, 5);
    return fixture;
}

ReportFixture withCompetencies(int competencies)
{
    ReportFixture fixture(competencies);
    fixture.addRaters("self", 1, 3.6);
    fixture.addRaters("manager", 1, 3.4);
    fixture.addRaters("peer", 5, 3.4);
    fixture.addRaters("direct_report", 6, 3.8);
    return fixture;
}

QStringList textsOf(const Document &document)
{
    QStringList texts;
    collectTexts(QJsonDocument::fromJson(writeJson(document)).object(), texts);
    return texts;
}

const Section *findSection(const Document &document, const QString &id)
{
    const auto found = std::find_if(document.sections.begin(), document.sections.end(),
                                    [&](const Section &section) { return section.id == id; });
    return found == document.sections.end() ? nullptr : &*found;
}

}  // namespace circumspect::report::test
