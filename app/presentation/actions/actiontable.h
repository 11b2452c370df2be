// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace presentation {

/// What must be there for an action to make sense.
enum class Needs {
    Nothing,
    Library,  ///< An open library.
    Writable, ///< ... that may be written.
    Tab,      ///< A tab in front.
    Document, ///< A tab with a record.
    Text,     ///< A tab with a text to read, or several.
    Findable, ///< A tab with characters in which words can be found.
    Source,   ///< A tab with a text, or with the file that it was imported from.
    Reading,  ///< A tab with the text of one document.
    Mergeable, ///< A tab with a record that can be made one with another.
    Deletable, ///< Something in front, or current in the tree, that can be moved to the trash.
    Fileable, ///< Something in front that can be put into a dossier, in a library that may be written.
    Bundleable, ///< Something in front that a bundle can take.
    Language, ///< A tab with a document that has texts in several languages, in a library that may be written.
    Scan,     ///< A tab with scanned pages without recognised text, in a library that may be written.
    Paper,    ///< A tab that can be printed: a document or a pack.
    Hints,    ///< A tab with a text whose other languages carry annotations.
    Markable, ///< Records in front or selected, which can be marked, in a library that may be written.
    Pinnable, ///< A tab with things of which some can stand first.
    Table,    ///< A tab with a list that can be saved as a table.
    Changes,  ///< A tab with the changes between texts.
    List,     ///< A tab with a list.
    Closed,   ///< A tab that was closed and can come back.
    Earlier,  ///< A place before this one in the history.
    Later,    ///< A place after this one.
};

/// One action as the table describes it. Texts are English source texts in the context "Action".
struct ActionRow {
    const char *menu;  ///< Path of its menu, "file/new"; the rows stand in the order of the menus.
    const char *id;    ///< "file.import", also the object's name; null: a separator.
    const char *text;
    const char *icon;  ///< Freedesktop name; may be empty.
    const char *keys;  ///< Portable, several with "; " between; may be empty.
    Needs needs = Needs::Nothing;
    bool checkable = false;
};

/// The rows, and the titles of the menus by path.
const QList<ActionRow> &actionRows();
const char *menuTitle(const QString &path);

}
