# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND RENDER_SOURCES
  render/fonts.cpp
  render/palette.cpp
)
