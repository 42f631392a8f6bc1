// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/instrument.h"
#include "workspace/changes.h"

#include <QByteArrayView>

#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// One line of the list of instruments.
struct InstrumentSummary {
    InstrumentId id;
    QString version;
    model::LocalizedText title;
    int competencyCount = 0;
    int itemCount = 0;
    bool isLocked = false;  ///< a cycle with answers uses it
};

/// Instruments in the vault and in files.
class Instruments {
public:
    explicit Instruments(WorkspaceState &state) : m_state(state) {}

    /// Reads an instrument file without storing it. InstrumentInvalid with every problem and its place in `causes`.
    static Result<model::Instrument> read(QByteArrayView json);
    /// The instruments shipped with the program, by id ("city-leadership-360", "executive-leadership-360").
    static std::vector<InstrumentId> shipped();
    static Result<QByteArray> shippedFile(const InstrumentId &id);

    struct Added {
        InstrumentId id;
        QString version;
        Changes changes;
    };
    /// InstrumentExists if the same id and version is there with another content.
    Result<Added> add(QByteArrayView json);
    Result<std::vector<InstrumentSummary>> list();
    /// The given version, or the latest added if `version` is empty.
    Result<model::Instrument> load(const InstrumentId &id, const QString &version = {});

private:
    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
