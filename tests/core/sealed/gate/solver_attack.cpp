// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/solver_attack.h"

#include <Eigen/Dense>

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <optional>

namespace circumspect::sealed::test {

namespace {

const std::vector<GroupId> kProtected{groupId("peer"), groupId("report"), groupId("other")};
constexpr int kLowest = 1;
constexpr int kHighest = 5;

std::size_t positionOf(const GroupId &group)
{
    return static_cast<std::size_t>(std::find(kProtected.begin(), kProtected.end(), group) - kProtected.begin());
}

/// One rater's value in a row, as psychometrics 2 defines it; null below half of the items.
std::optional<double> meanOfAnswers(const Response &response, std::size_t first, std::size_t last)
{
    double sum = 0.0;
    std::size_t answered = 0;
    for (std::size_t item = first; item < last; ++item)
        if (isAnswered(response.answers[item])) {
            sum += response.answers[item];
            ++answered;
        }
    if (answered == 0 || 2 * answered < last - first)
        return std::nullopt;
    return sum / static_cast<double>(answered);
}

std::vector<std::optional<double>> competencyScores(const GateFixture &fixture, const Response &response)
{
    std::vector<std::optional<double>> scores;
    std::size_t first = 0;
    for (const model::Competency &competency : fixture.instrument.competencies) {
        scores.push_back(meanOfAnswers(response, first, first + competency.items.size()));
        first += competency.items.size();
    }
    return scores;
}

std::optional<double> overallScore(const std::vector<std::optional<double>> &scores)
{
    double sum = 0.0;
    std::size_t count = 0;
    for (const std::optional<double> &score : scores)
        if (score) {
            sum += *score;
            ++count;
        }
    if (count == 0 || 2 * count < scores.size())
        return std::nullopt;
    return sum / static_cast<double>(count);
}

using Value = std::function<std::optional<double>(const Response &)>;

PrintedNumber::Kind kindOf(const published::Cell &cell)
{
    const published::Figure *figure = published::figureIn(cell);
    if (figure == nullptr)
        return PrintedNumber::Kind::Nothing;
    if (figure->coding() == published::Coding::Exact)
        return PrintedNumber::Kind::Exact;
    return figure->coding() == published::Coding::OrMore ? PrintedNumber::Kind::OrMore : PrintedNumber::Kind::OrLess;
}

PrintedRow printedRow(const GateFixture &fixture, const published::Results &results, const published::Row &row,
                      const Value &value)
{
    PrintedRow printed;
    printed.name = row.id.toStdString();
    printed.answers.assign(kProtected.size(), 0);
    for (const Response &response : fixture.responses)
        if (value(response) && positionOf(response.group) < kProtected.size())
            ++printed.answers[positionOf(response.group)];

    for (std::size_t i = 0; i < results->columns.size(); ++i) {
        const published::Column &column = results->columns[i];
        PrintedNumber number;
        number.kind = kindOf(row.means[i]);
        for (const Response &response : fixture.responses) {
            const std::optional<double> one = value(response);
            if (!one || std::find(column.groups.begin(), column.groups.end(), response.group) == column.groups.end())
                continue;
            if (response.group == groupId("manager")) {
                ++number.managers;
                number.managerSum += *one;
            } else {
                number.sum += *one;
            }
        }
        for (const GroupId &group : column.groups)
            if (positionOf(group) < kProtected.size())
                number.groups.push_back(positionOf(group));
        if (!number.groups.empty())
            printed.numbers.push_back(number);
    }
    return printed;
}

/// Whether this trial of sums agrees with a printed number.
bool agrees(const PrintedNumber &number, const std::vector<int> &answers, const std::vector<int> &sums)
{
    int count = number.managers;
    double sum = number.managerSum;
    for (const std::size_t group : number.groups) {
        count += answers[group];
        sum += sums[group];
    }
    switch (number.kind) {
    case PrintedNumber::Kind::Nothing:
        return true;
    case PrintedNumber::Kind::Exact:
        return std::abs(sum - number.managerSum - number.sum) < 1e-9;
    case PrintedNumber::Kind::OrMore:
        return kHighest * count - sum < std::max(0.3 * count - 1e-9, 1.0 + 1e-9);
    case PrintedNumber::Kind::OrLess:
        return sum - kLowest * count < std::max(0.3 * count - 1e-9, 1.0 + 1e-9);
    }
    return false;
}

/// Counts through all sums of all groups.
bool nextTrial(std::vector<int> &sums, const std::vector<int> &answers)
{
    for (std::size_t group = 0; group < sums.size(); ++group) {
        if (++sums[group] <= kHighest * answers[group])
            return true;
        sums[group] = kLowest * answers[group];
    }
    return false;
}

std::string describe(const PrintedRow &row, const std::vector<std::size_t> &groups)
{
    std::string text = row.name + ':';
    for (const std::size_t group : groups)
        text += ' ' + kProtected[group].text().toStdString();
    return text;
}

}  // namespace

std::vector<PrintedRow> printedRows(const GateFixture &fixture, const published::Results &results)
{
    std::vector<PrintedRow> rows;
    rows.push_back(printedRow(fixture, results, results->overall, [&](const Response &response) {
        return overallScore(competencyScores(fixture, response));
    }));
    for (std::size_t i = 0; i < results->competencies.size(); ++i)
        rows.push_back(printedRow(fixture, results, results->competencies[i],
                                  [&](const Response &response) { return competencyScores(fixture, response)[i]; }));
    for (std::size_t i = 0; i < results->items.size(); ++i) {
        rows.push_back(
            printedRow(fixture, results, results->items[i], [&](const Response &response) -> std::optional<double> {
                if (!isAnswered(response.answers[i]))
                    return std::nullopt;
                return response.answers[i];
            }));
        rows.back().isItem = true;
    }
    return rows;
}

std::vector<std::string> setsSolvedByEquations(const PrintedRow &row)
{
    std::vector<Eigen::VectorXd> equations;
    const auto size = static_cast<Eigen::Index>(row.answers.size());
    for (const PrintedNumber &number : row.numbers) {
        if (number.kind != PrintedNumber::Kind::Exact)
            continue;
        Eigen::VectorXd equation = Eigen::VectorXd::Zero(size);
        for (const std::size_t group : number.groups)
            equation[static_cast<Eigen::Index>(group)] = row.answers[group] > 0 ? 1.0 : 0.0;
        equations.push_back(equation);
    }
    const auto rankWith = [&](const std::vector<Eigen::VectorXd> &rows) {
        Eigen::MatrixXd matrix(static_cast<Eigen::Index>(rows.size()), size);
        for (std::size_t i = 0; i < rows.size(); ++i)
            matrix.row(static_cast<Eigen::Index>(i)) = rows[i].transpose();
        return rows.empty() ? Eigen::Index{0} : Eigen::FullPivLU<Eigen::MatrixXd>(matrix).rank();
    };

    std::vector<std::string> solved;
    for (unsigned subset = 1; subset < (1U << row.answers.size()); ++subset) {
        Eigen::VectorXd target = Eigen::VectorXd::Zero(size);
        std::vector<std::size_t> groups;
        int answers = 0;
        for (std::size_t group = 0; group < row.answers.size(); ++group)
            if ((subset >> group & 1U) != 0U && row.answers[group] > 0) {
                target[static_cast<Eigen::Index>(group)] = 1.0;
                groups.push_back(group);
                answers += row.answers[group];
            }
        if (groups.size() != static_cast<std::size_t>(std::popcount(subset)) || answers >= 3)
            continue;
        std::vector<Eigen::VectorXd> extended = equations;
        extended.push_back(target);
        if (rankWith(extended) == rankWith(equations))
            solved.push_back(describe(row, groups));
    }
    return solved;
}

std::vector<std::string> groupsSolvedByTrial(const PrintedRow &row)
{
    std::vector<int> sums = row.answers;
    std::vector<int> least(row.answers.size(), 1'000);
    std::vector<int> most(row.answers.size(), -1);
    do {
        const bool agreesWithAll = std::all_of(row.numbers.begin(), row.numbers.end(), [&](const PrintedNumber &one) {
            return agrees(one, row.answers, sums);
        });
        for (std::size_t group = 0; agreesWithAll && group < sums.size(); ++group) {
            least[group] = std::min(least[group], sums[group]);
            most[group] = std::max(most[group], sums[group]);
        }
    } while (nextTrial(sums, row.answers));

    std::vector<std::string> solved;
    for (std::size_t group = 0; group < row.answers.size(); ++group) {
        const int count = row.answers[group];
        const bool isFixed = least[group] == most[group];
        const bool isAtEnd = most[group] == kLowest * count || least[group] == kHighest * count;
        if (count > 0 && isFixed && (count < 3 || isAtEnd))
            solved.push_back(describe(row, {group}));
    }
    return solved;
}

}  // namespace circumspect::sealed::test
