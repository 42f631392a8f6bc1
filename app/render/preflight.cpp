// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/preflight.h"

#include "render/fonts.h"

#include <QGlyphRun>
#include <QSet>
#include <QTextLayout>

#include <algorithm>

namespace circumspect::render {

namespace {

using report::CommentList;
using report::Cover;

/// What people wrote or are called; the report's own words are known to be drawable.
QStringList textsOfPeople(const report::Document &document)
{
    QStringList texts{document.subject};
    for (const report::Section &section : document.sections)
        for (const report::Block &block : section.blocks) {
            if (const auto *cover = std::get_if<Cover>(&block))
                texts << cover->subject << cover->subtitle;
            if (const auto *list = std::get_if<CommentList>(&block))
                texts += list->comments;
        }
    return texts;
}

/// Whether the report's font, or one that Qt puts in its place, has a glyph: glyph 0 is the empty box.
bool canBeDrawn(const QString &character)
{
    QTextLayout layout(character, fontOf(type::kBody));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::none_of(runs.begin(), runs.end(), [](const QGlyphRun &run) { return run.glyphIndexes().contains(0); });
}

/// Letters, digits and signs; blanks, joiners and breaks need no glyph of their own.
bool needsGlyph(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    return category != QChar::Other_Control && category != QChar::Other_Format && !QChar::isSpace(point) &&
           !QChar::isMark(point);
}

QString missingIn(const QStringList &texts)
{
    QSet<char32_t> seen;
    QString missing;
    for (const QString &text : texts)
        for (const uint point : text.toUcs4()) {
            const auto character = static_cast<char32_t>(point);
            if (seen.contains(character) || !needsGlyph(character))
                continue;
            seen.insert(character);
            const QString one = QString::fromUcs4(&character, 1);
            if (!canBeDrawn(one))
                missing += one;
        }
    return missing;
}

const report::Section *sectionWith(const report::Document &document, QStringView id)
{
    const auto found = std::find_if(document.sections.begin(), document.sections.end(),
                                    [&](const report::Section &section) { return section.id == id; });
    return found == document.sections.end() ? nullptr : &*found;
}

bool hasComment(const report::Section &section)
{
    return std::any_of(section.blocks.begin(), section.blocks.end(), [](const report::Block &block) {
        const auto *list = std::get_if<CommentList>(&block);
        return list != nullptr && !list->comments.isEmpty();
    });
}

}  // namespace

Preflight preflightOf(const report::Document &document)
{
    const report::Section *comments = sectionWith(document, u"comments");
    return {.missingCharacters = missingIn(textsOfPeople(document)),
            .hasNoOverview = document.lacksOverview,
            .hasNoComments = comments != nullptr && !hasComment(*comments)};
}

}  // namespace circumspect::render
