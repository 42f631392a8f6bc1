// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "debrief/part.h"
#include "keys/letter.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace circumspect::exchange {

/// What one person sends another about debriefs: only the parts the sender has ticked.
struct Package {
    std::vector<debrief::PartVersion> parts;
};

/// A package in a letter to one receiver (keys/letter.h), under the first bytes "CIRCUMSPECT PACKAGE 1\n".
Result<QByteArray> writePackage(const Package &package, const keys::KeyPair &sender, const QByteArray &receiver);
/// Takes the letter out; the content is not read before the sender is known. PackageInvalid, PackageForSomebodyElse,
/// VaultNewerThanProgram for a package of a later version.
Result<keys::Letter> openPackage(QByteArrayView bytes, const keys::KeyPair &receiver);
/// Reads a letter's content. PackageInvalid with the place of what does not fit, also for a part that comes twice.
Result<Package> readPackage(const keys::Letter &letter);

}  // namespace circumspect::exchange
