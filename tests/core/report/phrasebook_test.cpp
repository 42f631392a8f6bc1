// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/phrasebook.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <set>

namespace circumspect::report {

namespace {

QSet<QString> placeholdersIn(const char16_t *text)
{
    QSet<QString> found;
    static const QRegularExpression kPlaceholder(QStringLiteral("%[1-9n]"));
    auto matches = kPlaceholder.globalMatch(QString::fromUtf16(text));
    while (matches.hasNext())
        found.insert(matches.next().captured());
    return found;
}

std::string shown(const char16_t *text)
{
    return QString::fromUtf16(text).toStdString();
}

QHash<int, PhraseEntry> entriesByPhrase(const QString &language)
{
    QHash<int, PhraseEntry> entries;
    for (const PhraseEntry &entry : Phrasebook::entriesOf(language))
        entries.insert(static_cast<int>(entry.phrase), entry);
    return entries;
}

/// Marks without words, and the words that a language shares with English.
bool mayEqualEnglish(const QString &language, Phrase phrase)
{
    static const std::set<Phrase> kMarks = {
        Phrase::DateFormat,     Phrase::ListBetween,     Phrase::PartsBetween,        Phrase::Labelled,
        Phrase::LabelOnly,      Phrase::CombinedBetween, Phrase::NoAnswerMark,        Phrase::AnswerCount,
        Phrase::ColumnCount,    Phrase::SpokenWithheld,  Phrase::SpokenBoxPoint,      Phrase::CoverRoleAndOrganisation,
        Phrase::GroupAndFigure, Phrase::BoxContents,     Phrase::PatternGroupFigures, Phrase::CohortP,
        Phrase::CohortBelow,    Phrase::CohortPercent,
    };
    static const QHash<QString, std::set<Phrase>> kShared = {
        {QStringLiteral("fr"),
         {Phrase::ColumnPoint, Phrase::CoverCycle, Phrase::CoverInstrument, Phrase::CohortParticipants,
          Phrase::CohortParticipation, Phrase::CohortOrganisation, Phrase::CohortCountParticipants,
          Phrase::CohortCountOrganisations}},
        {QStringLiteral("de"), {Phrase::CohortMedian, Phrase::CohortOrganisation}},
    };
    return kMarks.count(phrase) + kShared.value(language).count(phrase) > 0;
}

std::vector<QString> allLanguages()
{
    const QStringList languages = Phrasebook::languages();
    return {languages.begin(), languages.end()};
}

}  // namespace

class PhrasebookTable : public testing::TestWithParam<QString> {};

TEST_P(PhrasebookTable, HasEveryPhraseOnce)
{
    QSet<int> seen;

    for (const PhraseEntry &entry : Phrasebook::entriesOf(GetParam())) {
        EXPECT_FALSE(seen.contains(static_cast<int>(entry.phrase))) << QString::fromUtf16(entry.text).toStdString();
        seen.insert(static_cast<int>(entry.phrase));
    }

    EXPECT_EQ(seen.size(), kPhraseCount);
}

TEST_P(PhrasebookTable, HasWordsForEveryPhrase)
{
    for (const PhraseEntry &entry : Phrasebook::entriesOf(GetParam()))
        EXPECT_FALSE(QString::fromUtf16(entry.text).isEmpty()) << static_cast<int>(entry.phrase);
}

TEST_P(PhrasebookTable, HasThePlaceholdersOfEnglish)
{
    const QHash<int, PhraseEntry> english = entriesByPhrase(QStringLiteral("en"));

    for (const PhraseEntry &entry : Phrasebook::entriesOf(GetParam())) {
        const PhraseEntry known = english[static_cast<int>(entry.phrase)];
        EXPECT_EQ(placeholdersIn(entry.text), placeholdersIn(known.text)) << shown(entry.text);
        if (entry.plural && known.plural) {
            EXPECT_EQ(placeholdersIn(entry.plural), placeholdersIn(known.plural)) << shown(entry.plural);
        }
    }
}

TEST_P(PhrasebookTable, HasAPluralWhereverEnglishHasOne)
{
    const QHash<int, PhraseEntry> english = entriesByPhrase(QStringLiteral("en"));

    for (const PhraseEntry &entry : Phrasebook::entriesOf(GetParam()))
        EXPECT_EQ(entry.plural != nullptr, english[static_cast<int>(entry.phrase)].plural != nullptr)
            << shown(entry.text);
}

TEST_P(PhrasebookTable, HasAPluralWhereverItCounts)
{
    for (const PhraseEntry &entry : Phrasebook::entriesOf(GetParam()))
        if (placeholdersIn(entry.text).contains(QStringLiteral("%n"))) {
            EXPECT_NE(entry.plural, nullptr) << shown(entry.text);
        }
}

TEST_P(PhrasebookTable, IsNotEnglishExceptWhereTheWordIsTheSame)
{
    const QHash<int, PhraseEntry> english = entriesByPhrase(QStringLiteral("en"));

    for (const PhraseEntry &entry : Phrasebook::entriesOf(GetParam())) {
        const QString text = QString::fromUtf16(entry.text);
        const bool isSame = text == QString::fromUtf16(english[static_cast<int>(entry.phrase)].text);
        EXPECT_FALSE(GetParam() != u"en" && isSame && !mayEqualEnglish(GetParam(), entry.phrase)) << text.toStdString();
    }
}

TEST_P(PhrasebookTable, QuotesTheWordsThatTheReportPrints)
{
    const Phrasebook words(GetParam());
    const auto quoted = [&](Phrase phrase) { return words.text(Phrase::Quoted, {words.text(phrase)}); };
    const auto suffix = [&](Phrase phrase) {
        return words.text(Phrase::Quoted, {words.text(phrase).section(QStringLiteral("%1 "), 1)});
    };

    EXPECT_TRUE(words.text(Phrase::GuideWhyWithheld).contains(quoted(Phrase::Withheld)));
    EXPECT_TRUE(words.text(Phrase::GuideLead).contains(quoted(Phrase::AllOthers)));
    EXPECT_TRUE(words.text(Phrase::MethodAllOthers).contains(quoted(Phrase::AllOthers)));
    EXPECT_TRUE(words.text(Phrase::GroupsRule).contains(quoted(Phrase::ColumnDifference)));
    for (const Phrase phrase : {Phrase::LedgerCoded, Phrase::GapsRule}) {
        EXPECT_TRUE(words.text(phrase).contains(suffix(Phrase::OrMore)));
        EXPECT_TRUE(words.text(phrase).contains(suffix(Phrase::OrLess)));
    }
    EXPECT_TRUE(words.text(Phrase::GapsRule).contains(suffix(Phrase::GapOrHigher)));
    EXPECT_TRUE(words.text(Phrase::GapsRule).contains(suffix(Phrase::GapOrLower)));
    EXPECT_TRUE(words.text(Phrase::ReversedItem).endsWith(words.text(Phrase::GuideSignReversed)));
}

TEST_P(PhrasebookTable, HasNoTypewriterMarks)
{
    for (const PhraseEntry &entry : Phrasebook::entriesOf(GetParam()))
        for (const char16_t *form : {entry.text, entry.plural}) {
            const QString text = form ? QString::fromUtf16(form) : QString();
            const bool isDate = entry.phrase == Phrase::DateFormat || entry.phrase == Phrase::DateFormatFirst;
            EXPECT_FALSE(text.contains(u'"') || (text.contains(u'\'') && GetParam() != u"en" && !isDate))
                << text.toStdString();
            EXPECT_FALSE(text.contains(QStringLiteral("  ")) || text.contains(QStringLiteral("..."))) << shown(form);
        }
}

INSTANTIATE_TEST_SUITE_P(Languages, PhrasebookTable, testing::ValuesIn(allLanguages()),
                         [](const auto &entry) { return entry.param.toStdString(); });

TEST(Phrasebook, ChoosesSingularAndPlural)
{
    const Phrasebook words(QStringLiteral("en"));

    EXPECT_EQ(words.counted(Phrase::GapsNotCompared, 1), u"1 competency cannot be compared.");
    EXPECT_EQ(words.counted(Phrase::GapsNotCompared, 2), u"2 competencies cannot be compared.");
    EXPECT_EQ(words.counted(Phrase::GapsNotCompared, 0), u"0 competencies cannot be compared.");
}

TEST(Phrasebook, TakesZeroAsSingularInFrenchOnly)
{
    EXPECT_TRUE(isSingular(QStringLiteral("fr"), 0));
    EXPECT_TRUE(isSingular(QStringLiteral("fr-CA"), 1));
    EXPECT_FALSE(isSingular(QStringLiteral("en"), 0));
    EXPECT_FALSE(isSingular(QStringLiteral("de"), 0));
    EXPECT_FALSE(isSingular(QStringLiteral("es"), 2));
    EXPECT_TRUE(isSingular(QStringLiteral("fr"), 1.5));
    EXPECT_FALSE(isSingular(QStringLiteral("fr"), 2));
    EXPECT_FALSE(isSingular(QStringLiteral("es"), 1.5));
}

TEST(Phrasebook, LeavesPlaceholdersInsideArgumentsAlone)
{
    const Phrasebook words(QStringLiteral("en"));

    EXPECT_EQ(words.text(Phrase::CoverRoleAndOrganisation, {QStringLiteral("100 %2 effort"), QStringLiteral("B")}),
              u"100 %2 effort, B");
}

TEST(Phrasebook, KeepsPlaceholdersThatHaveNoArgument)
{
    const Phrasebook words(QStringLiteral("en"));

    EXPECT_EQ(words.text(Phrase::PageLabel), u"Page %1 of %2");
}

TEST(Phrasebook, JoinsListsAsPeopleWriteThem)
{
    const Phrasebook words(QStringLiteral("en"));

    EXPECT_EQ(words.list({}), QString());
    EXPECT_EQ(words.list({QStringLiteral("a")}), u"a");
    EXPECT_EQ(words.list({QStringLiteral("a"), QStringLiteral("b")}), u"a and b");
    EXPECT_EQ(words.list({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}), u"a, b and c");
}

TEST(Phrasebook, JoinsListsAsEachLanguageDoes)
{
    const QStringList three = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};

