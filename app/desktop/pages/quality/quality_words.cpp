// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/quality/quality_words.h"

#include <QCoreApplication>

namespace circumspect::desktop {

namespace {

using workspace::FlagEffect;
using workspace::QualityFlag;

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(QualityWords)
};

QString nameOf(QualityFlag flag)
{
    switch (flag) {
    case QualityFlag::StraightLine:
        return Words::tr("Uniform answers");
    case QualityFlag::MostlyEmpty:
        return Words::tr("Mostly empty");
    case QualityFlag::FarFromOthers:
        break;
    }
    return Words::tr("Far from the other raters");
}

QString meaningOf(QualityFlag flag)
{
    switch (flag) {
    case QualityFlag::StraightLine:
        return Words::tr("Uniform answers: the same answer was given to at least half of the form in a row, or to all "
                         "of ten or more statements. Caution: somebody who sees a leader as equally good everywhere "
                         "answers like this sincerely. It says “look”, not “invalid”.");
    case QualityFlag::MostlyEmpty:
        return Words::tr("Mostly empty: fewer than half of the statements were answered. Caution: many raters leave "
                         "open what they could not observe, and that is right. Competencies with too few answers have "
                         "no score of this rater anyway.");
    case QualityFlag::FarFromOthers:
        break;
    }
    return Words::tr("Far from the other raters: the overall score lies unusually far from the median of the others "
                     "about this participant (modified z beyond 3.5, five raters or more). Caution: a different view "
                     "is not an error; it is often the one worth hearing. Whether it is higher or lower is not shown, "
                     "so that nobody is left out for being critical.");
}

/// Empty where there is nothing to say.
QString effectOf(FlagEffect effect)
{
    switch (effect) {
    case FlagEffect::Unknown:
        return {};
    case FlagEffect::Hardly:
        return Words::tr("Without all flagged responses, the mean of all others about this participant would hardly "
                         "move (by less than 0.1 scale points).");
    case FlagEffect::Somewhat:
        return Words::tr("Without all flagged responses, the mean of all others about this participant would move "
                         "somewhat (by less than 0.3 scale points).");
    case FlagEffect::Clearly:
        break;
    }
    return Words::tr("Without all flagged responses, the mean of all others about this participant would move clearly "
                     "(by 0.3 scale points or more).");
}

QString groupName(const model::Instrument &instrument, const GroupId &id, const QString &language)
{
    for (const model::RaterGroup &group : instrument.groups)
        if (group.id == id)
            return group.label.in(language);
    return id.text();
}

QString stateOf(bool isExcluded, bool isReleased)
{
    if (isReleased)
        return isExcluded ? Words::tr("Excluded, fixed by the release") : Words::tr("Counts, fixed by the release");
    return isExcluded ? Words::tr("Excluded") : Words::tr("Counts");
}

}  // namespace

std::vector<QualityView::Response> reviewInWords(const workspace::QualityReview &review,
                                                 const model::Instrument &instrument, const QString &language,
                                                 bool isWritable)
{
    std::vector<QualityView::Response> responses;
    for (const workspace::ReviewedParticipant &participant : review.participants) {
        const bool canChange = isWritable && !participant.isReleased;
        for (const workspace::ReviewedResponse &one : participant.responses) {
            QStringList flags;
            QStringList meanings;
            if (one.isExcluded)
                meanings << Words::tr("Excluded, because: %1").arg(one.reason);
            for (const QualityFlag flag : one.flags) {
                flags << nameOf(flag);
                meanings << meaningOf(flag);
            }
            if (const QString effect = effectOf(participant.effect); !effect.isEmpty())
                meanings << effect;
            responses.push_back({.id = one.id,
                                 .participant = participant.code,
                                 .group = groupName(instrument, one.group, language),
                                 .flags = flags.join(QStringLiteral(", ")),
                                 .state = stateOf(one.isExcluded, participant.isReleased),
                                 .meanings = meanings,
                                 .isExcluded = one.isExcluded,
                                 .canExclude = canChange && !one.isExcluded,
                                 .canInclude = canChange && one.isExcluded});
        }
    }
    return responses;
}

}  // namespace circumspect::desktop
