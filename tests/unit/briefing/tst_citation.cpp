// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <briefing/citation.h>

#include <QtTest>

using namespace Qt::StringLiterals;

class CitationTest : public QObject
{
    Q_OBJECT

private slots:
    void aPlaceIsCitedInAStyle_data();
    void aPlaceIsCitedInAStyle();
    void aRecordWithoutASymbolIsNamedAndDated_data();
    void aRecordWithoutASymbolIsNamedAndDated();
    void everyStyleThatIsOfferedDiffers();
    void anUnknownStyleGivesTheFirst();
};

namespace {

model::Record document(const QString &symbol, const QString &name, const QString &session, QDate date)
{
    model::Record record;
    record.kind = model::RecordKind::Document;
    record.symbol = symbol;
    record.name = name;
    record.session = session;
    record.date = date;
    return record;
}

model::Record councilResolution()
{
    return document(u"A/HRC/RES/57/12"_s, u"Towns and rights"_s, u"57"_s, QDate(2024, 10, 10));
}

model::Record assemblyResolution()
{
    return document(u"A/RES/78/1"_s, u"A declaration"_s, u"78"_s, QDate(2023, 9, 29));
}

model::Record securityResolution()
{
    return document(u"S/RES/1325 (2000)"_s, u"S/RES/1325 (2000)"_s, u"2000"_s, QDate(2000, 10, 31));
}

}

void CitationTest::aPlaceIsCitedInAStyle_data()
{
    QTest::addColumn<model::Record>("record");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const model::Record &record, const QString &address, const QString &style,
                         const QString &expected) {
        QTest::newRow(tag) << record << address << style << expected;
    };
    const model::Record council = councilResolution();
    const model::Record assembly = assemblyResolution();
    const model::Record security = securityResolution();
    const model::Record report = document(u"A/HRC/56/32"_s, u"A report"_s, u"56"_s, QDate(2024, 5, 2));

    row("un whole", council, {}, u"un"_s, u"Human Rights Council resolution 57/12 of 10 October 2024"_s);
    row("un paragraph", council, u"OP8 (a)"_s, u"un"_s,
        u"Human Rights Council resolution 57/12 of 10 October 2024, para. 8 (a)"_s);
    row("un two levels", assembly, u"OP11 (j) (ii)"_s, u"un"_s,
        u"General Assembly resolution 78/1 of 29 September 2023, para. 11 (j) (ii)"_s);
    row("un preambular", council, u"PP3"_s, u"un"_s,
        u"Human Rights Council resolution 57/12 of 10 October 2024, third preambular paragraph"_s);
    row("un late preambular", council, u"PP21"_s, u"un"_s,
        u"Human Rights Council resolution 57/12 of 10 October 2024, twenty-first preambular paragraph"_s);
    row("un annex", council, u"Annex OP2"_s, u"un"_s,
        u"Human Rights Council resolution 57/12 of 10 October 2024, annex, para. 2"_s);
    row("un numbered annex", council, u"Annex II OP2"_s, u"un"_s,
        u"Human Rights Council resolution 57/12 of 10 October 2024, annex II, para. 2"_s);
    row("un note", council, u"note 4"_s, u"un"_s,
        u"Human Rights Council resolution 57/12 of 10 October 2024, footnote 4"_s);
    row("un unnumbered", report, u"¶3"_s, u"un"_s, u"A/HRC/56/32, third paragraph"_s);
    row("un other address", report, u"p. 12"_s, u"un"_s, u"A/HRC/56/32, p. 12"_s);
    row("un report", report, u"OP67"_s, u"un"_s, u"A/HRC/56/32, para. 67"_s);
    row("un security", security, u"OP8"_s, u"un"_s,
        u"Security Council resolution 1325 (2000) of 31 October 2000, para. 8"_s);
    row("footnote", council, u"OP8 (a)"_s, u"footnote"_s, u"A/HRC/RES/57/12, para. 8 (a)."_s);
    row("footnote whole", report, {}, u"footnote"_s, u"A/HRC/56/32."_s);
    row("short", council, u"OP8 (a)"_s, u"short"_s, u"57/12 OP8 (a)"_s);
    row("short preambular", council, u"PP3"_s, u"short"_s, u"57/12 PP3"_s);
    row("short report", report, u"OP67"_s, u"short"_s, u"A/HRC/56/32 OP67"_s);
    row("oscola", council, u"OP8 (a)"_s, u"oscola"_s,
        u"UNHRC Res 57/12 (10 October 2024) UN Doc A/HRC/RES/57/12, para 8(a)"_s);
    row("oscola security", security, {}, u"oscola"_s, u"UNSC Res 1325 (31 October 2000) UN Doc S/RES/1325"_s);
    row("oscola report", report, u"OP67"_s, u"oscola"_s, u"‘A report’ (2 May 2024) UN Doc A/HRC/56/32, para 67"_s);
    row("bluebook", council, u"OP8 (a)"_s, u"bluebook"_s,
        u"Human Rights Council Res. 57/12, ¶ 8(a), U.N. Doc. A/HRC/RES/57/12 (Oct. 10, 2024)"_s);
    row("bluebook assembly", assembly, u"OP35"_s, u"bluebook"_s,
        u"G.A. Res. 78/1, ¶ 35, U.N. Doc. A/RES/78/1 (Sept. 29, 2023)"_s);
    row("bluebook security", security, u"OP8"_s, u"bluebook"_s,
        u"S.C. Res. 1325, ¶ 8, U.N. Doc. S/RES/1325 (Oct. 31, 2000)"_s);
    row("bluebook preambular", council, u"PP3"_s, u"bluebook"_s,
        u"Human Rights Council Res. 57/12, pmbl. ¶ 3, U.N. Doc. A/HRC/RES/57/12 (Oct. 10, 2024)"_s);
    row("mcgill", council, u"OP8 (a)"_s, u"mcgill"_s,
        u"Towns and rights, HRC Res 57/12, UNHRC, 57th Sess, UN Doc A/HRC/RES/57/12 (2024) at para 8(a)"_s);
    row("mcgill security", security, {}, u"mcgill"_s, u"SC Res 1325, UNSCOR, UN Doc S/RES/1325 (2000)"_s);
    row("apa", council, u"OP8 (a)"_s, u"apa"_s,
        u"United Nations Human Rights Council. (2024, October 10). Towns and rights (A/HRC/RES/57/12), para. 8(a)."_s);
    row("chicago", council, u"OP8 (a)"_s, u"chicago"_s,
        u"UN Human Rights Council, Resolution 57/12, “Towns and rights,” October 10, 2024, A/HRC/RES/57/12, para. 8(a)."_s);
    row("link", council, u"OP8"_s, u"link"_s, u"aide-memoire:A/HRC/RES/57/12#OP8"_s);
}