    EXPECT_EQ(Phrasebook(QStringLiteral("fr")).list(three), u"a, b et c");
    EXPECT_EQ(Phrasebook(QStringLiteral("es")).list(three), u"a, b y c");
    EXPECT_EQ(Phrasebook(QStringLiteral("de")).list(three), u"a, b und c");
}

TEST(Phrasebook, SaysEForYBeforeTheSoundI)
{
    const Phrasebook words(QStringLiteral("es"));
    const auto joined = [&](const char16_t *last) {
        return words.list({QStringLiteral("a"), QString::fromUtf16(last)});
    };

    EXPECT_EQ(joined(u"Innovación"), u"a e Innovación");
    EXPECT_EQ(joined(u"«Integridad»"), u"a e «Integridad»");
    EXPECT_EQ(joined(u"hijos"), u"a e hijos");
    EXPECT_EQ(joined(u"hielo"), u"a y hielo");
    EXPECT_EQ(joined(u"ionización"), u"a y ionización");
    EXPECT_EQ(joined(u"Ejecución"), u"a y Ejecución");
}

TEST(Phrasebook, CountsInEachLanguage)
{
    const auto counted = [](const char *language, int count) {
        return Phrasebook(QString::fromLatin1(language)).counted(Phrase::GapsNotCompared, count);
    };

    EXPECT_EQ(counted("fr", 0), u"0\u00a0compétence ne peut pas être comparée.");
    EXPECT_EQ(counted("fr", 2), u"2\u00a0compétences ne peuvent pas être comparées.");
    EXPECT_EQ(counted("es", 0), u"0\u00a0competencias no se pueden comparar.");
    EXPECT_EQ(counted("es", 1), u"1\u00a0competencia no se puede comparar.");
    EXPECT_EQ(counted("de", 1), u"1\u00a0Kompetenz lässt sich nicht vergleichen.");
    EXPECT_EQ(counted("de", 3), u"3\u00a0Kompetenzen lassen sich nicht vergleichen.");
}

