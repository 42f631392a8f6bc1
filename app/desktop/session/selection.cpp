// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/selection.h"

#include "workspace/rostering.h"

namespace circumspect::desktop {

Selection::Selection(WorkspaceSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &WorkspaceSession::vaultOpened, this, [this] {
        forget();
        read();
    });
    connect(&session, &WorkspaceSession::vaultClosed, this, [this] {
        forget();
        Q_EMIT cycleChanged();
    });
    connect(&session, &WorkspaceSession::changed, this, [this](const workspace::Changes &changes) {
        if (changes.cycles)
            read();
    });
}

const model::Cycle *Selection::cycle() const
{
    return m_cycle < 0 ? nullptr : &m_cycles.at(static_cast<std::size_t>(m_cycle));
}

WaveId Selection::wave() const
{
    const model::Cycle *chosen = cycle();
    return chosen && !chosen->waves.empty() ? chosen->waves.at(static_cast<std::size_t>(m_wave)).id : WaveId();
}

void Selection::chooseCycle(int index)
{
    if (index == m_cycle || index < 0 || index >= static_cast<int>(m_cycles.size()))
        return;
    m_cycle = index;
    m_wave = 0;
    m_participant = {};
    Q_EMIT cycleChanged();
    Q_EMIT participantChanged();
}

void Selection::chooseWave(int index)
{
    if (index == m_wave || cycle() == nullptr || index < 0 || index >= static_cast<int>(cycle()->waves.size()))
        return;
    m_wave = index;
    Q_EMIT cycleChanged();
}

void Selection::chooseParticipant(const ParticipantId &participant)
{
    if (participant == m_participant)
        return;
    m_participant = participant;
    Q_EMIT participantChanged();
}

void Selection::read()
{
    m_session.run(
        tr("Reading cycles"),
        [](workspace::Workspace &workspace, const workspace::Progress &) { return workspace.rostering().cycles(); },
        this,
        [this](Result<std::vector<model::Cycle>> cycles) {
            if (cycles)
                take(*std::move(cycles));
            else
                Q_EMIT failed(cycles.error());
        });
}

void Selection::take(std::vector<model::Cycle> cycles)
{
    const CycleId before = cycle() ? cycle()->id : CycleId();
    m_cycles = std::move(cycles);
    m_cycle = m_cycles.empty() ? -1 : 0;
    for (std::size_t i = 0; i < m_cycles.size(); ++i) {
        if (m_cycles[i].id == before)
            m_cycle = static_cast<int>(i);
    }
    const auto waves = cycle() ? static_cast<int>(cycle()->waves.size()) : 0;
    m_wave = qBound(0, m_wave, qMax(0, waves - 1));
    Q_EMIT cycleChanged();
}

void Selection::forget()
{
    m_cycles.clear();
    m_cycle = -1;
    m_wave = 0;
    m_participant = {};
}

}  // namespace circumspect::desktop
