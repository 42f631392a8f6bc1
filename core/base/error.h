// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace circumspect {

/// What can go wrong in use. Words for people are made in app/common/error_text, never here.
enum class ErrorCode {
    // files
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    FileExists,
    FileEmpty,
    FileTooLarge,
    DiskFull,
    // vault
    NotAVault,
    VaultDamaged,
    VaultTruncated,
    VaultHeaderDamaged,
    VaultNewerThanProgram,
    VaultInUse,
    VaultReadOnly,
    WrongPassphrase,
    PassphraseTooShort,
    NotEnoughMemory,
    KeySlotUnusable,
    LastKeySlot,
    RecoveryCodeMistyped,
    KeySlotNotFound,
    TooManyKeySlots,
    KeyStoreUnavailable,
    ConstraintViolated,
    EncryptionLibraryWrong,
    DatabaseFailed,
    SealBroken,
    OwnerKeyMissing,
    RoleMissing,
    MemberNotFound,
    MemberKeyUnproved,
    WrongVaultKind,
    VaultReplaced,
    BackupFailed,
    NotebookKeyMissing,
    // packages
    PackageInvalid,
    PackageForSomebodyElse,
    PackageSenderUnknown,
    PackageConflict,
    // instruments
    InstrumentInvalid,
    InstrumentProblem,
    InstrumentExists,
    InstrumentNotFound,
    // cycles and rosters
    CycleExists,
    CycleNotFound,
    CycleAmbiguous,
    WaveNotFound,
    ParticipantNotFound,
    RosterInvalid,
    RosterProblem,
    // text and tables
    EncodingUnknown,
    SeparatorUnknown,
    RecordTooWide,
    QuoteUnclosed,
    CellTooLarge,
    TooManyColumns,
    TooManyRecords,
    LegacySpreadsheet,
    EncryptedSpreadsheet,
    SpreadsheetInvalid,
    // import of answers
    FormatUnknown,
    FormatNotSupported,
    MappingNeeded,
    MappingInvalid,
    ColumnUnknown,
    ColumnMissing,
    ValueOffScale,
    ValueNotInteger,
    ParticipantUnknown,
    GroupUnknown,
    RaterDuplicate,
    RaterMissing,
    GroupConflict,
    ImportRefused,
    ImportNotFound,
    NothingToImport,
    ReasonMissing,
    ResponseNotFound,
    TooLateAfterRelease,
    // release and report
    NothingToRelease,
    AlreadyReleased,
    ReReleaseRefused,
    ReleaseNotFound,
    ReleaseDamaged,
    PromiseWouldLoosen,
    OwnReportForbidden,
    BelowCohortFloor,
    ErasureTooEarly,
    TemplateInvalid,
    ReportFailed,
    // anything a person stopped
    Cancelled,
    WrongUsage,
};

/// One thing that went wrong: what (code), to what (subject: a file name, a record number, a column, an id) and a short
/// technical detail. Never holds an answer, a comment, a person's name or a key. Many problems in one file are
/// `causes`.
struct Error {
    ErrorCode code;
    QString subject;
    QString detail;
    std::vector<Error> causes;
};

}  // namespace circumspect
