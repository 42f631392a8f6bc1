// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "desktop/pages/notes/notes_view.h"
#include "desktop/session/save_timer.h"
#include "desktop/session/selection.h"
#include "desktop/session/unsaved_text.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "notebook/note.h"

#include <QObject>

#include <map>

namespace circumspect::desktop {

/// The private notes of whoever opened the vault: one a participant, stored while they are typed. What is not stored
/// yet is stored when the page, the participant or the vault is left, and when the program ends.
class NotesController final : public QObject {
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
    void refresh();
    void choose(const circumspect::ParticipantId &participant);
    /// The whole text as it stands after a key.
    void type(const QString &text);
    /// Stores at once what is not stored yet; also the way on after a failure.
    void flush();

Q_SIGNALS:
    void viewChanged(const NotesView &view);
    void statusChanged(const NoteStatus &status);
    void said(const Message &message);

private:
    struct Held {
        notebook::Note note;
        int stored = 0;  ///< revision known to be in the vault
        int asked = 0;   ///< revision on its way there
        bool isWritable = false;
    };
    struct Read;
    /// Texts for a vault that was locked before they could be stored.
    struct Aside {
        QString vault;
        std::map<ParticipantId, QString> texts;
    };

    static Result<Read> read(workspace::Workspace &vault, const CycleId &cycle);
    void take(Read read);
    void hold(const notebook::Note &note, bool isWritable);
    void takeAside();
    void showPerson();
    void save(Held &held);
    void saved(const ParticipantId &participant, const Result<notebook::Note> &note);
    void fail(const ParticipantId &participant, const Error &error);
    void forget();
    void setStatus(NoteState state, const QString &words);
    Held *shown();

    WorkspaceSession &m_session;
    Selection &m_selection;
    RandomSource &m_random;
    SaveTimer m_timer;
    std::map<ParticipantId, Held> m_held;
    NotesView m_view;
    NoteStatus m_status;
    Aside m_aside;
};

}  // namespace circumspect::desktop
