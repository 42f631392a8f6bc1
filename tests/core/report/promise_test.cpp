// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instrument_file.h"
#include "report/phrasebook/phrasebook.h"
#include "report/promise.h"
#include "report/text_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>

namespace circumspect::report {
namespace {

using testing::ElementsAre;

model::Instrument cityInstrument()
{
    QFile file(QStringLiteral(CIRCUMSPECT_SOURCE_DIR "/resources/instruments/city-leadership-360.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return *exchange::readInstrument(file.readAll());
}

model::Cycle cycleWith(const model::AnonymityPolicy &policy)
{
    return {.id = CycleId(QStringLiteral("c")),
            .name = QStringLiteral("Spring"),
            .instrument = InstrumentId(QStringLiteral("city-leadership-360")),
            .instrumentVersion = QStringLiteral("1.0.0"),
            .language = QStringLiteral("en"),
            .policy = policy,
            .waves = {}};
}

QString promiseText(const model::AnonymityPolicy &policy, const QString &language)
{
    const QDateTime madeAt(QDate(2026, 3, 2), QTime(10, 30), Qt::UTC);
    return writeText(buildPromise(cycleWith(policy), cityInstrument(), language, madeAt));
}

std::vector<int> numbersIn(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    std::vector<int> numbers;
    for (auto match = digits.globalMatch(text); match.hasNext();)
        numbers.push_back(match.next().captured().toInt());
    return numbers;
}

class Promise : public testing::TestWithParam<QString> {};

TEST_P(Promise, SaysEveryNumberOfThePolicyItsVersionAndNoOther)
{
    model::AnonymityPolicy policy = cityInstrument().suggestedPolicy();
    for (auto &[group, minimum] : policy.minima)
        minimum = 4;
    policy.minima[GroupId(QStringLiteral("peer"))] = 7;
    policy.spreadMinimum = 6;
    policy.commentMinimum = 8;
    policy.retentionDays = 90;

    const QString text = promiseText(policy, GetParam());

    EXPECT_THAT(numbersIn(text), ElementsAre(4, 7, 6, 8, 90, 1)) << text.toStdString();
}

TEST_P(Promise, NamesEveryGroupInItsLanguage)
{
    const model::Instrument instrument = cityInstrument();

    const QString text = promiseText(instrument.suggestedPolicy(), GetParam());

    for (const model::RaterGroup &group : instrument.groups)
        EXPECT_TRUE(text.contains(group.label.in(GetParam()))) << group.id.text().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Languages, Promise, testing::ValuesIn(Phrasebook::languages().toVector()),
                         [](const auto &language) { return language.param.toStdString(); });

}  // namespace
}  // namespace circumspect::report
