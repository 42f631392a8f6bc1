# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEALED_SOURCES
  sealed/gate/agreement_figures.cpp
  sealed/gate/answer_grid.cpp
  sealed/gate/arrangement.cpp
  sealed/gate/cohort_change.cpp
  sealed/gate/cohort_cut.cpp
  sealed/gate/cohort_guard.cpp
  sealed/gate/cohort_perspective.cpp
  sealed/gate/comment_filter.cpp
  sealed/gate/complement_search.cpp
  sealed/gate/complement_test.cpp
  sealed/gate/derived_figures.cpp
  sealed/gate/echelon.cpp
  sealed/gate/equation_test.cpp
  sealed/gate/fixed_answers.cpp
  sealed/gate/gate.cpp
  sealed/gate/gate_ledger.cpp
  sealed/gate/guarded_cut.cpp
  sealed/gate/importance_sheet.cpp
  sealed/gate/late_comments.cpp
  sealed/gate/merge_plan.cpp
  sealed/gate/near_consensus.cpp
  sealed/gate/near_witnesses.cpp
  sealed/gate/printed_sums.cpp
  sealed/gate/readers_world.cpp
  sealed/gate/release_columns.cpp
  sealed/gate/release_plan.cpp
  sealed/gate/row_ruling.cpp
  sealed/gate/ruled_rows.cpp
  sealed/gate/score_sheet.cpp
  sealed/gate/spread_ruling.cpp
  sealed/gate/version_guard.cpp
  sealed/gate/witness_search.cpp
)
