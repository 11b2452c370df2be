// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "statement.h"

#include <text/words.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

const QString kSchemaFolder = u":/aide/schema"_s;

QStringList versionFolders()
{
    return QDir(kSchemaFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

base::Status runFile(const Database &database, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Storage, path, file.errorString());
    return database.execute(QString::fromUtf8(file.readAll()));
}

base::Status runVersion(const Database &database, const QString &folder)
{
    base::Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction.error());
    const QDir directory(kSchemaFolder + u'/' + folder);
    const QStringList files = directory.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        if (const base::Status done = runFile(database, directory.filePath(name)); !done)
            return done;
    }
    // The application id marks the file as ours: "Aide" in ASCII.
    for (const QString &pragma : {u"PRAGMA user_version = %1"_s.arg(folder.toInt()), u"PRAGMA application_id = 0x41696465"_s}) {
        if (const base::Status done = database.execute(pragma); !done)
            return done;
    }
    // An index that is there was made by the rules that are written down; a new library starts with ours.
    Statement rules(database, u"INSERT INTO library (name, value) VALUES ('word_rules', ?) ON CONFLICT DO NOTHING"_s);
    if (const base::Status done = rules.bind(QString::number(text::kWordRulesVersion)).run(); !done)
        return done;
    return transaction->commit();
}

}

int schemaVersion()
{
    return versionFolders().constLast().toInt();
}

base::Result<int> versionOf(const Database &database)
{
    Statement statement(database, u"PRAGMA user_version"_s);
    if (const base::Status done = statement.run(); !done)
        return base::failure(done.error());
    return statement.next() ? int(statement.integer(0)) : 0;
}

base::Status migrate(const Database &database)
{
    return migrateTo(database, schemaVersion());
}

base::Status migrateTo(const Database &database, int target)
{
    const base::Result<int> version = versionOf(database);
    if (!version)
        return base::failure(version.error());
    const QStringList folders = versionFolders();
    for (const QString &folder : folders) {
        if (folder.toInt() <= *version || folder.toInt() > target)
            continue;
        if (const base::Status done = runVersion(database, folder); !done)
            return done;
    }
    return base::ok();
}

}
