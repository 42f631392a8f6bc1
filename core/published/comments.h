// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "published/cell.h"

#include <QString>

#include <utility>
#include <vector>

namespace circumspect::published {

/// Under whose label a comment stands.
enum class CommentSource { Self, Manager, Group, Pooled };

/// One comment, verbatim but for marks where words were masked, in random but fixed order, without date.
class Comment {
public:
    const QuestionId &question() const { return m_question; }
    CommentSource source() const { return m_source; }
    /// The column's id for Self, Manager and Group; "pooled" for the pooled list.
    const QString &column() const { return m_column; }
    const QString &text() const { return m_text; }

private:
    friend class sealed::Gate;
    friend class ReleaseCodec;
    Comment(QuestionId question, CommentSource source, QString column, QString text)
        : m_question(std::move(question)), m_source(source), m_column(std::move(column)), m_text(std::move(text))
    {
    }

    QuestionId m_question;
    CommentSource m_source;
    QString m_column;
    QString m_text;
};

/// The comments of one release; sealed apart from the figures.
class Comments {
public:
    const std::vector<Comment> &all() const { return m_comments; }
    bool isEmpty() const { return m_comments.empty(); }
    /// True when protected raters wrote comments that may not be shown.
    bool areProtectedWithheld() const { return m_areProtectedWithheld; }
    /// Random text that keeps the hash of few or short comments, which everybody can read, from being guessed.
    const QString &salt() const { return m_salt; }

private:
    friend class sealed::Gate;
    friend class ReleaseCodec;
    Comments(std::vector<Comment> comments, bool areProtectedWithheld, QString salt)
        : m_comments(std::move(comments)), m_areProtectedWithheld(areProtectedWithheld), m_salt(std::move(salt))
    {
    }

    std::vector<Comment> m_comments;
    bool m_areProtectedWithheld = false;
    QString m_salt;
};

}  // namespace circumspect::published
