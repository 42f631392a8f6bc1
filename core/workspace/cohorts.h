// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "model/cycle.h"
#include "model/instrument.h"
#include "published/cohort.h"
#include "report/cohort_subject.h"
#include "report/document.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace circumspect::workspace {

class WorkspaceState;

/// Which participants a cut takes, by what the roster says of them and never by anything about raters (A14). An empty
/// list takes all.
struct CohortChoice {
    QStringList organisations;
    QStringList roles;

    bool isWhole() const { return organisations.isEmpty() && roles.isEmpty(); }
};

/// Figures over the participants of a cut, with what is needed to show them.
struct CohortResults {
    published::CohortContent content;
    std::optional<published::CohortChangeContent> change;  ///< of a retest, against the baseline
    report::CohortSubject subject;
    model::Instrument instrument;
};

/// Views across participants, for owners and coordinators: released figures only, above the floors of product rule A13.
class Cohorts {
public:
    explicit Cohorts(WorkspaceState &state) : m_state(state) {}

    /// The latest releases of a wave. BelowCohortFloor where those released are too few, or where those left out are:
    /// the whole and the cut together would show them. WrongUsage for a name that the roster does not have,
    /// RoleMissing.
    Result<CohortResults> results(const CycleId &cycle, const WaveId &wave, const CohortChoice &choice = {});
    Result<report::Document> document(const CycleId &cycle, const WaveId &wave, const CohortChoice &choice,
                                      const QString &language);
    /// Everything a choice can name, sorted.
    Result<CohortChoice> choices(const CycleId &cycle);
    /// The last wave with a released report that is no look back, else the first.
    Result<WaveId> latestWave(const CycleId &cycle);

private:
    Result<CohortResults> read(const model::Cycle &cycle, const WaveId &wave, const CohortChoice &choice);

    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
