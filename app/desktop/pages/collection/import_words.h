// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/collection/collection_view.h"
#include "model/instrument.h"
#include "published/import_preview.h"
#include "published/import_summary.h"

namespace circumspect::desktop {

/// A preview in words. Names headings, items and counts; never quotes what a respondent wrote or chose.
CollectionView::Preview previewInWords(const published::ImportPreview &preview, const QStringList &files,
                                       const model::Instrument &instrument, const QString &language);

/// What an import brought, one line each.
QStringList summaryInWords(const published::ImportSummary &summary);

}  // namespace circumspect::desktop
