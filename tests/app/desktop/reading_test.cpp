// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_session.h"
#include "desktop/pages/reading/reading_controller.h"
#include "desktop/pages/reading/reading_page.h"
#include "desktop/widgets/paper_view.h"
#include "workspace/releasing.h"
#include "workspace/reporting.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace circumspect::desktop {
namespace {

/// The sample's first report, open on the page as the program wires it.
class ReadingTest : public SessionTest {
protected:
    ReadingTest()
    {
        QObject::connect(&m_page, &ReadingPage::lookedAt, &m_controller, &ReadingController::setLookedAt);
        QObject::connect(&m_page, &ReadingPage::personChosen, &m_selection, &Selection::chooseParticipant);
        QObject::connect(&m_controller, &ReadingController::viewChanged, &m_page,
                         qOverload<const ReadingView &>(&ReadingPage::show));
    }

    void start()
    {
        installChartAccessibility();
        openSample();
        m_page.resize(1100, 800);
        m_page.QWidget::show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
        finish();
        ASSERT_NE(m_controller.view().report, nullptr);
        m_page.paper().setFocus();
    }

    template <class T>
    T *child(const char *name)
    {
        return m_page.findChild<T *>(QString::fromLatin1(name));
    }

    const report::Document &document() const { return *m_controller.view().report->document; }
    PaperView &paper() { return m_page.paper(); }
    int top() { return paper().verticalScrollBar()->value(); }

    /// Walks the mark by keys until the words under it begin like this.
    bool walkTo(const QString &words)
    {
        for (int step = 0; step < 4000; ++step) {
            if (paper().markedText().startsWith(words))
                return true;
            QTest::keyClick(&paper(), Qt::Key_Down);
        }
        return false;
    }

    const report::Table *tableIn(const QString &id) const
    {
        for (const report::Block &block : document().sections.at(static_cast<std::size_t>(sectionOf(id))).blocks)
            if (const auto *table = std::get_if<report::Table>(&block))
                return table;
        return nullptr;
    }

    int controllerPage(const QString &id) const { return m_controller.view().report->firstPageOf.at(id); }

    /// Walks on to the cell with exactly these words.
    bool markCell(const QString &words)
    {
        for (int step = 0; step < 200; ++step) {
            if (paper().markedText() == words)
                return true;
            QTest::keyClick(&paper(), Qt::Key_Down);
        }
        return false;
    }

    int sectionOf(const QString &id) const
    {
        for (std::size_t i = 0; i < document().sections.size(); ++i) {
            if (document().sections[i].id == id)
                return static_cast<int>(i);
        }
        return -1;
    }

