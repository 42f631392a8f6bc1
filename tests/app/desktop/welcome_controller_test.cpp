// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/memory_key_store.h"
#include "app/desktop/sample_session.h"
#include "desktop/pages/welcome/welcome_controller.h"
#include "workspace/instruments.h"
#include "workspace/membership.h"
#include "workspace/sample_vault.h"

#include <QDir>
#include <QFile>

namespace circumspect::desktop {
namespace {

class WelcomeControllerTest : public SessionTest {
protected:
    QString lastMessage() const { return m_said.isEmpty() ? QString() : m_said.back().front().value<Message>().text; }

    NewVaultAnswer newVault(const QString &instrument) const
    {
        return {.name = QStringLiteral("Kim Keller"),
                .path = pathOf(QStringLiteral("new.circ")),
                .passphrase = Secret::fromPassphrase(QStringLiteral("four unrelated words here")),
                .instrument = instrument,
                .instrumentFile = {},
                .cycleName = QStringLiteral("Harbour towns 2026")};
    }

    Settings m_settings{pathOf(QStringLiteral("settings.ini"))};
    RecentFiles m_recent{m_settings};
    MemoryKeyStore m_store;
    SlotMemory m_slots{m_settings};
    DeviceKeys m_devices{m_session, m_store, m_slots};
    WelcomeController m_controller{m_session, m_prompts,  m_recent,
                                   m_devices, m_services, pathOf(QStringLiteral("samples"))};
    QSignalSpy m_said{&m_controller, &WelcomeController::said};
    QSignalSpy m_damage{&m_controller, &WelcomeController::damageFound};
};

TEST_F(WelcomeControllerTest, OpensAVaultWithItsPassphraseAndRemembersIt)
{
    const QString path = copyOfSample(m_folder.path());
    m_prompts.passphrases = {workspace::samplePassphrase()};

    m_controller.openVault(path);
    finish();

    ASSERT_TRUE(m_session.vault().has_value());
    ASSERT_EQ(m_controller.view().recent.size(), 1u);
    EXPECT_EQ(m_controller.view().recent.front().name, QStringLiteral("sample.circ"));
    EXPECT_FALSE(m_controller.view().recent.front().isMissing);
}

TEST_F(WelcomeControllerTest, AsksAgainAfterAWrongPassphrase)
{
    const QString path = copyOfSample(m_folder.path());
    m_prompts.passphrases = {QStringLiteral("not the passphrase"), workspace::samplePassphrase()};

    m_controller.openVault(path);
    finish();

    ASSERT_EQ(m_prompts.problems.size(), 2);
    EXPECT_FALSE(m_prompts.problems[0].isEmpty());
    EXPECT_EQ(m_prompts.problems[1], QString());
    EXPECT_TRUE(m_session.vault().has_value());
}

TEST_F(WelcomeControllerTest, TellsWhoHasAVaultOpenAndTakesItOverOnlyWhenToldTo)
{
    const QString path = copyOfSample(m_folder.path());
    QFile lock(path + QStringLiteral(".lock"));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write("4711\ncircumspect\nsome-other-computer\n\n\n");
    lock.close();
    m_prompts.confirms = false;
    m_controller.openVault(path);
    finish();
    ASSERT_EQ(m_prompts.questions.size(), 1u);
    EXPECT_TRUE(m_prompts.questions.front().text.contains(QStringLiteral("some-other-computer")));
    EXPECT_TRUE(m_prompts.unlockQuestions.empty());

    m_prompts.confirms = true;
    m_prompts.passphrases = {workspace::samplePassphrase()};
    m_controller.openVault(path);
    finish();

    EXPECT_EQ(m_prompts.questions.size(), 2u);
    EXPECT_TRUE(m_session.vault().has_value());
}

TEST_F(WelcomeControllerTest, SaysWhatIsDamagedInsteadOfAskingAgain)
{
    const QString path = copyOfSample(m_folder.path());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() / 2));
    file.write(QByteArray(64, '\x55'));
    file.close();
    m_prompts.passphrases = {workspace::samplePassphrase()};

    m_controller.openVault(path);
    finish();
    finish();

    EXPECT_FALSE(m_session.vault().has_value());
    EXPECT_EQ(m_prompts.problems, QStringList{QString()});
    ASSERT_EQ(m_damage.count(), 1);
    EXPECT_EQ(m_damage.front().front().toString(), path);
    EXPECT_FALSE(m_damage.front().back().value<workspace::DamageReport>().isSound());
}

