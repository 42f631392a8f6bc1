// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answer_mapping.h"
#include "model/group_lookup.h"
#include "sealed/collection/answer_sheet.h"
#include "sealed/collection/collector.h"
#include "sealed/collection/item_matcher.h"
#include "sealed/collection/recognition.h"

#include <memory>
#include <optional>
#include <vector>

namespace circumspect::sealed {

/// The files of a request, opened and recognised. Sheets point into it, so it stays where it is.
class Preparation {
public:
    /// Errors: MappingInvalid (syntax), FormatUnknown, faults of single files.
    static Result<std::unique_ptr<Preparation>> of(const CollectRequest &request);

    Preparation(const Preparation &) = delete;
    Preparation &operator=(const Preparation &) = delete;

    /// A sheet a file with answers, the request's mapping applied. Errors: FormatNotSupported, MappingInvalid,
    /// ImportRefused (widths), NothingToImport if no file holds answers.
    Result<std::vector<AnswerSheet>> sheets();

    const RecognisedFiles &files() const { return m_files; }
    const ItemMatcher &items() const { return m_items; }
    const model::GroupLookup &groups() const { return m_groups; }

private:
    explicit Preparation(const CollectRequest &request);
    Result<AnswerSheet> sheetOf(RecognisedFiles::File &file);

    const CollectRequest &m_request;
    ItemMatcher m_items;
    model::GroupLookup m_groups;
    ReaderContext m_context;
    std::optional<model::AnswerMapping> m_mapping;
    RecognisedFiles m_files;
};

}  // namespace circumspect::sealed
