// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cohort/cohort_sections.h"
#include "report/sections/figures.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace circumspect::report {

namespace {

/// No count below this is printed, whoever it counts (product rule A12).
constexpr int kLeastPrinted = 3;

struct Counts {
    int invited = 0;
    int answered = 0;
};

Counts totalOf(const CohortParticipation &participation)
{
    Counts total;
    for (const CohortParticipation::Group &group : participation.groups) {
        total.invited += group.invited;
        total.answered += group.answered;
    }
    return total;
}

bool isPrintable(int count)
{
    return count == 0 || count >= kLeastPrinted;
}

QString percentOf(const CohortContext &context, const Counts &counts)
{
    const int percent = static_cast<int>(std::lround(100.0 * counts.answered / std::max(counts.invited, 1)));
    return context.words().text(Phrase::CohortPercent, {QString::number(percent)});
}

std::vector<TableCell> countCells(const CohortContext &context, const Counts &counts)
{
    if (!isPrintable(counts.answered) || !isPrintable(counts.invited) || counts.invited == 0)
        return std::vector(3, context.dashCell(context.words().text(Phrase::NotTold)));
    return {context.figureCell(QString::number(counts.invited)), context.figureCell(QString::number(counts.answered)),
            context.figureCell(percentOf(context, counts))};
}

std::vector<TableCell> rowOf(const CohortContext &context, const QString &name, const Counts &counts)
{
    std::vector<TableCell> row{{.text = name}};
    for (TableCell &cell : countCells(context, counts))
        row.push_back(std::move(cell));
    return row;
}

Table emptyTable(const CohortContext &context, Phrase caption, Phrase heading)
{
    const Phrasebook &words = context.words();
    return {.caption = words.text(caption),
            .columns = {textColumn(words.text(heading), 3), figureColumn(words.text(Phrase::ColumnInvited)),
                        figureColumn(words.text(Phrase::ColumnAnswered)),
                        figureColumn(words.text(Phrase::CohortShare))},
            .rows = {}};
}

/// In the instrument's order.
std::vector<CohortParticipation::Group> orderedGroups(const CohortContext &context)
{
    std::vector<CohortParticipation::Group> ordered;
    for (const model::RaterGroup &group : context.instrument().groups)
        for (const CohortParticipation::Group &counted : context.subject().participation.groups)
            if (counted.group == group.id)
                ordered.push_back(counted);
    return ordered;
}

/// The total stands below only where no row is withheld, or it would tell that row.
Table groupTable(const CohortContext &context)
{
    Table table = emptyTable(context, Phrase::CohortGroupsCaption, Phrase::ColumnGroup);
    bool isWhole = true;
    for (const CohortParticipation::Group &group : orderedGroups(context)) {
        const Counts counts{group.invited, group.answered};
        isWhole = isWhole && isPrintable(counts.invited) && isPrintable(counts.answered);
        table.rows.push_back(rowOf(context, context.groupName(group.group), counts));
    }
    if (isWhole) {
        const QString name = context.words().text(Phrase::CohortTogether);
        table.rows.push_back(rowOf(context, name, totalOf(context.subject().participation)));
        for (TableCell &cell : table.rows.back())
            cell.tone = CellTone::Strong;
    }
    return table;
}

Table organisationTable(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    Table table = emptyTable(context, Phrase::CohortOrganisationsCaption, Phrase::CohortOrganisation);
    table.columns.insert(table.columns.begin() + 1, figureColumn(words.text(Phrase::CohortParticipants)));
    for (const CohortParticipation::Organisation &one : context.subject().participation.byOrganisation) {
        const QString name = one.name.isEmpty() ? words.text(Phrase::CohortOtherOrganisations) : one.name;
        std::vector<TableCell> row = rowOf(context, name, {one.invited, one.answered});
        row.insert(row.begin() + 1, context.figureCell(QString::number(one.participants)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString dateText(const CohortContext &context)
{
    const QDate date = context.subject().createdAt.toUTC().date();
    const Phrase format = date.day() == 1 ? Phrase::DateFormatFirst : Phrase::DateFormat;
    return QLocale(context.words().language()).toString(date, context.words().text(format));
}

QString selectionText(const CohortContext &context)
{
    const QStringList names = context.subject().organisations + context.subject().roles;
    const Phrasebook &words = context.words();
    return names.isEmpty() ? words.text(Phrase::CohortWhole) : words.text(Phrase::CohortOnly, {words.list(names)});
}

}  // namespace

Section cohortCover(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    const CohortSubject &subject = context.subject();
    const CohortParticipation &participation = subject.participation;
    const QString participants =
        words.text(Phrase::CohortParticipantsValue,
                   {words.counted(Phrase::CohortCountParticipants, participation.participants),
                    words.counted(Phrase::CohortCountOrganisations, participation.organisations)});
    const QString reports =
        words.text(Phrase::CohortReportsValue, {QString::number(participation.released),
                                                QString::number(participation.participants), dateText(context)});
    const QString instrument = words.text(Phrase::CoverInstrumentVersion,
                                          {context.localized(context.instrument().title), subject.instrumentVersion});
    Cover cover{.title = words.text(Phrase::CohortTitle),
                .subject = subject.cycleName,
                .subtitle = selectionText(context),
                .facts = {{words.text(Phrase::CoverWave), subject.wave.text()},
                          {words.text(Phrase::CoverInstrument), instrument},
                          {words.text(Phrase::CohortParticipants), participants},
                          {words.text(Phrase::CohortReports), reports}},
                .counts = groupTable(context),
                .belongsTo = words.text(Phrase::CohortBelongsTo)};
    return {.id = QStringLiteral("cover"), .title = {}, .lead = {}, .blocks = {std::move(cover)}};
}

Section cohortParticipation(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    const CohortParticipation &participation = context.subject().participation;
    const Counts total = totalOf(participation);
    Section section{.id = QStringLiteral("participation"),
                    .title = words.text(Phrase::CohortParticipation),
                    .lead = words.text(
                        Phrase::CohortParticipationLead,
                        {QString::number(total.answered), QString::number(total.invited), percentOf(context, total)})};
    if (participation.byOrganisation.empty())
        section.blocks.push_back(Paragraph{
            words.text(Phrase::CohortNoOrganisation, {QString::number(published::CohortFloors::kParticipants)})});
    else
        section.blocks.push_back(organisationTable(context));
    if (const int missing = participation.participants - participation.released; missing > 0)
        section.blocks.push_back(Paragraph{words.counted(Phrase::CohortNotReleased, missing)});
    return section;
}

}  // namespace circumspect::report
