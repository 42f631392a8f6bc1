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
    /// Brings the closed file to the medium and gives it its name. FileExists when somebody was faster,
    /// FileNotWritable, DiskFull.
    Result<void> publish();
    /// The same in the place of a closed file, which is gone at the same moment; never neither of them.
    Result<void> replace();

    /// Removes what was written, as destroying does; for what another process left.
    void abandon() { discard(); }

private:
    void discard();

    QString m_target;
    QString m_path;
    bool m_isPublished = false;
};

}  // namespace circumspect::sealed
