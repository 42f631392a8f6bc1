// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/phrasebook.h"

#include "report/phrasebook/english.h"
#include "report/phrasebook/french.h"
#include "report/phrasebook/german.h"
#include "report/phrasebook/spanish.h"

#include <QSet>

#include <cmath>

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

struct Table {
    QString language;
    std::vector<PhraseEntry> (*entries)();
};

const std::vector<Table> &tables()
{
    static const std::vector<Table> kTables = {{QStringLiteral("en"), englishPhrases},
                                               {QStringLiteral("fr"), frenchPhrases},
                                               {QStringLiteral("es"), spanishPhrases},
                                               {QStringLiteral("de"), germanPhrases}};
    return kTables;
}

/// Whether a word begins with the sound before which Spanish says "e" for "y": "Iniciativa", "hijos", but "hielo".
bool startsWithSoundI(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size() && !text.at(start).isLetter())
        ++start;
    const QString word = text.mid(start, 3).toLower();
    const bool hasSilentH = word.startsWith(u'h');
    const QString sound = hasSilentH ? word.mid(1) : word;
    static const QSet<QChar> kGliding = {u'a', u'e', u'o', u'u'};
    if (sound.startsWith(u'í'))
        return true;
    return sound.startsWith(u'i') && !(sound.size() > 1 && kGliding.contains(sound.at(1)));
}

}  // namespace

bool isSingular(const QString &language, double amount)
{
    if (baseOf(language) == u"fr")
        return std::abs(amount) < 2;
    return amount == 1;
}

Phrasebook::Phrasebook(const QString &language)
{
    const QString base = baseOf(language);
    m_language = languages().contains(base) ? base : QStringLiteral("en");
    take(entriesOf(QStringLiteral("en")));
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

QString Phrasebook::measured(Phrase phrase, double amount, const QStringList &arguments) const
{
    const Forms &forms = formsOf(phrase);
    const bool usesPlural = !isSingular(m_language, amount) && !forms.plural.isEmpty();
    return withArguments(usesPlural ? forms.plural : forms.text, arguments, {});
}

QString Phrasebook::list(const QStringList &parts) const
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString between = formsOf(Phrase::ListBetween).text;
    const Phrase last = startsWithSoundI(parts.last()) ? Phrase::ListLastBeforeI : Phrase::ListLast;
    return parts.mid(0, parts.size() - 1).join(between) + formsOf(last).text + parts.last();
}

QStringList Phrasebook::languages()
{
    QStringList languages;
    for (const Table &table : tables())
        languages.append(table.language);
    return languages;
}

std::vector<PhraseEntry> Phrasebook::entriesOf(const QString &language)
{
    for (const Table &table : tables())
        if (table.language == language)
            return table.entries();
    return {};
}

void Phrasebook::take(const std::vector<PhraseEntry> &entries)
{
    for (const PhraseEntry &entry : entries)
        m_forms.at(static_cast<std::size_t>(entry.phrase)) = {
            QString::fromUtf16(entry.text), entry.plural ? QString::fromUtf16(entry.plural) : QString()};
}

}  // namespace circumspect::report
