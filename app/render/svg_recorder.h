// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QPaintDevice>
#include <QSizeF>

#include <memory>
#include <vector>

namespace circumspect::render {

/// One element of a drawing, its colours apart from its shape, so that they can be named in a style sheet.
struct SvgElement {
    QByteArray start;  ///< "<path d=...", without its end
    QColor fill;       ///< invalid for none
    QColor stroke;     ///< invalid for none
    QByteArray end;    ///< "/>" or ">words</text>"
};

class SvgRecorder;

/// A paint device that remembers what is drawn on it as SVG elements: paths, and words as text with the width they were
/// laid out with, so that they keep their place in whatever font a reader has. Units are points. Draws no images and no
/// clipping.
class SvgCanvas : public QPaintDevice {
public:
    explicit SvgCanvas(const QSizeF &size);
    ~SvgCanvas() override;

    QPaintEngine *paintEngine() const override;
    const std::vector<SvgElement> &elements() const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    std::unique_ptr<SvgRecorder> m_recorder;
};

}  // namespace circumspect::render
