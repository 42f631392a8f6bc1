// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/figures.h"
#include "report/sections/sections.h"
#include "report/sections/worksheet.h"

#include <algorithm>

namespace circumspect::report {

using debrief::Theme;

namespace {

constexpr int kThemes = 3;
constexpr double kThemeHeight = 112;
constexpr double kWrittenHeight = 56;
constexpr int kNoteLines = 5;

bool isWritten(const Theme &theme)
{
    const auto isText = [](const QString &text) { return !text.trimmed().isEmpty(); };
    return isText(theme.name) || isText(theme.evidence) || isText(theme.counterEvidence) || isText(theme.question);
}

std::vector<Theme> writtenThemes(const ReportContext &context)
{
    std::vector<Theme> themes = context.supplement().plan.themes;
    std::erase_if(themes, [](const Theme &theme) { return !isWritten(theme); });
    return themes;
}

/// One row a theme; rows to write in by hand where the debrief has named none.
Table themesTable(const ReportContext &context, const std::vector<Theme> &themes)
{
    const Phrasebook &words = context.words();
    Table table = emptyWorksheet(context, words.text(Phrase::ThemesCaption),
                                 {words.text(Phrase::ThemesTheme), words.text(Phrase::ThemesFor),
                                  words.text(Phrase::ThemesAgainst), words.text(Phrase::ThemesOpen)},
                                 themes.empty() ? kThemes : 0, themes.empty() ? kThemeHeight : kWrittenHeight);
    for (const Theme &theme : themes)
        table.rows.push_back({writtenCell(context, theme.name), writtenCell(context, theme.evidence),
                              writtenCell(context, theme.counterEvidence), writtenCell(context, theme.question)});
    return table;
}

}  // namespace

std::vector<Section> themesSection(const ReportContext &context)
{
    const std::vector<Theme> themes = writtenThemes(context);
    if (themes.empty() && !context.hasOtherThanSelf())
        return {};
    const Phrasebook &words = context.words();
    Section section{.id = QStringLiteral("themes"),
                    .title = words.text(Phrase::ThemesTitle),
                    .lead = themes.empty() ? words.text(Phrase::ThemesLead)
                                           : words.counted(Phrase::ThemesLeadFilled, static_cast<int>(themes.size()))};
    if (themes.empty())
        section.blocks.push_back(
            BulletList{{words.text(Phrase::ThemesAskFigures), words.text(Phrase::ThemesAskSurprise),
                        words.text(Phrase::ThemesAskStrength)}});
    section.blocks.push_back(themesTable(context, themes));
    section.blocks.push_back(NoteLines{words.text(Phrase::ThemesNotes), kNoteLines});
    return {section};
}

}  // namespace circumspect::report
