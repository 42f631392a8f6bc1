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
const QString kThemes = QStringLiteral("themes");
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
const QString kCompetency = QStringLiteral("competency");
const QString kTheme = QStringLiteral("theme");
const QString kName = QStringLiteral("name");
const QString kEvidence = QStringLiteral("evidence");
const QString kCounterEvidence = QStringLiteral("counter_evidence");
const QString kQuestion = QStringLiteral("question");
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

void insertUnlessEmpty(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object[key] = text;
}

/// Competency and theme stand in it only where there is one, so that plans without keep their bytes.
QJsonObject wordsOf(const Goal &goal)
{
    QJsonObject object{{kId, goal.id},
                       {kFrom, goal.from},
                       {kTo, goal.to},
                       {kFirstStep, goal.firstStep},
                       {kFirstStepBy, goal.firstStepBy.toString(Qt::ISODate)},
                       {kWhoNotices, goal.whoNotices},
                       {kMeasure, goal.measure}};
    insertUnlessEmpty(object, kCompetency, goal.competency.text());
    insertUnlessEmpty(object, kTheme, goal.theme);
    return object;
}

QJsonArray themesOf(const Plan &plan)
{
    QJsonArray list;
    for (const Theme &theme : plan.themes)
        list.append(QJsonObject{{kId, theme.id},
                                {kName, theme.name},
                                {kEvidence, theme.evidence},
                                {kCounterEvidence, theme.counterEvidence},
                                {kQuestion, theme.question}});
    return list;
}

QJsonArray checkpointsOf(const Goal &goal)
{
    QJsonArray list;
    for (const Checkpoint &checkpoint : goal.checkpoints)
        list.append(QJsonObject{{kProgress, codeName(checkpoint.progress)}, {kNote, checkpoint.note}});
    return list;
}

template <class MakeGoal>
QJsonObject written(const Plan &plan, MakeGoal makeGoal)
{
    QJsonArray goals;
    for (const Goal &goal : plan.goals)
        goals.append(makeGoal(goal));
    return {{kGoals, goals}};
}

template <class MakeGoal>
QByteArray writtenWithThemes(const Plan &plan, MakeGoal makeGoal)
{
    QJsonObject object = written(plan, makeGoal);
    if (!plan.themes.empty())
        object[kThemes] = themesOf(plan);
    return bytesOf(object);
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
    goal.competency = CompetencyId(object.text(kCompetency));
    goal.theme = object.text(kTheme);
    for (const auto &[key, id] : {std::pair(kId, goal.id), std::pair(kCompetency, goal.competency.text())})
        if (id.size() > kLongestId)
            object.report(key, QStringLiteral("too_long|%1").arg(kLongestId));
    if (auto done = readCheckpoints(object, goal); !done)
        return done.error();
    if (auto done = object.finish(); !done)
        return done.error();
    return goal;
}

Result<Theme> themeIn(const QJsonValue &value, const QString &place)
{
    StrictObject object(value, place);
    Theme theme;
    theme.id = object.text(kId);
    theme.name = object.text(kName);
    theme.evidence = object.text(kEvidence);
    theme.counterEvidence = object.text(kCounterEvidence);
    theme.question = object.text(kQuestion);
    if (theme.id.size() > kLongestId)
        object.report(kId, QStringLiteral("too_long|%1").arg(kLongestId));
    if (auto done = object.finish(); !done)
        return done.error();
    return theme;
}

/// Reads every entry of a list by its place, "goals[0]".
template <class Entry, class Read>
Result<void> readAll(const QJsonArray &list, const QString &key, Read read, std::vector<Entry> &entries)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto entry = read(list[i], key + QStringLiteral("[%1]").arg(i));
        if (!entry)
            return entry.error();
        entries.push_back(std::move(*entry));
    }
    return {};
}

/// Empty ids may be many: they are still to be given.
template <class Entry>
bool areIdsUnique(const std::vector<Entry> &entries)
{
    std::set<QString> seen;
    return std::all_of(entries.begin(), entries.end(),
                       [&](const Entry &entry) { return entry.id.isEmpty() || seen.insert(entry.id).second; });
}

template <class Entry>
bool haveAllIds(const std::vector<Entry> &entries)
{
    return std::none_of(entries.begin(), entries.end(), [](const Entry &entry) { return entry.id.isEmpty(); });
}

Result<Plan> withIds(Result<Plan> plan)
{
    if (plan && !haveAllIds(plan->goals))
        return failure(ErrorCode::WrongUsage, kGoals, QStringLiteral("goals: no_id"));
    if (plan && !haveAllIds(plan->themes))
        return failure(ErrorCode::WrongUsage, kThemes, QStringLiteral("themes: no_id"));
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
    return writtenWithThemes(plan, [](const Goal &goal) {
        QJsonObject object = wordsOf(goal);
        object[kCheckpoints] = checkpointsOf(goal);
        return object;
    });
}

QByteArray goalsToJson(const Plan &plan)
{
    return writtenWithThemes(plan, wordsOf);
}

QByteArray progressToJson(const Plan &plan)
{
    return bytesOf(written(plan, [](const Goal &goal) {
        return QJsonObject{{kId, goal.id}, {kCheckpoints, checkpointsOf(goal)}};
    }));
}

Result<Plan> planFromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return failure(ErrorCode::WrongUsage, {}, QStringLiteral(": not_json|%1").arg(parsing.offset));
    StrictObject object(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {});
    const QJsonArray list = object.list(kGoals);
    const QJsonArray themes = object.list(kThemes);
    if (list.size() > static_cast<qsizetype>(kMostGoals))
        object.report(kGoals, QStringLiteral("more_than|3"));
    if (themes.size() > static_cast<qsizetype>(kMostThemes))
        object.report(kThemes, QStringLiteral("more_than|5"));
    if (auto done = object.finish(); !done)
        return done.error();
    Plan plan;
    if (auto read = readAll(list, kGoals, goalIn, plan.goals); !read)
        return read.error();
    if (auto read = readAll(themes, kThemes, themeIn, plan.themes); !read)
        return read.error();
    if (!areIdsUnique(plan.goals))
        return failure(ErrorCode::WrongUsage, kGoals, QStringLiteral("goals: id_twice"));
    if (!areIdsUnique(plan.themes))
        return failure(ErrorCode::WrongUsage, kThemes, QStringLiteral("themes: id_twice"));
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
