// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sharing_fixture.h"
#include "keys/letter.h"
#include "workspace/debriefing.h"
#include "workspace/notes.h"
#include "workspace/packages.h"

namespace circumspect::workspace {
namespace {

using debrief::Part;

const std::set<Part> kEverything = {Part::Goals, Part::Progress, Part::Held};

/// A programme, and a coach's file made from it about L01; both may be open at once.
class PackagesTest : public SharingTest {
protected:
    void makeFiles()
    {
        ASSERT_NO_FATAL_FAILURE(createProgramme());
        ASSERT_TRUE(workspace->sharing().assign(first, coach));
        ASSERT_TRUE(workspace->debriefing().savePlan(first, planOf(QStringLiteral("from the programme"))));
        ASSERT_TRUE(workspace->debriefing().savePlan(second, planOf(kOthersPlan)));
        const auto made = workspace->sharing().makeCoachFile(coachPath(), coach, {}, filePassphrase());
        ASSERT_TRUE(made) << wordsOf(made.error());
        openCoachFile();
    }

    static Secret filePassphrase() { return Secret::fromPassphrase(QStringLiteral("one for the coach's file")); }
    QString coachPath() const { return m_folder.filePath(QStringLiteral("coach.circ")); }

    void openCoachFile()
    {
        coachFile.reset();
        auto opened = Workspace::open(coachPath(), filePassphrase(), services);
        ASSERT_TRUE(opened) << wordsOf(opened.error());
        coachFile = std::move(*opened);
    }

    static debrief::Plan planOf(const QString &to)
    {
        return {{debrief::Goal{.id = QStringLiteral("g1"), .to = to, .firstStepBy = QDate(2026, 3, 20)}}};
    }

    static QByteArray packageFrom(Workspace &from, const std::set<Part> &parts = kEverything)
    {
        const auto receivers = from.packages().correspondents();
        EXPECT_TRUE(receivers);
        EXPECT_EQ(receivers->size(), 1U);
        auto made = from.packages().make({.receiver = receivers->front().id, .participants = {}, .parts = parts});
        EXPECT_TRUE(made) << wordsOf(made.error());
        return made ? *made : QByteArray();
    }

    QString toOf(Workspace &where) { return where.debriefing().plan(first)->goals.front().to; }

    static inline const QString kOthersPlan = QStringLiteral("Xylograph-Plan-9903");
    std::unique_ptr<Workspace> coachFile;
};

TEST_F(PackagesTest, CarryAPlanBackAndChangeNothingTheSecondTime)
{
    ASSERT_NO_FATAL_FAILURE(makeFiles());
    debrief::Plan plan = planOf(QStringLiteral("from the coach"));
    plan.goals[0].checkpoints[0] = {debrief::Progress::Started, QStringLiteral("began")};
    ASSERT_TRUE(coachFile->debriefing().savePlan(first, plan));
    ASSERT_TRUE(coachFile->debriefing().setStatus(first, {QDate(2026, 3, 9)}));
    const QByteArray package = packageFrom(*coachFile);

    const auto merged = workspace->packages().open(package);

    ASSERT_TRUE(merged) << wordsOf(merged.error());
    EXPECT_EQ(merged->senderName, QStringLiteral("Coretta"));
    EXPECT_EQ(merged->taken, 3);
    EXPECT_TRUE(merged->conflicts.empty());
    EXPECT_EQ(*workspace->debriefing().plan(first), plan);
    EXPECT_EQ(workspace->debriefing().status(first)->heldOn, QDate(2026, 3, 9));

    const auto again = workspace->packages().open(package);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->taken, 0);
    EXPECT_EQ(again->unchanged, 3);
    EXPECT_FALSE(again->changes.any());
}

TEST_F(PackagesTest, HoldOnlyWhatWasTicked)
{
    ASSERT_NO_FATAL_FAILURE(makeFiles());
    ASSERT_TRUE(coachFile->debriefing().savePlan(first, planOf(QStringLiteral("private still"))));
    ASSERT_TRUE(coachFile->debriefing().setStatus(first, {QDate(2026, 3, 9)}));

    const auto merged = workspace->packages().open(packageFrom(*coachFile, {Part::Held}));

    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->taken, 1);
    EXPECT_EQ(toOf(*workspace), QStringLiteral("from the programme"));
    EXPECT_TRUE(workspace->debriefing().status(first)->isHeld());
}

