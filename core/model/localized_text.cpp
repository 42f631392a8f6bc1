// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/localized_text.h"

namespace circumspect::model {

QString LocalizedText::in(const QString &language, const QString &fallback) const
{
    for (const QString &candidate : {language, language.section(u'-', 0, 0), fallback, QStringLiteral("en")}) {
        const auto found = m_texts.find(candidate);
        if (found != m_texts.end())
            return *found;
    }
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

}  // namespace circumspect::model
