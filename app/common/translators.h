// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace circumspect::common {

/// The interface's languages as BCP 47 tags, English first.
QStringList interfaceLanguages();

/// The interface language that fits best: the wanted one, else the system's, else English.
QString chosenLanguage(const QString &wanted, const QLocale &system);

/// Makes the application speak this language (English has a file for its plurals). False if the words are missing.
bool installTranslators(QCoreApplication &application, const QString &language);

}  // namespace circumspect::common
