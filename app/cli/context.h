// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run.h"

#include <application/openlibrary.h>
#include <application/packs.h>
#include <core/base/result.h>

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace cli {

using Access = application::OpenLibrary::Access;

/// What a command was called with: its positional arguments, the options, and how to answer.
class Context
{
public:
    QString command; ///< Its name.
    QStringList positional;
    QHash<QString, QStringList> options; ///< "limit" → {"20"}; a flag maps to {""}.
    bool json = false;
    /// Words what a pack tells of a record; empty in a program that was built without its window.
    application::WordFacts wordFacts = {};

    bool has(const QString &option) const { return options.contains(option); }
    /// The value of an option; the last one, where it was given more than once.
    QString option(const QString &name, const QString &otherwise = {}) const { return options.value(name, {otherwise}).constLast(); }
    /// All values of an option that may be given more than once.
    QStringList all(const QString &name) const { return options.value(name); }

    /// Opens the library that --library names, else the last one used. Reports and returns none when it cannot.
    std::optional<application::OpenLibrary> open(Access access) const;

    /// The folder that open() would open; empty when no library was named and none was used before.
    QString libraryFolder() const;

    /// Makes the backup of the day where it is due; a failure is told, and no failure of the command.
    void keepDaily(const application::OpenLibrary &library) const;

    /// One JSON object on a line of standard output.
    void print(const QJsonObject &object) const;
    void printLine(const QString &line) const;
    /// "aide-memoire: WHAT: WHY" on standard error; the exit code that fits.
    int report(const base::Error &error) const;
    int usage(const QString &what) const;
    /// The same form for a sentence that is no Error.
    static void printError(const QString &sentence);
    /// The same for a value that does not fit, with words of the command's own: "aide-memoire: SUBJECT: WHY".
    int refuse(const QString &subject, const QString &why) const;
};

}
