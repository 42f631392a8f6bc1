// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/sections.h"
#include "report/sections/worksheet.h"

namespace circumspect::report {

namespace {

constexpr int kPeople = 4;
constexpr double kPersonHeight = 34;
constexpr int kNoteLines = 4;
constexpr qsizetype kLongestGoal = 110;  // letters

QStringList namesOf(const ReportContext &context, const std::vector<CompetencyId> &competencies)
{
    QStringList names;
    for (const CompetencyId &competency : competencies)
        names.append(context.competencyName(competency.text()));
    return names;
}

/// With the names that stand on the one-page picture, where there are any.
QString choice(const ReportContext &context, const std::vector<CompetencyId> &competencies, Phrase named, Phrase plain)
{
    const Phrasebook &words = context.words();
    if (competencies.empty())
        return words.text(plain);
    return words.text(named, {namesOf(context, competencies).join(words.text(Phrase::PartsBetween))});
}

/// A goal in one line; what is cut off stands on the plan's page.
QString shortened(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= kLongestGoal)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', kLongestGoal);
    return line.left(space > 0 ? space : kLongestGoal) + u'…';
}

QStringList goalChoices(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    QStringList choices;
    int number = 0;
    for (const debrief::Goal &goal : context.supplement().plan.goals) {
        ++number;
        if (!goal.to.trimmed().isEmpty())
            choices.append(words.text(Phrase::SharingGoal, {QString::number(number), shortened(goal.to)}));
    }
    return choices.isEmpty() ? QStringList{words.text(Phrase::SharingGoalPlain)} : choices;
}

BulletList choices(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    const published::Highlights &highlights = context.content().highlights;
    BulletList list{.items = {}, .isTickList = true};
    list.items.append(words.text(Phrase::SharingPicture));
    list.items.append(choice(context, highlights.strengths, Phrase::SharingStrengths, Phrase::SharingStrengthsPlain));
    list.items.append(choice(context, highlights.growthAreas, Phrase::SharingGrowth, Phrase::SharingGrowthPlain));
    list.items.append(goalChoices(context));
    for (const Phrase phrase : {Phrase::SharingStep, Phrase::SharingHelp, Phrase::SharingNothing})
        list.items.append(words.text(phrase));
    return list;
}

}  // namespace

std::vector<Section> sharingBackSection(const ReportContext &context)
{
    if (!context.hasOtherThanSelf())
        return {};
    const Phrasebook &words = context.words();
    Section section{.id = QStringLiteral("sharing_back"),
                    .title = words.text(Phrase::SharingTitle),
                    .lead = words.text(Phrase::SharingLead)};
    BulletList steps;
    for (const Phrase step :
         {Phrase::SharingThank, Phrase::SharingHeard, Phrase::SharingDo, Phrase::SharingAsk, Phrase::SharingNever})
        steps.items.append(words.text(step));
    section.blocks.push_back(std::move(steps));
    section.blocks.push_back(Heading{2, words.text(Phrase::SharingChoose)});
    section.blocks.push_back(choices(context));
    section.blocks.push_back(emptyWorksheet(
        context, words.text(Phrase::SharingCaption),
        {words.text(Phrase::SharingWith), words.text(Phrase::SharingWhat), words.text(Phrase::SharingWhen)}, kPeople,
        kPersonHeight));
    section.blocks.push_back(NoteLines{words.text(Phrase::SharingWords), kNoteLines});
    return {section};
}

}  // namespace circumspect::report
