# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND COLLECTION_TEST_SOURCES
  core/sealed/collection/collector_test.cpp
  core/sealed/collection/generic_long_reader_test.cpp
  core/sealed/collection/hostile_files_test.cpp
  core/sealed/collection/item_matcher_test.cpp
  core/sealed/collection/lime_survey_reader_test.cpp
  core/sealed/collection/mapping_test.cpp
  core/sealed/collection/preview_test.cpp
  core/sealed/collection/recognition_test.cpp
  core/sealed/collection/samples_test.cpp
  core/sealed/collection/scale_words_test.cpp
  core/sealed/collection/small_study.cpp
)
