// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_session.h"
#include "desktop/pages/notes/notes_controller.h"
#include "desktop/pages/notes/notes_page.h"
#include "workspace/membership.h"
#include "workspace/notes.h"
#include "workspace/sample_vault.h"
#include "workspace/sharing.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <memory>

namespace circumspect::desktop {
namespace {

using namespace std::chrono_literals;

constexpr SavePace kAtOnce{1ms, 1ms};
constexpr SavePace kNever{24h, 24h};
const QString kWords = QStringLiteral("ask about the budget debate");
const QString kOtherWords = QStringLiteral("entirely different words");

/// The sample, open, with the page and its controller as the program wires them.
class NotesTest : public SessionTest {
protected:
    void start(const SavePace &pace)
    {
        m_controller = std::make_unique<NotesController>(m_session, m_selection, m_random, pace);
        QObject::connect(&m_page, &NotesPage::personChosen, m_controller.get(), &NotesController::choose);
        QObject::connect(&m_page, &NotesPage::typed, m_controller.get(), &NotesController::type);
        QObject::connect(&m_page, &NotesPage::saveRequested, m_controller.get(), &NotesController::flush);
        QObject::connect(m_controller.get(), &NotesController::viewChanged, &m_page,
                         qOverload<const NotesView &>(&NotesPage::show));
        QObject::connect(m_controller.get(), &NotesController::statusChanged, &m_page, &NotesPage::showStatus);
        if (!m_session.vault())
            openSample();
        m_controller->refresh();
        finish();
        m_page.QWidget::show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
        m_page.mainControl()->setFocus();
    }

    void type(const QString &words) { QTest::keyClicks(m_page.mainControl(), words); }
    QString typedText() const { return m_page.findChild<QPlainTextEdit *>()->toPlainText(); }
    bool isSaved() const { return m_controller->status().state == NoteState::Saved; }
    ParticipantId person(std::size_t position) const { return m_controller->view().people.at(position).id; }

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
        finish();
    }

    /// Does something in the open vault, on its thread.
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

    void addMember(keys::Role role)
    {
        inVault([role](workspace::Workspace &vault) {
            EXPECT_TRUE(vault.membership().add({keys::Roles{role}, QStringLiteral("Cleo")},
                                               Secret::fromPassphrase(kOtherWords)));
        });
    }

    /// The texts of the notes this passphrase opens, after whatever is still under way.
    QStringList textsIn(const QString &path, const QString &passphrase = workspace::samplePassphrase())
    {
        QStringList texts;
        m_session.runAside(
            QStringLiteral("Reading"),
            [path, passphrase, services = m_services](const workspace::Progress &) {
                auto vault = workspace::Workspace::open(path, Secret::fromPassphrase(passphrase), services);
                return vault ? (*vault)->notes().list() : Result<std::vector<notebook::Note>>(vault.error());
            },
            &m_selection,
            [&texts](const Result<std::vector<notebook::Note>> &notes) {
                if (!notes)
                    texts << (notes.error().code == ErrorCode::NotebookKeyMissing ? QStringLiteral("no key")
                                                                                  : QStringLiteral("no vault"));
                else
                    for (const notebook::Note &note : *notes)
                        texts << note.text;
            });
        finish();
        return texts;
    }

    QString sample() const { return pathOf(QStringLiteral("sample.circ")); }

    NotesPage m_page;
    std::unique_ptr<NotesController> m_controller;
};

TEST_F(NotesTest, KeepsWhatWasTypedWithoutBeingAsked)
{
    ASSERT_NO_FATAL_FAILURE(start(kAtOnce));

    type(kWords);

    ASSERT_TRUE(QTest::qWaitFor([this] { return isSaved(); }));
    EXPECT_TRUE(m_controller->view().people.front().hasNote);
    QStringList stored;
    inVault([&stored](workspace::Workspace &vault) { stored << vault.notes().list()->front().text; });
    EXPECT_EQ(stored, QStringList{kWords});
}

TEST_F(NotesTest, KeepsWhatSomebodyTypesWhoNeverPauses)
{
    ASSERT_NO_FATAL_FAILURE(start({24h, 1ms}));

    type(kWords);

    EXPECT_TRUE(QTest::qWaitFor([this] { return isSaved(); }));
}

TEST_F(NotesTest, RisksNoMoreThanASecond)
{
    EXPECT_LE(SavePace().quiet, 500ms);
    EXPECT_LE(SavePace().longest, 1s);
}

TEST_F(NotesTest, KeepsTheLastKeysWhenTheVaultCloses)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    type(kWords);
    EXPECT_EQ(m_controller->status().state, NoteState::Saving);

    m_session.close();

    EXPECT_EQ(textsIn(sample()), QStringList{kWords});
    EXPECT_EQ(typedText(), QString());
    EXPECT_TRUE(m_controller->view().people.empty());
}

TEST_F(NotesTest, KeepsTheLastKeysWhenTheProgramEnds)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    type(kWords);

    m_controller.reset();
    m_session.close();

    EXPECT_EQ(textsIn(sample()), QStringList{kWords});
}

