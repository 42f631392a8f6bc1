// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace circumspect::common {

namespace {

bool install(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(name, folder))
        return false;
    return QCoreApplication::installTranslator(translator.release());
}

}  // namespace

QStringList interfaceLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("de")};
}

QString chosenLanguage(const QString &wanted, const QLocale &system)
{
    const QStringList languages = interfaceLanguages();
    if (languages.contains(wanted))
        return wanted;
    for (const QString &tag : system.uiLanguages())
        if (languages.contains(tag.section(u'-', 0, 0)))
            return tag.section(u'-', 0, 0);
    return languages.first();
}

bool installTranslators(QCoreApplication &application, const QString &language)
{
    // The texts of Qt's own dialogs; they come with Qt, not with us, and may be missing.
    install(application, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return install(application, QStringLiteral("circumspect_") + language, QStringLiteral(":/translations"));
}

}  // namespace circumspect::common
