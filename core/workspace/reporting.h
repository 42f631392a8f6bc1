// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "model/instrument.h"
#include "model/roster.h"
#include "published/comments.h"
#include "published/results.h"
#include "report/document.h"
#include "report/report_template.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace circumspect::workspace {

class WorkspaceState;

/// How a report is to be made.
struct ReportOptions {
    QString language = QStringLiteral("en");
    bool withName = true;  ///< false: the code stands instead of the name
    /// Null: the full report for whoever may read it, the summary for everybody else.
    std::optional<report::ReportTemplate> layout = {};
    bool withCoachNotes = false;  ///< in a coach's copy only; NotebookKeyMissing where this session keeps none
    /// For the screen of owners and coaches only: comments that are held back (see Holding) are shown all the same,
    /// save to the participant.
    bool showsHeldComments = false;
};

/// One release with what is needed to show it.
struct ReleasedResults {
    published::Results results;
    std::optional<published::Comments> comments;  ///< null when this session may not read them
    model::Instrument instrument;
    model::Participant participant;
};

enum class ExportFormat { Json, Csv };

/// Everything readable comes from a stored release.
class Reporting {
public:
    explicit Reporting(WorkspaceState &state) : m_state(state) {}

    Result<ReleasedResults> results(const ReleaseId &release);
    /// Whether this session may have whole reports about a participant. ParticipantNotFound.
    Result<bool> mayReadWhole(const ParticipantId &participant);
    /// Whole reports are for owners, the assigned coach and the holder of a coach's or participant's file; everybody
    /// else gets the coordinators' summary, and RoleMissing for any other template.
    Result<report::Document> document(const ReleaseId &release, const ReportOptions &options);
    /// The document in words, and as JSON; both from the same Document.
    static QByteArray text(const report::Document &document);
    static QByteArray json(const report::Document &document);
    /// Published cells of all latest releases of a cycle (formats.md 14a, 14f).
    Result<QByteArray> exportCells(const CycleId &cycle, ExportFormat format);

private:
    Result<report::ReportTemplate> layoutFor(const ParticipantId &participant, const ReportOptions &options);

    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
