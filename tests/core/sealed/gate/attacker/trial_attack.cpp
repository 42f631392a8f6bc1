// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/attacker/attack.h"
#include "core/sealed/gate/attacker/reader_model.h"

#include <algorithm>
#include <map>
#include <random>

namespace circumspect::attacker {

namespace {

constexpr int kProtectedSet = 3;
constexpr int kRandomQuestions = 4;

/// Something the attacker wants to know: a sum, which must have more than one attainable value, or, where `count` is
/// above 0, merely be neither of its two ends (so that an answer alike for all would follow).
struct Question {
    std::string name;
    ReaderModel::Terms terms;
    bool isSum = true;
    Whole lowest = 0;  ///< where it is no sum: the values at which every answer is known
    Whole highest = 0;
};

/// Asks the solver, and remembers every world it has shown, for one world answers many questions.
class Trials {
public:
    Trials(const Publication &publication, const Hearsay &hearsay) : m_model(publication, hearsay) {}

    void run(Spoils &spoils)
    {
        imagineSomeWorlds();
        std::vector<Question> questions = questionsAboutAnswers();
        addQuestionsAboutScores(questions);
        for (const Question &question : questions)
            ask(question, spoils);
        // Every class whose choices are printed among others': could all have chosen alike?
        askAboutChoices(spoils);
    }

private:
    std::size_t itemCount() const { return m_model.form().itemIds.size(); }

    void imagineSomeWorlds()
    {
        std::mt19937 chance(7);
        for (int i = 0; i < kRandomQuestions; ++i) {
            ReaderModel::Terms terms;
            for (int unknown = 0; unknown < m_model.program().size(); ++unknown)
                terms.push_back({unknown, static_cast<Whole>(chance() % 7) - 3});
            imagine(terms);
        }
    }

    WholeProgram::Outcome imagine(const ReaderModel::Terms &terms)
    {
        WholeProgram::Solution world;
        const WholeProgram::Outcome outcome = m_model.program().minimise(terms, world);
        if (outcome == WholeProgram::Outcome::Solved)
            m_worlds.push_back(std::move(world));
        return outcome;
    }

    std::vector<Question> questionsAboutAnswers() const
    {
        std::vector<Question> questions;
        for (int item = 0; item < static_cast<int>(itemCount()); ++item)
            addQuestionsAbout({Level::Item, item}, questions);
        return questions;
    }

    void addQuestionsAboutScores(std::vector<Question> &questions) const
    {
        for (const RowName &row : m_model.form().rows())
            if (row.level != Level::Item)
                addQuestionsAbout(row, questions);
    }

    void addQuestionsAbout(const RowName &row, std::vector<Question> &questions) const
    {
        const std::vector<Alike> &classes = m_model.classes();
        const Whole denominator = m_model.denominatorOf(row);
        for (std::size_t a = 0; a < classes.size(); ++a) {
            const ReaderModel::Terms own = m_model.valueOf(a, row, denominator);
            if (own.empty())
                continue;
            const int count = classes[a].count();
            const std::string name = rowText(row) + " class " + std::to_string(a) + " of " + std::to_string(count);
            if (count < kProtectedSet)
                questions.push_back({name, own, true, 0, 0});
            else
                questions.push_back({name, own, false, count * denominator * m_model.form().lowest,
                                     count * denominator * m_model.form().highest});
            for (std::size_t b = a + 1; b < classes.size() && count == 1; ++b)
                if (classes[b].count() == 1)
                    addPair(row, name, own, m_model.valueOf(b, row, denominator), questions);
        }
    }

    static void addPair(const RowName &, const std::string &name, ReaderModel::Terms both,
                        const ReaderModel::Terms &second, std::vector<Question> &questions)
    {
        if (second.empty())
            return;
        both.insert(both.end(), second.begin(), second.end());
        questions.push_back({name + " and another", both, true, 0, 0});
    }

    static std::string rowText(const RowName &row)
    {
        return (row.level == Level::Item         ? "item "
                : row.level == Level::Competency ? "competency "
                                                 : "overall ") +
               std::to_string(row.index);
    }

    static Whole valueIn(const WholeProgram::Solution &world, const ReaderModel::Terms &terms)
    {
        Whole sum = 0;
        for (const WholeProgram::Term &term : terms)
            sum += term.factor * world[static_cast<std::size_t>(term.unknown)];
        return sum;
    }

    bool isOpen(const Question &question) const
    {
        if (m_worlds.empty())
            return false;
        const Whole first = valueIn(m_worlds.front(), question.terms);
        if (!question.isSum && first != question.lowest && first != question.highest)
            return true;
        return std::any_of(m_worlds.begin(), m_worlds.end(), [&](const WholeProgram::Solution &world) {
            return valueIn(world, question.terms) != first;
        });
    }

    void ask(const Question &question, Spoils &spoils)
    {
        if (isOpen(question))
            return;
        ReaderModel::Terms opposite = question.terms;
        for (WholeProgram::Term &term : opposite)
            term.factor = -term.factor;
        for (const ReaderModel::Terms *terms : {&question.terms, static_cast<const ReaderModel::Terms *>(&opposite)}) {
            const WholeProgram::Outcome outcome = imagine(*terms);
            if (isOpen(question))
                return;
            if (outcome == WholeProgram::Outcome::GaveUp) {
                ++spoils.undecided;
                return;
            }
            if (outcome == WholeProgram::Outcome::Impossible) {
                spoils.byTrial.push_back("the printed numbers contradict each other");
                return;
            }
        }
        spoils.byTrial.push_back(question.name);
    }

    void askAboutChoices(Spoils &spoils)
    {
        const std::vector<Alike> &classes = m_model.classes();
        for (std::size_t one = 0; one < classes.size(); ++one)
            for (int item = 0; item < static_cast<int>(itemCount()); ++item)
                for (const int unknown : m_model.choices(one, item)) {
                    const Question question{
                        "choice of class " + std::to_string(one), {{unknown, 1}}, false, -1, classes[one].count()};
                    if (classes[one].count() >= kProtectedSet)
                        ask(question, spoils);
                }
    }

    ReaderModel m_model;
    std::vector<WholeProgram::Solution> m_worlds;
};

}  // namespace

void attackByTrial(const Publication &publication, const Hearsay &hearsay, Spoils &spoils)
{
    Trials(publication, hearsay).run(spoils);
}

}  // namespace circumspect::attacker
