// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <testdata.h>

#include <application/abbreviations.h>
#include <application/packs.h>

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::PackItem;

namespace {

constexpr base::RecordId kLater {9002};

/// Two successive texts without a symbol, in English and French; the later one asks for a report.
const QStringList kBoats {
    u"INSERT INTO record (id, kind, name, symbol_key, date) VALUES (9001, 'document', 'Boats', 'boats-1', '2020-01-01'), (9002, 'document', 'Boats', 'boats-2', '2022-01-01')"_s,
    u"INSERT INTO text (id, work_id, language, title) VALUES (9001, 9001, 'en', 'Boats'), (9002, 9001, 'fr', 'Bateaux'), (9003, 9002, 'en', 'Boats'), (9004, 9002, 'fr', 'Bateaux')"_s,
    u"INSERT INTO passage (id, text_id, position, kind, address, content) VALUES "
    "(9001, 9001, 0, 'operative', 'OP1', 'Requests the harbour to mend all sails'), (9002, 9002, 0, 'operative', 'OP1', 'Prie le port de réparer les voiles'),"
    "(9003, 9003, 0, 'operative', 'OP1', 'Requests the Safe Harbour Office (SHO) to mend all white sails'), (9004, 9004, 0, 'operative', 'OP1', 'Prie le Bureau Technique (BT) de réparer les voiles blanches')"_s,
    u"INSERT INTO mandate (document_id, passage_id, start_offset, end_offset, verb, force, addressee, task, due_date, status) VALUES "
    "(9002, 9003, 0, 8, 'requests', 4, 'the office', 'to mend all white sails', '2044-05-01', 'accepted'), (9002, 9004, 0, 4, 'prie', 4, 'le bureau', 'de réparer les voiles blanches', '2044-05-01', 'accepted')"_s};

}

