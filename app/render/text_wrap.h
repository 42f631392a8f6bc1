// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>

namespace circumspect::render {

/// The size of one line of text in points.
using MeasureLine = std::function<QSizeF(const QString &line)>;

struct WrappedText {
    QStringList lines;
    double width = 0;     ///< of the widest line
    double height = 0;    ///< of all lines
    int brokenWords = 0;  ///< words that are wider than the space and had to be cut between letters
};

/// Breaks a name at spaces, hyphens and slashes into as few lines as fit `width`, then evens the lines out. Nothing is
/// shortened: a word wider than `width` is continued on the next line.
WrappedText wrapBalanced(const QString &text, double width, const MeasureLine &measure);

}  // namespace circumspect::render
