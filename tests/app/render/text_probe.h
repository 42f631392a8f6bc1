// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace circumspect::tests {

/// Words as they were drawn: where their ink may be, from the height of capitals to a little below the line.
struct DrawnText {
    QString text;
    QRectF box;
};

class TextProbeEngine;

/// A paint device that draws nothing and remembers every piece of text with its place; units are points.
class TextProbe : public QPaintDevice {
public:
    TextProbe();
    ~TextProbe() override;

    QPaintEngine *paintEngine() const override;
    const std::vector<DrawnText> &texts() const;
    /// All words one after the other, without any space.
    QString letters() const;
    /// "a / b": two texts that stand on each other; empty if there are none.
    QString firstCollision() const;
    /// A text that is not wholly inside of `area`; empty if there is none.
    QString firstOutside(const QRectF &area) const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    std::unique_ptr<TextProbeEngine> m_engine;
};

/// A text without its spaces and line ends, as letters() has it.
QString lettersOf(const QString &text);

}  // namespace circumspect::tests
