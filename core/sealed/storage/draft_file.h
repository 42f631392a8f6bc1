// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace circumspect::sealed {

/// A vault in the making, under a name beside its own. Removes itself and what SQLite laid beside it unless published.
class DraftFile {
public:
    explicit DraftFile(QString target);
    ~DraftFile();
    DraftFile(const DraftFile &) = delete;
    DraftFile &operator=(const DraftFile &) = delete;

    QString path() const { return m_path; }
    /// Gives the closed file its name. FileExists when somebody was faster, FileNotWritable.
    Result<void> publish();

private:
    void discard();

    QString m_target;
    QString m_path;
    bool m_isPublished = false;
};

}  // namespace circumspect::sealed
