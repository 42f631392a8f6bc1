// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/prompts.h"
#include "workspace/vault_care.h"

#include <QObject>

namespace circumspect::desktop {

/// The care of the file: copies, backups, rotation, the emergency key.
class CareController final : public QObject {
    Q_OBJECT
public:
    CareController(WorkspaceSession &session, Prompts &prompts, QObject *parent = nullptr)
        : QObject(parent), m_session(session), m_prompts(prompts)
    {
    }

public Q_SLOTS:
    void saveCopy();
    void rotate();
    void showEmergencyKey();
    void keepBackups(int count);

Q_SIGNALS:
    void said(const Message &message);
    /// The passphrase has to be asked for again.
    void lockRequested();

private:
    void askToRotate(workspace::RotationNeed need);
    void rotateNow(bool renewsAnswersKey);
    void offerToLock();
    void tell(const Error &error);
    void done(const QString &text, const QStringList &details = {});

    WorkspaceSession &m_session;
    Prompts &m_prompts;
};

}  // namespace circumspect::desktop
