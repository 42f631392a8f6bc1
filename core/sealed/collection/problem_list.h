// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace circumspect::sealed {

/// The problems of one import: all are counted, the first 200 are kept.
class ProblemList {
public:
    static constexpr std::size_t kMostKept = 200;

    /// With more than one file the details of problems begin with the file they are in.
    explicit ProblemList(QStringList files = {}) : m_files(std::move(files)) {}

    /// The file that problems are in from now on.
    void enterFile(int file) { m_file = file; }
    void add(ErrorCode code, int record, const QString &detail);
    void add(Error problem);

    bool isEmpty() const { return m_total == 0; }
    int total() const { return m_total; }
    /// In the order of records.
    std::vector<Error> sorted() const;

private:
    QStringList m_files;
    int m_file = 0;
    std::vector<Error> m_kept;
    int m_total = 0;
};

}  // namespace circumspect::sealed
