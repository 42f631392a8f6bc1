// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/members/members_view.h"
#include "desktop/session/device_keys.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/prompts.h"
#include "desktop/shell/settings.h"
#include "workspace/membership.h"

#include <QObject>

namespace circumspect::desktop {

/// Who can open the vault, and one's own ways in.
class MembersController final : public QObject {
    Q_OBJECT
public:
    MembersController(WorkspaceSession &session, Prompts &prompts, DeviceKeys &devices, Settings &settings,
                      QObject *parent = nullptr);

    const MembersView &view() const { return m_view; }

public Q_SLOTS:
    void refresh();
    void add();
    /// Asks for the second member of a new vault.
    void addCoordinator();
    void revoke(const circumspect::MemberId &member);
    /// Asks who this member is in the rosters: nobody releases a report about themselves.
    void chooseParticipants(const circumspect::MemberId &member);
    void changePassphrase();
    void makeRecoverySheet();
    void rememberHere();
    void forgetHere();
    void setIdleMinutes(int minutes);

Q_SIGNALS:
    void viewChanged(const MembersView &view);
    void said(const Message &message);
    void idleMinutesChanged(int minutes);
    /// Somebody was revoked: the vault's key should be rotated.
    void rotationAdvised();

private:
    /// Somebody in a roster, as code and name.
    struct Candidate {
        ParticipantId id;
        QString code;
        QString text;
    };
    struct Listed {
        std::vector<workspace::VaultMember> members;
        std::vector<Candidate> candidates;
        int keptBackups = 0;
    };
    static Result<Listed> list(workspace::Workspace &vault);
    static Result<std::vector<Candidate>> candidatesIn(workspace::Workspace &vault);
    void take(const Listed &listed);
    MembersView::Person personOf(const workspace::VaultMember &member) const;
    void ask(const MemberQuestion &question);
    void tryToChange(PassphraseAnswer answer, const Prompts::Reply &reply);
    void relink(const MemberId &member, const std::vector<ParticipantId> &linked,
                const std::vector<ParticipantId> &unlinked);
    void writeSheet(const QString &path);
    void tell(const Error &error);
    void done(const QString &text);

    WorkspaceSession &m_session;
    Prompts &m_prompts;
    DeviceKeys &m_devices;
    Settings &m_settings;
    MembersView m_view;
    Listed m_listed;
};

}  // namespace circumspect::desktop
