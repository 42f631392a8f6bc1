// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/item_matcher.h"

#include "model/label_key.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace circumspect::sealed {

namespace {

constexpr int kByCode = 100;
constexpr int kByText = 95;
constexpr int kByGap = 90;
constexpr int kLeastLikeness = 60;
constexpr qsizetype kLeastText = 8;  ///< shorter stretches of text say nothing

/// Comparable text: no case, no markup, no punctuation at either end, the placeholder as {leader}.
QString textKey(const QString &text)
{
    QString key = model::labelKey(plainHeading(text));
    const auto isEdge = [](QChar c) { return c.isSpace() || (c.isPunct() && c != u'{' && c != u'}'); };
    while (!key.isEmpty() && isEdge(key.back()))
        key.chop(1);
    qsizetype start = 0;
    while (start < key.size() && isEdge(key[start]))
        ++start;
    return key.mid(start);
}

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

/// The parts of a heading that may name the item: "XBC[XBC1]" -> XBC1, "code. text" -> both, "Question [Row]" -> Row.
QStringList candidatesOf(const QString &plain)
{
    static const QRegularExpression bracketed(QStringLiteral("^(.*?)\\s*\\[([^\\[\\]]+)\\]\\s*$"),
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression coded(QStringLiteral("^(\\w+)(?:\\[(\\w+)\\])?\\s*[.:]\\s+(.+)$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QStringList candidates{plain};
    if (const auto match = coded.match(plain); match.hasMatch()) {
        if (!match.capturedView(2).isEmpty())
            candidates.append(match.captured(2));
        candidates.append(match.captured(1));
        candidates.append(match.captured(3));
    }
    const QString tail = candidates.back();
    if (const auto match = bracketed.match(tail); match.hasMatch())
        candidates.append(match.captured(2));
    const qsizetype underscore = plain.indexOf(u'_');
    if (underscore > 0)
        candidates.append(plain.mid(underscore + 1));
    return candidates;
}

}  // namespace

QString plainHeading(const QString &heading)
{
    static const QRegularExpression tag(QStringLiteral("<[/a-zA-Z!][^<>]*>"));
    QString plain = heading;
    if (plain.contains(u'<'))
        plain.replace(tag, QStringLiteral(" "));
    if (plain.contains(u'&')) {
        constexpr std::array<std::pair<const char *, char16_t>, 7> kEntities{{{"&nbsp;", u' '},
                                                                              {"&quot;", u'"'},
                                                                              {"&#39;", u'\''},
                                                                              {"&apos;", u'\''},
                                                                              {"&lt;", u'<'},
                                                                              {"&gt;", u'>'},
                                                                              {"&amp;", u'&'}}};
        for (const auto &[name, character] : kEntities)
            plain.replace(QLatin1StringView(name), QString(QChar(character)));
    }
    return plain.simplified();
}

ItemMatcher::ItemMatcher(const model::Instrument &instrument)
{
    using Kind = HeadingMatch::Kind;
    int index = 0;
    for (const model::Competency &competency : instrument.competencies)
        for (const model::Item &item : competency.items) {
            const HeadingMatch match{Kind::Item, index, kByText};
            m_byCode.insert(item.id.text().toCaseFolded(), {Kind::Item, index, kByCode});
            if (instrument.importanceScale)
                for (const char16_t *suffix : {u"_importance", u"_imp"})
                    m_byCode.insert(QString(item.id.text() + QString::fromUtf16(suffix)).toCaseFolded(),
                                    {Kind::Importance, index, kByCode});
            learnTexts(item.selfText, match);
            learnTexts(item.otherText, match);
            ++index;
        }
    index = 0;
    for (const model::OpenQuestion &question : instrument.openQuestions) {
        const HeadingMatch match{Kind::Question, index, kByText};
        m_byCode.insert(question.id.text().toCaseFolded(), {Kind::Question, index, kByCode});
        learnTexts(question.selfText, match);
        learnTexts(question.otherText, match);
        ++index;
    }
}

void ItemMatcher::learnTexts(const model::LocalizedText &text, const HeadingMatch &match)
{
    static const QString gap = QStringLiteral("{leader}");
    for (const QString &wording : text.all()) {
        const QString key = textKey(wording);
        if (key.isEmpty())
            continue;
        m_byText.insert(key, match);
        const qsizetype place = key.indexOf(gap);
        if (place < 0) {
            m_texts.push_back({key, {}, false, trigramsOf(key), match});
            continue;
        }
        const QString before = key.left(place).trimmed();
        const QString after = key.mid(place + gap.size()).trimmed();
        const QString closed = before + u' ' + after;
        m_byText.insert(textKey(closed), match);
        m_texts.push_back({before, after, true, trigramsOf(closed), match});
    }
}

std::optional<HeadingMatch> ItemMatcher::matchCode(const QString &code) const
{
    const auto found = m_byCode.constFind(code.trimmed().toCaseFolded());
    return found == m_byCode.cend() ? std::nullopt : std::optional(*found);
}

std::optional<HeadingMatch> ItemMatcher::matchText(const QString &key) const
{
    if (const auto found = m_byText.constFind(key); found != m_byText.cend())
        return *found;
    for (const Text &text : m_texts) {
        if (!text.hasGap || text.before.size() + text.after.size() < kLeastText)
            continue;
        const bool fits = key.size() >= text.before.size() + text.after.size() && key.startsWith(text.before) &&
                          key.endsWith(text.after);
        if (fits)
            return HeadingMatch{text.match.kind, text.match.index, kByGap};
    }
    return std::nullopt;
}

std::optional<HeadingMatch> ItemMatcher::matchLikeness(const QString &key) const
{
    if (key.size() < kLeastText)
        return std::nullopt;
    const std::vector<quint64> wanted = trigramsOf(key);
    std::optional<HeadingMatch> best;
    for (const Text &text : m_texts) {
        const int score = std::min(likeness(wanted, text.trigrams), kByGap - 1);
        if (score >= kLeastLikeness && (!best || score > best->score))
            best = HeadingMatch{text.match.kind, text.match.index, score};
    }
    return best;
}

std::optional<HeadingMatch> ItemMatcher::match(const QString &heading) const
{
    const QStringList candidates = candidatesOf(plainHeading(heading));
    for (const QString &candidate : candidates)
        if (const auto byCode = matchCode(candidate))
            return byCode;
    for (const QString &candidate : candidates)
        if (const auto byText = matchText(textKey(candidate)))
            return byText;
    std::optional<HeadingMatch> best;
    for (const QString &candidate : candidates)
        if (const auto alike = matchLikeness(textKey(candidate)); alike && (!best || alike->score > best->score))
            best = alike;
    return best;
}

}  // namespace circumspect::sealed
