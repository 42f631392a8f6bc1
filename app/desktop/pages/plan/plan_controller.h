// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "desktop/pages/plan/plan_history.h"
#include "desktop/pages/plan/plan_view.h"
#include "desktop/session/typed_controller.h"
#include "desktop/session/unsaved_text.h"
#include "model/roster.h"
#include "workspace/packages.h"

#include <map>

namespace circumspect::desktop {

/// The development plan of the chosen participant and the day of the debrief, stored while they are typed. Every change
/// can be taken back until the vault is closed or the plan is changed from elsewhere.
class PlanController final : public TypedController {
    Q_OBJECT
public:
    PlanController(WorkspaceSession &session, Selection &selection, RandomSource &random, const SavePace &pace = {},
                   QObject *parent = nullptr);
    ~PlanController() override;

    const PlanView &view() const { return m_view; }
    const PlanStatus &status() const { return m_status; }
    /// What was typed and is not known to be in the vault.
    std::vector<UnsavedText> unsaved() const;
    /// Holds that in memory until the same vault is opened again.
    void keepAside();

public Q_SLOTS:
    void refresh() override;
    /// The whole plan as it stands after a change of one field, which is told by a name that stays.
    void edit(const debrief::Plan &plan, const QString &field);
    /// An invalid day: the debrief was not held yet.
    void setHeld(const QDate &day);
    void addGoal();
    void removeGoal(int position);
    void undo();
    void redo();
    /// Settles a difference, by its position in the view.
    void keepMine(int difference);
    void keepTheirs(int difference);
    /// The way on after a failure: keeps what is shown, also instead of what came from elsewhere.
    void saveAgain();

Q_SIGNALS:
    void viewChanged(const PlanView &view);
    void statusChanged(const PlanStatus &status);

protected:
    bool concerns(const workspace::Changes &changes) const override
    {
        return changes.roster || changes.members || changes.debriefs;
    }
    void saveWhatIsDue() override;
    void showPerson() override;
    void forgetTexts() override;

private:
    struct Held {
        PlanDraft draft;
        PlanDraft stored;  ///< known to be in the vault
        PlanDraft asked;   ///< on its way there
        PlanHistory history;
        bool isWritable = false;
        bool isRefused = false;  ///< the vault holds something from elsewhere; only a person may write over it

        bool isDirty() const { return draft != stored; }
    };
    struct Read;

    static Result<Read> read(workspace::Workspace &vault, const CycleId &cycle);
    void take(Read read);
    void hold(const ParticipantId &participant, const PlanDraft &found, bool isWritable);
    void takeAside();
    void showDraft();
    void change(PlanDraft next, const QString &what, const QString &field);
    void replace(PlanDraft draft);
    void save(const ParticipantId &participant, Held &held);
    void saved(const ParticipantId &participant, const PlanDraft &written, const Result<workspace::Changes> &outcome);
    void settle(int difference, workspace::Packages::Keep keep);
    void setStatus(PlanStatus::State state, const QString &words);
    Held *shown();

    RandomSource &m_random;
    std::map<ParticipantId, Held> m_held;
    std::vector<workspace::Packages::Conflict> m_conflicts;
    std::vector<workspace::Packages::Conflict> m_shownConflicts;
    PlanView m_view;
    PlanStatus m_status;
    AsideTexts<PlanDraft> m_aside;
};

}  // namespace circumspect::desktop
