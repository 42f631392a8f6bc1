// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json_writer.h"

#include "report/chart_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace circumspect::report {

namespace {

QString nameOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Body:
        return QStringLiteral("body");
    case TextStyle::Lead:
        return QStringLiteral("lead");
    case TextStyle::Small:
        return QStringLiteral("small");
    case TextStyle::Caption:
        break;
    }
    return QStringLiteral("caption");
}

QString nameOf(CellTone tone)
{
    switch (tone) {
    case CellTone::Normal:
        return QStringLiteral("normal");
    case CellTone::Strong:
        return QStringLiteral("strong");
    case CellTone::Muted:
        return QStringLiteral("muted");
    case CellTone::SelfHigher:
        return QStringLiteral("self_higher");
    case CellTone::OthersHigher:
        break;
    }
    return QStringLiteral("others_higher");
}

QString nameOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return QStringLiteral("left");
    case Alignment::Centre:
        return QStringLiteral("centre");
    case Alignment::Right:
        break;
    }
    return QStringLiteral("right");
}

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

void addMark(QJsonObject &object, const std::optional<SeriesStyle> &mark)
{
    if (mark)
        object.insert(QStringLiteral("mark"), styleName(*mark));
}

QJsonObject jsonOf(const TableCell &cell)
{
    QJsonObject object{{QStringLiteral("text"), cell.text}, {QStringLiteral("tone"), nameOf(cell.tone)}};
    if (!cell.spoken.isEmpty())
        object.insert(QStringLiteral("spoken"), cell.spoken);
    return object;
}

struct BlockJson {
    QJsonObject operator()(const Heading &heading) const
    {
        return {{QStringLiteral("block"), QStringLiteral("heading")},
                {QStringLiteral("level"), heading.level},
                {QStringLiteral("text"), heading.text}};
    }
    QJsonObject operator()(const Paragraph &paragraph) const
    {
        return {{QStringLiteral("block"), QStringLiteral("paragraph")},
                {QStringLiteral("style"), nameOf(paragraph.style)},
                {QStringLiteral("text"), paragraph.text}};
    }
    QJsonObject operator()(const BulletList &list) const
    {
        QJsonObject object{{QStringLiteral("block"), QStringLiteral("bullets")},
                           {QStringLiteral("items"), arrayOf(list.items)}};
        if (list.isTickList)
            object.insert(QStringLiteral("tick_list"), true);
        return object;
    }
    QJsonObject operator()(const Table &table) const
    {
        QJsonArray columns;
        for (const Table::Column &column : table.columns) {
            QJsonObject object{{QStringLiteral("title"), column.title},
                               {QStringLiteral("weight"), column.weight},
                               {QStringLiteral("alignment"), nameOf(column.alignment)}};
            addMark(object, column.mark);
            columns.append(object);
        }
        QJsonArray rows;
        for (const std::vector<TableCell> &row : table.rows) {
            QJsonArray cells;
            for (const TableCell &cell : row)
                cells.append(jsonOf(cell));
            rows.append(cells);
        }
        QJsonObject object{{QStringLiteral("block"), QStringLiteral("table")},
                           {QStringLiteral("caption"), table.caption},
                           {QStringLiteral("columns"), columns},
                           {QStringLiteral("row_headers"), table.hasRowHeaders},
                           {QStringLiteral("rows"), rows}};
        if (table.writingHeight > 0)
            object.insert(QStringLiteral("writing_height"), table.writingHeight);
        return object;
    }
    QJsonObject operator()(const Chart &chart) const
    {
        return {{QStringLiteral("block"), QStringLiteral("chart")},
                {QStringLiteral("height"), chart.height},
                {QStringLiteral("model"), chartJson(chart.model)}};
    }
    QJsonObject operator()(const CardGrid &grid) const
    {
        QJsonArray cards;
        for (const CardGrid::Card &card : grid.cards) {
            QJsonArray lines;
            for (const CardGrid::Line &line : card.lines)
                lines.append(QJsonObject{{QStringLiteral("text"), line.text},
                                         {QStringLiteral("value"), line.value},
                                         {QStringLiteral("target"), line.target}});
            cards.append(QJsonObject{{QStringLiteral("title"), card.title},
                                     {QStringLiteral("description"), card.description},
                                     {QStringLiteral("empty"), card.emptyText},
                                     {QStringLiteral("lines"), lines}});
        }
        return {{QStringLiteral("block"), QStringLiteral("cards")}, {QStringLiteral("cards"), cards}};
    }
    QJsonObject operator()(const CommentList &list) const
    {
        QJsonObject object{{QStringLiteral("block"), QStringLiteral("comments")},
                           {QStringLiteral("label"), list.label},
                           {QStringLiteral("empty"), list.emptyText},
                           {QStringLiteral("comments"), arrayOf(list.comments)}};
        addMark(object, list.mark);
        return object;
    }
    QJsonObject operator()(const Callout &callout) const
    {
        const bool isCaution = callout.tone == CalloutTone::Caution;
        return {{QStringLiteral("block"), QStringLiteral("callout")},
                {QStringLiteral("tone"), isCaution ? QStringLiteral("caution") : QStringLiteral("note")},
                {QStringLiteral("title"), callout.title},
                {QStringLiteral("text"), callout.text}};
    }
    QJsonObject operator()(const Legend &legend) const
    {
        QJsonArray entries;
        for (const Legend::Entry &entry : legend.entries)
            entries.append(QJsonObject{{QStringLiteral("mark"), styleName(entry.style)},
                                       {QStringLiteral("hollow"), entry.isHollow},
                                       {QStringLiteral("name"), entry.name},
                                       {QStringLiteral("description"), entry.description}});
        return {{QStringLiteral("block"), QStringLiteral("legend")}, {QStringLiteral("entries"), entries}};
    }
    QJsonObject operator()(const NoteLines &notes) const
    {
        return {{QStringLiteral("block"), QStringLiteral("notes")},
                {QStringLiteral("label"), notes.label},
                {QStringLiteral("lines"), notes.lines}};
    }
    QJsonObject operator()(const Cover &cover) const
    {
        QJsonArray facts;
        for (const Cover::Fact &fact : cover.facts)
            facts.append(QJsonObject{{QStringLiteral("label"), fact.label}, {QStringLiteral("value"), fact.value}});
        return {{QStringLiteral("block"), QStringLiteral("cover")},
                {QStringLiteral("title"), cover.title},
                {QStringLiteral("subject"), cover.subject},
                {QStringLiteral("subtitle"), cover.subtitle},
                {QStringLiteral("facts"), facts},
                {QStringLiteral("counts"), (*this)(cover.counts)},
                {QStringLiteral("belongs_to"), cover.belongsTo}};
    }
};

