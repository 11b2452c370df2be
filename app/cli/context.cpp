// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"

#include <application/backups.h>
#include <application/preferences.h>
#include <core/base/pathtext.h>

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

std::optional<application::OpenLibrary> Context::open(Access access) const
{
    const QString folder = libraryFolder();
    if (folder.isEmpty()) {
        report({base::ErrorCode::NotALibrary, u"--library"_s, u"no library was named, and none was used before"_s});
        return std::nullopt;
    }
    const bool takesOver = access == Access::Write && has(u"take-over"_s);
    base::Result<application::OpenLibrary> library = application::OpenLibrary::open(folder, takesOver ? Access::TakeOver : access);
    if (!library) {
        report(library.error());
        return std::nullopt;
    }
    if (access == Access::Write)
        keepDaily(*library);
    return std::move(*library);
}

void Context::keepDaily(const application::OpenLibrary &library) const
{
    jobs::JobControl control;
    // The command goes on without it.
    if (const base::Status made = application::backUpDaily(library, control); !made)
        report({made.error().code, u"the backup of the day"_s, made.error().detail});
}

void Context::print(const QJsonObject &object) const
{
    write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Context::printLine(const QString &line) const
{
    write(stdout, line);
}

int Context::report(const base::Error &error) const
{
    const QString subject = error.subject.isEmpty() ? base::codeName(error.code) : error.subject;
    printError(base::visibleText(subject) + u": "_s + base::visibleText(base::englishLine(error)));
    switch (error.code) {
    case base::ErrorCode::NotFound:
        return NotFound;
    case base::ErrorCode::BadInput:
        return Usage;
    case base::ErrorCode::NotALibrary:
    case base::ErrorCode::LibraryExists:
    case base::ErrorCode::FolderNotEmpty:
    case base::ErrorCode::LibraryInUse:
    case base::ErrorCode::LibraryElsewhere:
    case base::ErrorCode::LocksMissing:
    case base::ErrorCode::NeedsMigration:
    case base::ErrorCode::LibraryNewer:
    case base::ErrorCode::LibraryDamaged:
    case base::ErrorCode::NoPermission:
        return LibraryNotOpened;
    default:
        return SomeInputFailed;
    }
}

int Context::usage(const QString &what) const
{
    return reportUsage(what + u". Try: aide-memoire "_s + command + u" --help");
}

void Context::printError(const QString &sentence)
{
    write(stderr, u"aide-memoire: "_s + sentence);
}

int Context::refuse(const QString &subject, const QString &why) const
{
    printError(base::visibleText(subject) + u": "_s + why);
    return Usage;
}

}
