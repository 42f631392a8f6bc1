// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/responses/response_set.h"

#include <QByteArrayView>
#include <QString>

#include <span>
#include <vector>

namespace circumspect::sealed {

/// One response while it is being checked: still with its record and its rater, neither of which leaves collection.
struct Draft {
    int file = 0;          ///< index of its sheet, for problems
    int record = 0;        ///< number, for problems
    int participant = -1;  ///< index in the directory of participants
    int group = -1;        ///< index in the instrument
    QByteArrayView raterKey;
    QByteArrayView completedAt;
    bool isComplete = true;
    int answered = 0;  ///< ratings and "not observed"
    int comments = 0;

    bool isEmpty() const { return answered == 0 && comments == 0; }
};

struct CommentDraft {
    std::size_t draft = 0;
    int question = 0;  ///< index in the instrument
    QString text;
};

/// The drafts of all files, their answers in one block: as given, reverse-keyed items not yet recoded.
struct DraftSet {
    std::size_t itemCount = 0;
    bool hasImportance = false;
    std::vector<Draft> drafts;
    std::vector<Answer> answers;
    std::vector<Answer> importance;
    std::vector<CommentDraft> comments;

    /// Appends a draft with every item left open.
    std::size_t add(Draft draft)
    {
        drafts.push_back(draft);
        answers.resize(drafts.size() * itemCount, kLeftOpen);
        if (hasImportance)
            importance.resize(answers.size(), kLeftOpen);
        return drafts.size() - 1;
    }
    void removeLast()
    {
        drafts.pop_back();
        answers.resize(drafts.size() * itemCount);
        importance.resize(hasImportance ? answers.size() : 0);
    }
    std::span<Answer> answersOf(std::size_t draft) { return std::span(answers).subspan(draft * itemCount, itemCount); }
    std::span<const Answer> answersOf(std::size_t draft) const
    {
        return std::span(answers).subspan(draft * itemCount, itemCount);
    }
    std::span<Answer> importanceOf(std::size_t draft)
    {
        return std::span(importance).subspan(draft * itemCount, itemCount);
    }
};

}  // namespace circumspect::sealed
