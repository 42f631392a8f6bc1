// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/figures.h"
#include "report/sections/group_distances.h"
#include "report/sections/sections.h"
#include "report/sections/sentences.h"
#include "report/sections/then_and_now.h"

#include <algorithm>
#include <cmath>

namespace circumspect::report {

using published::AgreementBand;
using published::GapClass;
using published::Row;

namespace {

constexpr std::size_t kMostOfAKind = 2;
constexpr int kNoteLines = 4;

/// Something the printed figures show, with a question for the conversation. The larger `weight`, the clearer.
struct Pattern {
    Phrase name;
    QString figures;
    Phrase question;
    double weight = 0;
};

using Patterns = std::vector<Pattern>;

Patterns clearest(Patterns patterns)
{
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const Pattern &a, const Pattern &b) { return a.weight > b.weight; });
    if (patterns.size() > kMostOfAKind)
        patterns.resize(kMostOfAKind, patterns.front());
    return patterns;
}

Patterns gapsOfClass(const ReportContext &context, GapClass wanted, Phrase name, Phrase question)
{
    Patterns patterns;
    if (context.self() == nullptr || context.allOthers() == nullptr)
        return patterns;
    for (const Row &row : context.content().competencies)
        if (row.gapClass == wanted)
            patterns.push_back({name,
                                context.words().text(Phrase::PatternSelfOthers,
                                                     {context.competencyName(row.id),
                                                      context.numbers().cell(context.mean(row, *context.self())),
                                                      othersText(context, row), gapText(context, row)}),
                                question, std::abs(valueIn(row.gap).value_or(0))});
    return clearest(std::move(patterns));
}

Patterns differingGroups(const ReportContext &context)
{
    Patterns patterns;
    const std::vector<Perspective> groups = othersOneByOne(context);
    for (const Row &row : context.content().competencies) {
        const std::optional<GroupDistance> distance = distanceOn(context, row, groups);
        if (distance && distance->isLarge)
            patterns.push_back({Phrase::PatternGroups,
                                context.words().text(Phrase::PatternGroupFigures,
                                                     {context.competencyName(row.id),
                                                      groupAndFigure(context, *distance, *distance->highest),
                                                      groupAndFigure(context, *distance, *distance->lowest)}),
                                Phrase::PatternGroupsAsk, distance->points});
    }
    return clearest(std::move(patterns));
}

Patterns disagreements(const ReportContext &context)
{
    Patterns patterns;
    if (context.allOthers() == nullptr)
        return patterns;
    for (const Row &row : context.content().competencies) {
        const published::SpreadFigures *figures = spreadIn(context.spread(row, *context.allOthers()));
        if (figures && figures->band() && *figures->band() <= AgreementBand::Weak)
            patterns.push_back(
                {Phrase::PatternDisagree,
                 context.words().text(Phrase::PatternAgreement,
                                      {context.competencyName(row.id), context.numbers().agreement(*figures->band())}),
                 Phrase::PatternDisagreeAsk, figures->averageDeviation().value_or(0)});
    }
    return clearest(std::move(patterns));
}

Patterns strengths(const ReportContext &context)
{
    Patterns patterns;
    for (const CompetencyId &id : context.content().highlights.strengths) {
        const Row *row = context.results().competency(id);
        if (row && patterns.empty())
            patterns.push_back({Phrase::PatternStrength,
                                context.words().text(Phrase::PatternOthers,
                                                     {context.competencyName(row->id), othersText(context, *row)}),
                                Phrase::PatternStrengthAsk, 0});
    }
    return patterns;
}

Patterns changed(const ReportContext &context)
{
    Patterns patterns;
    for (const CompetencyChange &change : changesOf(context))
        if (change.change && change.change->reading == published::ChangeReading::BeyondNoise)
            patterns.push_back({Phrase::PatternChanged,
                                context.words().text(Phrase::SpokenWithheld, {context.competencyName(change.now->id),
                                                                              changeText(context, change)}),
                                Phrase::PatternChangedAsk, std::abs(change.change->value)});
    return clearest(std::move(patterns));
}

Patterns patternsOf(const ReportContext &context)
{
    Patterns all;
    for (const Patterns &kind :
         {gapsOfClass(context, GapClass::SelfHigher, Phrase::BoxBlindSpot, Phrase::PatternBlindAsk),
          gapsOfClass(context, GapClass::OthersHigher, Phrase::BoxHiddenStrength, Phrase::PatternHiddenAsk),
          differingGroups(context), disagreements(context), changed(context), strengths(context)})
        all.insert(all.end(), kind.begin(), kind.end());
    return all;
}

Table tableOf(const ReportContext &context, const Patterns &patterns)
{
    const Phrasebook &words = context.words();
    Table table{.caption = words.text(Phrase::PatternsCaption),
                .columns = {textColumn(words.text(Phrase::PatternsPattern), 2),
                            textColumn(words.text(Phrase::PatternsFigures), 4),
                            textColumn(words.text(Phrase::PatternsQuestion), 5)},
                .rows = {}};
    for (const Pattern &pattern : patterns)
        table.rows.push_back(
            {{.text = words.text(pattern.name)}, {.text = pattern.figures}, {.text = words.text(pattern.question)}});
    return table;
}

/// As much as a coach may be told (product rule A11).
Phrase qualityPhrase(const std::optional<bool> &wereSomeUniform)
{
    if (!wereSomeUniform)
        return Phrase::QualityUnknown;
    return *wereSomeUniform ? Phrase::QualityUniform : Phrase::QualityPlain;
}

}  // namespace

std::vector<Section> patternsSection(const ReportContext &context)
{
    if (!context.hasOtherThanSelf())
        return {};
    const Phrasebook &words = context.words();
    const Patterns patterns = patternsOf(context);
    Section section{.id = QStringLiteral("patterns"),
                    .title = words.text(Phrase::PatternsTitle),
                    .lead = patterns.empty() ? words.text(Phrase::PatternsLeadNone)
                                             : words.counted(Phrase::PatternsLead, static_cast<int>(patterns.size()))};
    if (!patterns.empty())
        section.blocks.push_back(tableOf(context, patterns));
    section.blocks.push_back(
        Paragraph{words.text(Phrase::PatternsRule,
                             {QString::number(kMostOfAKind), context.numbers().distance(context.gapThreshold()),
                              context.numbers().distance(largeDifference(context))}),
                  TextStyle::Caption});
    section.blocks.push_back(Heading{2, words.text(Phrase::QualityTitle)});
    section.blocks.push_back(Paragraph{words.text(qualityPhrase(context.supplement().wereSomeUniform))});
    section.blocks.push_back(NoteLines{words.text(Phrase::PatternsNotes), kNoteLines});
    return {section};
}

std::vector<Section> coachNotesSection(const ReportContext &context)
{
    const QStringList &notes = context.supplement().coachNotes;
    if (notes.isEmpty())
        return {};
    const Phrasebook &words = context.words();
    Section section{.id = QStringLiteral("coach_notes"),
                    .title = words.text(Phrase::CoachNotesTitle),
                    .lead = words.text(Phrase::CoachNotesLead)};
    for (const QString &note : notes)
        section.blocks.push_back(Paragraph{note});
    return {section};
}

}  // namespace circumspect::report
