// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desktop/shell/prompts.h"
#include "workspace/workspace.h"

#include <memory>

namespace circumspect::desktop {

/// Makes a vault with one questionnaire and one cycle. The questionnaire is read first, so that a wrong one leaves
/// nothing behind.
Result<std::unique_ptr<workspace::Workspace>> makeVault(const NewVaultAnswer &answer,
                                                        const workspace::Services &services);

/// The questionnaires that come with the program, for people to choose from.
NewVaultQuestion newVaultQuestion();

}  // namespace circumspect::desktop
