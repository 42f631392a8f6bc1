// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace circumspect::sealed {

/// An answer to one item as one byte: the scale value itself (already recoded if reverse-keyed), or one of these two.
using Answer = std::int8_t;
inline constexpr Answer kLeftOpen = -128;
inline constexpr Answer kNotObserved = -127;
constexpr bool isAnswered(Answer answer)
{
    return answer > kNotObserved;
}

/// One rater's answers about one participant, without name, time or order. Exists in core/sealed only.
struct Response {
    ParticipantId participant;
    GroupId group;
    WaveId wave;
    ImportId import;
    std::vector<Answer> answers;     ///< one an item, in the instrument's order
    std::vector<Answer> importance;  ///< one a competency, in the instrument's order; empty if it was not asked
};

/// A comment whose source does not tell which comments come from one person.
inline constexpr std::uint64_t kUnknownRespondent = 0;

/// One comment, unlinked to scores.
struct CommentAnswer {
    ParticipantId participant;
    GroupId group;
    WaveId wave;
    ImportId import;
    QuestionId question;
    QString text;
    /// The same random number for all comments of one rater about one participant in one wave: drawn by whoever reads
    /// the answers (never 0), derived from nothing, kept beside the sealed text only. The gate counts people with it.
    std::uint64_t respondent = kUnknownRespondent;
    bool isMasked = false;  ///< words of it were masked before the gate; see comment_mask.h
};

/// All answers of one wave in columnar form, participant-major and within a participant in the instrument's group
/// order, so that scoring a cohort is one pass over contiguous memory.
class ResponseSet {
public:
    struct Row {
        std::uint32_t participant;  ///< index into participants()
        std::uint16_t group;        ///< index into groups()
    };

    /// Sorts; `groups` fixes the group order (unknown groups are appended). Every response must have itemCount answers,
    /// and those with importance the same number of it; where a response has none it counts as left open.
    static ResponseSet fromResponses(std::span<const Response> responses, const std::vector<GroupId> &groups,
                                     int itemCount);

    /// The same from columns in any order: `rows` index into `participants` and `groups` (in the order wanted), and
    /// `answers` holds itemCount answers a row; so does `importance` by its own number, or it is empty. For the one bulk
    /// path.
    static ResponseSet fromColumns(std::vector<ParticipantId> participants, std::vector<GroupId> groups,
                                   std::span<const Row> rows, std::span<const Answer> answers, int itemCount,
                                   std::span<const Answer> importance = {});

    const std::vector<ParticipantId> &participants() const { return m_participants; }
    const std::vector<GroupId> &groups() const { return m_groups; }
    int itemCount() const { return m_itemCount; }
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    const Row &row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    std::span<const Answer> answers(int row) const;
    std::span<const Answer> allAnswers() const { return m_answers; }
    /// How much the competencies matter, one answer each; empty where nobody was asked.
    std::span<const Answer> importance(int row) const;
    int importanceCount() const { return m_importanceCount; }
    /// The importance of one participant's competencies as if it were answers to items; rows in the order of rowsOf().
    ResponseSet importanceOf(const ParticipantId &participant) const;
    /// First and one-past-last row of a participant; {0, 0} if it has none.
    std::pair<int, int> rowsOf(const ParticipantId &participant) const;

private:
    std::vector<ParticipantId> m_participants;
    std::vector<GroupId> m_groups;
    std::vector<Row> m_rows;
    std::vector<Answer> m_answers;
    std::vector<Answer> m_importance;
    int m_itemCount = 0;
    int m_importanceCount = 0;
};

}  // namespace circumspect::sealed