/// The tables that packs make of what the library knows.
class TestPackTables : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        VERIFY_RESULT(edit(kBoats));
    }
    void cleanup() { m_library.close(); }

    /// The documents are known by their ids, and the words are those of the pages.
    void textsAreComparedInTheLanguageOfThePages()
    {
        const QString french = table(u"comparison"_s, u"fr"_s);
        QVERIFY2(french.contains(u"voiles blanches"_s) && !french.contains(u"sails"_s), qPrintable(french));
        QVERIFY(french.startsWith(u"Boats"_s));
        const QString english = table(u"comparison"_s, u"en"_s);
        QVERIFY2(english.contains(u"white sails"_s) && !english.contains(u"voiles"_s), qPrintable(english));
    }

    void deadlinesStandThereOnceInTheLanguageOfThePages()
    {
        const QString french = table(u"deadlines"_s, u"fr"_s);
        QVERIFY2(french.contains(u"voiles blanches"_s) && !french.contains(u"sails"_s), qPrintable(french));
        QVERIFY(table(u"deadlines"_s, u"en"_s).contains(u"to mend all white sails"_s));
        // Where the pages have another language, one of them tells of it.
        const QString other = table(u"deadlines"_s, u"ar"_s);
        QCOMPARE(other.count(u"2044-05-01"_s), 1);
    }

    void aTimelineHasTheDeadlines()
    {
        const QString timeline = table(u"timeline"_s, u"en"_s);
        QVERIFY2(timeline.contains(u"2022-01-01"_s) && timeline.contains(u"2044-05-01"_s), qPrintable(timeline));
    }

    /// No text gives that day, so a pack does not print one.
    void anEstimatedDayIsAMonth()
    {
        VERIFY_RESULT(edit({u"UPDATE mandate SET date_inferred = 1"_s}));
        for (const QString &name : {u"deadlines"_s, u"timeline"_s}) {
            const QString shown = table(name, u"en"_s);
            QVERIFY2(shown.contains(u"about 2044-05"_s) && !shown.contains(u"2044-05-01"_s), qPrintable(shown));
        }
    }

    void aRequestIsShortAndInTheLanguageOfThePages()
    {
        const QString more = u", to count them, and to report on them"_s.repeated(6);
        VERIFY_RESULT(edit({u"DELETE FROM mandate WHERE passage_id = 9004"_s,
            u"UPDATE mandate SET task = task || '%1' WHERE passage_id = 9003"_s.arg(more)}));
        for (const QString &name : {u"deadlines"_s, u"timeline"_s}) {
            const QString english = table(name, u"en"_s);
            QVERIFY2(english.contains(u"to mend all white sails, to count them"_s) && english.contains(u" …"_s), qPrintable(english));
            QVERIFY(!english.contains(more));
            // No rule has found it in French; its paragraph says it, and whom it asks.
            const QString french = table(name, u"fr"_s);
            QVERIFY2(french.contains(u"Prie le Bureau Technique (BT) de réparer les voiles blanches"_s), qPrintable(french));
            QVERIFY2(!french.contains(u"sails"_s) && !french.contains(u"the office"_s), qPrintable(french));
        }
        QVERIFY(table(u"timeline"_s, u"fr"_s).contains(u"Bateaux"_s));
    }

    void aNoteOnAParagraphIsShortened()
    {
        const QString words = u"sails "_s.repeated(40).trimmed();
        VERIFY_RESULT(annotate(u"paragraph-note"_s, words, u"Too long"_s));
        const QString shown = table(u"annotations"_s, u"en"_s);
        QVERIFY2(shown.contains(u"Too long"_s) && shown.contains(u"sails…"_s) && !shown.contains(words), qPrintable(shown));
    }

    void wordsThatAreNotReleasedStayOut()
    {
        VERIFY_RESULT(annotate(u"highlight"_s, u"white sails"_s, u"Who pays?"_s));
        const QStringList tables {u"comparison"_s, u"deadlines"_s, u"timeline"_s, u"annotations"_s, u"glossary"_s};
        QStringList before;
        for (const QString &name : tables)
            before.append(table(name, u"en"_s));
        QVERIFY(before.at(3).contains(u"white sails"_s) && before.at(4).contains(u"SHO"_s));
        for (const QString &attribution : {u"needs clearance"_s, u"Chatham House"_s}) {
            VERIFY_RESULT(edit({u"DELETE FROM quotation WHERE document_id = 9002"_s,
                u"INSERT INTO quotation (document_id, passage_id, start_offset, end_offset, words, attribution, status) SELECT 9002, id, 0, length(content), content, '%1', 'accepted' FROM passage WHERE id IN (9003, 9004)"_s.arg(attribution)}));
            for (const QString &name : tables) {
                const QString shown = table(name, u"en"_s);
                QVERIFY2(!shown.contains(u"white sails"_s) && !shown.contains(u"voiles blanches"_s) && !shown.contains(u"SHO"_s) && !shown.contains(u"Who pays"_s), qPrintable(name + u": " + shown));
            }
        }
    }

    void anItemSaysTheLanguageOfItsWords()
    {
        QVERIFY(table(u"glossary"_s, u"fr"_s).contains(u"Bureau Technique"_s));
        PackItem paragraph;
        paragraph.kind = PackItem::Kind::Passage;
        paragraph.record = kLater;
        paragraph.passage = base::PassageId(9004);
        paragraph.language = u"fr en"_s;
        QVERIFY(table(u"glossary"_s, u"en"_s, paragraph).contains(u"Bureau Technique"_s));
    }

    void anAbbreviationMayTakeTwoLettersOfAWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("hyphen") << u"the High-Level Political Forum (HLPF)"_s << u"High-Level Political Forum"_s;
        QTest::newRow("small part") << u"the Organization for Security and Co-operation in Europe (OSCE)"_s << u"Organization for Security and Co-operation in Europe"_s;
        QTest::newRow("one letter of two") << u"a Long-Term Plan (LP)"_s << u"Long-Term Plan"_s;
    }

    void anAbbreviationMayTakeTwoLettersOfAWord()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        const auto found = application::abbreviations({text});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().second, words);
    }

private:
    base::Status edit(const QStringList &statements) const
    {
        const application::PlainEdit work = [&statements](const library::Database &database) -> base::Status {
            for (const QString &statement : statements)
                TRY_VOID(database.execute(statement));
            return base::ok();
        };
        TRY_VOID(m_library->run(work));
        return base::ok();
    }

    base::Status annotate(const QString &kind, const QString &words, const QString &comment) const
    {
        return edit({u"INSERT INTO annotation (record_id, text_id, passage_id, address, exact, prefix, suffix, start_offset, end_offset, colour, comment, is_private, created_ms, modified_ms, kind) "
                     "VALUES (9002, 9003, 9003, 'OP1', '%1', '', '', 0, 5, 'red', '%2', 0, 1, 1, '%3')"_s.arg(words, comment, kind)});
    }

    /// The rows of a table as lines, in a pack of the later text.
    QString table(const QString &name, const QString &language) const
    {
        PackItem document;
        document.kind = PackItem::Kind::Document;
        document.record = kLater;
        return table(name, language, document);
    }

    QString table(const QString &name, const QString &language, const PackItem &beside) const
    {
        model::Pack pack;
        PackItem item;
        item.kind = PackItem::Kind::Table;
        item.quote = name;
        pack.items = {item, beside};
        const auto outline = m_library->run(application::packOutline(pack, language, {}));
        if (!outline)
            return base::englishLine(outline.error());
        QStringList lines;
        for (const model::Passage &row : outline->blocks.first().passages)
            lines.append(row.content);
        return lines.join(u'\n');
    }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestPackTables)
#include "tst_packtables.moc"
