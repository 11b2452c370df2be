// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include <core/base/files.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace application::preferences {

namespace {

const QString kAuthorName = u"roaming/authorName"_s;
const QString kColourNames = u"roaming/colourNames"_s;
const QString kColourLetters = u"roaming/colourLetters"_s;
const QString kDailyBackup = u"roaming/dailyBackup"_s;
const QString kLastLibrary = u"local/lastLibrary"_s;
const QString kMemories = u"local/memories"_s;
constexpr qsizetype kRememberedLibraries = 12;

struct PreferencesFile : QSettings {
    PreferencesFile()
        : QSettings(QSettings::IniFormat, QSettings::UserScope, u"aide-memoire"_s, u"aide-memoire"_s)
    {
    }
};

void write(const QString &name, const QVariant &value)
{
    PreferencesFile file;
    (void)base::makeOwnerOnlyFolder(QFileInfo(file.fileName()).path());
    file.setValue(name, value);
    file.sync();
    base::makeOwnerOnly(file.fileName());
}

/// True for what is no settings file of ours: bytes that are no text, lines that are no settings, settings of another program.
bool isDamaged(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    if (bytes.contains('\0') || !bytes.isValidUtf8())
        return true;
    const QSettings settings(path, QSettings::IniFormat);
    const QStringList groups = settings.childGroups();
    return settings.status() == QSettings::FormatError
        || (!settings.allKeys().isEmpty() && !groups.contains(u"roaming"_s) && !groups.contains(u"local"_s));
}

/// "aide-memoire-damaged.ini", "aide-memoire-damaged-2.ini": the first name that no file has.
QString freeName(const QFileInfo &file)
{
    QString name;
    for (int number = 1; name.isEmpty() || QFile::exists(name); ++number) {
        const QString ending = number == 1 ? QString() : u'-' + QString::number(number);
        name = file.path() + u'/' + file.completeBaseName() + u"-damaged"_s + ending + u'.' + file.suffix();
    }
    return name;
}

/// The latest library first.
QJsonArray memories()
{
    return QJsonDocument::fromJson(PreferencesFile().value(kMemories).toByteArray()).array();
}

}

QString folder()
{
    return QFileInfo(PreferencesFile().fileName()).path();
}

std::optional<DamagedFile> keepDamagedAside()
{
    const QString path = PreferencesFile().fileName();
    if (!isDamaged(path))
        return std::nullopt;
    const QString kept = freeName(QFileInfo(path));
    return DamagedFile {path, base::renameFile(path, kept).transform([&kept](std::monostate) { return kept; })};
}

QString authorName()
{
    return PreferencesFile().value(kAuthorName).toString().trimmed();
}

QStringList colourNames()
{
    return PreferencesFile().value(kColourNames).toStringList();
}

QStringList colourLetters()
{
    return PreferencesFile().value(kColourLetters).toStringList();
}

Packs packs()
{
    const PreferencesFile file;
    const auto text = [&file](const QString &name) { return file.value(u"roaming/"_s + name).toString().simplified(); };
    return {text(u"packOrganisation"_s), text(u"packLogo"_s), text(u"packClassification"_s), text(u"packFont"_s),
        text(u"packFontSize"_s).toDouble(), text(u"packPaper"_s), text(u"packCitationStyle"_s), text(u"packSecondLanguage"_s), file.value(u"roaming/pdfArchive"_s).toBool()};
}

bool wantsDailyBackup()
{
    return PreferencesFile().value(kDailyBackup, true).toBool();
}

QString lastLibrary()
{
    return PreferencesFile().value(kLastLibrary).toString();
}

void rememberLibrary(const QString &folder)
{
    write(kLastLibrary, QDir(folder).absolutePath());
}

QJsonObject memoryOf(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    for (const QJsonValue &memory : memories()) {
        if (memory[u"library"_s] == path)
            return memory[u"memory"_s].toObject();
    }
    return {};
}

void remember(const QString &folder, const QJsonObject &memory)
{
    const QString path = QDir(folder).absolutePath();
    QJsonArray kept {QJsonObject {{u"library"_s, path}, {u"memory"_s, memory}}};
    for (const QJsonValue &other : memories()) {
        if (other[u"library"_s] != path && kept.size() < kRememberedLibraries)
            kept.append(other);
    }
    write(kMemories, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

}
