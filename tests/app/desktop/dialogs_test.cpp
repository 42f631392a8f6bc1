// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/made_up_views.h"
#include "desktop/dialogs/new_vault_dialog.h"
#include "desktop/dialogs/unlock_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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
    EXPECT_EQ(dialog.answer().passphrase.view(), QByteArrayView("open sesame"));
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
    type("newVaultPath", QStringLiteral("/vaults/new.circ"));
    type("newVaultPassphrase", QStringLiteral("four unrelated words"));
    const bool tooEarly = canMake();
    type("newVaultPassphraseAgain", QStringLiteral("four unrelated words"));

    EXPECT_FALSE(tooEarly);
    EXPECT_TRUE(canMake());
    EXPECT_EQ(m_dialog.answer().instrument, QStringLiteral("city-leadership-360"));
    EXPECT_EQ(m_dialog.answer().cycleName, QStringLiteral("Leadership 360 2026"));
}

TEST_F(NewVaultDialogTest, RefusesAShortPassphrase)
{
    type("newVaultPath", QStringLiteral("/vaults/new.circ"));
    type("newVaultPassphrase", QStringLiteral("short"));
    type("newVaultPassphraseAgain", QStringLiteral("short"));

    EXPECT_FALSE(canMake());
}

TEST_F(NewVaultDialogTest, RefusesTwoPassphrasesThatDiffer)
{
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

}  // namespace
}  // namespace circumspect::desktop
