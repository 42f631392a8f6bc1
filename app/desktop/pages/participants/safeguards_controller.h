// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/session/selection.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/prompts.h"
#include "workspace/erasing.h"

#include <QObject>

#include <optional>

namespace circumspect::desktop {

/// What protects the raters of the chosen cycle, on paper and in time: the promise to hand out before they answer, and
/// the end of single answers once it has come.
class SafeguardsController final : public QObject {
    Q_OBJECT
public:
    SafeguardsController(WorkspaceSession &session, Selection &selection, Prompts &prompts, QObject *parent = nullptr)
        : QObject(parent), m_session(session), m_selection(selection), m_prompts(prompts)
    {
    }

public Q_SLOTS:
    /// Asks where, and writes the promise as PDF in the cycle's language.
    void exportPromise();
    /// Says what would be destroyed in the chosen wave; destroys it once a person agrees, and asks where the
    /// certificate goes. Where it has happened before, only the certificate is left to write.
    void eraseAnswers();
    /// Keeps a participant's comments out of reports until the conversation, or lets them in again, once a person
    /// agrees. An empty id does nothing.
    void changeHold(const circumspect::ParticipantId &participant);

Q_SIGNALS:
    void said(const Message &message);
    /// The folder of what was written last, for "Open folder".
    void written(const QString &folder);

private:
    struct Standing {
        workspace::ErasurePreview preview;
        std::optional<workspace::ErasureRecord> last;  ///< of this wave
    };

    static Result<Standing> standing(workspace::Workspace &vault, const CycleId &cycle, const WaveId &wave);
    void judge(const Standing &standing, const CycleId &cycle, const WaveId &wave);
    void erase(const CycleId &cycle, const WaveId &wave);
    void saveCertificate(const workspace::ErasureRecord &record);
    void hold(const ParticipantId &participant);
    void handOver(const ParticipantId &participant);
    void finishHold(const Result<workspace::Changes> &changes, const QString &words);
    void finishFile(const Result<void> &done, const QString &path, const QString &words);
    void tell(const Error &error);

    WorkspaceSession &m_session;
    Selection &m_selection;
    Prompts &m_prompts;
};

}  // namespace circumspect::desktop
