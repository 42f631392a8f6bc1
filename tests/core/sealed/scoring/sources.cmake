# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SCORING_TEST_SOURCES
  core/sealed/scoring/agreement_test.cpp
  core/sealed/scoring/change_test.cpp
  core/sealed/scoring/data_quality_test.cpp
  core/sealed/scoring/distributions_test.cpp
  core/sealed/scoring/norms_test.cpp
  core/sealed/scoring/oracles/change_tables.cpp
  core/sealed/scoring/oracles/cohort_tables.cpp
  core/sealed/scoring/oracles/edge_cases.cpp
  core/sealed/scoring/oracles/oracle_check.cpp
  core/sealed/scoring/oracles/oracle_forms.cpp
  core/sealed/scoring/oracles/oracle_rows.cpp
  core/sealed/scoring/oracles/published_tables.cpp
  core/sealed/scoring/oracles/reliability_tables.cpp
  core/sealed/scoring/oracles/score_tables.cpp
  core/sealed/scoring/oracles/worked_examples.cpp
  core/sealed/scoring/oracles_test.cpp
  core/sealed/scoring/random_responses.cpp
  core/sealed/scoring/reliability_test.cpp
  core/sealed/scoring/rounding_test.cpp
  core/sealed/scoring/scores_test.cpp
  core/sealed/scoring/scoring_frame_test.cpp
  core/sealed/scoring/self_other_test.cpp
  core/sealed/scoring/spread_test.cpp
  core/sealed/scoring/statistic_test.cpp
  core/sealed/scoring/tally_test.cpp
)
