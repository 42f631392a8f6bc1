// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "render/page_size.h"

#include <QByteArray>
#include <QDate>
#include <QString>

class QPainter;

namespace circumspect::render {

/// What stands on a recovery sheet. Names nobody and nothing but the first characters of the vault's id.
struct RecoveryPage {
    QString code;  ///< groups joined by hyphens
    QString vaultMark;
    QString roles;  ///< in words
    QDate madeOn;
};

/// One page in points: what it is, the code in large numbered groups, where to keep it.
void paintRecoveryPage(QPainter &painter, const RecoveryPage &page, PageSize size = PageSize::A4);
/// The same as a PDF to print. ReportFailed if the fonts are not loaded.
Result<QByteArray> writeRecoveryPage(const RecoveryPage &page, PageSize size = PageSize::A4);

}  // namespace circumspect::render
