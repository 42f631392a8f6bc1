// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <functional>
#include <utility>

namespace circumspect {

/// A name for a thing of one kind; two kinds cannot be mixed up.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const Id &a, const Id &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using ParticipantId = Id<struct ParticipantTag>;
using RaterId = Id<struct RaterTag>;
using CycleId = Id<struct CycleTag>;
using WaveId = Id<struct WaveTag>;
using GroupId = Id<struct GroupTag>;
using CompetencyId = Id<struct CompetencyTag>;
using ItemId = Id<struct ItemTag>;
using QuestionId = Id<struct QuestionTag>;
using InstrumentId = Id<struct InstrumentTag>;
using ImportId = Id<struct ImportTag>;
using ReleaseId = Id<struct ReleaseTag>;
using SlotId = Id<struct SlotTag>;
using MemberId = Id<struct MemberTag>;

}  // namespace circumspect

template <class Tag>
struct std::hash<circumspect::Id<Tag>> {
    size_t operator()(const circumspect::Id<Tag> &id) const noexcept { return qHash(id, 0); }
};
