// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

namespace circumspect::report {

/// Draws for web pages what core cannot draw. What it returns is trusted to be safe: names in it are escaped.
class ChartDrawing {
public:
    /// The inside of an <svg> element and its size in its own units.
    struct Picture {
        QSizeF size;
        QString elements;
    };

    virtual ~ChartDrawing() = default;

    virtual Picture chart(const ChartModel &model) = 0;
    /// The sign of a perspective, hollow where it stands for withheld values.
    virtual Picture mark(SeriesStyle style, bool isHollow) = 0;
    /// The style sheet of everything drawn so far.
    virtual QString styles() const = 0;
};

/// The document as one accessible web page that needs nothing else: no script, no font, no image from elsewhere. It has
/// landmarks, a way past the contents, headings in order, tables with headers, each chart with its words, a style for
/// paper and one for dark screens. The same document and drawing give the same bytes.
QByteArray writeHtml(const Document &document, ChartDrawing &charts);

}  // namespace circumspect::report