TEST_F(PackagesTest, OverwriteNothingThatChangedOnBothSides)
{
    ASSERT_NO_FATAL_FAILURE(makeFiles());
    ASSERT_TRUE(coachFile->debriefing().savePlan(first, planOf(QStringLiteral("theirs"))));
    ASSERT_TRUE(workspace->debriefing().savePlan(first, planOf(QStringLiteral("mine"))));
    const QByteArray package = packageFrom(*coachFile);

    for (int i = 0; i < 2; ++i) {
        const auto merged = workspace->packages().open(package);
        ASSERT_TRUE(merged);
        ASSERT_EQ(merged->conflicts.size(), 1U);
        EXPECT_EQ(merged->conflicts.front().participantCode, QStringLiteral("L01"));
        EXPECT_TRUE(merged->conflicts.front().mine.contains("mine"));
        EXPECT_TRUE(merged->conflicts.front().theirs.contains("theirs"));
        EXPECT_EQ(toOf(*workspace), QStringLiteral("mine"));
    }

    ASSERT_NO_FATAL_FAILURE(openAs());
    EXPECT_EQ(workspace->packages().conflicts()->size(), 1U);
}

TEST_F(PackagesTest, EndAConflictByTheVersionThatWasChosen)
{
    for (const auto keep : {Packages::Keep::Mine, Packages::Keep::Theirs}) {
        SCOPED_TRACE(static_cast<int>(keep));
        if (!coachFile) {
            ASSERT_NO_FATAL_FAILURE(makeFiles());
        }
        const QString mine = QStringLiteral("mine %1").arg(static_cast<int>(keep));
        const QString theirs = QStringLiteral("theirs %1").arg(static_cast<int>(keep));
        ASSERT_TRUE(coachFile->debriefing().savePlan(first, planOf(theirs)));
        ASSERT_TRUE(workspace->debriefing().savePlan(first, planOf(mine)));
        const QByteArray package = packageFrom(*coachFile);
        const auto merged = workspace->packages().open(package);
        ASSERT_TRUE(merged);
        ASSERT_EQ(merged->conflicts.size(), 1U);

        ASSERT_TRUE(workspace->packages().resolve(merged->conflicts.front(), keep));

        const QString chosen = keep == Packages::Keep::Mine ? mine : theirs;
        EXPECT_EQ(toOf(*workspace), chosen);
        EXPECT_TRUE(workspace->packages().conflicts()->empty());
        EXPECT_TRUE(workspace->packages().open(package)->conflicts.empty());
        const auto back = coachFile->packages().open(packageFrom(*workspace));
        ASSERT_TRUE(back);
        EXPECT_TRUE(back->conflicts.empty());
        EXPECT_EQ(toOf(*coachFile), chosen);
        EXPECT_EQ(workspace->packages().resolve(merged->conflicts.front(), keep).error().code,
                  ErrorCode::PackageConflict);
    }
}

TEST_F(PackagesTest, AgreeSilentlyWhereBothSidesWroteTheSame)
{
    ASSERT_NO_FATAL_FAILURE(makeFiles());
    ASSERT_TRUE(coachFile->debriefing().setStatus(first, {QDate(2026, 3, 9)}));
    ASSERT_TRUE(workspace->debriefing().setStatus(first, {QDate(2026, 3, 9)}));

    const auto merged = workspace->packages().open(packageFrom(*coachFile));

    ASSERT_TRUE(merged);
    EXPECT_TRUE(merged->conflicts.empty());
}

