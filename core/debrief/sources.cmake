# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CORE_SOURCES
  debrief/part.cpp
  debrief/plan.cpp
  debrief/plan_json.cpp
  debrief/revision.cpp
  debrief/strict_object.cpp
)
