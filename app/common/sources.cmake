# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND COMMON_SOURCES
  common/error_text.cpp
  common/files.cpp
  common/translators.cpp
)