TEST_F(NotesTest, KeepsTheLastKeysWhenTheFieldIsLeft)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    type(kWords);

    QTest::keyClick(m_page.mainControl(), Qt::Key_Backtab, Qt::ShiftModifier);

    EXPECT_TRUE(QTest::qWaitFor([this] { return isSaved(); }));
}

TEST_F(NotesTest, KeepsTheLastKeysWhenThePageIsLeft)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    type(kWords);

    m_page.hide();

    EXPECT_TRUE(QTest::qWaitFor([this] { return isSaved(); }));
}

TEST_F(NotesTest, KeepsOneNoteForEachParticipant)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    type(kWords);

    m_page.findChild<QListWidget *>()->setCurrentRow(1);
    EXPECT_EQ(typedText(), QString());
    type(kOtherWords);
    m_page.findChild<QListWidget *>()->setCurrentRow(0);

    EXPECT_EQ(typedText(), kWords);
    m_session.close();
    QStringList texts = textsIn(sample());
    texts.sort();
    EXPECT_EQ(texts, (QStringList{kWords, kOtherWords}));
}

TEST_F(NotesTest, GoesOnWithTheSameNoteAfterOpeningAgain)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    type(kWords);
    openAs(sample(), workspace::samplePassphrase());
    ASSERT_EQ(typedText(), kWords);

    m_page.findChild<QPlainTextEdit *>()->moveCursor(QTextCursor::End);
    type(QStringLiteral(" twice"));
    m_session.close();

    EXPECT_EQ(textsIn(sample()), QStringList{kWords + QStringLiteral(" twice")});
}

TEST_F(NotesTest, LeavesCursorAndUndoAloneWhileSaving)
{
    ASSERT_NO_FATAL_FAILURE(start(kAtOnce));
    type(QStringLiteral("ac"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return isSaved(); }));

    QTest::keyClick(m_page.mainControl(), Qt::Key_Left);
    type(QStringLiteral("b"));
    m_controller->refresh();
    finish();

    EXPECT_EQ(typedText(), QStringLiteral("abc"));
    EXPECT_EQ(m_page.findChild<QPlainTextEdit *>()->textCursor().position(), 2);
}

TEST_F(NotesTest, ShowsNothingToACoordinatorAndOpensForNobodyElse)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    type(kWords);
    addMember(keys::Role::Coordinator);

    openAs(sample(), kOtherWords);

    EXPECT_FALSE(m_session.vault()->keepsNotes);
    EXPECT_TRUE(m_controller->view().people.empty());
    EXPECT_EQ(typedText(), QString());
    m_session.close();
    EXPECT_EQ(textsIn(sample(), kOtherWords), QStringList{QStringLiteral("no key")});
}

TEST_F(NotesTest, LetsACoachWriteAboutTheAssignedOnly)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    type(kWords);
    addMember(keys::Role::Coach);
    inVault([who = person(2)](workspace::Workspace &vault) {
        const auto members = vault.membership().members();
        EXPECT_TRUE(vault.sharing().assign(who, members->back().id));
    });
    const ParticipantId assigned = person(2);

    openAs(sample(), kOtherWords);

    ASSERT_EQ(m_controller->view().people.size(), 1u);
    EXPECT_EQ(m_controller->view().people.front().id, assigned);
    EXPECT_EQ(typedText(), QString());
    EXPECT_TRUE(m_controller->view().isEditable);
}

TEST_F(NotesTest, SaysWhyANoteIsNotKeptAndTriesAgain)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    auto *edit = m_page.findChild<QPlainTextEdit *>();
    edit->setPlainText(QString(notebook::kLongestNote + 1, u'x'));
    m_controller->flush();
    finish();
    EXPECT_EQ(m_controller->status().state, NoteState::Failed);
    auto *retry = m_page.findChild<QPushButton *>(QStringLiteral("notesRetry"));
    EXPECT_TRUE(retry->isVisible());

    edit->setPlainText(kWords);
    m_controller->flush();
    finish();

    EXPECT_TRUE(isSaved());
    EXPECT_FALSE(retry->isVisible());
}

TEST_F(NotesTest, NeverWritesIntoAFileThatWasOpenedMeanwhile)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    const QString other = pathOf(QStringLiteral("other.circ"));
    m_session.open(
        QStringLiteral("Making"),
        [other, services = m_services](const workspace::Progress &progress) {
            EXPECT_TRUE(workspace::createSampleVault(other, services, progress));
            return workspace::Workspace::open(other, Secret::fromPassphrase(workspace::samplePassphrase()), services);
        },
        &m_selection, [](const Result<void> &opened) { ASSERT_TRUE(opened.isOk()); });

    type(kWords);
    m_controller->flush();
    finish();
    m_session.close();

    EXPECT_EQ(textsIn(other), QStringList());
}

TEST_F(NotesTest, HoldsReflectionsInAParticipantsOwnFile)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    const QString own = pathOf(QStringLiteral("own.circ"));
    inVault([own, who = person(0)](workspace::Workspace &vault) {
        EXPECT_TRUE(vault.sharing().makeParticipantFile(own, who, Secret::fromPassphrase(kOtherWords)));
    });

    openAs(own, kOtherWords);
    type(kWords);
    m_session.close();

    EXPECT_EQ(textsIn(own, kOtherWords), QStringList{kWords});
}

}  // namespace
}  // namespace circumspect::desktop
