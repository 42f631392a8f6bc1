# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND WORKSPACE_TEST_SOURCES
  core/workspace/sample_answers_test.cpp
)
