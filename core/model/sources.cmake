# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CORE_SOURCES
  model/anonymity_policy.cpp
  model/answer_mapping.cpp
  model/cycle.cpp
  model/group_lookup.cpp
  model/instrument.cpp
  model/instrument_check.cpp
  model/label_key.cpp
  model/localized_text.cpp
  model/roster.cpp
)
