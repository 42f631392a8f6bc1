# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CORE_SOURCES
  exchange/csv_field.cpp
  exchange/instrument_file.cpp
  exchange/instrument_writer.cpp
  exchange/json_place.cpp
  exchange/package.cpp
  exchange/result_records.cpp
  exchange/results_csv.cpp
  exchange/results_json.cpp
  exchange/roster_csv.cpp
)
