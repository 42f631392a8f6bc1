// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/plan/plan_history.h"

namespace circumspect::desktop {

void PlanHistory::add(const PlanDraft &before, const PlanDraft &after, const QString &what, const QString &field)
{
    m_steps.resize(m_done);
    const bool goesOn = !m_isWordEnded && !field.isEmpty() && !m_steps.empty() && m_steps.back().field == field;
    m_isWordEnded = false;
    if (goesOn) {
        m_steps.back().after = after;
        return;
    }
    m_steps.push_back({before, after, what, field});
    m_done = m_steps.size();
}

void PlanHistory::clear()
{
    m_steps.clear();
    m_done = 0;
    m_isWordEnded = true;
}

QString PlanHistory::undoText() const
{
    return m_done == 0 ? QString() : m_steps[m_done - 1].what;
}

QString PlanHistory::redoText() const
{
    return m_done == m_steps.size() ? QString() : m_steps[m_done].what;
}

std::optional<PlanDraft> PlanHistory::undo()
{
    if (m_done == 0)
        return std::nullopt;
    m_isWordEnded = true;
    return m_steps[--m_done].before;
}

std::optional<PlanDraft> PlanHistory::redo()
{
    if (m_done == m_steps.size())
        return std::nullopt;
    m_isWordEnded = true;
    return m_steps[m_done++].after;
}

void PlanHistory::endWord()
{
    m_isWordEnded = true;
}

}  // namespace circumspect::desktop
