// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

namespace circumspect::render {

/// The PDF encrypted with AES-256 under a passphrase; screen readers may still read it. Two calls give different bytes,
/// because the keys are random. ReportFailed if the bytes are no PDF or the passphrase is empty or longer than 127
/// bytes.
Result<QByteArray> protectPdf(const QByteArray &pdf, const Secret &passphrase);

}  // namespace circumspect::render
