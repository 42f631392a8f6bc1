# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEALED_TEST_SOURCES
  core/sealed/scoring/random_responses.cpp
  core/sealed/scoring/rounding_test.cpp
  core/sealed/scoring/tally_test.cpp
)