TEST(Phrasebook, SpacesFrenchMarksWithoutLettingThemWrap)
{
    static const QRegularExpression kLooseMark(
        QStringLiteral("[ ][;:!?»]|«[ ]|[^\\x{202f}\\x{00a0}\\s][;!?»]|[^\\x{00a0}]:"));

    for (const PhraseEntry &entry : Phrasebook::entriesOf(QStringLiteral("fr")))
        for (const char16_t *form : {entry.text, entry.plural}) {
            const QString text = form ? QString::fromUtf16(form) : QString();
            EXPECT_FALSE(text.contains(kLooseMark)) << text.toStdString();
        }
}

TEST(Phrasebook, SpeaksEnglishWhereALanguageHasNoWordsYet)
{
    const Phrasebook words(QStringLiteral("pt-BR"));

    EXPECT_EQ(words.language(), u"en");
    EXPECT_EQ(words.text(Phrase::Withheld), u"withheld");
}

TEST(Phrasebook, FindsALanguageByItsRegion)
{
    EXPECT_EQ(Phrasebook(QStringLiteral("en-GB")).language(), u"en");
    EXPECT_EQ(Phrasebook(QStringLiteral("fr-CA")).language(), u"fr");
    EXPECT_EQ(Phrasebook(QStringLiteral("de_AT")).language(), u"de");
}

}  // namespace circumspect::report
