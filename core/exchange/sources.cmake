# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CORE_SOURCES
  exchange/instrument_file.cpp
  exchange/instrument_writer.cpp
  exchange/json_place.cpp
)
