// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/problem_list.h"

#include <algorithm>

namespace circumspect::sealed {

void ProblemList::add(ErrorCode code, int record, const QString &detail)
{
    if (m_kept.size() < kMostKept)
        m_kept.push_back({code, QString::number(record), detail, {}});
    ++m_total;
}

void ProblemList::add(Error problem)
{
    if (m_kept.size() < kMostKept)
        m_kept.push_back(std::move(problem));
    ++m_total;
}

std::vector<Error> ProblemList::sorted() const
{
    std::vector<Error> problems = m_kept;
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Error &a, const Error &b) { return a.subject.toInt() < b.subject.toInt(); });
    return problems;
}

}  // namespace circumspect::sealed
