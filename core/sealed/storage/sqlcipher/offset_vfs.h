// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

struct sqlite3;

namespace circumspect::sealed {

inline constexpr char kOffsetVfsName[] = "circ";

/// Registers the pass-through VFS that shifts main databases behind the vault's header. Safe to call again and from
/// several threads.
Result<void> registerOffsetVfs();

/// Reads the whole header on SQLite's own descriptor: opening the file a second time would drop the process's locks.
Result<QByteArray> readHeader(sqlite3 *database);
/// Writes header bytes on SQLite's own descriptor and syncs. The bytes must lie inside the header.
Result<void> writeHeader(sqlite3 *database, qint64 offset, QByteArrayView bytes);

/// Ends a closed vault with SQLite's appendvfs mark, so that the stock sqlcipher shell opens it by name. Never call it
/// while a connection is open.
Result<void> appendEndMark(const QString &path);
/// Size of the database inside a closed vault, without header and end mark; negative if the file is shorter than a
/// header.
Result<qint64> databaseSize(const QString &path);

}  // namespace circumspect::sealed
