// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_writer.h"

#include "report/chart_words.h"
#include "report/phrasebook/phrasebook.h"

namespace circumspect::report {

namespace {

/// Blocks as lines of text; one function a block type.
class BlockWords {
public:
    explicit BlockWords(const Phrasebook &words) : m_words(words) {}

    QStringList operator()(const Heading &heading) const { return {underlined(heading.text, u'-')}; }
    QStringList operator()(const Paragraph &paragraph) const { return {paragraph.text}; }
    QStringList operator()(const BulletList &list) const
    {
        QStringList lines;
        for (const QString &item : list.items)
            lines.append((list.isTickList ? kBox : kBullet) + item);
        return lines;
    }
    QStringList operator()(const Table &table) const
    {
        QStringList lines = {m_words.text(Phrase::SpokenTable, {table.caption})};
        for (const std::vector<TableCell> &row : table.rows)
            lines.append(kBullet + rowInWords(table, row));
        return lines;
    }
    QStringList operator()(const Chart &chart) const { return chartInWords(chart.model, m_words); }
    QStringList operator()(const CardGrid &grid) const
    {
        QStringList lines;
        for (const CardGrid::Card &card : grid.cards) {
            lines.append(labelled(card.title, card.description));
            if (card.lines.empty())
                lines.append(kBullet + card.emptyText);
            for (const CardGrid::Line &line : card.lines)
                lines.append(kBullet + labelled(line.text, line.value));
        }
        return lines;
    }
    QStringList operator()(const CommentList &list) const
    {
        QStringList lines = {m_words.text(Phrase::LabelOnly, {list.label})};
        for (const QString &comment : list.comments)
            lines.append(kBullet + comment);
        if (list.comments.isEmpty())
            lines.append(kBullet + list.emptyText);
        return lines;
    }
    QStringList operator()(const Callout &callout) const { return {labelled(callout.title, callout.text)}; }
    QStringList operator()(const Legend &legend) const
    {
        QStringList lines;
        for (const Legend::Entry &entry : legend.entries)
            lines.append(kBullet + labelled(entry.name, entry.description));
        return lines;
    }
    QStringList operator()(const NoteLines &notes) const { return {m_words.text(Phrase::SpokenSpace, {notes.label})}; }
    QStringList operator()(const Cover &cover) const
    {
        QStringList lines = {underlined(cover.title, u'='), cover.subject};
        if (!cover.subtitle.isEmpty())
            lines.append(cover.subtitle);
        for (const Cover::Fact &fact : cover.facts)
            lines.append(labelled(fact.label, fact.value));
        if (!cover.counts.rows.empty())
            lines.append((*this)(cover.counts));
        lines.append(cover.belongsTo);
        return lines;
    }

    static QString underlined(const QString &text, QChar line) { return text + u'\n' + QString(text.size(), line); }

private:
    static inline const QString kBullet = QStringLiteral("- ");
    static inline const QString kBox = QStringLiteral("[ ] ");

    QString labelled(const QString &label, const QString &text) const
    {
        return text.isEmpty() ? label : m_words.text(Phrase::Labelled, {label, text});
    }

    QString rowInWords(const Table &table, const std::vector<TableCell> &row) const
    {
        QStringList parts;
        for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
            const QString &text = row[i].spoken.isEmpty() ? row[i].text : row[i].spoken;
            parts.append(i == 0 ? text : table.columns[i].title + u' ' + text);
        }
        return parts.join(m_words.text(Phrase::PartsBetween));
    }

    const Phrasebook &m_words;
};

void addBlock(const BlockWords &writer, const Block &block, QStringList &paragraphs)
{
    const QStringList lines = std::visit(writer, block);
    if (!lines.isEmpty())
        paragraphs.append(lines.join(u'\n'));
}

}  // namespace

QString writeText(const Document &document)
{
    const Phrasebook words(document.language);
    const BlockWords writer(words);
    QStringList paragraphs;
    for (const Section &section : document.sections) {
        if (!section.title.isEmpty())
            paragraphs.append(BlockWords::underlined(section.title, u'='));
        if (!section.lead.isEmpty())
            paragraphs.append(section.lead);
        for (const Block &block : section.blocks)
            addBlock(writer, block, paragraphs);
    }
    paragraphs.append(document.subject + u'\n' + document.footer + u'\n' + document.releaseId);
    return paragraphs.join(QStringLiteral("\n\n")) + u'\n';
}

}  // namespace circumspect::report
