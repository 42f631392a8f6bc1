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

}  // namespace

std::vector<Section> coverSection(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    const bool isForCoach = context.reportTemplate().audience == Audience::Coach;
    Cover cover{.title = words.text(isForCoach ? Phrase::CoachTitle : Phrase::ReportTitle),
                .subject = context.subjectName(),
                .subtitle = roleAndOrganisation(context),
                .facts = factsOf(context),
                .counts = countsTable(context),
                .belongsTo = words.text(isForCoach ? Phrase::CoachBelongs : Phrase::CoverBelongsTo)};
    return {{.id = QStringLiteral("cover"), .title = {}, .lead = {}, .blocks = {std::move(cover)}}};
}

}  // namespace circumspect::report
