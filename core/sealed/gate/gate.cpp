// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/gate.h"

#include "base/random.h"
#include "sealed/gate/comment_filter.h"
#include "sealed/gate/derived_figures.h"
#include "sealed/gate/gate_ledger.h"
#include "sealed/gate/importance_sheet.h"
#include "sealed/gate/release_plan.h"
#include "sealed/gate/score_sheet.h"
#include "sealed/gate/version_guard.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace circumspect::sealed {

namespace {

using published::Cell;
using published::ColumnKind;
using published::Withheld;
using published::WithheldReason;

WithheldReason reasonOf(Ruling ruling)
{
    return ruling == Ruling::TooFew ? WithheldReason::TooFewAnswers : WithheldReason::WouldLetAnswersBeWorkedOut;
}

published::Coding codingOf(Ruling ruling)
{
    if (ruling == Ruling::OrMore)
        return published::Coding::OrMore;
    return ruling == Ruling::OrLess ? published::Coding::OrLess : published::Coding::Exact;
}

QString rowId(const model::Instrument &instrument, const std::vector<const model::Item *> &items, const RowKey &key)
{
    const auto index = static_cast<std::size_t>(key.index);
    if (key.level == RowLevel::Competency)
        return instrument.competencies[index].id.text();
    return key.level == RowLevel::Item ? items[index]->id.text() : published::kOverallRowId;
}

int positionOf(const std::vector<published::Column> &columns, ColumnKind kind)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const published::Column &column) { return column.kind == kind; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

published::Column publishColumn(const PlannedColumn &planned, const std::map<GroupId, int> &invited)
{
    published::Column column{planned.id, planned.kind, planned.groups, std::nullopt, std::nullopt, std::nullopt};
    if (planned.isWithheld) {
        column.withheld = WithheldReason::TooFewAnswers;
        return column;
    }
    column.answered = static_cast<int>(planned.raters.size());
    int total = 0;
    for (const GroupId &group : planned.groups)
        if (const auto found = invited.find(group); found != invited.end())
            total += found->second;
    if (total >= *column.answered)
        column.invited = total;
    return column;
}

/// Groups with raters or invitations that no column holds; an unanswered one is listed like one with too few answers.
std::vector<GroupId> unlistedGroups(const PlannedRelease &plan, const model::Instrument &instrument,
                                    const std::map<GroupId, int> &invited)
{
    std::vector<GroupId> unlisted;
    for (const model::RaterGroup &group : instrument.groups) {
        const bool isPresent = std::any_of(plan.columns.begin(), plan.columns.end(), [&](const PlannedColumn &column) {
            return std::find(column.groups.begin(), column.groups.end(), group.id) != column.groups.end();
        });
        const bool isHidden =
            std::find(plan.hiddenGroups.begin(), plan.hiddenGroups.end(), group.id) != plan.hiddenGroups.end();
        const auto found = invited.find(group.id);
        const bool isInvited = found != invited.end() && found->second > 0;
        if (!isPresent && model::isProtected(group.kind) && (isHidden || isInvited))
            unlisted.push_back(group.id);
    }
    return unlisted;
}

/// The comments about the participant and wave that the request names.
std::vector<CommentAnswer> commentsAsked(const ReleaseRequest &request)
{
    std::vector<CommentAnswer> mine;
    std::copy_if(request.comments.begin(), request.comments.end(), std::back_inserter(mine),
                 [&](const CommentAnswer &comment) {
                     return comment.participant == request.header.participant && comment.wave == request.header.wave;
                 });
    return mine;
}

bool isAnyoneThere(const ScoreSheet &sheet)
{
    return std::any_of(sheet.raters().begin(), sheet.raters().end(),
                       [](const ScoreSheet::Rater &rater) { return rater.counts(); });
}

}  // namespace

/// The only place where figures and comments are made.
struct Gate::Maker {
    static Cell cell(const PlannedCell &planned)
    {
        if (planned.ruling == Ruling::NoAnswer)
            return published::NoAnswer{};
        if (!isPrinted(planned.ruling))
            return Withheld{reasonOf(planned.ruling)};
        return published::Figure(planned.value, planned.decimals, codingOf(planned.ruling), planned.count);
    }

