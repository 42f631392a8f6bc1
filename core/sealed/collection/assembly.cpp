// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/assembly.h"

#include "sealed/collection/draft_reader.h"
#include "sealed/collection/draft_selection.h"
#include "sealed/collection/sheet_mapping.h"

#include <QHash>

#include <algorithm>

namespace circumspect::sealed {

using published::ColumnRole;
using published::NoticeKind;

namespace {

/// psychometrics.md 11: half the form in one run, or at least ten answers and all the same; missing answers removed.
bool isStraightLined(std::span<const Answer> answers)
{
    std::size_t answered = 0;
    std::size_t run = 0;
    std::size_t longest = 0;
    Answer previous = kLeftOpen;
    for (const Answer answer : answers) {
        if (!isAnswered(answer))
            continue;
        ++answered;
        run = answer == previous ? run + 1 : 1;
        longest = std::max(longest, run);
        previous = answer;
    }
    return (answered > 0 && 2 * longest >= answers.size()) || (answered >= 10 && longest == answered);
}

QStringList fileNames(const std::vector<AnswerSheet> &sheets)
{
    QStringList names;
    for (const AnswerSheet &sheet : sheets)
        names.append(sheet.fileName);
    return names;
}

/// One import from sheets to answers.
class Assembly {
public:
    Assembly(const CollectRequest &request, const std::vector<AnswerSheet> &sheets, const ItemMatcher &items)
        : m_request(request),
          m_sheets(sheets),
          m_items(items),
          m_participants(request.roster, request.random),
          m_keys(RosterKeys::of(request.roster, m_participants, request.instrument)),
          m_problems(fileNames(sheets))
    {
        const auto all = request.instrument.items();
        for (std::size_t item = 0; item < all.size(); ++item)
            if (all[item]->isReverseScored)
                m_reversedItems.push_back(item);
        m_drafts.itemCount = all.size();
        m_drafts.hasImportance = std::any_of(
            sheets.begin(), sheets.end(), [](const AnswerSheet &sheet) { return sheet.has(ColumnRole::Importance); });
    }

    Result<CollectedAnswers> run();

private:
    Result<void> requireMappings() const;
    void readDrafts();
    Error refusal() const;
    void take(std::vector<DraftSelection::Chosen> chosen, bool hasRaterIds);
    void takeResponse(const DraftSelection::Chosen &chosen);
    void takeRater(const DraftSelection::Chosen &chosen);
    void takeComments(const std::vector<char> &isChosen);
    void summarise(const DraftSelection &selection, const RaterDirectory &raters);
    int smallGroups(const DraftSelection &selection, const RaterDirectory &raters) const;
    int itemsWithoutColumn() const;
    void addNotices(published::ImportSummary &summary) const;
    const GroupId &groupId(int group) const { return m_request.instrument.groups[static_cast<std::size_t>(group)].id; }

