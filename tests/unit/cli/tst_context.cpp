// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <application/librarycreation.h>
#include <application/records.h>
#include <application/trash.h>
#include <cli/context.h>

#include <testdata.h>

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// How a command opens its library.
class TestContext : public QObject
{
    Q_OBJECT

private slots:
    /// Whether or not a backup of the day is made before.
    void oldTrashGoesWhenAnyCommandWrites()
    {
        const QString folder = m_folder.filePath(u"library"_s);
        VERIFY_RESULT(application::makeLibrary(folder, application::NewLibrary::Sample));
        QSettings(QSettings::IniFormat, QSettings::UserScope, u"aide-memoire"_s, u"aide-memoire"_s).setValue(u"roaming/dailyBackup"_s, false);
        cli::Context context;
        context.options.insert(u"library"_s, {folder});
        {
            const auto library = context.open(cli::Access::Write);
            QVERIFY(library.has_value());
            const auto themes = library->run(application::recordsOf({model::RecordKind::Theme}));
            VERIFY_RESULT(themes);
            VERIFY_RESULT(library->run(application::moveToTrash({{model::TrashKind::Record, themes->at(0).id.value()}, {model::TrashKind::Record, themes->at(1).id.value()}})));
            const application::PlainEdit age = [](const library::Database &database) {
                return database.execute(u"UPDATE trash SET deleted_ms = deleted_ms - 31 * 86400000 WHERE id = (SELECT min(id) FROM trash)"_s);
            };
            VERIFY_RESULT(library->run(age));
        }
        {
            const auto read = context.open(cli::Access::Read);
            QVERIFY(read.has_value());
            QCOMPARE(read->run(application::trash())->size(), 2);
        }
        const auto written = context.open(cli::Access::Write);
        QVERIFY(written.has_value());
        QCOMPARE(written->run(application::trash())->size(), 1);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestContext)
#include "tst_context.moc"
