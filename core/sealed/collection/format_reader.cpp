// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/format_reader.h"

namespace circumspect::sealed {

Result<AnswerSheet> FormatReader::read(Source &, const std::vector<const Source *> &, const ReaderContext &) const
{
    return failure(ErrorCode::FormatNotSupported, name());
}

}  // namespace circumspect::sealed
