// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/session/unsaved_text.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/prompts.h"

#include <QObject>

#include <functional>
#include <vector>

namespace circumspect::desktop {

/// Sees to it that nothing written is lost when the vault is left: what can be stored is stored, and for the rest
/// people are asked.
class Departure final : public QObject {
    Q_OBJECT
public:
    /// Somebody who keeps what is typed until it is stored.
    struct Keeper {
        std::function<void()> flush;
        std::function<std::vector<UnsavedText>()> unsaved;
        /// Holds it for the same vault, until that is opened again.
        std::function<void()> keepAside;
    };

    Departure(WorkspaceSession &session, Prompts &prompts, QObject *parent = nullptr)
        : QObject(parent), m_session(session), m_prompts(prompts)
    {
    }

    void watch(Keeper keeper) { m_keepers.push_back(std::move(keeper)); }

    /// True when everything written is in the vault.
    bool isClean();
    /// Goes on with `then` once nothing would be lost, or the person has said that it may be.
    void leave(const std::function<void()> &then);
    /// The same without a question, for a lock: what cannot be stored waits for the next unlock.
    void lock(const std::function<void()> &then);

private:
    /// After everything that was asked of the vault so far.
    void afterSaving(const std::function<void()> &then);
    void ask(const std::function<void()> &then);
    std::vector<UnsavedText> unsaved() const;

    WorkspaceSession &m_session;
    Prompts &m_prompts;
    std::vector<Keeper> m_keepers;
};

}  // namespace circumspect::desktop
