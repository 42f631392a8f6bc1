# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CORE_TEST_SOURCES
  core/keys/key_derivation_test.cpp
  core/keys/key_slots_test.cpp
  core/keys/letter_test.cpp
  core/keys/member_proof_test.cpp
  core/keys/passphrase_test.cpp
  core/keys/roles_test.cpp
  core/keys/seal_test.cpp
  core/keys/slot_link_test.cpp
)
