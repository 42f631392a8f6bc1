// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/scoring/oracles/oracle_check.h"
#include "core/sealed/scoring/oracles/oracle_forms.h"
#include "sealed/scoring/agreement.h"
#include "sealed/scoring/bootstrap.h"
#include "sealed/scoring/effect_sizes.h"
#include "sealed/scoring/internal_consistency.h"
#include "sealed/scoring/omega.h"
#include "sealed/scoring/rater_reliability.h"

#include <QJsonArray>
#include <QJsonObject>

namespace circumspect::sealed {

/// Rows of expected values; each function compares one table of the long-form data sets.
using TableComparison = void (*)(OracleCheck &, const OracleForms &, const QString &table, const QJsonArray &rows);

/// The comparison of a table of the oracles' README, null if it is not known.
TableComparison comparisonOf(const QString &table);

/// Tables of section 10, which need both waves at once and further files.
void compareChangeTables(OracleCheck &check, const OracleForms &forms, const QString &folder,
                         const QJsonObject &oracle);
bool isChangeTable(const QString &table);

/// Files with `cases`.
void compareCases(OracleCheck &check, const QJsonArray &cases);
/// Files of data sets from the literature, known by what they hold; fails on one it does not know.
void comparePublished(OracleCheck &check, const QString &folder, const QString &name, const QJsonObject &oracle);
/// A file of several small examples, each under its own key.
void compareWorkedExamples(OracleCheck &check, const QString &name, const QJsonObject &oracle);

// Rows of our values under the oracles' field names.
OracleRow oracleRow(const PairedStatistics &s);
OracleRow oracleRow(const OneWayIcc &icc);
OracleRow oracleRow(const InternalConsistency &consistency);
/// Agreement of a scale, with the listwise values of the R package.
OracleRow agreementRow(const AnswerMatrix &answers, int lowest, int highest);
OracleRow oracleRow(const BcaInterval &bca);
/// One-based indexes of an oracle as resamples.
Resamples oracleResamples(const QString &path, int pairs);
/// Null where the model is not identified, false where the fit is improper.
std::optional<bool> isProperOmega(const Omega &omega);
AnswerMatrix matrixOf(const std::vector<std::vector<Statistic>> &rows);

}  // namespace circumspect::sealed
