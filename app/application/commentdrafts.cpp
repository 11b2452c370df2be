// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commentdrafts.h"

#include "preferences.h"

#include <core/base/files.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace application::drafts {

namespace {

QString draftFile()
{
    return QDir(preferences::folder()).filePath(u"drafts.json"_s);
}

QJsonObject allDrafts()
{
    QFile file(draftFile());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void writeDrafts(const QJsonObject &drafts)
{
    if (drafts.isEmpty()) {
        QFile::remove(draftFile());
        return;
    }
    (void)base::makeOwnerOnlyFolder(preferences::folder());
    (void)base::writeFile(draftFile(), QJsonDocument(drafts).toJson(QJsonDocument::Compact), base::FileAccess::OwnerOnly);
}

/// Those that this run of the program writes on: they are not left over.
QSet<QString> &beingWritten()
{
    static QSet<QString> uuids;
    return uuids;
}

bool &isPrivateWithheld()
{
    static bool isWithheld = false;
    return isWithheld;
}

}

void withholdPrivate(bool isWithheld)
{
    isPrivateWithheld() = isWithheld;
}

void keep(const model::Annotation &annotation, const QString &comment)
{
    if (!annotation.isPrivate || !isPrivateWithheld())
        keep(annotation.uuid, comment);
}

void keep(const QString &uuid, const QString &comment)
{
    beingWritten().insert(uuid);
    QJsonObject drafts = allDrafts();
    drafts.insert(uuid, comment);
    writeDrafts(drafts);
}

void drop(const QString &uuid)
{
    beingWritten().remove(uuid);
    QJsonObject drafts = allDrafts();
    if (!drafts.contains(uuid))
        return;
    drafts.remove(uuid);
    writeDrafts(drafts);
}

void drop(const QStringList &uuids)
{
    for (const QString &uuid : uuids)
        drop(uuid);
}

void stored(const QString &uuid, const QString &comment)
{
    if (const QJsonValue draft = allDrafts().value(uuid); draft.isString() && draft.toString() == comment)
        drop(uuid);
}

void leave(const QString &uuid)
{
    beingWritten().remove(uuid);
}

QHash<QString, QString> left()
{
    QHash<QString, QString> comments;
    const QJsonObject drafts = allDrafts();
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft) {
        if (!beingWritten().contains(draft.key()) && draft->isString())
            comments.insert(draft.key(), draft->toString());
    }
    return comments;
}

}
