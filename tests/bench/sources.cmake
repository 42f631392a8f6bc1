# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND BENCH_SOURCES
  csv_scoring.cpp
  gate_bench.cpp
  import_bench.cpp
  made_cohort.cpp
  main.cpp
  report_bench.cpp
  score_table.cpp
  scoring_bench.cpp
  vault_bench.cpp
)
