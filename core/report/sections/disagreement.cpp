// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/charts.h"
#include "report/sections/distributions.h"
#include "report/sections/sections.h"

#include <algorithm>

namespace circumspect::report {

using published::AgreementBand;
using published::Row;
using published::SpreadFigures;

namespace {

constexpr std::size_t kMostStatements = 10;
constexpr int kNoteLines = 3;

const SpreadFigures *figuresOf(const ReportContext &context, const Row &row)
{
    return spreadIn(context.spread(row, *context.allOthers()));
}

double deviationOf(const ReportContext &context, const Row &row)
{
    return figuresOf(context, row)->averageDeviation().value_or(0);
}

bool hasBand(const ReportContext &context, const Row &row)
{
    const SpreadFigures *figures = figuresOf(context, row);
    return figures && figures->band();
}

bool hasLowAgreement(const ReportContext &context, const Row &row)
{
    return *figuresOf(context, row)->band() <= AgreementBand::Weak;
}

/// Statements with lacking or weak agreement, the widest differences first, ties in the questionnaire's order.
RowPointers disputed(const ReportContext &context, const RowPointers &rows)
{
    RowPointers found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                 [&](const Row *row) { return hasLowAgreement(context, *row); });
    std::stable_sort(found.begin(), found.end(),
                     [&](const Row *a, const Row *b) { return deviationOf(context, *a) > deviationOf(context, *b); });
    return found;
}

void addBars(const ReportContext &context, const RowPointers &listed, std::vector<Block> &blocks)
{
    const NamedRows rows = withDistribution(context, itemRows(context, listed));
    if (rows.empty())
        return;
    const ChartPhrases phrases{Phrase::DisagreementChartTitle, Phrase::DisagreementAlt};
    blocks.push_back(Chart{distributionBars(context, rows, phrases, SpreadNotes::CountsAndDeviations)});
}

QString leadOf(const ReportContext &context, int shown, const RowPointers &found)
{
    if (found.empty())
        return context.words().counted(Phrase::DisagreementLeadNone, shown);
    return context.words().counted(Phrase::DisagreementLead, shown,
                                   {QString::number(found.size()), context.itemText(found.front()->id)});
}

}  // namespace

std::vector<Section> disagreementSection(const ReportContext &context)
{
    if (context.allOthers() == nullptr)
        return {};
    RowPointers rows = pointersTo(context.content().items);
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&](const Row *row) { return !hasBand(context, *row); }),
               rows.end());
    if (rows.empty())
        return {};
    const Phrasebook &words = context.words();
    const RowPointers found = disputed(context, rows);
    Section section{.id = QStringLiteral("disagreement"),
                    .title = words.text(Phrase::DisagreementTitle),
                    .lead = leadOf(context, static_cast<int>(rows.size()), found),
                    .continuesPage = found.empty()};
    if (found.empty())
        return {section};
    const std::size_t length = std::min(found.size(), kMostStatements);
    addBars(context, RowPointers(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(length)), section.blocks);
    section.blocks.push_back(
        Paragraph{words.text(Phrase::DisagreementRule, {QString::number(kMostStatements)}), TextStyle::Caption});
    if (const int more = static_cast<int>(found.size() - length); more > 0)
        section.blocks.push_back(Paragraph{words.counted(Phrase::DisagreementMore, more), TextStyle::Caption});
    section.blocks.push_back(Paragraph{words.text(Phrase::DisagreementInvitation), TextStyle::Small});
    section.blocks.push_back(NoteLines{words.text(Phrase::DisagreementNotes), kNoteLines});
    return {section};
}

}  // namespace circumspect::report
