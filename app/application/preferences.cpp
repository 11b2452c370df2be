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
const QString kDailyBackup = u"roaming/dailyBackup"_s;
const QString kLastLibrary = u"local/lastLibrary"_s;

struct PreferencesFile : QSettings {
    PreferencesFile()
        : QSettings(QSettings::IniFormat, QSettings::UserScope, u"aide-memoire"_s, u"aide-memoire"_s)
    {
    }
};

}

QString authorName()
{
    return PreferencesFile().value(kAuthorName).toString().trimmed();
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
