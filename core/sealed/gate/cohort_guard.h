// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <span>
#include <tuple>
#include <vector>

namespace circumspect::sealed {

/// One participant's release as part of a cut. Another version is another value.
struct CohortUnit {
    ParticipantId participant;
    WaveId wave;
    int number = 1;
    QString organisation;

    friend bool operator<(const CohortUnit &a, const CohortUnit &b)
    {
        return std::tie(a.participant, a.wave, a.number) < std::tie(b.participant, b.wave, b.number);
    }
};

/// Product rule A13 over everything published of a cycle: what adding and subtracting published cuts leaves is a cut
/// too, and needs as many participants and organisations. Each printed mean counts as an exactly known sum over the
/// releases in it.
class CohortGuard {
public:
    static constexpr int kLeastParticipants = 5;
    static constexpr int kLeastOrganisations = 3;

    /// Knows of no cut.
    CohortGuard() = default;
    /// Knows the cuts of these records; one that cannot be read bars everything.
    explicit CohortGuard(std::span<const QByteArray> records);

    /// Whether `figure` may be printed over these releases: no sum or difference of printed figures of that name
    /// concerns fewer participants or organisations than a cut needs. True if it tells nothing new.
    bool allows(const QString &figure, std::vector<CohortUnit> units) const;
    /// The figure is printed.
    void add(const QString &figure, std::vector<CohortUnit> units);
    /// What add() was told, as canonical JSON; empty if nothing.
    QByteArray record() const;

private:
    using Sum = std::vector<CohortUnit>;  ///< sorted
    using Sums = std::vector<Sum>;

    void read(const QByteArray &record);

    std::map<QString, Sums> m_printed;
    std::map<Sum, std::vector<QString>> m_added;
    bool m_isUnreadable = false;
};

}  // namespace circumspect::sealed
