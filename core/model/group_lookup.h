// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "model/instrument.h"

#include <QHash>
#include <QString>

namespace circumspect::model {

/// Finds rater groups by what people call them: id, label in any language of the instrument, import aliases. Case,
/// white space, hyphens and underscores do not matter ("DirectReport", "direct_report", "Direct report").
class GroupLookup {
public:
    explicit GroupLookup(const Instrument &instrument);

    /// The group's position in the instrument, or -1.
    int find(QStringView word) const;
    /// Gives a word to a group, as a mapping does; whoever had it before loses it.
    void add(QStringView word, int group);

private:
    void learn(QStringView word, int group);

    QHash<QString, int> m_byWord;
};

}  // namespace circumspect::model
