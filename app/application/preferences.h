// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

/// The user's settings that answers depend on. They are kept in the file of the window's table of settings, under the same
/// names. Any thread.
namespace application::preferences {

/// The folder that the settings lie in.
QString folder();

/// A settings file that cannot be read, and what became of it.
struct DamagedFile {
    QString path;
    base::Result<QString> keptAs; ///< Its name of now, or why it could not be given another one.
};
/// Gives a settings file that cannot be read another name, so that it is not written over and the standard settings are used.
/// Nothing where the file can be read, or there is none. Call it before anything else reads the settings.
std::optional<DamagedFile> keepDamagedAside();

/// The name that the user signs with; empty where none was chosen.
QString authorName();
/// What the user calls the colours of annotations, and the letter of each, in the order of their keys; may be shorter.
QStringList colourNames();
QStringList colourLetters();
/// What the user set once for all briefing packs.
struct Packs {
    QString organisation;
    QString logo;           ///< The name of a picture in folder().
    QString classification; ///< Of new packs.
    QString font;           ///< A family; empty: the standard one.
    double fontSize = 0;    ///< In points; 0: the standard one.
    QString paper;          ///< A briefing::paperName().
    QString citationStyle;  ///< One of citationStyles(); empty: the standard one.
    QString secondLanguage; ///< Stands beside the paragraphs that are added; empty: none.
    bool isArchive = false; ///< PDFs are those for archives.
};
Packs packs();
/// True unless the user has switched the copy of the day off.
bool wantsDailyBackup();
/// The folder of the library that was used last, by window or command line; empty before.
QString lastLibrary();
void rememberLibrary(const QString &folder);

/// What the program remembers of the use of a library on this machine; empty for one that was not used lately.
QJsonObject memoryOf(const QString &folder);
void remember(const QString &folder, const QJsonObject &memory);

}
