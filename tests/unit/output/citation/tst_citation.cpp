// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <output/citation/citation.h>

#include <QTimeZone>
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
    void textsInOtherLanguages_data();
    void textsInOtherLanguages();
    void whatOthersWrote_data();
    void whatOthersWrote();
    void nothingIsInvented();
    void whatItIsDecidesTheForm_data();
    void whatItIsDecidesTheForm();
    void titlesAreInItalics_data();
    void titlesAreInItalics();
    void aRunOfNotesSaysIbid_data();
    void aRunOfNotesSaysIbid();
    void ibidIsSaidOnlyWhereItHolds();
    void authorsAreToldApart();
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
    QTEST(citation::cite(model::CitedWork::of(record, {}, model::Address(address)), style), "expected");
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
    for (const QString &style : citation::citationStyles())
        QTEST(citation::cite(model::CitedWork::of(record, {}, model::Address(address)), style), "expected");
}

void CitationTest::textsInOtherLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fr") << u"fr"_s << u"OP8 (a)"_s << u"un"_s << u"résolution 57/12 du Conseil des droits de l’homme en date du 10 octobre 2024, par. 8 a)"_s;
    QTest::newRow("es") << u"es"_s << u"OP8 (a)"_s << u"un"_s << u"resolución 57/12 del Consejo de Derechos Humanos, de 10 de octubre de 2024, párr. 8 a)"_s;
    QTest::newRow("ru") << u"ru"_s << u"OP8"_s << u"un"_s << u"резолюция 57/12 Совета по правам человека от 10 октября 2024 года, п. 8"_s;
    QTest::newRow("ar") << u"ar"_s << u"PP3"_s << u"un"_s << u"قرار مجلس حقوق الإنسان 57/12 المؤرخ 10 تشرين الأول/أكتوبر 2024، الفقرة 3 من الديباجة"_s;
    QTest::newRow("zh") << u"zh"_s << u"OP8 (a)"_s << u"un"_s << u"人权理事会2024年10月10日第57/12号决议，第8(a)段"_s;
    QTest::newRow("fr annex") << u"fr"_s << u"Annex II OP2"_s << u"footnote"_s << u"A/HRC/RES/57/12, annexe II, par. 2."_s;
    QTest::newRow("fr title") << u"fr"_s << QString() << u"apa"_s << u"United Nations Human Rights Council. (2024, October 10). Villes et droits (A/HRC/RES/57/12)."_s;
}

void CitationTest::textsInOtherLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, address);
    QFETCH(QString, style);
    model::Text text;
    text.language = language;
    text.title = u"Villes et droits"_s;
    QTEST(citation::cite(model::CitedWork::of(councilResolution(), text, model::Address(address)), style), "expected");
}

void CitationTest::whatOthersWrote_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("expected");
    QTest::newRow("un") << u"un"_s << u"Ocean, Coast and Harbour Forum, Lowmere Office and Ana de Vries, “Harbours that listen”, Harbour Forum, 6 May 2041, para. 3. "
                                      "Available at https://example.org/a_b?x=1 (accessed on 29 November 2041)"_s;
    QTest::newRow("footnote") << u"footnote"_s << u"Ocean, Coast and Harbour Forum, Lowmere Office and Ana de Vries, “Harbours that listen”, Harbour Forum, 6 May 2041, para. 3. "
                                                  "Available at https://example.org/a_b?x=1 (accessed on 29 November 2041)."_s;
    QTest::newRow("short") << u"short"_s << u"Ocean, Coast and Harbour Forum, Lowmere Office, “Harbours that listen” (2041), para. 3"_s;
    QTest::newRow("oscola") << u"oscola"_s << u"Ocean, Coast and Harbour Forum, Lowmere Office and Ana de Vries, ‘Harbours that listen’ (Harbour Forum, 6 May 2041) para. 3 "
                                              "<https://example.org/a_b?x=1> accessed 29 November 2041"_s;
    QTest::newRow("bluebook") << u"bluebook"_s << u"Ocean, Coast and Harbour Forum, Lowmere Office and Ana de Vries, Harbours that listen, Harbour Forum, para. 3 (May 6, 2041), "
                                                  "https://example.org/a_b?x=1 (last visited Nov. 29, 2041)"_s;
    QTest::newRow("mcgill") << u"mcgill"_s << u"Ocean, Coast and Harbour Forum, Lowmere Office and Ana de Vries, “Harbours that listen” (6 May 2041) at para. 3, online: "
                                              "Harbour Forum <https://example.org/a_b?x=1>"_s;
    QTest::newRow("apa") << u"apa"_s << u"Ocean, Coast and Harbour Forum, Lowmere Office, & de Vries, A. (2041, May 6). Harbours that listen, para. 3. Harbour Forum. "
                                        "Retrieved November 29, 2041, from https://example.org/a_b?x=1"_s;
    QTest::newRow("chicago") << u"chicago"_s << u"Ocean, Coast and Harbour Forum, Lowmere Office and Ana de Vries, “Harbours that listen,” Harbour Forum, May 6, 2041, para. 3, "
                                                "accessed November 29, 2041, https://example.org/a_b?x=1."_s;
}

