// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/collection/collector.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace circumspect::sealed {

/// A study of three items (the third reverse-keyed) and one open question, and what is imported into it.
class SmallStudy {
public:
    SmallStudy();

    /// Imports files named answers.csv, or as given.
    Result<CollectedAnswers> import(const QByteArray &csv);
    Result<CollectedAnswers> import(std::vector<SourceFile> files);
    Result<published::ImportPreview> look(const QByteArray &csv);

    /// Adds a participant and, with a key, a rater to the roster.
    ParticipantId addParticipant(const char *code, const char *name = "");
    RaterId addRater(const ParticipantId &participant, const char *group, const char *key, bool hasAnswered = false);

    model::Instrument instrument;
    model::Roster roster;
    QByteArray mapping;
    QString format;
    IncompleteResponses incomplete = IncompleteResponses::Take;

private:
    CollectRequest request(std::vector<SourceFile> files);

    SeededRandom m_random{7};
};

/// The record numbers of a refusal in order, e.g. "3 4".
QString recordsOf(const Error &error);

/// The error codes of a refusal in order.
std::vector<ErrorCode> codesOf(const Error &error);

}  // namespace circumspect::sealed
