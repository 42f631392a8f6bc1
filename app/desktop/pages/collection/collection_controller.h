// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/collection/collection_view.h"
#include "desktop/session/selection.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/prompts.h"
#include "model/instrument.h"
#include "workspace/collecting.h"

#include <QObject>

#include <optional>

namespace circumspect::desktop {

/// Reads files of answers, shows what they would bring, imports them, and takes imports back.
class CollectionController final : public QObject {
    Q_OBJECT
public:
    CollectionController(WorkspaceSession &session, Selection &selection, Prompts &prompts, QObject *parent = nullptr);

    const CollectionView &view() const { return m_view; }

public Q_SLOTS:
    void refresh();
    void askForFiles();
    /// Reads files together and shows the preview.
    void previewFiles(const QStringList &paths);
    void chooseFormat(const QString &format);
    void import();
    void cancelPreview();
    void withdraw(const circumspect::ImportId &import);

Q_SIGNALS:
    void viewChanged(const CollectionView &view);
    void said(const Message &message);
    void silenced();

private:
    struct Previewed {
        workspace::ImportRequest request;
        published::ImportPreview preview;
        model::Instrument instrument;
    };
    using ReadFiles = std::function<Result<std::vector<workspace::ImportRequest::File>>()>;

    void preview(workspace::ImportRequest request, const ReadFiles &read);
    void take(const Result<Previewed> &previewed);
    void announce(const Result<workspace::Collecting::Imported> &imported);
    void tell(const Error &error);
    void emitView();

    WorkspaceSession &m_session;
    Selection &m_selection;
    Prompts &m_prompts;
    CollectionView m_view;
    std::optional<workspace::ImportRequest> m_request;  ///< what the preview shows
};

}  // namespace circumspect::desktop
