// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/glyph_runs.h"

#include "render/pdf/content_tokens.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace circumspect::render {

namespace {

constexpr QByteArrayView kShow("> Tj");
constexpr double kTolerance = 8;  // thousandths of the font size

/// "dx dy Td <glyph> Tj"
struct GlyphLine {
    QByteArrayView move;  ///< "dx dy Td"
    double across = 0;
    bool isOnBaseline = false;
    QByteArrayView glyph;  ///< four hexadecimal digits
};

std::optional<GlyphLine> glyphLine(QByteArrayView line)
{
    constexpr qsizetype kTail = 10;  // "<0000> Tj" and the space before it
    if (!line.endsWith(kShow) || line.size() < kTail + 6)
        return std::nullopt;
    const qsizetype open = line.size() - 9;
    const QByteArrayView move = line.first(open - 1);
    if (line[open] != '<' || !move.endsWith(" Td"))
        return std::nullopt;
    GlyphLine result{move, 0, move.endsWith(" 0 Td"), line.sliced(open + 1, 4)};
    result.across = numberFrom(move.first(move.indexOf(' ')));
    return result;
}

/// "/F7 440 Tf ..."
struct FontLine {
    QByteArray name;
    double size = 0;
};

std::optional<FontLine> fontLine(QByteArrayView line)
{
    const qsizetype end = line.indexOf(" Tf ");
    if (!line.startsWith("/F") || end < 0)
        return std::nullopt;
    const qsizetype space = line.indexOf(' ');
    return FontLine{line.sliced(1, space - 1).toByteArray(), numberFrom(line.sliced(space + 1, end - space - 1))};
}

/// Glyphs that are shown by one operator.
class Run {
public:
    void start(const GlyphLine &line)
    {
        m_text = "<";
        m_text += line.glyph;
        m_last = glyphNumber(line.glyph);
        m_error = 0;
        m_hasAdjustments = false;
    }

    void append(const GlyphLine &line, const GlyphWidths &widths, double size)
    {
        m_error += widths[m_last] - line.across * 1000 / size;
        if (std::abs(m_error) > kTolerance) {
            const long adjustment = std::lround(m_error);
            m_text += '>';
            m_text += QByteArray::number(static_cast<qlonglong>(adjustment));
            m_text += '<';
            m_error -= static_cast<double>(adjustment);
            m_hasAdjustments = true;
        }
        m_text += line.glyph;
        m_last = glyphNumber(line.glyph);
    }

    bool isOpen() const { return !m_text.isEmpty(); }
    std::size_t last() const { return m_last; }

    void finish(QByteArray &content)
    {
        if (!isOpen())
            return;
        content += m_hasAdjustments ? "[" : "";
        content += m_text;
        content += m_hasAdjustments ? ">] TJ\n" : "> Tj\n";
        m_text.clear();
    }

private:
    /// Of hexadecimal digits.
    static std::size_t glyphNumber(QByteArrayView digits)
    {
        std::size_t number = 0;
        std::from_chars(digits.begin(), digits.end(), number, 16);
        return number;
    }

    QByteArray m_text;
    std::size_t m_last = 0;
    double m_error = 0;  ///< how far the next glyph would stand beyond its place
    bool m_hasAdjustments = false;
};

class RunJoiner {
public:
    explicit RunJoiner(const std::map<QByteArray, GlyphWidths> &fonts) : m_fonts(fonts) {}

    void read(QByteArrayView line)
    {
        const std::optional<GlyphLine> glyph = glyphLine(line);
        if (glyph && m_run.isOpen() && glyph->isOnBaseline && m_widths != nullptr && m_run.last() < m_widths->size()) {
            m_run.append(*glyph, *m_widths, m_size);
            return;
        }
        m_run.finish(m_content);
        if (glyph) {
            m_content += glyph->move;
            m_content += ' ';
            m_run.start(*glyph);
            return;
        }
        if (const std::optional<FontLine> font = fontLine(line)) {
            const auto known = m_fonts.find(font->name);
            m_widths = known == m_fonts.end() || font->size <= 0 ? nullptr : &known->second;
            m_size = font->size;
        }
        m_content += line;
        m_content += '\n';
    }

    QByteArray take()
    {
        m_run.finish(m_content);
        return std::move(m_content);
    }

private:
    const std::map<QByteArray, GlyphWidths> &m_fonts;
    const GlyphWidths *m_widths = nullptr;
    double m_size = 0;
    Run m_run;
    QByteArray m_content;
};

}  // namespace

QByteArray withGlyphRuns(QByteArrayView content, const std::map<QByteArray, GlyphWidths> &fonts)
{
    RunJoiner joiner(fonts);
    for (qsizetype begin = 0; begin < content.size();) {
        const qsizetype newline = content.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? content.size() : newline;
        joiner.read(content.sliced(begin, end - begin));
        begin = end + 1;
    }
    return joiner.take();
}

}  // namespace circumspect::render
