// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/charts.h"
#include "report/sections/radar.h"
#include "report/sections/sections.h"
#include "report/sections/sentences.h"
#include "report/sections/withheld_words.h"

namespace circumspect::report {

namespace {

constexpr double kPictureHeight = 330;  // points

/// Who and what, in one line.
QString factsOf(const ReportContext &context)
{
    const published::ReleaseHeader &header = context.content().header;
    QStringList facts;
    for (const QString &fact : {context.subject().role, context.subject().organisation, header.cycleName,
                                header.wave.text(), dateText(context, header.createdAt.toUTC().date())})
        if (!fact.isEmpty())
            facts.append(fact);
    return facts.join(QStringLiteral(" · "));
}

Section pictureOf(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    const NamedRows rows = competencyRows(context, pointersTo(context.content().competencies));
    const std::vector<Perspective> lines = radarLines(context);
    const bool hasPicture = !lines.empty() && !rows.empty();
    Section section{.id = QStringLiteral("picture"),
                    .title = words.text(Phrase::SummaryTitle, {context.subjectName()}),
                    .lead = hasPicture ? pictureSentence(context) : words.text(Phrase::GuideNothing)};
    section.blocks.push_back(Paragraph{factsOf(context), TextStyle::Small});
    if (hasPicture) {
        section.blocks.push_back(radarChart(context, rows, lines, kPictureHeight));
        if (std::optional<Paragraph> caption = notDrawnCaption(context, context.perspectives(), lines))
            section.blocks.push_back(std::move(*caption));
    }
    section.blocks.push_back(countsTable(context));
    return section;
}

/// Competencies only: nothing in a summary is about a single statement or in anybody's words.
Section figuresOf(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    const NamedRows rows = competencyRows(context, pointersTo(context.content().competencies));
    const QString lead = overviewSentence(context);
    Section section{.id = QStringLiteral("overview"),
                    .title = words.text(Phrase::OverviewTitle),
                    .lead = lead.isEmpty() ? words.text(Phrase::GuideLeadWithoutCount) : lead};
    std::vector<TableExtra> extras;
    if (context.self() && context.allOthers())
        extras.push_back(TableExtra::Gap);
    if (context.allOthers())
        extras.insert(extras.end(), {TableExtra::Count, TableExtra::Agreement});
    section.blocks.push_back(figureTable(context, rows, context.perspectives(),
                                         {.caption = words.text(Phrase::PictureTableCaption),
                                          .rowHeading = Phrase::ColumnCompetency,
                                          .extras = extras,
                                          .rowHeadingWeight = 8}));
    if (std::optional<Paragraph> caption = combinedCaption(context))
        section.blocks.push_back(std::move(*caption));
    if (const QStringList lines = combinedAndWithheld(context); !lines.isEmpty())
        section.blocks.push_back(BulletList{lines});
    section.blocks.push_back(Paragraph{
        words.text(Phrase::Labelled, {words.text(Phrase::SummaryCautionTitle), words.text(Phrase::SummaryCaution)}),
        TextStyle::Small});
    return section;
}

}  // namespace

std::vector<Section> summarySections(const ReportContext &context)
{
    if (context.perspectives().empty())
        return {pictureOf(context)};
    return {pictureOf(context), figuresOf(context)};
}

}  // namespace circumspect::report
