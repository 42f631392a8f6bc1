# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CLI_TEST_SOURCES
  app/cli/bad_input_test.cpp
  app/cli/bounded_memory_test.cpp
  app/cli/cli_fixture.cpp
  app/cli/cli_main.cpp
  app/cli/cohort_test.cpp
  app/cli/comments_test.cpp
  app/cli/importance_test.cpp
  app/cli/main_job_test.cpp
  app/cli/members_test.cpp
  app/cli/release_test.cpp
  app/cli/report_editions_test.cpp
  app/cli/sharing_test.cpp
  app/cli/watched_run_test.cpp
)
