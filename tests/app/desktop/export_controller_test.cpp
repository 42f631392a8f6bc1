// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_session.h"
#include "desktop/pages/participants/export_controller.h"
#include "render/fonts.h"
#include "workspace/report_templates.h"
#include "workspace/rostering.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace circumspect::desktop {
namespace {

class ExportControllerTest : public SessionTest {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(render::loadReportFonts());
        QObject::connect(&m_controller, &ExportController::batchChanged, &m_controller,
                         [this](const BatchView &batch) { m_seen.push_back(batch); });
        m_prompts.takesReportsAsOffered = true;
    }

    Message lastMessage() const { return m_said.isEmpty() ? Message() : m_said.back().front().value<Message>(); }

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(pathOf(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool isPdf(const QString &name) const { return bytesOf(name).startsWith("%PDF-"); }

    void openOn(int wave = 0)
    {
        openSample();
        m_selection.chooseWave(wave);
        finish();
        m_session.run(
            QStringLiteral("Reading"),
            [cycle = m_selection.cycle()->id](workspace::Workspace &vault, const workspace::Progress &) {
                return vault.rostering().roster(cycle);
            },
            &m_controller, [this](const Result<model::Roster> &roster) { m_people = roster->participants; });
        finish();
    }

    ParticipantId personWith(const char *code) const
    {
        const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const model::Participant &person) {
            return person.code == QString::fromLatin1(code);
        });
        return found->id;
    }

    void answerWith(const ReportChoices &choices, const QString &password = {})
    {
        m_prompts.takesReportsAsOffered = false;
        ReportAnswer answer{choices, {}};
        if (!password.isEmpty())
            answer.password = Secret::fromPassphrase(password);
        m_prompts.reportAnswers.push_back(std::move(answer));
    }

    void exportOne(const char *code, const QString &file)
    {
        m_prompts.files = {pathOf(file)};
        m_controller.exportReports({personWith(code)});
        finish();
    }

    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    ExportController m_controller{m_session, m_selection, m_prompts, m_settings};
    QSignalSpy m_said{&m_controller, &ExportController::said};
    std::vector<BatchView> m_seen;
    std::vector<model::Participant> m_people;
};

TEST_F(ExportControllerTest, WritesTheReportAcrossParticipants)
{
    openSample();
    finish();
    m_prompts.files = {pathOf(QStringLiteral("cohort.pdf"))};

    m_controller.exportCohort();
    finish();

    EXPECT_TRUE(isPdf(QStringLiteral("cohort.pdf"))) << qPrintable(lastMessage().text);
    EXPECT_EQ(lastMessage().tone, MessageTone::Done);
}

TEST_F(ExportControllerTest, SaysWhyThereIsNoReportAcrossTooFewParticipants)
{
    openOn(2);
    m_prompts.files = {pathOf(QStringLiteral("cohort.pdf"))};

    m_controller.exportCohort();
    finish();

    EXPECT_FALSE(QFile::exists(pathOf(QStringLiteral("cohort.pdf"))));
    EXPECT_EQ(lastMessage().tone, MessageTone::Problem);
    EXPECT_TRUE(lastMessage().text.contains(QStringLiteral("5 participants"))) << qPrintable(lastMessage().text);
}

TEST_F(ExportControllerTest, SaysWhatDeservesALookBeforeItWritesAnything)
{
    openOn();
    m_prompts.folder = pathOf(QStringLiteral("."));

    m_controller.exportAll();
    finish();

    ASSERT_FALSE(m_seen.empty());
    const BatchView &ready = m_seen.back();
    EXPECT_EQ(ready.stage, BatchStage::Ready);
    EXPECT_EQ(ready.writable, 12);
    const auto row = std::find_if(ready.rows.begin(), ready.rows.end(),
                                  [](const auto &one) { return one.code == QStringLiteral("MAR-02"); });
    EXPECT_EQ(row->state, BatchRowState::Worth);
    EXPECT_TRUE(row->text.contains(QStringLiteral("too few answers for the overview"))) << qPrintable(row->text);
    EXPECT_TRUE(QDir(m_folder.path()).entryList({QStringLiteral("*.pdf")}).isEmpty());
}

