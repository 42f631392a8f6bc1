# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND CORE_SOURCES
  keys/key_bundle.cpp
  keys/key_derivation.cpp
  keys/key_slots.cpp
  keys/letter.cpp
  keys/member_proof.cpp
  keys/padding.cpp
  keys/passphrase.cpp
  keys/recovery_code.cpp
  keys/roles.cpp
  keys/seal.cpp
  keys/slot_link.cpp
  keys/vault_header.cpp
)
