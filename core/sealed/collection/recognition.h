// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/collection/format_reader.h"

#include <memory>
#include <vector>

namespace circumspect::sealed {

/// The files of one import, each with the reader that fits best.
struct RecognisedFiles {
    std::vector<std::unique_ptr<FormatReader>> readers;
    std::vector<published::FormatGuess> guesses;  ///< of the first file that holds answers, best first
    struct File {
        Source source;
        const FormatReader *reader = nullptr;
        std::vector<published::Reason> reasons;
    };
    std::vector<File> answers;
    std::vector<File> companions;
};

/// Recognises every file; `format` settles the format of files with answers. Errors: FormatUnknown (also for a reader
/// id that does not exist), and the fault of a file that no reader knows.
Result<RecognisedFiles> recogniseFiles(std::vector<Source> sources, const QString &format,
                                       const ReaderContext &context);

/// FormatNotSupported with the tool as subject and how it was told as detail.
Error notSupported(const RecognisedFiles::File &file);

}  // namespace circumspect::sealed
