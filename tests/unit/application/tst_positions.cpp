// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/packpositions.h>
#include <application/packtables.h>
#include <application/positions.h>
#include <import/pipeline/importer.h>
#include <library/store/library.h>

#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using recognition::Stance;

/// Who wants what in a draft.
class TestPositions : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void eachPartyHasItsWishesInTheOrderOfTheText()
    {
        const base::RecordId draft = imported(u"Human Rights Council\n\nThe bridges\n\nThe Human Rights Council,\n\n"
                                              "1. Urges [all] {NOR+, EU-} towns [to mend [and paint] {NOR-} bridges] (EU);\n\n2. Requests [Norway: a report].\n"_s);
        const auto positions = m_library->run(application::negotiationPositions(draft));
        VERIFY_RESULT(positions);
        QCOMPARE(positions->rows.size(), 4);
        QCOMPARE(positions->rows.at(2).outer, 1);
        QCOMPARE(positions->passage(positions->rows.at(3)).address.text(), u"OP2"_s);
        QCOMPARE(positions->parties.size(), 2);
        QCOMPARE(positions->parties.first().party, u"NOR"_s);
        QList<std::pair<int, Stance>> wishes;
        for (const application::PartyWish &wish : positions->parties.first().wishes)
            wishes.append({wish.row, wish.stance});
        QCOMPARE(wishes, (QList<std::pair<int, Stance>> {{0, Stance::Supports}, {2, Stance::Opposes}, {3, Stance::Proposes}}));
        // A reference to a paragraph asks for its marks alone.
        const auto one = m_library->run(application::negotiationPositions(u"#%1 OP2"_s.arg(draft.value())));
        VERIFY_RESULT(one);
        QCOMPARE(one->rows.size(), 1);
    }

    void aBracketOverParagraphsIsOneRow()
    {
        const base::RecordId draft = imported(u"Human Rights Council\n\nThe bridges\n\nThe Human Rights Council,\n\n"
                                              "1. Urges [all towns to mend bridges;\n\n2. Requests [a report] {NOR+};\n\n3. Decides to act] {USA+, NOR-};\n\n4. Ends [here.\n"_s);
        const auto positions = m_library->run(application::negotiationPositions(draft));
        VERIFY_RESULT(positions);
        QCOMPARE(positions->rows.size(), 2);
        QCOMPARE(positions->unpaired, 1);
        QCOMPARE(positions->place(positions->rows.at(0)), u"OP1–OP3"_s);
        QCOMPARE(positions->rows.at(0).mark.words, u"all towns to mend bridges; Requests [a report] {NOR+}; Decides to act"_s);
        QCOMPARE(positions->rows.at(0).mark.parties(Stance::Supports), QStringList {u"USA"_s});
        QCOMPARE(positions->rows.at(1).outer, 0);
        QCOMPARE(positions->place(positions->rows.at(1)), u"OP2"_s);
        // A paragraph within it has it as well; its end alone is not unclosed.
        for (const auto &[paragraph, rows] : {std::pair(u"OP2"_s, 2), std::pair(u"OP3"_s, 1), std::pair(u"OP4"_s, 0)}) {
            const auto one = m_library->run(application::negotiationPositions(u"#%1 %2"_s.arg(draft.value()).arg(paragraph)));
            VERIFY_RESULT(one);
            QCOMPARE(one->rows.size(), rows);
            QCOMPARE(one->unpaired, rows == 0 ? 1 : 0);
        }
        // A pack shows none of it where it must not show one of its paragraphs.
        const QSet<base::PassageId> withheld {positions->target.passages.at(positions->rows.at(1).passage).id};
        const briefing::Table table = application::packPositions(*positions, withheld, u"en"_s, {});
        QCOMPARE(table.rows.at(1).at(0).text, u"OP1–OP3"_s);
        QCOMPARE(table.rows.at(1).at(1).text, u"[…]"_s);
    }

    void struckWordsAreADeletionAndStayStruck()
    {
        const base::RecordId draft = imported(u"# The bridges\n\nUrges ~~all~~ (EU) towns to mend bridges.\n"_s, u"md"_s);
        const auto positions = m_library->run(application::negotiationPositions(draft));
        VERIFY_RESULT(positions);
        QCOMPARE(positions->rows.size(), 1);
        const recognition::NegotiationMark &mark = positions->rows.first().mark;
        QCOMPARE(mark.kind, recognition::NegotiationMark::Kind::Deletion);
        QCOMPARE(mark.words, u"all"_s);
        QCOMPARE(mark.parties(Stance::Proposes), QStringList {u"org:european-union"_s});
        QCOMPARE(application::packPositions(*positions, {}, u"en"_s, {}).rows.at(1).at(1).text, u"delete: [all]"_s);
        QCOMPARE(positions->passage(positions->rows.first()).spans, (QList<model::Span> {{model::Span::Style::Strike, 6, 9, {}}}));
    }

    void whatWasAdoptedHasNoMarksUnlessADelegationStandsThere()
    {
        const QString head = u"A/HRC/RES/98/%1\n\nHuman Rights Council\n\n98/%1. The bridges\n\nThe Human Rights Council,\n\n1. Urges towns [to mend] bridges;\n\n"_s;
        const base::RecordId plain = imported(head.arg(1) + u"2. Requests a report.\n");
        QCOMPARE(m_library.document(u"A/HRC/RES/98/1"_s).id, plain);
        QCOMPARE(m_library->run(application::negotiationPositions(plain)).value_or(application::NegotiationPositions()).rows.size(), 0);
        const base::RecordId marked = imported(head.arg(2) + u"2. Requests [a report] {EU+}.\n");
        QCOMPARE(m_library->run(application::negotiationPositions(marked)).value_or(application::NegotiationPositions()).rows.size(), 2);
    }

    void aPackHasThemAsATable()
    {
        const base::RecordId draft = imported(u"Human Rights Council\n\nThe bridges\n\nThe Human Rights Council,\n\n"
                                              "1. Urges [all] {NOR+, EU-} towns;\n\n2. Requests [Alt 1: a report] [Alt 2: a study].\n"_s);
        model::PackItem item;
        item.kind = model::PackItem::Kind::Table;
        item.quote = u"positions"_s;
        item.record = draft;
        const auto table = m_library->run(application::packTable(item, {}, u"fr"_s, {}));
        VERIFY_RESULT(table);
        QStringList rows;
        for (const QList<briefing::TableCell> &row : table->rows)
            rows.append(row.value(0).text + u" | "_s + row.value(1).text + u" | "_s + row.value(2).text);
        QCOMPARE(rows, (QStringList {u"Paragraph | Words | Positions"_s, u"OP1 | [all] | supported by: Norvège; opposed by: Union européenne"_s,
                           u"OP2 | Alt 1: [a report] | "_s, u"OP2 | Alt 2: [a study] | "_s}));
        item.record = m_library.document(u"A/HRC/RES/57/12"_s).id;
        QVERIFY(m_library->run(application::packTable(item, {}, u"en"_s, {})).value_or(briefing::Table()).isEmpty());
    }

    void aTextWithoutMarkupHasNone()
    {
        const auto positions = m_library->run(application::negotiationPositions(u"A/HRC/RES/57/12"_s));
        VERIFY_RESULT(positions);
        QVERIFY(positions->rows.isEmpty() && positions->parties.isEmpty());
        QCOMPARE(positions->unpaired, 0);
        const auto nothing = m_library->run(application::negotiationPositions(u"A/HRC/RES/99/99"_s));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, base::ErrorCode::NotFound);
    }

private:
    base::RecordId imported(const QString &words, const QString &ending = u"txt"_s)
    {
        QFile file(m_library.beside(u"draft-%1.%2"_s.arg(++m_count).arg(ending)));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(words.toUtf8());
        file.close();
        jobs::JobControl control;
        m_library.close();
        base::RecordId record;
        {
            auto library = library::Library::open(m_library.folder(), library::Database::Access::ReadWrite);
            if (library)
                record = pipeline::Importer(**library).import({file.fileName()}, control).outcomes.value(0).record;
        }
        return m_library.open() ? record : base::RecordId();
    }

    testdata::SampleLibrary m_library;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestPositions)
#include "tst_positions.moc"
