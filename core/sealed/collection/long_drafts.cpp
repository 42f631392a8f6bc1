// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/draft_reader.h"

#include "model/label_key.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace circumspect::sealed {

using published::ColumnRole;

namespace {

/// Cells are a few bytes long and mostly the same as in the record before: a call of memcmp would cost more.
bool isSame(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i)
        if (a.data()[i] != b.data()[i])
            return false;
    return true;
}

/// The cells that tell whose response a record belongs to, by position in the buffer's own words.
struct ResponseKey {
    QByteArrayView participant;
    QByteArrayView rater;
    QByteArrayView response;
    QByteArrayView group;  ///< only where neither rater nor response tell responses apart

    friend bool operator==(const ResponseKey &a, const ResponseKey &b)
    {
        return isSame(a.participant, b.participant) && isSame(a.rater, b.rater) && isSame(a.response, b.response) &&
               isSame(a.group, b.group);
    }
    friend size_t qHash(const ResponseKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.participant, key.rater, key.response, key.group);
    }
};

/// What the item column names.
struct AskedName {
    enum class Kind { Item, Question, Unknown };
    Kind kind = Kind::Unknown;
    int index = -1;
};

/// Reads one answer a record. Files are mostly sorted by response, so the one before is looked at first.
class LongDraftReader {
public:
    LongDraftReader(const DraftContext &context, DraftSet &drafts)
        : m_context(context),
          m_drafts(drafts),
          m_words(context.instrument.scale, context.sheet.dialect, context.sheet.valueWords),
          m_participant(context.sheet.columnOf(ColumnRole::Participant)),
          m_rater(context.sheet.columnOf(ColumnRole::Rater)),
          m_response(context.sheet.columnOf(ColumnRole::Response)),
          m_group(context.sheet.columnOf(ColumnRole::Group)),
          m_item(context.sheet.columnOf(ColumnRole::ItemName)),
          m_value(context.sheet.columnOf(ColumnRole::Value)),
          m_missing(context.sheet.columnOf(ColumnRole::Missing))
    {
    }

    DraftCounts readAll()
    {
        DraftCounts counts;
        const std::size_t first = m_drafts.drafts.size();
        const AnswerSheet &sheet = m_context.sheet;
        for (int record = sheet.firstRecord(); record < sheet.recordCount(); ++record) {
            ++counts.records;
            readRecord(record);
        }
        counts.empty =
            static_cast<int>(std::count_if(m_drafts.drafts.begin() + static_cast<std::ptrdiff_t>(first),
                                           m_drafts.drafts.end(), [](const Draft &draft) { return draft.isEmpty(); }));
        counts.decimals = m_words.decimalForms();
        return counts;
    }

private:
    QByteArrayView cell(int record, int column) const
    {
        return column < 0 ? QByteArrayView() : m_context.sheet.cell(record, column);
    }
    void readRecord(int record);
    std::size_t draftOf(int record);
    void requireSameGroup(int record, std::size_t draft);
    AskedName askedIn(int record);
    AskedName understandName(const QString &name) const;
    ScaleWords::Reading ratingIn(int record);
    void take(std::size_t draft, const AskedName &asked, int record);
    void reportName(int record, QByteArrayView cell);

    const DraftContext &m_context;
    DraftSet &m_drafts;
    ScaleWords m_words;
    int m_participant;
    int m_rater;
    int m_response;
    int m_group;
    int m_item;
    int m_value;
    int m_missing;
    QHash<ResponseKey, std::size_t> m_draftOf;
    QHash<QByteArrayView, AskedName> m_asked;
    ResponseKey m_lastKey;
    std::size_t m_lastDraft = 0;
    bool m_hasLast = false;
    QByteArrayView m_lastGroup;
    std::size_t m_lastGroupDraft = std::numeric_limits<std::size_t>::max();
};

std::size_t LongDraftReader::draftOf(int record)
{
    const bool hasOwnKey = m_rater >= 0 || m_response >= 0;
    const ResponseKey key{cell(record, m_participant), cell(record, m_rater), cell(record, m_response),
                          hasOwnKey ? QByteArrayView() : cell(record, m_group)};
    if (m_hasLast && key == m_lastKey)
        return m_lastDraft;
    const auto known = m_draftOf.constFind(key);
    if (known != m_draftOf.cend()) {
        m_lastDraft = *known;
    } else {
        m_lastDraft = m_drafts.add({});
        m_draftOf.insert(key, m_lastDraft);
        m_context.identity.read(record, m_drafts.drafts[m_lastDraft]);
    }
    m_lastKey = key;
    m_hasLast = true;
    return m_lastDraft;
}

