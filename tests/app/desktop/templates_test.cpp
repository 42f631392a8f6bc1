// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_session.h"
#include "desktop/dialogs/templates_dialog.h"
#include "desktop/pages/templates/templates_controller.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace circumspect::desktop {
namespace {

/// Controller and dialog as the program wires them.
class TemplatesTest : public SessionTest {
protected:
    TemplatesTest()
    {
        QObject::connect(&m_controller, &TemplatesController::viewChanged, &m_dialog, &TemplatesDialog::showTemplates);
        QObject::connect(&m_controller, &TemplatesController::said, &m_dialog, &TemplatesDialog::showMessage);
        QObject::connect(&m_dialog, &TemplatesDialog::addRequested, &m_controller, &TemplatesController::add);
        QObject::connect(&m_dialog, &TemplatesDialog::logoRequested, &m_controller, &TemplatesController::setLogo);
        QObject::connect(&m_dialog, &TemplatesDialog::saveRequested, &m_controller, &TemplatesController::save);
        QObject::connect(&m_dialog, &TemplatesDialog::removeRequested, &m_controller, &TemplatesController::remove);
        QObject::connect(&m_dialog, &TemplatesDialog::chosen, &m_controller, &TemplatesController::chooseForExports);
    }

    void start()
    {
        openSample();
        m_controller.open();
        finish();
        m_dialog.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_dialog));
    }

    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = pathOf(QString::fromLatin1(name));
        QFile written(path);
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(bytes);
        return path;
    }

    QString ours(const QByteArray &more = {})
    {
        return file("ours.json", R"({"format": "circumspect-report-template", "format_version": "1", "name": "ours",
                                     "title": {"en": "Our report"}, "sections": ["cover", "gaps"])" +
                                     more + "}");
    }

    void add(const QString &path)
    {
        m_prompts.files = {path};
        click("templatesAdd");
    }

    void click(const char *button)
    {
        QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton);
        finish();
    }

    template <class T>
    T *child(const char *name)
    {
        return m_dialog.findChild<T *>(QString::fromLatin1(name));
    }

    QString textOf(const char *label) { return child<QLabel>(label)->text(); }

    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    TemplatesController m_controller{m_session, m_prompts, m_settings};
    TemplatesDialog m_dialog{nullptr};
};

TEST_F(TemplatesTest, ListsThoseOfTheProgramWhichStayAsTheyAre)
{
    ASSERT_NO_FATAL_FAILURE(start());

    EXPECT_EQ(child<QListWidget>("templatesList")->count(), 4);
    EXPECT_FALSE(child<QPushButton>("templatesRemove")->isEnabled());
    EXPECT_TRUE(child<QPushButton>("templatesSave")->isEnabled());
    EXPECT_TRUE(child<QPushButton>("templatesAdd")->isEnabled());
}

TEST_F(TemplatesTest, AddsATemplateAndShowsWhatMakesItItsOwn)
{
    ASSERT_NO_FATAL_FAILURE(start());

    add(ours(R"(, "accent": "#5B2A86", "paper": "letter", "letter": {"en": "Dear {participant}"})"));

    EXPECT_EQ(child<QListWidget>("templatesList")->count(), 5);
    EXPECT_EQ(textOf("templateTitle"), QStringLiteral("Our report"));
    EXPECT_EQ(textOf("templateAccent"), QStringLiteral("#5B2A86"));
    EXPECT_EQ(child<QLabel>("templateSwatch")->pixmap().toImage().pixelColor(3, 3), QColor(0x5B, 0x2A, 0x86));
    EXPECT_EQ(textOf("templatePaper"), QStringLiteral("US Letter"));
    EXPECT_TRUE(textOf("templateParts").contains(QStringLiteral("comments")));
    EXPECT_FALSE(textOf("templateParts").contains(QStringLiteral("self and others")));
    EXPECT_EQ(textOf("templateLetter"), QStringLiteral("Dear {participant}"));
}

TEST_F(TemplatesTest, SaysWhatIsWrongWithAFile)
{
    ASSERT_NO_FATAL_FAILURE(start());

    add(ours(R"(, "accent": "#777777")"));

    EXPECT_EQ(child<QListWidget>("templatesList")->count(), 4);
    EXPECT_TRUE(textOf("messageText").contains(QStringLiteral("ours.json"))) << textOf("messageText").toStdString();
    EXPECT_TRUE(textOf("messageText").contains(QStringLiteral("4.48:1")));
}

TEST_F(TemplatesTest, AsksBeforeItReplacesOne)
{
    ASSERT_NO_FATAL_FAILURE(start());
    add(ours());
    m_prompts.confirms = false;

    add(ours(R"(, "paper": "letter")"));

    EXPECT_EQ(m_prompts.questions.size(), 1U);
    EXPECT_NE(textOf("templatePaper"), QStringLiteral("US Letter"));
}

TEST_F(TemplatesTest, PutsALogoOnATemplateOnlyWithItsWords)
{
    ASSERT_NO_FATAL_FAILURE(start());
    add(ours());
    m_prompts.files = {file("logo.svg", R"(<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20">
        <rect width="60" height="20" fill="#224466"/></svg>)")};
    click("templatesLogo");
    const bool hasLogoWithoutWords = child<QLabel>("templateLogo")->isVisible();
    m_prompts.reason = QStringLiteral("City of Larkstead");

    click("templatesLogo");

    EXPECT_FALSE(hasLogoWithoutWords);
    EXPECT_TRUE(child<QLabel>("templateLogo")->isVisible());
    EXPECT_EQ(child<QLabel>("templateLogo")->accessibleName(), QStringLiteral("City of Larkstead"));
}

TEST_F(TemplatesTest, RemovesItsOwnAfterAQuestion)
{
    ASSERT_NO_FATAL_FAILURE(start());
    add(ours());

    click("templatesRemove");

    EXPECT_EQ(m_prompts.questions.size(), 1U);
    EXPECT_EQ(child<QListWidget>("templatesList")->count(), 4);
}

TEST_F(TemplatesTest, SavesTheFileOfATemplateToBeAddedAgain)
{
    ASSERT_NO_FATAL_FAILURE(start());
    m_prompts.files = {pathOf(QStringLiteral("saved.json"))};

    click("templatesSave");

    QFile saved(pathOf(QStringLiteral("saved.json")));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(workspace::ReportTemplates::read(saved.readAll()));
}

TEST_F(TemplatesTest, ChoosesTheTemplateThatExportsStartWith)
{
    ASSERT_NO_FATAL_FAILURE(start());
    QTest::keyClick(child<QListWidget>("templatesList"), Qt::Key_Down);

    click("templatesChoose");

    EXPECT_EQ(m_settings.value(Setting::ReportLayout).toString(), QStringLiteral("short"));
    EXPECT_FALSE(child<QPushButton>("templatesChoose")->isEnabled());
}

}  // namespace
}  // namespace circumspect::desktop
