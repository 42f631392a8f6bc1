# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEALED_SOURCES
  sealed/scoring/agreement.cpp
  sealed/scoring/answer_matrix.cpp
  sealed/scoring/bootstrap.cpp
  sealed/scoring/change.cpp
  sealed/scoring/covariance.cpp
  sealed/scoring/data_quality.cpp
  sealed/scoring/distributions.cpp
  sealed/scoring/dominance.cpp
  sealed/scoring/effect_sizes.cpp
  sealed/scoring/internal_consistency.cpp
  sealed/scoring/item_sums.cpp
  sealed/scoring/multiplicity.cpp
  sealed/scoring/norms.cpp
  sealed/scoring/omega.cpp
  sealed/scoring/one_factor_fit.cpp
  sealed/scoring/pairs.cpp
  sealed/scoring/point_counts.cpp
  sealed/scoring/profile.cpp
  sealed/scoring/proportion.cpp
  sealed/scoring/rater_reliability.cpp
  sealed/scoring/rater_scores.cpp
  sealed/scoring/rounding.cpp
  sealed/scoring/score_sums.cpp
  sealed/scoring/scores.cpp
  sealed/scoring/scoring_frame.cpp
  sealed/scoring/self_other.cpp
  sealed/scoring/spread.cpp
  sealed/scoring/statistic.cpp
  sealed/scoring/tally.cpp
  sealed/scoring/tally_pass.cpp
  sealed/scoring/two_way_icc.cpp
  sealed/scoring/wilcoxon.cpp
)
