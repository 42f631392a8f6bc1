# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEALED_SOURCES
  sealed/storage/answer_batch.cpp
  sealed/storage/answers_compartment.cpp
  sealed/storage/answers_renewal.cpp
  sealed/storage/assignment_store.cpp
  sealed/storage/backups.cpp
  sealed/storage/cohort_cut_store.cpp
  sealed/storage/comment_hold_store.cpp
  sealed/storage/comment_mask_store.cpp
  sealed/storage/correspondent_store.cpp
  sealed/storage/damage_survey.cpp
  sealed/storage/debrief_store.cpp
  sealed/storage/draft_file.cpp
  sealed/storage/erasure_store.cpp
  sealed/storage/exclusion_store.cpp
  sealed/storage/file_sync.cpp
  sealed/storage/import_store.cpp
  sealed/storage/instrument_store.cpp
  sealed/storage/member_proofs.cpp
  sealed/storage/members.cpp
  sealed/storage/new_vault.cpp
  sealed/storage/note_store.cpp
  sealed/storage/policy_json.cpp
  sealed/storage/release_store.cpp
  sealed/storage/response_blob.cpp
  sealed/storage/response_store.cpp
  sealed/storage/roster_store.cpp
  sealed/storage/rotation.cpp
  sealed/storage/self_link_store.cpp
  sealed/storage/sqlcipher/bulk_reader.cpp
  sealed/storage/sqlcipher/connection.cpp
  sealed/storage/sqlcipher/driver.cpp
  sealed/storage/sqlcipher/driver_result.cpp
  sealed/storage/sqlcipher/exporting.cpp
  sealed/storage/sqlcipher/offset_vfs.cpp
  sealed/storage/sqlcipher/opening.cpp
  sealed/storage/sqlcipher/query.cpp
  sealed/storage/sqlcipher/sqlite_error.cpp
  sealed/storage/sqlcipher/transaction.cpp
  sealed/storage/sqlcipher/value_binding.cpp
  sealed/storage/template_store.cpp
  sealed/storage/unlocking.cpp
  sealed/storage/upgrade.cpp
  sealed/storage/vault.cpp
  sealed/storage/vault_file.cpp
)
# The steps of the schema are compiled in.
qt_add_resources(SEALED_SOURCES sealed/storage/schema/schema.qrc)
