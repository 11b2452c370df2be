// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reader/shelf.h"

#include <utility>

/// Texts of the fixtures as they may have been years before: the predecessors of A/HRC/RES/66/3.
namespace earliertexts {

using Replacements = QList<std::pair<QByteArray, QByteArray>>;

/// A changed copy of a fixture in the folder; its path.
inline QString write(const QTemporaryDir &folder, const QString &fixture, const QString &name, const Replacements &replacements)
{
    QFile file(testdata::fixture(QStringLiteral("gui/") + fixture));
    QFile copy(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
        return {};
    QByteArray text = file.readAll();
    for (const auto &[from, to] : replacements)
        text.replace(from, to);
    copy.write(text);
    return copy.fileName();
}

/// Imports A/HRC/RES/54/9 of 2018 in English, before A/HRC/RES/60/1: without a third paragraph, with a weaker verb; its record.
inline base::RecordId importEarliest(Shelf &shelf, const QTemporaryDir &folder)
{
    const QString path = write(folder, QStringLiteral("reading-rooms.en.xml"), QStringLiteral("earliest.en.xml"),
        {{"66/3", "54/9"}, {"66-3", "54-9"}, {"A/HRC/66/L.7", "A/HRC/54/L.7"}, {"2027", "2018"}, {"lamps", "stools"}, {"Calls upon", "Invites"},
            {"with a stove and a clock", "with a stove"}});
    jobs::JobControl control;
    pipeline::Importer(shelf.library()).import({path}, control);
    return shelf.record(QStringLiteral("A/HRC/RES/54/9"));
}

/// Imports A/HRC/RES/60/1 of 2021 in English and Arabic; its record.
inline base::RecordId import(Shelf &shelf, const QTemporaryDir &folder)
{
    const Replacements dates {{"66/3", "60/1"}, {"66-3", "60-1"}, {"A/HRC/66/L.7", "A/HRC/60/L.7"}, {"2027", "2021"}};
    const QString english = write(folder, QStringLiteral("reading-rooms.en.xml"), QStringLiteral("earlier.en.xml"),
        dates + Replacements {{"lamps", "benches"}, {"Calls upon", "Encourages"}});
    const QString arabic = write(folder, QStringLiteral("reading-rooms.ar.xml"), QStringLiteral("earlier.ar.xml"),
        dates + Replacements {{"المصابيح", "المقاعد"}, {"يهيب", "يشجع"}});
    jobs::JobControl control;
    pipeline::Importer(shelf.library()).import({english, arabic}, control);
    return shelf.record(QStringLiteral("A/HRC/RES/60/1"));
}

}
