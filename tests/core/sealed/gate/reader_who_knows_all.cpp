// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/reader_who_knows_all.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace circumspect::sealed::test {

namespace {

void collectMultisets(int count, int least, Answers &taken, std::vector<Answers> &all)
{
    if (count == 0) {
        all.push_back(taken);
        return;
    }
    for (int value = least; value <= 5; ++value) {
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
                    std::size_t most, World world)
{
    for (const auto &[cell, knowledge] : cells)
        if (knowledge.isRevealing(world) && found.size() < most)
            found.push_back(cell.second + " item " + std::to_string(cell.first + 1) + " answered " + knowledge.text() +
                            " in\n" + text);
}

// Self and manager stand first; the readers of numbers look at two groups and all others, without a manager.
constexpr std::size_t kProtectedFrom = 2;

std::string ungatedWord(const std::vector<double> &values)
{
    if (values.empty())
        return "none";
    const auto n = static_cast<double>(values.size());
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    const double below = 5.0 * n - sum;
    const double above = sum - n;
    if (below < 0.3 * n - 1e-9 || below < 1.0 + 1e-9)
        return "4.7+";
    if (above < 0.3 * n - 1e-9 || above < 1.0 + 1e-9)
        return "1.3-";
    return QString::number(std::floor(sum / n * 10.0 + 0.5 + 1e-9) / 10.0, 'f', 1).toStdString();
}

std::string maskedText(const std::vector<std::string> &words, const std::string &mask)
{
    std::string text;
    for (std::size_t i = 0; i < mask.size(); ++i) {
        text += mask[i] == '1' ? words[i] : "?";
        text += ' ';
    }
    return text;
}

std::vector<std::vector<double>> withAllOthers(std::vector<std::vector<double>> columns)
{
    std::vector<double> all;
    for (const std::vector<double> &column : columns)
        all.insert(all.end(), column.begin(), column.end());
    columns.push_back(std::move(all));
    return columns;
}

std::vector<std::vector<double>> itemColumns(const GateFixture &fixture, std::size_t item)
{
    std::vector<std::vector<double>> columns(2);
    for (const Response &response : fixture.responses)
        if (isAnswered(response.answers[item]))
            columns[response.group == groupId("peer") ? 0 : 1].push_back(response.answers[item]);
    return withAllOthers(std::move(columns));
}

/// With one competency its scores are the overall scores.
std::vector<std::vector<double>> overallColumns(const GateFixture &fixture)
{
    std::vector<std::vector<double>> columns(2);
    for (const Response &response : fixture.responses) {
        double sum = 0.0;
        int answered = 0;
        for (const Answer answer : response.answers)
            if (isAnswered(answer)) {
                sum += answer;
                ++answered;
            }
        columns[response.group == groupId("peer") ? 0 : 1].push_back(sum / answered);
    }
    return withAllOthers(std::move(columns));
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

bool Knowledge::isRevealing(World world) const
{
    const Answers &first = *m_answers.begin();
    if (first.empty())
        return false;
    const int count = static_cast<int>(first.size());
    const bool isAtEnd = m_sums.size() == 1 && (*m_sums.begin() == count || *m_sums.begin() == 5 * count);
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
        appendFindings(found, cells, text, most, m_world);
    return found;
}

void ReaderOfNumbers::tryAnswers(const GateFixture &fixture)
{
    const published::Results results = fixture.release().results;
    Tried tried{{}, {}, protectedAnswers(fixture)};
    const auto add = [&](const published::Row &row, const std::vector<std::vector<double>> &columns) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const published::Figure *figure = published::figureIn(row.means[i + kProtectedFrom]);
            tried.ungated.push_back(ungatedWord(columns[i]));
            tried.mask += figure != nullptr ? '1' : '0';
            if (figure != nullptr && wordOf(row.means[i + kProtectedFrom]) != tried.ungated.back())
                std::abort();
        }
    };
    add(results->overall, overallColumns(fixture));
    for (std::size_t i = 0; i < results->items.size(); ++i)
        add(results->items[i], itemColumns(fixture, i));
    m_tried.push_back(std::move(tried));
}

std::vector<std::string> ReaderOfNumbers::findings(std::size_t most) const
{
    std::map<std::string, std::set<std::string>> releasedByMask;
    for (const Tried &tried : m_tried)
        releasedByMask[tried.mask].insert(maskedText(tried.ungated, tried.mask));
    std::vector<std::string> found;
    for (const auto &[mask, released] : releasedByMask) {
        std::map<std::string, CellKnowledge> seen;
        for (const Tried &tried : m_tried)
            if (const std::string text = maskedText(tried.ungated, mask); released.contains(text))
                for (const auto &[cell, answers] : tried.answers)
                    seen[text][cell].add(answers);
        for (const auto &[text, cells] : seen)
            appendFindings(found, cells, text, most, m_world);
    }
    return found;
}

}  // namespace circumspect::sealed::test
