// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <compare>

namespace circumspect::render {

/// What a part of a page is, for readers that cannot see it (PDF 1.7, 14.8.4).
enum class TagRole {
    Section,
    Title,
    Heading,
    Subheading,
    Paragraph,
    Quote,
    List,
    ListItem,
    Table,
    Caption,
    TableRow,
    HeaderCell,
    RowHeaderCell,
    Cell,
    Figure,
    Link,
};

/// Tells elements apart; the same key again, on a later page, continues the element.
struct TagKey {
    int section = -1;
    int block = -1;
    int row = -1;
    int cell = -1;

    friend auto operator<=>(const TagKey &, const TagKey &) = default;
};

struct TagElement {
    TagRole role = TagRole::Paragraph;
    TagKey key;
    QString text;            ///< the words in full, since line ends swallow spaces; for a figure its alternative text
    QRectF box;              ///< where it stands on the page, in points; for figures and links
    QString target;          ///< the section a link leads to
    bool isAsDrawn = false;  ///< the drawn letters say the text by themselves, in one piece
};

/// Hears what is being drawn. Everything drawn outside of contents is decoration.
class TagSink {
public:
    virtual ~TagSink() = default;

    virtual void openGroup(const TagElement &element) = 0;
    virtual void closeGroup() = 0;
    /// What is drawn from here to endContent() belongs to this element inside the open groups; contents never nest.
    virtual void beginContent(const TagElement &element) = 0;
    virtual void endContent() = 0;
};

/// Keeps a group open while it lives; does nothing without a sink.
class TagGroup {
public:
    TagGroup(TagSink *sink, const TagElement &element) : m_sink(sink)
    {
        if (m_sink)
            m_sink->openGroup(element);
    }
    ~TagGroup()
    {
        if (m_sink)
            m_sink->closeGroup();
    }
    TagGroup(const TagGroup &) = delete;
    TagGroup &operator=(const TagGroup &) = delete;

private:
    TagSink *m_sink;
};

/// Marks what is drawn while it lives as content; does nothing without a sink.
class TagContent {
public:
    TagContent(TagSink *sink, const TagElement &element) : m_sink(sink)
    {
        if (m_sink)
            m_sink->beginContent(element);
    }
    ~TagContent()
    {
        if (m_sink)
            m_sink->endContent();
    }
    TagContent(const TagContent &) = delete;
    TagContent &operator=(const TagContent &) = delete;

private:
    TagSink *m_sink;
};

}  // namespace circumspect::render