TEST_F(WelcomeControllerTest, LooksAtTheDamageOfAFileWhoseKeyTableIsGone)
{
    const QString path = copyOfSample(m_folder.path());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    // Past the first line, which says what the file is.
    ASSERT_TRUE(file.seek(4096));
    file.write(QByteArray(60000, '\x55'));
    file.close();
    m_prompts.passphrases = {workspace::samplePassphrase()};

    m_controller.openVault(path);
    finish();
    finish();

    ASSERT_EQ(m_damage.count(), 1);
    EXPECT_EQ(m_damage.front().back().value<workspace::DamageReport>().wholeHeaderCopies, 0);
    EXPECT_FALSE(m_session.vault().has_value());
}

TEST_F(WelcomeControllerTest, SaysInWordsThatAFileIsNoVault)
{
    const QString path = pathOf(QStringLiteral("letter.circ"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear all, this is a letter and not a vault.");
    file.close();

    m_controller.openVault(path);
    finish();

    EXPECT_FALSE(lastMessage().isEmpty());
    EXPECT_TRUE(m_prompts.unlockQuestions.empty());
    EXPECT_FALSE(m_session.vault().has_value());
}

TEST_F(WelcomeControllerTest, ListsAVaultThatHasGoneAsMissing)
{
    const QString path = copyOfSample(m_folder.path());
    m_recent.add(path);

    QFile::remove(path);

    ASSERT_EQ(m_controller.view().recent.size(), 1u);
    EXPECT_TRUE(m_controller.view().recent.front().isMissing);
    m_controller.forget(path);
    EXPECT_TRUE(m_controller.view().recent.empty());
}

TEST_F(WelcomeControllerTest, MakesAVaultWithQuestionnaireAndCycle)
{
    m_prompts.newVaults.push_back(newVault(QStringLiteral("city-leadership-360")));

    m_controller.makeVault();
    finish();

    ASSERT_TRUE(m_session.vault().has_value());
    EXPECT_TRUE(m_session.vault()->isOwner);
    QString founder;
    m_session.run(
        {}, [](workspace::Workspace &vault, const workspace::Progress &) { return vault.membership().members(); },
        &m_selection,
        [&founder](const Result<std::vector<workspace::VaultMember>> &members) {
            founder = members ? members->front().name : QString();
        });
    finish();
    EXPECT_EQ(founder, QStringLiteral("Kim Keller"));
    ASSERT_NE(m_selection.cycle(), nullptr);
    EXPECT_EQ(m_selection.cycle()->name, QStringLiteral("Harbour towns 2026"));
    ASSERT_FALSE(m_prompts.newVaultQuestions.empty());
    EXPECT_EQ(m_prompts.newVaultQuestions.front().instruments.size(), workspace::Instruments::shipped().size());
}

TEST_F(WelcomeControllerTest, LeavesNothingBehindWhenTheQuestionnaireIsWrong)
{
    const QString file = pathOf(QStringLiteral("questionnaire.json"));
    QFile json(file);
    ASSERT_TRUE(json.open(QIODevice::WriteOnly));
    json.write("{\"format\": \"something else\"}");
    json.close();
    NewVaultAnswer answer = newVault({});
    answer.instrumentFile = file;
    m_prompts.newVaults.push_back(std::move(answer));

    m_controller.makeVault();
    finish();

    ASSERT_EQ(m_prompts.problems.size(), 1);
    EXPECT_FALSE(m_prompts.problems.front().isEmpty());
    EXPECT_FALSE(QFile::exists(pathOf(QStringLiteral("new.circ"))));
    EXPECT_FALSE(m_session.vault().has_value());
}

TEST_F(WelcomeControllerTest, MakesTheSampleOnceAndOpensItWithoutAsking)
{
    m_controller.openSample();
    finish();
    ASSERT_TRUE(m_session.vault().has_value());
    const QString path = m_session.vault()->path;
    m_session.close();
    finish();

    m_controller.openSample();
    finish();

    ASSERT_TRUE(m_session.vault().has_value());
    EXPECT_EQ(m_session.vault()->path, path);
    EXPECT_TRUE(m_prompts.unlockQuestions.empty());
    EXPECT_EQ(lastMessage(), QString());
}

TEST_F(WelcomeControllerTest, OffersANewSampleWhereTheOldOneIsBroken)
{
    ASSERT_TRUE(QDir().mkpath(pathOf(QStringLiteral("samples"))));
    QFile broken(pathOf(QStringLiteral("samples/Sample cohort.circ")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("not a vault any more");
    broken.close();

    m_controller.openSample();
    finish();
    const auto message = m_said.back().front().value<Message>();
    m_controller.renewSample();
    finish();

    EXPECT_FALSE(message.actionText.isEmpty());
    EXPECT_TRUE(m_session.vault().has_value());
}

}  // namespace
}  // namespace circumspect::desktop
