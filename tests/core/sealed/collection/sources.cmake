# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEALED_TEST_SOURCES
  core/sealed/collection/samples_test.cpp
)
