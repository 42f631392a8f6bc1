// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QScrollArea>

namespace circumspect::desktop {

/// A section of words as it stands in the report: headings, paragraphs, lists, comments, remarks. Text can be selected
/// and copied; keys scroll it.
class SectionView final : public QScrollArea {
    Q_OBJECT
public:
    SectionView(const QString &objectName, const QString &accessibleName, QWidget *parent);

    void show(const report::Section &section);
    using QWidget::show;
};

}  // namespace circumspect::desktop
