// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/attacker/insider_range.h"

#include <algorithm>
#include <cstdio>

namespace circumspect::sealed::test {

namespace {

/// What one of `count` answers with this sum may be, as a share of the scale's length.
double rangeOfOne(int count, int sum, const attacker::Form &form)
{
    const int low = std::max(form.lowest, sum - (count - 1) * form.highest);
    const int high = std::min(form.highest, sum - (count - 1) * form.lowest);
    return static_cast<double>(high - low) / (form.highest - form.lowest);
}

/// The value below which this share of the values lies.
double valueAt(std::vector<double> values, double share)
{
    if (values.empty())
        return 0.0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

}  // namespace

void InsiderRange::count(const CycleInPublic &made)
{
    for (const attacker::PrintedCell &cell : made.publication.cells)
        if (cell.row.level == attacker::Level::Item && cell.kind == attacker::Printed::Number &&
            cell.column != "all_others")
            countCell(cell, made);
}

void InsiderRange::countCell(const attacker::PrintedCell &cell, const CycleInPublic &made)
{
    const attacker::Publication &publication = made.publication;
    const attacker::Hearsay &hearsay = made.hearsay;
    const auto item = static_cast<std::size_t>(cell.row.index);
    std::vector<int> answers;
    for (std::size_t rater = 0; rater < hearsay.raters.size(); ++rater) {
        const attacker::KnownRater &known = hearsay.raters[rater];
        if (known.isProtected && publication.counts(cell, known) && attacker::isInReport(hearsay.form, known) &&
            known.answered[item])
            answers.push_back(made.answers[rater][item]);
    }
    int sum = 0;
    for (const int answer : answers)
        sum += answer;
    const int count = static_cast<int>(answers.size());
    for (const int own : answers) {
        m_insiders.push_back(rangeOfOne(count - 1, sum - own, hearsay.form));
        m_outsiders.push_back(rangeOfOne(count, sum, hearsay.form));
    }
}

std::string InsiderRange::text() const
{
    char line[200];
    std::snprintf(line, sizeof line,
                  "of the scale an insider is left with %.0f %% (median), the 5 %% who learn most with %.0f %%; an "
                  "outsider with %.0f %% and %.0f %%",
                  100.0 * valueAt(m_insiders, 0.5), 100.0 * valueAt(m_insiders, 0.05),
                  100.0 * valueAt(m_outsiders, 0.5), 100.0 * valueAt(m_outsiders, 0.05));
    return line;
}

double InsiderRange::narrowest() const
{
    return valueAt(m_insiders, 0.0);
}

}  // namespace circumspect::sealed::test
