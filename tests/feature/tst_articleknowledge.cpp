// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <testdata.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The article on the 57th session, from the file to what the command line lists of it.
class TestArticleKnowledge : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = m_folder->filePath(u"library"_s);
    }

    void article_data()
    {
        QTest::addColumn<bool>("isSample");
        QTest::addColumn<bool>("textsBefore");
        QTest::addColumn<bool>("textsAfter");
        QTest::newRow("fresh") << false << false << false;
        QTest::newRow("sample") << true << false << false;
        QTest::newRow("texts before") << false << true << false;
        QTest::newRow("texts after") << false << false << true;
    }

    void article()
    {
        NEEDS_REAL_FILES(data);
        QFETCH(const bool, isSample);
        QFETCH(const bool, textsBefore);
        QFETCH(const bool, textsAfter);
        const QString texts = data + u"/unxml/HRCresolutions/57session/English"_s;
        run(isSample ? QStringList {u"new"_s, m_library, u"--sample"_s} : QStringList {u"new"_s, m_library});
        if (textsBefore)
            call({u"import"_s, texts});
        const QJsonObject imported = call({u"import"_s, data + u"/seed"_s, u"--json"_s});
        m_article = u'#' + QString::number(imported[u"id"_s].toInt());
        if (textsAfter)
            call({u"import"_s, texts});
        links();
        people(isSample);
        quotation();
        resolutions(isSample || textsBefore || textsAfter);
        // Once more changes nothing.
        const qsizetype before = list(u"suggestions"_s).size();
        call({u"import"_s, data + u"/seed"_s});
        QCOMPARE(list(u"suggestions"_s).size(), before);
        QVERIFY(call({u"check"_s, u"--json"_s})[u"problems"_s].toArray().isEmpty());
    }

    void mergeAndSplit()
    {
        NEEDS_REAL_FILES(data);
        run({u"new"_s, m_library, u"--sample"_s});
        const QList<QJsonObject> before = list(u"people"_s);
        const QString first = QString::number(before.at(0)[u"id"_s].toInt());
        const QString second = QString::number(before.at(1)[u"id"_s].toInt());
        QCOMPARE(call({u"merge"_s, first, second, u"--json"_s})[u"into"_s].toInt(), second.toInt());
        QCOMPARE(list(u"people"_s).size(), before.size() - 1);
        call({u"split"_s, second});
        QCOMPARE(list(u"people"_s).size(), before.size());
        // A person and a State are never one.
        const QString state = QString::number(list(u"states"_s).first()[u"id"_s].toInt());
        call({u"merge"_s, state, second});
        QCOMPARE(list(u"people"_s).size(), before.size());
    }

    void themesAndCalendar()
    {
        run({u"new"_s, m_library, u"--sample"_s});
        QCOMPARE(call({u"import-vocabulary"_s, u"sdg"_s, u"--json"_s})[u"concepts"_s].toInt(), 18);
        const QJsonObject dry = call({u"themes"_s, u"smart"_s, u"cities"_s, u"--dry-run"_s, u"--json"_s});
        QVERIFY(dry[u"themes"_s][u"theme:smart cities"_s].toInt() > 0);
        QFile rules(m_folder->filePath(u"rules.json"_s));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write(R"([{"key": "theme:tariffs", "names": {"en": "Tariffs"}, "all": ["water", "affordable"], "pattern": "afford\\w+"}])");
        rules.close();
        const QJsonObject own = call({u"themes"_s, u"tariffs"_s, u"--rules"_s, rules.fileName(), u"--dry-run"_s, u"--json"_s});
        QVERIFY(own[u"themes"_s][u"theme:tariffs"_s].toInt() > 0);
        const QString calendar = m_folder->filePath(u"deadlines.ics"_s);
        QVERIFY(call({u"export"_s, u"--format"_s, u"ical"_s, u"-o"_s, calendar, u"--json"_s})[u"entries"_s].toInt() > 0);
        QFile file(calendar);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("DTSTART;VALUE=DATE:20250630"));
    }