TEST_F(ExportControllerTest, WritesTheBatchOnceThePersonSaysSo)
{
    openOn();
    m_prompts.folder = pathOf(QStringLiteral("."));
    m_controller.exportAll();
    finish();

    m_controller.writeBatch();
    finish();

    EXPECT_EQ(m_seen.back().stage, BatchStage::Ended);
    EXPECT_EQ(m_seen.back().done, 12);
    for (const BatchView::Row &row : m_seen.back().rows)
        EXPECT_TRUE(isPdf(row.code + QStringLiteral("-T1.pdf"))) << qPrintable(row.code) << qPrintable(row.text);
    EXPECT_EQ(lastMessage().tone, MessageTone::Done);
}

TEST_F(ExportControllerTest, WritesUnderCodesAndNeverUnderNames)
{
    openOn();
    ASSERT_TRUE(QDir().mkpath(pathOf(QStringLiteral("out"))));
    m_prompts.folder = pathOf(QStringLiteral("out"));
    m_controller.exportAll();
    finish();

    m_controller.writeBatch();
    finish();

    const QString files = QDir(m_prompts.folder).entryList(QDir::Files).join(u' ');
    EXPECT_TRUE(files.contains(QStringLiteral("LAR-01")));
    for (const model::Participant &person : m_people)
        for (const QString &part : person.name.split(u' '))
            EXPECT_FALSE(files.contains(part, Qt::CaseInsensitive)) << qPrintable(part);
}

TEST_F(ExportControllerTest, StopsABatchAndSaysWhatWasNotWritten)
{
    openOn();
    m_prompts.folder = pathOf(QStringLiteral("."));
    m_controller.exportAll();
    finish();
    QObject::connect(&m_controller, &ExportController::batchChanged, &m_controller, [&](const BatchView &batch) {
        if (batch.stage == BatchStage::Writing)
            m_session.cancel();
    });

    m_controller.writeBatch();
    finish();

    EXPECT_EQ(m_seen.back().stage, BatchStage::Ended);
    EXPECT_EQ(m_seen.back().rows.back().state, BatchRowState::NotWritten);
}

TEST_F(ExportControllerTest, ForgetsABatchThatIsDismissed)
{
    openOn();
    m_prompts.folder = pathOf(QStringLiteral("."));
    m_controller.exportAll();
    finish();

    m_controller.dismissBatch();
    m_controller.writeBatch();
    finish();

    EXPECT_TRUE(m_seen.back().rows.empty());
    EXPECT_TRUE(QDir(m_folder.path()).entryList({QStringLiteral("*.pdf")}).isEmpty());
}

TEST_F(ExportControllerTest, AsksBeforeItReplacesFiles)
{
    openOn();
    QFile known(pathOf(QStringLiteral("LAR-01-T1.pdf")));
    ASSERT_TRUE(known.open(QIODevice::WriteOnly));
    known.write("mine");
    known.close();
    m_prompts.folder = pathOf(QStringLiteral("."));
    m_prompts.confirms = false;
    m_controller.exportAll();
    finish();

    m_controller.writeBatch();
    finish();

    EXPECT_EQ(m_prompts.questions.size(), 1U);
    EXPECT_EQ(bytesOf(QStringLiteral("LAR-01-T1.pdf")), QByteArray("mine"));
}

TEST_F(ExportControllerTest, WritesOneReportWhereThePersonSaysInTheLanguageOfTheCycle)
{
    openOn();

    exportOne("LAR-01", QStringLiteral("mine.pdf"));

    EXPECT_TRUE(isPdf(QStringLiteral("mine.pdf"))) << qPrintable(lastMessage().text);
    EXPECT_TRUE(m_prompts.questions.empty()) << "nothing stands out in this one";
    EXPECT_EQ(m_prompts.fileQuestions.front().suggestedName, QStringLiteral("LAR-01-T1.pdf"));
    EXPECT_TRUE(m_seen.empty()) << "one report needs no list";
}

TEST_F(ExportControllerTest, AsksBeforeItWritesOneReportThatDeservesALook)
{
    openOn();
    m_prompts.confirms = false;

    exportOne("MAR-02", QStringLiteral("mine.pdf"));

    ASSERT_EQ(m_prompts.questions.size(), 1U);
    EXPECT_TRUE(m_prompts.questions.front().facts.contains(QStringLiteral("too few answers for the overview")));
    EXPECT_FALSE(QFile::exists(pathOf(QStringLiteral("mine.pdf"))));
}

