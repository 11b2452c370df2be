// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "statement.h"

#include <core/base/files.h>
#include <core/text/stems.h>
#include <core/text/words.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace library {

namespace {

const QString kSchemaFolder = u":/aide/schema"_s;

/// How words are cut, how their stems are made, and how the index keeps them.
QString wordRules()
{
    constexpr int kIndexLayout = 2; // 2: the opening verbs of a text stand beside its counts.
    return u"%1.%2.%3"_s.arg(text::kWordRulesVersion).arg(text::kStemRulesVersion).arg(kIndexLayout);
}

QStringList versionFolders()
{
    return QDir(kSchemaFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

base::Status runFile(const Database &database, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Storage, path, base::reasonOf(file));
    return database.execute(QString::fromUtf8(file.readAll()));
}

base::Status runVersion(const Database &database, const QString &folder)
{
    TRY(Transaction transaction, Transaction::begin(database));
    const QDir directory(kSchemaFolder + u'/' + folder);
    const QStringList files = directory.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files)
        TRY_VOID(runFile(database, directory.filePath(name)));
    // The application id marks the file as ours: "Aide" in ASCII.
    for (const QString &pragma : {u"PRAGMA user_version = %1"_s.arg(folder.toInt()), u"PRAGMA application_id = 0x41696465"_s})
        TRY_VOID(database.execute(pragma));
    // The schema of that time knew the rules of that time; whoever brings it to the newest writes down ours.
    Statement rules(database, u"INSERT INTO library (name, value) VALUES ('word_rules', '1') ON CONFLICT DO NOTHING"_s);
    TRY_VOID(rules.run());
    return transaction.commit();
}

}

int schemaVersion()
{
    return versionFolders().constLast().toInt();
}

base::Result<int> versionOf(const Database &database)
{
    Statement statement(database, u"PRAGMA user_version"_s);
    TRY_VOID(statement.run());
    return statement.next() ? int(statement.integer(0)) : 0;
}

base::Status migrate(const Database &database)
{
    return migrateTo(database, schemaVersion());
}

base::Status logWhatIsKnown(const Database &database)
{
    return runFile(database, kSchemaFolder + u"/0009/04_change_log_known.sql"_s);
}

base::Result<bool> indexIsCurrent(const Database &database)
{
    Statement statement(database, u"SELECT value FROM library WHERE name = 'word_rules'"_s);
    TRY_VOID(statement.run());
    return statement.next() && statement.string(0) == wordRules();
}

base::Status noteWordRules(const Database &database)
{
    Statement statement(database, u"INSERT INTO library (name, value) VALUES ('word_rules', ?) ON CONFLICT DO UPDATE SET value = excluded.value"_s);
    return statement.bind(wordRules()).run();
}

base::Status migrateTo(const Database &database, int target)
{
    TRY(const int version, versionOf(database));
    const QStringList folders = versionFolders();
    for (const QString &folder : folders) {
        if (folder.toInt() <= version || folder.toInt() > target)
            continue;
        TRY_VOID(runVersion(database, folder));
    }
    return base::ok();
}

}
