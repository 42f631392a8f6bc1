// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instrument.h"

#include <QString>

#include <optional>
#include <vector>

namespace circumspect::sealed {

/// Suggests the item that a heading resembles, for people to confirm. One word can turn a statement round, so nothing
/// is ever decided by likeness.
class ItemSuggester {
public:
    struct Suggestion {
        int item = -1;  ///< in presentation order
        int score = 0;  ///< Dice's coefficient of the trigrams in percent, 60 .. 84
    };

    explicit ItemSuggester(const model::Instrument &instrument);

    std::optional<Suggestion> suggest(const QString &heading) const;

private:
    struct Text {
        int item;
        std::vector<quint64> trigrams;
    };

    std::vector<Text> m_texts;
};

}  // namespace circumspect::sealed
