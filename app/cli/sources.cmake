# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CLI_SOURCES
  cli/command.cpp
  cli/commands/care.cpp
  cli/commands/cohort.cpp
  cli/commands/comments.cpp
  cli/commands/create.cpp
  cli/commands/cycle.cpp
  cli/commands/erase.cpp
  cli/commands/export.cpp
  cli/commands/import.cpp
  cli/commands/instrument.cpp
  cli/commands/ledger.cpp
  cli/commands/members.cpp
  cli/commands/package.cpp
  cli/commands/plan.cpp
  cli/commands/promise.cpp
  cli/commands/quality.cpp
  cli/commands/release.cpp
  cli/commands/release_preview.cpp
  cli/commands/report.cpp
  cli/commands/sharing.cpp
  cli/commands/status.cpp
  cli/commands/template.cpp
  cli/commands/vault.cpp
  cli/console.cpp
  cli/document_file.cpp
  cli/vault_options.cpp
)
