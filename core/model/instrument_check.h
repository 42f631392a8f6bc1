// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/instrument.h"

#include <QString>

#include <vector>

namespace circumspect::model {

/// What can be wrong with an instrument or its file.
enum class InstrumentFault {
    Missing,      ///< a required part or text is not there or empty
    WrongType,    ///< a text where a number belongs ...
    UnknownWord,  ///< not one of the words allowed here
    IdMalformed,  ///< ids are letters and digits; see instrument.schema.json
    IdRepeated,
    LanguageMissing,  ///< a text lacks one of the declared languages
    DefaultLanguageUndeclared,
    ScaleTooShort,    ///< fewer than two points
    ScaleTooLong,     ///< more than 36 points
    ScaleGap,         ///< points are not consecutive integers in ascending order
    ScaleOutOfRange,  ///< a point beyond -100 .. 100
    LabelRepeated,    ///< two points of a scale share a label in one language
    SelfGroupMissing,
    SelfGroupRepeated,
    MinimumTooLow,      ///< a protected group below 3
    ProtectionUnclear,  ///< "anonymous" contradicts the kind of the group
    AliasRepeated,      ///< one import alias or label names two groups
    GroupUnknown,       ///< the merge rule names no protected group of this instrument
    CompetencyEmpty,
    NotSupported,  ///< allowed by the format, not by this program
};

/// One problem and its place in the file, such as competencies[2].items[0].id. `subject` is an id, a language or a word
/// of the file.
struct InstrumentProblem {
    InstrumentFault fault;
    QString place;
    QString subject;
};

/// Everything wrong with the meaning of a draft, in the order of the file; empty if it can be used.
std::vector<InstrumentProblem> checkInstrument(const Instrument &draft);

/// The fault in one technical English word, for error details and logs.
QString faultName(InstrumentFault fault);

/// InstrumentProblem with the place as subject.
Error toError(const InstrumentProblem &problem);

}  // namespace circumspect::model
