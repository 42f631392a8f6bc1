// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/scale_words.h"

#include "model/label_key.h"

#include <QRegularExpression>

namespace circumspect::sealed {

namespace {

/// "Not observed" as tools and people write it in the languages of the sample instruments; compared as wordKey.
constexpr std::array kNotObservedWords{
    u"n/o",
    u"n/a",
    u"not observed",
    u"not applicable",
    u"no basis for evaluation",
    u"no basis",
    u"cannot say",
    u"can't say",
    u"don't know",
    u"do not know",
    u"unable to rate",
    u"non observé",
    u"ne sait pas",
    u"sans objet",
    u"s/o",
    u"n/d",
    u"no observado",
    u"no aplica",
    u"no sabe",
    u"nicht beobachtet",
    u"keine angabe",
    u"k. a.",
    u"k.a.",
    u"weiß nicht",
    u"nicht zutreffend",
};

/// What stands for "nothing here".
constexpr std::array kBlankWords{
    u"na", u"null", u"none", u".", u"-", u"#n/a", u"{question not shown}", u"[not completed]", u"blank", u"missing"};

QString wordKey(const QString &word)
{
    return model::labelKey(word).replace(u'_', u' ');
}

/// "1-2", "3/4", "Mar-5", "5. Apr": what spreadsheets make of a rating.
bool looksLikeDate(const QString &key)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{1,2}[-/.]\\d{1,2}([-/.]\\d{2,4})?|\\d{1,2}[-. ]+\\p{L}{3,9}|\\p{L}{3,9}[-. ]+\\d{1,2})$"));
    return pattern.match(key).hasMatch();
}

}  // namespace

ScaleWords::ScaleWords(const model::Scale &scale, ScaleDialect dialect, const QMap<QString, QString> &words)
    : m_scale(scale), m_dialect(dialect)
{
    for (auto entry = words.begin(); entry != words.end(); ++entry) {
        const bool isNotObserved = entry.value() == u"not_observed";
        const Reading reading = entry.value() == u"blank" ? kLeftOpen
                                : isNotObserved           ? kNotObserved
                                                          : onScale(entry.value().toInt());
        m_ofWord.insert(wordKey(entry.key()), reading);
    }
    const auto learnWord = [&](const QString &word, Reading reading) {
        const QString key = wordKey(word);
        if (!key.isEmpty() && !m_ofWord.contains(key))
            m_ofWord.insert(key, reading);
    };
    for (const model::ScalePoint &point : scale.points)
        for (const QString &label : point.label.all())
            learnWord(label, static_cast<Reading>(point.value));
    if (scale.notObserved) {
        learnWord(scale.notObserved->code, kNotObserved);
        for (const QString &label : scale.notObserved->label.all())
            learnWord(label, kNotObserved);
    }
    for (const char16_t *word : kNotObservedWords)
        learnWord(QString::fromUtf16(word), dialect == ScaleDialect::LimeSurvey && word == std::u16string_view(u"n/a")
                                                ? kLeftOpen
                                                : kNotObserved);
    for (const char16_t *word : kBlankWords)
        learnWord(QString::fromUtf16(word), kLeftOpen);
    for (std::size_t byte = 0; byte < m_ofByte.size(); ++byte)
        m_ofByte[byte] = understand(QString(QChar(static_cast<char16_t>(byte))));
}

ScaleWords::Reading ScaleWords::onScale(int value) const
{
    return m_scale.contains(value) ? static_cast<Reading>(value) : kOffScale;
}

ScaleWords::Reading ScaleWords::learn(QByteArrayView cell)
{
    const Reading reading = understand(QString::fromUtf8(cell));
    m_ofCell.insert(cell, reading);
    return reading;
}

ScaleWords::Reading ScaleWords::understand(const QString &cell)
{
    const QString key = wordKey(cell);
    if (key.isEmpty())
        return kLeftOpen;
    if (const auto word = m_ofWord.constFind(key); word != m_ofWord.cend())
        return *word;
    if (const Reading number = understandNumber(key); number != kUnknownWord)
        return number;
    if (const Reading labelled = understandLabelled(key); labelled != kUnknownWord)
        return labelled;
    if (m_dialect == ScaleDialect::LimeSurvey)
        if (const Reading code = understandCode(key); code != kUnknownWord)
            return code;
    return looksLikeDate(key) ? kDateLike : kUnknownWord;
}

/// "4", "-1", "4.0", "4,0"; "4.5" is on no scale of ours.
ScaleWords::Reading ScaleWords::understandNumber(const QString &key)
{
    static const QRegularExpression pattern(QStringLiteral("^([-+]?\\d{1,9})(?:[.,](\\d{1,12}))?$"));
    const QRegularExpressionMatch match = pattern.match(key);
    if (!match.hasMatch())
        return kUnknownWord;
    if (match.capturedView(2).isEmpty())
        return onScale(match.capturedView(1).toInt());
    if (match.capturedView(2).count(u'0') != match.capturedLength(2))
        return kNotInteger;
    ++m_decimalForms;
    return onScale(match.capturedView(1).toInt());
}

/// "5 - Almost always", "(5) Almost always", "Almost always (5)": number and label have to agree.
ScaleWords::Reading ScaleWords::understandLabelled(const QString &key) const
{
    static const QRegularExpression leading(QStringLiteral("^\\(?(-?\\d{1,3})\\)?\\s*[-–—=:.)]?\\s*(.+)$"));
    static const QRegularExpression trailing(QStringLiteral("^(.+?)\\s*[-–—=:(]\\s*(-?\\d{1,3})\\)?$"));
    const auto agreed = [&](QStringView number, QStringView label) {
        const Reading value = onScale(number.toInt());
        return m_ofWord.value(label.toString(), kUnknownWord) == value ? value : kUnknownWord;
    };
    if (const auto match = leading.match(key); match.hasMatch())
        if (const Reading reading = agreed(match.capturedView(1), match.capturedView(2)); !isFault(reading))
            return reading;
    if (const auto match = trailing.match(key); match.hasMatch())
        if (const Reading reading = agreed(match.capturedView(2), match.capturedView(1)); !isFault(reading))
            return reading;
    return kUnknownWord;
}

ScaleWords::Reading ScaleWords::understandCode(const QString &key) const
{
    static const QRegularExpression pattern(QStringLiteral("^ao?(\\d{1,3})$"));
    const QRegularExpressionMatch match = pattern.match(key);
    if (!match.hasMatch())
        return kUnknownWord;
    const int position = match.capturedView(1).toInt();
    if (position == m_scale.optionCount() + 1 && m_scale.notObserved)
        return kNotObserved;
    return position < 1 ? kOffScale : onScale(m_scale.lowest() + position - 1);
}

}  // namespace circumspect::sealed
