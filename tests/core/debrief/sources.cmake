# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CORE_TEST_SOURCES
  core/debrief/plan_json_test.cpp
  core/debrief/revision_test.cpp
)
