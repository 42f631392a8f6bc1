// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/session/workspace_session.h"
#include "model/cycle.h"

#include <QObject>

#include <vector>

namespace circumspect::desktop {

/// Which cycle, wave and participant the window is about. Reads the cycles when a vault opens or cycles change.
class Selection final : public QObject {
    Q_OBJECT
public:
    explicit Selection(WorkspaceSession &session, QObject *parent = nullptr);

    const std::vector<model::Cycle> &cycles() const { return m_cycles; }
    /// The chosen cycle, or null while none is known.
    const model::Cycle *cycle() const;
    int cycleIndex() const { return m_cycle; }
    /// The chosen wave; empty while no cycle is known.
    WaveId wave() const;
    int waveIndex() const { return m_wave; }
    const ParticipantId &participant() const { return m_participant; }

public Q_SLOTS:
    void chooseCycle(int index);
    void chooseWave(int index);
    void chooseParticipant(const circumspect::ParticipantId &participant);

Q_SIGNALS:
    /// Another cycle or wave, or none any more.
    void cycleChanged();
    void participantChanged();
    /// The cycles could not be read.
    void failed(const circumspect::Error &error);

private:
    void read();
    void take(std::vector<model::Cycle> cycles);
    void forget();

    WorkspaceSession &m_session;
    std::vector<model::Cycle> m_cycles;
    int m_cycle = -1;
    int m_wave = 0;
    ParticipantId m_participant;
};

}  // namespace circumspect::desktop
