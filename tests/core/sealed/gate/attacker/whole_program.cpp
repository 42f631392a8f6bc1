// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/attacker/whole_program.h"

#include <glpk.h>

#include <cmath>

namespace circumspect::attacker {

namespace {

constexpr int kMostMilliseconds = 3000;

}  // namespace

WholeProgram::WholeProgram() : m_problem(glp_create_prob())
{
    glp_term_out(GLP_OFF);
    glp_set_obj_dir(m_problem, GLP_MIN);
}

WholeProgram::~WholeProgram()
{
    glp_delete_prob(m_problem);
}

int WholeProgram::addUnknown(Whole low, Whole high)
{
    const int column = glp_add_cols(m_problem, 1);
    glp_set_col_bnds(m_problem, column, low < high ? GLP_DB : GLP_FX, static_cast<double>(low),
                     static_cast<double>(high));
    glp_set_col_kind(m_problem, column, GLP_IV);
    return m_size++;
}

void WholeProgram::addBounds(const std::vector<Term> &terms, Whole low, Whole high)
{
    std::vector<int> columns{0};
    std::vector<double> factors{0.0};
    for (const Term &term : terms) {
        columns.push_back(term.unknown + 1);
        factors.push_back(static_cast<double>(term.factor));
    }
    const int row = glp_add_rows(m_problem, 1);
    glp_set_mat_row(m_problem, row, static_cast<int>(terms.size()), columns.data(), factors.data());
    glp_set_row_bnds(m_problem, row, low < high ? GLP_DB : GLP_FX, static_cast<double>(low), static_cast<double>(high));
}

WholeProgram::Outcome WholeProgram::minimise(const std::vector<Term> &terms, Solution &found)
{
    for (int column = 1; column <= m_size; ++column)
        glp_set_obj_coef(m_problem, column, 0.0);
    for (const Term &term : terms)
        glp_set_obj_coef(m_problem, term.unknown + 1, static_cast<double>(term.factor));

    glp_iocp options;
    glp_init_iocp(&options);
    options.msg_lev = GLP_MSG_OFF;
    options.presolve = GLP_ON;
    options.tm_lim = kMostMilliseconds;
    const int failed = glp_intopt(m_problem, &options);
    if (failed == GLP_ENOPFS)
        return Outcome::Impossible;
    const int status = glp_mip_status(m_problem);
    if (failed == 0 && status == GLP_NOFEAS)
        return Outcome::Impossible;
    if (failed != 0 || status != GLP_OPT)
        return Outcome::GaveUp;
    found.clear();
    for (int column = 1; column <= m_size; ++column)
        found.push_back(std::llround(glp_mip_col_val(m_problem, column)));
    return Outcome::Solved;
}

}  // namespace circumspect::attacker
