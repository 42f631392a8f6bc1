// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/phrasebook.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

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

TEST_P(PhrasebookTable, UsesNoPlaceholderThatEnglishDoesNotFill)
{
    QHash<int, QSet<QString>> english;
    for (const PhraseEntry &entry : Phrasebook::entriesOf(QStringLiteral("en"))) {
        QSet<QString> both = placeholdersIn(entry.text);
        if (entry.plural)
            both.unite(placeholdersIn(entry.plural));
        english.insert(static_cast<int>(entry.phrase), both);
    }

    for (const PhraseEntry &entry : Phrasebook::entriesOf(GetParam())) {
        const QSet<QString> &known = english[static_cast<int>(entry.phrase)];
        EXPECT_TRUE(known.contains(placeholdersIn(entry.text))) << QString::fromUtf16(entry.text).toStdString();
        if (entry.plural) {
            EXPECT_TRUE(known.contains(placeholdersIn(entry.plural)));
        }
    }
}

TEST_P(PhrasebookTable, HasAPluralWhereverItCounts)
{
    for (const PhraseEntry &entry : Phrasebook::entriesOf(GetParam()))
        if (placeholdersIn(entry.text).contains(QStringLiteral("%n"))) {
            EXPECT_NE(entry.plural, nullptr) << QString::fromUtf16(entry.text).toStdString();
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

TEST(Phrasebook, SpeaksEnglishWhereALanguageHasNoWordsYet)
{
    const Phrasebook words(QStringLiteral("pt-BR"));

    EXPECT_EQ(words.language(), u"en");
    EXPECT_EQ(words.text(Phrase::Withheld), u"withheld");
}

TEST(Phrasebook, FindsALanguageByItsRegion)
{
    EXPECT_EQ(Phrasebook(QStringLiteral("en-GB")).language(), u"en");
}

}  // namespace circumspect::report
