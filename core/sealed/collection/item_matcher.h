// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instrument.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace circumspect::sealed {

/// What a heading asks for.
struct HeadingMatch {
    enum class Kind { Item, Importance, Question };
    Kind kind = Kind::Item;
    int index = -1;  ///< of the item in presentation order, or of the open question
    int score = 0;   ///< 100 by code, 95 by text, less for likeness
};

/// Finds the item or open question behind a heading: by code, by text in any language and either wording (the leader's
/// name in place of the placeholder or left out), or by likeness.
class ItemMatcher {
public:
    /// Below this a match is a suggestion to people, not a decision.
    static constexpr int kDecisive = 85;

    explicit ItemMatcher(const model::Instrument &instrument);

    /// The best match, or nothing; headings may carry markup, "code. text", "question [row]" and "code[sub]".
    std::optional<HeadingMatch> match(const QString &heading) const;
    /// By code alone.
    std::optional<HeadingMatch> matchCode(const QString &code) const;

private:
    struct Text {
        QString before;  ///< text before the placeholder, or the whole text
        QString after;
        bool hasGap = false;
        std::vector<quint64> trigrams;
        HeadingMatch match;
    };

    void learnTexts(const model::LocalizedText &text, const HeadingMatch &match);
    std::optional<HeadingMatch> matchText(const QString &key) const;
    std::optional<HeadingMatch> matchLikeness(const QString &key) const;

    QHash<QString, HeadingMatch> m_byCode;
    QHash<QString, HeadingMatch> m_byText;
    std::vector<Text> m_texts;
};

/// A heading as plain text: markup gone, entities resolved, white space simplified.
QString plainHeading(const QString &heading);

}  // namespace circumspect::sealed