TEST_F(PackagesTest, AreRefusedForAnotherReceiverUnknownSenderAndDamage)
{
    ASSERT_NO_FATAL_FAILURE(makeFiles());
    const QByteArray package = packageFrom(*coachFile);
    const auto codeOf = [](const Result<Packages::Merged> &merged) {
        return merged ? ErrorCode::Cancelled : merged.error().code;
    };

    EXPECT_EQ(codeOf(coachFile->packages().open(package)), ErrorCode::PackageForSomebodyElse);
    EXPECT_EQ(codeOf(workspace->packages().open(package.first(package.size() - 1))), ErrorCode::PackageInvalid);
    EXPECT_EQ(codeOf(workspace->packages().open("no package")), ErrorCode::PackageInvalid);
    QByteArray newer = package;
    newer.replace(0, 22, "CIRCUMSPECT PACKAGE 2\n");
    EXPECT_EQ(codeOf(workspace->packages().open(newer)), ErrorCode::VaultNewerThanProgram);
    const QByteArray owner = package.sliced(22, 32);
    const auto strange = keys::sealLetter(keys::KeyPair::random(), owner, "CIRCUMSPECT PACKAGE 1\n",
                                          R"({"format":"circumspect-package","parts":[]})");
    EXPECT_EQ(codeOf(workspace->packages().open(*strange)), ErrorCode::PackageSenderUnknown);
    EXPECT_EQ(toOf(*workspace), QStringLiteral("from the programme"));
}

TEST_F(PackagesTest, TakeNothingAboutSomebodyTheSenderHasNoBusinessWith)
{
    ASSERT_NO_FATAL_FAILURE(makeFiles());
    const QByteArray owner = packageFrom(*coachFile).sliced(22, 32);
    coachFile.reset();
    auto vault =
        sealed::Vault::open(coachPath(), {.secret = filePassphrase(), .kind = keys::SlotKind::Passphrase, .slot = {}});
    ASSERT_TRUE(vault);
    const QByteArray words = R"({"format":"circumspect-package","parts":[{"participant":")" + second.text().toUtf8() +
                             R"(","part":"debrief","revision":{"x":9},"content":{"held_on":"2026-01-01"}}]})";
    const auto forged = keys::sealLetter(*(*vault)->memberKeys(), owner, "CIRCUMSPECT PACKAGE 1\n", words);

    const auto merged = workspace->packages().open(*forged);

    ASSERT_TRUE(merged) << wordsOf(merged.error());
    EXPECT_EQ(merged->refused, 1);
    EXPECT_FALSE(workspace->debriefing().status(second)->isHeld());
}

TEST_F(PackagesTest, EndForACoachWhoWasChanged)
{
    ASSERT_NO_FATAL_FAILURE(makeFiles());
    ASSERT_TRUE(coachFile->debriefing().setStatus(first, {QDate(2026, 3, 9)}));
    const QByteArray package = packageFrom(*coachFile);
    ASSERT_TRUE(workspace->sharing().unassign(first, coach));

    const auto merged = workspace->packages().open(package);

    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->taken, 0);
    EXPECT_GT(merged->refused, 0);
}

TEST_F(PackagesTest, PlansAreForOwnersAndTheirCoachToChange)
{
    ASSERT_NO_FATAL_FAILURE(makeFiles());
    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Coretta")));
    EXPECT_TRUE(workspace->debriefing().savePlan(first, planOf(QStringLiteral("x"))));
    EXPECT_EQ(workspace->debriefing().savePlan(second, {}).error().code, ErrorCode::RoleMissing);
    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Cordula")));
    EXPECT_EQ(workspace->debriefing().setStatus(first, {}).error().code, ErrorCode::RoleMissing);
}

