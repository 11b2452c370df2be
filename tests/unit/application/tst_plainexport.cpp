// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/imports.h>
#include <application/librarycare.h>
#include <application/packs.h>
#include <application/packtemplates.h>
#include <application/plainexport.h>
#include <application/plainimport.h>
#include <application/recordkinds.h>
#include <application/savedsearches.h>
#include <application/searches.h>
#include <core/base/files.h>

#include <testdata.h>

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The whole library as plain files, and back.
class TestPlainExport : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void whatIsExportedIsReadAgainAndExportedAlike()
    {
        jobs::JobControl control;
        QVERIFY(application::importFiles(*m_library, {testdata::fixture(u"gui/lamps.en.xml"_s)}, {}, control).count(model::ImportOutcome::Added) == 1);
        model::Pack pack;
        pack.title = u"Brief"_s;
        model::PackItem item;
        item.kind = model::PackItem::Kind::Document;
        item.record = m_library.document(u"A/HRC/RES/62/4"_s).id;
        pack.items.append(item);
        VERIFY_RESULT(m_library->run(application::storePack(pack)));
        VERIFY_RESULT(m_library->run(application::saveSearch(u"Cities"_s, u"smart city"_s)));
        VERIFY_RESULT(m_library->run(application::setCustomKinds({{u"treaty"_s, QJsonObject {{u"name"_s, u"Treaty"_s}}}})));
        model::PackItem heading;
        heading.kind = model::PackItem::Kind::Heading;
        heading.text = u"Position"_s;
        pack.items.append(heading);
        VERIFY_RESULT(application::savePackTemplate(m_library.folder(), u"Minister"_s, pack));
        const QString first = m_library.beside(u"first"_s);
        const auto written = application::exportPlain(*m_library, first, control);
        VERIFY_RESULT(written);
        QVERIFY(written->records > 20);
        // That of the sample library, and ours.
        QCOMPARE(written->packs, 2);
        QCOMPARE(written->originals, 1);
        QVERIFY(application::isPlainExport(first));

        const QString other = m_library.beside(u"other"_s);
        VERIFY_RESULT(application::makeLibrary(other, application::NewLibrary::Empty));
        const auto opened = application::OpenLibrary::open(other, application::OpenLibrary::Access::Write);
        VERIFY_RESULT(opened);
        const model::ImportReport report = application::importFiles(*opened, {first}, {}, control);
        QVERIFY2(report.count(model::ImportOutcome::Added) == 1, report.outcomes.first().error ? qPrintable(base::englishLine(*report.outcomes.first().error)) : "");
        const QString second = m_library.beside(u"second"_s);
        VERIFY_RESULT(application::exportPlain(*opened, second, control));
        QCOMPARE(filesOf(second), filesOf(first));
        QVERIFY(opened->run(application::customKinds())->value().contains(u"treaty"_s));
        QCOMPARE(application::packTemplate(other, u"Minister"_s, u"en"_s)->items.size(), 2);

        QCOMPARE(application::search(*opened, u"smart city"_s)->total, application::search(*m_library, u"smart city"_s)->total);
        const auto sound = application::checkLibrary(*opened, control);
        VERIFY_RESULT(sound);
        QVERIFY2(sound->problems.isEmpty(), qPrintable(sound->problems.join(u'\n')));
        // A library with content takes none.
        QCOMPARE(application::importPlain(*opened, first, control).error().code, base::ErrorCode::BadInput);
    }

    void peopleCanReadIt()
    {
        jobs::JobControl control;
        const QString folder = m_library.beside(u"plain"_s);
        VERIFY_RESULT(application::exportPlain(*m_library, folder, control));
        QStringList found;
        QDirIterator files(folder, {u"A-HRC-RES-57-12-*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next());
        QCOMPARE(found.size(), 1);
        QFile file(found.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        QVERIFY(page.startsWith(u"# "));
        QVERIFY(page.contains(u"- symbol: A/HRC/RES/57/12\n"));
        QVERIFY(page.contains(u"**OP8**"));
        QVERIFY(page.contains(u"(fr)") && page.contains(u"(ar)"));
    }

    void whatIsNotWholeIsRefused()
    {
        jobs::JobControl control;
        const QString folder = m_library.beside(u"plain"_s);
        QVERIFY(!application::isPlainExport(folder));
        VERIFY_RESULT(application::exportPlain(*m_library, folder, control));
        QCOMPARE(application::exportPlain(*m_library, folder, control).error().code, base::ErrorCode::FolderNotEmpty);
        const QString other = m_library.beside(u"other"_s);
        VERIFY_RESULT(application::makeLibrary(other, application::NewLibrary::Empty));
        const auto opened = application::OpenLibrary::open(other, application::OpenLibrary::Access::Write);
        VERIFY_RESULT(opened);
        const qint64 states = opened->run(application::recordsOf({model::RecordKind::State}))->size();
        const QString state = folder + u"/state/"_s + QDir(folder + u"/state"_s).entryList({u"*.json"_s}, QDir::Files).first();
        QVERIFY(base::writeFile(state, QByteArray("{ nonsense")));
        QCOMPARE(application::importPlain(*opened, folder, control).error().code, base::ErrorCode::ExportDamaged);
        QCOMPARE(opened->run(application::recordsOf({model::RecordKind::State}))->size(), states); // As it was.
        QVERIFY(QFile::remove(state));
        QCOMPARE(application::importPlain(*opened, folder, control).error().code, base::ErrorCode::ExportDamaged);
        jobs::JobControl stopped;
        stopped.cancel();
        QCOMPARE(application::exportPlain(*m_library, m_library.beside(u"never"_s), stopped).error().code, base::ErrorCode::Cancelled);
        QVERIFY(!application::isPlainExport(m_library.beside(u"never"_s)));
    }

    void whatNoExportSaysIsRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("how");
        const auto row = [](const QString &file, const QString &how) { QTest::newRow(qPrintable(how)) << file << how; };
        row(u"document/*"_s, u"a table that is none"_s);
        row(u"document/*"_s, u"a table that stays at home"_s);
        row(u"document/*"_s, u"a column that ends a statement"_s);
        row(u"document/*"_s, u"a row without an id"_s);
        row(u"document/*"_s, u"rows of two shapes"_s);
        row(u"document/*"_s, u"a list for a value"_s);
        row(u"document/*"_s, u"a text for a number"_s);
        row(u"document/*"_s, u"a value that may not be missing"_s);
        row(u"document/*"_s, u"one id twice"_s);
        row(u"document/*"_s, u"a link to nothing"_s);
        row(u"document/*"_s, u"no record"_s);
        row(u"document/*"_s, u"a fingerprint that is a path"_s);
        row(u"document/*"_s, u"an original of nobody"_s);
        row(u"library.json"_s, u"what a library says of itself"_s);
        row(u"library.json"_s, u"kinds that are no kinds"_s);
        row(u"library.json"_s, u"a template outside"_s);
        row(u"originals"_s, u"an altered original"_s);
        row(u"originals"_s, u"a missing original"_s);
        row(u"originals"_s, u"an original less"_s);
    }

    void whatNoExportSaysIsRefused()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, how);
        jobs::JobControl control;
        QVERIFY(application::importFiles(*m_library, {testdata::fixture(u"gui/lamps.en.xml"_s)}, {}, control).count(model::ImportOutcome::Added) == 1);
        VERIFY_RESULT(m_library->run(application::setCustomKinds({{u"treaty"_s, QJsonObject {{u"name"_s, u"Treaty"_s}}}})));
        const QString folder = m_library.beside(u"plain"_s);
        VERIFY_RESULT(application::exportPlain(*m_library, folder, control));
        const QString whole = m_library.beside(u"whole"_s);
        VERIFY_RESULT(application::exportPlain(*m_library, whole, control));
        if (file == "originals"_L1)
            spoilOriginal(folder, how);
        else
            spoil(folder, file, how);
        const QString other = m_library.beside(u"other"_s);
        VERIFY_RESULT(application::makeLibrary(other, application::NewLibrary::Empty));
        const auto opened = application::OpenLibrary::open(other, application::OpenLibrary::Access::Write);
        VERIFY_RESULT(opened);
        const auto refused = application::importPlain(*opened, folder, control);
        QVERIFY(!refused);
        QVERIFY2(refused.error().code == base::ErrorCode::ExportDamaged, qPrintable(base::englishLine(refused.error())));
        // Nothing is half made: what is sound goes into the same library.
        QVERIFY(filesOf(opened->originalsFolder()).isEmpty());
        QVERIFY(!QFile::exists(m_library.beside(u"escaped.json"_s)));
        VERIFY_RESULT(application::importPlain(*opened, whole, control));
        QCOMPARE(filesOf(opened->originalsFolder()).size(), 1);
    }

