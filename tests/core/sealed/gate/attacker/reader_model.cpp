// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/attacker/reader_model.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace circumspect::attacker {

namespace {

// Printed rounding: a mean of n answers in tenths P stands for sums from n (2 P - 1) / 20 up to, not including,
// n (2 P + 1) / 20.
constexpr Whole kHalfTenths = 20;

Whole roundedUp(Whole a, Whole b)
{
    const Whole quotient = a / b;
    return quotient + (a % b > 0 ? 1 : 0);
}

}  // namespace

ReaderModel::ReaderModel(const Publication &publication, const Hearsay &hearsay)
    : m_publication(publication), m_hearsay(hearsay)
{
    sortIntoClasses();
    addAnswers();
    for (const PrintedCell &cell : m_publication.cells) {
        addMean(cell);
        addDistribution(cell);
    }
}

void ReaderModel::sortIntoClasses()
{
    std::map<std::tuple<std::vector<std::string>, std::vector<bool>, int, std::string>, Alike> classes;
    for (std::size_t i = 0; i < m_hearsay.raters.size(); ++i) {
        const KnownRater &rater = m_hearsay.raters[i];
        if (!rater.isProtected || !isInReport(m_hearsay.form, rater))
            continue;
        std::vector<std::string> columns;
        for (const auto &release : m_publication.columns)
            for (const auto &[column, groups] : release)
                if (std::find(groups.begin(), groups.end(), rater.group) != groups.end())
                    columns.push_back(column);
        Alike &alike = classes[{columns, rater.answered, rater.firstRelease, rater.wave}];
        alike.example = rater;
        alike.members.push_back(i);
    }
    for (auto &[key, alike] : classes)
        m_classes.push_back(std::move(alike));
}

void ReaderModel::addAnswers()
{
    const Form &asked = m_hearsay.form;
    for (const Alike &alike : m_classes) {
        std::vector<int> sums;
        for (std::size_t item = 0; item < asked.itemIds.size(); ++item)
            sums.push_back(alike.example.answered[item]
                               ? m_program.addUnknown(alike.count() * asked.lowest, alike.count() * asked.highest)
                               : -1);
        m_sums.push_back(sums);
        m_choices.emplace_back(asked.itemIds.size());
    }
}

bool ReaderModel::isIn(const PrintedCell &cell, const KnownRater &rater) const
{
    return m_publication.counts(cell, rater) && isInReport(m_hearsay.form, rater) &&
           !partsOf(m_hearsay.form, cell.row, rater).empty();
}

Whole ReaderModel::denominatorOf(const RowName &row) const
{
    Whole denominator = 1;
    for (const KnownRater &rater : m_hearsay.raters)
        for (const Part &part : partsOf(m_hearsay.form, row, rater))
            denominator = std::lcm(denominator, part.share);
    return denominator;
}

ReaderModel::Terms ReaderModel::valueOf(std::size_t one, const RowName &row, Whole denominator) const
{
    Terms terms;
    for (const Part &part : partsOf(m_hearsay.form, row, m_classes[one].example))
        terms.push_back({m_sums[one][index(part.item)], denominator / part.share});
    return terms;
}

Whole ReaderModel::managersIn(const PrintedCell &cell, Whole denominator) const
{
    Whole sum = 0;
    for (const KnownRater &rater : m_hearsay.raters)
        if (!rater.isProtected && isIn(cell, rater))
            for (const Part &part : partsOf(m_hearsay.form, cell.row, rater))
                sum += denominator / part.share * rater.answers[index(part.item)];
    return sum;
}

void ReaderModel::addMean(const PrintedCell &cell)
{
    if (cell.kind == Printed::Withheld)
        return;
    const Whole denominator = denominatorOf(cell.row);
    Terms terms;
    for (std::size_t one = 0; one < m_classes.size(); ++one)
        if (isIn(cell, m_classes[one].example)) {
            const Terms own = valueOf(one, cell.row, denominator);
            terms.insert(terms.end(), own.begin(), own.end());
        }
    const Whole managers = managersIn(cell, denominator);
    const Whole full = cell.answers * denominator;
    Whole low = full * m_hearsay.form.lowest;
    Whole high = full * m_hearsay.form.highest;
    const Whole nearEnd = std::max(denominator, roundedUp(3 * full, 10) - 1);
    if (cell.kind == Printed::OrMore)
        low = high - nearEnd;
    if (cell.kind == Printed::OrLess)
        high = low + nearEnd;
    if (cell.kind == Printed::Number) {
        low = roundedUp(full * (2 * cell.tenths - 1), kHalfTenths);
        high = roundedUp(full * (2 * cell.tenths + 1), kHalfTenths) - 1;
    }
    m_program.addBounds(terms, low - managers, high - managers);
}

std::vector<int> &ReaderModel::choicesOf(std::size_t one, int item)
{
    std::vector<int> &unknowns = m_choices[one][index(item)];
    if (!unknowns.empty())
        return unknowns;
    const Form &asked = m_hearsay.form;
    const int count = m_classes[one].count();
    Terms all;
    Terms sum{{m_sums[one][index(item)], -1}};
    for (int point = asked.lowest; point <= asked.highest; ++point) {
        unknowns.push_back(m_program.addUnknown(0, count));
        all.push_back({unknowns.back(), 1});
        sum.push_back({unknowns.back(), point});
    }
    m_program.addBounds(all, count, count);
    m_program.addBounds(sum, 0, 0);
    return unknowns;
}

void ReaderModel::addDistribution(const PrintedCell &cell)
{
    if (cell.distribution.empty() || cell.row.level != Level::Item)
        return;
    for (std::size_t point = 0; point < cell.distribution.size(); ++point) {
        Whole count = cell.distribution[point];
        for (const KnownRater &rater : m_hearsay.raters)
            if (!rater.isProtected && isIn(cell, rater) &&
                rater.answers[index(cell.row.index)] == m_hearsay.form.lowest + static_cast<int>(point))
                --count;
        Terms terms;
        for (std::size_t one = 0; one < m_classes.size(); ++one)
            if (isIn(cell, m_classes[one].example))
                terms.push_back({choicesOf(one, cell.row.index)[point], 1});
        m_program.addBounds(terms, count, count);
    }
}

}  // namespace circumspect::attacker
