// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/templates/templates_view.h"
#include "workspace/report_templates.h"

#include <QString>

namespace circumspect::desktop {

/// The template's title in the interface's language, or its name.
QString templateTitle(const report::ReportTemplate &layout);
/// For whom the template is, in a sentence.
QString audienceText(report::Audience audience);
/// Everything about a template that a person can choose it by.
TemplatesView::Row templateRow(const workspace::ReportTemplates::Entry &entry);

}  // namespace circumspect::desktop
