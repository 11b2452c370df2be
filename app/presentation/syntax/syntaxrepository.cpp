// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntaxrepository.h"

#include "usersyntax.h"

#include <KSyntaxHighlighting/Repository>

#include <QMutex>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

struct ChosenThemes {
    QMutex mutex;
    std::array<QString, 2> names; ///< For light and dark pages.
};

ChosenThemes &chosenThemes()
{
    static ChosenThemes themes;
    return themes;
}

}

KSyntaxHighlighting::Repository &syntaxRepository()
{
    // Once a thread: reading the index of all definitions takes milliseconds.
    thread_local KSyntaxHighlighting::Repository repository;
    thread_local const bool isReady = [] {
        repository.addCustomSearchPath(u":/aide"_s);
        if (!userSyntax().folder.isEmpty())
            repository.addCustomSearchPath(userSyntax().folder);
        return true;
    }();
    Q_UNUSED(isReady)
    return repository;
}

KSyntaxHighlighting::Theme syntaxTheme(bool dark)
{
    QString name;
    {
        const QMutexLocker lock(&chosenThemes().mutex);
        name = chosenThemes().names.at(dark ? 1 : 0);
    }
    // Another program's theme of this name is not meant.
    if (!name.isEmpty() && std::ranges::any_of(userSyntax().themes, [&name](const UserTheme &theme) { return theme.name == name; })) {
        if (const KSyntaxHighlighting::Theme theme = syntaxRepository().theme(name); theme.isValid())
            return theme;
    }
    return syntaxRepository().theme(dark ? u"Aide Dark"_s : u"Aide Light"_s);
}

void chooseSyntaxTheme(bool dark, const QString &name)
{
    const QMutexLocker lock(&chosenThemes().mutex);
    chosenThemes().names.at(dark ? 1 : 0) = name;
}

}
