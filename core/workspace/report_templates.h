// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/report_template.h"
#include "workspace/changes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// Report templates: those that come with the program, and those of the vault. A template says what a report shows of
/// what its reader may see; it never widens that.
class ReportTemplates {
public:
    explicit ReportTemplates(WorkspaceState &state) : m_state(state) {}

    struct Entry {
        report::ReportTemplate layout;
        bool isShipped = false;
    };

    /// Shipped ones first, then the vault's by name.
    Result<std::vector<Entry>> list();
    /// TemplateInvalid for a name that neither the program nor the vault knows.
    Result<report::ReportTemplate> find(const QString &name);
    /// The file as it was stored.
    Result<QByteArray> file(const QString &name);
    /// Stores a template in the place of one of the same name. TemplateInvalid, also for the name of a shipped one.
    Result<Changes> add(QByteArrayView json);
    /// TemplateInvalid for a shipped one, or one that is not there.
    Result<Changes> remove(const QString &name);

    /// Reads a template file. TemplateInvalid with place and problem.
    static Result<report::ReportTemplate> read(QByteArrayView json);
    /// The template file with a picture as its logo. TemplateInvalid.
    static Result<QByteArray> withLogo(QByteArrayView json, const report::Logo &logo);

private:
    WorkspaceState &m_state;
};

/// The template that whoever gets whole reports uses where none is named, and the only one for everybody else.
QString defaultTemplate(report::Audience audience);

}  // namespace circumspect::workspace
