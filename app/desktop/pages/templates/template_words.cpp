// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/templates/template_words.h"

#include "render/logo_image.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace circumspect::desktop {

namespace {

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)
};

constexpr QSizeF kLogoBox(180, 60);  // points, as on the cover

struct PartName {
    report::SectionKind kind;
    const char *name;
};

constexpr std::array kParts = {
    PartName{report::SectionKind::Cover, QT_TRANSLATE_NOOP("TemplateWords", "cover")},
    PartName{report::SectionKind::ReadingGuide, QT_TRANSLATE_NOOP("TemplateWords", "how to read this")},
    PartName{report::SectionKind::Picture, QT_TRANSLATE_NOOP("TemplateWords", "picture on one page")},
    PartName{report::SectionKind::Overview, QT_TRANSLATE_NOOP("TemplateWords", "competency overview")},
    PartName{report::SectionKind::Groups, QT_TRANSLATE_NOOP("TemplateWords", "how groups see you")},
    PartName{report::SectionKind::Gaps, QT_TRANSLATE_NOOP("TemplateWords", "self and others")},
    PartName{report::SectionKind::ItemExtremes, QT_TRANSLATE_NOOP("TemplateWords", "highest and lowest items")},
    PartName{report::SectionKind::Disagreement, QT_TRANSLATE_NOOP("TemplateWords", "where people disagree")},
    PartName{report::SectionKind::Importance, QT_TRANSLATE_NOOP("TemplateWords", "what matters in the role")},
    PartName{report::SectionKind::Competencies, QT_TRANSLATE_NOOP("TemplateWords", "one page per competency")},
    PartName{report::SectionKind::Comments, QT_TRANSLATE_NOOP("TemplateWords", "comments")},
    PartName{report::SectionKind::ThenAndNow, QT_TRANSLATE_NOOP("TemplateWords", "then and now")},
    PartName{report::SectionKind::Themes, QT_TRANSLATE_NOOP("TemplateWords", "themes and evidence")},
    PartName{report::SectionKind::Plan, QT_TRANSLATE_NOOP("TemplateWords", "development plan")},
    PartName{report::SectionKind::SharingBack, QT_TRANSLATE_NOOP("TemplateWords", "sharing back")},
    PartName{report::SectionKind::Appendix, QT_TRANSLATE_NOOP("TemplateWords", "appendix")},
};

/// What readers of this kind of report could have, and this template leaves out.
QString leftOutText(const report::ReportTemplate &layout)
{
    QStringList parts;
    for (const PartName &part : kParts)
        if (report::isForAudience(part.kind, layout.audience) && !layout.has(part.kind))
            parts << Words::tr(part.name);
    return parts.isEmpty() ? Words::tr("Leaves nothing out.") : Words::tr("Leaves out: %1.").arg(parts.join(u", "));
}

QString paperText(const std::optional<report::Paper> &paper)
{
    if (!paper)
        return Words::tr("A4, unless something else is chosen");
    return *paper == report::Paper::A4 ? Words::tr("A4") : Words::tr("US Letter");
}

}  // namespace

QString templateTitle(const report::ReportTemplate &layout)
{
    const QString title = layout.title.in(QLocale().name().left(2));
    return title.isEmpty() ? layout.name : title;
}

QString audienceText(report::Audience audience)
{
    switch (audience) {
    case report::Audience::Participant:
        return Words::tr("For the participant: every part that is not switched off in the template.");
    case report::Audience::Coach:
        return Words::tr("For the coach: patterns and questions for the conversation come along.");
    case report::Audience::Coordinator:
        return Words::tr("For coordinators: figures of the competencies, no comments.");
    }
    return {};
}

TemplatesView::Row templateRow(const workspace::ReportTemplates::Entry &entry)
{
    const report::ReportTemplate &layout = entry.layout;
    TemplatesView::Row row;
    row.name = layout.name;
    row.title = templateTitle(layout);
    row.origin = entry.isShipped ? Words::tr("of the program") : Words::tr("of this vault");
    row.audience = audienceText(layout.audience);
    row.paper = paperText(layout.look.paper);
    row.leftOut = leftOutText(layout);
    row.letter = layout.letter.in(QLocale().name().left(2));
    row.accent = layout.look.accent.isEmpty() ? QColor() : QColor(layout.look.accent);
    if (!layout.look.logo.isEmpty())
        row.logo = render::logoImage(layout.look.logo, kLogoBox);
    row.logoText = layout.look.logo.alternative;
    row.isOwn = !entry.isShipped;
    return row;
}

}  // namespace circumspect::desktop
