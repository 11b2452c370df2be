// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity.h"

#include "preferences.h"

namespace application {

namespace {

QString accountName()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("USERNAME");
#else
    return qEnvironmentVariable("USER");
#endif
}

}

QString userName()
{
    const QString chosen = preferences::authorName();
    return chosen.isEmpty() ? accountName() : chosen;
}

QStringList ownNames()
{
    QStringList names {preferences::authorName(), accountName()};
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

model::Signature signature()
{
    return {userName(), QDateTime::currentDateTimeUtc()};
}

}
