# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND DESKTOP_TEST_SOURCES
  app/desktop/desktop_main.cpp
  app/desktop/gallery_test.cpp
  app/desktop/made_up_views.cpp
  app/desktop/radar_view_test.cpp
  app/desktop/walk_test.cpp
  app/desktop/widget_walk.cpp
)
