// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/prompts.h"
#include "workspace/packages.h"

#include <QObject>

#include <vector>

namespace circumspect::desktop {

/// Packages with plans, progress and held debriefs: made, opened, and what both sides changed settled one by one.
class PackagesController final : public QObject {
    Q_OBJECT
public:
    PackagesController(WorkspaceSession &session, Prompts &prompts, QObject *parent = nullptr)
        : QObject(parent), m_session(session), m_prompts(prompts)
    {
    }

public Q_SLOTS:
    void make();
    void askForPackage();
    void open(const QString &path);
    /// Shows both versions of each part that waits, and keeps the chosen one.
    void settle();

Q_SIGNALS:
    void said(const Message &message);

private:
    using Correspondents = std::vector<workspace::Packages::Correspondent>;
    using Conflicts = std::vector<workspace::Packages::Conflict>;

    void askForReceiver(const Correspondents &known);
    void askForParts(const QString &receiver);
    void askForPlace(const workspace::Packages::Request &request);
    void write(const workspace::Packages::Request &request, const QString &path);
    void tellMerged(const workspace::Packages::Merged &merged);
    void settleNext(Conflicts conflicts);
    void resolve(Conflicts conflicts, workspace::Packages::Keep keep);
    void tell(const Error &error);
    void say(MessageTone tone, const QString &text, const QStringList &details = {});

    WorkspaceSession &m_session;
    Prompts &m_prompts;
};

}  // namespace circumspect::desktop
