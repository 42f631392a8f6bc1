// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_model.h"
#include "report/look.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace circumspect::report {

/// A heading inside a section; level 2 or 3 (level 1 is the section's title).
struct Heading {
    int level = 2;
    QString text;
};

enum class TextStyle { Body, Lead, Small, Caption };

struct Paragraph {
    QString text;
    TextStyle style = TextStyle::Body;
};

struct BulletList {
    QStringList items;
    bool isTickList = false;  ///< boxes to tick by hand instead of bullets
};

enum class CellTone { Normal, Strong, Muted, SelfHigher, OthersHigher };
enum class Alignment { Left, Centre, Right };

struct TableCell {
    QString text;
    CellTone tone = CellTone::Normal;
    QString spoken = {};  ///< read instead of `text` by screen readers; empty if the same
};

/// A table with a header row. Widths are weights of the available width.
struct Table {
    struct Column {
        QString title;
        double weight = 1;
        Alignment alignment = Alignment::Left;
        std::optional<SeriesStyle> mark;  ///< drawn beside the title
    };
    QString caption;
    std::vector<Column> columns;
    std::vector<std::vector<TableCell>> rows;
    bool hasRowHeaders = true;
    /// Points; above 0 the table is a worksheet: its cells are framed, and high enough to write in by hand.
    double writingHeight = 0;
};

struct Chart {
    ChartModel model;
    double height = 0;  ///< points on paper; 0 lets the renderer choose
};

/// Cards side by side, as on the one-page picture: a title and short lines, each pointing to its section.
struct CardGrid {
    struct Line {
        QString text;
        QString value;
        QString target;  ///< section id
    };
    struct Card {
        QString title;
        QString description;
        std::vector<Line> lines;
        QString emptyText;  ///< shown when there are no lines
    };
    std::vector<Card> cards;
};

/// Comments under one label.
struct CommentList {
    QString label;
    std::optional<SeriesStyle> mark;
    QStringList comments;
    QString emptyText;  ///< shown instead when there are none
};

enum class CalloutTone { Note, Caution };

struct Callout {
    CalloutTone tone = CalloutTone::Note;
    QString title;
    QString text;
};

/// Explains the symbols used in the pictures.
struct Legend {
    struct Entry {
        SeriesStyle style = SeriesStyle::Self;
        bool isHollow = false;  ///< the withheld form of the mark
        QString name;
        QString description;
    };
    std::vector<Entry> entries;
};

/// Ruled space to write on.
struct NoteLines {
    QString label;
    int lines = 4;
};

/// The first page.
struct Cover {
    struct Fact {
        QString label;
        QString value;
    };
    QString title;
    QString subject;   ///< the participant's name, or the code
    QString subtitle;  ///< role and organisation
    std::vector<Fact> facts;
    Table counts;  ///< invited and answered per shown group
    QString belongsTo;
};

using Block = std::variant<Heading, Paragraph, BulletList, Table, Chart, CardGrid, CommentList, Callout, Legend,
                           NoteLines, Cover>;

/// A part of the report. Starts a page unless `continuesPage`.
struct Section {
    QString id;     ///< stable: "cover", "reading_guide", "picture", "gaps", "competency.XBC", "comments" ...
    QString title;  ///< empty on the cover
    QString lead;   ///< the sentence each page opens with
    bool continuesPage = false;
    std::vector<Block> blocks = {};
};

/// A report as data before it is ink; every renderer draws the same document and computes nothing.
struct Document {
    QString title;
    QString language;   ///< BCP 47
    QString subject;    ///< for the footer: name or code
    QString footer;     ///< "for development only" and the like
    QString pageLabel;  ///< "Page %1 of %2"
    QString releaseId;
    QDateTime createdAt;  ///< UTC, of the release; the only date a file carries
    std::vector<Section> sections;
    Look look = {};
    bool lacksOverview = false;  ///< the template asks for one, but too few answers can be shown
};

}  // namespace circumspect::report
