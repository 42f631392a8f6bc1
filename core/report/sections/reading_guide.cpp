// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/figures.h"
#include "report/sections/sections.h"
#include "report/sections/withheld_words.h"

#include <algorithm>

namespace circumspect::report {

using published::ColumnKind;

namespace {

QString leadOf(const ReportContext &context)
{
    const Perspective *others = context.allOthers();
    if (others == nullptr || countText(context, others->answered, others->kind) == dash(context))
        return context.words().text(Phrase::GuideLeadWithoutCount);
    return context.words().counted(Phrase::GuideLead, *others->answered);
}

/// A reader with little to read is told so first.
std::optional<Block> missingCallout(const ReportContext &context)
{
    const bool hasSelf = context.self() != nullptr;
    if (hasSelf && context.hasOtherThanSelf())
        return std::nullopt;
    Phrase text = Phrase::GuideNoSelf;
    if (!context.hasOtherThanSelf())
        text = hasSelf ? Phrase::GuideNoOthers : Phrase::GuideNothing;
    return Callout{CalloutTone::Note, context.words().text(Phrase::GuideNoOthersTitle), context.words().text(text)};
}

void addScale(const ReportContext &context, std::vector<Block> &blocks)
{
    const Phrasebook &words = context.words();
    const model::Scale &scale = context.instrument().scale;
    if (scale.points.empty())
        return;
    blocks.push_back(Heading{2, words.text(Phrase::GuideScaleHeading)});
    const auto label = [&](const model::ScalePoint &point) { return context.localized(point.label); };
    Table table{
        .caption = words.text(Phrase::GuideScale, {QString::number(scale.lowest()), label(scale.points.front()),
                                                   QString::number(scale.highest()), label(scale.points.back())}),
        .columns = {figureColumn(words.text(Phrase::ColumnPoint)), textColumn(words.text(Phrase::ColumnMeaning), 6)},
        .rows = {}};
    for (const model::ScalePoint &point : scale.points)
        table.rows.push_back({{.text = QString::number(point.value)}, {.text = label(point)}});
    blocks.push_back(std::move(table));
    if (scale.notObserved)
        blocks.push_back(Paragraph{words.text(Phrase::GuideNotObserved, {context.localized(scale.notObserved->label)}),
                                   TextStyle::Small});
}

Phrase meaningOf(const ReportContext &context, ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Self:
        return Phrase::GuideSelf;
    case ColumnKind::Manager:
        return Phrase::GuideManager;
    case ColumnKind::Group:
        return Phrase::GuideGroup;
    case ColumnKind::Combined:
        return Phrase::GuideCombined;
    case ColumnKind::AllOthers:
        break;
    }
    const bool hasGroups =
        std::any_of(context.perspectives().begin(), context.perspectives().end(), [](const Perspective &perspective) {
            return perspective.kind != ColumnKind::Self && perspective.kind != ColumnKind::AllOthers;
        });
    return hasGroups ? Phrase::GuideAllOthers : Phrase::GuideAllOthersAlone;
}

void addPerspectives(const ReportContext &context, std::vector<Block> &blocks)
{
    if (context.perspectives().empty())
        return;
    const Phrasebook &words = context.words();
    blocks.push_back(Heading{2, words.text(Phrase::GuideGroupsHeading)});
    Legend legend;
    for (const Perspective &perspective : context.perspectives())
        if (perspective.isDrawn)
            legend.entries.push_back(
                {perspective.style, false, perspective.name, words.text(meaningOf(context, perspective.kind))});
    const std::vector<Perspective> drawn = drawnPerspectives(context);
    const auto group = std::find_if(drawn.begin(), drawn.end(), [](const Perspective &perspective) {
        return perspective.kind != ColumnKind::Self && perspective.kind != ColumnKind::Manager;
    });
    if (group != drawn.end() && hasWithheld(context, allRows(context), drawn))
        legend.entries.push_back(
            {group->style, true, words.text(Phrase::GuideHollow), words.text(Phrase::GuideHollowMeaning)});
    blocks.push_back(std::move(legend));
}

void addWithheld(const ReportContext &context, std::vector<Block> &blocks)
{
    const Phrasebook &words = context.words();
    blocks.push_back(Heading{2, words.text(Phrase::GuideWithheldHeading)});
    const QStringList lines = combinedAndWithheld(context);
    if (lines.isEmpty()) {
        blocks.push_back(Paragraph{words.text(Phrase::GuideNothingWithheld)});
        return;
    }
    blocks.push_back(Paragraph{words.text(Phrase::GuideWhyWithheld, {words.text(Phrase::TooFewAnswers),
                                                                     words.text(Phrase::WouldLetAnswersBeWorkedOut)})});
    blocks.push_back(BulletList{lines});
}

struct Sign {
    QString sign;
    QString meaning;
};

std::vector<Sign> signsOf(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    const RowPointers rows = allRows(context);
    QStringList bands;
    for (const Phrase band :
         {Phrase::BandLack, Phrase::BandWeak, Phrase::BandModerate, Phrase::BandStrong, Phrase::BandVeryStrong})
        bands.append(words.text(band));
    std::vector<Sign> signs;
    if (context.allOthers())
        signs.push_back({words.text(Phrase::ColumnCount), words.text(Phrase::GuideSignCountMeaning)});
    if (context.self() && context.allOthers())
        signs.push_back({words.text(Phrase::ColumnGap), words.text(Phrase::GuideSignGapMeaning)});
    if (context.allOthers())
        signs.push_back(
            {words.text(Phrase::ColumnAgreement), words.text(Phrase::GuideSignAgreementMeaning, {words.list(bands)})});
    const QString coded = exampleOfCoded(context);
    if (!coded.isEmpty())
        signs.push_back({words.text(Phrase::Quoted, {coded}), words.text(Phrase::GuideSignCodedMeaning)});
    if (hasWithheld(context, rows, context.perspectives()))
        signs.push_back({words.text(Phrase::Withheld), words.text(Phrase::GuideSignWithheldMeaning)});
    signs.push_back({dash(context), words.text(Phrase::GuideSignNoAnswerMeaning)});
    const std::vector<const model::Item *> items = context.instrument().items();
    if (std::any_of(items.begin(), items.end(), [](const model::Item *item) { return item->isReverseScored; }))
        signs.push_back({words.text(Phrase::GuideSignReversed), words.text(Phrase::GuideSignReversedMeaning)});
    return signs;
}

void addSigns(const ReportContext &context, std::vector<Block> &blocks)
{
    const Phrasebook &words = context.words();
    blocks.push_back(Heading{2, words.text(Phrase::GuideSymbolsHeading)});
    Table table{
        .caption = words.text(Phrase::GuideSignsCaption),
        .columns = {textColumn(words.text(Phrase::ColumnSign), 1.5), textColumn(words.text(Phrase::ColumnMeaning), 6)},
        .rows = {}};
    for (const Sign &sign : signsOf(context))
        table.rows.push_back({{.text = sign.sign}, {.text = sign.meaning}});
    blocks.push_back(std::move(table));
}

void addDifferences(const ReportContext &context, std::vector<Block> &blocks)
{
    if (context.allOthers() == nullptr)
        return;
    const Phrasebook &words = context.words();
    blocks.push_back(Heading{2, words.text(Phrase::GuideDifferencesHeading)});
    blocks.push_back(
        Paragraph{words.text(Phrase::GuideDifferences, {context.numbers().distance(context.gapThreshold())})});
    blocks.push_back(Paragraph{certaintyText(context)});
}

}  // namespace

std::vector<Section> readingGuideSection(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    Section section{
        .id = QStringLiteral("reading_guide"), .title = words.text(Phrase::GuideTitle), .lead = leadOf(context)};
    if (std::optional<Block> callout = missingCallout(context))
        section.blocks.push_back(std::move(*callout));
    addScale(context, section.blocks);
    addPerspectives(context, section.blocks);
    addWithheld(context, section.blocks);
    if (!context.perspectives().empty())
        addSigns(context, section.blocks);
    addDifferences(context, section.blocks);
    if (context.hasOtherThanSelf())
        section.blocks.push_back(
            Callout{CalloutTone::Caution, words.text(Phrase::GuideAskTitle), words.text(Phrase::GuideAsk)});
    return {section};
}

}  // namespace circumspect::report
