// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "published/code_names.h"

#include <array>
#include <cstddef>

namespace circumspect::published {

namespace {

/// The names of an enum whose values count up from 0, in its order.
template <class Enum>
struct Names;

template <>
struct Names<WithheldReason> {
    static constexpr std::array<const char16_t *, 2> kAll{u"too_few_answers", u"would_let_answers_be_worked_out"};
    static_assert(static_cast<std::size_t>(WithheldReason::WouldLetAnswersBeWorkedOut) + 1 == kAll.size());
};

template <>
struct Names<Coding> {
    static constexpr std::array<const char16_t *, 3> kAll{u"exact", u"or_more", u"or_less"};
    static_assert(static_cast<std::size_t>(Coding::OrLess) + 1 == kAll.size());
};

template <>
struct Names<AgreementBand> {
    static constexpr std::array<const char16_t *, 5> kAll{u"lack", u"weak", u"moderate", u"strong", u"very_strong"};
    static_assert(static_cast<std::size_t>(AgreementBand::VeryStrong) + 1 == kAll.size());
};

template <>
struct Names<ColumnKind> {
    static constexpr std::array<const char16_t *, 5> kAll{u"self", u"manager", u"group", u"combined", u"all_others"};
    static_assert(static_cast<std::size_t>(ColumnKind::AllOthers) + 1 == kAll.size());
};

template <>
struct Names<GapClass> {
    static constexpr std::array<const char16_t *, 3> kAll{u"self_higher", u"in_agreement", u"others_higher"};
    static_assert(static_cast<std::size_t>(GapClass::OthersHigher) + 1 == kAll.size());
};

template <>
struct Names<Quadrant> {
    static constexpr std::array<const char16_t *, 4> kAll{u"confirmed_strength", u"hidden_strength", u"blind_spot",
                                                          u"confirmed_growth_area"};
    static_assert(static_cast<std::size_t>(Quadrant::ConfirmedGrowthArea) + 1 == kAll.size());
};

template <>
struct Names<CommentSource> {
    static constexpr std::array<const char16_t *, 4> kAll{u"self", u"manager", u"group", u"pooled"};
    static_assert(static_cast<std::size_t>(CommentSource::Pooled) + 1 == kAll.size());
};

template <>
struct Names<LedgerDeed> {
    static constexpr std::array<const char16_t *, 10> kAll{
        u"shown",           u"merged",           u"coded",           u"withheld",
        u"spread_withheld", u"comments_grouped", u"comments_pooled", u"comments_withheld",
        u"comments_masked", u"comments_added"};
    static_assert(static_cast<std::size_t>(LedgerDeed::CommentsAdded) + 1 == kAll.size());
};

template <>
struct Names<LedgerLevel> {
    static constexpr std::array<const char16_t *, 6> kAll{u"group", u"overall",    u"competency",
                                                          u"item",  u"importance", u"comments"};
    static_assert(static_cast<std::size_t>(LedgerLevel::Comments) + 1 == kAll.size());
};

template <class Enum>
QString nameOf(Enum value)
{
    return QString::fromUtf16(Names<Enum>::kAll.at(static_cast<std::size_t>(value)));
}

}  // namespace

template <class Enum>
std::optional<Enum> fromCodeName(const QString &name)
{
    const auto &names = Names<Enum>::kAll;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == QStringView(names[i]))
            return static_cast<Enum>(i);
    return std::nullopt;
}

QString codeName(WithheldReason value)
{
    return nameOf(value);
}

QString codeName(Coding value)
{
    return nameOf(value);
}

QString codeName(AgreementBand value)
{
    return nameOf(value);
}

QString codeName(ColumnKind value)
{
    return nameOf(value);
}

QString codeName(GapClass value)
{
    return nameOf(value);
}

QString codeName(Quadrant value)
{
    return nameOf(value);
}

QString codeName(CommentSource value)
{
    return nameOf(value);
}

QString codeName(LedgerDeed value)
{
    return nameOf(value);
}

QString codeName(LedgerLevel value)
{
    return nameOf(value);
}

template std::optional<WithheldReason> fromCodeName(const QString &);
template std::optional<Coding> fromCodeName(const QString &);
template std::optional<AgreementBand> fromCodeName(const QString &);
template std::optional<ColumnKind> fromCodeName(const QString &);
template std::optional<GapClass> fromCodeName(const QString &);
template std::optional<Quadrant> fromCodeName(const QString &);
template std::optional<CommentSource> fromCodeName(const QString &);
template std::optional<LedgerDeed> fromCodeName(const QString &);
template std::optional<LedgerLevel> fromCodeName(const QString &);

}  // namespace circumspect::published
