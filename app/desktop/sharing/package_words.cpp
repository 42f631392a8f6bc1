// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sharing/package_words.h"

#include "debrief/plan_json.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace circumspect::desktop {

namespace {

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(PackageWords)
};

QString dayWords(const QDate &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

void addLine(QStringList &lines, const QString &text, const QString &content)
{
    if (!content.isEmpty())
        lines << text.arg(content);
}

QStringList goalLines(const debrief::Plan &plan)
{
    QStringList lines;
    for (const debrief::Goal &goal : plan.goals) {
        addLine(lines, Words::tr("Goal: %1"), goal.to);
        addLine(lines, Words::tr("from: %1"), goal.from);
        addLine(lines, Words::tr("first step: %1"), goal.firstStep);
        if (goal.firstStepBy.isValid())
            lines << Words::tr("by: %1").arg(dayWords(goal.firstStepBy));
        addLine(lines, Words::tr("who will notice: %1"), goal.whoNotices);
        addLine(lines, Words::tr("measure: %1"), goal.measure);
    }
    for (const debrief::Theme &theme : plan.themes)
        addLine(lines, Words::tr("Theme: %1"), theme.name);
    return lines;
}

QStringList progressLines(const debrief::Plan &plan)
{
    QStringList lines;
    for (std::size_t goal = 0; goal < plan.goals.size(); ++goal) {
        for (std::size_t i = 0; i < debrief::kCheckpointDays.size(); ++i) {
            const debrief::Checkpoint &checkpoint = plan.goals[goal].checkpoints[i];
            if (checkpoint == debrief::Checkpoint())
                continue;
            const QString words = Words::tr("Goal %1 after %2 days: %3")
                                      .arg(goal + 1)
                                      .arg(debrief::kCheckpointDays[i])
                                      .arg(progressWords(checkpoint.progress));
            lines << (checkpoint.note.isEmpty() ? words : Words::tr("%1 (%2)").arg(words, checkpoint.note));
        }
    }
    return lines;
}

QStringList planLines(const Result<debrief::Plan> &plan, QStringList (*lines)(const debrief::Plan &))
{
    return plan ? lines(*plan) : QStringList{Words::tr("cannot be read")};
}

QStringList heldLines(const Result<debrief::DebriefStatus> &status)
{
    if (!status)
        return {Words::tr("cannot be read")};
    return status->heldOn ? QStringList{Words::tr("held on %1").arg(dayWords(*status->heldOn))} : QStringList();
}

}  // namespace

QString progressWords(debrief::Progress progress)
{
    switch (progress) {
    case debrief::Progress::Open:
        return Words::tr("open");
    case debrief::Progress::Started:
        return Words::tr("started");
    case debrief::Progress::Done:
        return Words::tr("done");
    case debrief::Progress::Dropped:
        return Words::tr("dropped");
    }
    return {};
}

QString planWords(const debrief::Plan &plan)
{
    return (goalLines(plan) + progressLines(plan)).join(u'\n');
}

QString partName(debrief::Part part)
{
    switch (part) {
    case debrief::Part::Goals:
        return Words::tr("Development plan");
    case debrief::Part::Progress:
        return Words::tr("Progress");
    case debrief::Part::Held:
        return Words::tr("Debrief");
    }
    return {};
}

QString partWords(debrief::Part part, const QByteArray &json)
{
    QStringList lines;
    switch (part) {
    case debrief::Part::Goals:
        lines = planLines(debrief::goalsFromJson(json), goalLines);
        break;
    case debrief::Part::Progress:
        lines = planLines(debrief::progressFromJson(json), progressLines);
        break;
    case debrief::Part::Held:
        lines = heldLines(debrief::statusFromJson(json));
        break;
    }
    return lines.isEmpty() ? Words::tr("nothing") : lines.join(u'\n');
}

}  // namespace circumspect::desktop
