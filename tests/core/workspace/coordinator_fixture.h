// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace_fixture.h"
#include "sealed/storage/members.h"
#include "sealed/storage/vault.h"

namespace circumspect::workspace {

/// A vault that a coordinator can open as well, without the key to the answers.
class CoordinatorTest : public WorkspaceTest {
protected:
    static Secret coordinatorPassphrase()
    {
        return Secret::fromPassphrase(QStringLiteral("a coordinator's own words"));
    }

    void addCoordinator()
    {
        close();
        auto vault =
            sealed::Vault::open(path(), {.secret = passphrase(), .kind = keys::SlotKind::Passphrase, .slot = {}});
        ASSERT_TRUE(vault);
        auto added = sealed::Members(**vault).add({.role = sealed::kCoordinatorRole,
                                                   .name = QStringLiteral("C"),
                                                   .cost = {.operations = 1, .memory = std::uint64_t{8} << 20}},
                                                  coordinatorPassphrase());
        ASSERT_TRUE(added);
    }

    void reopenAsCoordinator()
    {
        close();
        auto opened = Workspace::open(path(), coordinatorPassphrase(), services);
        ASSERT_TRUE(opened) << wordsOf(opened.error());
        workspace = std::move(*opened);
    }
};

}  // namespace circumspect::workspace
