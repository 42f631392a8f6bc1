// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/report_template.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

namespace circumspect::report {

/// A report template from its JSON file. Everything in it is known and checked: TemplateInvalid with place and problem
/// for unknown keys and sections, sections that its audience does not get, an accent colour below 4.5:1 on paper, a
/// logo that is no plain PNG or SVG, and files over 1 MB.
Result<ReportTemplate> readTemplate(QByteArrayView json);

/// The same file with this picture as its logo. TemplateInvalid as readTemplate().
Result<QByteArray> withLogo(QByteArrayView json, const Logo &logo);

/// How a section is called in template files: "cover", "reading_guide" ...
QString codeName(SectionKind section);

}  // namespace circumspect::report
