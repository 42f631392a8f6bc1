// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/fonts.h"

#include <QString>

#include <memory>

namespace circumspect::render {

class TextBlock;

/// A text and how it is set; `width` is negative for a single line.
struct SetText {
    QString text;
    TypeStyle style;
    double width = -1;
    Qt::Alignment alignment;
    friend bool operator==(const SetText &, const SetText &) = default;
    friend size_t qHash(const SetText &set, size_t seed)
    {
        return qHashMulti(seed, set.text, set.style.size, set.style.leading, static_cast<int>(set.style.weight),
                          set.width, set.alignment.toInt());
    }
};

/// While one lives, what texts measure and how they break is kept on its thread: pages are laid out and painted from
/// the same, and so are documents made one after the other. Nothing is kept beyond it, as texts are private. One inside
/// another adds nothing.
class KeptTexts {
public:
    KeptTexts();
    ~KeptTexts();
    KeptTexts(const KeptTexts &) = delete;
    KeptTexts &operator=(const KeptTexts &) = delete;

    /// Null where none lives.
    static KeptTexts *onThisThread();
    /// How many texts are kept now; starts again from none once there are too many.
    int count() const;

    /// Null if it is not kept.
    const TextBlock *findBlock(const SetText &set) const;
    void keepBlock(const SetText &set, const TextBlock &block);
    /// Points.
    double widthOf(const QString &text, const TypeStyle &style);

private:
    struct Kept;
    std::unique_ptr<Kept> m_kept;  ///< null inside another
};

}  // namespace circumspect::render
