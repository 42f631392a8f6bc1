# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GATE_TEST_SOURCES
  core/published/release_codec_test.cpp
  core/sealed/gate/anonymity_cases_test.cpp
  core/sealed/gate/attack_mutation_test.cpp
  core/sealed/gate/attack_property_test.cpp
  core/sealed/gate/attacker/attack_test.cpp
  core/sealed/gate/attacker/cohort_attack.cpp
  core/sealed/gate/attacker/equation_attack.cpp
  core/sealed/gate/attacker/equations.cpp
  core/sealed/gate/attacker/hearsay.cpp
  core/sealed/gate/attacker/insider_range.cpp
  core/sealed/gate/attacker/made_cycle.cpp
  core/sealed/gate/attacker/publication.cpp
  core/sealed/gate/attacker/reader_model.cpp
  core/sealed/gate/attacker/trial_attack.cpp
  core/sealed/gate/attacker/utility.cpp
  core/sealed/gate/attacker/whole_program.cpp
  core/sealed/gate/cohort_attack_test.cpp
  core/sealed/gate/cohort_cut_test.cpp
  core/sealed/gate/cohort_guard_test.cpp
  core/sealed/gate/comment_filter_test.cpp
  core/sealed/gate/disclosure_property_test.cpp
  core/sealed/gate/exhaustive_attack_test.cpp
  core/sealed/gate/fixed_answers_test.cpp
  core/sealed/gate/gate_fixture.cpp
  core/sealed/gate/gate_test.cpp
  core/sealed/gate/gate_types_test.cpp
  core/sealed/gate/importance_test.cpp
  core/sealed/gate/late_comments_test.cpp
  core/sealed/gate/merge_plan_test.cpp
  core/sealed/gate/near_consensus_test.cpp
  core/sealed/gate/near_witnesses_test.cpp
  core/sealed/gate/reader_who_knows_all.cpp
  core/sealed/gate/solver_attack.cpp
  core/sealed/gate/version_guard_test.cpp
)
