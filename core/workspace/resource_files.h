// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace circumspect::workspace {

/// A file that is part of the program, by its path below resources/; empty if it is not shipped.
QByteArray resourceFile(const QString &path);

}  // namespace circumspect::workspace
