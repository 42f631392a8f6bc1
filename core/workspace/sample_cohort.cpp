// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sample_cohort.h"

#include "base/id_json.h"
#include "workspace/resource_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace circumspect::workspace {

namespace {

std::vector<double> levelsIn(const QJsonValue &value)
{
    std::vector<double> levels;
    for (const QJsonValue level : value.toArray())
        levels.push_back(level.toDouble());
    return levels;
}

model::Participant participantIn(const QJsonObject &object)
{
    return {.id = {},
            .code = object[QStringLiteral("code")].toString(),
            .name = object[QStringLiteral("name")].toString(),
            .role = object[QStringLiteral("role")].toString(),
            .organisation = object[QStringLiteral("organisation")].toString(),
            .email = object[QStringLiteral("email")].toString()};
}

std::map<GroupId, SampleProfile::Raters> ratersIn(const QJsonObject &object)
{
    std::map<GroupId, SampleProfile::Raters> raters;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray counts = it.value().toArray();
        raters[GroupId(it.key())] = {counts[0].toInt(), counts[1].toInt()};
    }
    return raters;
}

SampleProfile::Retest retestIn(const QJsonObject &object)
{
    return {levelsIn(object[QStringLiteral("self")]), levelsIn(object[QStringLiteral("then")]),
            levelsIn(object[QStringLiteral("others")])};
}

void takeTraits(SampleProfile &profile, const QJsonObject &object)
{
    const QJsonObject shift = object[QStringLiteral("shift")].toObject();
    for (auto it = shift.begin(); it != shift.end(); ++it)
        profile.shift[GroupId(it.key())] = levelsIn(it.value());

    const QString group = QStringLiteral("group");
    if (const QJsonObject retest = object[QStringLiteral("retest")].toObject(); !retest.isEmpty())
        profile.retest = retestIn(retest);
    if (const QJsonObject camps = object[QStringLiteral("polarised")].toObject(); !camps.isEmpty())
        profile.camps = SampleProfile::Camps{GroupId(camps[group].toString()), camps[QStringLiteral("by")].toDouble(),
                                             idsFromJson<CompetencyId>(camps[QStringLiteral("competencies")])};
    if (const QJsonObject liner = object[QStringLiteral("straightliner")].toObject(); !liner.isEmpty())
        profile.straightliner = {GroupId(liner[group].toString()), liner[QStringLiteral("value")].toInt()};
    if (const QJsonObject late = object[QStringLiteral("late")].toObject(); !late.isEmpty())
        profile.lateGroup = GroupId(late[group].toString());
}

SampleProfile profileIn(const QJsonObject &object)
{
    SampleProfile profile;
    profile.participant = participantIn(object);
    profile.language = object[QStringLiteral("language")].toString();
    profile.raters = ratersIn(object[QStringLiteral("raters")].toObject());
    profile.self = levelsIn(object[QStringLiteral("self")]);
    profile.others = levelsIn(object[QStringLiteral("others")]);
    takeTraits(profile, object);
    return profile;
}

SampleComment commentIn(const QJsonObject &object)
{
    return {.competency = CompetencyId(object[QStringLiteral("competency")].toString()),
            .question = QuestionId(object[QStringLiteral("question")].toString()),
            .groups = idsFromJson<GroupId>(object[QStringLiteral("by")]),
            .language = object[QStringLiteral("language")].toString(QStringLiteral("en")),
            .participantCode = object[QStringLiteral("participant")].toString(),
            .text = object[QStringLiteral("text")].toString()};
}

}  // namespace

SampleCohort loadSampleCohort()
{
    const QJsonObject cohort = QJsonDocument::fromJson(resourceFile(QStringLiteral("sample/cohort.json"))).object();
    const QJsonObject bank = QJsonDocument::fromJson(resourceFile(QStringLiteral("sample/comments.json"))).object();
    SampleCohort sample;
    sample.cycleName = cohort[QStringLiteral("cycle")].toString();
    sample.instrument = InstrumentId(cohort[QStringLiteral("instrument")].toString());
    for (const QJsonValue profile : cohort[QStringLiteral("participants")].toArray())
        sample.profiles.push_back(profileIn(profile.toObject()));
    for (const QJsonValue comment : bank[QStringLiteral("comments")].toArray())
        sample.comments.push_back(commentIn(comment.toObject()));
    return sample;
}

}  // namespace circumspect::workspace
