// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/problem_list.h"

#include <algorithm>

namespace circumspect::sealed {

void ProblemList::add(ErrorCode code, int record, const QString &detail)
{
    add(Error{code, QString::number(record), detail, {}});
}

void ProblemList::add(Error problem)
{
    ++m_total;
    if (m_kept.size() >= kMostKept)
        return;
    if (m_files.size() > 1) {
        const QString &file = m_files[m_file];
        problem.detail = problem.detail.isEmpty() ? file : file + u": " + problem.detail;
    }
    m_kept.push_back(std::move(problem));
}

std::vector<Error> ProblemList::sorted() const
{
    std::vector<Error> problems = m_kept;
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Error &a, const Error &b) { return a.subject.toInt() < b.subject.toInt(); });
    return problems;
}

}  // namespace circumspect::sealed
