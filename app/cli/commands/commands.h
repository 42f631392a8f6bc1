// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace circumspect::cli {

Command createCommand();
Command instrumentCheckCommand();
Command instrumentAddCommand();
Command cycleAddCommand();
Command rosterAddCommand();
Command importCommand();
Command withdrawCommand();
Command statusCommand();
Command qualityCommand();
Command excludeCommand();
Command includeCommand();
Command commentsListCommand();
Command commentsMaskCommand();
Command commentsUnmaskCommand();
Command commentsHoldCommand();
Command commentsReleaseHoldCommand();
Command eraseCommand();
Command promiseShowCommand();
Command promiseChangeCommand();
Command releaseCommand();
Command reportCommand();
Command cohortCommand();
Command exportCommand();
Command ledgerCommand();
Command sampleCommand();
Command checkCommand();
Command membersListCommand();
Command membersAddCommand();
Command membersPassphraseCommand();
Command membersRevokeCommand();
Command membersLinkCommand();
Command membersUnlinkCommand();
Command recoveryCommand();
Command rotateCommand();
Command backupCommand();
Command emergencyKeyCommand();
Command assignCommand();
Command coachFileCommand();
Command participantFileCommand();
Command packageMakeCommand();
Command packageOpenCommand();
Command packageResolveCommand();
Command templateListCommand();
Command templateAddCommand();
Command templateShowCommand();
Command templateRemoveCommand();
Command planShowCommand();
Command planSaveCommand();
Command debriefHeldCommand();

}  // namespace circumspect::cli
