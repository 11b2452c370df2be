// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/text/words.h>
#include <library/database/statement.h>
#include <library/index/wordforms.h>
#include <library/search/evaluation/documentclause.h>
#include <library/search/evaluation/engine.h>
#include <library/search/evaluation/expression.h>
#include <library/search/evaluation/filterevaluator.h>
#include <library/store/documentstore.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kQueries = 1000;

/// Words of six languages, several forms of most, so that queries of a few of them meet passages of some.
const QStringList &vocabulary()
{
    static const QStringList words {u"city"_s, u"Cities"_s, u"water"_s, u"waters"_s, u"right"_s, u"Rights"_s, u"l’eau"_s, u"ville"_s,
        u"villes"_s, u"résolution"_s, u"RÉSOLUTIONS"_s, u"ciudad"_s, u"ciudades"_s, u"город"_s, u"города"_s, u"мир"_s, u"المدينة"_s,
        u"مدينة"_s, u"والمدينة"_s, u"حُقُوق"_s, u"人权理事会"_s, u"城市"_s, u"水"_s, u"인권에"_s, u"57/12"_s, u"A/HRC/RES/57/12"_s,
        u"rezoluție"_s, u"rezoluţie"_s, u"office"_s, u"oﬃce"_s, u"co\u00ADoperate"_s, u"cooperates"_s, u"smart-city"_s, u"also"_s,
        u"requests"_s, u"report"_s, u"第12号"_s, u"其第57号决议"_s, u"2041年会"_s};
    return words;
}

QString anyOf(const QStringList &choices, QRandomGenerator &random)
{
    return choices.at(random.bounded(int(choices.size())));
}

QString sentence(QRandomGenerator &random, int most)
{
    QStringList words;
    const int count = random.bounded(1, most + 1);
    for (int i = 0; i < count; ++i)
        words.append(anyOf(vocabulary(), random));
    return words.join(u' ');
}

/// A query of the whole grammar that speaks of words.
QString query(QRandomGenerator &random, int depth)
{
    const auto inner = [&] { return query(random, depth - 1); };
    switch (random.bounded(depth > 0 ? 12 : 5)) {
    case 0:
    case 1:
        return anyOf(vocabulary(), random);
    case 2:
        return anyOf(vocabulary(), random).left(random.bounded(1, 4)) + u'*';
    case 3:
        return u'"' + sentence(random, 3) + u'"';
    case 4:
        return u"NEAR(%1 %2, %3)"_s.arg(anyOf(vocabulary(), random), anyOf(vocabulary(), random)).arg(random.bounded(0, 4));
    case 5:
        return u"verb:"_s + anyOf(vocabulary(), random);
    case 6:
        return u'(' + inner() + u" OR " + inner() + u')';
    case 7:
        return inner() + u" -" + anyOf(vocabulary(), random);
    case 8:
        return u'(' + inner() + u" -(" + inner() + u"))";
    default:
        return inner() + u' ' + inner();
    }
}

model::ImportedText document(const QString &language, int number, QRandomGenerator &random)
{
    constexpr int kPassages = 40;
    model::ImportedText made;
    made.read.work.kind = model::RecordKind::Document;
    made.read.work.name = made.read.work.symbol = made.read.work.symbolKey = u"T/%1"_s.arg(number);
    made.read.text.language = language;
    for (int position = 0; position < kPassages; ++position) {
        model::Passage passage;
        passage.position = position;
        passage.kind = model::PassageKind(random.bounded(int(model::PassageKind::Body) + 1));
        passage.content = sentence(random, 12);
        made.read.passages.append(passage);
    }
    return made;
}

}