void CitationTest::whatOthersWrote()
{
    QFETCH(QString, style);
    model::Record record = document({}, u"Harbours that listen"_s, {}, QDate(2041, 5, 6));
    record.fields = {{u"author"_s, u"Ocean, Coast and Harbour Forum, Lowmere Office; Ana de Vries"_s}, {u"publisher"_s, u"Harbour Forum"_s},
        {u"url"_s, u"https://example.org/a_b?x=1"_s}};
    model::Text text;
    text.language = u"en"_s;
    text.source.format = u"html"_s;
    text.source.imported = QDateTime(QDate(2041, 11, 29), QTime(12, 0), QTimeZone::UTC);
    QTEST(citation::cite(model::CitedWork::of(record, text, model::Address(u"¶3"_s)), style), "expected");
}

void CitationTest::nothingIsInvented()
{
    const model::Record record = document({}, u"Notes on the quay"_s, {}, {});
    model::Text text;
    text.source.format = u"markdown"_s;
    text.source.imported = QDateTime(QDate(2041, 11, 29), QTime(12, 0), QTimeZone::UTC);
    for (const QString &style : citation::citationStyles()) {
        const QString citation = citation::cite(model::CitedWork::of(record, text), style);
        QVERIFY2(citation.contains(u"Notes on the quay"_s), qPrintable(citation));
        QVERIFY2(!citation.contains(u"2041"_s) && !citation.contains(u"United Nations"_s), qPrintable(citation));
    }
    model::Text page = text;
    page.source.format = u"pdf"_s;
    QCOMPARE(citation::cite(model::CitedWork::of(record, page, model::Address(u"¶4"_s), u"12"_s), u"un"_s), u"“Notes on the quay”, p. 12, para. 4"_s);
    QCOMPARE(citation::cite(model::CitedWork::of(record, page, model::Address(u"p. 12 ¶4"_s), u"12"_s), u"un"_s), u"“Notes on the quay”, p. 12, para. 4"_s);
    QCOMPARE(citation::cite(model::CitedWork::of(record, page, model::Address(u"OP4"_s), u"4"_s), u"un"_s), u"“Notes on the quay”, p. 4, para. 4"_s);
    page.source.format = u"webvtt"_s;
    QCOMPARE(citation::cite(model::CitedWork::of(record, page, model::Address(u"00:41:07"_s), u"00:41:07"_s), u"un"_s), u"“Notes on the quay”, at 00:41:07"_s);
}

void CitationTest::whatItIsDecidesTheForm_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("expected");
    QTest::newRow("article un") << u"article"_s << u"un"_s << u"Ana Ruiz, “Quays”, Harbour Review, 6 May 2041"_s;
    QTest::newRow("article oscola") << u"article"_s << u"oscola"_s << u"Ana Ruiz, ‘Quays’ (Harbour Review, 6 May 2041)"_s;
    QTest::newRow("article mcgill") << u"article"_s << u"mcgill"_s << u"Ana Ruiz, “Quays” (6 May 2041), Harbour Review"_s;
    QTest::newRow("article apa") << u"article"_s << u"apa"_s << u"Ruiz, A. (2041, May 6). Quays. Harbour Review."_s;
    QTest::newRow("book un") << u"book"_s << u"footnote"_s << u"Ana Ruiz, Quays, Harbour Review, 6 May 2041."_s;
    QTest::newRow("book oscola") << u"book"_s << u"oscola"_s << u"Ana Ruiz, Quays (Harbour Review, 6 May 2041)"_s;
    QTest::newRow("book chicago") << u"book"_s << u"chicago"_s << u"Ana Ruiz, Quays, Harbour Review, May 6, 2041."_s;
    QTest::newRow("transcript apa") << u"transcript"_s << u"apa"_s << u"Ruiz, A. (2041, May 6). Quays [Transcript]. Harbour Review."_s;
}