TEST_F(ExportControllerTest, WritesAWebPageInTheChosenLanguage)
{
    openOn();
    ReportChoices choices;
    choices.layout = QStringLiteral("full");
    choices.kind = render::FileKind::WebPage;
    choices.language = QStringLiteral("de");
    answerWith(choices);

    exportOne("LAR-01", QStringLiteral("mine.html"));

    EXPECT_TRUE(bytesOf(QStringLiteral("mine.html")).contains("<html lang=\"de\""));
    EXPECT_EQ(m_prompts.fileQuestions.front().suffix, QStringLiteral("html"));
}

TEST_F(ExportControllerTest, LocksAPdfWithThePassphrase)
{
    openOn();
    ReportChoices choices;
    choices.layout = QStringLiteral("full");
    answerWith(choices, QStringLiteral("four unrelated words"));

    exportOne("LAR-01", QStringLiteral("mine.pdf"));

    EXPECT_TRUE(bytesOf(QStringLiteral("mine.pdf")).contains("/Encrypt"));
    QFile settings(m_folder.filePath(QStringLiteral("settings.ini")));
    ASSERT_TRUE(settings.open(QIODevice::ReadOnly));
    EXPECT_FALSE(settings.readAll().contains("unrelated"));
}

TEST_F(ExportControllerTest, OffersTheVaultsOwnTemplatesAndRemembersThemUnnamed)
{
    openOn();
    m_session.run(
        QStringLiteral("Adding"),
        [](workspace::Workspace &vault, const workspace::Progress &) {
            return vault.reportTemplates().add(
                R"({"format": "circumspect-report-template", "format_version": "1", "name": "larkhaven",
                    "sections": ["cover", "gaps"]})");
        },
        &m_controller, [](const Result<workspace::Changes> &) {});
    finish();
    ReportChoices choices;
    choices.layout = QStringLiteral("larkhaven");
    choices.kind = render::FileKind::WebPage;
    answerWith(choices);
    exportOne("MAR-02", QStringLiteral("mine.html"));

    exportOne("MAR-02", QStringLiteral("again.html"));

    EXPECT_TRUE(m_prompts.questions.empty()) << "an overview is not missed where none is asked for";
    EXPECT_FALSE(bytesOf(QStringLiteral("mine.html")).contains("Appendix"));
    EXPECT_EQ(m_prompts.reportQuestions.back().chosen.layout, QStringLiteral("larkhaven"));
    EXPECT_EQ(m_prompts.reportQuestions.back().chosen.kind, render::FileKind::WebPage);
    EXPECT_FALSE(m_settings.value(Setting::ReportLayout).toString().contains(QStringLiteral("larkhaven")));
}

TEST_F(ExportControllerTest, RemembersNoPatternThatNamesSomebody)
{
    openOn();
    ReportChoices choices;
    choices.layout = QStringLiteral("full");
    choices.pattern = QStringLiteral("Report of %1").arg(m_people.front().name.section(u' ', 0, 0));
    answerWith(choices);

    exportOne(m_people.front().code.toLatin1().constData(), QStringLiteral("mine.pdf"));

    EXPECT_TRUE(isPdf(QStringLiteral("mine.pdf")));
    EXPECT_TRUE(m_settings.value(Setting::ReportPattern).toString().isEmpty());
}

TEST_F(ExportControllerTest, ListsWhoHasNoReleasedReport)
{
    openOn(1);
    m_prompts.folder = pathOf(QStringLiteral("."));
    std::vector<ParticipantId> everybody;
    for (const model::Participant &person : m_people)
        everybody.push_back(person.id);

    m_controller.exportReports(everybody);
    finish();

    ASSERT_FALSE(m_seen.empty());
    EXPECT_EQ(m_seen.back().rows.size(), 12U);
    EXPECT_LT(m_seen.back().writable, 12);
    EXPECT_EQ(m_seen.back().rows.back().state, BatchRowState::NotWritten);
    EXPECT_TRUE(m_seen.back().rows.back().text.contains(QStringLiteral("not released")));
}

}  // namespace
}  // namespace circumspect::desktop
