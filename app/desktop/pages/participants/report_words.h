// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/participants/batch_view.h"
#include "desktop/pages/participants/report_files.h"
#include "desktop/shell/message_bar.h"
#include "render/batch.h"

#include <QString>
#include <QStringList>

namespace circumspect::desktop {

/// What deserves a look in a report before it is handed out; one line each, none where nothing does.
QStringList preflightTexts(const render::Preflight &preflight);
/// A report that was looked through or written, as a row.
BatchView::Row batchRowOf(const QString &code, const render::BatchRow &row);
/// The row of somebody without a release.
BatchView::Row notReleasedRow(const QString &code);
/// What came of writing.
Message messageOf(const ReportFilesOutcome &outcome);

}  // namespace circumspect::desktop
