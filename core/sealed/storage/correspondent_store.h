// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace circumspect::sealed {

class Connection;

/// Another vault with which packages are exchanged: whose it is, its public key, and whom packages may be about.
struct Correspondent {
    QString id;
    MemberId member;  ///< the coach it was made for; empty for everybody else
    QString name;
    QByteArray publicKey;
    std::vector<ParticipantId> scope;
};

/// The vaults this one knows. Writes need a transaction of the caller's.
class CorrespondentStore {
public:
    explicit CorrespondentStore(Connection &connection) : m_connection(connection) {}

    /// All, by name.
    Result<std::vector<Correspondent>> all();
    Result<void> add(const Correspondent &correspondent);
    /// Packages of the files made for this coach are no longer about this participant.
    Result<void> narrow(const MemberId &coach, const ParticipantId &participant);

private:
    Connection &m_connection;
};

}  // namespace circumspect::sealed
