// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/scoring/oracles/oracle_tables.h"

namespace circumspect::sealed {

// Sections 2 to 4.
void compareRaterScores(OracleCheck &, const OracleForms &, const QString &table, const QJsonArray &rows);
void compareGroupScores(OracleCheck &, const OracleForms &, const QString &table, const QJsonArray &rows);
void compareOthers(OracleCheck &, const OracleForms &, const QString &table, const QJsonArray &rows);
void compareItems(OracleCheck &, const OracleForms &, const QString &table, const QJsonArray &rows);
void compareAgreement(OracleCheck &, const OracleForms &, const QString &table, const QJsonArray &rows);
// Sections 5 and 6.
void compareIcc(OracleCheck &, const OracleForms &, const QString &table, const QJsonArray &rows);
void compareReliability(OracleCheck &, const OracleForms &, const QString &table, const QJsonArray &rows);
void compareItemStats(OracleCheck &, const OracleForms &, const QString &table, const QJsonArray &rows);
void compareLoadings(OracleCheck &, const OracleForms &, const QString &table, const QJsonArray &rows);
// Sections 7 to 9 and 11.
void compareGaps(OracleCheck &, const OracleForms &, const QString &table, const QJsonArray &rows);
void compareCohortGaps(OracleCheck &, const OracleForms &, const QString &table, const QJsonArray &rows);
void compareProfiles(OracleCheck &, const OracleForms &, const QString &table, const QJsonArray &rows);
void compareNorms(OracleCheck &, const OracleForms &, const QString &table, const QJsonArray &rows);
void compareRaterQuality(OracleCheck &, const OracleForms &, const QString &table, const QJsonArray &rows);

}  // namespace circumspect::sealed
