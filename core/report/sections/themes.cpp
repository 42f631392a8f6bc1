// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/sections.h"
#include "report/sections/worksheet.h"

namespace circumspect::report {

namespace {

constexpr int kThemes = 3;
constexpr double kThemeHeight = 112;
constexpr int kNoteLines = 5;

}  // namespace

std::vector<Section> themesSection(const ReportContext &context)
{
    if (!context.hasOtherThanSelf())
        return {};
    const Phrasebook &words = context.words();
    Section section{.id = QStringLiteral("themes"),
                    .title = words.text(Phrase::ThemesTitle),
                    .lead = words.text(Phrase::ThemesLead)};
    section.blocks.push_back(BulletList{{words.text(Phrase::ThemesAskFigures), words.text(Phrase::ThemesAskSurprise),
                                         words.text(Phrase::ThemesAskStrength)}});
    section.blocks.push_back(emptyWorksheet(context, words.text(Phrase::ThemesCaption),
                                            {words.text(Phrase::ThemesTheme), words.text(Phrase::ThemesFor),
                                             words.text(Phrase::ThemesAgainst), words.text(Phrase::ThemesOpen)},
                                            kThemes, kThemeHeight));
    section.blocks.push_back(NoteLines{words.text(Phrase::ThemesNotes), kNoteLines});
    return {section};
}

}  // namespace circumspect::report
