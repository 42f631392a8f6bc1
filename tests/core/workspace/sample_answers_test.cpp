// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sample_answers.h"

#include "exchange/instrument_file.h"
#include "workspace/resource_files.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>

#include <map>
#include <set>

namespace circumspect::workspace {
namespace {

model::Instrument cityInstrument()
{
    auto read = exchange::readInstrument(resourceFile(QStringLiteral("instruments/city-leadership-360.json")));
    EXPECT_TRUE(read);
    return std::move(read).value();
}

SampleFiles sampleFiles()
{
    return makeSampleFiles(loadSampleCohort(), cityInstrument());
}

TEST(SampleAnswersTest, AreTheSameBytesEverywhere)
{
    const SampleFiles files = sampleFiles();

    const QByteArray all = files.roster + files.baseline + files.lateAnswer + files.retest + files.then;
    EXPECT_EQ(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().first(16).toStdString(),
              "6b0b294c8941f6a7");
}

TEST(SampleAnswersTest, BankHoldsManyCommentsEachOnce)
{
    const SampleCohort cohort = loadSampleCohort();

    std::set<QString> texts;
    for (const SampleComment &comment : cohort.comments)
        texts.insert(comment.text);
    EXPECT_GE(cohort.comments.size(), 160U);
    EXPECT_EQ(texts.size(), cohort.comments.size());
}

TEST(SampleAnswersTest, BankNamesOnlyWhatTheInstrumentHas)
{
    const model::Instrument instrument = cityInstrument();
    std::set<QuestionId> questions;
    for (const model::OpenQuestion &question : instrument.openQuestions)
        questions.insert(question.id);

    for (const SampleComment &comment : loadSampleCohort().comments) {
        EXPECT_NE(instrument.findCompetency(comment.competency), nullptr) << comment.text.toStdString();
        EXPECT_TRUE(questions.contains(comment.question)) << comment.text.toStdString();
        EXPECT_FALSE(comment.groups.empty()) << comment.text.toStdString();
        for (const GroupId &group : comment.groups)
            EXPECT_NE(instrument.findGroup(group), nullptr) << comment.text.toStdString();
    }
}

TEST(SampleAnswersTest, NeverRepeatsACommentAboutOneParticipant)
{
    const SampleFiles files = sampleFiles();
    const QByteArray answers = files.baseline + files.lateAnswer + files.retest;

    for (const SampleComment &comment : loadSampleCohort().comments) {
        QString field = comment.text;
        field.replace(u'"', QStringLiteral("\"\""));
        std::map<QByteArray, int> uses;
        for (const QByteArray &line : answers.split('\n')) {
            if (line.contains(field.toUtf8()))
                ++uses[line.first(line.indexOf(','))];
        }
        for (const auto &[participant, times] : uses)
            EXPECT_EQ(times, 1) << participant.toStdString() << ": " << comment.text.toStdString();
    }
}

TEST(SampleAnswersTest, ProfilesFitTheInstrument)
{
    const std::size_t competencies = cityInstrument().competencies.size();

    for (const SampleProfile &profile : loadSampleCohort().profiles) {
        EXPECT_EQ(profile.others.size(), competencies) << profile.participant.code.toStdString();
        EXPECT_TRUE(profile.self.empty() || profile.self.size() == competencies);
        if (profile.retest) {
            EXPECT_EQ(profile.retest->self.size(), profile.self.size());
            EXPECT_EQ(profile.retest->then.size(), profile.self.size());
            EXPECT_EQ(profile.retest->others.size(), competencies);
        }
    }
}

}  // namespace
}  // namespace circumspect::workspace
