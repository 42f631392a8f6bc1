# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CORE_TEST_SOURCES
  core/model/group_lookup_test.cpp
  core/model/instrument_check_test.cpp
  core/model/localized_text_test.cpp
)