    const CollectRequest &m_request;
    const std::vector<AnswerSheet> &m_sheets;
    const ItemMatcher &m_items;
    ParticipantDirectory m_participants;
    RosterKeys m_keys;
    std::vector<std::size_t> m_reversedItems;
    DraftSet m_drafts;
    DraftCounts m_counts;
    ProblemList m_problems;
    CollectedAnswers m_collected;
};

Result<void> Assembly::requireMappings() const
{
    const bool hasRecords = std::any_of(m_sheets.begin(), m_sheets.end(),
                                        [](const AnswerSheet &sheet) { return sheet.dataRecordCount() > 0; });
    if (!hasRecords)
        return failure(ErrorCode::NothingToImport, m_sheets.front().fileName);
    for (const AnswerSheet &sheet : m_sheets) {
        if (const auto isMapped = requireMapping(sheet, m_request.roster); !isMapped)
            return isMapped;
        // Some files with rater ids and some without could neither be skipped nor replaced as a whole.
        if (sheet.has(ColumnRole::Rater) != m_sheets.front().has(ColumnRole::Rater))
            return failure(ErrorCode::MappingNeeded, sheet.fileName, QStringLiteral("rater"));
    }
    return {};
}

void Assembly::readDrafts()
{
    for (int file = 0; file < static_cast<int>(m_sheets.size()); ++file) {
        const AnswerSheet &sheet = m_sheets[static_cast<std::size_t>(file)];
        m_problems.enterFile(file);
        const std::size_t first = m_drafts.drafts.size();
        IdentityReader identity(sheet, m_request.instrument, m_participants, m_keys, m_problems);
        const DraftContext context{sheet, m_request.instrument, m_items, identity, m_problems};
        const DraftCounts counts = sheet.isLong ? readLongDrafts(context, m_drafts) : readWideDrafts(context, m_drafts);
        m_counts.records += counts.records;
        m_counts.empty += counts.empty;
        m_counts.decimals += counts.decimals;
        for (std::size_t draft = first; draft < m_drafts.drafts.size(); ++draft)
            m_drafts.drafts[draft].file = file;
    }
}

Error Assembly::refusal() const
{
    return {ErrorCode::ImportRefused, m_sheets.front().fileName, QString::number(m_problems.total()),
            m_problems.sorted()};
}

Result<CollectedAnswers> Assembly::run()
{
    if (const auto areMapped = requireMappings(); !areMapped)
        return areMapped.error();
    readDrafts();
    const bool hasRaterIds = m_sheets.front().has(ColumnRole::Rater);
    const RaterDirectory raters(m_request.roster, m_request.wave, m_request.instrument, m_participants);
    const SelectionRules rules{hasRaterIds, m_request.incomplete == IncompleteResponses::Take};
    const DraftSelection selection = selectDrafts(m_drafts, raters, rules, m_problems);
    if (!m_problems.isEmpty())
        return refusal();
    const bool hasAnswers = std::any_of(m_drafts.drafts.begin(), m_drafts.drafts.end(),
                                        [](const Draft &draft) { return !draft.isEmpty(); });
    if (!hasAnswers)
        return failure(ErrorCode::NothingToImport, m_sheets.front().fileName);
    take(selection.chosen, hasRaterIds);
    summarise(selection, raters);
    return std::move(m_collected);
}

/// Responses and raters are each taken in an order of chance, so that neither the order of the file nor their places
/// beside each other tell who gave which answers.
void Assembly::take(std::vector<DraftSelection::Chosen> chosen, bool hasRaterIds)
{
    m_collected.replacesWave = !hasRaterIds;
    m_collected.responses.reserve(chosen.size());
    std::vector<char> isChosen(m_drafts.drafts.size(), 0);
    m_request.random.shuffle(chosen);
    for (const DraftSelection::Chosen &entry : chosen) {
        isChosen[entry.draft] = 1;
        takeResponse(entry);
    }
    m_request.random.shuffle(chosen);
    for (const DraftSelection::Chosen &entry : chosen)
        takeRater(entry);
    takeComments(isChosen);
    m_request.random.shuffle(m_collected.comments);
    m_collected.newParticipants = m_participants.added();
}

void Assembly::takeResponse(const DraftSelection::Chosen &chosen)
{
    const Draft &draft = m_drafts.drafts[chosen.draft];
    const auto raw = m_drafts.answersOf(chosen.draft);
    Response response{m_participants.at(draft.participant).id,
                      groupId(draft.group),
                      m_request.wave,
                      m_request.import,
                      std::vector<Answer>(raw.begin(), raw.end()),
                      {}};
    const int ends = m_request.instrument.scale.lowest() + m_request.instrument.scale.highest();
    for (const std::size_t item : m_reversedItems)
        if (isAnswered(response.answers[item]))
            response.answers[item] = static_cast<Answer>(ends - response.answers[item]);
    if (m_drafts.hasImportance) {
        const auto importance = m_drafts.importanceOf(chosen.draft);
        const auto asked = importance.first(m_request.instrument.competencies.size());
        response.importance.assign(asked.begin(), asked.end());
    }
    m_collected.responses.push_back(std::move(response));
}

void Assembly::takeRater(const DraftSelection::Chosen &chosen)
{
    if (!chosen.isNew) {
        if (!chosen.rater.isEmpty())
            m_collected.answered.push_back(chosen.rater);
        return;
    }
    const Draft &draft = m_drafts.drafts[chosen.draft];
    model::Rater rater{RaterId(m_request.random.id()), m_participants.at(draft.participant).id, groupId(draft.group),
                       QString::fromUtf8(draft.raterKey)};
    m_collected.answered.push_back(rater.id);
    m_collected.newRaters.push_back(std::move(rater));
}

void Assembly::takeComments(const std::vector<char> &isChosen)
{
    std::vector<std::uint64_t> respondents(m_drafts.drafts.size(), kUnknownRespondent);
    for (CommentDraft &comment : m_drafts.comments) {
        if (isChosen[comment.draft] == 0)
            continue;
        std::uint64_t &respondent = respondents[comment.draft];
        while (respondent == kUnknownRespondent)
            respondent = m_request.random.next();
        const Draft &draft = m_drafts.drafts[comment.draft];
        const auto question = static_cast<std::size_t>(comment.question);
        m_collected.comments.push_back({m_participants.at(draft.participant).id, groupId(draft.group), m_request.wave,
                                        m_request.import, m_request.instrument.openQuestions[question].id,
                                        std::move(comment.text), respondent});
    }
}

int Assembly::smallGroups(const DraftSelection &selection, const RaterDirectory &raters) const
{
    QHash<std::pair<int, int>, int> counts;
    for (const DraftSelection::Chosen &chosen : selection.chosen) {
        const Draft &draft = m_drafts.drafts[chosen.draft];
        ++counts[{draft.participant, draft.group}];
    }
    int small = 0;
    for (auto entry = counts.begin(); entry != counts.end(); ++entry) {
        const auto [participant, group] = entry.key();
        const int before = m_collected.replacesWave ? 0 : raters.answeredCount(participant, group);
        const model::RaterGroup &raterGroup = m_request.instrument.groups[static_cast<std::size_t>(group)];
        if (model::isProtected(raterGroup.kind) && entry.value() + before < model::kLeastMinimum)
            ++small;
    }
    return small;
}

/// Items that no file asks; a file with one record an answer need not name them all.
int Assembly::itemsWithoutColumn() const
{
    std::vector<bool> isAsked(m_drafts.itemCount, false);
    for (const AnswerSheet &sheet : m_sheets) {
        if (sheet.isLong)
            return 0;
        for (const SheetColumn &column : sheet.columns)
            if (column.role == ColumnRole::Item)
                isAsked[static_cast<std::size_t>(column.target)] = true;
    }
    return static_cast<int>(std::count(isAsked.begin(), isAsked.end(), false));
}

void Assembly::addNotices(published::ImportSummary &summary) const
{
    for (const AnswerSheet &sheet : m_sheets) {
        const auto dropped = sheet.droppedColumns();
        summary.dropped.insert(summary.dropped.end(), dropped.begin(), dropped.end());
        summary.notices.insert(summary.notices.end(), sheet.notices.begin(), sheet.notices.end());
    }
    if (m_counts.decimals > 0)
        summary.notices.push_back({NoticeKind::DecimalRatings, m_counts.decimals, {}});
    if (const int missing = itemsWithoutColumn(); missing > 0)
        summary.notices.push_back({NoticeKind::ItemsMissing, missing, {}});
    if (summary.responses > summary.complete)
        summary.notices.push_back({NoticeKind::IncompleteResponses, summary.responses - summary.complete, {}});
    if (summary.smallGroups > 0)
        summary.notices.push_back({NoticeKind::SmallGroups, summary.smallGroups, {}});
    if (summary.replacesWave)
        summary.notices.push_back({NoticeKind::NoRaterIds, summary.responses, {}});
}

void Assembly::summarise(const DraftSelection &selection, const RaterDirectory &raters)
{
    published::ImportSummary &summary = m_collected.summary;
    summary.format = m_sheets.front().format;
    summary.records = m_counts.records;
    summary.empty = m_counts.empty;
    summary.responses = static_cast<int>(selection.chosen.size());
    summary.comments = static_cast<int>(m_collected.comments.size());
    summary.incompleteLeftOut = selection.incomplete;
    summary.replaced = selection.replaced;
    summary.alreadyAnswered = selection.alreadyAnswered;
    summary.newParticipants = static_cast<int>(m_collected.newParticipants.size());
    summary.newRaters = static_cast<int>(m_collected.newRaters.size());
    summary.replacesWave = m_collected.replacesWave;
    summary.mapping = model::writeMapping(mappingOf(m_sheets.front(), m_request.instrument));
    for (const DraftSelection::Chosen &chosen : selection.chosen) {
        const std::span<const Answer> answers = std::as_const(m_drafts).answersOf(chosen.draft);
        summary.complete += m_drafts.drafts[chosen.draft].isComplete ? 1 : 0;
        summary.straightLined += isStraightLined(answers) ? 1 : 0;
        const auto open = std::count(answers.begin(), answers.end(), kLeftOpen);
        const auto notObserved = std::count(answers.begin(), answers.end(), kNotObserved);
        summary.leftOpen += static_cast<int>(open);
        summary.notObserved += static_cast<int>(notObserved);
        summary.ratings += static_cast<int>(static_cast<std::ptrdiff_t>(answers.size()) - open - notObserved);
    }
    summary.smallGroups = smallGroups(selection, raters);
    addNotices(summary);
}

}  // namespace

Result<CollectedAnswers> assembleAnswers(const CollectRequest &request, const std::vector<AnswerSheet> &sheets,
                                         const ItemMatcher &items)
{
    return Assembly(request, sheets, items).run();
}

}  // namespace circumspect::sealed
