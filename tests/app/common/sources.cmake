# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND COMMON_TEST_SOURCES
  app/common/core_dumps_test.cpp
  app/common/error_text_test.cpp
  app/common/files_test.cpp
  app/common/keychain_store_test.cpp
  app/common/problem_text_test.cpp
  app/common/real_keychain_test.cpp
  app/common/report_file_name_test.cpp
  app/common/translations_complete_test.cpp
  app/common/translators_test.cpp
)
