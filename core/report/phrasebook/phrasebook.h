// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/phrasebook/phrase.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace circumspect::report {

/// One phrase of one language. `plural` is null unless the phrase counts something.
struct PhraseEntry {
    Phrase phrase;
    const char16_t *text;              ///< the singular where there is a plural
    const char16_t *plural = nullptr;  ///< for every other count
};

/// The report's words in the reader's language. A new language is one more table of entries, nothing else.
class Phrasebook {
public:
    /// Words of `language` (BCP 47); English stands in for a language without a table and for a missing phrase.
    explicit Phrasebook(const QString &language);

    /// The language whose words are used, which is "en" where the asked one has no table.
    const QString &language() const { return m_language; }
    /// The phrase with %1, %2 ... replaced; placeholders without an argument stay as they are.
    QString text(Phrase phrase, const QStringList &arguments = {}) const;
    /// As text(), in the singular or plural that `count` asks for; %n becomes the count.
    QString counted(Phrase phrase, int count, const QStringList &arguments = {}) const;
    /// As text(), in the singular or plural of an amount that need not be whole; `arguments` hold it as printed.
    QString measured(Phrase phrase, double amount, const QStringList &arguments) const;
    /// "a", "a and b", "a, b and c".
    QString list(const QStringList &parts) const;

    /// Languages with a table of their own.
    static QStringList languages();
    /// The table of a language; empty if there is none.
    static std::vector<PhraseEntry> entriesOf(const QString &language);

private:
    struct Forms {
        QString text;
        QString plural;
    };
    void take(const std::vector<PhraseEntry> &entries);
    const Forms &formsOf(Phrase phrase) const { return m_forms.at(static_cast<std::size_t>(phrase)); }

    QString m_language;
    std::array<Forms, kPhraseCount> m_forms;
};

/// Whether an amount takes the singular: 1 in most languages, everything below 2 in French (CLDR plural rules).
bool isSingular(const QString &language, double amount);

}  // namespace circumspect::report
