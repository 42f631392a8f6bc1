// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_session.h"
#include "desktop/sharing/package_words.h"
#include "desktop/sharing/packages_controller.h"
#include "desktop/sharing/sharing_controller.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/offer.h"
#include "workspace/debriefing.h"
#include "workspace/membership.h"
#include "workspace/rostering.h"
#include "workspace/sample_vault.h"

#include <QFile>

namespace circumspect::desktop {
namespace {

const QString kOtherWords = QStringLiteral("entirely different words");

/// The sample, open, with a coach in it and the controllers of sharing.
class SharingControllersTest : public SessionTest {
protected:
    void SetUp() override
    {
        openSample();
        inVault([this](workspace::Workspace &vault) {
            EXPECT_TRUE(vault.membership().add({keys::Roles{keys::Role::Coach}, QStringLiteral("Coretta")},
                                               Secret::fromPassphrase(kOtherWords)));
            const auto roster = vault.rostering().roster(m_selection.cycle()->id);
            for (const model::Participant &one : roster->participants)
                m_people.push_back(one.id);
        });
    }

    template <class Task>
    void inVault(Task task)
    {
        m_session.run(
            QStringLiteral("Test"),
            [task](workspace::Workspace &vault, const workspace::Progress &) -> Result<void> {
                task(vault);
                return {};
            },
            &m_selection, [](const Result<void> &) {});
        finish();
    }

    void openAs(const QString &path, const QString &passphrase)
    {
        m_session.close();
        m_session.open(
            QStringLiteral("Opening"),
            [path, passphrase, services = m_services](const workspace::Progress &) {
                return workspace::Workspace::open(path, Secret::fromPassphrase(passphrase), services);
            },
            &m_selection, [](const Result<void> &opened) { ASSERT_TRUE(opened.isOk()); });
        finish();
    }

    std::vector<ParticipantId> coachedBy(const QString &name)
    {
        std::vector<ParticipantId> coached;
        inVault([&](workspace::Workspace &vault) {
            const auto pairs = vault.sharing().assignments();
            for (const auto &pair : *pairs) {
                if (pair.coach.name == name)
                    coached.push_back(pair.participant);
            }
        });
        return coached;
    }

    void assignCoretta(const std::vector<ParticipantId> &participants)
    {
        m_prompts.choices.push_back({QStringLiteral("Coretta")});
        m_sharing.assignCoaches(participants);
        finish();
    }

    void answerWithFile(const QString &name, const QString &passphrase = kOtherWords)
    {
        m_prompts.files = {pathOf(name)};
        m_prompts.ownPassphrases.push_back({Secret(), Secret::fromPassphrase(passphrase)});
    }

    /// A participant's own file whose debrief says it was held on the 2nd, while the programme says on the 1st.
    void disagree()
    {
        answerWithFile(QStringLiteral("own.circ"));
        m_sharing.makeParticipantFile(m_people.front());
        finish();
        const auto hold = [this](int day) {
            inVault([this, day](workspace::Workspace &vault) {
                EXPECT_TRUE(vault.debriefing().setStatus(m_people.front(), {.heldOn = QDate(2026, 3, day)}));
            });
        };
        hold(1);
        openAs(pathOf(QStringLiteral("own.circ")), kOtherWords);
        hold(2);
        m_prompts.choices.push_back({QStringLiteral("debrief")});
        m_prompts.files = {pathOf(QStringLiteral("back.circpackage"))};
        m_packages.make();
        finish();
        openAs(pathOf(QStringLiteral("sample.circ")), workspace::samplePassphrase());
    }

    std::optional<QDate> heldOn()
    {
        std::optional<QDate> day;
        inVault([&](workspace::Workspace &vault) { day = vault.debriefing().status(m_people.front())->heldOn; });
        return day;
    }

    static Message last(const QSignalSpy &said)
    {
        return said.isEmpty() ? Message() : said.back().front().value<Message>();
    }

