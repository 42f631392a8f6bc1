// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace circumspect::published {

/// Why a file was taken for a format; `subject` is a heading or a record number, never a value of a respondent.
enum class ReasonKind {
    FirstHeadingIs,        ///< the first heading is one the tool writes
    HeadingIs,             ///< a heading only this tool writes
    HeadingsLook,          ///< headings of this shape, e.g. XBC[XBC1]
    RecordHoldsImportIds,  ///< a record holds {"ImportId": ...}
    HeadingRowsAre,        ///< so many heading rows
    ColumnsMatchItems,     ///< so many columns are items of the instrument
    OneAnswerPerRecord,    ///< columns for item and value
    FileNameIs,
    ContentIs,  ///< the kind of file by its first bytes
};

struct Reason {
    ReasonKind kind;
    QString subject;
};

/// How sure a reader is that a file is of its format.
struct FormatGuess {
    QString format;            ///< id of the reader
    QString name;              ///< as people call it, e.g. "LimeSurvey"; a proper name, not translated
    int score = 0;             ///< 0 .. 100
    bool isSupported = false;  ///< readers that only recognise refuse the file by name
    std::vector<Reason> reasons;
};

/// What a column is used for.
enum class ColumnRole {
    Dropped,
    Participant,
    Group,
    Rater,
    Item,
    Importance,
    Comment,
    Response,
    ItemName,
    Value,
    Missing,
    Completed,
    Unused
};

enum class DropReason {
    None,
    Identity,    ///< names, addresses, devices, network
    Time,        ///< dates, durations
    Technical,   ///< row numbers, seeds, pages, languages
    RowNumbers,  ///< an unnamed index column
    NotAsked,    ///< no item or question of the instrument
    Empty
};

struct DroppedColumn {
    QString heading;
    DropReason reason = DropReason::None;
};

/// A column as it will be read.
struct ColumnPreview {
    int position = 0;  ///< from 0
    QString heading;
    ColumnRole role = ColumnRole::Unused;
    QString target;  ///< id of the item or question; of an unused column the item it resembles
    int score = 0;   ///< how well the heading fits, 0 .. 100
    DropReason dropReason = DropReason::None;
};

/// A value that occurs in the file and what it stands for; only for groups and for the scale, never per record.
struct ValuePreview {
    QString value;
    int times = 0;
    QString target;  ///< group id, scale point, "not_observed", "blank"; empty: not understood
};

/// Things worth knowing that do not stop an import.
enum class NoticeKind {
    ShortRecords,
    RowNamesDropped,
    IndexColumnDropped,
    TrailingHeadingsDropped,
    EightBitEncoding,
    DecimalRatings,
    AttributeUnusable,  ///< empty, or the same for all
    IncompleteResponses,
    SmallGroups,
    NoRaterIds,
    ItemsMissing,
    DateLikeValues  ///< distinct ratings that a spreadsheet has turned into dates; they refuse the import
};

struct ImportNotice {
    NoticeKind kind;
    int count = 0;
    QString subject;  ///< a heading, an encoding, an item id
};

/// What an import would do, without doing it.
struct ImportPreview {
    std::vector<FormatGuess> guesses;  ///< best first
    QString format;                    ///< the one used
    QString encoding;
    QString delimiter;
    int headerRecords = 0;
    int records = 0;  ///< data records
    std::vector<ColumnPreview> columns;
    std::vector<ValuePreview> groups;
    std::vector<ValuePreview> scale;
    QByteArray mapping;           ///< proposed mapping JSON, to be corrected and given back
    QStringList unmatchedItems;   ///< item ids without a column
    std::vector<Error> problems;  ///< what would refuse the import, at most 200
    int problemTotal = 0;
    int responses = 0;  ///< that would be taken in
    int comments = 0;
    std::vector<ImportNotice> notices;
};

}  // namespace circumspect::published