    ReadingPage m_page;
    ReadingController m_controller{m_session, m_selection};
};

TEST_F(ReadingTest, ShowsTheDocumentThatIsPrinted)
{
    ASSERT_NO_FATAL_FAILURE(start());

    QByteArray printed;
    m_session.run(
        {},
        [cycle = m_selection.cycle()->id, who = m_controller.view().people.front().id,
         wave = m_selection.wave()](workspace::Workspace &vault, const workspace::Progress &) -> Result<QByteArray> {
            const auto latest = vault.releasing().latest(cycle, wave, who);
            return workspace::Reporting::json(*vault.reporting().document(latest->id, {}));
        },
        &m_selection, [&printed](const Result<QByteArray> &json) { printed = json ? *json : QByteArray(); });
    finish();

    EXPECT_EQ(workspace::Reporting::json(document()), printed);
}

TEST_F(ReadingTest, DoesNothingWhileNobodyLooks)
{
    openSample();

    m_controller.refresh();
    finish();

    EXPECT_EQ(m_controller.view().report, nullptr);
}

TEST_F(ReadingTest, ListsTheSectionsAndJumpsToThem)
{
    ASSERT_NO_FATAL_FAILURE(start());
    auto *contents = child<QListWidget>("readingContents");
    ASSERT_GT(contents->count(), 10);
    const int gaps = sectionOf(QStringLiteral("gaps"));
    ASSERT_GT(gaps, 0);

    contents->setFocus();
    const auto isThere = [&] { return contents->currentItem() && contents->currentItem()->data(Qt::UserRole) == gaps; };
    for (int step = 0; step < 60 && !isThere(); ++step)
        QTest::keyClick(contents, Qt::Key_Down);

    EXPECT_EQ(paper().currentSection(), gaps);
    EXPECT_GT(top(), 0);
}

TEST_F(ReadingTest, FollowsACardToItsEvidence)
{
    ASSERT_NO_FATAL_FAILURE(start());
    QString target;
    QString words;
    for (const report::Block &block :
         document().sections.at(static_cast<std::size_t>(sectionOf(QStringLiteral("picture")))).blocks) {
        if (const auto *grid = std::get_if<report::CardGrid>(&block); grid && !grid->cards.front().lines.empty()) {
            target = grid->cards.front().lines.front().target;
            words = grid->cards.front().lines.front().text;
        }
    }
    ASSERT_FALSE(target.isEmpty());
    paper().goToSection(QStringLiteral("picture"));
    ASSERT_TRUE(walkTo(words));
    // The name stands in the radar's words before it stands on the card.
    for (int step = 0; step < 50 && paper().currentSection() == sectionOf(QStringLiteral("picture")); ++step) {
        QTest::keyClick(&paper(), Qt::Key_Return);
        if (paper().currentSection() == sectionOf(QStringLiteral("picture")))
            QTest::keyClick(&paper(), Qt::Key_Down);
    }

    EXPECT_EQ(paper().currentSection(), sectionOf(target));
}

TEST_F(ReadingTest, FindsWordsAndWalksTheirPlaces)
{
    ASSERT_NO_FATAL_FAILURE(start());
    const QString words = document().sections.at(static_cast<std::size_t>(sectionOf(QStringLiteral("gaps")))).title;

    QTest::keyClicks(child<QLineEdit>("readingSearch"), words);
    const int count = paper().hitCount();
    const int first = paper().currentHit();
    QTest::mouseClick(child<QToolButton>("readingNextHit"), Qt::LeftButton);
    const int second = paper().currentHit();
    QTest::mouseClick(child<QToolButton>("readingPreviousHit"), Qt::LeftButton);

    EXPECT_GE(count, 1);
    EXPECT_EQ(second, (first + 1) % count);
    EXPECT_EQ(paper().currentHit(), first);
    EXPECT_TRUE(paper().markedText().contains(words, Qt::CaseInsensitive));
    EXPECT_EQ(child<QLabel>("readingHits")->text(), QStringLiteral("%1 of %2").arg(first + 1).arg(count));
}

TEST_F(ReadingTest, SaysWhenWordsAreNowhere)
{
    ASSERT_NO_FATAL_FAILURE(start());

    QTest::keyClicks(child<QLineEdit>("readingSearch"), QStringLiteral("xyzzy"));

    EXPECT_EQ(child<QLabel>("readingHits")->text(), QStringLiteral("nowhere"));
    EXPECT_FALSE(child<QToolButton>("readingNextHit")->isEnabled());
}

TEST_F(ReadingTest, ZoomsAndComesBackToTheWidth)
{
    ASSERT_NO_FATAL_FAILURE(start());
    const double before = paper().zoom();
    ASSERT_TRUE(paper().fitsWidth());

    QTest::mouseClick(child<QToolButton>("readingZoomIn"), Qt::LeftButton);
    const double larger = paper().zoom();
    QTest::mouseClick(child<QToolButton>("readingZoomOut"), Qt::LeftButton);
    QTest::mouseClick(child<QToolButton>("readingZoomOut"), Qt::LeftButton);
    const double smaller = paper().zoom();
    QTest::mouseClick(child<QPushButton>("readingFit"), Qt::LeftButton);

    EXPECT_GT(larger, before);
    EXPECT_LT(smaller, before);
    EXPECT_DOUBLE_EQ(paper().zoom(), before);
    EXPECT_TRUE(paper().fitsWidth());
}

TEST_F(ReadingTest, CopiesAMarkedTableForASpreadsheet)
{
    ASSERT_NO_FATAL_FAILURE(start());
    const report::Table *table = nullptr;
    QString id;
    for (const report::Section &section : document().sections) {
        for (const report::Block &block : section.blocks) {
            if (const auto *one = std::get_if<report::Table>(&block); one && table == nullptr && one->rows.size() > 3) {
                table = one;
                id = section.id;
            }
        }
    }
    ASSERT_NE(table, nullptr);
    paper().goToSection(id);
    ASSERT_TRUE(walkTo(table->rows.front().front().text));

    QTest::keyClick(&paper(), Qt::Key_C, Qt::ControlModifier);

    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(static_cast<std::size_t>(lines.size()), table->rows.size() + 1);
    for (const QString &line : lines)
        EXPECT_EQ(line.count(u'\t'), static_cast<qsizetype>(table->columns.size()) - 1);
}

TEST_F(ReadingTest, LightsThePictureOfTheRowThatIsMarked)
{
    ASSERT_NO_FATAL_FAILURE(start());
    const report::Table *table = tableIn(QStringLiteral("overview"));
    ASSERT_NE(table, nullptr);
    const QString name = table->rows.at(1).front().text;
    paper().goToSection(QStringLiteral("overview"));

    ASSERT_TRUE(markCell(name));

    EXPECT_EQ(paper().markedSubject(), name);
    const auto onPage = std::count_if(paper().links().begin(), paper().links().end(), [&](const PaperLink &link) {
        return link.page == controllerPage(QStringLiteral("overview"));
    });
    EXPECT_GE(onPage, 2) << "the row of the table and the bar of the picture";
    EXPECT_TRUE(std::any_of(paper().links().begin(), paper().links().end(), [](const PaperLink &link) {
        return !link.line.isNull();
    })) << "and the radar's spoke";
}

TEST_F(ReadingTest, LightsTheRowOfThePartOfAPictureThatIsClicked)
{
    ASSERT_NO_FATAL_FAILURE(start());
    paper().goToSection(QStringLiteral("overview"));
    const report::Table *table = tableIn(QStringLiteral("overview"));
    ASSERT_NE(table, nullptr);
    const QString name = table->rows.at(0).front().text;
    ASSERT_TRUE(walkTo(name)) << "the bar stands before the table";
    const QRectF bar = paper().markedBox();
    QTest::mouseClick(paper().viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    ASSERT_TRUE(paper().links().empty()) << "beside the page nothing is marked";

    QTest::mouseClick(paper().viewport(), Qt::LeftButton, {}, bar.center().toPoint());

    EXPECT_EQ(paper().markedSubject(), name);
    EXPECT_GE(paper().links().size(), 2U);
}

TEST_F(ReadingTest, TellsScreenReadersWhatIsMarked)
{
    ASSERT_NO_FATAL_FAILURE(start());
    paper().goToSection(QStringLiteral("overview"));
    const report::Table *table = tableIn(QStringLiteral("overview"));
    ASSERT_TRUE(walkTo(table->rows.at(0).front().text));

    const QString told = QAccessible::queryAccessibleInterface(&paper())->text(QAccessible::Description);

    EXPECT_TRUE(told.startsWith(paper().markedText()));
    EXPECT_TRUE(told.contains(QStringLiteral("lit at"))) << told.toStdString();
}

TEST_F(ReadingTest, ExplainsEveryWithheldCell)
{
    ASSERT_NO_FATAL_FAILURE(start());
    int withheld = 0;
    for (int step = 0; step < 4000; ++step) {
        QTest::keyClick(&paper(), Qt::Key_Down);
        const QString text = paper().markedText();
        EXPECT_NE(text, QStringLiteral("–"));
        withheld += text.contains(QStringLiteral("too few answers")) ? 1 : 0;
    }

    EXPECT_GT(withheld, 0);
}

TEST_F(ReadingTest, GivesScreenReadersTheTextBySection)
{
    ASSERT_NO_FATAL_FAILURE(start());

    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&paper());

    ASSERT_NE(reader, nullptr);
    EXPECT_EQ(reader->role(), QAccessible::Document);
    ASSERT_EQ(reader->childCount(), static_cast<int>(document().sections.size()));
    const int gaps = sectionOf(QStringLiteral("gaps"));
    const QString text = reader->child(gaps)->text(QAccessible::Name);
    EXPECT_TRUE(text.contains(document().sections.at(static_cast<std::size_t>(gaps)).title));
    EXPECT_TRUE(text.contains(document().sections.at(static_cast<std::size_t>(gaps)).lead));
}

TEST_F(ReadingTest, LeavesNothingBehindWhenTheVaultCloses)
{
    ASSERT_NO_FATAL_FAILURE(start());

    m_session.close();

    EXPECT_EQ(child<QListWidget>("readingContents")->count(), 0);
    EXPECT_TRUE(paper().entries().isEmpty());
    EXPECT_EQ(paper().markedText(), QString());
}

}  // namespace
}  // namespace circumspect::desktop
