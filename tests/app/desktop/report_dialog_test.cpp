// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/report_dialog.h"

#include "app/desktop/made_up_views.h"
#include "desktop/dialogs/batch_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace circumspect::desktop {
namespace {

template <class T>
T *childOf(const QWidget &window, const char *name)
{
    return window.findChild<T *>(QString::fromLatin1(name));
}

class ReportDialogTest : public testing::Test {
protected:
    ReportDialogTest()
    {
        m_dialog.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_dialog));
    }

    void press(const char *box) { QTest::keyClick(childOf<QCheckBox>(m_dialog, box), Qt::Key_Space); }
    void typePattern(const QString &pattern)
    {
        childOf<QLineEdit>(m_dialog, "reportPattern")->selectAll();
        QTest::keyClicks(childOf<QLineEdit>(m_dialog, "reportPattern"), pattern);
    }
    void typePassphrase(const QString &first, const QString &again)
    {
        QTest::keyClicks(childOf<QLineEdit>(m_dialog, "reportPassphrase"), first);
        QTest::keyClicks(childOf<QLineEdit>(m_dialog, "reportPassphraseAgain"), again);
    }
    QString example() const { return childOf<QLabel>(m_dialog, "reportExample")->text(); }
    bool canAccept() const { return childOf<QPushButton>(m_dialog, "reportAccept")->isEnabled(); }

    ReportDialog m_dialog{madeUpReports(), nullptr};
};

TEST_F(ReportDialogTest, StartsWithWhatWasChosenTheLastTime)
{
    const ReportAnswer answer = m_dialog.answer();

    EXPECT_EQ(answer.choices.layout, QStringLiteral("full"));
    EXPECT_EQ(answer.choices.pattern, QStringLiteral("{code}-{wave}"));
    EXPECT_TRUE(answer.choices.printsName);
    EXPECT_TRUE(answer.choices.language.isEmpty());
    EXPECT_TRUE(answer.password.isEmpty());
    EXPECT_TRUE(canAccept());
}

TEST_F(ReportDialogTest, ShowsWhatAFileWillBeCalled)
{
    typePattern(QStringLiteral("{wave} {code} {language}"));
    const QString asPdf = example();
    QTest::keyClick(childOf<QComboBox>(m_dialog, "reportKind"), Qt::Key_Down);
    QTest::keyClick(childOf<QComboBox>(m_dialog, "reportLanguage"), Qt::Key_Down);

    EXPECT_EQ(asPdf, QStringLiteral("For example: T1_LAR-01_fr.pdf"));
    EXPECT_EQ(example(), QStringLiteral("For example: T1_LAR-01_en.html"));
    EXPECT_EQ(m_dialog.answer().choices.language, QStringLiteral("en"));
    EXPECT_EQ(m_dialog.answer().choices.kind, render::FileKind::WebPage);
}

TEST_F(ReportDialogTest, WarnsWhereANameTellsWhoItIs)
{
    auto *caution = childOf<QWidget>(m_dialog, "reportCaution");
    const bool isWarnedBefore = caution->isVisible();

    typePattern(QStringLiteral("{code} {name}"));

    EXPECT_FALSE(isWarnedBefore);
    EXPECT_TRUE(caution->isVisible());
    EXPECT_TRUE(canAccept());
}

TEST_F(ReportDialogTest, RefusesNamesThatSeveralReportsWouldShare)
{
    typePattern(QStringLiteral("{wave}"));

    EXPECT_FALSE(canAccept());
    EXPECT_TRUE(example().contains(QStringLiteral("{code}")));
}

TEST_F(ReportDialogTest, LocksOnlyWithAPassphraseTypedTwice)
{
    auto *field = childOf<QLineEdit>(m_dialog, "reportPassphrase");
    const bool isAskedBefore = field->isVisible();
    press("reportLocks");
    const bool withoutWords = canAccept();
    typePassphrase(QStringLiteral("four unrelated words"), QStringLiteral("four unrelated"));
    const bool withDifferentWords = canAccept();
    QTest::keyClicks(childOf<QLineEdit>(m_dialog, "reportPassphraseAgain"), QStringLiteral(" words"));

    EXPECT_FALSE(isAskedBefore);
    EXPECT_TRUE(field->isVisible());
    EXPECT_FALSE(withoutWords);
    EXPECT_FALSE(withDifferentWords);
    EXPECT_TRUE(canAccept());
    EXPECT_EQ(m_dialog.answer().password.view(), QByteArrayView("four unrelated words"));
}

