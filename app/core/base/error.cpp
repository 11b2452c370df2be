// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"

#include "privatelock.h"

#include <QCoreApplication>

#include <array>

namespace base {

namespace {

struct Row {
    ErrorCode code;
    const char *name;
    const char *cause;
    const char *remedy;
};

// One row a code: its name on the command line, the cause, the remedy.
constexpr std::array kRows {
    Row {ErrorCode::Empty, "empty", QT_TRANSLATE_NOOP("Error", "The file is empty."),
        QT_TRANSLATE_NOOP("Error", "Get the file again from its source.")},
    Row {ErrorCode::Truncated, "truncated", QT_TRANSLATE_NOOP("Error", "The file ends in the middle of its content."),
        QT_TRANSLATE_NOOP("Error", "Get the file again; the download or the copy was probably interrupted.")},
    Row {ErrorCode::NotWellFormed, "not-well-formed", QT_TRANSLATE_NOOP("Error", "The file is not well-formed XML."),
        QT_TRANSLATE_NOOP("Error", "Get the file again, or save it as text or HTML and import that.")},
    Row {ErrorCode::NotRecognised, "not-recognised", QT_TRANSLATE_NOOP("Error", "The format of the file is not known."),
        QT_TRANSLATE_NOOP("Error", "Save it as PDF, DOCX, ODT, HTML or plain text and import that.")},
    Row {ErrorCode::OtherContent, "other-content",
        QT_TRANSLATE_NOOP("Error", "The file is not what its name says: most likely an error or login page that was saved in its place."),
        QT_TRANSLATE_NOOP("Error", "Download the document again. If this is what you want, import the file by itself and look it over, or "
                                   "use --other-content on the command line.")},
    Row {ErrorCode::OtherFlavour, "other-flavour",
        QT_TRANSLATE_NOOP("Error", "The file is Akoma Ntoso of a kind that has no text to read here."),
        QT_TRANSLATE_NOOP("Error", "Import the file that holds the text itself, or its HTML version.")},
    Row {ErrorCode::IsVocabulary, "is-vocabulary", QT_TRANSLATE_NOOP("Error", "The file is a vocabulary of themes, not a document."),
        QT_TRANSLATE_NOOP("Error", "Import it with File ▸ Import Vocabulary…, or with import-vocabulary on the command line.")},
    Row {ErrorCode::EntitiesRefused, "entities-refused",
        QT_TRANSLATE_NOOP("Error", "The file declares entities, which can hide other files or grow without end."),
        QT_TRANSLATE_NOOP("Error", "Do not trust this file. Get it from its publisher, without a document type declaration.")},
    Row {ErrorCode::TooLarge, "too-large", QT_TRANSLATE_NOOP("Error", "The file is larger than a text can be."),
        QT_TRANSLATE_NOOP("Error", "Split the file, or import only the part that holds the text.")},
    Row {ErrorCode::NotAFile, "not-a-file", QT_TRANSLATE_NOOP("Error", "This is a link, a pipe or a device, not a file."),
        QT_TRANSLATE_NOOP("Error", "Choose an ordinary file or a folder.")},
    Row {ErrorCode::LinkLoop, "link-loop", QT_TRANSLATE_NOOP("Error", "The link leads back to itself or to the folder it lies in."),
        QT_TRANSLATE_NOOP("Error", "Nothing is lost: the files of the folder are imported once. Delete the link if it should lead elsewhere.")},
    Row {ErrorCode::LinkOutside, "link-outside",
        QT_TRANSLATE_NOOP("Error", "The link leads out of the folder that is imported, so it was not followed."),
        QT_TRANSLATE_NOOP("Error", "If you trust what it leads to, import that file or folder by itself.")},
    Row {ErrorCode::Unreadable, "unreadable", QT_TRANSLATE_NOOP("Error", "The file cannot be read."),
        QT_TRANSLATE_NOOP("Error", "Check its permissions, or copy it to a folder of your own.")},
    Row {ErrorCode::NotFound, "not-found", QT_TRANSLATE_NOOP("Error", "Not found."),
        QT_TRANSLATE_NOOP("Error", "Check the spelling, or look for it with a search.")},
    Row {ErrorCode::NoText, "no-text", QT_TRANSLATE_NOOP("Error", "The file holds no paragraph of text."),
        QT_TRANSLATE_NOOP("Error", "Import another version of the document.")},
    Row {ErrorCode::Damaged, "damaged", QT_TRANSLATE_NOOP("Error", "The file is damaged."),
        QT_TRANSLATE_NOOP("Error", "Get the file again, or open it in the program that made it and save it anew.")},
    Row {ErrorCode::PasswordNeeded, "password-needed", QT_TRANSLATE_NOOP("Error", "The file is protected by a password."),
        QT_TRANSLATE_NOOP("Error", "Give the password, or save the file without one in the program that made it, and try again.")},
    Row {ErrorCode::PasswordWrong, "password-wrong", QT_TRANSLATE_NOOP("Error", "The password does not open the file."),
        QT_TRANSLATE_NOOP("Error", "Look at capitals and the layout of the keyboard, or ask who set it, and try again.")},
    Row {ErrorCode::LimitExceeded, "limit-exceeded",
        QT_TRANSLATE_NOOP("Error", "The file unpacks to far more than a document holds."),
        QT_TRANSLATE_NOOP("Error", "Do not trust this file. Get the document from its publisher.")},
    Row {ErrorCode::ReaderCrashed, "reader-crashed",
        QT_TRANSLATE_NOOP("Error", "The file stopped the process that reads files; nothing else was harmed."),
        QT_TRANSLATE_NOOP("Error", "Save it anew in the program that made it, or as PDF, and import that.")},
    Row {ErrorCode::ReaderTimedOut, "reader-timed-out", QT_TRANSLATE_NOOP("Error", "Reading the file took too long and was stopped."),
        QT_TRANSLATE_NOOP("Error", "Split the file, or import another format of the document.")},
    Row {ErrorCode::SandboxRefused, "sandbox-refused",
        QT_TRANSLATE_NOOP("Error", "The system refused to lock in the process that reads files, so it read nothing."),
        QT_TRANSLATE_NOOP("Error", "Start the program outside of the container or policy that forbids it.")},
    Row {ErrorCode::ProgramMissing, "program-missing",
        QT_TRANSLATE_NOOP("Error", "Another program is needed to read this format, and it is not installed."),
        QT_TRANSLATE_NOOP("Error", "Install the program named here, or save the file as DOCX or PDF and import that.")},
    Row {ErrorCode::NotALibrary, "not-a-library", QT_TRANSLATE_NOOP("Error", "The folder holds no library."),
        QT_TRANSLATE_NOOP("Error", "Choose another folder, or make a new library in it.")},
    Row {ErrorCode::LibraryExists, "library-exists", QT_TRANSLATE_NOOP("Error", "The folder holds a library already."),
        QT_TRANSLATE_NOOP("Error", "Open it, or choose an empty folder.")},
    Row {ErrorCode::FolderNotEmpty, "folder-not-empty", QT_TRANSLATE_NOOP("Error", "The folder holds other files."),
        QT_TRANSLATE_NOOP("Error", "Choose an empty folder, or the name of a new one. Nothing was changed.")},
    Row {ErrorCode::LibraryInUse, "library-in-use",
        QT_TRANSLATE_NOOP("Error", "The library is open in another window or program."),
        QT_TRANSLATE_NOOP("Error", "Close it there, then try again. Nothing was changed.")},
    Row {ErrorCode::LibraryElsewhere, "library-elsewhere", QT_TRANSLATE_NOOP("Error", "The library is open on another computer."),
        QT_TRANSLATE_NOOP("Error", "Close it there, then try again, or open it for reading only. Nothing was changed.")},
    Row {ErrorCode::LocksMissing, "locks-missing",
        QT_TRANSLATE_NOOP("Error", "The drive cannot keep two programs from writing at once."),
        QT_TRANSLATE_NOOP("Error", "Copy the library to a drive of this computer and open it there. Nothing was changed.")},
    Row {ErrorCode::NeedsMigration, "needs-migration",
        QT_TRANSLATE_NOOP("Error", "The library was made by an older version of Aide-Mémoire and has to be brought up to date first."),
        QT_TRANSLATE_NOOP("Error", "Open it in the window, or run aide-memoire reindex: a copy is kept in its folder “backups”. Where "
                                   "its folder may not be written to, copy it to a folder of your own first.")},
    Row {ErrorCode::LibraryNewer, "library-newer",
        QT_TRANSLATE_NOOP("Error", "The library or the bundle was made by a newer version of Aide-Mémoire."),
        QT_TRANSLATE_NOOP("Error", "Open it with that version. Nothing was changed.")},
    Row {ErrorCode::LibraryDamaged, "library-damaged", QT_TRANSLATE_NOOP("Error", "The library is damaged."),
        QT_TRANSLATE_NOOP("Error", "Restore a backup (File ▸ Restore…, or restore on the command line), or take out what can still be read "
                                   "(File ▸ Salvage…, or salvage). Nothing was changed.")},
    Row {ErrorCode::NotABackup, "not-a-backup", QT_TRANSLATE_NOOP("Error", "The file is not a backup of a library."),
        QT_TRANSLATE_NOOP("Error", "Choose a file that Tools ▸ Back Up Library… made, or one from the library's folder “backups”. Nothing was changed.")},
    Row {ErrorCode::BackupDamaged, "backup-damaged", QT_TRANSLATE_NOOP("Error", "The backup is incomplete, or was altered after it was made."),
        QT_TRANSLATE_NOOP("Error", "Copy it again from where it came, or choose another backup. Nothing was changed.")},
    Row {ErrorCode::BackupNewer, "backup-newer", QT_TRANSLATE_NOOP("Error", "The backup was made by a newer version of Aide-Mémoire."),
        QT_TRANSLATE_NOOP("Error", "Restore it with that version. Nothing was changed.")},
    Row {ErrorCode::ExportDamaged, "export-damaged", QT_TRANSLATE_NOOP("Error", "The export or bundle is incomplete, or was altered after it was made."),
        QT_TRANSLATE_NOOP("Error", "Copy it again from where it came, or have it exported once more. Nothing was imported.")},
    Row {ErrorCode::NoPermission, "no-permission", QT_TRANSLATE_NOOP("Error", "The folder may not be written to."),
        QT_TRANSLATE_NOOP("Error", "Choose a folder of your own, or copy the library to one. Nothing was changed.")},
    Row {ErrorCode::Storage, "storage", QT_TRANSLATE_NOOP("Error", "The library could not store or find this."),
        QT_TRANSLATE_NOOP("Error", "Check the free space on the disk, then run Tools ▸ Check Library.")},
    Row {ErrorCode::WriteFailed, "write-failed", QT_TRANSLATE_NOOP("Error", "The file could not be written."),
        QT_TRANSLATE_NOOP("Error", "Check the folder's permissions, or choose another place. An older file is unchanged.")},
    Row {ErrorCode::DiskFull, "disk-full", QT_TRANSLATE_NOOP("Error", "The disk is full."),
        QT_TRANSLATE_NOOP("Error", "Free some space or choose another place, then try again. What was there before is unchanged.")},
    Row {ErrorCode::AlreadyInLibrary, "already-in-library", QT_TRANSLATE_NOOP("Error", "It is in the library again."),
        QT_TRANSLATE_NOOP("Error", "Delete what is there now first, then restore this.")},
    Row {ErrorCode::InsideItself, "inside-itself", QT_TRANSLATE_NOOP("Error", "A dossier cannot lie inside itself."),
        QT_TRANSLATE_NOOP("Error", "Choose a dossier that does not lie in this one.")},
    Row {ErrorCode::NameTaken, "name-taken", QT_TRANSLATE_NOOP("Error", "There is one of this name already."),
        QT_TRANSLATE_NOOP("Error", "Choose another name.")},
    Row {ErrorCode::BadInput, "bad-input", QT_TRANSLATE_NOOP("Error", "This value means nothing here."),
        QT_TRANSLATE_NOOP("Error", "Correct it and try again.")},
    Row {ErrorCode::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled."),
        QT_TRANSLATE_NOOP("Error", "Start it again when you like; what was finished is kept.")},
};

/// What is said in their place where private annotations are meant.
constexpr std::array kPrivateRows {
    Row {ErrorCode::PasswordNeeded, "", QT_TRANSLATE_NOOP("Error", "The private annotations are locked."),
        QT_TRANSLATE_NOOP("Error", "Unlock them with Annotate ▸ Unlock Private Annotations…, or with --unlock on the command line.")},
    Row {ErrorCode::PasswordWrong, "", QT_TRANSLATE_NOOP("Error", "This is not the passphrase of the private annotations."),
        QT_TRANSLATE_NOOP("Error", "Look at capitals and the layout of the keyboard, and try again.")},
};

const Row &rowOf(ErrorCode code)
{
    for (const Row &row : kRows) {
        if (row.code == code)
            return row;
    }
    Q_UNREACHABLE_RETURN(kRows.front());
}

const Row &rowOf(const Error &error)
{
    for (const Row &row : kPrivateRows) {
        if (row.code == error.code && error.detail == kOfPrivateAnnotations)
            return row;
    }
    return rowOf(error.code);
}

}

QString codeName(ErrorCode code)
{
    return QString::fromLatin1(rowOf(code).name);
}

ErrorCode codeOfName(const QString &name)
{
    for (const Row &row : kRows) {
        if (name == QLatin1StringView(row.name))
            return row.code;
    }
    return ErrorCode::Storage;
}

const char *causeOf(ErrorCode code)
{
    return rowOf(code).cause;
}

const char *remedyOf(ErrorCode code)
{
    return rowOf(code).remedy;
}

const char *causeOf(const Error &error)
{
    return rowOf(error).cause;
}

const char *remedyOf(const Error &error)
{
    return rowOf(error).remedy;
}

QString englishLine(const Error &error)
{
    QString line = QString::fromUtf8(causeOf(error));
    if (!error.detail.isEmpty() && error.detail != kOfPrivateAnnotations) {
        line.chop(1);
        line += u" (" + error.detail + u").";
    }
    return line + u' ' + QString::fromUtf8(remedyOf(error));
}

}
