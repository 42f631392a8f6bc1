// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cohort/cohort_sections.h"
#include "report/sections/figures.h"

namespace circumspect::report {

using published::CohortFloors;

namespace {

/// The caps of coded means, 0.3 points inside the ends (product rule A9).
constexpr double kCodingMargin = 0.3;

QString floorsInWords(const CohortContext &context)
{
    return context.words().text(Phrase::CohortMethodFloors, {QString::number(CohortFloors::kParticipants),
                                                             QString::number(CohortFloors::kOrganisations),
                                                             QString::number(CohortFloors::kForQuartiles),
                                                             QString::number(CohortFloors::kForPercentiles)});
}

QString codingInWords(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    const QString high = context.numbers().number(context.subject().highest - kCodingMargin, 1);
    const QString low = context.numbers().number(context.subject().lowest + kCodingMargin, 1);
    return words.text(Phrase::CohortMethodCoded,
                      {words.text(Phrase::OrMore, {high}), words.text(Phrase::OrLess, {low})});
}

Table goalSubjectsTable(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    Table table{.caption = words.text(Phrase::CohortGoalsCaption),
                .columns = {textColumn(words.text(Phrase::ColumnCompetency), 4),
                            figureColumn(words.text(Phrase::CohortParticipants), 1)},
                .rows = {}};
    for (const CohortGoalSubject &one : context.subject().goalSubjects)
        table.rows.push_back({{.text = context.competencyName(one.competency.text())},
                              context.figureCell(QString::number(one.participants))});
    return table;
}

}  // namespace

Section cohortGoals(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    const CohortSubject &subject = context.subject();
    Section section{
        .id = QStringLiteral("goals"), .title = words.text(Phrase::CohortGoals), .lead = {}, .continuesPage = true};
    if (subject.goals > 0) {
        const QString holders = words.counted(Phrase::CohortCountParticipants, subject.goalHolders);
        section.lead = words.counted(Phrase::CohortGoalsLead, subject.goals, {holders});
        section.blocks.push_back(Paragraph{words.text(Phrase::CohortGoalsNote)});
        if (!subject.goalSubjects.empty()) {
            section.blocks.push_back(goalSubjectsTable(context));
            section.blocks.push_back(
                Paragraph{words.text(Phrase::CohortGoalsRule, {QString::number(CohortFloors::kParticipants),
                                                               QString::number(CohortFloors::kOrganisations)}),
                          TextStyle::Caption});
        }
    } else {
        section.lead = words.text(Phrase::CohortGoalsNone, {QString::number(CohortFloors::kParticipants),
                                                            QString::number(CohortFloors::kOrganisations)});
    }
    return section;
}

Section cohortMethod(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    Section section{.id = QStringLiteral("method"),
                    .title = words.text(Phrase::CohortMethod),
                    .lead = words.text(Phrase::CohortMethodLead),
                    .continuesPage = true};
    section.blocks = {
        BulletList{{words.text(Phrase::CohortMethodAverages), floorsInWords(context), codingInWords(context),
                    words.text(Phrase::CohortMethodNorms), words.text(Phrase::CohortMethodReliability)}},
        Callout{CalloutTone::Caution, words.text(Phrase::CohortCautionTitle), words.text(Phrase::CohortCaution)}};
    return section;
}

}  // namespace circumspect::report
