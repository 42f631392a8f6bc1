# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND COMMON_SOURCES
  common/core_dumps.cpp
  common/error_text.cpp
  common/files.cpp
  common/keychain.cpp
  common/keychain_store.cpp
  common/problem_text.cpp
  common/report_file_name.cpp
  common/role_text.cpp
  common/translators.cpp
)