    static published::Spread spread(const PlannedSpread &planned)
    {
        if (planned.ruling == Ruling::NoAnswer)
            return published::NoAnswer{};
        if (planned.ruling != Ruling::Exact)
            return Withheld{reasonOf(planned.ruling)};
        published::SpreadFigures figures;
        figures.m_distribution = planned.distribution;
        figures.m_standardDeviation = planned.standardDeviation;
        figures.m_averageDeviation = planned.averageDeviation;
        figures.m_band = planned.band;
        return figures;
    }

    static Cell gap(const Cell &self, const Cell &others)
    {
        if (const std::optional<DerivedGap> gap = gapBetween(self, others))
            return published::Figure(gap->value, 1, gap->coding, std::nullopt);
        if (std::holds_alternative<published::NoAnswer>(self))
            return published::NoAnswer{};
        return others;
    }

    static published::Row row(const PlannedRow &planned, QString id)
    {
        published::Row row;
        row.id = std::move(id);
        for (const PlannedCell &mean : planned.means)
            row.means.push_back(cell(mean));
        for (const PlannedSpread &one : planned.spreads)
            row.spreads.push_back(spread(one));
        return row;
    }

    /// Everything derived comes from the published cells of the row (product rule A4).
    static void derive(published::Row &row, int self, int others, const published::ReleaseHeader &header)
    {
        if (self < 0 || others < 0)
            return;
        row.gap = gap(row.means[static_cast<std::size_t>(self)], row.means[static_cast<std::size_t>(others)]);
        if (const std::optional<double> value = published::valueIn(row.gap))
            row.gapClass = gapClassOf(*value, header.lowest, header.highest);
    }

    static void deriveBoxes(published::ResultsContent &content, int self, int others)
    {
        if (self < 0 || others < 0)
            return;
        content.selfCut = ownCut(content.competencies, self);
        content.othersCut = ownCut(content.competencies, others);
        for (published::Row &row : content.competencies) {
            const auto own = published::valueIn(row.means[static_cast<std::size_t>(self)]);
            const auto theirs = published::valueIn(row.means[static_cast<std::size_t>(others)]);
            if (own && theirs)
                row.quadrant = quadrantOfCell(*own, *theirs, *content.selfCut, *content.othersCut);
        }
    }

    static published::Comment comment(const AllowedComment &allowed)
    {
        const bool isPooled = allowed.source == published::CommentSource::Pooled;
        return {allowed.question, allowed.source, isPooled ? kPooledColumn : allowed.group.text(), allowed.text};
    }

    static published::Results results(published::ResultsContent content)
    {
        return published::Results(std::move(content));
    }

    static published::Comments comments(const FilteredComments &filtered, QString salt)
    {
        std::vector<published::Comment> made;
        for (const AllowedComment &allowed : filtered.comments)
            made.push_back(comment(allowed));
        return {std::move(made), filtered.isRestWithheld, std::move(salt)};
    }
};

Gate::Gate(const model::Instrument &instrument, const model::AnonymityPolicy &policy)
    : Gate(instrument, policy, GateSwitches{})
{
}

Gate::Gate(const model::Instrument &instrument, const model::AnonymityPolicy &policy, const GateSwitches &switches)
    : m_instrument(instrument), m_policy(policy), m_frame(scoringFrameOf(instrument)), m_switches(switches)
{
}

Result<GatedRelease> Gate::release(const ResponseSet &responses, const ReleaseRequest &request,
                                   std::span<const EarlierRelease> earlier) const
{
    if (responses.itemCount() != m_frame.itemCount)
        std::abort();
    const ScoreSheet sheet(m_frame, m_instrument, responses, request.header.participant);
    if (!isAnyoneThere(sheet))
        return failure(ErrorCode::NothingToRelease, request.header.participantCode);
    if (!m_switches.versions)
        earlier = {};
    const std::vector<CommentAnswer> mine = commentsAsked(request);
    const ParticipantId &participant = request.header.participant;
    const WaveId &wave = request.header.wave;
    if (!checkReRelease({sheet, m_instrument, m_policy, countedRecord(responses, participant, wave, mine), mine},
                        earlier))
        return failure(ErrorCode::ReReleaseRefused, request.header.participantCode);

    const CommentsInRelease commentsIn = commentsNow(mine, m_instrument, m_policy, earlier);
    published::Ledger commentLedger;
    published::Comments comments = publishComments(commentsIn, request.seed, commentLedger);
    const PlannedRelease plan = planRelease(sheet, m_instrument, m_policy, request.invited,
                                            earlierMeans(sheet, m_instrument, earlier), m_switches);
    return GatedRelease{publishResults(plan, request, importance(plan, responses, participant, sheet, earlier),
                                       std::move(commentLedger)),
                        std::move(comments), countedRecord(responses, participant, wave, commentsIn.entering)};
}

