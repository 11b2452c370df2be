// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace search {

/// A field of a clause "name:value". The one table of them: parser, explanation, completion and builder read it.
struct Field {
    /// Kind of its values, so that a view can offer them.
    enum class Values {
        Words, Symbols, Bodies, Sessions, Languages, Verbs, States, Themes, Events, People, Organisations, Roles, Tags,
        Colours, Kinds, Dates, Presence, Searches, Dossiers
    };
    const char16_t *name;    ///< English, stable: "citedby".
    Values values;
    const char *label;       ///< Marked for translators in the context "Field": "Cited by".
    const char16_t *aliases; ///< Other names of any language, separated by spaces.
};

/// All fields, in the order in which they are offered.
std::span<const Field> fields();

/// The field of this English name; null where there is none.
const Field *fieldNamed(QStringView name);

/// The English name of the field that is called so in any language, whatever its case and marks; else empty.
QString fieldOf(QStringView name);

/// The first other name of the field in a language of the window ("fr", "ar"); its English name where there is none.
QString localName(const Field &field, const QString &language);

/// A value of "has:" and "no:".
struct Presence {
    enum class Level { Passage, Document };
    const char16_t *name; ///< "notes".
    Level level;
    const char *label;    ///< Marked for translators in the context "Presence": "notes"; read after "with" or "without".
    const char16_t *aliases;
};

std::span<const Presence> presences();

/// The row of a value of "has:" by any of its names; null where none is meant.
const Presence *presenceOf(QStringView value);

}
