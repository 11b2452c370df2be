// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QList>
#include <QStringList>

#include <limits>

namespace cli {

class Context;

/// An option of a command: `--limit N`. What the value says of itself is checked before the command runs.
struct Option {
    enum class Need { Optional, Required };

    QString name;    ///< Without hyphens.
    QString value;   ///< "N": a whole number from 1 on; "csv|json": one of these; with a capital ("TEXT"): free; empty: a flag.
    QString purpose; ///< What it does, for --help.
    Need need = Need::Optional;
    QString letter = {}; ///< Its short form: "o" for -o.
};

/// The words that follow a command, as --help shows them, and how many there may be.
struct Words {
    static constexpr qsizetype kAny = std::numeric_limits<qsizetype>::max();

    QString shown; ///< "REF", "[FILE]", "ID INTO"; without a capital ("documents|events"): one of these.
    qsizetype least = 0;
    qsizetype most = 0;
};

/// A command of the program: its name, its function, and what it takes. All of it is data, so that parsing, --help and
/// the check of a call have one source.
struct Command {
    enum class Needs { Core, Fonts };             ///< Fonts: it lays out pages.
    enum class Hyphens { StartOptions, AreWords }; ///< AreWords: "-covid" is a word of the query.

    QString name;
    Outcome (*run)(const Context &);
    Words words;
    QString purpose;
    QList<Option> options = {};
    Needs needs = Needs::Core;
    Hyphens hyphens = Hyphens::StartOptions;
};

}
