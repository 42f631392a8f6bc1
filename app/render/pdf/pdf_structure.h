// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pdf/tag_tree.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QList>

#include <vector>

namespace circumspect::render {

/// The PDF name of each mark's element on a page, as written into the content.
QList<QByteArray> tagNamesOn(const TagTree &tree, std::size_t page);

/// Links that are part of the structure: the annotation of a node, already in the file.
struct TaggedAnnotation {
    std::size_t node = 0;
    QPDFObjectHandle annotation;
    int page = 0;
};

/// Writes the tree as the file's structure: /StructTreeRoot, /ParentTree, heading levels without jumps, table scopes,
/// alternative texts.
void writeStructure(QPDF &pdf, const TagTree &tree, const std::vector<TaggedAnnotation> &annotations);

/// Text for a PDF string.
QPDFObjectHandle pdfText(const QString &text);

}  // namespace circumspect::render
