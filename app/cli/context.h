// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <application/openlibrary.h>
#include <application/packs.h>
#include <application/target.h>
#include <core/base/result.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <expected>

namespace cli {

using Access = application::OpenLibrary::Access;

/// The call of a command: its positional arguments, the options, and how to answer.
class Context
{
public:
    QString command; ///< Its name.
    QStringList positional;
    QHash<QString, QStringList> options; ///< "limit" → {"20"}; a flag maps to {""}.
    bool json = false;
    /// Words what a pack tells of a record; empty in a program that was built without its window.
    application::PackWords packWords = {};
    /// The fixed words of a pack's pages, in the language of the call.
    briefing::PageWords pageWords = briefing::englishPageWords();

    bool has(const QString &option) const { return options.contains(option); }
    /// The value of an option; the last one, where it was given more than once.
    QString option(const QString &name, const QString &otherwise = {}) const { return options.value(name, {otherwise}).constLast(); }

    /// Opens the library that --library names, else the last one used; every failure has the exit code LibraryNotOpened.
    std::expected<application::OpenLibrary, Failure> open(Access access) const;
    /// The folder that open() would open; empty when no library was named and none was used before.
    QString libraryFolder() const;
    /// Finds the target of the positional words and --in.
    base::Result<application::Target> target(const application::OpenLibrary &library) const;

    /// One JSON object on a line of standard output.
    void print(const QJsonObject &object) const;
    void printLine(const QString &line) const;
    /// The object with --json, the line without.
    void print(const QJsonObject &object, const QString &line) const;
    /// With --json one object that holds all rows under `key`; a line for each row without.
    template<typename Row>
    void printRows(const QString &key, const QList<Row> &rows, auto asJson, auto asLine) const
    {
        QJsonArray items;
        for (const Row &row : rows) {
            if (json)
                items.append(asJson(row));
            else
                printLine(asLine(row));
        }
        if (json)
            print({{key, items}});
    }
    /// "aide-memoire: SENTENCE" on standard error.
    static void printError(const QString &sentence);

    /// A failure for a call that makes no sense; adds where its help is found.
    std::unexpected<Failure> usage(const QString &what) const;

private:
    void keepDaily(const application::OpenLibrary &library) const;
};

}