TEST_F(PackagesTest, ACoachFileHoldsItsParticipantsAndNobodyElse)
{
    ASSERT_NO_FATAL_FAILURE(makeFiles());
    EXPECT_EQ(coachFile->kind(), VaultKind::Coach);
    EXPECT_FALSE(coachFile->isOwner());
    const auto roster = coachFile->rostering().roster(cycle);
    ASSERT_TRUE(roster);
    ASSERT_EQ(roster->participants.size(), 1U);
    EXPECT_TRUE(roster->raters.empty());
    const auto released = coachFile->releasing().latest(cycle, WaveId(QStringLiteral("T1")), first);
    ASSERT_TRUE(released);
    const auto results = coachFile->reporting().results(released->id);
    ASSERT_TRUE(results) << wordsOf(results.error());
    ASSERT_TRUE(results->comments);
    EXPECT_EQ(results->comments->all().size(), 8U);
    EXPECT_TRUE(coachFile->notes().save({{}, first, QStringLiteral("a note"), 1}));
    const QString programme = workspace->path();
    coachFile.reset();

    auto vault =
        sealed::Vault::open(coachPath(), {.secret = filePassphrase(), .kind = keys::SlotKind::Passphrase, .slot = {}});
    ASSERT_TRUE(vault);
    const QByteArray all = everythingIn((*vault)->connection());
    EXPECT_TRUE(all.contains("L01"));
    EXPECT_FALSE(all.contains("L02"));
    EXPECT_FALSE(all.contains(second.text().toUtf8()));
    EXPECT_FALSE(all.contains(kRater));
    EXPECT_FALSE(all.contains(kComment));
    EXPECT_FALSE(all.contains(kOthersPlan.toUtf8()));
    for (const char *table : {"response", "comment", "batch_key", "rater", "answered", "import_receipt",
                              "import_mapping", "answers_compartment", "exclusion"})
        EXPECT_EQ(*(*vault)->connection().integer(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)), 0)
            << table;
}

TEST_F(PackagesTest, ACoachFileRefusesWhatBelongsToAProgramme)
{
    ASSERT_NO_FATAL_FAILURE(makeFiles());
    const auto codeOf = [](const auto &result) { return result ? ErrorCode::Cancelled : result.error().code; };

    EXPECT_EQ(codeOf(coachFile->releasing().release(cycle, WaveId(QStringLiteral("T1")), {}, Progress())),
              ErrorCode::WrongVaultKind);
    EXPECT_EQ(codeOf(coachFile->collecting().import(request(ownSample()), Progress())), ErrorCode::WrongVaultKind);
    EXPECT_EQ(codeOf(coachFile->rostering().addRoster(cycle, "code\nL09\n")), ErrorCode::WrongVaultKind);
    EXPECT_EQ(codeOf(coachFile->sharing().assign(first, coach)), ErrorCode::WrongVaultKind);
}

TEST_F(PackagesTest, AParticipantFileHoldsTheirOwnReportAndReflections)
{
    ASSERT_NO_FATAL_FAILURE(makeFiles());
    const QString path = m_folder.filePath(QStringLiteral("participant.circ"));
    ASSERT_TRUE(workspace->sharing().makeParticipantFile(path, second, filePassphrase()));
    EXPECT_EQ(workspace->sharing().makeParticipantFile(path, second, filePassphrase()).error().code,
              ErrorCode::FileExists);

    auto own = Workspace::open(path, filePassphrase(), services);

    ASSERT_TRUE(own) << wordsOf(own.error());
    EXPECT_EQ((*own)->kind(), VaultKind::Participant);
    const auto released = (*own)->releasing().latest(cycle, WaveId(QStringLiteral("T1")), second);
    ASSERT_TRUE(released);
    EXPECT_TRUE((*own)->reporting().results(released->id)->comments);
    EXPECT_EQ((*own)->debriefing().plan(second)->goals.front().to, kOthersPlan);
    EXPECT_TRUE((*own)->notes().save({{}, second, QStringLiteral("what I make of it"), 1}));
    EXPECT_EQ((*own)->debriefing().plan(first).error().code, ErrorCode::ParticipantNotFound);
}

TEST_F(PackagesTest, FilesAreMadeForTheCoachOfTheseParticipants)
{
    ASSERT_NO_FATAL_FAILURE(makeFiles());
    const QString path = m_folder.filePath(QStringLiteral("other.circ"));
    Sharing &sharing = workspace->sharing();

    EXPECT_EQ(sharing.makeCoachFile(path, coach, {second}, filePassphrase()).error().code, ErrorCode::RoleMissing);
    EXPECT_EQ(sharing.makeCoachFile(path, otherCoach, {}, filePassphrase()).error().code, ErrorCode::NothingToRelease);
    EXPECT_EQ(sharing.makeCoachFile(path, coach, {}, Secret::fromPassphrase(QStringLiteral("short"))).error().code,
              ErrorCode::PassphraseTooShort);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_FALSE(QFile::exists(path + QStringLiteral(".part")));
}

}  // namespace
}  // namespace circumspect::workspace
