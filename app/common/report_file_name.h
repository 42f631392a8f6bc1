// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circumspect::common {

/// What may be filled into a pattern: {code}, {wave}, {language} and {name}.
struct ReportFileParts {
    QString code;
    QString wave;
    QString language;
    QString name;  ///< the participant's; only a pattern that asks for it gets it
};

/// "{code}-{wave}": tells nobody who it is about.
QString defaultReportPattern();
/// The pattern filled in, without a suffix. Nothing in it leaves the folder or hides the file; the code where the
/// pattern leaves nothing over.
QString reportFileName(const QString &pattern, const ReportFileParts &parts);
/// Whether names of files tell who the reports are about.
bool tellsName(const QString &pattern);
/// Whether every participant gets a name of their own, whoever they are.
bool tellsEverybodyApart(const QString &pattern);

}  // namespace circumspect::common
