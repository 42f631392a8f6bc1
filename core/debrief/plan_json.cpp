// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/plan_json.h"

#include "debrief/strict_object.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>
#include <utility>

namespace circumspect::debrief {

namespace {

const QString kGoals = QStringLiteral("goals");
const QString kId = QStringLiteral("id");
const QString kFrom = QStringLiteral("from");
const QString kTo = QStringLiteral("to");
const QString kFirstStep = QStringLiteral("first_step");
const QString kFirstStepBy = QStringLiteral("first_step_by");
const QString kWhoNotices = QStringLiteral("who_notices");
const QString kMeasure = QStringLiteral("measure");
const QString kCheckpoints = QStringLiteral("checkpoints");
const QString kProgress = QStringLiteral("progress");
const QString kNote = QStringLiteral("note");
const QString kHeldOn = QStringLiteral("held_on");
constexpr qsizetype kLongestId = 64;

QStringList progressNames()
{
    return {codeName(Progress::Open), codeName(Progress::Started), codeName(Progress::Done),
            codeName(Progress::Dropped)};
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject wordsOf(const Goal &goal)
{
    return {{kId, goal.id},
            {kFrom, goal.from},
            {kTo, goal.to},
            {kFirstStep, goal.firstStep},
            {kFirstStepBy, goal.firstStepBy.toString(Qt::ISODate)},
            {kWhoNotices, goal.whoNotices},
            {kMeasure, goal.measure}};
}

QJsonArray checkpointsOf(const Goal &goal)
{
    QJsonArray list;
    for (const Checkpoint &checkpoint : goal.checkpoints)
        list.append(QJsonObject{{kProgress, codeName(checkpoint.progress)}, {kNote, checkpoint.note}});
    return list;
}

template <class MakeGoal>
QByteArray written(const Plan &plan, MakeGoal makeGoal)
{
    QJsonArray goals;
    for (const Goal &goal : plan.goals)
        goals.append(makeGoal(goal));
    return bytesOf({{kGoals, goals}});
}

Result<Checkpoint> checkpointIn(const QJsonValue &value, const QString &place)
{
    StrictObject object(value, place);
    Checkpoint checkpoint;
    checkpoint.progress = static_cast<Progress>(object.word(kProgress, progressNames()));
    checkpoint.note = object.text(kNote);
    if (auto done = object.finish(); !done)
        return done.error();
    return checkpoint;
}

Result<void> readCheckpoints(StrictObject &object, Goal &goal)
{
    const QJsonArray list = object.list(kCheckpoints);
    if (list.size() > static_cast<qsizetype>(goal.checkpoints.size())) {
        object.report(kCheckpoints, QStringLiteral("more_than|3"));
        return {};
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto checkpoint = checkpointIn(list[i], object.placeOf(kCheckpoints) + QStringLiteral("[%1]").arg(i));
        if (!checkpoint)
            return checkpoint.error();
        goal.checkpoints[static_cast<std::size_t>(i)] = std::move(*checkpoint);
    }
    return {};
}

Result<Goal> goalIn(const QJsonValue &value, const QString &place)
{
    StrictObject object(value, place);
    Goal goal;
    goal.id = object.text(kId);
    goal.from = object.text(kFrom);
    goal.to = object.text(kTo);
    goal.firstStep = object.text(kFirstStep);
    goal.firstStepBy = object.date(kFirstStepBy);
    goal.whoNotices = object.text(kWhoNotices);
    goal.measure = object.text(kMeasure);
    if (goal.id.size() > kLongestId)
        object.report(kId, QStringLiteral("too_long|%1").arg(kLongestId));
    if (auto done = readCheckpoints(object, goal); !done)
        return done.error();
    if (auto done = object.finish(); !done)
        return done.error();
    return goal;
}

/// Empty ids may be many: they are still to be given.
bool areIdsUnique(const Plan &plan)
{
    std::set<QString> seen;
    return std::all_of(plan.goals.begin(), plan.goals.end(),
                       [&](const Goal &goal) { return goal.id.isEmpty() || seen.insert(goal.id).second; });
}

Result<Plan> withIds(Result<Plan> plan)
{
    if (plan && std::any_of(plan->goals.begin(), plan->goals.end(), [](const Goal &goal) { return goal.id.isEmpty(); }))
        return failure(ErrorCode::WrongUsage, kGoals, QStringLiteral("goals: no_id"));
    return plan;
}

}  // namespace

QString codeName(Progress progress)
{
    switch (progress) {
    case Progress::Open:
        return QStringLiteral("open");
    case Progress::Started:
        return QStringLiteral("started");
    case Progress::Done:
        return QStringLiteral("done");
    case Progress::Dropped:
        return QStringLiteral("dropped");
    }
    return {};
}

QByteArray planToJson(const Plan &plan)
{
    return written(plan, [](const Goal &goal) {
        QJsonObject object = wordsOf(goal);
        object[kCheckpoints] = checkpointsOf(goal);
        return object;
    });
}

QByteArray goalsToJson(const Plan &plan)
{
    return written(plan, wordsOf);
}

QByteArray progressToJson(const Plan &plan)
{
    return written(plan, [](const Goal &goal) {
        return QJsonObject{{kId, goal.id}, {kCheckpoints, checkpointsOf(goal)}};
    });
}

Result<Plan> planFromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return failure(ErrorCode::WrongUsage, {}, QStringLiteral(": not_json|%1").arg(parsing.offset));
    StrictObject object(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {});
    const QJsonArray list = object.list(kGoals);
    if (list.size() > static_cast<qsizetype>(kMostGoals))
        object.report(kGoals, QStringLiteral("more_than|3"));
    if (auto done = object.finish(); !done)
        return done.error();
    Plan plan;
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto goal = goalIn(list[i], QStringLiteral("goals[%1]").arg(i));
        if (!goal)
            return goal.error();
        plan.goals.push_back(std::move(*goal));
    }
    if (!areIdsUnique(plan))
        return failure(ErrorCode::WrongUsage, kGoals, QStringLiteral("goals: id_twice"));
    return plan;
}

Result<Plan> goalsFromJson(const QByteArray &json)
{
    return withIds(planFromJson(json));
}

Result<Plan> progressFromJson(const QByteArray &json)
{
    return withIds(planFromJson(json));
}

Plan joined(Plan goals, const Plan &progress)
{
    for (Goal &goal : goals.goals) {
        const auto found = std::find_if(progress.goals.begin(), progress.goals.end(),
                                        [&](const Goal &other) { return other.id == goal.id; });
        if (found != progress.goals.end())
            goal.checkpoints = found->checkpoints;
    }
    return goals;
}

QByteArray statusToJson(const DebriefStatus &status)
{
    return bytesOf(status.heldOn ? QJsonObject{{kHeldOn, status.heldOn->toString(Qt::ISODate)}} : QJsonObject());
}

Result<DebriefStatus> statusFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    StrictObject object(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {});
    const QDate date = object.date(kHeldOn);
    if (auto done = object.finish(); !done)
        return done.error();
    return DebriefStatus{date.isValid() ? std::optional(date) : std::nullopt};
}

}  // namespace circumspect::debrief