void LongDraftReader::requireSameGroup(int record, std::size_t draft)
{
    const QByteArrayView name = cell(record, m_group);
    if (m_group < 0 || (draft == m_lastGroupDraft && isSame(name, m_lastGroup)))
        return;
    m_lastGroup = name;
    m_lastGroupDraft = draft;
    const int group = m_context.identity.groupOf(name.trimmed());
    const int known = m_drafts.drafts[draft].group;
    if (known >= 0 && group != known)
        m_context.problems.add(ErrorCode::GroupConflict, m_context.sheet.table->number(record),
                               m_context.sheet.column(m_group).heading);
}

/// A name that nobody knows is reported where it first stands.
AskedName LongDraftReader::askedIn(int record)
{
    const QByteArrayView name = cell(record, m_item);
    const auto known = m_asked.constFind(name);
    if (known != m_asked.cend())
        return *known;
    const AskedName asked = understandName(QString::fromUtf8(name));
    m_asked.insert(name, asked);
    if (asked.kind == AskedName::Kind::Unknown)
        reportName(record, name);
    return asked;
}

AskedName LongDraftReader::understandName(const QString &name) const
{
    const QString mapped = m_context.sheet.itemWords.value(name.trimmed(), name);
    const auto match = m_context.items.match(mapped);
    if (!match || match->kind == HeadingMatch::Kind::Importance)
        return {};
    const bool isItem = match->kind == HeadingMatch::Kind::Item;
    return {isItem ? AskedName::Kind::Item : AskedName::Kind::Question, match->index};
}

ScaleWords::Reading LongDraftReader::ratingIn(int record)
{
    const ScaleWords::Reading reading = m_words.read(cell(record, m_value));
    if (reading != kLeftOpen || m_missing < 0)
        return reading;
    // The reason for a missing value may say "not observed"; any other reason is a blank.
    return m_words.read(cell(record, m_missing)) == kNotObserved ? kNotObserved : kLeftOpen;
}

void LongDraftReader::readRecord(int record)
{
    const std::size_t draft = draftOf(record);
    requireSameGroup(record, draft);
    const AskedName asked = askedIn(record);
    if (asked.kind != AskedName::Kind::Unknown)
        take(draft, asked, record);
}

void LongDraftReader::take(std::size_t index, const AskedName &asked, int record)
{
    Draft &draft = m_drafts.drafts[index];
    if (asked.kind == AskedName::Kind::Question) {
        const QByteArrayView text = cell(record, m_value).trimmed();
        if (text.isEmpty())
            return;
        m_drafts.comments.push_back({index, asked.index, QString::fromUtf8(text)});
        ++draft.comments;
        return;
    }
    const ScaleWords::Reading reading = ratingIn(record);
    if (ScaleWords::isFault(reading))
        return addValueProblem(m_context.problems, reading, m_context.sheet.table->number(record),
                               m_context.sheet.column(m_value).heading);
    Answer &answer = m_drafts.answersOf(index)[static_cast<std::size_t>(asked.index)];
    draft.answered += (reading == kLeftOpen ? 0 : 1) - (answer == kLeftOpen ? 0 : 1);
    answer = static_cast<Answer>(reading);
}

/// The name is quoted only if it looks like a code: a wrongly chosen column could hold anything.
void LongDraftReader::reportName(int record, QByteArrayView name)
{
    const QString text = QString::fromUtf8(name);
    const bool isCode = text.size() <= 24 && !text.contains(u' ') && !text.contains(u'@');
    const QString heading = m_context.sheet.column(m_item).heading;
    m_context.problems.add(failure(ErrorCode::ColumnUnknown, isCode ? text : heading,
                                   QStringLiteral("record %1").arg(m_context.sheet.table->number(record))));
}

}  // namespace

DraftCounts readLongDrafts(const DraftContext &context, DraftSet &drafts)
{
    return LongDraftReader(context, drafts).readAll();
}

}  // namespace circumspect::sealed
