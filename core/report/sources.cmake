# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CORE_SOURCES
  report/builder.cpp
  report/chart_json.cpp
  report/chart_model.cpp
  report/chart_words.cpp
  report/explanation.cpp
  report/json_writer.cpp
  report/number_format.cpp
  report/phrasebook/english.cpp
  report/phrasebook/english_appendix.cpp
  report/phrasebook/english_guide.cpp
  report/phrasebook/english_pages.cpp
  report/phrasebook/phrasebook.cpp
  report/report_context.cpp
  report/sections/appendix.cpp
  report/sections/boxes.cpp
  report/sections/charts.cpp
  report/sections/comments.cpp
  report/sections/competencies.cpp
  report/sections/cover.cpp
  report/sections/disagreement.cpp
  report/sections/distributions.cpp
  report/sections/figures.cpp
  report/sections/gaps.cpp
  report/sections/groups.cpp
  report/sections/item_extremes.cpp
  report/sections/ledger_words.cpp
  report/sections/overview.cpp
  report/sections/picture.cpp
  report/sections/reading_guide.cpp
  report/sections/sentences.cpp
  report/sections/withheld_words.cpp
  report/text_writer.cpp
)
