// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/recognition.h"

#include "sealed/collection/format_readers.h"
#include "sealed/collection/source_looks.h"

#include <algorithm>

namespace circumspect::sealed {

namespace {

struct Candidate {
    const FormatReader *reader;
    Recognition recognition;
};

std::vector<Candidate> candidatesFor(const Source &source, const RecognisedFiles &files, const ReaderContext &context)
{
    std::vector<Candidate> candidates;
    for (const auto &reader : files.readers)
        if (Recognition recognition = reader->recognise(source, context); recognition.score > 0)
            candidates.push_back({reader.get(), std::move(recognition)});
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.recognition.score > b.recognition.score; });
    return candidates;
}

std::vector<published::FormatGuess> guessesOf(const std::vector<Candidate> &candidates)
{
    std::vector<published::FormatGuess> guesses;
    for (const Candidate &candidate : candidates)
        guesses.push_back({candidate.reader->id(), candidate.reader->name(), candidate.recognition.score,
                           candidate.reader->isSupported(), candidate.recognition.reasons});
    return guesses;
}

Error unknownFormat(const Source &source)
{
    return source.fault ? *source.fault : failure(ErrorCode::FormatUnknown, source.name);
}

}  // namespace

Result<RecognisedFiles> recogniseFiles(std::vector<Source> sources, const QString &format, const ReaderContext &context)
{
    RecognisedFiles files;
    files.readers = makeFormatReaders();
    const auto chosen = std::find_if(files.readers.begin(), files.readers.end(),
                                     [&](const auto &reader) { return reader->id() == format; });
    if (!format.isEmpty() && chosen == files.readers.end())
        return failure(ErrorCode::FormatUnknown, format);
    for (Source &source : sources) {
        std::vector<Candidate> candidates = candidatesFor(source, files, context);
        if (candidates.empty())
            return unknownFormat(source);
        const Candidate &best = candidates.front();
        const bool isCompanion = best.reader->isCompanion();
        if (!isCompanion && files.answers.empty())
            files.guesses = guessesOf(candidates);
        const FormatReader *reader = isCompanion || format.isEmpty() ? best.reader : chosen->get();
        if (!isCompanion && !source.csv && reader->isSupported())
            return unknownFormat(source);
        auto &list = isCompanion ? files.companions : files.answers;
        list.push_back({std::move(source), reader, best.recognition.reasons});
    }
    return files;
}

Error notSupported(const RecognisedFiles::File &file)
{
    return failure(ErrorCode::FormatNotSupported, file.reader->name(), reasonText(file.reasons));
}

}  // namespace circumspect::sealed
