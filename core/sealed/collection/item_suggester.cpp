// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/item_suggester.h"

#include "sealed/collection/item_matcher.h"

#include <algorithm>

namespace circumspect::sealed {

namespace {

constexpr int kLeastLikeness = 60;
constexpr int kMostLikeness = 84;

/// Every three letters in a row as one number, sorted, each once.
std::vector<quint64> trigramsOf(const QString &text)
{
    std::vector<quint64> trigrams;
    for (qsizetype i = 0; i + 3 <= text.size(); ++i)
        trigrams.push_back(quint64{text[i].unicode()} << 32 | quint64{text[i + 1].unicode()} << 16 |
                           quint64{text[i + 2].unicode()});
    std::sort(trigrams.begin(), trigrams.end());
    trigrams.erase(std::unique(trigrams.begin(), trigrams.end()), trigrams.end());
    return trigrams;
}

/// Dice's coefficient of the trigrams, in percent; 0 where the lengths alone keep it below kLeastLikeness.
int likeness(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    const auto both = std::ssize(a) + std::ssize(b);
    if (both == 0 || 200 * std::min(std::ssize(a), std::ssize(b)) < both * kLeastLikeness)
        return 0;
    std::ptrdiff_t common = 0;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        common += *left == *right ? 1 : 0;
        const bool movesLeft = *left <= *right;
        const bool movesRight = *right <= *left;
        left += movesLeft ? 1 : 0;
        right += movesRight ? 1 : 0;
    }
    return static_cast<int>(200 * common / both);
}

}  // namespace

ItemSuggester::ItemSuggester(const model::Instrument &instrument)
{
    int index = 0;
    for (const model::Item *item : instrument.items()) {
        for (const model::LocalizedText *text : {&item->selfText, &item->otherText})
            for (const QString &wording : text->all())
                m_texts.push_back({index, trigramsOf(textKey(QString(wording).remove(QStringLiteral("{leader}"))))});
        ++index;
    }
}

std::optional<ItemSuggester::Suggestion> ItemSuggester::suggest(const QString &heading) const
{
    std::optional<Suggestion> best;
    for (const QString &part : headingParts(plainHeading(heading))) {
        const std::vector<quint64> wanted = trigramsOf(textKey(part));
        for (const Text &text : m_texts)
            if (const int score = likeness(wanted, text.trigrams); !best || score > best->score)
                best = Suggestion{text.item, score};
    }
    if (!best || best->score < kLeastLikeness)
        return std::nullopt;
    best->score = std::min(best->score, kMostLikeness);
    return best;
}

}  // namespace circumspect::sealed