/// Only what differs from the program's own look.
QJsonObject jsonOf(const Look &look)
{
    QJsonObject object;
    if (!look.accent.isEmpty())
        object.insert(QStringLiteral("accent"), look.accent);
    if (!look.logo.isEmpty())
        object.insert(QStringLiteral("logo"), look.logo.alternative);
    if (look.paper)
        object.insert(QStringLiteral("paper"),
                      *look.paper == Paper::A4 ? QStringLiteral("a4") : QStringLiteral("letter"));
    return object;
}

QJsonObject jsonOf(const Section &section)
{
    QJsonArray blocks;
    for (const Block &block : section.blocks)
        blocks.append(std::visit(BlockJson(), block));
    return {{QStringLiteral("id"), section.id},
            {QStringLiteral("title"), section.title},
            {QStringLiteral("lead"), section.lead},
            {QStringLiteral("continues_page"), section.continuesPage},
            {QStringLiteral("blocks"), blocks}};
}

}  // namespace

QByteArray writeJson(const Document &document)
{
    QJsonArray sections;
    for (const Section &section : document.sections)
        sections.append(jsonOf(section));
    QJsonObject root{{QStringLiteral("format"), QStringLiteral("circumspect-report")},
                     {QStringLiteral("format_version"), 1},
                     {QStringLiteral("title"), document.title},
                     {QStringLiteral("language"), document.language},
                     {QStringLiteral("subject"), document.subject},
                     {QStringLiteral("footer"), document.footer},
                     {QStringLiteral("page_label"), document.pageLabel},
                     {QStringLiteral("release_id"), document.releaseId},
                     {QStringLiteral("created_at"), document.createdAt.toUTC().toString(Qt::ISODate)},
                     {QStringLiteral("sections"), sections}};
    if (!document.look.isPlain())
        root.insert(QStringLiteral("look"), jsonOf(document.look));
    // QJsonObject keeps its keys sorted, which makes the bytes canonical.
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

}  // namespace circumspect::report
