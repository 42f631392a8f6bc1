// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/instrument.h"
#include "model/instrument_check.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace circumspect::exchange {

/// What could be read of an instrument file, and everything wrong with it.
struct InstrumentDraft {
    model::Instrument instrument;
    std::vector<model::InstrumentProblem> problems;
};

/// Reads as much as possible, for editors that mend a file. Errors: InstrumentInvalid if it is no JSON object of the
/// format "leadership-360-model" (subject "line:column" for syntax), FileEmpty, FileTooLarge, EncodingUnknown.
Result<InstrumentDraft> readInstrumentDraft(QByteArrayView json);

/// An instrument that can be used. Errors: those of readInstrumentDraft, and InstrumentInvalid with one cause a
/// problem, each with its place such as competencies[2].items[0].id as subject.
Result<model::Instrument> readInstrument(QByteArrayView json);

/// The instrument as a file of resources/instruments/instrument.schema.json, indented, keys sorted.
QByteArray writeInstrument(const model::Instrument &instrument);

/// The same JSON with sorted keys and no blanks; everything in it is kept, also what this program does not know. For
/// hashes. Errors: InstrumentInvalid (syntax).
Result<QByteArray> canonicalInstrument(QByteArrayView json);

}  // namespace circumspect::exchange
