// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "render/pdf/tag_tree.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace circumspect::render {

/// A place a reader can jump to.
struct PdfDestination {
    QString title;  ///< in the outline; empty keeps it out
    int page = 0;
    double top = 0;  ///< points from the top of the page
};

/// A region of a page that leads to a destination.
struct PdfLink {
    int page = 0;
    QRectF box;  ///< points from the top left
    std::size_t destination = 0;
    QString text;          ///< what it says
    std::size_t node = 0;  ///< its element in the tree
};

/// What Qt cannot write.
struct PdfFinish {
    QString title;
    QString language;
    QDateTime createdAt;
    std::vector<PdfDestination> destinations;
    std::vector<PdfLink> links;
    std::optional<TagTree> tags;  ///< null leaves the file without structure
};

/// Completes painted pages with libqpdf: metadata, outline, links, structure and repaired text. The dates come from
/// `createdAt` and the id from the content, so that the same input gives the same bytes. ReportFailed if libqpdf cannot
/// read the pages or a mark got lost.
Result<QByteArray> finishPdf(const QByteArray &painted, const PdfFinish &finish);

}  // namespace circumspect::render
