# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND WORKSPACE_TEST_SOURCES
  core/workspace/cohort_participation_test.cpp
  core/workspace/cohort_report_test.cpp
  core/workspace/cohorts_test.cpp
  core/workspace/collecting_test.cpp
  core/workspace/crash_test.cpp
  core/workspace/erasing_test.cpp
  core/workspace/foreign_answers_test.cpp
  core/workspace/holding_test.cpp
  core/workspace/instruments_test.cpp
  core/workspace/kept_vault_test.cpp
  core/workspace/kill_test.cpp
  core/workspace/masking_test.cpp
  core/workspace/member_keys_test.cpp
  core/workspace/membership_test.cpp
  core/workspace/notes_test.cpp
  core/workspace/outside_look_test.cpp
  core/workspace/own_reports_test.cpp
  core/workspace/own_samples_test.cpp
  core/workspace/packages_test.cpp
  core/workspace/quality_test.cpp
  core/workspace/promising_test.cpp
  core/workspace/releasing_test.cpp
  core/workspace/report_templates_test.cpp
  core/workspace/reporting_test.cpp
  core/workspace/restoring_test.cpp
  core/workspace/rostering_test.cpp
  core/workspace/sample_answers_test.cpp
  core/workspace/sample_vault_test.cpp
  core/workspace/secrecy_test.cpp
  core/workspace/sharing_test.cpp
  core/workspace/vault_care_test.cpp
  core/workspace/workspace_test.cpp
)
