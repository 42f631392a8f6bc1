// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/flat_content.h"

#include "render/pdf/content_tokens.h"

#include <QPointF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <vector>

namespace circumspect::render {

namespace {

constexpr int kPlaceDigits = 2;
constexpr int kColourDigits = 3;
constexpr int kMatrixDigits = 5;
constexpr QByteArrayView kOpenArtifact("/Artifact BMC\n");
constexpr double kHundred = 100;  // places are written in hundredths of a point

double rounded(double value)
{
    return static_cast<double>(std::llround(value * kHundred)) / kHundred;
}

void appendPoint(QByteArray &content, const QPointF &point)
{
    appendNumber(content, point.x(), kPlaceDigits);
    content += ' ';
    appendNumber(content, point.y(), kPlaceDigits);
}

QTransform matrixOf(const ContentOperation &operation)
{
    return {operation.number(0), operation.number(1), operation.number(2),
            operation.number(3), operation.number(4), operation.number(5)};
}

void appendMatrix(QByteArray &content, const QTransform &matrix)
{
    for (const double value : {matrix.m11(), matrix.m12(), matrix.m21(), matrix.m22()}) {
        appendNumber(content, value, kMatrixDigits);
        content += ' ';
    }
    appendPoint(content, {matrix.dx(), matrix.dy()});
}

/// What a stroke looks like, in the words of the stream; lengths are the page's.
struct Pen {
    QByteArray colour = "0 0 0";
    QByteArray width = "1";
    QByteArray cap = "0";
    QByteArray join = "0";
    QByteArray miter;
    QByteArray dashes = "[]0";
};

struct State {
    QTransform matrix;
    QByteArray fill = "0 0 0";
    Pen pen;
};

/// Reads a stream and writes what it paints. Saved states are kept here and never written.
class Flattener {
public:
    explicit Flattener(const std::map<QByteArray, QByteArray> &spaces) : m_spaces(spaces) {}

    bool read(const ContentOperation &operation)
    {
        const QByteArrayView name = operation.name;
        return readState(name, operation) || readPath(name, operation) || readPainting(name) ||
               readText(name, operation) || readMark(name, operation) || readImage(name, operation);
    }

    QByteArray take() { return std::move(m_content); }

private:
    bool readState(QByteArrayView name, const ContentOperation &operation)
    {
        if (name == "q")
            m_saved.push_back(m_state);
        else if (name == "Q")
            return restore();
        else if (name == "cm")
            m_state.matrix = matrixOf(operation) * m_state.matrix;
        else if (name == "gs")
            return useOpaque(operation);
        else if (name == "cs" || name == "CS")
            return operation.operands.size() == 1 && operation.operands[0] == "/CSp";
        else if (name == "scn")
            return readColour(operation, m_state.fill);
        else if (name == "SCN")
            return readColour(operation, m_state.pen.colour);
        else
            return readPen(name, operation);
        return true;
    }

    bool restore()
    {
        if (m_saved.empty())
            return false;
        m_state = std::move(m_saved.back());
        m_saved.pop_back();
        return true;
    }

    /// The one graphics state in which everything is opaque.
    bool useOpaque(const ContentOperation &operation)
    {
        if (operation.operands.size() != 1 || operation.operands[0] != "/GSa")
            return false;
        if (!m_isOpaque)
            m_content += "/GSa gs\n";
        m_isOpaque = true;
        return true;
    }

    static bool readColour(const ContentOperation &operation, QByteArray &colour)
    {
        if (operation.operands.size() != 3 || operation.operands[0].startsWith('/'))
            return false;
        colour.clear();
        for (std::size_t channel = 0; channel < 3; ++channel) {
            colour += channel > 0 ? " " : "";
            appendNumber(colour, operation.number(channel), kColourDigits);
        }
        return true;
    }

    bool readPen(QByteArrayView name, const ContentOperation &operation)
    {
        Pen &pen = m_state.pen;
        if (name == "w") {
            pen.width.clear();
            appendNumber(pen.width, operation.number(0) * scale(m_state.matrix), kPlaceDigits);
        } else if (name == "J" && operation.operands.size() == 1) {
            pen.cap = operation.operands[0].toByteArray();
        } else if (name == "j" && operation.operands.size() == 1) {
            pen.join = operation.operands[0].toByteArray();
        } else if (name == "M" && operation.operands.size() == 1) {
            pen.miter = operation.operands[0].toByteArray();
        } else if (name == "d" && operation.operands.size() == 2) {
            pen.dashes = dashesOf(operation);
        } else {
            return false;
        }
        return true;
    }

