# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEALED_TEST_SOURCES
  core/published/release_codec_test.cpp
  core/sealed/gate/anonymity_cases_test.cpp
  core/sealed/gate/exhaustive_attack_test.cpp
  core/sealed/gate/gate_fixture.cpp
  core/sealed/gate/gate_test.cpp
  core/sealed/gate/reader_who_knows_all.cpp
)
