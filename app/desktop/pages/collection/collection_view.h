// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "desktop/widgets/cycle_chooser.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace circumspect::desktop {

/// What an import would do, in words; and the imports there have been.
struct CollectionView {
    struct Format {
        QString id;
        QString name;
    };
    struct Column {
        QString heading;
        QString use;     ///< item, comment, participant ... or why it is dropped
        QString target;  ///< the statement or question
        bool isDropped = false;
    };
    struct Preview {
        QStringList files;
        QString recognised;   ///< "This looks like a LimeSurvey export"
        QStringList reasons;  ///< why
        std::vector<Format> formats;
        int format = -1;
        QString counts;       ///< what would be taken in
        QStringList notices;  ///< worth knowing, no hindrance
        std::vector<Column> columns;
        QStringList problems;  ///< what refuses the import, one line each
        int problemTotal = 0;  ///< may be more than are listed
        bool canImport = false;
    };
    struct Import {
        ImportId id;
        QString wave;
        QString format;
        int responses = 0;
        bool canBeWithdrawn = false;
    };
    CycleChoices choices;
    QString subtitle;
    bool canImport = false;
    std::optional<Preview> preview;
    std::vector<Import> imports;
};

}  // namespace circumspect::desktop
