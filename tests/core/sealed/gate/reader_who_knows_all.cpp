// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/reader_who_knows_all.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace circumspect::sealed::test {

namespace {

constexpr int kHighest = 5;

void collectMultisets(int count, int least, Answers &taken, std::vector<Answers> &all)
{
    if (count == 0) {
        all.push_back(taken);
        return;
    }
    for (int value = least; value <= kHighest; ++value) {
        taken.push_back(value);
        collectMultisets(count - 1, value, taken, all);
        taken.pop_back();
    }
}

void appendRow(std::string &text, const published::Row &row)
{
    for (const published::Cell &cell : row.means) {
        text += wordOf(cell) + ' ';
        if (const published::Figure *figure = published::figureIn(cell))
            text += "n" + std::to_string(figure->answerCount().value_or(0)) + ' ';
    }
    for (const published::Spread &spread : row.spreads) {
        text += wordOf(spread);
        if (const auto *figures = published::spreadIn(spread)) {
            for (const int count : figures->distribution())
                text += ' ' + std::to_string(count);
            text += " sd " + std::to_string(figures->standardDeviation().value_or(-1.0));
            text += " ad " + std::to_string(figures->averageDeviation().value_or(-1.0));
            text += " band " + std::to_string(figures->band() ? static_cast<int>(*figures->band()) : -1);
        }
        text += '|';
    }
    text += '\n';
}

/// Everything that is printed of one release, as one text.
std::string printed(const published::Results &results)
{
    std::string text;
    appendRow(text, results->overall);
    for (const published::Row &row : results->competencies)
        appendRow(text, row);
    for (const published::Row &row : results->items)
        appendRow(text, row);
    return text;
}

std::map<Cell, Answers> protectedAnswers(const GateFixture &fixture)
{
    std::map<Cell, Answers> cells;
    for (const Response &response : fixture.responses) {
        const std::string group = response.group.text().toStdString();
        if (group == "self" || group == "manager")
            continue;
        for (std::size_t item = 0; item < response.answers.size(); ++item)
            if (isAnswered(response.answers[item]))
                cells[{static_cast<int>(item), group}].push_back(response.answers[item]);
    }
    return cells;
}

void appendFindings(std::vector<std::string> &found, const CellKnowledge &cells, const std::string &text,
                    std::size_t most, World world, int highest = kHighest)
{
    for (const auto &[cell, knowledge] : cells)
        if (knowledge.isRevealing(world, highest) && found.size() < most)
            found.push_back(cell.second + " item " + std::to_string(cell.first + 1) + " answered " + knowledge.text() +
                            " in\n" + text);
}

constexpr int kNothing = -1;
constexpr int kOrLess = 0;
constexpr int kOrMore = 1000;

/// The mean in tenths as it would be printed if nothing were withheld.
int ungatedNumber(const std::vector<double> &values)
{
    if (values.empty())
        return kNothing;
    const auto n = static_cast<double>(values.size());
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    const double below = 5.0 * n - sum;
    const double above = sum - n;
    if (below < 0.3 * n - 1e-9 || below < 1.0 + 1e-9)
        return kOrMore;
    if (above < 0.3 * n - 1e-9 || above < 1.0 + 1e-9)
        return kOrLess;
    return static_cast<int>(std::floor(sum / n * 10.0 + 0.5 + 1e-9));
}

int printedNumber(const published::Figure &figure)
{
    if (figure.coding() != published::Coding::Exact)
        return figure.coding() == published::Coding::OrMore ? kOrMore : kOrLess;
    return static_cast<int>(std::lround(figure.value() * 10.0));
}

std::vector<int> masked(std::vector<int> numbers, const std::vector<bool> &mask)
{
    for (std::size_t i = 0; i < mask.size(); ++i)
        if (!mask[i])
            numbers[i] = kNothing;
    return numbers;
}

std::string textOf(const std::vector<int> &numbers)
{
    std::string text;
    for (const int number : numbers)
        text += number == kNothing ? "? " : std::to_string(number) + ' ';
    return text;
}

/// One list of values for each group that has any, in the order of the columns, and one for all others.
class Columns {
public:
    void add(const GroupId &group, double value)
    {
        if (group == groupId("self"))
            return;
        m_all.push_back(value);
        if (group != groupId("manager"))
            m_groups[group == groupId("peer") ? 0 : 1].push_back(value);
    }

