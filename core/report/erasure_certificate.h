// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "report/document.h"

#include <QDateTime>
#include <QString>

namespace circumspect::report {

/// What a certificate of erasure states; counts only.
struct ErasureFacts {
    QString cycleName;
    WaveId wave;
    QDateTime erasedAt;  ///< UTC
    int responses = 0;
    int comments = 0;
    int backups = 0;
    int promiseVersion = 1;
};

/// One page that says what was destroyed, what stays, and which copies the program cannot reach (product rule A16).
Document buildErasureCertificate(const ErasureFacts &facts, const QString &language);

}  // namespace circumspect::report
