# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND RENDER_SOURCES
  render/block_flow.cpp
  render/block_painter.cpp
  render/charts/chart_legend.cpp
  render/charts/chart_painter.cpp
  render/charts/distribution.cpp
  render/charts/dot_rows.cpp
  render/charts/four_box.cpp
  render/charts/gap_plot.cpp
  render/charts/label_placing.cpp
  render/charts/mark_row.cpp
  render/charts/overview_bars.cpp
  render/charts/radar.cpp
  render/charts/radar_layout.cpp
  render/charts/row_frame.cpp
  render/charts/value_scale.cpp
  render/cover_painter.cpp
  render/fonts.cpp
  render/image_renderer.cpp
  render/marker.cpp
  render/page_layout.cpp
  render/pagination.cpp
  render/palette.cpp
  render/part_painter.cpp
  render/pdf/marked_content.cpp
  render/pdf/pdf_finish.cpp
  render/pdf/pdf_structure.cpp
  render/pdf/pdf_tagger.cpp
  render/pdf/text_map.cpp
  render/pdf_writer.cpp
  render/table_flow.cpp
  render/table_painter.cpp
  render/text_block.cpp
  render/text_wrap.cpp
)
