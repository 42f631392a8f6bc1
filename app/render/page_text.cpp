// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_text.h"

#include "render/part_painter.h"

#include <QImage>
#include <QPainter>

#include <variant>

namespace circumspect::render {

namespace {

/// Keeps what it hears about one part.
class WordKeeper final : public TagSink {
public:
    WordKeeper(const PlacedPart &part, std::vector<PageWords> &words) : m_part(part), m_words(words) {}

    void openGroup(const TagElement &) override {}
    void closeGroup() override {}
    void beginContent(const TagElement &element) override { keep(element); }
    void endContent() override {}

private:
    void keep(const TagElement &element)
    {
        if (!element.text.trimmed().isEmpty())
            m_words.push_back({boxOf(element), element.key, element.role, element.text, element.target});
    }

    /// A cell stands in its column; what tells no place of its own has the whole part.
    QRectF boxOf(const TagElement &element) const
    {
        const auto *row = std::get_if<TableRowPart>(&m_part.content);
        if (row && element.key.cell >= 0 && element.key.cell < static_cast<int>(row->columns->size())) {
            const ColumnBox &column = row->columns->at(static_cast<std::size_t>(element.key.cell));
            return {m_part.rect.left() + column.left, m_part.rect.top(), column.width, m_part.rect.height()};
        }
        return element.box.isValid() ? element.box : m_part.rect;
    }

    const PlacedPart &m_part;
    std::vector<PageWords> &m_words;
};

}  // namespace

std::vector<PageWords> wordsOn(const PagedDocument &document, int page)
{
    std::vector<PageWords> words;
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    const Palette palette = Palette::light();
    for (const PlacedPart &part : document.pages.at(static_cast<std::size_t>(page)).parts) {
        if (part.isDecoration)
            continue;
        WordKeeper keeper(part, words);
        paintPart({painter, palette, document, &keeper}, part);
    }
    return words;
}

}  // namespace circumspect::render
