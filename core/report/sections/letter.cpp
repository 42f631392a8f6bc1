// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/sections.h"

#include <QRegularExpression>

namespace circumspect::report {

std::vector<Section> letterSection(const ReportContext &context)
{
    QString text = context.localized(context.reportTemplate().letter).trimmed();
    if (text.isEmpty())
        return {};
    text.replace(QStringLiteral("{participant}"), context.subjectName());
    Section section{
        .id = QStringLiteral("letter"), .title = context.words().text(Phrase::LetterTitle), .lead = {}, .blocks = {}};
    static const QRegularExpression kEmptyLine(QStringLiteral("\\n[ \\t]*\\n"));
    for (const QString &paragraph : text.split(kEmptyLine, Qt::SkipEmptyParts))
        section.blocks.push_back(Paragraph{paragraph.simplified(), TextStyle::Body});
    return {section};
}

}  // namespace circumspect::report
