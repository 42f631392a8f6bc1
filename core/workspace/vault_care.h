// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"
#include "keys/key_slots.h"
#include "workspace/services.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// A copy that the program laid into the folder beside the vault before it changed much.
struct BackupRecord {
    QString path;
    QString kind;      ///< upgrade, import, deletion or rotation: what was about to be done
    QDateTime madeAt;  ///< UTC, as the clock stood then; the order of backups does not depend on it
    qint64 bytes = 0;
};

/// What taking somebody away makes advisable: copies made before, and a key that somebody kept, stay readable; only
/// what comes after a rotation is out of their reach.
enum class RotationNeed { None, VaultKey, AnswersKey };

struct RotateRequest {
    /// Also seals all answers anew under a new answers key: when an owner has left. Owners only.
    bool renewAnswersKey = false;
};

struct Rotated {
    QString backup;        ///< the copy under the old key; empty when no backups are kept
    int slotsWaiting = 0;  ///< slots that take the new key over with their next unlock
};

/// Who has a vault open, as its lock tells.
struct VaultHolder {
    QString user;  ///< empty where the system does not tell
    QString computer;
    QString program;
    qint64 process = 0;
    QDateTime since;      ///< UTC, by the clock of that computer
    bool isHere = false;  ///< held by this very process
};

/// What is left of a vault that does not open, found without changing anything.
struct DamageReport {
    struct Table {
        QString name;
        qint64 readableRows = 0;
        bool isWhole = false;
    };
    struct Backup {
        BackupRecord record;
        bool isSound = false;    ///< the passphrase opens it and every page is as it was written
        bool isLocked = false;   ///< it has another passphrase, as copies from before a change have
        QString programVersion;  ///< the program that wrote it, when it opens
    };
    /// What a person can do now, best first.
    enum class WayOn {
        None,         ///< it is sound
        OpenBackup,   ///< soundBackup()
        ReadTheRest,  ///< no sound copy beside it, but what is readable can be got out by the emergency key
        FindCopy,     ///< only a copy kept elsewhere helps
    };
    int wholeHeaderCopies = 0;  ///< of two; one is enough
    /// The backup whose key table opens this file, where both of its own copies are damaged; empty otherwise.
    QString keysFrom;
    bool opens = false;  ///< the passphrase fits and the first page can be read
    bool isTruncated = false;
    qint64 pages = 0;
    qint64 damagedPages = 0;
    std::vector<Table> tables;    ///< what can still be read, when it opens
    std::vector<Backup> backups;  ///< sound ones first, then newest first

    bool isSound() const { return wholeHeaderCopies == 2 && opens && !isTruncated && damagedPages == 0; }
    /// The newest one; null when there is none.
    const Backup *soundBackup() const;
    WayOn wayOn() const;
};

/// Keeping a vault safe: its key, its copies, its damage.
class VaultCare {
public:
    explicit VaultCare(WorkspaceState &state) : m_state(state) {}

    static constexpr int kDefaultKeptBackups = 5;
    static constexpr int kMostKeptBackups = 100;

    /// What has been due since somebody lost access; None once rotated.
    Result<RotationNeed> rotationNeed();
    /// Gives the vault a new key, in a new file that takes the old one's place at once. Other members keep their
    /// passphrases, recovery sheets and devices. In a programme owners only. BackupFailed, OwnerKeyMissing,
    /// MemberKeyUnproved, TooManyKeySlots when the slots of
    /// people who have not come for long leave no room, DiskFull, Cancelled; the vault then is as it was.
    Result<Rotated> rotate(const RotateRequest &request, const Progress &progress);

    /// A compacted copy with the same keys where nothing is yet, read back before it gets its name. FileExists,
    /// FileNotWritable, DiskFull. Works, too, when the vault's own file was taken away (VaultReplaced).
    Result<void> saveCopy(const QString &path);

    /// Newest first.
    Result<std::vector<BackupRecord>> backups();
    Result<int> keptBackups();
    /// 0 to kMostKeptBackups; 0 keeps none but those before an upgrade. WrongUsage out of bounds.
    Result<void> setKeptBackups(int count);

    /// The vault key as the stock sqlcipher shell takes it. Asks for this session's passphrase, recovery or device key
    /// again: WrongPassphrase.
    Result<QString> emergencyKey(const Secret &secret);

    /// Whether an error of opening or checking means that there is something to look at with damage().
    static bool isDamage(ErrorCode code);
    /// Looks at a closed vault that does not open as it should, by a passphrase or another kind of key.
    /// WrongPassphrase, FileNotFound, NotAVault, VaultInUse; damage is no Error here.
    static Result<DamageReport> damage(const QString &path, const Secret &secret, const SlotId &slot = {},
                                       keys::SlotKind kind = keys::SlotKind::Passphrase);
    /// Nothing when nobody has it open.
    static std::optional<VaultHolder> holder(const QString &path);
    /// Takes the lock away whatever it says; only after a person confirmed that nobody else works on the vault.
    static void breakOpen(const QString &path);

private:
    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
