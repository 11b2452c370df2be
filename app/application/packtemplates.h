// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/pack.h>

#include <QJsonObject>
#include <QList>
#include <QString>

namespace application {

/// The plan of a briefing pack: its headings, notes to be written, tables, and where chosen material goes.
struct PackTemplate {
    struct Item {
        model::PackItem item;
        QString slot = {}; ///< "paragraphs", "documents", "records"; empty for an item of its own.
    };

    QString key; ///< The name of its file, without the ending.
    QString name;
    QString description;
    bool isOwn = false; ///< The user's, kept with the library.
    QList<Item> items = {};
};

/// The templates of the program and those in the library's folder, in the order of the gallery, in a language. A file that is
/// broken is left out.
QList<PackTemplate> packTemplates(const QString &libraryFolder, const QString &language);
/// One by its key or its name. Error: NotFound.
base::Result<PackTemplate> packTemplate(const QString &libraryFolder, const QString &key, const QString &language);

/// The pack after the plan of a template: what was chosen goes to its places, what was written stays; empty notes and tables
/// of another template go.
model::Pack arranged(const PackTemplate &plan, const model::Pack &pack);

/// Keeps the headings, notes and tables of a pack as a template of the library, without a word of the notes. Errors:
/// BadInput (no name), WriteFailed, DiskFull.
base::Result<PackTemplate> savePackTemplate(const QString &libraryFolder, const QString &name, const model::Pack &pack);

/// The templates of the library by the names of their files, as they are kept, so that they travel with the library. Those that
/// are broken are left out.
QJsonObject ownTemplates(const QString &libraryFolder);
/// Keeps one of them in another library, which may have one of this name: that stays. Gives the path of the file, where one was
/// made. Errors: BadInput (it is none), WriteFailed, DiskFull.
base::Result<QString> addOwnTemplate(const QString &libraryFolder, const QString &name, const QJsonObject &content);

}
