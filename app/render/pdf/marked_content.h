// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace circumspect::render {

/// A page's content with marks instead of sentinels.
struct MarkedContent {
    QByteArray content;
    int begun = 0;  ///< sentinels found that begin a content
    int ended = 0;
};

/// Replaces each sentinel by a marked-content operator; `tags` has one name a mark, as "P" or "TD". What lies between
/// contents becomes an artifact.
MarkedContent withMarks(QByteArrayView content, const QList<QByteArray> &tags);

}  // namespace circumspect::render
