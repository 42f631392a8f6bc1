// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/charts.h"
#include "report/sections/figures.h"
#include "report/sections/radar.h"
#include "report/sections/sections.h"
#include "report/sections/sentences.h"

#include <algorithm>

namespace circumspect::report {

using published::Row;

namespace {

/// Leaves room for the cards below the radar: one page is what its title promises. Points.
constexpr double kRadarHeight = 284;

struct CardPlan {
    Phrase title;
    Phrase text;
    Phrase none;
    Phrase noneLeft;  ///< where the only ones already stand on another card
    const std::vector<CompetencyId> &competencies;
    std::optional<published::GapClass> gapClass;  ///< of the cards that show gaps
};

/// Where all averages are printed alike, neither a highest nor a lowest can be named.
bool areAllEqual(const ReportContext &context)
{
    const RowPointers rows = sortedByOthers(context, pointersTo(context.content().competencies));
    return rows.size() > 1 && othersValue(context, *rows.front()) == othersValue(context, *rows.back());
}

/// Each competency stands on one card only, so a card can be empty although its rule holds somewhere.
Phrase emptyPhrase(const ReportContext &context, const CardPlan &plan)
{
    if (plan.gapClass && context.self() == nullptr)
        return Phrase::PictureNeedsBoth;
    if (!plan.gapClass && areAllEqual(context))
        return Phrase::PictureAllEqual;
    const std::vector<Row> &rows = context.content().competencies;
    const bool holdsSomewhere = plan.gapClass && std::any_of(rows.begin(), rows.end(), [&](const Row &row) {
                                    return row.gapClass == plan.gapClass;
                                });
    return holdsSomewhere ? plan.noneLeft : plan.none;
}

CardGrid::Card cardOf(const ReportContext &context, const CardPlan &plan)
{
    const Phrasebook &words = context.words();
    CardGrid::Card card{.title = words.text(plan.title),
                        .description = words.text(plan.text, {context.numbers().distance(context.gapThreshold())}),
                        .lines = {},
                        .emptyText = words.text(emptyPhrase(context, plan))};
    if (!plan.gapClass && areAllEqual(context))
        return card;
    for (const CompetencyId &competency : plan.competencies)
        if (const Row *row = context.results().competency(competency))
            card.lines.push_back({context.competencyName(competency.text()),
                                  plan.gapClass ? gapText(context, *row) : othersText(context, *row),
                                  QStringLiteral("competency.") + competency.text()});
    return card;
}

CardGrid cardsOf(const ReportContext &context)
{
    const published::Highlights &highlights = context.content().highlights;
    const std::vector<CardPlan> plans = {
        {Phrase::PictureStrengths, Phrase::PictureStrengthsText, Phrase::PictureStrengthsNone,
         Phrase::PictureStrengthsNone, highlights.strengths, std::nullopt},
        {Phrase::PictureGrowth, Phrase::PictureGrowthText, Phrase::PictureGrowthNone, Phrase::PictureGrowthNone,
         highlights.growthAreas, std::nullopt},
        {Phrase::PictureBlindSpots, Phrase::PictureBlindSpotsText, Phrase::PictureBlindSpotsNone,
         Phrase::PictureNoneLeft, highlights.blindSpots, published::GapClass::SelfHigher},
        {Phrase::PictureHiddenStrengths, Phrase::PictureHiddenStrengthsText, Phrase::PictureHiddenStrengthsNone,
         Phrase::PictureNoneLeft, highlights.hiddenStrengths, published::GapClass::OthersHigher},
    };
    CardGrid grid;
    for (const CardPlan &plan : plans)
        grid.cards.push_back(cardOf(context, plan));
    return grid;
}

CardGrid agreementCard(const ReportContext &context)
{
    CardGrid::Card card{.title = context.words().text(Phrase::PictureAgreement),
                        .description = {},
                        .lines = {{agreementSentence(context), {}, QStringLiteral("disagreement")}},
                        .emptyText = {}};
    return CardGrid{{std::move(card)}};
}

/// The pages whose tables hold the figures of the radar together; empty if no other page does.
QStringList pagesWithFigures(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    QStringList pages;
    if (hasOverviewPage(context))
        pages.append(words.text(Phrase::Quoted, {words.text(Phrase::OverviewTitle)}));
    if (hasGroupsPage(context) && !pages.isEmpty())
        pages.append(words.text(Phrase::Quoted, {words.text(Phrase::GroupsTitle)}));
    return pages;
}

/// The page has room for one message; its figures stand in the next tables that hold them all.
void addFigures(const ReportContext &context, const NamedRows &rows, const std::vector<Perspective> &lines,
                std::vector<Block> &blocks)
{
    const Phrasebook &words = context.words();
    const QStringList pages = pagesWithFigures(context);
    if (pages.isEmpty())
        blocks.push_back(figureTable(context, rows, context.perspectives(),
                                     {.caption = words.text(Phrase::PictureTableCaption),
                                      .rowHeading = Phrase::ColumnCompetency,
                                      .extras = {}}));
    QStringList caption;
    if (!pages.isEmpty())
        caption.append(words.text(pages.size() > 1 ? Phrase::PictureFiguresInTables : Phrase::PictureFiguresThere,
                                  {words.list(pages)}));
    if (const std::optional<Paragraph> notDrawn = notDrawnCaption(context, context.perspectives(), lines))
        caption.append(notDrawn->text);
    if (!caption.isEmpty())
        blocks.push_back(Paragraph{caption.join(u' '), TextStyle::Caption});
}

}  // namespace

std::vector<Section> pictureSection(const ReportContext &context)
{
    const NamedRows rows = competencyRows(context, pointersTo(context.content().competencies));
    const std::vector<Perspective> lines = radarLines(context);
    if (lines.empty() || rows.empty())
        return {};
    Section section{.id = QStringLiteral("picture"),
                    .title = context.words().text(Phrase::PictureTitle),
                    .lead = pictureSentence(context)};
    section.blocks.push_back(radarChart(context, rows, lines, kRadarHeight));
    if (context.allOthers()) {
        section.blocks.push_back(cardsOf(context));
        section.blocks.push_back(agreementCard(context));
    }
    addFigures(context, rows, lines, section.blocks);
    return {section};
}

}  // namespace circumspect::report
