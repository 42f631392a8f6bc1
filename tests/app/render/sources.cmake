# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND RENDER_TEST_SOURCES
  app/render/batch_test.cpp
  app/render/chart_fit_test.cpp
  app/render/chart_golden_test.cpp
  app/render/chart_places_test.cpp
  app/render/charts_test.cpp
  app/render/direction_test.cpp
  app/render/flat_content_test.cpp
  app/render/glyph_runs_test.cpp
  app/render/html_file_test.cpp
  app/render/image_golden.cpp
  app/render/label_placing_test.cpp
  app/render/marked_content_test.cpp
  app/render/page_fit_test.cpp
  app/render/page_golden_test.cpp
  app/render/page_layout_test.cpp
  app/render/pagination_test.cpp
  app/render/page_text_test.cpp
  app/render/palette_test.cpp
  app/render/pdf_probe.cpp
  app/render/pdf_protection_test.cpp
  app/render/pdf_structure_test.cpp
  app/render/pdf_writer_test.cpp
  app/render/radar_layout_test.cpp
  app/render/random_charts.cpp
  app/render/render_main.cpp
  app/render/sample_charts.cpp
  app/render/sample_cohort_charts.cpp
  app/render/sample_comments.cpp
  app/render/sample_document.cpp
  app/render/sample_figures.cpp
  app/render/text_map_test.cpp
  app/render/text_probe.cpp
  app/render/text_wrap_test.cpp
  app/render/value_scale_test.cpp
)