    QByteArray dashesOf(const ContentOperation &operation) const
    {
        QByteArray dashes = "[";
        const QByteArray list = operation.operands[0].sliced(1).chopped(1).toByteArray().simplified();
        for (const QByteArray &dash : list.isEmpty() ? QList<QByteArray>() : list.split(' ')) {
            dashes += dashes.size() > 1 ? " " : "";
            appendNumber(dashes, dash.toDouble() * scale(m_state.matrix), kPlaceDigits);
        }
        dashes += ']';
        appendNumber(dashes, operation.number(1) * scale(m_state.matrix), kPlaceDigits);
        return dashes;
    }

    static double scale(const QTransform &matrix) { return std::sqrt(std::abs(matrix.determinant())); }

    bool readPath(QByteArrayView name, const ContentOperation &operation)
    {
        if (name == "h") {
            m_path += "h\n";
            return true;
        }
        if (name == "re")
            return readRectangle(operation);
        const std::size_t points = name == "m" || name == "l" ? 1 : name == "c" ? 3 : 0;
        if (points == 0 || operation.operands.size() != 2 * points)
            return false;
        for (std::size_t point = 0; point < points; ++point) {
            addPoint({operation.number(2 * point), operation.number(2 * point + 1)});
            m_path += ' ';
        }
        m_path += name;
        m_path += '\n';
        return true;
    }

    bool readRectangle(const ContentOperation &operation)
    {
        const QTransform &matrix = m_state.matrix;
        if (operation.operands.size() != 4 || matrix.m12() != 0 || matrix.m21() != 0)
            return false;
        const QPointF from = matrix.map(QPointF(operation.number(0), operation.number(1)));
        const QPointF to =
            matrix.map(QPointF(operation.number(0) + operation.number(2), operation.number(1) + operation.number(3)));
        const QPointF corner(rounded(std::min(from.x(), to.x())), rounded(std::min(from.y(), to.y())));
        const QPointF opposite(rounded(std::max(from.x(), to.x())), rounded(std::max(from.y(), to.y())));
        appendPoint(m_path, corner);
        m_path += ' ';
        appendPoint(m_path, opposite - corner);
        m_path += " re\n";
        return true;
    }

    void addPoint(const QPointF &point) { appendPoint(m_path, m_state.matrix.map(point)); }

    bool readPainting(QByteArrayView name)
    {
        const bool fills = name == "f" || name == "f*" || name == "B" || name == "B*";
        const bool strokes = name == "S" || name == "B" || name == "B*";
        if (!fills && !strokes)
            return false;
        endText();
        if (fills)
            useFill();
        if (strokes)
            usePen();
        m_content += m_path;
        m_content += name;
        m_content += '\n';
        m_path.clear();
        return true;
    }

    void useFill()
    {
        if (m_fill == m_state.fill)
            return;
        m_fill = m_state.fill;
        m_content += m_fill + " rg\n";
    }

    void usePen()
    {
        use(m_pen.colour, m_state.pen.colour, " RG\n");
        use(m_pen.width, m_state.pen.width, " w\n");
        use(m_pen.cap, m_state.pen.cap, " J\n");
        use(m_pen.join, m_state.pen.join, " j\n");
        use(m_pen.dashes, m_state.pen.dashes, " d\n");
        if (!m_state.pen.miter.isEmpty())
            use(m_pen.miter, m_state.pen.miter, " M\n");
    }

    void use(QByteArray &written, const QByteArray &wanted, const char *name)
    {
        if (written == wanted)
            return;
        written = wanted;
        m_content += wanted;
        m_content += name;
    }

    bool readText(QByteArrayView name, const ContentOperation &operation)
    {
        if (name == "BT") {
            m_line = QTransform();
        } else if (name == "Tm") {
            m_line = matrixOf(operation);
        } else if (name == "Td") {
            m_line = QTransform::fromTranslate(operation.number(0), operation.number(1)) * m_line;
        } else if (name == "Tf" && operation.operands.size() == 2) {
            m_fontName = operation.operands[0].toByteArray();
            m_fontSize = operation.number(1);
        } else if ((name == "Tj" || name == "TJ") && operation.operands.size() == 1) {
            showText(operation.operands[0], name);
        } else {
            return name == "ET";
        }
        return true;
    }

