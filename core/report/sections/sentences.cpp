// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/sentences.h"

#include "report/sections/figures.h"

#include <algorithm>
#include <variant>

namespace circumspect::report {

using published::AgreementBand;
using published::Figure;
using published::GapClass;
using published::Row;

namespace {

constexpr double kTolerance = 1e-9;
constexpr std::size_t kMostNames = 3;

/// Rows of one perspective's figures, highest first, equal ones in the instrument's order.
RowPointers sortedBy(const ReportContext &context, const Perspective &perspective)
{
    RowPointers rows = pointersTo(context.content().competencies);
    const auto value = [&](const Row *row) { return valueIn(context.mean(*row, perspective)); };
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&](const Row *row) { return !value(row); }), rows.end());
    std::stable_sort(rows.begin(), rows.end(), [&](const Row *a, const Row *b) { return *value(a) > *value(b); });
    return rows;
}

struct Range {
    QString highestNames;
    QString lowestNames;
    QString highest;
    QString lowest;
    double width = 0;
};

QString namesOfEqual(const ReportContext &context, const RowPointers &rows, const Perspective &perspective,
                     const Row *pattern)
{
    QStringList names;
    for (const Row *row : rows)
        if (names.size() < static_cast<qsizetype>(kMostNames) &&
            valueIn(context.mean(*row, perspective)) == valueIn(context.mean(*pattern, perspective)))
            names.append(quotedCompetency(context, row->id));
    return context.words().list(names);
}

Range rangeOf(const ReportContext &context, const RowPointers &rows, const Perspective &perspective)
{
    const auto &highest = context.mean(*rows.front(), perspective);
    const auto &lowest = context.mean(*rows.back(), perspective);
    return {.highestNames = namesOfEqual(context, rows, perspective, rows.front()),
            .lowestNames = namesOfEqual(context, rows, perspective, rows.back()),
            .highest = context.numbers().cell(highest),
            .lowest = context.numbers().cell(lowest),
            .width = *valueIn(highest) - *valueIn(lowest)};
}

bool isLevel(const ReportContext &context, const Range &range)
{
    return range.width <= context.gapThreshold() + kTolerance;
}

QString othersPictureSentence(const ReportContext &context, const Perspective &others)
{
    const RowPointers rows = sortedBy(context, others);
    const Phrasebook &words = context.words();
    if (rows.empty())
        return words.text(Phrase::PictureLeadGroups);
    const Range range = rangeOf(context, rows, others);
    if (rows.size() == 1)
        return words.text(Phrase::PictureLeadOne, {range.highestNames, range.highest});
    if (range.width < kTolerance)
        return words.text(Phrase::PictureLeadSame, {range.highest});
    if (isLevel(context, range))
        return words.text(Phrase::PictureLeadLevel, {range.lowest, range.highest});
    return words.text(Phrase::PictureLead, {range.highestNames, range.lowestNames});
}

QString selfPictureSentence(const ReportContext &context, const Perspective &self)
{
    const RowPointers rows = sortedBy(context, self);
    const Phrasebook &words = context.words();
    if (rows.empty())
        return words.text(Phrase::GuideLeadWithoutCount);
    const Range range = rangeOf(context, rows, self);
    if (range.width < kTolerance)
        return words.text(Phrase::PictureLeadSelfSame, {range.highest});
    return words.text(Phrase::PictureLeadSelf, {range.lowest, range.lowestNames, range.highest, range.highestNames});
}

QString selfText(const ReportContext &context, const Row &row)
{
    const bool hasSelf = context.self() && figureIn(context.mean(row, *context.self()));
    return hasSelf ? context.numbers().cell(context.mean(row, *context.self())) : QString();
}

QString comparedSentence(const ReportContext &context, const Row &row, const QString &self, const QString &others)
{
    const Phrasebook &words = context.words();
    if (row.gapClass == GapClass::SelfHigher)
        return words.text(Phrase::CompetencyLeadSelfHigher, {self, others});
    if (row.gapClass == GapClass::OthersHigher)
        return words.text(Phrase::CompetencyLeadOthersHigher, {self, others});
    const Figure *figure = figureIn(context.mean(row, *context.allOthers()));
    // Behind "4.7 or more" the true distance can be larger than the printed one: nothing is claimed about it.
    if (figure->coding() != published::Coding::Exact)
        return words.text(Phrase::CompetencyLeadBoth, {self, others});
    return words.text(Phrase::CompetencyLeadAlike, {self, others, context.numbers().distance(context.gapThreshold())});
}

struct Banded {
    const Row *row = nullptr;
    AgreementBand band = AgreementBand::Lack;
    double deviation = 0;
};

std::vector<Banded> bandsOf(const ReportContext &context)
{
    std::vector<Banded> bands;
    const Perspective *others = context.allOthers();
    for (const Row &row : context.content().competencies) {
        const published::SpreadFigures *figures = others ? spreadIn(context.spread(row, *others)) : nullptr;
        if (figures && figures->band())
            bands.push_back({&row, *figures->band(), figures->averageDeviation().value_or(0)});
    }
    return bands;
}

}  // namespace

