# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEALED_SOURCES
  sealed/responses/comment_mask.cpp
  sealed/responses/response_set.cpp
)