void CitationTest::whatItIsDecidesTheForm()
{
    QFETCH(QString, type);
    QFETCH(QString, style);
    model::Record record = document({}, u"Quays"_s, {}, QDate(2041, 5, 6));
    record.fields = {{u"author"_s, u"Ana Ruiz"_s}, {u"publisher"_s, u"Harbour Review"_s}, {u"reference_type"_s, type}};
    QTEST(citation::cite(model::CitedWork::of(record), style), "expected");
}

void CitationTest::titlesAreInItalics_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("html");
    QTest::newRow("un") << u"un"_s << u"Human Rights Council resolution 57/12 of 10 October 2024, para. 8 (a)"_s;
    QTest::newRow("mcgill") << u"mcgill"_s
                            << u"<i>Towns &amp; rights &lt;1&gt;</i>, HRC Res 57/12, UNHRC, 57th Sess, UN Doc A/HRC/RES/57/12 (2024) at para 8(a)"_s;
    QTest::newRow("apa") << u"apa"_s
                         << u"United Nations Human Rights Council. (2024, October 10). <i>Towns &amp; rights &lt;1&gt;</i> (A/HRC/RES/57/12), para. 8(a)."_s;
    QTest::newRow("chicago") << u"chicago"_s
                             << u"UN Human Rights Council, Resolution 57/12, “Towns &amp; rights &lt;1&gt;,” October 10, 2024, A/HRC/RES/57/12, para. 8(a)."_s;
}

void CitationTest::titlesAreInItalics()
{
    QFETCH(QString, style);
    const model::Record record = document(u"A/HRC/RES/57/12"_s, u"Towns & rights <1>"_s, u"57"_s, QDate(2024, 10, 10));
    const model::CitedWork work = model::CitedWork::of(record, {}, model::Address(u"OP8 (a)"_s));
    const citation::Citation rich = citation::citeRich(work, style);
    QTEST(rich.html, "html");
    QCOMPARE(rich.plain, citation::cite(work, style));
}

void CitationTest::aRunOfNotesSaysIbid_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("same");
    QTest::newRow("en") << u"en"_s << u"footnote"_s << u"Ibid., para. 9 (b)."_s << u"Ibid."_s;
    QTest::newRow("fr") << u"fr"_s << u"footnote"_s << u"Ibid., par. 9 b)."_s << u"Ibid."_s;
    QTest::newRow("es") << u"es"_s << u"footnote"_s << u"Ibid., párr. 9 b)."_s << u"Ibid."_s;
    QTest::newRow("ru") << u"ru"_s << u"footnote"_s << u"Там же, п. 9 b)."_s << u"Там же."_s;
    QTest::newRow("ar") << u"ar"_s << u"footnote"_s << u"المرجع نفسه، الفقرة 9 (b)."_s << u"المرجع نفسه."_s;
    QTest::newRow("zh") << u"zh"_s << u"footnote"_s << u"同上，第9(b)段。"_s << u"同上。"_s;
    QTest::newRow("oscola") << u"en"_s << u"oscola"_s << u"ibid para 9(b)"_s << u"ibid"_s;
    QTest::newRow("bluebook") << u"en"_s << u"bluebook"_s << u"Id. ¶ 9(b)"_s << u"Id."_s;
    QTest::newRow("mcgill") << u"en"_s << u"mcgill"_s << u"Ibid at para 9(b)"_s << u"Ibid"_s;
    QTest::newRow("chicago") << u"en"_s << u"chicago"_s << u"Ibid., para. 9(b)."_s << u"Ibid."_s;
}

void CitationTest::aRunOfNotesSaysIbid()
{
    QFETCH(QString, language);
    QFETCH(QString, style);
    model::Record record = councilResolution();
    record.symbolKey = record.symbol;
    model::Text text;
    text.language = language;
    const auto at = [&](const QString &address) { return model::CitedWork::of(record, text, model::Address(address)); };
    citation::NoteRun run(style);
    QCOMPARE(run.next(at(u"OP8"_s)).plain, citation::cite(at(u"OP8"_s), style));
    QTEST(run.next(at(u"OP9 (b)"_s)).plain, "other");
    QTEST(run.next(at(u"OP9 (b)"_s)).plain, "same");
}

