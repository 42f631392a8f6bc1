// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/memory_key_store.h"
#include "app/desktop/sample_session.h"
#include "desktop/pages/members/care_controller.h"
#include "desktop/pages/members/members_controller.h"
#include "desktop/pages/welcome/welcome_controller.h"
#include "keys/recovery_code.h"
#include "render/fonts.h"
#include "workspace/sample_vault.h"

#include <QFile>

namespace circumspect::desktop {
namespace {

const QString kNewWords = QStringLiteral("entirely different words");

/// The sample, open, with the page's controllers and a keychain in memory.
class MembersControllerTest : public SessionTest {
protected:
    void SetUp() override
    {
        openSample();
        finish();
    }

    void addMember(const QString &name, const keys::Roles &roles)
    {
        m_prompts.members.push_back({name, roles, Secret::fromPassphrase(kNewWords)});
        m_controller.add();
        finish();
    }

    QString lastMessage() const { return m_said.isEmpty() ? QString() : m_said.back().front().value<Message>().text; }

    const MembersView::Person *person(const QString &name) const
    {
        for (const MembersView::Person &one : m_controller.view().people) {
            if (one.name == name)
                return &one;
        }
        return nullptr;
    }

    /// Closes the vault and opens it through the start page.
    void openAgain()
    {
        const QString path = m_session.vault()->path;
        m_session.close();
        finish();
        m_welcome.openVault(path);
        finish();
    }

    Settings m_settings{pathOf(QStringLiteral("settings.ini"))};
    MemoryKeyStore m_store;
    SlotMemory m_slots{m_settings};
    RecentFiles m_recent{m_settings};
    DeviceKeys m_devices{m_session, m_store, m_slots};
    WelcomeController m_welcome{m_session, m_prompts, m_recent, m_devices, m_services, pathOf(QStringLiteral("s"))};
    MembersController m_controller{m_session, m_prompts, m_devices, m_settings};
    CareController m_care{m_session, m_prompts};
    QSignalSpy m_said{&m_controller, &MembersController::said};
    QSignalSpy m_careSaid{&m_care, &CareController::said};
};

TEST_F(MembersControllerTest, ShowsWhoCanOpenTheVault)
{
    ASSERT_EQ(m_controller.view().people.size(), 1u);
    EXPECT_TRUE(m_controller.view().canAdd);
    EXPECT_FALSE(m_controller.view().people.front().canBeRevoked);
    EXPECT_EQ(m_controller.view().idleMinutes, 15);

    m_session.close();

    EXPECT_TRUE(m_controller.view().people.empty());
}

TEST_F(MembersControllerTest, AddsAMemberWhoThenComesIn)
{
    addMember(QStringLiteral("Cleo"), keys::Roles{keys::Role::Coordinator});

    ASSERT_NE(person(QStringLiteral("Cleo")), nullptr);
    EXPECT_TRUE(person(QStringLiteral("Cleo"))->canBeRevoked);
    m_prompts.passphrases = {kNewWords};
    openAgain();
    ASSERT_TRUE(m_session.vault().has_value());
    EXPECT_FALSE(m_session.vault()->isOwner);
    EXPECT_FALSE(m_controller.view().canAdd);
    ASSERT_FALSE(m_prompts.unlockQuestions.empty());
    EXPECT_EQ(m_prompts.unlockQuestions.back().slots.size(), 2u);
    EXPECT_EQ(m_prompts.unlockQuestions.back().slots.back().label, QStringLiteral("Coordinator"));
}

TEST_F(MembersControllerTest, RevokesAfterSayingWhatStaysReadableAndOffersRotation)
{
    addMember(QStringLiteral("Cleo"), keys::Roles{keys::Role::Coordinator});
    QSignalSpy advised(&m_controller, &MembersController::rotationAdvised);

    m_controller.revoke(person(QStringLiteral("Cleo"))->id);
    finish();

    ASSERT_FALSE(m_prompts.questions.empty());
    EXPECT_TRUE(m_prompts.questions.back().facts.join(u' ').contains(QStringLiteral("stay readable")));
    EXPECT_EQ(person(QStringLiteral("Cleo")), nullptr);
    EXPECT_EQ(advised.count(), 1);
}

TEST_F(MembersControllerTest, SaysWhoTakesPartAndLetsNobodyTakeThatBackOfThemselves)
{
    ASSERT_TRUE(m_controller.view().people.front().canBeLinked);
    const MemberId self = m_controller.view().people.front().id;
    m_controller.chooseParticipants(self);
    ASSERT_FALSE(m_prompts.choiceQuestions.empty());
    m_prompts.choices.push_back({m_prompts.choiceQuestions.back().options.front().id});

    m_controller.chooseParticipants(self);
    finish();

    const QString code = m_controller.view().people.front().takesPartAs;
    EXPECT_FALSE(code.isEmpty());
    m_prompts.choices.push_back({});
    m_controller.chooseParticipants(self);
    finish();
    EXPECT_EQ(m_controller.view().people.front().takesPartAs, code);
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("a report about yourself"))) << qPrintable(lastMessage());
}