    void showText(QByteArrayView words, QByteArrayView name)
    {
        const QTransform place = m_line * m_state.matrix;
        const bool isUpright =
            std::abs(place.m12()) < 1e-9 && std::abs(place.m21()) < 1e-9 && std::abs(place.m11() - place.m22()) < 1e-6;
        if (!isUpright)
            endText();
        else
            addSpaceBefore(place);
        beginText();
        useFill();
        useFont(isUpright ? m_fontSize * place.m11() : m_fontSize);
        if (isUpright)
            moveTo({rounded(place.dx()), rounded(place.dy())});
        else
            appendMatrix(m_content, place);
        m_content += isUpright ? "" : " Tm\n";
        m_content += words;
        m_lastGlyph = m_content.size() - (words.endsWith(']') ? 2 : 1);
        m_content += ' ';
        m_content += name;
        m_content += '\n';
        m_lastFontName = m_fontName;
        if (!isUpright)
            endText();
    }

    /// A line below another one of the same text: the one above ends with a space.
    void addSpaceBefore(const QTransform &place)
    {
        const double drop = m_textPlace.y() - place.dy();
        const double size = m_fontSize * place.m11();
        if (!m_isInText || !m_isInWords || m_lastFontName != m_fontName || drop < size || drop > 2 * size)
            return;
        const auto space = m_spaces.find(m_fontName.mid(1));
        if (space != m_spaces.end())
            m_content.insert(m_lastGlyph, space->second);
    }

    void beginText()
    {
        if (m_isInText)
            return;
        m_content += "BT\n";
        m_isInText = true;
        m_textPlace = {};
    }

    void endText()
    {
        if (m_isInText)
            m_content += "ET\n";
        m_isInText = false;
    }

    void useFont(double size)
    {
        QByteArray font = m_fontName + ' ';
        appendNumber(font, size, kColourDigits);
        use(m_font, font, " Tf\n");
    }

    void moveTo(const QPointF &place)
    {
        appendPoint(m_content, place - m_textPlace);
        m_content += " Td\n";
        m_textPlace = place;
    }

    bool readMark(QByteArrayView name, const ContentOperation &operation)
    {
        if (name != "BMC" && name != "BDC" && name != "EMC")
            return false;
        endText();
        m_isInWords = name == "BDC" && operation.operands.size() == 2 && operation.operands[0] != "/Figure";
        if (name == "EMC" && m_content.endsWith(kOpenArtifact)) {
            m_content.chop(kOpenArtifact.size());
            return true;
        }
        for (const QByteArrayView operand : operation.operands) {
            m_content += operand;
            m_content += ' ';
        }
        m_content += name;
        m_content += '\n';
        return true;
    }

    bool readImage(QByteArrayView name, const ContentOperation &operation)
    {
        if (name != "Do" || operation.operands.size() != 1)
            return false;
        endText();
        m_content += "q\n";
        appendMatrix(m_content, m_state.matrix);
        m_content += " cm\n";
        m_content += operation.operands[0];
        m_content += " Do\nQ\n";
        return true;
    }

    const std::map<QByteArray, QByteArray> &m_spaces;
    QByteArray m_content;
    State m_state;
    std::vector<State> m_saved;
    QByteArray m_path;  ///< not painted yet
    bool m_isOpaque = false;

    // What the written stream has set.
    QByteArray m_fill = "0 0 0";
    Pen m_pen;
    QByteArray m_font;
    bool m_isInText = false;
    bool m_isInWords = false;   ///< inside of a mark that is read, not looked at
    qsizetype m_lastGlyph = 0;  ///< behind the last glyph that was shown
    QByteArray m_lastFontName;
    QPointF m_textPlace;

    QTransform m_line;
    QByteArray m_fontName;
    double m_fontSize = 0;
};

}  // namespace

std::optional<QByteArray> flatContent(QByteArrayView content, const std::map<QByteArray, QByteArray> &spaces)
{
    Flattener flattener(spaces);
    ContentTokens tokens(content);
    for (ContentOperation operation; tokens.next(operation);)
        if (!flattener.read(operation))
            return std::nullopt;
    return flattener.take();
}

}  // namespace circumspect::render