private:
    /// The row that a file of the export begins a table with, changed.
    static void spoilRow(QJsonObject &content, const QString &table, const QString &column, const QJsonValue &value)
    {
        QJsonObject tables = content[u"tables"_s].toObject();
        QJsonArray rows = tables[table].toArray();
        QJsonObject row = rows.first().toObject();
        if (value.isUndefined())
            row.remove(column);
        else
            row.insert(column, value);
        rows.replace(0, row);
        tables.insert(table, rows);
        content.insert(u"tables"_s, tables);
    }

    static void spoilTables(QJsonObject &content, const QString &table, const QJsonArray &rows)
    {
        QJsonObject tables = content[u"tables"_s].toObject();
        tables.insert(table, rows);
        content.insert(u"tables"_s, tables);
    }

    static void spoilContent(QJsonObject &content, const QString &how)
    {
        const QJsonArray passages = content[u"tables"_s][u"passage"_s].toArray();
        const QJsonArray trash {QJsonObject {{u"id"_s, 1}, {u"kind"_s, u"pack"_s}, {u"thing_id"_s, 1}, {u"title"_s, u"x"_s}, {u"deleted_ms"_s, 1}, {u"content"_s, u""_s}}};
        if (how == "a table that is none"_L1)
            spoilTables(content, u"record\" (id) VALUES (1); --"_s, passages);
        else if (how == "a table that stays at home"_L1)
            spoilTables(content, u"trash"_s, trash);
        else if (how == "a column that ends a statement"_L1)
            spoilTables(content, u"passage"_s, {QJsonObject {{u"id"_s, 1}, {u"id\") VALUES (1); --"_s, 1}}});
        else if (how == "a row without an id"_L1)
            spoilTables(content, u"passage"_s, {QJsonObject {{u"content"_s, u"x"_s}}});
        else if (how == "rows of two shapes"_L1)
            spoilRow(content, u"passage"_s, u"page"_s, QJsonValue(QJsonValue::Undefined));
        else if (how == "a list for a value"_L1)
            spoilRow(content, u"passage"_s, u"content"_s, QJsonArray {1});
        else if (how == "a text for a number"_L1)
            spoilRow(content, u"passage"_s, u"position"_s, u"first"_s);
        else if (how == "a value that may not be missing"_L1)
            spoilRow(content, u"passage"_s, u"content"_s, QJsonValue());
        else if (how == "one id twice"_L1)
            spoilRow(content, u"passage"_s, u"id"_s, passages.at(1)[u"id"_s]);
        else if (how == "a link to nothing"_L1)
            spoilRow(content, u"passage"_s, u"text_id"_s, 987654);
        else if (how == "no record"_L1)
            spoilTables(content, u"record"_s, {});
        else if (how == "a fingerprint that is a path"_L1)
            spoilRow(content, u"source"_s, u"sha256"_s, u"../../../etc/passwd"_s);
        else if (how == "an original of nobody"_L1)
            content.insert(u"originals"_s, QJsonObject {{QString(64, u'a'), u"aide-memoire.json"_s}});
        else if (how == "what a library says of itself"_L1)
            spoilRow(content, u"library"_s, u"name"_s, u"identity"_s);
        else if (how == "kinds that are no kinds"_L1)
            spoilRow(content, u"library"_s, u"value"_s, u"[1]"_s);
        else if (how == "a template outside"_L1)
            content.insert(u"templates"_s, QJsonObject {{u"../../escaped.json"_s, QJsonObject {{u"name"_s, u"x"_s}, {u"items"_s, QJsonArray {QJsonObject {{u"note"_s, u"x"_s}}}}}}});
    }

    static void spoil(const QString &folder, const QString &file, const QString &how)
    {
        QString path = folder + u'/' + file;
        if (file.contains(u'*'))
            path = folder + u"/document/"_s + QDir(folder + u"/document"_s).entryList({u"A-HRC-RES-57-12-*.json"_s}, QDir::Files).first();
        QFile in(path);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QJsonObject content = QJsonDocument::fromJson(in.readAll()).object();
        const QJsonObject before = content;
        spoilContent(content, how);
        QVERIFY2(content != before, qPrintable(how));
        QVERIFY(base::writeFile(path, QJsonDocument(content).toJson()));
    }

    static void spoilOriginal(const QString &folder, const QString &how)
    {
        const QDir documents(folder + u"/document"_s);
        const QStringList originals = documents.entryList({u"*.xml"_s}, QDir::Files);
        QCOMPARE(originals.size(), 1);
        const QString path = documents.filePath(originals.first());
        if (how == "an altered original"_L1) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::Append) && file.write(" ") == 1);
        } else if (how == "a missing original"_L1) {
            QVERIFY(QFile::remove(path));
        } else {
            for (const QString &name : documents.entryList({u"*.json"_s}, QDir::Files)) {
                QFile file(documents.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
                content.insert(u"originals"_s, QJsonObject());
                QVERIFY(base::writeFile(file.fileName(), QJsonDocument(content).toJson()));
            }
        }
    }

    /// Path below the folder → content.
    static QMap<QString, QByteArray> filesOf(const QString &folder)
    {
        QMap<QString, QByteArray> contents;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                contents.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
        }
        return contents;
    }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestPlainExport)
#include "tst_plainexport.moc"
