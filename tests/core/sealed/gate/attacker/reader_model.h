// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/gate/attacker/hearsay.h"
#include "core/sealed/gate/attacker/publication.h"
#include "core/sealed/gate/attacker/whole_program.h"

#include <string>
#include <vector>

namespace circumspect::attacker {

/// Raters whom nothing printed tells apart: in the same columns, the same items left open.
struct Alike {
    KnownRater example;
    std::vector<std::size_t> members;
    int count() const { return static_cast<int>(members.size()); }
};

/// The unknown answers of protected raters with everything printed about them, as a programme over whole numbers.
class ReaderModel {
public:
    using Terms = std::vector<WholeProgram::Term>;

    ReaderModel(const Publication &publication, const Hearsay &hearsay);

    WholeProgram &program() { return m_program; }
    const std::vector<Alike> &classes() const { return m_classes; }
    const Form &form() const { return m_hearsay.form; }
    /// The class's value in a row times `denominator`; empty without values.
    Terms valueOf(std::size_t one, const RowName &row, Whole denominator) const;
    Whole denominatorOf(const RowName &row) const;
    /// How many of the class chose each scale point; empty where no distribution is printed.
    const std::vector<int> &choices(std::size_t one, int item) const { return m_choices[one][index(item)]; }

private:
    static std::size_t index(int item) { return static_cast<std::size_t>(item); }
    void sortIntoClasses();
    void addAnswers();
    void addMean(const PrintedCell &cell);
    void addDistribution(const PrintedCell &cell);
    bool isIn(const PrintedCell &cell, const KnownRater &rater) const;
    Whole managersIn(const PrintedCell &cell, Whole denominator) const;
    std::vector<int> &choicesOf(std::size_t one, int item);

    const Publication &m_publication;
    const Hearsay &m_hearsay;
    WholeProgram m_program;
    std::vector<Alike> m_classes;
    std::vector<std::vector<int>> m_sums;                  ///< unknown by class and item, -1 where left open
    std::vector<std::vector<std::vector<int>>> m_choices;  ///< unknowns by class, item and scale point
};

}  // namespace circumspect::attacker