TEST_F(ReportDialogTest, TakesNoPassphraseThatAPdfWouldCutOff)
{
    press("reportLocks");

    const QString words = QStringLiteral("four unrelated words ").repeated(6);
    typePassphrase(words, words);
    const bool withAllThatFits = canAccept();
    typePassphrase(QStringLiteral("and"), QStringLiteral("and"));

    EXPECT_TRUE(withAllThatFits);
    EXPECT_FALSE(canAccept());
}

TEST_F(ReportDialogTest, LocksNoWebPage)
{
    press("reportLocks");
    typePassphrase(QStringLiteral("four unrelated words"), QStringLiteral("four unrelated words"));

    QTest::keyClick(childOf<QComboBox>(m_dialog, "reportKind"), Qt::Key_Down);

    EXPECT_FALSE(childOf<QCheckBox>(m_dialog, "reportLocks")->isEnabled());
    EXPECT_FALSE(childOf<QComboBox>(m_dialog, "reportPaper")->isEnabled());
    EXPECT_TRUE(m_dialog.answer().password.isEmpty());
}

TEST_F(ReportDialogTest, PrintsNotesInACoachsCopyOnly)
{
    press("reportPrintsNotes");
    const bool inTheFullReport = m_dialog.answer().choices.printsNotes;
    QTest::keyClick(childOf<QComboBox>(m_dialog, "reportLayout"), Qt::Key_Down);
    press("reportPrintsNotes");

    EXPECT_FALSE(inTheFullReport);
    EXPECT_EQ(m_dialog.answer().choices.layout, QStringLiteral("coach-copy"));
    EXPECT_TRUE(m_dialog.answer().choices.printsNotes);
}

class BatchDialogTest : public testing::Test {
protected:
    void showStage(BatchStage stage)
    {
        BatchView view = madeUpBatch();
        view.stage = stage;
        m_dialog.showBatch(view);
    }

    BatchDialog m_dialog{nullptr};
};

TEST_F(BatchDialogTest, WritesOnceThePersonSaysSo)
{
    QSignalSpy asked(&m_dialog, &BatchDialog::writeRequested);
    showStage(BatchStage::Looking);
    const bool isOfferedEarly = childOf<QPushButton>(m_dialog, "batchWrite")->isVisible();
    showStage(BatchStage::Ready);

    QTest::mouseClick(childOf<QPushButton>(m_dialog, "batchWrite"), Qt::LeftButton);

    EXPECT_FALSE(isOfferedEarly);
    EXPECT_EQ(asked.count(), 1);
    EXPECT_TRUE(childOf<QLabel>(m_dialog, "batchWords")->text().contains(QStringLiteral("nothing is written yet")));
}

TEST_F(BatchDialogTest, StopsWhatIsUnderWayAndForgetsWhatIsNot)
{
    QSignalSpy stopped(&m_dialog, &BatchDialog::cancelRequested);
    QSignalSpy dismissed(&m_dialog, &BatchDialog::dismissed);
    showStage(BatchStage::Writing);
    QTest::keyClick(&m_dialog, Qt::Key_Escape);
    const bool staysOpen = m_dialog.isVisible();
    showStage(BatchStage::Ready);

    QTest::mouseClick(childOf<QPushButton>(m_dialog, "batchButton"), Qt::LeftButton);

    EXPECT_TRUE(staysOpen);
    EXPECT_EQ(stopped.count(), 1);
    EXPECT_EQ(dismissed.count(), 1);
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST_F(BatchDialogTest, GoesWhenNothingIsLeftOfTheBatch)
{
    showStage(BatchStage::Ready);

    m_dialog.showBatch({});

    EXPECT_FALSE(m_dialog.isVisible());
}

}  // namespace
}  // namespace circumspect::desktop
