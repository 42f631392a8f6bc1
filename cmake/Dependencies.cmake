# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every outside library, found once. Nothing is copied into the tree.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Charts Svg DBus LinguistTools)
find_package(Qt6Keychain REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(Eigen3 REQUIRED NO_MODULE)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)

# SQLCipher: the archive is linked in and its symbols stay hidden, so that no other SQLite in the process can take its place.
find_path(SQLCIPHER_INCLUDE sqlite3.h PATH_SUFFIXES include/sqlcipher NO_DEFAULT_PATH
          PATHS ${CMAKE_SYSTEM_PREFIX_PATH} REQUIRED)
find_library(SQLCIPHER_ARCHIVE NAMES libsqlcipher.a sqlcipher REQUIRED)
file(STRINGS ${SQLCIPHER_INCLUDE}/sqlite3.h sqlite_version_line REGEX "#define SQLITE_VERSION_NUMBER ")
string(REGEX MATCH "[0-9]+" sqlite_version_number "${sqlite_version_line}")
if(sqlite_version_number LESS 3046000)
  message(FATAL_ERROR "SQLCipher 4.6 or newer is needed (found SQLite ${sqlite_version_number}). "
                      "On Debian 12 install libsqlcipher-dev from backports; ./run does it.")
endif()
# An imported target, so that the linker meets the archive before the libraries it needs.
add_library(sqlcipher_archive UNKNOWN IMPORTED)
set_target_properties(sqlcipher_archive PROPERTIES IMPORTED_LOCATION ${SQLCIPHER_ARCHIVE}
                      INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;$<$<PLATFORM_ID:Linux>:m>")
add_library(sqlcipher_private INTERFACE)
target_include_directories(sqlcipher_private SYSTEM INTERFACE ${SQLCIPHER_INCLUDE})
target_compile_definitions(sqlcipher_private INTERFACE SQLITE_HAS_CODEC=1)
target_link_libraries(sqlcipher_private INTERFACE sqlcipher_archive)
target_link_options(sqlcipher_private INTERFACE
                    $<$<PLATFORM_ID:Linux>:LINKER:--exclude-libs,libsqlcipher.a>)
