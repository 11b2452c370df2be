// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

/// The kind of a failure. The names that codeName() gives are part of the command line's contract.
enum class ErrorCode {
    Empty,             ///< A file without a byte.
    Truncated,         ///< The file ends before its content does.
    NotWellFormed,     ///< XML that breaks its own rules.
    NotRecognised,     ///< No reader knows this format.
    OtherContent,      ///< A web page or plain text under the name of another format: most likely an error page.
    OtherFlavour,      ///< Akoma Ntoso, but no statement, document or act that we can read.
    IsVocabulary,      ///< A vocabulary of themes: it has a door of its own.
    EntitiesRefused,   ///< A document type declaration or an entity: never expanded, never fetched.
    TooLarge,          ///< Above the limit for one file.
    NotAFile,          ///< A FIFO, a socket, a device; a link within an archive.
    LinkLoop,          ///< A link that leads back to itself or to the folder it lies in.
    LinkOutside,       ///< A link that leads out of the folder that is imported.
    Unreadable,        ///< No permission, or the medium failed.
    NotFound,          ///< A file, record or address that is not there.
    NoText,            ///< Read, but without a paragraph.
    Damaged,           ///< A container or a PDF that breaks its own rules beyond repair.
    PasswordNeeded,    ///< Encrypted, and no password was given.
    PasswordWrong,     ///< Encrypted, and the password does not open it.
    LimitExceeded,     ///< It unpacks to more, or nests deeper, than any document does.
    ReaderCrashed,     ///< The reader process died of it.
    ReaderTimedOut,    ///< The reader process did not end in time and was stopped.
    SandboxRefused,    ///< The system refused to lock the reader process in, so nothing was read.
    ProgramMissing,    ///< Another program is needed to read it, and is not installed.
    NotALibrary,       ///< The folder holds no library.
    LibraryExists,     ///< The folder holds one already.
    FolderNotEmpty,    ///< A new library is to go where other files are.
    LibraryInUse,      ///< Another program of this computer writes to it.
    LibraryElsewhere,  ///< A program of another computer writes to it.
    LocksMissing,      ///< The drive cannot lock files.
    NeedsMigration,    ///< Made by an older version, and opened for reading only.
    LibraryNewer,      ///< Made by a newer version.
    LibraryDamaged,    ///< The database does not pass its own check.
    NotABackup,        ///< A file that no backup is in.
    BackupDamaged,     ///< A backup that is cut off or was altered.
    BackupNewer,       ///< A backup of a newer version.
    NoPermission,      ///< The folder cannot be written.
    Storage,           ///< SQLite said no.
    WriteFailed,       ///< An output file could not be written.
    DiskFull,          ///< No room is left for what is to be written.
    AlreadyInLibrary,  ///< What is to come back from the trash is in the library again.
    InsideItself,      ///< A dossier is to go where it would lie inside itself.
    NameTaken,         ///< Another one beside it has this name.
    BadInput,          ///< A value that means nothing here.
    Cancelled,         ///< The user stopped it.
};

/// The one error type: what failed, a code to branch on, and the detail for those who want to know more.
/// Text is English here and is translated where it is shown: causeOf() and remedyOf() are marked for translators
/// in the context "Error".
struct Error {
    ErrorCode code = ErrorCode::Storage;
    QString subject; ///< The file, library or reference that it is about; may be empty.
    QString detail;  ///< What the library or the system said, in English; may be empty.
};

/// The name of a code on the command line: "not-well-formed".
QString codeName(ErrorCode code);
/// The code of such a name; Storage for an unknown one.
ErrorCode codeOfName(const QString &name);

/// Why it happened, one English sentence; the source text of a translation.
const char *causeOf(ErrorCode code);

/// The next step for the user, one English sentence; the source text of a translation.
const char *remedyOf(ErrorCode code);

/// One English line, "WHY (detail). REMEDY", for standard error and logs.
QString englishLine(const Error &error);

}
