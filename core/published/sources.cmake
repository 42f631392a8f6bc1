# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CORE_SOURCES
  published/change.cpp
  published/code_names.cpp
  published/ledger_json.cpp
  published/release_codec.cpp
  published/release_json.cpp
  published/results.cpp
)
