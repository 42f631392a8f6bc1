# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEALED_SOURCES
  sealed/scoring/agreement.cpp
  sealed/scoring/answer_matrix.cpp
  sealed/scoring/distributions.cpp
  sealed/scoring/point_counts.cpp
  sealed/scoring/rater_scores.cpp
  sealed/scoring/rounding.cpp
  sealed/scoring/scores.cpp
  sealed/scoring/scoring_frame.cpp
  sealed/scoring/self_other.cpp
  sealed/scoring/spread.cpp
  sealed/scoring/statistic.cpp
  sealed/scoring/tally.cpp
  sealed/scoring/tally_pass.cpp
)
