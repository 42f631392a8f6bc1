// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/figures.h"
#include "report/sections/sections.h"

namespace circumspect::report {

namespace {

QString roleAndOrganisation(const ReportContext &context)
{
    const QString &role = context.subject().role;
    const QString &organisation = context.subject().organisation;
    if (role.isEmpty() || organisation.isEmpty())
        return role + organisation;
    return context.words().text(Phrase::CoverRoleAndOrganisation, {role, organisation});
}

std::vector<Cover::Fact> factsOf(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    const published::ReleaseHeader &header = context.content().header;
    const QString title = context.localized(context.instrument().title);
    return {
        {words.text(Phrase::CoverCycle), header.cycleName},
        {words.text(Phrase::CoverWave), header.wave.text()},
        {words.text(Phrase::CoverInstrument),
         words.text(Phrase::CoverInstrumentVersion, {title, header.instrumentVersion})},
        {words.text(Phrase::CoverRelease),
         words.text(Phrase::CoverReleaseValue,
                    {QString::number(header.number), dateText(context, header.createdAt.toUTC().date())})},
    };
}

Table countsOf(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    Table table{.caption = words.text(Phrase::CoverCounts),
                .columns = {textColumn(words.text(Phrase::ColumnGroup), 3),
                            figureColumn(words.text(Phrase::ColumnInvited)),
                            figureColumn(words.text(Phrase::ColumnAnswered))},
                .rows = {}};
    for (const Perspective &perspective : context.perspectives())
        table.rows.push_back({{.text = perspective.name},
                              countCellOf(context, perspective.invited, perspective.kind),
                              countCellOf(context, perspective.answered, perspective.kind)});
    return table;
}

}  // namespace

std::vector<Section> coverSection(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    Cover cover{.title = words.text(Phrase::ReportTitle),
                .subject = context.subjectName(),
                .subtitle = roleAndOrganisation(context),
                .facts = factsOf(context),
                .counts = countsOf(context),
                .belongsTo = words.text(Phrase::CoverBelongsTo)};
    return {{.id = QStringLiteral("cover"), .title = {}, .lead = {}, .blocks = {std::move(cover)}}};
}

}  // namespace circumspect::report
