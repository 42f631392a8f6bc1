# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CORE_TEST_SOURCES
  core/tabular/bounded_file_test.cpp
  core/tabular/csv_records_test.cpp
  core/tabular/encoding_test.cpp
)
