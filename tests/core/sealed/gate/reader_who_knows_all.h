// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/gate/gate_fixture.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace circumspect::sealed::test {

using Answers = std::vector<int>;

/// Every multiset of `count` answers on 1 to 5, each in ascending order.
std::vector<Answers> multisets(int count);
/// `count` answers of that sum, as even as can be.
Answers evenAnswers(int count, int sum);

/// Which answers a reader tries: all there are, or one set of answers for each combination of sums. In the latter,
/// groups unanimous in the middle of the scale are not looked for.
enum class World { AllAnswers, AllSums };

/// What one group answered to one item, over all sets of answers that give the same release.
class Knowledge {
public:
    void add(Answers answers);
    /// Some rater's answer, or the sum of fewer than three, is the same in all of them.
    bool isRevealing(World world, int highest) const;
    std::string text() const;

private:
    std::set<int> m_sums;
    std::set<Answers> m_answers;
};

using Cell = std::pair<int, std::string>;  ///< item, group
using CellKnowledge = std::map<Cell, Knowledge>;

/// The strongest reader there is: one who knows the program, tries every set of answers that people could have given,
/// and keeps those that give exactly the release in hand. Whatever is the same in all of them is known.
class ReaderWhoKnowsAll {
public:
    /// Answers are on 1 to `highest`.
    explicit ReaderWhoKnowsAll(World world = World::AllAnswers, int highest = 5) : m_world(world), m_highest(highest) {}

    /// Releases these answers and remembers them under what was printed.
    void tryAnswers(const GateFixture &fixture);
    int releaseCount() const { return static_cast<int>(m_releases.size()); }
    /// One text for each release that reveals something, at most `most`.
    std::vector<std::string> findings(std::size_t most = 8) const;

private:
    World m_world;
    int m_highest;
    std::map<std::string, CellKnowledge> m_releases;
};

/// A reader of the numbers alone (product rule A6): keeps the answers that agree with every printed figure, whatever
/// the program would have printed of them. Means are coded and rounded here by the product's text, not by the gate. One
/// competency, groups peer and report.
class ReaderOfNumbers {
public:
    explicit ReaderOfNumbers(World world) : m_world(world) {}

    /// These answers could have been given.
    void imagine(const GateFixture &fixture);
    /// Releases the answers that were imagined last.
    void release(const GateFixture &fixture);
    std::vector<std::string> findings(std::size_t most = 8) const;

private:
    using Numbers = std::vector<int>;  ///< tenths of a point by cell; coded and missing ones apart
    struct Imagined {
        Numbers numbers;
        std::map<Cell, Answers> answers;
    };

    World m_world;
    std::vector<Imagined> m_imagined;
    std::map<std::vector<bool>, std::set<Numbers>> m_released;  ///< by which cells are printed
};

}  // namespace circumspect::sealed::test
