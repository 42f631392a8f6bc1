# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND STORAGE_TEST_SOURCES
  core/sealed/storage/backups_test.cpp
  core/sealed/storage/cohort_cut_store_test.cpp
  core/sealed/storage/crash_test.cpp
  core/sealed/storage/damage_test.cpp
  core/sealed/storage/exclusion_store_test.cpp
  core/sealed/storage/import_store_test.cpp
  core/sealed/storage/instrument_store_test.cpp
  core/sealed/storage/members_test.cpp
  core/sealed/storage/open_file_test.cpp
  core/sealed/storage/outside_tools_test.cpp
  core/sealed/storage/release_store_test.cpp
  core/sealed/storage/response_blob_test.cpp
  core/sealed/storage/response_store_test.cpp
  core/sealed/storage/roster_store_test.cpp
  core/sealed/storage/rotation_test.cpp
  core/sealed/storage/sqlcipher/connection_test.cpp
  core/sealed/storage/sqlcipher/driver_test.cpp
  core/sealed/storage/sqlcipher/linkage_test.cpp
  core/sealed/storage/sqlcipher/query_test.cpp
  core/sealed/storage/upgrade_test.cpp
  core/sealed/storage/vault_test.cpp
)
