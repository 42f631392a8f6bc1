// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/group_lookup.h"
#include "model/instrument.h"
#include "model/roster.h"
#include "published/import_preview.h"
#include "sealed/collection/answer_sheet.h"
#include "sealed/collection/item_matcher.h"
#include "sealed/collection/source.h"

#include <QString>

#include <vector>

namespace circumspect::sealed {

/// What a reader may know beside the file. References outlive the readers.
struct ReaderContext {
    const model::Instrument &instrument;
    const model::Roster &roster;
    const ItemMatcher &items;
    const model::GroupLookup &groups;
};

/// How sure a reader is, and why.
struct Recognition {
    int score = 0;  ///< 0 .. 100
    std::vector<published::Reason> reasons;
};

/// One format of a survey tool. A reader that only recognises its format refuses it by name.
class FormatReader {
public:
    virtual ~FormatReader() = default;
    virtual QString id() const = 0;
    /// As people call the tool; a proper name.
    virtual QString name() const = 0;
    virtual bool isSupported() const { return false; }
    /// True for files that hold no answers but belong to such a file (participants, structure).
    virtual bool isCompanion() const { return false; }
    virtual Recognition recognise(const Source &source, const ReaderContext &context) const = 0;
    /// The file with a role for each column; `companions` came along with it. May mend the table's widths. Errors:
    /// FormatNotSupported, and what keeps the records from being understood at all.
    virtual Result<AnswerSheet> read(Source &source, const std::vector<const Source *> &companions,
                                     const ReaderContext &context) const;
};

}  // namespace circumspect::sealed