TEST_F(MembersControllerTest, LeavesTheOldSheetAloneWhenTheNewOneCannotBeWritten)
{
    ASSERT_TRUE(render::loadReportFonts());
    m_prompts.files = {pathOf(QStringLiteral("sheet.pdf"))};
    m_controller.makeRecoverySheet();
    finish();
    const QString before = m_controller.view().people.front().waysIn;
    m_prompts.files = {pathOf(QStringLiteral("no such folder/sheet.pdf"))};

    m_controller.makeRecoverySheet();
    finish();

    m_controller.refresh();
    finish();
    EXPECT_EQ(m_controller.view().people.front().waysIn, before) << "no second sheet, and the first is there";
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("sheet.pdf"))) << qPrintable(lastMessage());
}

TEST_F(MembersControllerTest, ChangesThePassphraseOrSaysWhyNot)
{
    m_prompts.ownPassphrases.push_back({Secret::fromPassphrase(kNewWords), Secret::fromPassphrase(kNewWords)});
    m_controller.changePassphrase();
    finish();
    m_prompts.ownPassphrases.push_back(
        {Secret::fromPassphrase(workspace::samplePassphrase()), Secret::fromPassphrase(kNewWords)});
    m_controller.changePassphrase();
    finish();

    ASSERT_EQ(m_prompts.problems.size(), 2);
    EXPECT_FALSE(m_prompts.problems[0].isEmpty());
    EXPECT_EQ(m_prompts.problems[1], QString());
    m_prompts.passphrases = {kNewWords};
    openAgain();
    EXPECT_TRUE(m_session.vault().has_value());
}

TEST_F(MembersControllerTest, WritesARecoverySheet)
{
    ASSERT_TRUE(render::loadReportFonts());
    m_prompts.files = {pathOf(QStringLiteral("sheet.pdf"))};

    m_controller.makeRecoverySheet();
    finish();

    QFile sheet(m_prompts.files.front());
    ASSERT_TRUE(sheet.open(QIODevice::ReadOnly));
    EXPECT_TRUE(sheet.readAll().startsWith("%PDF"));
    EXPECT_TRUE(m_controller.view().recoveryState.startsWith(QStringLiteral("You have a sheet")));
}

TEST_F(MembersControllerTest, ARememberedComputerOpensWithoutAsking)
{
    m_controller.rememberHere();
    finish();
    EXPECT_TRUE(m_controller.view().isRemembered);
    EXPECT_EQ(m_store.kept.size(), 1u);

    openAgain();

    ASSERT_TRUE(m_session.vault().has_value());
    EXPECT_EQ(m_session.vault()->openedBy, keys::SlotKind::Device);
    EXPECT_TRUE(m_prompts.unlockQuestions.empty());
    m_controller.forgetHere();
    finish();
    EXPECT_FALSE(m_controller.view().isRemembered);
    EXPECT_TRUE(m_store.kept.empty());
}

