# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
qt_add_resources(WORKSPACE_SOURCES ${CMAKE_SOURCE_DIR}/resources/workspace.qrc)
list(APPEND WORKSPACE_SOURCES
  workspace/changes.cpp
  workspace/cohort_participation.cpp
  workspace/cohorts.cpp
  workspace/collecting.cpp
  workspace/comment_readers.cpp
  workspace/debriefing.cpp
  workspace/erasing.cpp
  workspace/exclusions.cpp
  workspace/holding.cpp
  workspace/import_traces.cpp
  workspace/instruments.cpp
  workspace/masking.cpp
  workspace/membership.cpp
  workspace/notes.cpp
  workspace/own_reports.cpp
  workspace/package_merge.cpp
  workspace/packages.cpp
  workspace/participant_access.cpp
  workspace/quality.cpp
  workspace/promising.cpp
  workspace/releasing.cpp
  workspace/report_supplements.cpp
  workspace/report_templates.cpp
  workspace/reporting.cpp
  workspace/resource_files.cpp
  workspace/restoring.cpp
  workspace/rostering.cpp
  workspace/sample_answers.cpp
  workspace/sample_cohort.cpp
  workspace/sample_comments.cpp
  workspace/sample_vault.cpp
  workspace/shared_file.cpp
  workspace/sharing.cpp
  workspace/vault_care.cpp
  workspace/workspace.cpp
  workspace/workspace_state.cpp
)