published::ReReleasePreview Gate::preview(const ResponseSet &responses, const ReleaseRequest &request,
                                          std::span<const EarlierRelease> earlier) const
{
    const ScoreSheet sheet(m_frame, m_instrument, responses, request.header.participant);
    const std::vector<CommentAnswer> mine = commentsAsked(request);
    return previewReRelease({sheet, m_instrument, m_policy,
                             countedRecord(responses, request.header.participant, request.header.wave, mine), mine},
                            earlier);
}

std::optional<published::ImportanceResults> Gate::importance(const PlannedRelease &plan, const ResponseSet &responses,
                                                             const ParticipantId &participant,
                                                             const ScoreSheet &ratings,
                                                             std::span<const EarlierRelease> earlier) const
{
    if (!ImportanceSheet::isAsked(m_instrument, responses))
        return std::nullopt;
    const ImportanceSheet given(m_instrument, responses, participant, ratings);
    published::ImportanceResults results{given.sheet().frame().lowest, given.sheet().frame().highest, {}};
    for (const PlannedRow &planned :
         planImportance(given.sheet(), plan.columns, earlierImportance(ratings, given.sheet(), m_instrument, earlier),
                        m_switches)) {
        const auto index = static_cast<std::size_t>(planned.key.index);
        results.competencies.push_back(Maker::row(planned, m_instrument.competencies[index].id.text()));
    }
    return results;
}

published::Results Gate::publishResults(const PlannedRelease &plan, const ReleaseRequest &request,
                                        std::optional<published::ImportanceResults> importance,
                                        published::Ledger commentLedger) const
{
    published::ResultsContent content;
    content.header = request.header;
    content.header.instrument = m_instrument.id;
    content.header.instrumentVersion = m_instrument.version;
    content.header.lowest = m_frame.lowest;
    content.header.highest = m_frame.highest;
    content.header.promiseVersion = m_policy.version;
    for (const PlannedColumn &column : plan.columns)
        content.columns.push_back(publishColumn(column, request.invited));
    content.hiddenGroups = unlistedGroups(plan, m_instrument, request.invited);

    const int self = positionOf(content.columns, ColumnKind::Self);
    const int others = positionOf(content.columns, ColumnKind::AllOthers);
    const std::vector<const model::Item *> items = m_instrument.items();
    for (const PlannedRow &planned : plan.rows) {
        published::Row row = Maker::row(planned, rowId(m_instrument, items, planned.key));
        Maker::derive(row, self, others, content.header);
        if (planned.key.level == RowLevel::Overall)
            content.overall = std::move(row);
        else
            (planned.key.level == RowLevel::Item ? content.items : content.competencies).push_back(std::move(row));
    }
    Maker::deriveBoxes(content, self, others);
    content.highlights = highlightsOf(content.competencies, others);
    content.importance = std::move(importance);
    content.ledger = ledgerOf(content);
    content.ledger.insert(content.ledger.end(), commentLedger.begin(), commentLedger.end());
    return Maker::results(std::move(content));
}

published::Comments Gate::publishComments(const CommentsInRelease &release, std::uint64_t seed,
                                          published::Ledger &ledger) const
{
    SeededRandom random(seed);
    const FilteredComments filtered = filterComments(release.entering, m_instrument, m_policy.commentMinimum, random);
    ledger = commentLedgerOf(filtered);
    if (release.areLateIncluded && (!filtered.labelled.empty() || filtered.isRestPooled))
        ledger.push_back({published::LedgerDeed::CommentsAdded, published::LedgerLevel::Comments, {}, {}, {}, {}});
    return Maker::comments(filtered, random.id());
}

}  // namespace circumspect::sealed
