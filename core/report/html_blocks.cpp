// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_blocks.h"

#include "report/chart_words.h"
#include "report/html_writer.h"

#include <algorithm>

namespace circumspect::report {

namespace {

QString classOf(CellTone tone)
{
    switch (tone) {
    case CellTone::Normal:
        break;
    case CellTone::Strong:
        return QStringLiteral("strong");
    case CellTone::Muted:
        return QStringLiteral("muted");
    case CellTone::SelfHigher:
        return QStringLiteral("selfhigher");
    case CellTone::OthersHigher:
        return QStringLiteral("othershigher");
    }
    return {};
}

QString classOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        break;
    case Alignment::Centre:
        return QStringLiteral("centre");
    case Alignment::Right:
        return QStringLiteral("end");
    }
    return {};
}

QString classOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Body:
        break;
    case TextStyle::Lead:
        return QStringLiteral("lead");
    case TextStyle::Small:
        return QStringLiteral("small");
    case TextStyle::Caption:
        return QStringLiteral("caption");
    }
    return {};
}

HtmlBuilder::Attributes withClass(const QStringList &classes)
{
    const QString joined = classes.join(u' ').simplified();
    return joined.isEmpty() ? HtmlBuilder::Attributes{} : HtmlBuilder::Attributes{{"class", joined}};
}

/// Rows to write into are as high as on paper, with a frame around each field.
HtmlBuilder::Attributes worksheetAttributes(const Table &table)
{
    if (table.writingHeight <= 0)
        return {};
    return {{"class", QStringLiteral("worksheet")},
            {"style", QStringLiteral("--writing:%1pt").arg(table.writingHeight, 0, 'f', 0)}};
}

QString viewBoxOf(const QSizeF &size)
{
    return QStringLiteral("0 0 %1 %2").arg(size.width(), 0, 'f', 1).arg(size.height(), 0, 'f', 1);
}

}  // namespace

HtmlBlocks::HtmlBlocks(HtmlBuilder &page, const Phrasebook &words, ChartDrawing &charts,
                       const QHash<QString, QString> &anchors)
    : m_page(page), m_words(words), m_charts(charts), m_anchors(anchors)
{
}

void HtmlBlocks::operator()(const Heading &heading)
{
    // Levels follow the document's, but never jump: a section that begins with a third-level heading begins with h3.
    if (heading.level > m_asked)
        ++m_level;
    else
        m_level = std::max(3, m_level - (m_asked - heading.level));
    m_asked = heading.level;
    m_page.element(m_level == 3 ? "h3" : "h4", {}, heading.text);
}

void HtmlBlocks::operator()(const Paragraph &paragraph)
{
    m_page.element("p", withClass({classOf(paragraph.style)}), paragraph.text);
}

void HtmlBlocks::operator()(const BulletList &list)
{
    m_page.open("ul", list.isTickList ? HtmlBuilder::Attributes{{"class", QStringLiteral("ticks")}}
                                      : HtmlBuilder::Attributes{});
    for (const QString &item : list.items)
        m_page.element("li", {}, item);
    m_page.close();
}

void HtmlBlocks::operator()(const Table &table)
{
    // Wide tables scroll by themselves; the focus makes that possible by keyboard.
    m_page.open("div", {{"class", QStringLiteral("scroll")},
                        {"tabindex", QStringLiteral("0")},
                        {"role", QStringLiteral("group")},
                        {"aria-label", m_words.text(Phrase::SpokenTable, {table.caption})}});
    m_page.open("table", worksheetAttributes(table));
    if (!table.caption.isEmpty())
        m_page.element("caption", {}, table.caption);
    addHead(table);
    m_page.open("tbody");
    for (const std::vector<TableCell> &row : table.rows)
        addRow(table, row);
    m_page.close().close().close();
}

void HtmlBlocks::addHead(const Table &table)
{
    m_page.open("thead").open("tr");
    for (const Table::Column &column : table.columns) {
        HtmlBuilder::Attributes attributes = withClass({classOf(column.alignment)});
        if (column.title.isEmpty()) {
            m_page.element("td", attributes, {});
            continue;
        }
        attributes.emplace_back("scope", QStringLiteral("col"));
        m_page.open("th", attributes);
        if (column.mark)
            addMark(*column.mark, false);
        m_page.text(column.title).close();
    }
    m_page.close().close();
}

void HtmlBlocks::addRow(const Table &table, const std::vector<TableCell> &row)
{
    m_page.open("tr");
    for (std::size_t index = 0; index < row.size() && index < table.columns.size(); ++index) {
        const TableCell &cell = row[index];
        const bool isHeader = index == 0 && table.hasRowHeaders && !cell.text.isEmpty();
        HtmlBuilder::Attributes attributes = withClass({classOf(table.columns[index].alignment), classOf(cell.tone)});
        if (isHeader)
            attributes.emplace_back("scope", QStringLiteral("row"));
        m_page.open(isHeader ? "th" : "td", attributes);
        if (cell.spoken.isEmpty()) {
            m_page.text(cell.text);
        } else {
            m_page.element("span", {{"aria-hidden", QStringLiteral("true")}}, cell.text);
            m_page.element("span", {{"class", QStringLiteral("spoken")}}, cell.spoken);
        }
        m_page.close();
    }
    m_page.close();
}

