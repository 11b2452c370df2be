// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <testdata.h>

#include <application/annotations.h>
#include <application/citation.h>
#include <application/deadlines.h>
#include <application/identity.h>
#include <application/openlibrary.h>
#include <application/packs.h>
#include <application/readingcontent.h>
#include <application/savedsearches.h>
#include <application/searches.h>
#include <application/target.h>
#include <output/render/packpages.h>
#include <presentation/asynclibrary.h>
#include <presentation/library/deadlinelistmodel.h>
#include <presentation/packs/recordfacts.h>
#include <presentation/shared/pagewords.h>
#include <presentation/settings/settings.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using application::OpenLibrary;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The words of a PDF, page by page: the bytes of two writings differ by times and identifiers.
QString wordsOfPdf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {path, u"-"_s});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

/// The table that a user keeps beside the settings; other days than the program's.
QString sessionsTable()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/aide-memoire/sessions.tsv"_s;
}

}

/// The command line, as the program that people run, and the window's side without a display: one question, one answer.
class TestSameAnswers : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = m_folder->filePath(u"library"_s);
        QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).size(), 0);
        QFile::remove(sessionsTable());
        presentation::Settings().setValue(presentation::Setting::AuthorName, QString());
    }

    void deadlinesWithTheUsersSessions()
    {
        const QString text = m_folder->filePath(u"lamps.txt"_s);
        writeFile(text, "United Nations A/HRC/RES/61/4\nGeneral Assembly\nHuman Rights Council\nSixty-first session\n\n"
                        "Resolution adopted by the Human Rights Council on 3 April 2026\n\n61/4. Lamps of the harbour\n\n"
                        "The Human Rights Council,\n\nRecalling the lamps of the harbour,\n\n"
                        "1. Requests the Secretary-General to submit a report on the lamps to the Human Rights Council at its sixty-fourth session;\n\n"
                        "2. Decides to remain seized of the matter.\n");
        call({u"import"_s, text});
        const QList<QStringList> shipped = deadlinesOfCommandLine();
        QVERIFY(!shipped.isEmpty());
        QCOMPARE(deadlinesOfWindow(), shipped);
        // Every session of the sample on other days: a year later, and not on the first of a month.
        QByteArray table;
        for (int session = 50; session < 75; ++session)
            table += "HRC\t" + QByteArray::number(session) + "\t2031-05-" + QByteArray::number(session - 40).rightJustified(2, '0') + "\t2031-07-20\n";
        writeFile(sessionsTable(), table);
        const QList<QStringList> own = deadlinesOfCommandLine();
        QCOMPARE(own.size(), shipped.size());
        QVERIFY(own != shipped);
        QVERIFY(std::ranges::any_of(own, [](const QStringList &row) { return row.first().startsWith(u"2031-05"_s); }));
        QCOMPARE(deadlinesOfWindow(), own);
        // The calendar has them too.
        const QString calendar = m_folder->filePath(u"deadlines.ics"_s);
        call({u"export"_s, u"--format"_s, u"ical"_s, u"-o"_s, calendar});
        const QByteArray days = readFile(calendar);
        for (const QStringList &row : own) {
            const QString day = QString(row.first()).remove(u'-');
            QVERIFY2(day.isEmpty() || days.contains(QByteArray("DTSTART;VALUE=DATE:" + day.toLatin1())), qPrintable(day));
        }
        qInfo("%lld deadlines, %lld of them by the user's sessions", own.size(),
            std::ranges::count_if(own, [](const QStringList &row) { return row.first().startsWith(u"2031"_s); }));
    }

    void packOfADescription()
    {
        const QString person = u'#' + QString::number(firstOf(u"people"_s)[u"id"_s].toInt());
        const QString document = firstOf(u"documents"_s)[u"symbol"_s].toString();
        const QString reference = paragraphReference();
        const QJsonArray items {QJsonObject {{u"heading"_s, u"Smart cities"_s}}, QJsonObject {{u"note"_s, u"For the *first* meeting."_s}},
            QJsonObject {{u"ref"_s, reference}}, QJsonObject {{u"ref"_s, reference}, {u"quote"_s, u"Words that are not there"_s}, {u"reason"_s, u"As it was said."_s}},
            QJsonObject {{u"ref"_s, document}}, QJsonObject {{u"record"_s, person}}};
        const QString description = m_folder->filePath(u"pack.json"_s);
        writeFile(description, QJsonDocument(QJsonObject {{u"title"_s, u"Cities"_s}, {u"date"_s, u"2044-03-01"_s}, {u"items"_s, items}}).toJson());
        const QString printed = m_folder->filePath(u"command.pdf"_s);
        const QJsonObject told = call({u"pack"_s, description, u"--in"_s, u"en"_s, u"-o"_s, printed});
        QCOMPARE(told[u"quotes"_s].toArray().size(), 2);

        // The window: a new pack, to which the reader adds, in which the user writes.
        const auto library = open(OpenLibrary::Access::Write);
        const auto target = library->run(application::target(reference));
        VERIFY_RESULT(target);
        model::Pack blank;
        blank.title = u"Cities"_s;
        blank.date = QDate(2044, 3, 1);
        const auto id = library->run(application::appendToPack({}, blank, target->record.id, {target->paragraph()->id, target->paragraph()->id}));
        VERIFY_RESULT(id);
        for (const QString &record : {document, person})
            VERIFY_RESULT(library->run(application::appendToPack(*id, {}, library->run(application::target(record))->record.id, {})));
        const auto stored = library->run(application::packOutline(*id, u"en"_s, presentation::packFacts()));
        VERIFY_RESULT(stored);
        model::Pack pack = stored->pack;
        pack.items[1].quote = u"Words that are not there"_s;
        pack.items[1].text = u"As it was said."_s;
        model::PackItem heading;
        heading.kind = model::PackItem::Kind::Heading;
        heading.text = u"Smart cities"_s;
        model::PackItem note;
        note.kind = model::PackItem::Kind::Note;
        note.text = u"For the *first* meeting."_s;
        pack.items = QList {heading, note} + pack.items;
        VERIFY_RESULT(library->run(application::savePack(pack, stored->pack.items)));
        const auto outline = library->run(application::packOutline(*id, u"en"_s, presentation::packFacts()));
        VERIFY_RESULT(outline);
        QVERIFY(!outline->blocks.last().facts.isEmpty());
        compare(*outline, told, printed);
    }

    void packOfAQuery()
    {
        const QString printed = m_folder->filePath(u"command.pdf"_s);
        const QJsonObject told = call({u"pack"_s, u"--query"_s, u"smart cities"_s, u"--title"_s, u"Found"_s, u"--in"_s, u"en"_s, u"-o"_s, printed});
        QVERIFY(told[u"quotes"_s].toArray().size() > 1);
        // The window: all hits are chosen and added, document by document.
        const auto library = open(OpenLibrary::Access::Write);
        const auto answer = application::search(*library, u"smart cities"_s, {.limit = 200});
        VERIFY_RESULT(answer);
        QList<base::RecordId> works;
        for (const model::Hit &hit : answer->hits) {
            if (!works.contains(hit.record))
                works.append(hit.record);
        }
        model::Pack blank;
        blank.title = u"Found"_s;
        blank.date = QDate::currentDate();
        base::PackId id;
        for (const base::RecordId work : std::as_const(works)) {
            QList<base::PassageId> passages;
            for (const model::Hit &hit : answer->hits) {
                if (hit.record == work)
                    passages.append(hit.passage);
            }
            std::ranges::sort(passages);
            const auto added = library->run(application::appendToPack(id, blank, work, passages));
            VERIFY_RESULT(added);
            id = *added;
        }
        const auto outline = library->run(application::packOutline(id, u"en"_s, presentation::packFacts()));
        VERIFY_RESULT(outline);
        compare(*outline, told, printed);
    }

    void whatIsMine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no name chosen") << QString();
        QTest::newRow("a name chosen") << u"Kim"_s;
    }

    void whatIsMine()
    {
        QFETCH(const QString, name);
        presentation::Settings().setValue(presentation::Setting::AuthorName, name);
        const QJsonArray hits = call({u"search"_s, u"cities"_s})[u"hits"_s].toArray();
        QVERIFY(hits.size() >= 3);
        const QJsonObject told = call({u"annotate"_s, place(hits[0]), u"--quote"_s, wordsOf(hits[0])});
        QCOMPARE(told[u"author"_s].toString(), application::userName());
        QVERIFY(name.isEmpty() || application::userName() == name);
        {
            const auto library = open(OpenLibrary::Access::Write);
            annotate(*library, hits[1], application::userName());
            annotate(*library, hits[2], u"Somebody Else"_s);
        }
        const auto library = open(OpenLibrary::Access::Read);
        for (const QString &query : {u"cities has:mine"_s, u"cities has:notes"_s}) {
            const auto answer = application::search(*library, query);
            VERIFY_RESULT(answer);
            QCOMPARE(answer->total, query.endsWith(u"mine"_s) ? 2 : 3);
            QCOMPARE(call({u"search"_s, query})[u"total"_s].toInteger(), answer->total);
        }
    }

    /// A note that was made before the user chose a name stays the user's own.
    void mineFromBeforeTheName()
    {
        const QJsonArray hits = call({u"search"_s, u"cities"_s})[u"hits"_s].toArray();
        call({u"annotate"_s, place(hits[0]), u"--quote"_s, wordsOf(hits[0])});
        presentation::Settings().setValue(presentation::Setting::AuthorName, u"Kim"_s);
        QCOMPARE(call({u"search"_s, u"cities has:mine"_s})[u"total"_s].toInt(), 1);
        QCOMPARE(application::search(*open(OpenLibrary::Access::Read), u"cities has:mine"_s)->total, 1);
    }

    /// The command line deletes a search that the window saved, and brings it back.
    void aSavedSearchIsDeletedAndRestored()
    {
        const auto search = open(OpenLibrary::Access::Write)->run(application::saveSearch(u"Towns"_s, u"smart cities"_s));
        VERIFY_RESULT(search);
        const QJsonObject deleted = call({u"delete"_s, u"search:%1"_s.arg(*search)});
        QCOMPARE(deleted[u"kind"_s].toString(), u"search"_s);
        QVERIFY(!open(OpenLibrary::Access::Read)->run(application::savedQuery(*search)));
        const QJsonObject restored = call({u"trash"_s, u"--restore"_s, QString::number(deleted[u"trash"_s].toInteger())});
        const auto query = open(OpenLibrary::Access::Read)->run(application::savedQuery(restored[u"id"_s].toInteger()));
        VERIFY_RESULT(query);
        QCOMPARE(*query, u"smart cities"_s);
    }

    void citationInEachStyle()
    {
        const auto library = open(OpenLibrary::Access::Read);
        int compared = 0;
        for (const QJsonValue &document : call({u"list"_s, u"documents"_s})[u"items"_s].toArray()) {
            const QString symbol = u'#' + QString::number(document[u"id"_s].toInt());
            // A resolution in several languages, and what others wrote.
            if (document[u"languages"_s].toArray().size() == 1 && !document[u"symbol"_s].toString().isEmpty())
                continue;
            for (const QJsonValue &language : document[u"languages"_s].toArray()) {
                const auto content = library->run(application::readingContent({base::RecordId(document[u"id"_s].toInteger()), language.toString(), {}, {}}));
                VERIFY_RESULT(content);
                const auto passage = std::ranges::find_if(content->passages, [](const model::Passage &each) { return !each.address.isEmpty(); });
                QVERIFY(passage != content->passages.end());
                compared += compareCitations(*content, symbol, nullptr, {u"un"_s});
                compared += compareCitations(*content, symbol, &*passage, application::citationStyles());
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY(compared > 2 * application::citationStyles().size());
        qInfo("%d citations in %lld styles", compared, application::citationStyles().size());
    }

private:
    static QList<QJsonObject> run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(AIDE_PROGRAM), arguments);
        process.waitForFinished(240000);
        QList<QJsonObject> lines;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (!object.isEmpty())
                lines.append(object);
        }
        return lines;
    }

    QJsonObject call(const QStringList &arguments) const
    {
        return run(QStringList {u"--library"_s, m_library} + arguments + QStringList {u"--json"_s}).value(0);
    }

    QJsonObject firstOf(const QString &what) const { return call({u"list"_s, what})[u"items"_s].toArray().first().toObject(); }

    std::unique_ptr<OpenLibrary> open(OpenLibrary::Access access) const
    {
        auto library = OpenLibrary::open(m_library, access);
        return library ? std::make_unique<OpenLibrary>(std::move(*library)) : nullptr;
    }

    static QString place(const QJsonValue &hit) { return hit[u"symbol"_s].toString() + u' ' + hit[u"address"_s].toString(); }

    /// The words of a hit's paragraph, so that they stand there once.
    QString wordsOf(const QJsonValue &hit) const
    {
        return call({u"show"_s, place(hit), u"--in"_s, hit[u"language"_s].toString()})[u"passages"_s][0][u"text"_s].toString();
    }

    QString paragraphReference() const
    {
        return place(call({u"search"_s, u"smart cities"_s})[u"hits"_s][0]);
    }

    void annotate(const OpenLibrary &library, const QJsonValue &hit, const QString &author) const
    {
        const auto target = library.run(application::target(place(hit), hit[u"language"_s].toString()));
        VERIFY_RESULT(target);
        model::Annotation annotation = application::newAnnotation();
        annotation.record = target->record.id;
        annotation.text = target->text->id;
        annotation.passage = target->paragraph()->id;
        annotation.address = target->address.text();
        annotation.anchor.exact = target->paragraph()->content;
        annotation.author = author;
        VERIFY_RESULT(library.run(application::addAnnotations({annotation})));
    }

    /// Date, name and whether it is inferred.
    QList<QStringList> deadlinesOfCommandLine() const
    {
        QList<QStringList> rows;
        for (const QJsonValue &item : call({u"list"_s, u"deadlines"_s})[u"items"_s].toArray())
            rows.append({item[u"due_date"_s].toString(), item[u"name"_s].toString(), item[u"inferred"_s].toBool() ? u"about"_s : QString()});
        std::ranges::sort(rows);
        return rows;
    }

    /// The rows of the list that the window shows.
    QList<QStringList> deadlinesOfWindow() const
    {
        presentation::Settings settings;
        presentation::AsyncLibrary session(std::move(*open(OpenLibrary::Access::Write)), settings);
        presentation::DeadlineListModel model;
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setShown(presentation::DeadlineListModel::Shown::All);
        model.reload(session);
        QList<QStringList> rows;
        if (!reset.wait())
            return rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const application::Deadline &deadline = model.row(row);
            const QString name = deadline.event.id.isValid() ? deadline.event.name
                                                             : QString(deadline.mandate.mandate.deliverable + u" ("_s
                                                                   + deadline.mandate.document.symbol + u' ' + deadline.mandate.address + u')');
            rows.append({deadline.date.toString(Qt::ISODate), name, deadline.isInferred ? u"about"_s : QString()});
        }
        std::ranges::sort(rows); // The window has what comes next first.
        return rows;
    }

    /// The same quotations and sources, and the same pages.
    void compare(const briefing::Outline &outline, const QJsonObject &told, const QString &printed) const
    {
        QCOMPARE(qsizetype(told[u"sources"_s].toInt()), outline.sources.size());
        const QJsonArray quotes = told[u"quotes"_s].toArray();
        qsizetype at = 0;
        for (const briefing::Block &block : outline.blocks) {
            if (block.kind != briefing::Block::Kind::Quotation)
                continue;
            const QJsonValue quote = quotes.at(at++);
            QCOMPARE(quote[u"text"_s].toString(), block.quotation.text);
            QCOMPARE(quote[u"source"_s].toString(), block.quotation.source);
            QCOMPARE(quote[u"address"_s].toString(), block.quotation.address);
            QCOMPARE(quote[u"check"_s].toString(), briefing::checkName(block.quotation.check));
        }
        QCOMPARE(quotes.size(), at);
        const QString own = m_folder->filePath(u"window.pdf"_s);
        const auto pages = render::writePackPdf(outline, presentation::packWords(), own);
        VERIFY_RESULT(pages);
        QCOMPARE(told[u"pages"_s].toInt(), *pages);
        const QString words = wordsOfPdf(own);
        QVERIFY(words.size() > 500);
        QCOMPARE(wordsOfPdf(printed), words);
        qInfo("%lld quotations, %lld sources, %d pages, %lld characters alike", at, outline.sources.size(), *pages, words.size());
    }

    /// How many were compared.
    int compareCitations(const application::ReadingContent &content, const QString &symbol, const model::Passage *passage, const QStringList &styles) const
    {
        const QString reference = passage ? symbol + u' ' + passage->address.text() : symbol;
        for (const QString &style : styles) {
            const QJsonObject told = call({u"cite"_s, reference, u"--style"_s, style, u"--in"_s, content.text.language});
            const QString cited = application::cite(content.work, content.text, passage, style);
            if (told[u"citation"_s].toString() != cited || cited.isEmpty())
                QTest::qFail(qPrintable(reference + u' ' + style + u": " + told[u"citation"_s].toString() + u"\n" + cited), __FILE__, __LINE__);
        }
        return int(styles.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
};

QTEST_MAIN(TestSameAnswers)
#include "tst_sameanswers.moc"