void CitationTest::ibidIsSaidOnlyWhereItHolds()
{
    model::Record record = councilResolution();
    record.symbolKey = record.symbol;
    model::Record other = assemblyResolution();
    other.symbolKey = other.symbol;
    const auto at = [](const model::Record &cited, const QString &address) { return model::CitedWork::of(cited, {}, model::Address(address)); };
    const QString style = u"footnote"_s;
    citation::NoteRun run(style);
    run.next(at(record, u"OP8"_s));
    QCOMPARE(run.next(at(record, {})).plain, u"A/HRC/RES/57/12."_s); // The whole work is meant.
    QCOMPARE(run.next(at(other, u"OP1"_s)).plain, u"A/RES/78/1, para. 1."_s);
    QCOMPARE(run.next(at(record, u"OP8"_s)).plain, u"A/HRC/RES/57/12, para. 8."_s); // Not the note just before.
    run.interrupt();
    QCOMPARE(run.next(at(record, u"OP8"_s)).plain, u"A/HRC/RES/57/12, para. 8."_s);
    for (const QString &full : {u"un"_s, u"short"_s, u"apa"_s, u"link"_s}) {
        citation::NoteRun prose(full);
        prose.next(at(record, u"OP8"_s));
        QCOMPARE(prose.next(at(record, u"OP9"_s)).plain, citation::cite(at(record, u"OP9"_s), full));
    }
    // A transcript by its time.
    model::Record talk = document({}, u"A talk"_s, {}, {});
    model::Text text;
    text.source.format = u"webvtt"_s;
    citation::NoteRun notes(style);
    notes.next(model::CitedWork::of(talk, text, model::Address(u"00:41:07"_s), u"00:41:07"_s));
    QCOMPARE(notes.next(model::CitedWork::of(talk, text, model::Address(u"00:52:10"_s), u"00:52:10"_s)).plain, u"Ibid., at 00:52:10."_s);
}

void CitationTest::authorsAreToldApart()
{
    const auto names = [](const QString &field) {
        QStringList told;
        const QList<model::CitedAuthor> authors = model::citedAuthors(field);
        for (const model::CitedAuthor &author : authors)
            told.append(author.family + u'|' + author.given);
        return told.join(u';');
    };
    QCOMPARE(names(u"Ana María Ñuñez; Tomás O’Brel"_s), u"Ñuñez|Ana María;O’Brel|Tomás"_s);
    QCOMPARE(names(u"Ruiz, Ana"_s), u"Ruiz|Ana"_s);
    QCOMPARE(names(u"Jan de Vries"_s), u"de Vries|Jan"_s);
    QCOMPARE(names(u"Ocean, Coast and Harbour Forum, Lowmere Office"_s), u"Ocean, Coast and Harbour Forum, Lowmere Office|"_s);
    QCOMPARE(names(u"Harbour Forum, Lowmere"_s), u"Harbour Forum, Lowmere|"_s);
    QCOMPARE(names(u"OHCHR"_s), u"OHCHR|"_s);
    QCOMPARE(names(u"{Harbour Watch}; Ana Ruiz"_s), u"Harbour Watch|;Ruiz|Ana"_s);
    QCOMPARE(names(u" ; "_s), QString());
}

void CitationTest::everyStyleThatIsOfferedDiffers()
{
    QSet<QString> citations;
    for (const QString &style : citation::citationStyles())
        citations.insert(citation::cite(model::CitedWork::of(councilResolution(), {}, model::Address(u"OP8 (a)"_s)), style));
    QCOMPARE(citations.size(), citation::citationStyles().size());
    QCOMPARE(citations.size(), 9);
}

void CitationTest::anUnknownStyleGivesTheFirst()
{
    const model::CitedWork work = model::CitedWork::of(councilResolution());
    QCOMPARE(citation::cite(work, u"nonsense"_s), citation::cite(work, u"un"_s));
}

QTEST_APPLESS_MAIN(CitationTest)

#include "tst_citation.moc"
