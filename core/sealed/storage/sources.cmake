# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEALED_SOURCES
  sealed/storage/sqlcipher/bulk_reader.cpp
  sealed/storage/sqlcipher/connection.cpp
  sealed/storage/sqlcipher/driver.cpp
  sealed/storage/sqlcipher/driver_result.cpp
  sealed/storage/sqlcipher/offset_vfs.cpp
  sealed/storage/sqlcipher/opening.cpp
  sealed/storage/sqlcipher/query.cpp
  sealed/storage/sqlcipher/sqlite_error.cpp
  sealed/storage/sqlcipher/transaction.cpp
  sealed/storage/sqlcipher/value_binding.cpp
)
