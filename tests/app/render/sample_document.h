// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QStringList>

namespace circumspect::tests {

/// An invented city leader's report on the bundled instrument: every kind of block, five perspectives, a group withheld
/// as a whole and one in single places, capped means, comments in four languages. Always the same.
report::Document sampleDocument();

/// The ten competencies of the bundled city instrument.
QStringList sampleCompetencies();

/// The document's pictures by themselves.
report::RadarModel sampleRadar();
report::GapPlotModel sampleGapPlot();
report::FourBoxModel sampleFourBox();
report::DistributionModel sampleDistribution();
report::DotRowsModel sampleDotRows();
report::OverviewBarsModel sampleOverview();
report::SlopeModel sampleSlope();
report::StripModel sampleStrip();
report::HeatMapModel sampleHeatMap();
report::ImportanceModel sampleImportance();

}  // namespace circumspect::tests
