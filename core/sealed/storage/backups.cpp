// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/backups.h"

#include "sealed/storage/sqlcipher/query.h"
#include "sealed/storage/vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace circumspect::sealed {

namespace {

constexpr QLatin1String kKeptSetting("backups.kept");
constexpr QLatin1String kTimeForm("yyyyMMdd'T'HHmmss'Z'");

std::optional<BackupKind> kindOf(const QString &text)
{
    for (const BackupKind kind :
         {BackupKind::Upgrade, BackupKind::Import, BackupKind::Deletion, BackupKind::Rotation}) {
        if (textOf(kind) == text)
            return kind;
    }
    return std::nullopt;
}

std::optional<Backup> backupOf(const QFileInfo &file)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{6,9})-([a-z]+)(?:-([0-9TZ]+))?[.]circ$"));
    const QRegularExpressionMatch match = form.match(file.fileName());
    const auto kind = kindOf(match.captured(2));
    if (!kind)
        return std::nullopt;
    QDateTime madeAt = QDateTime::fromString(match.captured(3), kTimeForm);
    madeAt.setTimeZone(QTimeZone::utc());
    return Backup{file.filePath(), match.captured(1).toInt(), *kind, madeAt, file.size()};
}

QString nameOf(int number, BackupKind kind, const QDateTime &now)
{
    const QString time = now.isValid() ? u'-' + now.toUTC().toString(kTimeForm) : QString();
    return QStringLiteral("%1-%2%3.circ").arg(QString::number(number).rightJustified(6, u'0'), textOf(kind), time);
}

/// What a crash left of copies that never got their name.
void removeDrafts(const QDir &folder)
{
    for (const QString &name : folder.entryList({QStringLiteral("*.circ.part*")}, QDir::Files))
        QFile::remove(folder.filePath(name));
}

void prune(const QString &vaultPath, int kept)
{
    const std::vector<Backup> all = backupsBeside(vaultPath);
    for (std::size_t i = static_cast<std::size_t>(kept); i < all.size(); ++i)
        QFile::remove(all[i].path);
}

Error failed(const QString &path, const Error &cause)
{
    Error error = failure(ErrorCode::BackupFailed, QFileInfo(path).fileName(), cause.detail);
    error.causes = {cause};
    return error;
}

}  // namespace

QString textOf(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Upgrade:
        return QStringLiteral("upgrade");
    case BackupKind::Import:
        return QStringLiteral("import");
    case BackupKind::Deletion:
        return QStringLiteral("deletion");
    case BackupKind::Rotation:
        return QStringLiteral("rotation");
    }
    return {};
}

QString backupFolderOf(const QString &vaultPath)
{
    const QFileInfo file(vaultPath);
    return file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(".backups");
}

std::vector<Backup> backupsBeside(const QString &vaultPath)
{
    const QDir folder(backupFolderOf(vaultPath));
    std::vector<Backup> backups;
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.circ")}, QDir::Files)) {
        if (auto backup = backupOf(file))
            backups.push_back(std::move(*backup));
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.number > b.number; });
    return backups;
}

Result<QString> Backups::make(BackupKind kind, const QDateTime &now)
{
    const auto count = kept();
    if (!count)
        return count.error();
    if (*count == 0 && kind != BackupKind::Upgrade)
        return QString();
    const QDir folder(backupFolderOf(m_vault.path()));
    if (!folder.mkpath(QStringLiteral(".")))
        return failed(folder.path(), failure(ErrorCode::FileNotWritable, folder.dirName()));
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    removeDrafts(folder);
    const std::vector<Backup> present = backupsBeside(m_vault.path());
    const int number = present.empty() ? 1 : present.front().number + 1;
    const QString path = folder.filePath(nameOf(number, kind, now));
    if (auto copied = m_vault.copyTo(path); !copied)
        return failed(path, copied.error());
    prune(m_vault.path(), std::max(*count, 1));
    return path;
}

Result<int> Backups::kept()
{
    const auto value = Query(m_vault.connection(), QStringLiteral("SELECT value FROM file_setting WHERE key = ?"))
                           .bind(QString(kKeptSetting))
                           .row([](const Row &row) { return row.text(0); });
    if (!value)
        return value.error();
    bool isNumber = false;
    const int count = value->value_or(QString()).toInt(&isNumber);
    return isNumber ? std::clamp(count, 0, kMostKept) : kDefaultKept;
}

Result<void> Backups::setKept(int count)
{
    if (count < 0 || count > kMostKept)
        return failure(ErrorCode::WrongUsage, QString::number(count));
    auto transaction = m_vault.begin();
    if (!transaction)
        return transaction.error();
    auto stored = Query(m_vault.connection(), QStringLiteral("INSERT INTO file_setting (key, value) VALUES (?, ?) "
                                                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"))
                      .bind(QString(kKeptSetting))
                      .bind(QString::number(count))
                      .run();
    return stored ? transaction->commit() : stored;
}

}  // namespace circumspect::sealed