TEST_F(MembersControllerTest, AKeychainThatFailsLeavesNoSlotAndFallsBackToThePassphrase)
{
    m_store.refuses = true;
    m_controller.rememberHere();
    finish();
    finish();
    EXPECT_FALSE(m_controller.view().isRemembered);
    EXPECT_EQ(m_controller.view().people.front().waysIn, QStringLiteral("passphrase"));
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("keychain")));

    m_store.refuses = false;
    m_controller.rememberHere();
    finish();
    m_store.refuses = true;
    m_prompts.passphrases = {workspace::samplePassphrase()};
    openAgain();

    ASSERT_TRUE(m_session.vault().has_value());
    EXPECT_EQ(m_prompts.unlockQuestions.size(), 1u);
    EXPECT_TRUE(m_prompts.unlockQuestions.back().note.contains(QStringLiteral("keychain")));
}

TEST_F(MembersControllerTest, LockingAsksForThePassphraseWhateverIsRemembered)
{
    m_controller.rememberHere();
    finish();

    m_welcome.lock();
    finish();

    EXPECT_FALSE(m_session.vault().has_value());
    ASSERT_EQ(m_prompts.unlockQuestions.size(), 1u);
    EXPECT_EQ(m_prompts.unlockQuestions.back().note, QStringLiteral("The vault was locked."));
}

TEST_F(MembersControllerTest, RemembersTheSlotUsedLastAndNoName)
{
    addMember(QStringLiteral("Cleopatra"), keys::Roles{keys::Role::Coordinator});
    const QString path = m_session.vault()->path;
    workspace::VaultFace face;
    m_session.close();
    // On the worker, so that it comes after the closing.
    m_session.runAside(
        {}, [path](const workspace::Progress &) { return workspace::Workspace::inspect(path); }, &m_controller,
        [&face](const Result<workspace::VaultFace> &seen) { face = seen ? *seen : workspace::VaultFace{}; });
    finish();
    ASSERT_EQ(face.slots.size(), 2u);
    m_prompts.slot = face.slots.back().id;
    m_prompts.passphrases = {kNewWords};

    m_welcome.openVault(path);
    finish();
    openAgain();

    EXPECT_EQ(m_prompts.unlockQuestions.back().chosen, face.slots.back().id);
    QFile settings(pathOf(QStringLiteral("settings.ini")));
    ASSERT_TRUE(settings.open(QIODevice::ReadOnly));
    EXPECT_FALSE(settings.readAll().contains("Cleopatra"));
}

TEST_F(MembersControllerTest, SavesACopyAndShowsTheEmergencyKeyForThePassphraseOnly)
{
    m_prompts.files = {pathOf(QStringLiteral("copy.circ"))};
    m_care.saveCopy();
    finish();
    EXPECT_TRUE(QFile::exists(pathOf(QStringLiteral("copy.circ"))));

    m_prompts.ownPassphrases.push_back({Secret::fromPassphrase(kNewWords), {}});
    m_care.showEmergencyKey();
    finish();
    EXPECT_TRUE(m_prompts.disclosures.empty());
    m_prompts.ownPassphrases.push_back({Secret::fromPassphrase(workspace::samplePassphrase()), {}});
    m_care.showEmergencyKey();
    finish();

    ASSERT_EQ(m_prompts.disclosures.size(), 1u);
    EXPECT_TRUE(m_prompts.disclosures.front().secret.startsWith(QStringLiteral("x'")));
}

TEST_F(MembersControllerTest, OffersToLockBeforeItShowsTheEmergencyKeyToAComputer)
{
    m_controller.rememberHere();
    finish();
    openAgain();
    ASSERT_EQ(m_session.vault()->openedBy, keys::SlotKind::Device);
    QSignalSpy locks(&m_care, &CareController::lockRequested);

    m_care.showEmergencyKey();
    finish();

    EXPECT_EQ(locks.count(), 1);
    EXPECT_TRUE(m_prompts.disclosures.empty());
    EXPECT_TRUE(m_prompts.questions.back().text.contains(QStringLiteral("passphrase")));
}

}  // namespace
}  // namespace circumspect::desktop
