// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <optional>

namespace circumspect::tabular {

/// Which character separates cells, and where the records begin (behind a line "sep=;").
struct Delimiter {
    char delimiter = ',';
    qsizetype begin = 0;
};

/// Obeys `chosen`, else a first line "sep=;", else takes the one of , ; tab | under which the first records are most
/// evenly wide. Errors: SeparatorUnknown if no candidate gives more than one column.
Result<Delimiter> findDelimiter(const QByteArray &utf8, std::optional<char> chosen = std::nullopt);

}  // namespace circumspect::tabular
