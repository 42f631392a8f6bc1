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
constexpr qsizetype kLeastText = 8;     ///< shorter stretches of text say nothing
constexpr qsizetype kLongestName = 60;  ///< what may stand in the placeholder's place

}  // namespace

QStringList headingParts(const QString &plain)
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

ItemMatcher::ItemMatcher(const model::Instrument &instrument)
{
    using Kind = HeadingMatch::Kind;
    int index = 0;
    for (const model::Competency &competency : instrument.competencies)
        for (const model::Item &item : competency.items) {
            const HeadingMatch match{Kind::Item, index, kByText};
            m_byCode.insert(item.id.text().toCaseFolded(), {Kind::Item, index, kByCode});
            learnTexts(item.selfText, match);
            learnTexts(item.otherText, match);
            ++index;
        }
    if (instrument.importanceScale)
        learnImportance(instrument);
    index = 0;
    for (const model::OpenQuestion &question : instrument.openQuestions) {
        const HeadingMatch match{Kind::Question, index, kByText};
        m_byCode.insert(question.id.text().toCaseFolded(), {Kind::Question, index, kByCode});
        learnTexts(question.selfText, match);
        learnTexts(question.otherText, match);
        ++index;
    }
}

/// Tools name the column by code, or by the competency in the rows of a grid: "How important ... [Clarity]".
void ItemMatcher::learnImportance(const model::Instrument &instrument)
{
    int index = 0;
    for (const model::Competency &competency : instrument.competencies) {
        for (const char16_t *suffix : {u"_importance", u"_imp"})
            m_byCode.insert(QString(competency.id.text() + QString::fromUtf16(suffix)).toCaseFolded(),
                            {HeadingMatch::Kind::Importance, index, kByCode});
        for (const QString &name : competency.name.all())
            m_byText.insert(textKey(name), {HeadingMatch::Kind::Importance, index, kByText});
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
            m_texts.push_back({key, {}, false, match});
            continue;
        }
        const QString before = key.left(place).trimmed();
        const QString after = key.mid(place + gap.size()).trimmed();
        m_byText.insert(textKey(before + u' ' + after), match);
        m_texts.push_back({before, after, true, match});
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
        const qsizetype gap = key.size() - text.before.size() - text.after.size();
        if (gap >= 0 && gap <= kLongestName && key.startsWith(text.before) && key.endsWith(text.after))
            return HeadingMatch{text.match.kind, text.match.index, kByGap};
    }
    return std::nullopt;
}

std::optional<HeadingMatch> ItemMatcher::match(const QString &heading) const
{
    const QStringList candidates = headingParts(plainHeading(heading));
    for (const QString &candidate : candidates)
        if (const auto byCode = matchCode(candidate))
            return byCode;
    for (const QString &candidate : candidates)
        if (const auto byText = matchText(textKey(candidate)))
            return byText;
    return std::nullopt;
}

}  // namespace circumspect::sealed
