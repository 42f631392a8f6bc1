// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/collector.h"

#include "sealed/collection/assembly.h"
#include "sealed/collection/preparation.h"
#include "sealed/collection/preview_builder.h"

namespace circumspect::sealed {

Result<CollectedAnswers> collect(const CollectRequest &request)
{
    auto preparation = Preparation::of(request);
    if (!preparation)
        return std::move(preparation).error();
    const auto sheets = (*preparation)->sheets();
    if (!sheets)
        return sheets.error();
    return assembleAnswers(request, *sheets, (*preparation)->items());
}

Result<published::ImportPreview> preview(const CollectRequest &request)
{
    auto preparation = Preparation::of(request);
    if (!preparation)
        return std::move(preparation).error();
    const auto sheets = (*preparation)->sheets();
    published::ImportPreview preview = describeFiles((*preparation)->files());
    if (!sheets) {
        addProblems(preview, sheets.error());
        return preview;
    }
    describeSheet(preview, sheets->front(), request, (*preparation)->groups());
    const auto collected = assembleAnswers(request, *sheets, (*preparation)->items());
    if (!collected)
        addProblems(preview, collected.error());
    else
        addCounts(preview, collected->summary);
    return preview;
}

}  // namespace circumspect::sealed