void CitationTest::aPlaceIsCitedInAStyle()
{
    QFETCH(model::Record, record);
    QFETCH(QString, address);
    QFETCH(QString, style);
    QTEST(briefing::cite(record, model::Address(address), style), "expected");
}

void CitationTest::aRecordWithoutASymbolIsNamedAndDated_data()
{
    QTest::addColumn<model::RecordKind>("kind");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("event") << model::RecordKind::Event << QDate(2024, 10, 29) << QString()
                           << u"A meeting, 29 October 2024"_s;
    QTest::newRow("time code") << model::RecordKind::Event << QDate(2024, 10, 29) << u"00:41:07"_s
                               << u"A meeting, 29 October 2024, 00:41:07"_s;
    QTest::newRow("undated person") << model::RecordKind::Person << QDate() << QString() << u"A meeting"_s;
    QTest::newRow("own document") << model::RecordKind::Document << QDate() << u"OP2"_s << u"A meeting, para. 2"_s;
}

void CitationTest::aRecordWithoutASymbolIsNamedAndDated()
{
    QFETCH(model::RecordKind, kind);
    QFETCH(QDate, date);
    QFETCH(QString, address);
    model::Record record;
    record.kind = kind;
    record.name = u"A meeting"_s;
    record.date = date;
    for (const QString &style : briefing::citationStyles())
        QTEST(briefing::cite(record, model::Address(address), style), "expected");
}

void CitationTest::everyStyleThatIsOfferedDiffers()
{
    QSet<QString> citations;
    for (const QString &style : briefing::citationStyles())
        citations.insert(briefing::cite(councilResolution(), model::Address(u"OP8 (a)"_s), style));
    QCOMPARE(citations.size(), briefing::citationStyles().size());
    QCOMPARE(citations.size(), 9);
}

void CitationTest::anUnknownStyleGivesTheFirst()
{
    QCOMPARE(briefing::cite(councilResolution(), {}, u"nonsense"_s), briefing::cite(councilResolution(), {}, u"un"_s));
}

QTEST_APPLESS_MAIN(CitationTest)

#include "tst_citation.moc"
