// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "desktop/pages/notes/notes_view.h"
#include "desktop/session/typed_controller.h"
#include "desktop/session/unsaved_text.h"
#include "notebook/note.h"

#include <map>

namespace circumspect::desktop {

/// The private notes of whoever opened the vault: one a participant, stored while they are typed. What is not stored
/// yet is stored when the page, the participant or the vault is left, and when the program ends.
class NotesController final : public TypedController {
    Q_OBJECT
public:
    NotesController(WorkspaceSession &session, Selection &selection, RandomSource &random, const SavePace &pace = {},
                    QObject *parent = nullptr);
    ~NotesController() override;

    const NotesView &view() const { return m_view; }
    const NoteStatus &status() const { return m_status; }
    /// What was typed and is not known to be in the vault.
    std::vector<UnsavedText> unsaved() const;
    /// Holds that in memory until the same vault is opened again.
    void keepAside();

public Q_SLOTS:
    void refresh() override;
    /// The whole text as it stands after a key.
    void type(const QString &text);

Q_SIGNALS:
    void viewChanged(const NotesView &view);
    void statusChanged(const NoteStatus &status);

protected:
    bool concerns(const workspace::Changes &changes) const override { return changes.roster || changes.members; }
    void saveWhatIsDue() override;
    void showPerson() override;
    void forgetTexts() override;

private:
    struct Held {
        notebook::Note note;
        int stored = 0;  ///< revision known to be in the vault
        int asked = 0;   ///< revision on its way there
        bool isWritable = false;
    };
    struct Read;

    static Result<Read> read(workspace::Workspace &vault, const CycleId &cycle);
    void take(Read read);
    void hold(const notebook::Note &note, bool isWritable);
    void takeAside();
    void save(Held &held);
    void saved(const ParticipantId &participant, const Result<notebook::Note> &note);
    void fail(const ParticipantId &participant, const Error &error);
    void setStatus(NoteState state, const QString &words);
    Held *shown();

    RandomSource &m_random;
    std::map<ParticipantId, Held> m_held;
    NotesView m_view;
    NoteStatus m_status;
    AsideTexts<QString> m_aside;
};

}  // namespace circumspect::desktop
