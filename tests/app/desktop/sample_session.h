// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/scripted_prompts.h"
#include "base/clock.h"
#include "base/random.h"
#include "desktop/session/selection.h"
#include "desktop/session/workspace_session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace circumspect::desktop {

/// A copy of the sample vault in a folder of its own; made once for the whole program, with quick keys.
QString copyOfSample(const QString &folder);

/// A session and what controllers need around it. Nothing asks, nothing is shown.
class SessionTest : public testing::Test {
protected:
    SessionTest();

    /// Opens a copy of the sample and waits until its cycles are known.
    void openSample();
    /// Waits until the session has nothing more to do.
    void finish();

    QString pathOf(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    SeededRandom m_random{7};
    workspace::Services m_services;
    ScriptedPrompts m_prompts;
    WorkspaceSession m_session;
    Selection m_selection{m_session};
};

}  // namespace circumspect::desktop
