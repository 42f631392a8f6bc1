// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/comments.h"
#include "published/ledger.h"
#include "published/results.h"

#include <QString>

#include <optional>

namespace circumspect::published {

/// The stable names of published words in files, e.g. "too_few_answers"; never shown to people.
QString codeName(WithheldReason value);
QString codeName(Coding value);
QString codeName(AgreementBand value);
QString codeName(ColumnKind value);
QString codeName(GapClass value);
QString codeName(Quadrant value);
QString codeName(CommentSource value);
QString codeName(LedgerDeed value);
QString codeName(LedgerLevel value);

/// The value with that name; nothing if there is none.
template <class Enum>
std::optional<Enum> fromCodeName(const QString &name);

}  // namespace circumspect::published
