// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "keys/key_derivation.h"

#include <atomic>
#include <functional>

namespace circumspect::workspace {

/// What a workspace takes from its surroundings. Both outlive it.
struct Services {
    const Clock *clock = nullptr;
    RandomSource *random = nullptr;
    /// True makes key derivation quick and weak; for tests and the throw-away sample only.
    bool quickKeys = false;
};

/// What long work is at, where that takes time of its own.
enum class Stage { Working, MakingCopy };

/// What deriving a key from a new passphrase costs with these services.
keys::KdfCost kdfCostOf(const Services &services);

/// Long work reports here and stops when told to. Safe to cancel from another thread.
class Progress {
public:
    using Report = std::function<void(int done, int total)>;
    using Enter = std::function<void(Stage)>;
    explicit Progress(Report report = {}, Enter enter = {}) : m_report(std::move(report)), m_enter(std::move(enter)) {}

    void cancel() { m_isCancelled = true; }
    bool isCancelled() const { return m_isCancelled; }
    void report(int done, int total) const
    {
        if (m_report)
            m_report(done, total);
    }
    void enter(Stage stage) const
    {
        if (m_enter)
            m_enter(stage);
    }

private:
    Report m_report;
    Enter m_enter;
    std::atomic<bool> m_isCancelled = false;
};

}  // namespace circumspect::workspace
