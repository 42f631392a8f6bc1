# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CORE_TEST_SOURCES
  core/exchange/instrument_file_test.cpp
  core/exchange/roster_csv_test.cpp
)
# Published cells come from the gate.
list(APPEND GATE_TEST_SOURCES
  core/exchange/results_csv_test.cpp
  core/exchange/results_json_test.cpp
)
