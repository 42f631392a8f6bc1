// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/roster_csv.h"

#include <gtest/gtest.h>

namespace circumspect::exchange {
namespace {

model::Instrument withGroups()
{
    model::Instrument instrument;
    instrument.groups.push_back({GroupId(QStringLiteral("self")), model::GroupKind::Self, {}, {}, 1});
    instrument.groups.push_back(
        {GroupId(QStringLiteral("peer")), model::GroupKind::Peers, {}, {QStringLiteral("collègue")}, 3});
    return instrument;
}

Result<RosterUpdate> read(const char *csv, const model::Roster &current = {})
{
    SeededRandom random(1);
    return readRosterCsv(QByteArrayView(csv), withGroups(), current, random);
}

model::Roster oneLeader()
{
    model::Roster roster;
    roster.participants.push_back(
        {ParticipantId(QStringLiteral("p1")), QStringLiteral("L01"), QStringLiteral("Old"), {}, {}, {}});
    roster.raters.push_back({RaterId(QStringLiteral("r1")), ParticipantId(QStringLiteral("p1")),
                             GroupId(QStringLiteral("peer")), QStringLiteral("k1")});
    roster.raters.push_back(
        {RaterId(QStringLiteral("r2")), ParticipantId(QStringLiteral("p1")), GroupId(QStringLiteral("peer")), {}});
    return roster;
}

TEST(ReadRosterCsv, ReadsParticipants)
{
    const auto update = read("code,name,role,organisation,email\nL01,Ana Ruiz,Mayor,Sevilla,ana@example.org\n");

    ASSERT_TRUE(update);
    ASSERT_EQ(update->added.size(), 1u);
    EXPECT_EQ(update->added[0].code, QStringLiteral("L01"));
    EXPECT_EQ(update->added[0].name, QStringLiteral("Ana Ruiz"));
    EXPECT_EQ(update->added[0].role, QStringLiteral("Mayor"));
    EXPECT_EQ(update->added[0].organisation, QStringLiteral("Sevilla"));
    EXPECT_EQ(update->added[0].email, QStringLiteral("ana@example.org"));
    EXPECT_FALSE(update->added[0].id.isEmpty());
}

TEST(ReadRosterCsv, KnowsHeadingsInFourLanguages)
{
    for (const char *headings : {"Code;Nom;Fonction;Ville;Courriel", "Código;Nombre;Cargo;Ciudad;Correo electrónico",
                                 "Kürzel;Name;Funktion;Stadt;E-Mail", "Code;Name;Role;City;E-mail"}) {
        const auto update = read(QByteArray(QByteArray(headings) + "\nL01;A;B;C;D\n").constData());

        ASSERT_TRUE(update) << headings;
        EXPECT_TRUE(update->ignoredColumns.isEmpty()) << headings;
        EXPECT_EQ(update->added[0].organisation, QStringLiteral("C")) << headings;
        EXPECT_EQ(update->added[0].email, QStringLiteral("D")) << headings;
    }
}

TEST(ReadRosterCsv, ReadsRatersBesideParticipants)
{
    const auto update = read("code,name,participant,group,key\n,,L01,Collègue,k7\nL01,Ana,,,\n,,L01,self,k8\n");

    ASSERT_TRUE(update);
    ASSERT_EQ(update->raters.size(), 2u);
    EXPECT_EQ(update->raters[0].participant, update->added[0].id);
    EXPECT_EQ(update->raters[0].group.text(), QStringLiteral("peer"));
    EXPECT_EQ(update->raters[0].key, QStringLiteral("k7"));
}

TEST(ReadRosterCsv, UpdatesKnownCodesAndKeepsKnownRaters)
{
    const auto people = read("code,name\nl01,New Name\nL02,Other\n", oneLeader());
    const auto raters = read("leader,group,token\nL01,peer,k1\nL01,peer,\nL01,peer,k2\n", oneLeader());

    ASSERT_TRUE(people);
    ASSERT_TRUE(raters);
    EXPECT_EQ(people->added.size(), 1u);
    ASSERT_EQ(people->updated.size(), 1u);
    EXPECT_EQ(people->updated[0].id.text(), QStringLiteral("p1"));
    EXPECT_EQ(people->updated[0].name, QStringLiteral("New Name"));
    ASSERT_EQ(raters->raters.size(), 1u);
    EXPECT_EQ(raters->raters[0].key, QStringLiteral("k2"));
}

TEST(ReadRosterCsv, ListsEveryProblemByRecord)
{
    const auto update = read("code,name,participant,group,key\n"
                             "L01,Ana,,,\n"
                             "L01,Again,,,\n"
                             ",No code,,,\n"
                             "../etc,Bad,,,\n"
                             ",,L09,peer,k1\n"
                             ",,L01,uncle,k2\n"
                             ",,L01,peer,k3\n"
                             ",,L01,peer,k3\n");

    ASSERT_FALSE(update);
    EXPECT_EQ(update.error().code, ErrorCode::RosterInvalid);
    QStringList records;
    for (const Error &cause : update.error().causes)
        records.append(cause.subject);
    EXPECT_EQ(records.join(u' ').toStdString(), "3 4 5 6 7 9");
}

TEST(ReadRosterCsv, RefusesARaterWhoHasChangedTheGroup)
{
    const auto update = read("leader,group,token\nL01,self,k1\n", oneLeader());

    ASSERT_FALSE(update);
    EXPECT_EQ(update.error().causes.size(), 1u);
}

TEST(ReadRosterCsv, RefusesAFileWithoutCodes)
{
    const auto update = read("first,second\n1,2\n");

    ASSERT_FALSE(update);
    ASSERT_EQ(update.error().causes.size(), 1u);
    EXPECT_EQ(update.error().causes[0].code, ErrorCode::ColumnMissing);
}

TEST(ReadRosterCsv, ReadsAColumnOfCodesAlone)
{
    const auto update = read("code\nL01\nL02\n");

    ASSERT_TRUE(update);
    EXPECT_EQ(update->added.size(), 2u);
}

}  // namespace
}  // namespace circumspect::exchange