/// A tree of a query is read in two ways: by the index, and in memory. They have to agree.
class TestQueryConsistency : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        VERIFY_RESULT(m_library.renew());
        QRandomGenerator random(412);
        int number = 0;
        for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s, u"ru"_s, u"ar"_s, u"zh"_s, u"ro"_s, u"ko"_s}) {
            model::Source source;
            source.sha256 = QString::number(++number).rightJustified(64, u'0');
            source.path = u"/files/%1.txt"_s.arg(number);
            source.format = u"text"_s;
            VERIFY_RESULT(m_library->write([&](const library::Database &database) {
                return library::DocumentStore(database).store(document(language, number, random), source);
            }));
        }
        VERIFY_RESULT(m_library->read([this](const library::Database &database) -> base::Status {
            library::Statement rows(database, u"SELECT p.id, p.content, p.text_id, p.kind, t.work_id FROM passage p JOIN text t ON t.id = p.text_id"_s);
            const base::Status done = rows.run();
            while (rows.next()) {
                m_contents.append({rows.integer(0), rows.string(1)});
                m_texts.insert(rows.integer(0), rows.integer(2));
                if (rows.string(3) == u"title")
                    m_titles.append({rows.integer(4), rows.string(1)});
            }
            return done;
        }));
        QVERIFY(m_contents.size() > 300);
    }

    void cleanupTestCase() { m_library.close(); }

    void treesAndIndexAgree()
    {
        QRandomGenerator random(57012);
        const search::Engine engine(*m_library);
        int meeting = 0;
        for (int round = 0; round < kQueries; ++round) {
            const QString typed = query(random, 2);
            const search::Expression made = express(typed);
            if (made.findsNothing)
                continue;
            QSet<qint64> expected;
            for (const auto &[id, content] : std::as_const(m_contents)) {
                const QList<text::Word> words = text::words(content);
                const bool isAllBut = !made.unwanted.isEmpty();
                if (isAllBut ? !search::matches(made.unwanted, words) : search::matches(made.termQuery, words))
                    expected.insert(id);
            }
            const QSet<qint64> found = foundBy(made.index);
            if (found != expected)
                QFAIL(qPrintable(u"%1 → %2: the index finds %3, the tree %4"_s.arg(typed, made.index.match).arg(found.size()).arg(expected.size())));
            meeting += expected.isEmpty() ? 0 : 1;
        }
        // Most queries have to find something, or the test says little.
        QVERIFY2(meeting > kQueries / 2, qPrintable(QString::number(meeting)));
    }

    /// A text that holds a match is never passed over by the index of texts; where that is exact, no other is named.
    void textsAreNotPassedOver()
    {
        QRandomGenerator random(99);
        int exact = 0;
        for (int round = 0; round < kQueries; ++round) {
            const QString typed = query(random, 2);
            const search::Expression made = express(typed);
            if (made.findsNothing || made.termQuery.isEmpty())
                continue;
            QSet<qint64> holding;
            for (const qint64 passage : foundBy(made.index))
                holding.insert(m_texts.value(passage));
            const QSet<qint64> named = textsNamedBy(made.index.textMatch);
            QVERIFY2(named.contains(holding), qPrintable(typed));
            if (!made.index.textMatchIsExact)
                continue;
            ++exact;
            QVERIFY2(named == holding, qPrintable(typed + u" → "_s + made.index.textMatch));
        }
        QVERIFY(exact > kQueries / 10);
    }

    /// "title:" reads titles as the text is read, in all forms of a word; by the index and in memory.
    void titlesAgree()
    {
        QRandomGenerator random(57);
        int meeting = 0;
        for (int round = 0; round < kQueries / 4; ++round) {
            const QString typed = u"title:("_s + query(random, 1) + u')';
            const search::Query parsed = search::parse(typed);
            if (!search::isDocumentClause(parsed.root))
                continue;
            const auto found = m_library->read([&](const library::Database &database) {
                return search::FilterEvaluator(database, vocabularyOf(database)).matching({parsed.root});
            });
            VERIFY_RESULT(found);
            const search::Expression value = *m_library->read([&](const library::Database &database) -> base::Result<search::Expression> {
                return search::compileValue(parsed.root, vocabularyOf(database));
            });
            QSet<base::RecordId> expected;
            for (const auto &[work, title] : std::as_const(m_titles)) {
                if (!value.termQuery.isEmpty() && search::matches(value.termQuery, text::words(title)))
                    expected.insert(base::RecordId(work));
            }
            QVERIFY2(*found == expected, qPrintable(u"%1: the index finds %2, the tree %3"_s.arg(typed).arg(found->size()).arg(expected.size())));
            meeting += expected.isEmpty() || expected.size() == 8 ? 0 : 1;
        }
        QVERIFY2(meeting > kQueries / 16, qPrintable(QString::number(meeting)));
    }

    void formsOfAWordInATitleAreOne()
    {
        const auto works = [this](const QString &typed) {
            return *m_library->read([&](const library::Database &database) {
                return search::FilterEvaluator(database, vocabularyOf(database)).matching({search::parse(typed).root});
            });
        };
        QVERIFY(!works(u"title:=city"_s).isEmpty());
        QVERIFY(works(u"title:city"_s).contains(works(u"title:=cities"_s)));
        QCOMPARE(works(u"title:city"_s), works(u"title:cities"_s));
        QCOMPARE(works(u"title:والمدينة"_s), works(u"title:مدينة"_s));
    }

private:
    static search::TermExpander vocabularyOf(const library::Database &database)
    {
        search::TermExpander vocabulary;
        vocabulary.formsOf = [&database](const QString &word, const QString &token) {
            return library::WordForms(database).othersOf(word, token);
        };
        vocabulary.beginningWith = [&database](const QString &beginning) {
            return beginning.size() > 2 ? library::WordForms(database).beginningWith(beginning, 5) : QStringList();
        };
        return vocabulary;
    }

    search::Expression express(const QString &typed) const
    {
        return *m_library->read([&](const library::Database &database) -> base::Result<search::Expression> {
            return search::compile(search::parse(typed), vocabularyOf(database));
        });
    }

    QSet<qint64> textsNamedBy(const QString &match) const
    {
        return *m_library->read([&](const library::Database &database) -> base::Result<QSet<qint64>> {
            QSet<qint64> texts;
            library::Statement rows(database, u"SELECT rowid FROM text_index WHERE text_index MATCH ?"_s);
            if (const base::Status done = rows.bind(match).run(); !done)
                return base::failure(done.error());
            while (rows.next())
                texts.insert(rows.integer(0));
            return texts;
        });
    }

    QSet<qint64> foundBy(library::IndexQuery query) const
    {
        query.limit = 100000;
        const auto answer = m_library->read([&](const library::Database &database) { return library::PassageSearch(database).find(query); });
        QSet<qint64> ids;
        if (!answer)
            qFatal("%s", qPrintable(base::englishLine(answer.error())));
        for (const model::Hit &hit : answer->hits)
            ids.insert(hit.passage.value());
        return ids;
    }

    testdata::NewLibrary m_library;
    QList<std::pair<qint64, QString>> m_contents;
    QList<std::pair<qint64, QString>> m_titles; ///< By their works.
    QHash<qint64, qint64> m_texts; ///< Of each passage.
};

QTEST_GUILESS_MAIN(TestQueryConsistency)
#include "tst_queryconsistency.moc"