    std::vector<ParticipantId> m_people;
    SharingController m_sharing{m_session, m_selection, m_prompts};
    PackagesController m_packages{m_session, m_prompts};
    QSignalSpy m_said{&m_sharing, &SharingController::said};
    QSignalSpy m_packagesSaid{&m_packages, &PackagesController::said};
};

TEST_F(SharingControllersTest, AssignsTheTickedCoachToAllSelected)
{
    assignCoretta({m_people[0], m_people[1]});

    EXPECT_EQ(coachedBy(QStringLiteral("Coretta")).size(), 2u);
    EXPECT_EQ(last(m_said).tone, MessageTone::Done);
}

TEST_F(SharingControllersTest, TakesAParticipantBackWhenTheCoachIsUnticked)
{
    assignCoretta({m_people[0], m_people[1]});

    m_prompts.choices.push_back({});
    m_sharing.assignCoaches({m_people[0]});
    finish();

    EXPECT_TRUE(m_prompts.choiceQuestions.back().options.back().isChosen);
    EXPECT_EQ(coachedBy(QStringLiteral("Coretta")), std::vector{m_people[1]});
}

TEST_F(SharingControllersTest, AsksForAParticipantBeforeACoach)
{
    m_sharing.assignCoaches({});

    EXPECT_TRUE(m_prompts.choiceQuestions.empty());
    EXPECT_TRUE(last(m_said).text.contains(QStringLiteral("Select")));
}

TEST_F(SharingControllersTest, MakesACoachFileThatTheAppOpens)
{
    assignCoretta({m_people[0], m_people[1]});
    m_prompts.choices.push_back({QStringLiteral("Coretta")});
    answerWithFile(QStringLiteral("coach.circ"));

    m_sharing.makeCoachFile();
    finish();

    EXPECT_EQ(m_prompts.problems, QStringList{QString()});
    EXPECT_EQ(last(m_said).tone, MessageTone::Done);
    openAs(pathOf(QStringLiteral("coach.circ")), kOtherWords);
    EXPECT_EQ(m_session.vault()->kind, workspace::VaultKind::Coach);
    EXPECT_TRUE(m_session.vault()->keepsNotes);
}

TEST_F(SharingControllersTest, SaysThatACoachFileNeedsAnAssignment)
{
    m_sharing.makeCoachFile();
    finish();

    EXPECT_TRUE(m_prompts.choiceQuestions.empty());
    EXPECT_EQ(last(m_said).tone, MessageTone::Note);
}

TEST_F(SharingControllersTest, NeverOverwritesAFile)
{
    QFile there(pathOf(QStringLiteral("own.circ")));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    answerWithFile(QStringLiteral("own.circ"));

    m_sharing.makeParticipantFile(m_people.front());
    finish();

    ASSERT_EQ(m_prompts.problems.size(), 1);
    EXPECT_FALSE(m_prompts.problems.front().isEmpty());
    EXPECT_EQ(there.size(), 4);
}

TEST_F(SharingControllersTest, AsksWhoseFileWhenNobodyIsChosen)
{
    m_sharing.makeParticipantFile({});
    finish();

    ASSERT_EQ(m_prompts.choiceQuestions.size(), 1u);
    EXPECT_EQ(m_prompts.choiceQuestions.front().options.size(), 12u);
}

TEST_F(SharingControllersTest, TakesAPackageOverOnceAndAgainForNothing)
{
    answerWithFile(QStringLiteral("own.circ"));
    m_sharing.makeParticipantFile(m_people.front());
    finish();
    openAs(pathOf(QStringLiteral("own.circ")), kOtherWords);
    inVault([this](workspace::Workspace &vault) {
        EXPECT_TRUE(vault.debriefing().setStatus(m_people.front(), {.heldOn = QDate(2026, 3, 2)}));
    });
    m_prompts.choices.push_back({QStringLiteral("debrief")});
    m_prompts.files = {pathOf(QStringLiteral("back.circpackage"))};
    m_packages.make();
    finish();
    openAs(pathOf(QStringLiteral("sample.circ")), workspace::samplePassphrase());

    m_packages.askForPackage();
    finish();
    const QStringList first = last(m_packagesSaid).details;
    m_packages.askForPackage();
    finish();

    EXPECT_EQ(heldOn(), QDate(2026, 3, 2));
    EXPECT_NE(first, last(m_packagesSaid).details);
    EXPECT_TRUE(m_prompts.choiceQuestions.size() == 1);
}

TEST_F(SharingControllersTest, ShowsBothVersionsAndKeepsOursUntilSomebodyChooses)
{
    disagree();

    m_packages.askForPackage();
    finish();

    const ChoiceQuestion &question = m_prompts.choiceQuestions.back();
    ASSERT_EQ(question.options.size(), 2u);
    EXPECT_TRUE(question.options.front().detail.contains(QStringLiteral("1")));
    EXPECT_TRUE(question.options.back().detail.contains(QStringLiteral("2")));
    EXPECT_FALSE(question.options.front().isChosen || question.options.back().isChosen);
    EXPECT_EQ(heldOn(), QDate(2026, 3, 1));
}

TEST_F(SharingControllersTest, KeepsTheChosenVersion)
{
    disagree();
    m_packages.askForPackage();
    finish();

    m_prompts.choices.push_back({QStringLiteral("theirs")});
    m_packages.settle();
    finish();

    EXPECT_EQ(heldOn(), QDate(2026, 3, 2));
    m_packages.settle();
    finish();
    EXPECT_EQ(last(m_packagesSaid).tone, MessageTone::Note);
}

TEST_F(SharingControllersTest, SaysWhatIsWrongWithAPackage)
{
    QFile broken(pathOf(QStringLiteral("broken.circpackage")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("no package");
    broken.close();

    m_packages.open(broken.fileName());
    finish();

    EXPECT_EQ(last(m_packagesSaid).tone, MessageTone::Problem);
    EXPECT_TRUE(last(m_packagesSaid).text.contains(QStringLiteral("broken.circpackage")));
}

TEST(PackageWords, SayAPlanInLines)
{
    const QByteArray goals = R"({"goals":[{"id":"a","to":"listen first","first_step_by":"2026-04-01"}]})";

    const QString words = partWords(debrief::Part::Goals, goals);

    EXPECT_TRUE(words.contains(QStringLiteral("listen first")));
    EXPECT_TRUE(words.contains(QStringLiteral("2026")));
    EXPECT_EQ(partWords(debrief::Part::Held, "{}"), QStringLiteral("nothing"));
    EXPECT_EQ(partWords(debrief::Part::Goals, "no JSON"), QStringLiteral("cannot be read"));
}

QStringList shownIn(const OpenVault *vault, std::initializer_list<ActionId> ids)
{
    Actions actions;
    offerActions(actions, vault);
    QStringList names;
    for (ActionId id : ids) {
        if (actions[id]->isVisible() && actions[id]->isEnabled())
            names << actions[id]->objectName().mid(6);
    }
    return names;
}

TEST(Offer, LeavesOutWhatDoesNotFitTheKindOfVault)
{
    const auto pages = {ActionId::ShowParticipants, ActionId::ShowCollection, ActionId::ShowResults,
                        ActionId::ShowNotes,        ActionId::ImportAnswers,  ActionId::AssignCoaches,
                        ActionId::ReleaseAll,       ActionId::OpenPackage};
    const auto vault = [](workspace::VaultKind kind, bool isOwner, bool keepsNotes) {
        return OpenVault{.path = {}, .isOwner = isOwner, .kind = kind, .keepsNotes = keepsNotes};
    };
    const OpenVault programme = vault(workspace::VaultKind::Programme, true, true);
    const OpenVault coordinators = vault(workspace::VaultKind::Programme, false, false);
    const OpenVault coach = vault(workspace::VaultKind::Coach, false, true);
    const OpenVault participant = vault(workspace::VaultKind::Participant, false, true);

    EXPECT_EQ(shownIn(&programme, pages).size(), 8);
    EXPECT_EQ(shownIn(&coordinators, pages).join(u' ').toStdString(),
              "ShowParticipants ShowCollection ShowResults ImportAnswers ReleaseAll OpenPackage");
    EXPECT_EQ(shownIn(&coach, pages).join(u' ').toStdString(), "ShowParticipants ShowResults ShowNotes OpenPackage");
    EXPECT_EQ(shownIn(&participant, pages).join(u' ').toStdString(), "ShowResults ShowNotes OpenPackage");
    EXPECT_TRUE(shownIn(nullptr, pages).isEmpty());
}

}  // namespace
}  // namespace circumspect::desktop
