// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/draft_reader.h"

#include <optional>

namespace circumspect::sealed {

using published::ColumnRole;

namespace {

/// Reads the records of one sheet, column by column of what was asked.
class WideDraftReader {
public:
    WideDraftReader(const DraftContext &context, DraftSet &drafts)
        : m_context(context),
          m_drafts(drafts),
          m_words(context.instrument.scale, context.sheet.dialect, context.sheet.valueWords)
    {
        if (context.instrument.importanceScale)
            m_importanceWords.emplace(*context.instrument.importanceScale, context.sheet.dialect,
                                      QMap<QString, QString>());
        for (int i = 0; i < static_cast<int>(context.sheet.columns.size()); ++i) {
            const SheetColumn &column = context.sheet.column(i);
            if (column.role == ColumnRole::Item)
                m_items.push_back({i, column.target});
            else if (column.role == ColumnRole::Importance && m_importanceWords)
                m_importance.push_back({i, column.target});
            else if (column.role == ColumnRole::Comment)
                m_comments.push_back({i, column.target});
        }
    }

    DraftCounts readAll()
    {
        DraftCounts counts;
        const AnswerSheet &sheet = m_context.sheet;
        for (int record = sheet.firstRecord(); record < sheet.recordCount(); ++record) {
            ++counts.records;
            if (!readRecord(record))
                ++counts.empty;
        }
        counts.decimals = m_words.decimalForms();
        return counts;
    }

private:
    struct Asked {
        int column;
        int target;
    };

    bool readRecord(int record);
    int readRatings(int record, const std::vector<Asked> &asked, ScaleWords &words, std::span<Answer> answers);
    void fill(Answer &answer, ScaleWords::Reading reading, int record, int column);
    int readComments(int record, std::size_t draft);

    const DraftContext &m_context;
    DraftSet &m_drafts;
    ScaleWords m_words;
    std::optional<ScaleWords> m_importanceWords;
    std::vector<Asked> m_items;
    std::vector<Asked> m_importance;
    std::vector<Asked> m_comments;
};

bool WideDraftReader::readRecord(int record)
{
    const std::size_t index = m_drafts.add({});
    const int ratings = readRatings(record, m_items, m_words, m_drafts.answersOf(index));
    if (!m_importance.empty())
        readRatings(record, m_importance, *m_importanceWords, m_drafts.importanceOf(index));
    const int comments = readComments(record, index);
    if (ratings == 0 && comments == 0) {
        m_drafts.removeLast();
        return false;
    }
    Draft &draft = m_drafts.drafts[index];
    draft.answered = ratings;
    draft.comments = comments;
    m_context.identity.read(record, draft);
    return true;
}

/// The number of answers, cells with a fault among them.
int WideDraftReader::readRatings(int record, const std::vector<Asked> &asked, ScaleWords &words,
                                 std::span<Answer> answers)
{
    int answered = 0;
    for (const Asked &entry : asked) {
        const ScaleWords::Reading reading = words.read(m_context.sheet.cell(record, entry.column));
        if (reading == kLeftOpen)
            continue;
        ++answered;
        fill(answers[static_cast<std::size_t>(entry.target)], reading, record, entry.column);
    }
    return answered;
}

/// An item may have two columns, one a wording; only one of them can hold an answer.
void WideDraftReader::fill(Answer &answer, ScaleWords::Reading reading, int record, int column)
{
    const QString &heading = m_context.sheet.column(column).heading;
    const int number = m_context.sheet.table->number(record);
    if (ScaleWords::isFault(reading))
        return addValueProblem(m_context.problems, reading, number, heading);
    if (answer != kLeftOpen && answer != static_cast<Answer>(reading))
        return m_context.problems.add(ErrorCode::ValueOffScale, number, heading + u": answered twice");
    answer = static_cast<Answer>(reading);
}

int WideDraftReader::readComments(int record, std::size_t draft)
{
    int count = 0;
    for (const Asked &entry : m_comments) {
        const QByteArrayView cell = m_context.sheet.cell(record, entry.column).trimmed();
        if (cell.isEmpty())
            continue;
        m_drafts.comments.push_back({draft, entry.target, QString::fromUtf8(cell)});
        ++count;
    }
    return count;
}

}  // namespace

DraftCounts readWideDrafts(const DraftContext &context, DraftSet &drafts)
{
    return WideDraftReader(context, drafts).readAll();
}

void addValueProblem(ProblemList &problems, ScaleWords::Reading fault, int record, const QString &heading)
{
    if (fault == ScaleWords::kNotInteger)
        problems.add(ErrorCode::ValueNotInteger, record, heading);
    else if (fault == ScaleWords::kDateLike)
        problems.add(ErrorCode::ValueOffScale, record, heading + u": looks like a date");
    else
        problems.add(ErrorCode::ValueOffScale, record, heading);
}

}  // namespace circumspect::sealed
