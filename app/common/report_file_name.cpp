// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/report_file_name.h"

#include <QRegularExpression>

namespace circumspect::common {

namespace {

const QString kCode = QStringLiteral("{code}");
const QString kWave = QStringLiteral("{wave}");
const QString kLanguage = QStringLiteral("{language}");
const QString kName = QStringLiteral("{name}");

/// Letters, digits, dots, dashes and underscores of any script; no dot in front, which hides a file.
QString safe(QString name)
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\w.-]+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression dotsInFront(QStringLiteral("^[._-]*\\.+"));
    name.replace(unsafe, QStringLiteral("_"));
    return name.remove(dotsInFront);
}

}  // namespace

QString defaultReportPattern()
{
    return QStringLiteral("{code}-{wave}");
}

QString reportFileName(const QString &pattern, const ReportFileParts &parts)
{
    // In one pass, so that a name with braces in it is no pattern.
    static const QRegularExpression place(QStringLiteral("\\{(code|wave|language|name)\\}"));
    QString name;
    qsizetype end = 0;
    for (auto found = place.globalMatch(pattern); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString token = match.captured(0);
        name += QStringView(pattern).mid(end, match.capturedStart() - end);
        name += token == kCode       ? parts.code
                : token == kWave     ? parts.wave
                : token == kLanguage ? parts.language
                                     : parts.name;
        end = match.capturedEnd();
    }
    name = safe(name + QStringView(pattern).mid(end));
    return name.isEmpty() ? safe(parts.code) : name;
}

bool tellsName(const QString &pattern)
{
    return pattern.contains(kName);
}

bool tellsEverybodyApart(const QString &pattern)
{
    return pattern.contains(kCode);
}

}  // namespace circumspect::common
