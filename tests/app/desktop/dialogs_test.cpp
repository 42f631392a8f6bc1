// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/made_up_views.h"
#include "desktop/dialogs/disclosure_dialog.h"
#include "desktop/dialogs/member_dialog.h"
#include "desktop/dialogs/new_vault_dialog.h"
#include "desktop/dialogs/passphrase_dialog.h"
#include "desktop/dialogs/release_dialog.h"
#include "desktop/dialogs/unlock_dialog.h"
#include "keys/recovery_code.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace circumspect::desktop {
namespace {

template <class T>
T *childOf(QWidget &window, const char *name)
{
    return window.findChild<T *>(QString::fromLatin1(name));
}

void shown(QDialog &dialog)
{
    dialog.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
}

TEST(UnlockDialogTest, AttemptsByEnterWithTheChosenSlot)
{
    UnlockDialog dialog(madeUpUnlock(), nullptr);
    QSignalSpy attempted(&dialog, &UnlockDialog::attempted);
    shown(dialog);

    childOf<QComboBox>(dialog, "unlockSlot")->setCurrentIndex(1);
    QTest::keyClicks(childOf<QLineEdit>(dialog, "unlockPassphrase"), QStringLiteral("open sesame"));
    QTest::keyClick(childOf<QLineEdit>(dialog, "unlockPassphrase"), Qt::Key_Return);

    EXPECT_EQ(attempted.count(), 1);
    EXPECT_EQ(dialog.answer().slot.text(), QStringLiteral("s2"));
    EXPECT_EQ(dialog.answer().secret.view(), QByteArrayView("open sesame"));
}

TEST(UnlockDialogTest, AsksForNoSlotWhereThereIsOne)
{
    UnlockQuestion question = madeUpUnlock();
    question.slots.pop_back();
    UnlockDialog dialog(question, nullptr);
    shown(dialog);

    EXPECT_FALSE(childOf<QComboBox>(dialog, "unlockSlot")->isVisible());
}

TEST(UnlockDialogTest, StaysWithTheProblemInWordsAndCanTryAgain)
{
    UnlockDialog dialog(madeUpUnlock(), nullptr);
    shown(dialog);
    QTest::keyClicks(childOf<QLineEdit>(dialog, "unlockPassphrase"), QStringLiteral("wrong"));

    dialog.setWaiting(true);
    const bool couldTry = childOf<QPushButton>(dialog, "unlockAccept")->isEnabled();
    dialog.showProblem(QStringLiteral("This passphrase does not open the vault."));

    EXPECT_FALSE(couldTry);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(childOf<QPushButton>(dialog, "unlockAccept")->isEnabled());
    EXPECT_EQ(childOf<QLabel>(dialog, "messageText")->text(),
              QStringLiteral("This passphrase does not open the vault."));
}

TEST(UnlockDialogTest, ShowsAndHidesThePassphrase)
{
    UnlockDialog dialog(madeUpUnlock(), nullptr);
    shown(dialog);
    auto *field = childOf<QLineEdit>(dialog, "unlockPassphrase");
    const QLineEdit::EchoMode before = field->echoMode();

    QTest::mouseClick(childOf<QToolButton>(dialog, "unlockPassphraseEye"), Qt::LeftButton);

    EXPECT_EQ(before, QLineEdit::Password);
    EXPECT_EQ(field->echoMode(), QLineEdit::Normal);
}

TEST(UnlockDialogTest, TakesARecoveryCodeAndChecksItWhileItIsTyped)
{
    UnlockDialog dialog(madeUpUnlock(), nullptr);
    shown(dialog);
    const Secret key = Secret::random(32);
    const QString code = keys::recoveryCodeOf(key);
    QTest::mouseClick(childOf<QPushButton>(dialog, "unlockSwitch"), Qt::LeftButton);
    auto *field = childOf<QLineEdit>(dialog, "unlockCode");
    const auto *state = childOf<QLabel>(dialog, "unlockCodeState");

    QTest::keyClicks(field, code.left(14));
    const QString early = state->text();
    QTest::keyClicks(field, QStringLiteral("U"));
    const QString strange = state->text();
    field->setText(code.toLower());

    EXPECT_EQ(early, QStringLiteral("3 of 14 groups"));
    EXPECT_EQ(strange, QStringLiteral("Group 4 has a character that never occurs in a code."));
    EXPECT_EQ(state->text(), QStringLiteral("Complete: the check digits agree."));
    EXPECT_TRUE(childOf<QPushButton>(dialog, "unlockAccept")->isEnabled());
    EXPECT_EQ(dialog.answer().kind, keys::SlotKind::Recovery);
    EXPECT_EQ(dialog.answer().secret.view(), key.view());
}

TEST(UnlockDialogTest, RefusesAMistypedRecoveryCodeBeforeTrying)
{
    UnlockDialog dialog(madeUpUnlock(), nullptr);
    shown(dialog);
    QString code = keys::recoveryCodeOf(Secret::random(32));
    code[0] = code[0] == u'7' ? u'8' : u'7';
    QTest::mouseClick(childOf<QPushButton>(dialog, "unlockSwitch"), Qt::LeftButton);

    childOf<QLineEdit>(dialog, "unlockCode")->setText(code);

    EXPECT_TRUE(childOf<QLabel>(dialog, "unlockCodeState")->text().contains(QStringLiteral("do not agree")));
    EXPECT_FALSE(childOf<QPushButton>(dialog, "unlockAccept")->isEnabled());
}

TEST(MemberDialogTest, CombinesRolesFreelyAndNeedsOne)
{
    MemberDialog dialog(MemberQuestion{.roles = {keys::Role::Coordinator}}, nullptr);
    shown(dialog);
    QTest::keyClicks(childOf<QLineEdit>(dialog, "memberName"), QStringLiteral("Cleo"));
    QTest::keyClicks(childOf<QLineEdit>(dialog, "memberPassphrase"), QStringLiteral("four unrelated words"));
    QTest::keyClicks(childOf<QLineEdit>(dialog, "memberPassphraseAgain"), QStringLiteral("four unrelated words"));
    const auto *accept = childOf<QPushButton>(dialog, "memberAccept");
    const bool isComplete = accept->isEnabled();

    QTest::keyClick(childOf<QCheckBox>(dialog, "memberCoordinator"), Qt::Key_Space);
    const bool withoutRole = accept->isEnabled();
    QTest::keyClick(childOf<QCheckBox>(dialog, "memberOwner"), Qt::Key_Space);
    QTest::keyClick(childOf<QCheckBox>(dialog, "memberCoach"), Qt::Key_Space);

    EXPECT_TRUE(isComplete);
    EXPECT_FALSE(withoutRole);
    EXPECT_EQ(dialog.answer().roles.text(), QStringLiteral("owner-coach"));
    EXPECT_EQ(dialog.answer().name, QStringLiteral("Cleo"));
}

TEST(PassphraseDialogTest, NeedsThePresentOneAndTwiceTheSameNewOne)
{
    PassphraseDialog dialog(madeUpPassphrase(), nullptr);
    shown(dialog);
    const auto *accept = childOf<QPushButton>(dialog, "passphraseAccept");
    QTest::keyClicks(childOf<QLineEdit>(dialog, "nextPassphrase"), QStringLiteral("four unrelated words"));
    QTest::keyClicks(childOf<QLineEdit>(dialog, "nextPassphraseAgain"), QStringLiteral("four unrelated words"));
    const bool withoutPresent = accept->isEnabled();

    QTest::keyClicks(childOf<QLineEdit>(dialog, "presentPassphrase"), QStringLiteral("open sesame"));

    EXPECT_FALSE(withoutPresent);
    EXPECT_TRUE(accept->isEnabled());
    EXPECT_EQ(dialog.answer().present.view(), QByteArrayView("open sesame"));
}

class NewVaultDialogTest : public testing::Test {
protected:
    NewVaultDialogTest() : m_dialog(madeUpNewVault(), nullptr) { shown(m_dialog); }

