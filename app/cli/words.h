// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace circumspect::cli {

/// The translation context of everything the command line says.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}  // namespace circumspect::cli
