// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/error_text.h"

#include "common/problem_text.h"

#include <QCoreApplication>

namespace circumspect::common {

namespace {

/// The translation context.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// The subject, or words that can stand in its place.
QString named(const Error &error, const char *stand)
{
    return error.subject.isEmpty() ? ErrorText::tr(stand) : error.subject;
}

QString withDetail(const QString &sentence, const Error &error)
{
    return error.detail.isEmpty() ? sentence : ErrorText::tr("%1 (%2)").arg(sentence, problemText(error.detail));
}

// No default: a code without words must not compile. Long because there are many codes, not many ideas.
QString sentenceOf(const Error &error)  // NOLINT(readability-function-size)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return ErrorText::tr("%1 was not found. Check the name and the folder.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file")));
    case ErrorCode::FileNotReadable:
        return ErrorText::tr("%1 cannot be read. Check its permissions, or whether another program holds it.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file")));
    case ErrorCode::FileNotWritable:
        return ErrorText::tr(
                   "%1 cannot be written; what was there before is unchanged. Choose another folder or check its "
                   "permissions.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file")));
    case ErrorCode::FileExists:
        return ErrorText::tr("%1 is already there and was left alone. Choose another name.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file")));
    case ErrorCode::FileEmpty:
        return ErrorText::tr("%1 is empty. Export it again from the survey tool.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file")));
    case ErrorCode::FileTooLarge:
        return withDetail(
            ErrorText::tr("%1 is too large. Split a survey export, or export the responses only; a vault holds at "
                          "most 1 GiB.")
                .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file"))),
            error);
    case ErrorCode::DiskFull:
        return ErrorText::tr("The disk is full; nothing was changed. Free some space and try again.");
    case ErrorCode::NotAVault:
        return ErrorText::tr("%1 is not a Circumspect vault. Choose a file that ends in .circ.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file")));
    case ErrorCode::VaultDamaged:
        return withDetail(
            ErrorText::tr("%1 is damaged. Open a backup copy; keep this file until you have one that opens.")
                .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The vault"))),
            error);
    case ErrorCode::VaultTruncated:
        return ErrorText::tr(
                   "%1 is cut off: its end is missing. Copy it again from where it came, or open a backup copy.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The vault")));
    case ErrorCode::VaultHeaderDamaged:
        return ErrorText::tr(
                   "Both copies of the key table in %1 are damaged, so no passphrase can open it. Open a backup copy.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "the vault")));
    case ErrorCode::VaultNewerThanProgram:
        return withDetail(
            ErrorText::tr(
                "%1 was made by a newer version of Circumspect and was left untouched. Install the newest version.")
                .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The vault"))),
            error);
    case ErrorCode::VaultInUse:
        return withDetail(ErrorText::tr("%1 is open elsewhere. Close it there first.")
                              .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The vault"))),
                          error);
    case ErrorCode::VaultReadOnly:
        if (error.detail == QStringLiteral("cohort cut"))
            return ErrorText::tr(
                "The vault must note which participants a view across participants shows, so that no later view leaves "
                "a "
                "few of them over; here it can only be read. Copy it to a folder you may write to, and open it there.");
        return ErrorText::tr("The vault can be read but not changed here. Copy it to a folder you may write to.");
    case ErrorCode::WrongPassphrase:
        return ErrorText::tr("This passphrase does not open the vault. Check capital letters and the keyboard layout.");
    case ErrorCode::PassphraseTooShort:
        return ErrorText::tr(
            "The passphrase is too short. Use at least 12 characters, for example four unrelated words.");
    case ErrorCode::NotEnoughMemory:
        return ErrorText::tr(
            "There is not enough free memory to unlock the vault. Close other programs and try again.");
    case ErrorCode::KeySlotUnusable:
        return withDetail(ErrorText::tr("A key slot of the vault asks for something this program refuses."), error);
    case ErrorCode::RecoveryCodeMistyped:
        return ErrorText::tr(
            "The recovery code has a typing error. Compare it with the printed sheet, group by group.");
    case ErrorCode::LastKeySlot:
        return ErrorText::tr("The last key cannot be removed: nobody could open the vault again.");
    case ErrorCode::KeySlotNotFound:
        return ErrorText::tr("The vault has no such key. Open it again and choose from the list.");
    case ErrorCode::TooManyKeySlots:
        return ErrorText::tr("The vault has no room for another key. Remove one that is no longer used.");
    case ErrorCode::KeyStoreUnavailable:
        return ErrorText::tr("The system keychain could not be used. Enter the passphrase instead.");
    case ErrorCode::ConstraintViolated:
        return withDetail(ErrorText::tr("The vault refused the change because it would contradict what is there."),
                          error);
    case ErrorCode::EncryptionLibraryWrong:
        return withDetail(
            ErrorText::tr("The encryption library is not the one this program was built with, so nothing is opened. "
                          "Reinstall Circumspect."),
            error);
    case ErrorCode::DatabaseFailed:
        return withDetail(ErrorText::tr("The vault could not carry this out; nothing was changed."), error);
    case ErrorCode::SealBroken:
        return ErrorText::tr("A sealed part of the vault does not match its seal and was not read. Check the vault.");
    case ErrorCode::OwnerKeyMissing:
        return ErrorText::tr("Only an owner holds the key to the answers. Ask an owner to do this step.");
    case ErrorCode::RoleMissing:
        return ErrorText::tr("Your role in this vault does not include this step. Ask an owner.");
    case ErrorCode::MemberNotFound:
        return ErrorText::tr("The vault has no such member: %1. The list of members shows who there is.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "no name was given")));
    case ErrorCode::MemberKeyUnproved:
        return ErrorText::tr("The key or the role of a member is not the one an owner put there, so nothing is sealed "
                             "to it. Look at the "
                             "list of members, revoke who is marked there, and add them again.");
    case ErrorCode::WrongVaultKind:
        return ErrorText::tr("This step belongs to another kind of vault. Open the file it is meant for.");
    case ErrorCode::VaultReplaced:
        return ErrorText::tr("%1 was removed or replaced by another program while it was open. Nothing more is written "
                             "to it; save a copy now, then open the file again.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The vault")));
    case ErrorCode::BackupFailed:
        return withDetail(ErrorText::tr("No backup copy could be made, so nothing was changed. Free some space or "
                                        "choose a folder that can be written to."),
                          error);
    case ErrorCode::NotebookKeyMissing:
        return ErrorText::tr("Private notes open only for the coach who wrote them.");
    case ErrorCode::PackageInvalid:
        return withDetail(ErrorText::tr("%1 is not a whole package; nothing was taken from it. Ask for it again.")
                              .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file"))),
                          error);
    case ErrorCode::PackageForSomebodyElse:
        return ErrorText::tr("%1 is sealed to somebody else or to another vault, or its first bytes were damaged on "
                             "the way. Ask the sender for one made for you.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The package")));
    case ErrorCode::PackageSenderUnknown:
        return ErrorText::tr("Nobody this vault knows has made %1; nothing was taken from it.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "the package")));
    case ErrorCode::PackageConflict:
        return ErrorText::tr("%1 was changed on both sides. Choose which version stays.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "An entry")));
    case ErrorCode::InstrumentInvalid:
        return ErrorText::tr("%1 is not a usable instrument. Mend the places listed and try again.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file")));
    case ErrorCode::InstrumentProblem:
        return ErrorText::tr("%1: %2").arg(error.subject, error.detail);
    case ErrorCode::InstrumentExists:
        return ErrorText::tr("The vault already holds %1 with other content. Give the new one another version.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "this instrument")));
    case ErrorCode::InstrumentNotFound:
        return ErrorText::tr("The vault has no instrument %1. Add it first.").arg(error.subject);
    case ErrorCode::CycleExists:
        return ErrorText::tr("There is already a cycle named %1. Choose another name.").arg(error.subject);
    case ErrorCode::CycleNotFound:
        return ErrorText::tr("There is no such cycle in the vault: %1.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "none has been added yet")));
    case ErrorCode::CycleAmbiguous:
        return ErrorText::tr("The vault has several cycles. Say which one.");
    case ErrorCode::WaveNotFound:
        return ErrorText::tr("The cycle has no wave %1.").arg(error.subject);
    case ErrorCode::ParticipantNotFound:
        return ErrorText::tr("The cycle has no participant with the code %1.").arg(error.subject);
    case ErrorCode::RosterInvalid:
        return ErrorText::tr("The roster was not read; nothing was changed. Mend the records listed and try again.");
    case ErrorCode::RosterProblem:
        return ErrorText::tr("%1: %2").arg(error.subject, error.detail);
    case ErrorCode::EncodingUnknown:
        return ErrorText::tr("The text encoding of %1 was not recognised. Save the file as UTF-8.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "the file")));
    case ErrorCode::SeparatorUnknown:
        return ErrorText::tr("No separator was found in %1: its lines do not fall into columns. Export it as CSV.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "the file")));
    case ErrorCode::RecordTooWide:
        return withDetail(
            ErrorText::tr("Record %1 has more values than the header has columns. Check its quotation marks.")
                .arg(error.subject),
            error);
    case ErrorCode::QuoteUnclosed:
        return ErrorText::tr(
                   "Record %1 opens a quotation mark that is never closed: the file seems cut off. Export it again.")
            .arg(error.subject);
    case ErrorCode::RaterMissing:
        return withDetail(ErrorText::tr("Record %1 does not say which rater it comes from.").arg(error.subject), error);
    case ErrorCode::CellTooLarge:
        return withDetail(ErrorText::tr("A value in record %1 is too long to be an answer.").arg(error.subject), error);
    case ErrorCode::TooManyColumns:
        return withDetail(
            ErrorText::tr("%1 has too many columns.").arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file"))),
            error);
    case ErrorCode::TooManyRecords:
        return withDetail(ErrorText::tr("%1 has too many records. Split it.")
                              .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file"))),
                          error);
    case ErrorCode::LegacySpreadsheet:
        return ErrorText::tr("%1 is an old Excel workbook (.xls). Save it as .xlsx or CSV and try again.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file")));
    case ErrorCode::EncryptedSpreadsheet:
        return ErrorText::tr("%1 is a protected workbook. Save a copy without a password.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file")));
    case ErrorCode::SpreadsheetInvalid:
        return withDetail(ErrorText::tr("%1 is not a readable workbook.")
                              .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file"))),
                          error);
    case ErrorCode::FormatUnknown:
        return ErrorText::tr("The format of %1 was not recognised. Name the format, or give a mapping.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "the file")));
    case ErrorCode::FormatNotSupported:
        return withDetail(
            ErrorText::tr("%1 cannot be imported yet. Export it as CSV with one row a rater, or as a long table.")
                .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "This kind of file"))),
            error);
    case ErrorCode::MappingNeeded:
        return withDetail(ErrorText::tr("It is not clear which column holds what. Give a mapping."), error);
    case ErrorCode::MappingInvalid:
        return withDetail(ErrorText::tr("The mapping cannot be used."), error);
    case ErrorCode::ColumnUnknown:
        return withDetail(ErrorText::tr("Column “%1” is not known to the instrument.").arg(error.subject), error);
    case ErrorCode::ColumnMissing:
        return withDetail(ErrorText::tr("Column “%1” is missing.").arg(error.subject), error);
    case ErrorCode::ValueOffScale:
        return withDetail(ErrorText::tr("Record %1 has a value that is not on the scale.").arg(error.subject), error);
    case ErrorCode::ValueNotInteger:
        return withDetail(ErrorText::tr("Record %1 has a value that is not a whole number.").arg(error.subject), error);
    case ErrorCode::ParticipantUnknown:
        return withDetail(
            ErrorText::tr("Record %1 is about a participant who is not on the roster.").arg(error.subject), error);
    case ErrorCode::GroupUnknown:
        return withDetail(
            ErrorText::tr("Record %1 has a rater group that the instrument does not know.").arg(error.subject), error);
    case ErrorCode::RaterDuplicate:
        return withDetail(ErrorText::tr("Record %1 repeats a rater.").arg(error.subject), error);
    case ErrorCode::GroupConflict:
        return withDetail(
            ErrorText::tr("Record %1 puts a rater in another group than the roster or an earlier record does.")
                .arg(error.subject),
            error);
    case ErrorCode::ImportRefused:
        return ErrorText::tr("Nothing was imported: %1 has problems. Mend the records listed and import it again.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "the file")));
    case ErrorCode::ImportNotFound:
        return ErrorText::tr("There is no such import, or it can no longer be withdrawn.");
    case ErrorCode::NothingToImport:
        return ErrorText::tr("%1 holds no answers to import.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file")));
    case ErrorCode::ReasonMissing:
        return ErrorText::tr("Give a reason; it is kept with the decision.");
    case ErrorCode::ResponseNotFound:
        return ErrorText::tr("This response is no longer there. Look at the list again.");
    case ErrorCode::TooLateAfterRelease:
        return ErrorText::tr("A report of this wave has been released, so what counts in it can no longer change.");
    case ErrorCode::NothingToRelease:
        return ErrorText::tr("There are no answers to release for %1 yet.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "this participant")));
    case ErrorCode::AlreadyReleased:
        return ErrorText::tr("This cannot be changed any more: a report has been released.");
    case ErrorCode::ReReleaseRefused:
        return ErrorText::tr(
                   "The report about %1 cannot be made anew now. New answers wait until every changed group has at "
                   "least 3 more, or as many as its minimum, than in each earlier report: two reports side by side "
                   "could tell who answered what.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "this participant")));
    case ErrorCode::ReleaseNotFound:
        return ErrorText::tr("There is no released report for %1 yet. Release it first.")
            .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "this participant")));
    case ErrorCode::ReleaseDamaged:
        return ErrorText::tr("A stored release does not match its number and is not shown. Check the vault.");
    case ErrorCode::PromiseWouldLoosen:
        return ErrorText::tr("The promise to raters may only get stricter once answers have come in (%1).")
            .arg(error.subject);
    case ErrorCode::OwnReportForbidden:
        return ErrorText::tr("This is a report about yourself, which somebody else has to release and look after. Ask "
                             "another owner; where you are the only one, add another on the Members page.");
    case ErrorCode::BelowCohortFloor:
        if (!error.detail.isEmpty())
            return ErrorText::tr(
                "This choice leaves out fewer than 5 participants or 3 organisations; beside the whole "
                "cohort it would show them. Leave out more, or nobody.");
        return ErrorText::tr("A view across participants needs at least 5 participants from 3 organisations.");
    case ErrorCode::ErasureTooEarly:
        return ErrorText::tr("The promise keeps the answers until %1. Erase them then.").arg(error.subject);
    case ErrorCode::TemplateInvalid:
        return withDetail(ErrorText::tr("%1 is not a usable report template. Mend the place named and try again.")
                              .arg(named(error, QT_TRANSLATE_NOOP("ErrorText", "The file"))),
                          error);
    case ErrorCode::ReportFailed:
        return withDetail(ErrorText::tr("The report could not be made."), error);
    case ErrorCode::Cancelled:
        return ErrorText::tr("Stopped; nothing was changed.");
    case ErrorCode::WrongUsage:
        return error.detail.isEmpty() ? ErrorText::tr("This cannot be done that way.") : problemText(error.detail);
    }
    return {};
}

}  // namespace

QString errorText(const Error &error)
{
    return sentenceOf(error);
}

QStringList causeTexts(const Error &error)
{
    QStringList texts;
    for (const Error &cause : error.causes)
        texts.append(sentenceOf(cause));
    return texts;
}

}  // namespace circumspect::common
