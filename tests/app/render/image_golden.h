// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace circumspect::tests {

/// Pixels of either image without a like pixel within one pixel's reach in the other: edges that are smoothed in
/// another way count for nothing, a label that has moved counts with all its ink. Images of different sizes differ
/// everywhere.
int pixelsThatDiffer(const QImage &one, const QImage &other);

/// Compares with tests/golden/NAME.png; CIRCUMSPECT_RENEW_GOLDEN=1 writes the file instead, to be looked at in review.
void expectImage(const QString &name, const QImage &actual);

}  // namespace circumspect::tests
