// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"

#include "passphrase.h"

#include <application/backups.h>
#include <application/preferences.h>
#include <application/privacy.h>
#include <application/trash.h>

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void write(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

}

QString Context::libraryFolder() const
{
    return option(u"library"_s, application::preferences::lastLibrary());
}

std::expected<application::OpenLibrary, Failure> Context::open(Access access) const
{
    const QString folder = libraryFolder();
    if (folder.isEmpty())
        return base::failure(base::ErrorCode::NotALibrary, u"--library"_s, u"no library was named, and none was used before"_s);
    const bool takesOver = access == Access::Write && has(u"take-over"_s);
    base::Result<application::OpenLibrary> library = application::OpenLibrary::open(folder, takesOver ? Access::TakeOver : access);
    if (!library)
        return std::unexpected(Failure(Failure(library.error()).sentence, LibraryNotOpened));
    if (access == Access::Write)
        keepDaily(*library);
    if (has(u"unlock"_s)) {
        TRY(const QString passphrase, readPassphrase(u"Passphrase of the private annotations"_s));
        TRY_VOID(application::unlock(*library, passphrase));
    }
    return *std::move(library);
}

base::Result<application::Target> Context::target(const application::OpenLibrary &library) const
{
    return library.run(application::target(positional.join(u' '), option(u"in"_s)));
}

/// Makes the backup of the day where it is due, and removes what has been in the trash for long, as an open window does. The command
/// goes on where that fails.
void Context::keepDaily(const application::OpenLibrary &library) const
{
    jobs::JobControl control;
    const QDate today = QDate::currentDate();
    const base::Status made = application::isDailyBackupDue(library, today) ? application::makeDailyBackup(library, today, control) : base::ok();
    if (!made)
        printError(Failure({made.error().code, u"the backup of the day"_s, made.error().detail}).sentence);
    // After the backup: what goes now is in it.
    (void)application::removeOldTrash(library);
}

void Context::print(const QJsonObject &object) const
{
    write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Context::printLine(const QString &line) const
{
    write(stdout, line);
}

void Context::print(const QJsonObject &object, const QString &line) const
{
    if (json)
        print(object);
    else
        printLine(line);
}

void Context::printError(const QString &sentence)
{
    write(stderr, u"aide-memoire: "_s + sentence);
}

std::unexpected<Failure> Context::usage(const QString &what) const
{
    return std::unexpected(Failure(what + u". Try: aide-memoire "_s + command + u" --help", Usage));
}

}