    void type(const char *name, const QString &text)
    {
        auto *field = childOf<QLineEdit>(m_dialog, name);
        field->clear();
        QTest::keyClicks(field, text);
    }

    bool canMake() { return childOf<QPushButton>(m_dialog, "newVaultAccept")->isEnabled(); }

    NewVaultDialog m_dialog;
};

TEST_F(NewVaultDialogTest, IsCompleteWithPlaceAndTwoEqualLongPassphrases)
{
    type("newVaultName", QStringLiteral("Kim Keller"));
    type("newVaultPath", QStringLiteral("/vaults/new.circ"));
    type("newVaultPassphrase", QStringLiteral("four unrelated words"));
    const bool tooEarly = canMake();
    type("newVaultPassphraseAgain", QStringLiteral("four unrelated words"));

    EXPECT_FALSE(tooEarly);
    EXPECT_TRUE(canMake());
    EXPECT_EQ(m_dialog.answer().instrument, QStringLiteral("city-leadership-360"));
    EXPECT_EQ(m_dialog.answer().cycleName, QStringLiteral("Leadership 360 2026"));
}

TEST_F(NewVaultDialogTest, AsksForTheNameOfWhoeverMakesIt)
{
    type("newVaultPath", QStringLiteral("/vaults/new.circ"));
    type("newVaultPassphrase", QStringLiteral("four unrelated words"));
    type("newVaultPassphraseAgain", QStringLiteral("four unrelated words"));
    const bool withoutName = canMake();

    type("newVaultName", QStringLiteral(" Kim Keller "));

    EXPECT_FALSE(withoutName);
    EXPECT_TRUE(canMake());
    EXPECT_EQ(m_dialog.answer().name, QStringLiteral("Kim Keller"));
}

TEST_F(NewVaultDialogTest, AsksWhetherOnePersonDoesEverything)
{
    auto *people = childOf<QComboBox>(m_dialog, "newVaultPeople");
    const NewVaultAnswer alone = m_dialog.answer();

    people->setFocus();
    QTest::keyClick(people, Qt::Key_Down);

    EXPECT_EQ(alone.roles, keys::Roles::everything());
    EXPECT_FALSE(alone.addsCoordinator);
    EXPECT_EQ(m_dialog.answer().roles.text(), QStringLiteral("owner-coach"));
    EXPECT_TRUE(m_dialog.answer().addsCoordinator);
}

TEST_F(NewVaultDialogTest, RefusesAShortPassphrase)
{
    type("newVaultName", QStringLiteral("Kim Keller"));
    type("newVaultPath", QStringLiteral("/vaults/new.circ"));
    type("newVaultPassphrase", QStringLiteral("short"));
    type("newVaultPassphraseAgain", QStringLiteral("short"));

    EXPECT_FALSE(canMake());
}

TEST_F(NewVaultDialogTest, RefusesTwoPassphrasesThatDiffer)
{
    type("newVaultName", QStringLiteral("Kim Keller"));
    type("newVaultPath", QStringLiteral("/vaults/new.circ"));
    type("newVaultPassphrase", QStringLiteral("four unrelated words"));
    type("newVaultPassphraseAgain", QStringLiteral("four unrelated worlds"));

    EXPECT_FALSE(canMake());
}

TEST_F(NewVaultDialogTest, TakesAQuestionnaireFromAFile)
{
    QSignalSpy requested(&m_dialog, &NewVaultDialog::instrumentFileRequested);
    auto *instrument = childOf<QComboBox>(m_dialog, "newVaultInstrument");
    instrument->setFocus();

    QTest::keyClick(instrument, Qt::Key_End);
    m_dialog.setInstrumentFile(QStringLiteral("/forms/ours.json"));

    EXPECT_EQ(requested.count(), 1);
    EXPECT_EQ(m_dialog.answer().instrumentFile, QStringLiteral("/forms/ours.json"));
    EXPECT_TRUE(m_dialog.answer().instrument.isEmpty());
}

TEST(DisclosureDialog, LendsTheSecretToTheClipboardForAWhile)
{
    SecretClipboard clipboard(std::chrono::milliseconds(1));
    DisclosureDialog dialog(madeUpDisclosure(), clipboard, nullptr);
    shown(dialog);

    QTest::mouseClick(childOf<QPushButton>(dialog, "disclosureCopy"), Qt::LeftButton);

    EXPECT_EQ(QGuiApplication::clipboard()->text(), madeUpDisclosure().secret);
    EXPECT_FALSE(childOf<QLabel>(dialog, "disclosureCopied")->text().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([] { return QGuiApplication::clipboard()->text().isEmpty(); }));
}

TEST(ReleaseDialog, ReleasesNothingByReturnAlone)
{
    ReleaseDialog dialog(madeUpRelease(), nullptr);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    shown(dialog);

    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(accepted.count(), 0);
}

TEST(ReleaseDialog, ShowsWhatBecomesOfTheChosenOne)
{
    ReleaseDialog dialog(madeUpRelease(), nullptr);
    shown(dialog);

    QTest::keyClick(childOf<QListWidget>(dialog, "releasePeople"), Qt::Key_End);
    const QString waiting = childOf<QLabel>(dialog, "releaseWhat")->text();
    QTest::mouseClick(childOf<QPushButton>(dialog, "releaseAccept"), Qt::LeftButton);

    EXPECT_TRUE(waiting.contains(QStringLiteral("New answers wait")));
    EXPECT_EQ(dialog.result(), int(QDialog::Accepted));
}

TEST(ReleaseDialog, HasNothingToPressWhenNothingWouldChange)
{
    ReleaseQuestion question = madeUpRelease();
    question.canRelease = false;

    ReleaseDialog dialog(question, nullptr);

    EXPECT_EQ(dialog.findChild<QPushButton *>(QStringLiteral("releaseAccept")), nullptr);
}

}  // namespace
}  // namespace circumspect::desktop
