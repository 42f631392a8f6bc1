// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "common/report_file_name.h"
#include "render/page_size.h"
#include "render/report_file.h"

#include <QString>

#include <optional>
#include <vector>

namespace circumspect::desktop {

/// How reports are to be written; remembered for the next time.
struct ReportChoices {
    QString layout;    ///< a template by its name; empty: the fullest that each report may be had in
    QString language;  ///< empty: that of the cycle
    render::FileKind kind = render::FileKind::Pdf;
    std::optional<render::PageSize> paper = {};  ///< null: as the template says
    QString pattern = common::defaultReportPattern();
    bool printsName = true;
    bool printsNotes = false;  ///< never remembered
};

/// What is asked before reports are written.
struct ReportQuestion {
    struct Layout {
        QString name;
        QString title;
        QString detail;  ///< for whom it is
        bool isForCoach = false;
    };
    QString title;
    int count = 1;
    bool isBatch = false;  ///< looked through together and written into one folder
    std::vector<Layout> layouts;
    QString cycleLanguage;
    common::ReportFileParts example;  ///< of the first report; its language is filled in by the choice
    bool offersNotes = false;         ///< this session keeps a notebook
    ReportChoices chosen;             ///< where the choice starts
};

struct ReportAnswer {
    ReportChoices choices;
    Secret password;  ///< empty: none
};

}  // namespace circumspect::desktop
