# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND DESKTOP_TEST_SOURCES
  app/desktop/application_test.cpp
  app/desktop/collection_controller_test.cpp
  app/desktop/damage_test.cpp
  app/desktop/departure_test.cpp
  app/desktop/desktop_main.cpp
  app/desktop/dialogs_test.cpp
  app/desktop/export_controller_test.cpp
  app/desktop/gallery_test.cpp
  app/desktop/idle_lock_test.cpp
  app/desktop/made_up_views.cpp
  app/desktop/members_controller_test.cpp
  app/desktop/notes_test.cpp
  app/desktop/participants_controller_test.cpp
  app/desktop/participants_page_test.cpp
  app/desktop/plan_test.cpp
  app/desktop/quality_test.cpp
  app/desktop/radar_view_test.cpp
  app/desktop/reading_test.cpp
  app/desktop/results_controller_test.cpp
  app/desktop/results_page_test.cpp
  app/desktop/safeguards_controller_test.cpp
  app/desktop/sample_session.cpp
  app/desktop/scripted_prompts.cpp
  app/desktop/sharing_test.cpp
  app/desktop/shell_test.cpp
  app/desktop/suspend_watch_test.cpp
  app/desktop/walk_test.cpp
  app/desktop/welcome_controller_test.cpp
  app/desktop/widget_walk.cpp
  app/desktop/workspace_session_test.cpp
  app/render/sample_charts.cpp
  app/render/sample_comments.cpp
  app/render/sample_document.cpp
  app/render/sample_figures.cpp
)