    std::vector<std::vector<double>> lists() const
    {
        std::vector<std::vector<double>> lists;
        for (const auto &[position, values] : m_groups)
            lists.push_back(values);
        lists.push_back(m_all);
        return lists;
    }

private:
    std::map<int, std::vector<double>> m_groups;
    std::vector<double> m_all;
};

std::vector<std::vector<double>> itemColumns(const GateFixture &fixture, std::size_t item)
{
    Columns columns;
    for (const Response &response : fixture.responses)
        if (isAnswered(response.answers[item]))
            columns.add(response.group, response.answers[item]);
    return columns.lists();
}

/// With one competency its scores are the overall scores.
std::vector<std::vector<double>> overallColumns(const GateFixture &fixture)
{
    Columns columns;
    for (const Response &response : fixture.responses) {
        double sum = 0.0;
        int answered = 0;
        for (const Answer answer : response.answers)
            if (isAnswered(answer)) {
                sum += answer;
                ++answered;
            }
        columns.add(response.group, sum / answered);
    }
    return columns.lists();
}

}  // namespace

std::vector<Answers> multisets(int count)
{
    std::vector<Answers> all;
    Answers taken;
    collectMultisets(count, 1, taken, all);
    return all;
}

Answers evenAnswers(int count, int sum)
{
    Answers answers(static_cast<std::size_t>(count), sum / count);
    for (int i = 0; i < sum % count; ++i)
        ++answers[static_cast<std::size_t>(i)];
    return answers;
}

void Knowledge::add(Answers answers)
{
    std::sort(answers.begin(), answers.end());
    m_sums.insert(std::accumulate(answers.begin(), answers.end(), 0));
    m_answers.insert(std::move(answers));
}

bool Knowledge::isRevealing(World world, int highest) const
{
    const Answers &first = *m_answers.begin();
    if (first.empty())
        return false;
    const int count = static_cast<int>(first.size());
    const bool isAtEnd = m_sums.size() == 1 && (*m_sums.begin() == count || *m_sums.begin() == highest * count);
    const bool isUnanimous = world == World::AllAnswers && m_answers.size() == 1 && first.front() == first.back();
    return isAtEnd || isUnanimous || (count < 3 && m_sums.size() == 1);
}

std::string Knowledge::text() const
{
    std::string text;
    for (const int answer : *m_answers.begin())
        text += std::to_string(answer);
    return text;
}

void ReaderWhoKnowsAll::tryAnswers(const GateFixture &fixture)
{
    CellKnowledge &knowledge = m_releases[printed(fixture.release().results)];
    for (const auto &[cell, answers] : protectedAnswers(fixture))
        knowledge[cell].add(answers);
}

std::vector<std::string> ReaderWhoKnowsAll::findings(std::size_t most) const
{
    std::vector<std::string> found;
    for (const auto &[text, cells] : m_releases)
        appendFindings(found, cells, text, most, m_world, m_highest);
    return found;
}

void ReaderOfNumbers::imagine(const GateFixture &fixture)
{
    Imagined imagined{{}, protectedAnswers(fixture)};
    for (const std::vector<double> &column : overallColumns(fixture))
        imagined.numbers.push_back(ungatedNumber(column));
    for (std::size_t item = 0; item < static_cast<std::size_t>(fixture.instrument.itemCount()); ++item)
        for (const std::vector<double> &column : itemColumns(fixture, item))
            imagined.numbers.push_back(ungatedNumber(column));
    m_imagined.push_back(std::move(imagined));
}

void ReaderOfNumbers::release(const GateFixture &fixture)
{
    const published::Results results = fixture.release().results;
    std::vector<const published::Row *> rows{&results->overall};
    for (const published::Row &row : results->items)
        rows.push_back(&row);
    const Numbers &numbers = m_imagined.back().numbers;
    std::vector<bool> mask;
    for (const published::Row *row : rows)
        for (std::size_t column = 0; column < row->means.size(); ++column) {
            const published::ColumnKind kind = results->columns[column].kind;
            if (kind == published::ColumnKind::Self || kind == published::ColumnKind::Manager)
                continue;
            const published::Figure *figure = published::figureIn(row->means[column]);
            if (figure != nullptr && printedNumber(*figure) != numbers[mask.size()])
                std::abort();
            mask.push_back(figure != nullptr);
        }
    m_released[mask].insert(masked(numbers, mask));
}

std::vector<std::string> ReaderOfNumbers::findings(std::size_t most) const
{
    std::vector<std::string> found;
    for (const auto &[mask, released] : m_released) {
        std::map<Numbers, CellKnowledge> seen;
        for (const Imagined &imagined : m_imagined)
            if (const Numbers numbers = masked(imagined.numbers, mask); released.contains(numbers))
                for (const auto &[cell, answers] : imagined.answers)
                    seen[numbers][cell].add(answers);
        for (const auto &[numbers, cells] : seen)
            appendFindings(found, cells, textOf(numbers), most, m_world);
    }
    return found;
}

}  // namespace circumspect::sealed::test
