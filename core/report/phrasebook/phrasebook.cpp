// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/phrasebook.h"

#include "report/phrasebook/english.h"

namespace circumspect::report {

namespace {

QString withArguments(const QString &pattern, const QStringList &arguments, const QString &count)
{
    // One pass, so that a "%1" inside an argument (a person's words) is never taken for a placeholder.
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1) : QChar();
        const int index = next >= u'1' && next <= u'9' ? next.digitValue() - 1 : -1;
        if (index >= 0 && index < arguments.size())
            result += arguments.at(index);
        else if (next == u'n' && !count.isEmpty())
            result += count;
        else {
            result += pattern.at(i);
            continue;
        }
        ++i;
    }
    return result;
}

QString baseOf(const QString &language)
{
    return language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

}  // namespace

bool isSingular(const QString &language, int count)
{
    return count == 1 || (count == 0 && baseOf(language) == u"fr");
}

Phrasebook::Phrasebook(const QString &language)
{
    const QString base = baseOf(language);
    m_language = languages().contains(base) ? base : QStringLiteral("en");
    take(englishPhrases());
    if (m_language != u"en")
        take(entriesOf(m_language));
}

QString Phrasebook::text(Phrase phrase, const QStringList &arguments) const
{
    return withArguments(formsOf(phrase).text, arguments, {});
}

QString Phrasebook::counted(Phrase phrase, int count, const QStringList &arguments) const
{
    const Forms &forms = formsOf(phrase);
    const bool usesPlural = !isSingular(m_language, count) && !forms.plural.isEmpty();
    return withArguments(usesPlural ? forms.plural : forms.text, arguments, QString::number(count));
}

QString Phrasebook::list(const QStringList &parts) const
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString between = formsOf(Phrase::ListBetween).text;
    return parts.mid(0, parts.size() - 1).join(between) + formsOf(Phrase::ListLast).text + parts.last();
}

QStringList Phrasebook::languages()
{
    return {QStringLiteral("en")};
}

std::vector<PhraseEntry> Phrasebook::entriesOf(const QString &language)
{
    return language == u"en" ? englishPhrases() : std::vector<PhraseEntry>();
}

void Phrasebook::take(const std::vector<PhraseEntry> &entries)
{
    for (const PhraseEntry &entry : entries)
        m_forms.at(static_cast<std::size_t>(entry.phrase)) = {
            QString::fromUtf16(entry.text), entry.plural ? QString::fromUtf16(entry.plural) : QString()};
}

}  // namespace circumspect::report
