// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/sqlcipher/offset_vfs.h"

#include "keys/vault_header.h"
#include "sealed/storage/sqlcipher/sqlite_error.h"

#include <QFile>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <new>

namespace circumspect::sealed {

namespace {

constexpr sqlite3_int64 kShift = keys::kHeaderSize;
constexpr int kReadHeader = 0x43530001;
constexpr int kWriteHeader = 0x43530002;
constexpr sqlite3_int64 kSector = 512;
constexpr char kMarkText[] = "Start-Of-SQLite3-";
constexpr qint64 kMarkSize = 25;

struct HeaderBytes {
    sqlite3_int64 offset;
    int size;
    void *bytes;
};

/// Our part of an open file; the base VFS's own part follows it in memory.
struct OffsetFile {
    sqlite3_file base;
    sqlite3_int64 shift;
};

sqlite3_file *realFile(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<OffsetFile *>(file) + 1);
}

sqlite3_int64 shiftOf(sqlite3_file *file)
{
    return reinterpret_cast<OffsetFile *>(file)->shift;
}

const sqlite3_io_methods &realMethods(sqlite3_file *file)
{
    return *realFile(file)->pMethods;
}

sqlite3_vfs *realVfs(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    return realMethods(file).xClose(realFile(file));
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    return realMethods(file).xRead(realFile(file), bytes, size, offset + shiftOf(file));
}

/// Gives a full medium a code of its own: SQLite uses its one for a file that has reached its limit, too.
int toldApart(sqlite3_file *file, int code)
{
    if ((code & 0xff) == SQLITE_FULL)
        return kMediumFull;
#ifdef Q_OS_UNIX
    int system = 0;
    if ((code & 0xff) == SQLITE_IOERR)
        realMethods(file).xFileControl(realFile(file), SQLITE_FCNTL_LAST_ERRNO, &system);
    if (system == ENOSPC || system == EDQUOT)
        return kMediumFull;
    if (system == EFBIG)
        return SQLITE_FULL;
#else
    static_cast<void>(file);
#endif
    return code;
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const int code = realMethods(file).xWrite(realFile(file), bytes, size, offset + shiftOf(file));
    return code == SQLITE_OK ? code : toldApart(file, code);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return realMethods(file).xTruncate(realFile(file), size + shiftOf(file));
}

int syncFile(sqlite3_file *file, int flags)
{
    return realMethods(file).xSync(realFile(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const int code = realMethods(file).xFileSize(realFile(file), size);
    if (code == SQLITE_OK && shiftOf(file) > 0) {
        // Rounding down hides the end mark.
        const sqlite3_int64 body = std::max<sqlite3_int64>(*size - kShift, 0);
        *size = body - body % kSector;
    }
    return code;
}

int lockFile(sqlite3_file *file, int level)
{
    return realMethods(file).xLock(realFile(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realMethods(file).xUnlock(realFile(file), level);
}

int checkReservedLock(sqlite3_file *file, int *isReserved)
{
    return realMethods(file).xCheckReservedLock(realFile(file), isReserved);
}

bool liesInHeader(const HeaderBytes &part)
{
    return part.offset >= 0 && part.size >= 0 && part.offset + part.size <= kShift;
}

int readHeaderBytes(sqlite3_file *file, const HeaderBytes &part)
{
    if (!liesInHeader(part))
        return SQLITE_MISUSE;
    return realMethods(file).xRead(realFile(file), part.bytes, part.size, part.offset);
}

int writeHeaderBytes(sqlite3_file *file, const HeaderBytes &part)
{
    if (!liesInHeader(part))
        return SQLITE_MISUSE;
    const int code = writeFile(file, part.bytes, part.size, part.offset - kShift);
    return code == SQLITE_OK ? realMethods(file).xSync(realFile(file), SQLITE_SYNC_FULL) : code;
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    if (shiftOf(file) == 0)
        return realMethods(file).xFileControl(realFile(file), operation, argument);
    switch (operation) {
    case kReadHeader:
        return readHeaderBytes(file, *static_cast<HeaderBytes *>(argument));
    case kWriteHeader:
        return writeHeaderBytes(file, *static_cast<HeaderBytes *>(argument));
    case SQLITE_FCNTL_SIZE_HINT: {
        sqlite3_int64 size = *static_cast<sqlite3_int64 *>(argument) + kShift;
        return realMethods(file).xFileControl(realFile(file), operation, &size);
    }
    case SQLITE_FCNTL_MMAP_SIZE:
    case SQLITE_FCNTL_CHUNK_SIZE:
        return SQLITE_NOTFOUND;
    default:
        return realMethods(file).xFileControl(realFile(file), operation, argument);
    }
}

int sectorSize(sqlite3_file *file)
{
    return realMethods(file).xSectorSize(realFile(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return realMethods(file).xDeviceCharacteristics(realFile(file)) & ~SQLITE_IOCAP_BATCH_ATOMIC;
}

int mapShared(sqlite3_file *file, int page, int pageSize, int extend, void volatile **memory)
{
    return realMethods(file).xShmMap(realFile(file), page, pageSize, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realMethods(file).xShmLock(realFile(file), offset, count, flags);
}

void shareBarrier(sqlite3_file *file)
{
    realMethods(file).xShmBarrier(realFile(file));
}

int unmapShared(sqlite3_file *file, int deleteFlag)
{
    return realMethods(file).xShmUnmap(realFile(file), deleteFlag);
}

/// Version 2: shared memory for WAL, but no memory mapping, which would bypass the shift.
constexpr sqlite3_io_methods kMethods = {
    2,           closeFile,         readFile,    writeFile,  truncateFile,          syncFile,  fileSize,   lockFile,
    unlockFile,  checkReservedLock, fileControl, sectorSize, deviceCharacteristics, mapShared, lockShared, shareBarrier,
    unmapShared, nullptr,           nullptr};

int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    const bool isMain = (flags & SQLITE_OPEN_MAIN_DB) != 0;
    auto *self = new (file) OffsetFile{{nullptr}, isMain ? kShift : 0};
    // A database without a header must not come into being, so a missing main file is an error.
    const int realFlags = isMain ? flags & ~SQLITE_OPEN_CREATE : flags;
    std::memset(realFile(file), 0, static_cast<std::size_t>(realVfs(vfs)->szOsFile));
    const int code = realVfs(vfs)->xOpen(realVfs(vfs), name, realFile(file), realFlags, outFlags);
    if (realFile(file)->pMethods != nullptr)
        self->base.pMethods = &kMethods;
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncDirectory)
{
    return realVfs(vfs)->xDelete(realVfs(vfs), name, syncDirectory);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *out)
{
    return realVfs(vfs)->xAccess(realVfs(vfs), name, flags, out);
}

int fullPathname(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return realVfs(vfs)->xFullPathname(realVfs(vfs), name, size, out);
}

int randomness(sqlite3_vfs *vfs, int size, char *out)
{
    return realVfs(vfs)->xRandomness(realVfs(vfs), size, out);
}

int pause(sqlite3_vfs *vfs, int microseconds)
{
    return realVfs(vfs)->xSleep(realVfs(vfs), microseconds);
}

int currentTime(sqlite3_vfs *vfs, double *time)
{
    return realVfs(vfs)->xCurrentTime(realVfs(vfs), time);
}

int lastError(sqlite3_vfs *vfs, int size, char *out)
{
    return realVfs(vfs)->xGetLastError(realVfs(vfs), size, out);
}

int currentTimeInt64(sqlite3_vfs *vfs, sqlite3_int64 *time)
{
    return realVfs(vfs)->xCurrentTimeInt64(realVfs(vfs), time);
}

sqlite3_vfs shimOver(sqlite3_vfs *base)
{
    sqlite3_vfs shim{};
    shim.iVersion = 2;
    shim.szOsFile = static_cast<int>(sizeof(OffsetFile)) + base->szOsFile;
    shim.mxPathname = base->mxPathname;
    shim.zName = kOffsetVfsName;
    shim.pAppData = base;
    shim.xOpen = openFile;
    shim.xDelete = deleteFile;
    shim.xAccess = accessFile;
    shim.xFullPathname = fullPathname;
    shim.xRandomness = randomness;
    shim.xSleep = pause;
    shim.xCurrentTime = currentTime;
    shim.xGetLastError = lastError;
    shim.xCurrentTimeInt64 = currentTimeInt64;
    return shim;
}

int registerShim()
{
    // SQLite keeps the pointer for the life of the process, hence the one static object here.
    static sqlite3_vfs shim = shimOver(sqlite3_vfs_find(nullptr));
    return sqlite3_vfs_register(&shim, 0);
}

std::array<char, kMarkSize> endMark()
{
    std::array<char, kMarkSize> mark{};
    std::memcpy(mark.data(), kMarkText, sizeof(kMarkText) - 1);
    qToBigEndian<quint64>(static_cast<quint64>(kShift), mark.data() + sizeof(kMarkText) - 1);
    return mark;
}

}  // namespace

Result<void> registerOffsetVfs()
{
    if (const int code = sqlite3_initialize(); code != SQLITE_OK)
        return errorFromCode(code);
    static const int registered = registerShim();
    if (registered != SQLITE_OK)
        return errorFromCode(registered);
    return {};
}

Result<QByteArray> readHeader(sqlite3 *database)
{
    QByteArray header(keys::kHeaderSize, '\0');
    HeaderBytes part{0, static_cast<int>(header.size()), header.data()};
    if (const int code = sqlite3_file_control(database, "main", kReadHeader, &part); code != SQLITE_OK)
        return errorFromCode(code);
    return header;
}

Result<void> writeHeader(sqlite3 *database, qint64 offset, QByteArrayView bytes)
{
    QByteArray copy = bytes.toByteArray();
    HeaderBytes part{offset, static_cast<int>(copy.size()), copy.data()};
    if (const int code = sqlite3_file_control(database, "main", kWriteHeader, &part); code != SQLITE_OK)
        return errorFromCode(code);
    return {};
}

Result<void> appendEndMark(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    const qint64 cut = file.size() - file.size() % kSector;
    const auto mark = endMark();
    if (!file.resize(cut) || !file.seek(cut) || file.write(mark.data(), kMarkSize) != kMarkSize || !file.flush())
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    return {};
}

Result<qint64> databaseSize(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path, file.errorString());
    const qint64 size = file.size();
    const auto mark = endMark();
    const bool isMarked = size >= kMarkSize && file.seek(size - kMarkSize) &&
                          file.read(kMarkSize) == QByteArrayView(mark.data(), kMarkSize);
    return size - (isMarked ? kMarkSize : 0) - kShift;
}

}  // namespace circumspect::sealed
