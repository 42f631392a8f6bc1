// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/preparation.h"

#include "sealed/collection/sheet_mapping.h"

namespace circumspect::sealed {

Preparation::Preparation(const CollectRequest &request)
    : m_request(request),
      m_items(request.instrument),
      m_groups(request.instrument),
      m_context{request.instrument, request.roster, m_items, m_groups}
{
}

Result<std::unique_ptr<Preparation>> Preparation::of(const CollectRequest &request)
{
    std::unique_ptr<Preparation> preparation(new Preparation(request));
    QString format = request.format;
    if (!request.mapping.isEmpty()) {
        auto mapping = model::readMapping(request.mapping);
        if (!mapping)
            return std::move(mapping).error();
        if (format.isEmpty())
            format = mapping->format;
        preparation->m_mapping = *std::move(mapping);
    }
    std::vector<Source> sources;
    for (const SourceFile &file : request.files) {
        auto source = openSource(file.name, file.bytes, {request.encoding, request.delimiter, request.limits});
        if (!source)
            return std::move(source).error();
        sources.push_back(*std::move(source));
    }
    auto files = recogniseFiles(std::move(sources), format, preparation->m_context);
    if (!files)
        return std::move(files).error();
    preparation->m_files = *std::move(files);
    return preparation;
}

Result<AnswerSheet> Preparation::sheetOf(RecognisedFiles::File &file)
{
    if (!file.reader->isSupported())
        return notSupported(file);
    std::vector<const Source *> companions;
    for (const RecognisedFiles::File &companion : m_files.companions)
        companions.push_back(&companion.source);
    auto sheet = file.reader->read(file.source, companions, m_context);
    if (!sheet || !m_mapping)
        return sheet;
    if (const auto applied = applyMapping(*sheet, *m_mapping, m_request.instrument); !applied)
        return applied.error();
    return sheet;
}

Result<std::vector<AnswerSheet>> Preparation::sheets()
{
    if (m_files.answers.empty() && !m_files.companions.empty())
        return failure(ErrorCode::NothingToImport, m_files.companions.front().reader->name());
    if (m_files.answers.empty())
        return failure(ErrorCode::NothingToImport);
    std::vector<AnswerSheet> sheets;
    for (RecognisedFiles::File &file : m_files.answers) {
        auto sheet = sheetOf(file);
        if (!sheet)
            return std::move(sheet).error();
        sheets.push_back(*std::move(sheet));
    }
    return sheets;
}

}  // namespace circumspect::sealed
