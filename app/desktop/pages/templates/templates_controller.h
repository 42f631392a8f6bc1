// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/templates/templates_view.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/prompts.h"
#include "desktop/shell/settings.h"
#include "workspace/report_templates.h"

#include <QObject>

#include <vector>

namespace circumspect::desktop {

/// Adds, shows, removes and chooses report templates. A template says what a report shows of what its reader may see;
/// it never widens that.
class TemplatesController final : public QObject {
    Q_OBJECT
public:
    TemplatesController(WorkspaceSession &session, Prompts &prompts, Settings &settings, QObject *parent = nullptr);

    const TemplatesView &view() const { return m_view; }

public Q_SLOTS:
    /// Reads the templates and asks to be shown.
    void open();
    /// Asks for a template file. A file of the name of one that is there takes its place, after a question.
    void add();
    /// Asks for a picture, and for what it shows, for people who cannot see it.
    void setLogo(const QString &name);
    /// Writes the template file, to be changed elsewhere and added again.
    void save(const QString &name);
    void remove(const QString &name);
    /// Exports start with this one from now on.
    void chooseForExports(const QString &name);

Q_SIGNALS:
    void opened();
    void viewChanged(const TemplatesView &view);
    /// The vault has gone, and with it what was shown.
    void closed();
    void said(const Message &message);

private:
    void refresh(const QString &current);
    void take(const std::vector<workspace::ReportTemplates::Entry> &entries, const QString &current);
    void store(const QByteArray &bytes, const QString &name);
    void askForLogoText(const QString &name, const QByteArray &picture);
    void complain(const Error &error);

    WorkspaceSession &m_session;
    Prompts &m_prompts;
    Settings &m_settings;
    TemplatesView m_view;
};

}  // namespace circumspect::desktop