QString quotedCompetency(const ReportContext &context, const QString &id)
{
    return context.words().text(Phrase::Quoted, {context.competencyName(id)});
}

GapCounts gapCountsOf(const ReportContext &context)
{
    GapCounts counts;
    for (const Row &row : context.content().competencies) {
        if (!row.gapClass)
            continue;
        counts.selfHigher += row.gapClass == GapClass::SelfHigher;
        counts.othersHigher += row.gapClass == GapClass::OthersHigher;
        counts.alike += row.gapClass == GapClass::InAgreement;
    }
    return counts;
}

namespace {

QString comparisonSentence(const ReportContext &context, const GapCounts &counts)
{
    const QString threshold = context.numbers().distance(context.gapThreshold());
    const auto sentence = [&](Phrase phrase, int part) {
        return context.words().counted(phrase, counts.total(), {QString::number(part), threshold});
    };
    if (2 * counts.alike > counts.total())
        return sentence(Phrase::GapsAgree, counts.alike);
    if (counts.selfHigher > counts.othersHigher)
        return sentence(Phrase::GapsSelfHigher, counts.selfHigher);
    if (counts.othersHigher > counts.selfHigher)
        return sentence(Phrase::GapsOthersHigher, counts.othersHigher);
    return context.words().counted(
        Phrase::GapsBothWays, counts.total(),
        {QString::number(counts.selfHigher), QString::number(counts.othersHigher), threshold});
}

}  // namespace

QString gapSentence(const ReportContext &context, const GapCounts &counts)
{
    if (counts.total() == 0)
        return {};
    const QString sentence = comparisonSentence(context, counts);
    const int missing = static_cast<int>(context.content().competencies.size()) - counts.total();
    return missing > 0 ? sentence + u' ' + context.words().counted(Phrase::GapsNotCompared, missing) : sentence;
}

QString pictureSentence(const ReportContext &context)
{
    if (const Perspective *others = context.allOthers())
        return othersPictureSentence(context, *others);
    if (context.hasOtherThanSelf() || context.self() == nullptr)
        return context.words().text(Phrase::PictureLeadGroups);
    return selfPictureSentence(context, *context.self());
}

QString agreementSentence(const ReportContext &context)
{
    const std::vector<Banded> bands = bandsOf(context);
    const Phrasebook &words = context.words();
    if (bands.empty())
        return words.text(Phrase::AgreementCannotBeShown);
    const auto strong = std::count_if(bands.begin(), bands.end(),
                                      [](const Banded &entry) { return entry.band >= AgreementBand::Strong; });
    const int total = static_cast<int>(bands.size());
    if (strong == total)
        return words.counted(Phrase::AgreementAllStrong, total);
    const auto lowest = std::min_element(bands.begin(), bands.end(), [](const Banded &a, const Banded &b) {
        return a.band != b.band ? a.band < b.band : a.deviation > b.deviation;
    });
    return words.counted(Phrase::AgreementSomeStrong, total,
                         {QString::number(strong), quotedCompetency(context, lowest->row->id)});
}

QString overviewSentence(const ReportContext &context)
{
    const Perspective *others = context.allOthers();
    const RowPointers rows = others ? sortedBy(context, *others) : RowPointers();
    if (rows.empty())
        return {};
    const Phrasebook &words = context.words();
    const Range range = rangeOf(context, rows, *others);
    if (rows.size() == 1)
        return words.text(Phrase::OverviewLeadOne, {range.highestNames, range.highest});
    if (range.width < kTolerance)
        return words.text(Phrase::OverviewLeadSame, {range.highest});
    if (isLevel(context, range))
        return words.text(Phrase::OverviewLeadClose, {range.lowest, range.highest});
    return words.text(Phrase::OverviewLead, {range.highest, range.highestNames, range.lowest, range.lowestNames});
}

QString competencySentence(const ReportContext &context, const Row &row)
{
    const Phrasebook &words = context.words();
    const QString self = selfText(context, row);
    const QString others = othersText(context, row);
    if (!self.isEmpty() && !others.isEmpty())
        return comparedSentence(context, row, self, others);
    if (!others.isEmpty())
        return words.text(Phrase::CompetencyLeadNoSelf, {others});
    const std::optional<published::WithheldReason> reason = othersWithheld(context, row);
    const QString why = reason ? context.numbers().reason(*reason) : QString();
    if (!self.isEmpty())
        return reason ? words.text(Phrase::CompetencyLeadOthersWithheld, {self, why})
                      : words.text(Phrase::CompetencyLeadNoOthers, {self});
    return reason ? words.text(Phrase::CompetencyLeadNothingWithheld, {why})
                  : words.text(Phrase::CompetencyLeadNothing);
}

}  // namespace circumspect::report
