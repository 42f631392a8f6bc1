// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desktop/shell/report_question.h"
#include "desktop/shell/settings.h"
#include "model/cycle.h"
#include "model/roster.h"
#include "workspace/releasing.h"
#include "workspace/report_templates.h"
#include "workspace/workspace.h"

#include <QStringList>

#include <vector>

namespace circumspect::desktop {

/// What can be written of the people somebody chose, and how.
struct ReportBasis {
    struct Report {
        model::Participant participant;
        workspace::ReleaseSummary release;
    };
    std::vector<Report> reports;  ///< the latest releases, in the order of the roster
    QStringList notReleased;      ///< codes
    /// What this session may use: for some of them, or for all.
    std::vector<workspace::ReportTemplates::Entry> layouts;
    bool readsAllWhole = true;  ///< false: some reports are open to this session as summaries only

    /// Several people were chosen, even if only one of them has a report.
    bool isBatch() const { return static_cast<qsizetype>(reports.size()) + notReleased.size() > 1; }
};

/// The reports of these participants, of everybody for an empty list. For the worker thread.
Result<ReportBasis> readReportBasis(workspace::Workspace &workspace, const CycleId &cycle, const WaveId &wave,
                                    const std::vector<ParticipantId> &participants);

/// The question to ask, starting where the person left it the last time.
ReportQuestion reportQuestion(const ReportBasis &basis, const model::Cycle &cycle, const WaveId &wave, bool keepsNotes,
                              const Settings &settings);

/// How settings call a template: a vault's own by a hash, because it may bear the name of an organisation.
QString rememberedLayout(const QString &name, bool isOwn);
QString rememberedLayout(const workspace::ReportTemplates::Entry &entry);

/// Remembers the choices for the next time. Neither a password nor anybody's name goes into settings: a vault's own
/// template is remembered by a hash, and a pattern in which a participant or an organisation is named not at all.
void rememberReportChoices(Settings &settings, const ReportChoices &choices, const ReportBasis &basis);

}  // namespace circumspect::desktop
