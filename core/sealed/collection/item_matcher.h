// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instrument.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace circumspect::sealed {

/// What a heading asks for.
struct HeadingMatch {
    enum class Kind { Item, Importance, Question };
    Kind kind = Kind::Item;
    int index = -1;  ///< of the item in presentation order, of the open question, or of the competency that matters
    int score = 0;   ///< 100 by code, 95 by text, 90 by text around a name, less for mere likeness
};

/// Finds the item or open question behind a heading: by code, or by text in any language and either wording (the
/// leader's name in place of the placeholder or left out). Never by mere likeness: see ItemSuggester.
class ItemMatcher {
public:
    explicit ItemMatcher(const model::Instrument &instrument);

    /// The match, or nothing; headings may carry markup, "code. text", "question [row]" and "code[sub]".
    std::optional<HeadingMatch> match(const QString &heading) const;
    /// By code alone.
    std::optional<HeadingMatch> matchCode(const QString &code) const;

private:
    struct Text {
        QString before;  ///< text before the placeholder, or the whole text
        QString after;
        bool hasGap = false;
        HeadingMatch match;
    };

    void learnImportance(const model::Instrument &instrument);
    void learnTexts(const model::LocalizedText &text, const HeadingMatch &match);
    std::optional<HeadingMatch> matchText(const QString &key) const;

    QHash<QString, HeadingMatch> m_byCode;
    QHash<QString, HeadingMatch> m_byText;
    std::vector<Text> m_texts;
};

/// A heading as plain text: markup gone, entities resolved, white space simplified.
QString plainHeading(const QString &heading);

/// The parts of a plain heading that may name the item: "XBC[XBC1]" -> XBC1, "code. text" -> both, "Question [Row]" ->
/// Row; the whole heading first.
QStringList headingParts(const QString &plain);

/// Comparable text: no case, no markup, no punctuation at either end; a placeholder stays.
QString textKey(const QString &text);

}  // namespace circumspect::sealed
