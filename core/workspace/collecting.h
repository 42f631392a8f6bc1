// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "published/import_summary.h"
#include "workspace/changes.h"
#include "workspace/services.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// Files to read together (e.g. responses and participants of one LimeSurvey survey). Bytes, so that core opens
/// nothing.
struct ImportRequest {
    struct File {
        QString name;  ///< file name without folder
        QByteArray bytes;
    };
    CycleId cycle;
    WaveId wave{QStringLiteral("T1")};
    std::vector<File> files;
    QString format;      ///< empty: recognise
    QByteArray mapping;  ///< mapping JSON; empty: automatic or the one kept for this format
};

/// One earlier import; when it happened is not kept.
struct ImportRecord {
    ImportId id;
    WaveId wave;
    QString format;      ///< id of the reader
    QString formatName;  ///< as people call the tool; the id where no reader has it any more
    int responses = 0;
    bool canBeWithdrawn = false;
};

/// Answers in: preview, import, withdraw.
class Collecting {
public:
    explicit Collecting(WorkspaceState &state) : m_state(state) {}

    /// Reads and checks everything, stores nothing.
    Result<published::ImportPreview> preview(const ImportRequest &request);

    struct Imported {
        ImportId id;
        published::ImportSummary summary;
        Changes changes;
    };
    /// All or nothing, in one transaction, after laying a copy beside the vault (BackupFailed). ImportRefused with
    /// every problem by record number in `causes`. A file in which everybody had answered before changes nothing and
    /// keeps no record.
    Result<Imported> import(const ImportRequest &request, const Progress &progress);
    Result<std::vector<ImportRecord>> imports(const CycleId &cycle);
    /// Takes an import back whole, after laying a copy beside the vault (BackupFailed); refused after the first release
    /// of the cycle.
    Result<Changes> withdraw(const ImportId &import);

private:
    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
