// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/marked_content.h"

#include "render/pdf/pdf_tagger.h"

#include <cmath>
#include <optional>

namespace circumspect::render {

namespace {

// Qt writes one operator a line. A sentinel is its colour, its pen and its path, in this order.
constexpr QByteArrayView kPath("-7 -7 m\n-7 -6 l\nS\n");
constexpr QByteArrayView kPen("0.013000000 w 2 J 2 j []0  d\n");
constexpr QByteArrayView kColour(" SCN\n");

struct Sentinel {
    qsizetype begin = 0;  ///< in the content
    qsizetype end = 0;
    int kind = 0;
    int id = 0;
};

qsizetype lineStart(QByteArrayView content, qsizetype position)
{
    const qsizetype newline = content.first(position).lastIndexOf('\n');
    return newline + 1;
}

int channel(const QByteArray &number)
{
    return static_cast<int>(std::lround(number.toDouble() * 255));
}

/// Reads the pen before a path; without the pen of a sentinel the path is none.
std::optional<Sentinel> sentinelAt(QByteArrayView content, qsizetype path)
{
    if (!content.first(path).endsWith(kPen))
        return std::nullopt;
    const QByteArrayView before = content.first(path - kPen.size());
    if (!before.endsWith(kColour))
        return std::nullopt;
    const qsizetype colour = lineStart(before, before.size() - kColour.size());
    const QList<QByteArray> parts =
        before.sliced(colour, before.size() - kColour.size() - colour).toByteArray().simplified().split(' ');
    if (parts.size() != 3)
        return std::nullopt;
    return Sentinel{colour, path + kPath.size(), channel(parts[0]), channel(parts[1]) * 256 + channel(parts[2])};
}

}  // namespace

MarkedContent withMarks(QByteArrayView content, const QList<QByteArray> &tags)
{
    MarkedContent marked;
    marked.content.reserve(content.size());
    marked.content += "/Artifact BMC\n";
    qsizetype done = 0;
    for (qsizetype path = content.indexOf(kPath); path >= 0; path = content.indexOf(kPath, path + 1)) {
        const std::optional<Sentinel> found = sentinelAt(content, path);
        if (!found)
            continue;
        marked.content += content.sliced(done, found->begin - done);
        done = found->end;
        if (found->kind == sentinel::kBegin && found->id < tags.size()) {
            marked.content += "EMC\n/" + tags[found->id] + " <</MCID " + QByteArray::number(found->id) + ">> BDC\n";
            ++marked.begun;
        } else if (found->kind == sentinel::kEnd) {
            marked.content += "EMC\n/Artifact BMC\n";
            ++marked.ended;
        }
    }
    marked.content += content.sliced(done);
    if (!marked.content.endsWith('\n'))
        marked.content += '\n';
    marked.content += "EMC\n";
    return marked;
}

}  // namespace circumspect::render
