# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CORE_TEST_SOURCES
  core/published/change_test.cpp
  core/report/block_data_test.cpp
  core/report/html_writer_test.cpp
  core/report/number_format_test.cpp
  core/report/phrasebook_test.cpp
  core/report/promise_test.cpp
  core/report/statement_test.cpp
  core/report/template_file_test.cpp
)
# Reports of real releases need the gate.
list(APPEND REPORT_TEST_SOURCES
  core/report/builder_test.cpp
  core/report/debrief_pages_test.cpp
  core/report/edition_test.cpp
  core/report/every_report_test.cpp
  core/report/explanation_test.cpp
  core/report/golden_test.cpp
  core/report/importance_section_test.cpp
  core/report/report_fixture.cpp
)
