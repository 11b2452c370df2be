// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include <core/base/files.h>

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace application::preferences {

namespace {

const QString kAuthorName = u"roaming/authorName"_s;
const QString kColourNames = u"roaming/colourNames"_s;
const QString kColourLetters = u"roaming/colourLetters"_s;
const QString kDailyBackup = u"roaming/dailyBackup"_s;
const QString kLastLibrary = u"local/lastLibrary"_s;

struct PreferencesFile : QSettings {
    PreferencesFile()
        : QSettings(QSettings::IniFormat, QSettings::UserScope, u"aide-memoire"_s, u"aide-memoire"_s)
    {
    }
};

}

QString folder()
{
    return QFileInfo(PreferencesFile().fileName()).path();
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
    PreferencesFile file;
    (void)base::makeOwnerOnlyFolder(QFileInfo(file.fileName()).path());
    file.setValue(kLastLibrary, QDir(folder).absolutePath());
    file.sync();
    base::makeOwnerOnly(file.fileName());
}

}