private:
    static QList<QJsonObject> run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(AIDE_PROGRAM), arguments);
        process.waitForFinished(240000);
        QList<QJsonObject> lines;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                lines.append(QJsonDocument::fromJson(line).object());
        }
        return lines;
    }

    QJsonObject call(const QStringList &arguments) const
    {
        return run(QStringList {u"--library"_s, m_library} + arguments).value(0);
    }

    QList<QJsonObject> list(const QString &what) const
    {
        QList<QJsonObject> items;
        for (const QJsonValue &item : call({u"list"_s, what, u"--json"_s})[u"items"_s].toArray())
            items.append(item.toObject());
        return items;
    }

    static QStringList names(const QList<QJsonObject> &items)
    {
        QStringList all;
        for (const QJsonObject &item : items)
            all.append(item[u"name"_s].toString());
        return all;
    }

    void links() const
    {
        const QJsonArray links = call({u"links"_s, m_article, u"--json"_s})[u"links"_s].toArray();
        QStringList told;
        for (const QJsonValue &link : links) {
            told.append(link[u"relation"_s].toString() + u'|' + link[u"to"_s][u"name"_s].toString() + u'|' + link[u"role"_s].toString());
            QVERIFY2(link[u"address"_s].toString().startsWith(u"¶"_s), qPrintable(told.last()));
            QVERIFY(link[u"sentence"_s].toString().contains(link[u"text"_s].toString()));
        }
        for (const QString &expected : {u"mentions|Human Rights Council|"_s, u"sponsors|Republic of Korea|core group"_s, u"sponsors|Chile|core group"_s,
                 u"sponsors|Egypt|core group"_s, u"sponsors|Romania|core group"_s, u"contact|Global Cities Hub|"_s,
                 u"represents|Republic of Korea|representative"_s, u"speaker|Woohyun Kang|speaker"_s, u"about|Smart cities|"_s,
                 u"about|Good governance|"_s, u"about|Local government|"_s, u"about|Privacy and data protection|"_s,
                 u"about|Digitalization of cities|"_s, u"about|Safe drinking water and sanitation|"_s})
            QVERIFY2(told.contains(expected), qPrintable(expected + u"\n"_s + told.join(u'\n')));
    }

    void people(bool isSample) const
    {
        const QList<QJsonObject> people = list(u"people"_s);
        const auto kang = std::ranges::find_if(people, [](const QJsonObject &each) { return each[u"name"_s] == u"Woohyun Kang"_s; });
        QVERIFY(kang != people.end());
        QVERIFY((*kang)[u"aliases"_s].toArray().contains(u"Mr. Kang"_s));
        if (!isSample)
            QCOMPARE(people.size(), 1);
        const QList<QJsonObject> events = list(u"events"_s);
        const auto event = [&events](const QString &type, const QString &date) {
            return std::ranges::any_of(events, [&](const QJsonObject &each) {
                return each[u"type"_s] == type && each[u"date_inferred"_s].toBool() && (each[u"date"_s] == date || QString::number(each[u"year"_s].toInt()) == date);
            });
        };
        QVERIFY(event(u"webinar"_s, u"2024-10-29"_s));
        QVERIFY(event(u"panel"_s, u"2025"_s));
        QVERIFY(std::ranges::any_of(events, [](const QJsonObject &each) { return each[u"type"_s] == u"call"_s && each[u"email"_s].toString().contains(u'@'); }));
    }

    void quotation() const
    {
        const QList<QJsonObject> quotes = list(u"quotes"_s);
        QCOMPARE(quotes.size(), 1);
        const QJsonObject quote = quotes.first();
        QVERIFY(quote[u"text"_s].toString().startsWith(u"national and municipal investments"_s));
        QVERIFY(quote[u"text"_s].toString().endsWith(u"most vulnerable"_s));
        QCOMPARE(quote[u"end"_s].toInt() - quote[u"start"_s].toInt(), int(quote[u"text"_s].toString().size()));
        QCOMPARE(quote[u"speaker_words"_s].toString(), u"UN-Habitat’s representative"_s);
        QVERIFY(!quote[u"speaker_named"_s].toBool());
        QCOMPARE(quote[u"speaker"_s][u"kind"_s].toString(), u"organisation"_s);
        QCOMPARE(quote[u"address"_s].toString(), u"¶7"_s);
        QCOMPARE(quote[u"attribution"_s].toString(), u"on the record"_s);
    }

    void resolutions(bool hasTexts) const
    {
        const QStringList expected {u"A/HRC/RES/57/12"_s, u"A/HRC/RES/57/13"_s, u"A/HRC/RES/57/5"_s};
        QStringList suggested;
        for (const QJsonObject &item : list(u"suggestions"_s)) {
            if (item[u"rule"_s] == u"title/1"_s && item[u"to"_s][u"in_library"_s].toBool())
                suggested.append(item[u"to"_s][u"symbol"_s].toString());
        }
        suggested.removeDuplicates();
        suggested.sort();
        const QStringList wanted = names(list(u"wanted"_s));
        const bool wants = wanted.contains(u"Good Governance"_s) && wanted.contains(u"Safe Drinking Water and Sanitation"_s)
            && wanted.contains(u"Local Government and Human Rights"_s);
        QCOMPARE(suggested, hasTexts ? expected : QStringList());
        QCOMPARE(wants, !hasTexts);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
    QString m_article;
};

QTEST_GUILESS_MAIN(TestArticleKnowledge)
#include "tst_articleknowledge.moc"
