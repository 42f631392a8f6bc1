// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QMap>
#include <QString>

#include <vector>

namespace circumspect::model {

/// A column by its heading; `nth` tells repeated headings apart (1 is the first).
struct ColumnName {
    QString heading;
    int nth = 1;

    bool isEmpty() const { return heading.isEmpty(); }
    friend bool operator==(const ColumnName &, const ColumnName &) = default;
};

/// Where participant, group or rater come from.
struct FieldSource {
    enum class Kind { None, Column, FileName, SameForAll };
    Kind kind = Kind::None;
    ColumnName column;
    QString value;  ///< SameForAll: a participant's code or a group's id
};

/// A column that holds the answers to one item or open question, or how much one competency matters.
struct ColumnTarget {
    ColumnName column;
    QString target;
};

/// How the columns of a file are understood; kept for the next file of that kind. Holds headings, group labels and
/// scale labels, never anything a respondent wrote.
struct AnswerMapping {
    QString format;  ///< id of the reader
    FieldSource participant;
    FieldSource group;
    FieldSource rater;
    ColumnName completed;
    // one record a response
    std::vector<ColumnTarget> items;
    std::vector<ColumnTarget> importance;
    std::vector<ColumnTarget> comments;
    // one record an answer
    ColumnName response;
    ColumnName item;
    ColumnName value;
    ColumnName missing;
    // words of the file
    QMap<QString, QString> groupWords;  ///< label -> group id
    QMap<QString, QString> valueWords;  ///< label or code -> scale point, "not_observed" or "blank"
    QMap<QString, QString> itemWords;   ///< one record an answer: name in the file -> item or question id

    bool isLong() const { return !item.isEmpty(); }
};

/// The mapping as indented JSON with sorted keys (format "circumspect-mapping", format_version 1).
QByteArray writeMapping(const AnswerMapping &mapping);

/// Errors: MappingInvalid with the faulty part as subject.
Result<AnswerMapping> readMapping(QByteArrayView json);

}  // namespace circumspect::model
