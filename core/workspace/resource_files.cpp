// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/resource_files.h"

#include <QFile>
#include <QtGlobal>

// Q_INIT_RESOURCE must stand outside of any namespace; without it a linker drops the files of a static library.
static void initResources()
{
    Q_INIT_RESOURCE(workspace);
}

namespace circumspect::workspace {

QByteArray resourceFile(const QString &path)
{
    initResources();
    QFile file(QStringLiteral(":/circumspect/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace circumspect::workspace