void HtmlBlocks::operator()(const Chart &chart)
{
    const ChartText &text = textOf(chart.model);
    const ChartDrawing::Picture picture = m_charts.chart(chart.model);
    const QString id = QStringLiteral("chart-%1").arg(++m_charted);
    m_page.open("figure").element("figcaption", {}, text.title);
    m_page.open("svg", {{"role", QStringLiteral("img")},
                        {"viewBox", viewBoxOf(picture.size)},
                        {"aria-labelledby", QStringLiteral("%1-title %1-text").arg(id)}});
    m_page.element("title", {{"id", id + QStringLiteral("-title")}}, text.title);
    m_page.element("desc", {{"id", id + QStringLiteral("-text")}}, text.altText);
    m_page.markup(picture.elements).close();
    addWords(chart.model);
    m_page.close();
}

void HtmlBlocks::addWords(const ChartModel &model)
{
    const ChartText &text = textOf(model);
    m_page.open("details").open("summary").text(m_words.text(Phrase::SpokenPicture));
    m_page.element("span", {{"class", QStringLiteral("spoken")}}, QStringLiteral(" (%1)").arg(text.title)).close();
    m_page.element("p", {}, text.altText).open("ul");
    for (const QString &line : partsInWords(model, m_words))
        m_page.element("li", {}, line);
    m_page.close().close();
}

void HtmlBlocks::operator()(const CardGrid &grid)
{
    m_level = 3;
    m_asked = 2;
    m_page.open("div", {{"class", QStringLiteral("cards")}});
    for (const CardGrid::Card &card : grid.cards)
        addCard(card);
    m_page.close();
}

void HtmlBlocks::addCard(const CardGrid::Card &card)
{
    m_page.open("div", {{"class", QStringLiteral("card")}}).element("h3", {}, card.title);
    if (!card.description.isEmpty())
        m_page.element("p", {{"class", QStringLiteral("caption")}}, card.description);
    if (card.lines.empty())
        m_page.element("p", {}, card.emptyText);
    else
        m_page.open("ul");
    for (const CardGrid::Line &line : card.lines) {
        const QString anchor = m_anchors.value(line.target);
        m_page.open("li");
        if (anchor.isEmpty())
            m_page.element("span", {}, line.text);
        else
            m_page.element("a", {{"href", u'#' + anchor}}, line.text);
        m_page.element("span", {{"class", QStringLiteral("value")}}, line.value).close();
    }
    if (!card.lines.empty())
        m_page.close();
    m_page.close();
}

void HtmlBlocks::operator()(const CommentList &list)
{
    m_page.open("div", {{"class", QStringLiteral("comments")}}).open("p");
    if (list.mark)
        addMark(*list.mark, false);
    m_page.text(list.label).close();
    if (list.comments.isEmpty()) {
        m_page.element("p", {{"class", QStringLiteral("quiet")}}, list.emptyText);
    } else {
        // Comments may be in any language; each finds its own direction.
        m_page.open("ul");
        for (const QString &comment : list.comments)
            m_page.element("li", {{"dir", QStringLiteral("auto")}}, comment);
        m_page.close();
    }
    m_page.close();
}

void HtmlBlocks::operator()(const Callout &callout)
{
    const bool isCaution = callout.tone == CalloutTone::Caution;
    m_page.open("div", {{"role", QStringLiteral("note")},
                        {"class", isCaution ? QStringLiteral("callout caution") : QStringLiteral("callout")}});
    if (!callout.title.isEmpty())
        m_page.element("p", {{"class", QStringLiteral("strong")}}, callout.title);
    m_page.element("p", {}, callout.text).close();
}

void HtmlBlocks::operator()(const Legend &legend)
{
    m_page.open("dl", {{"class", QStringLiteral("legend")}});
    for (const Legend::Entry &entry : legend.entries) {
        m_page.open("div").open("dt");
        addMark(entry.style, entry.isHollow);
        m_page.text(entry.name).close();
        m_page.element("dd", {}, entry.description).close();
    }
    m_page.close();
}

void HtmlBlocks::operator()(const NoteLines &notes)
{
    m_page.open("div", {{"class", QStringLiteral("notes")}}).element("p", {}, notes.label);
    m_page.element("div",
                   {{"class", QStringLiteral("lines")},
                    {"style", QStringLiteral("height:calc(%1*(1.9rem + 1px))").arg(notes.lines)}},
                   {});
    m_page.close();
}

void HtmlBlocks::operator()(const Cover &cover)
{
    if (!cover.counts.rows.empty())
        (*this)(cover.counts);
    if (!cover.belongsTo.isEmpty())
        m_page.element("p", {}, cover.belongsTo);
}

void HtmlBlocks::addMark(SeriesStyle style, bool isHollow)
{
    const ChartDrawing::Picture picture = m_charts.mark(style, isHollow);
    m_page.open("svg", {{"class", QStringLiteral("mark")},
                        {"aria-hidden", QStringLiteral("true")},
                        {"viewBox", viewBoxOf(picture.size)}});
    m_page.markup(picture.elements).close();
}

}  // namespace circumspect::report
