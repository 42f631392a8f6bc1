// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/quality/quality_view.h"
#include "desktop/session/selection.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/prompts.h"
#include "model/instrument.h"

#include <QObject>

namespace circumspect::desktop {

/// Shows owners which responses stand out, leaves one out with a reason, and takes it in again.
class QualityController final : public QObject {
    Q_OBJECT
public:
    QualityController(WorkspaceSession &session, Selection &selection, Prompts &prompts, QObject *parent = nullptr);

    const QualityView &view() const { return m_view; }

public Q_SLOTS:
    void refresh();
    /// Asks for a reason first.
    void exclude(const circumspect::workspace::ResponseId &response);
    void include(const circumspect::workspace::ResponseId &response);

Q_SIGNALS:
    void viewChanged(const QualityView &view);
    void said(const Message &message);

private:
    struct Reviewed {
        workspace::QualityReview review;
        model::Instrument instrument;
    };

    void take(const Reviewed &reviewed);
    void finish(const Result<workspace::Changes> &changes, const QString &words);
    void tell(const Error &error);
    void emitView();

    WorkspaceSession &m_session;
    Selection &m_selection;
    Prompts &m_prompts;
    QualityView m_view;
};

}  // namespace circumspect::desktop
