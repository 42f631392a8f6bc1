# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CORE_SOURCES
  tabular/bounded_file.cpp
  tabular/csv_records.cpp
  tabular/delimiter.cpp
  tabular/encoding.cpp
  tabular/file_kind.cpp
  tabular/table.cpp
)
