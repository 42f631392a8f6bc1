// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/explanation.h"

#include "report/report_context.h"

#include <QStringList>

namespace circumspect::report {

namespace {

/// The caps of coded means, 0.3 points inside the ends (product rule A9).
constexpr double kCodingMargin = 0.3;

QStringList capsOf(const ReportContext &context)
{
    const QString low = context.numbers().number(context.content().header.lowest + kCodingMargin, 1);
    const QString high = context.numbers().number(context.content().header.highest - kCodingMargin, 1);
    return {high, low, context.words().text(Phrase::OrMore, {high}), context.words().text(Phrase::OrLess, {low})};
}

/// Upper ends of the bands of agreement (psychometrics.md 4.5).
QStringList bandLimits(const ReportContext &context)
{
    QStringList limits;
    for (const double limit : {0.3, 0.5, 0.7, 0.9})
        limits.append(context.numbers().number(limit, 2));
    return limits;
}

QString averageRules(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    QStringList rules{words.text(Phrase::MethodAverages), words.text(Phrase::MethodValidRater)};
    if (const auto &notObserved = context.instrument().scale.notObserved)
        rules.append(words.text(Phrase::MethodNotObserved, {context.localized(notObserved->label)}));
    rules.append(words.text(Phrase::MethodRounding));
    return rules.join(u' ');
}

}  // namespace

Explanation explanationOf(const ReportContext &context, Topic topic)
{
    const Phrasebook &words = context.words();
    const auto made = [&](Phrase name, const QString &meaning, Phrase caution) {
        return Explanation{words.text(name), meaning, words.text(caution)};
    };
    switch (topic) {
    case Topic::Average:
        return made(Phrase::GlossaryAverage, averageRules(context), Phrase::CautionAverage);
    case Topic::Statement:
        return made(Phrase::TopicStatement, words.text(Phrase::MethodStatement), Phrase::ExtremesCaution);
    case Topic::AllOthers:
        return made(Phrase::AllOthers, words.text(Phrase::MethodAllOthers), Phrase::CautionAllOthers);
    case Topic::Count:
        return made(Phrase::TopicCount, words.text(Phrase::AppendixItemsNote), Phrase::CautionCount);
    case Topic::Gap:
        return made(Phrase::ColumnGap,
                    words.text(Phrase::MethodGap, {context.numbers().distance(context.gapThreshold())}),
                    Phrase::CautionGap);
    case Topic::Boxes:
        return made(Phrase::TopicBoxes, words.text(Phrase::MethodBoxes), Phrase::CautionBoxes);
    case Topic::Agreement:
        return made(Phrase::ColumnAgreement, words.text(Phrase::MethodAgreement, bandLimits(context)),
                    Phrase::CautionAgreement);
    case Topic::Spread:
        return made(Phrase::TopicSpread, words.text(Phrase::MethodSpread), Phrase::DisagreementInvitation);
    case Topic::Coded:
        return made(Phrase::TopicCoded, words.text(Phrase::MethodCoded, capsOf(context)), Phrase::CautionCoded);
    case Topic::Withheld:
    case Topic::End:
        break;
    }
    return made(Phrase::TopicWithheld, words.text(Phrase::MethodMinimum), Phrase::CautionWithheld);
}

}  // namespace circumspect::report
