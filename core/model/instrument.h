// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "model/anonymity_policy.h"
#include "model/localized_text.h"
#include "model/rater_group.h"
#include "model/scale.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace circumspect::model {

/// One statement to rate, worded for the leader (self) and for everybody else (other; may hold "{leader}").
struct Item {
    ItemId id;
    bool isReverseScored = false;
    LocalizedText selfText;
    LocalizedText otherText;
};

struct Competency {
    CompetencyId id;
    LocalizedText name;
    LocalizedText definition;
    std::vector<Item> items;
};

enum class QuestionKind { Start, Stop, Continue, Free };

struct OpenQuestion {
    QuestionId id;
    QuestionKind kind = QuestionKind::Free;
    LocalizedText selfText;
    LocalizedText otherText;
};

/// What is asked: competencies, items, scale, rater groups and open questions, in several languages; versioned.
struct Instrument {
    InstrumentId id;
    QString version;
    QString license;
    LocalizedText validationStatus;  ///< how well it has been tried, in its authors' words
    QStringList languages;
    QString defaultLanguage;
    LocalizedText title;
    LocalizedText description;
    LocalizedText selfInstructions;
    LocalizedText otherInstructions;
    Scale scale;
    std::optional<Scale> importanceScale;
    std::optional<Scale> changeScale;
    std::vector<RaterGroup> groups;
    std::vector<Competency> competencies;
    std::vector<OpenQuestion> openQuestions;
    MergeRule mergeRule;

    int itemCount() const;
    /// All items in presentation order; pointers live as long as the instrument.
    std::vector<const Item *> items() const;
    const RaterGroup *findGroup(const GroupId &group) const;
    const Competency *findCompetency(const CompetencyId &competency) const;
    const Item *findItem(const ItemId &item) const;
    /// Position in presentation order, or -1.
    int itemIndex(const ItemId &item) const;
    const RaterGroup *selfGroup() const;
    /// The promise this instrument suggests: its minima and its merge rule.
    AnonymityPolicy suggestedPolicy() const;
};

}  // namespace circumspect::model
