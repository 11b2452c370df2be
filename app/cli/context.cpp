// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"

#include <core/base/files.h>
#include <core/base/pathtext.h>
#include <import/pipeline/dailybackup.h>

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>

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

// The window's table of settings keeps the last library in the same file, under the same name.
const QString kLastLibrary = u"local/lastLibrary"_s;
const QString kDailyBackup = u"roaming/dailyBackup"_s;

struct SettingsFile : QSettings {
    SettingsFile()
        : QSettings(QSettings::IniFormat, QSettings::UserScope, u"aide-memoire"_s, u"aide-memoire"_s)
    {
    }
};

}

QString lastLibrary()
{
    return SettingsFile().value(kLastLibrary).toString();
}

void rememberLibrary(const QString &folder)
{
    SettingsFile settings;
    (void)base::makeOwnerOnlyFolder(QFileInfo(settings.fileName()).path());
    settings.setValue(kLastLibrary, QDir(folder).absolutePath());
    settings.sync();
    base::makeOwnerOnly(settings.fileName());
}

QString Context::libraryFolder() const
{
    return option(u"library"_s, lastLibrary());
}

std::unique_ptr<library::Library> Context::open(library::Database::Access access) const
{
    const QString folder = libraryFolder();
    if (folder.isEmpty()) {
        report({base::ErrorCode::NotALibrary, u"--library"_s, u"no library was named, and none was used before"_s});
        return nullptr;
    }
    const bool takesOver = access == library::Database::Access::ReadWrite && has(u"take-over"_s);
    base::Result<std::unique_ptr<library::Library>> library
        = takesOver ? library::Library::takeOver(folder) : library::Library::open(folder, access);
    if (!library) {
        report(library.error());
        return nullptr;
    }
    if (access == library::Database::Access::ReadWrite)
        keepDaily(**library);
    return std::move(*library);
}

void Context::keepDaily(const library::Library &library) const
{
    const pipeline::DailyBackup daily(library, QDate::currentDate());
    if (!SettingsFile().value(kDailyBackup, true).toBool() || !daily.isDue())
        return;
    jobs::Control control;
    // The command goes on without it.
    if (const base::Status made = daily.make(control); !made)
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
