// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <core/text/normalised.h>

#include <QDirIterator>

using namespace Qt::StringLiterals;

class TestNormalised : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void keepsApart_data();
    void keepsApart();
    void foldingTwiceChangesNothing_data();
    void foldingTwiceChangesNothing();
    void offsetsLeadBack_data();
    void offsetsLeadBack();
    void offsetsHoldOnRealTexts();
    void collapsesSpace_data();
    void collapsesSpace();
};

void TestNormalised::folds_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("folded");
    QTest::newRow("ASCII") << u"Smart CITY 57/12"_s << u"smart city 57/12"_s;
    QTest::newRow("French") << u"Réaffirmant l’Assemblée"_s << u"reaffirmant l'assemblee"_s;
    QTest::newRow("decomposed") << u"Re\u0301affirmant"_s << u"reaffirmant"_s;
    QTest::newRow("ligatures") << u"œuvre ﬁnal Ǆ"_s << u"oeuvre final dz"_s;
    QTest::newRow("quotes") << u"“unbalanced” «ville» ‘a’"_s << u"\"unbalanced\" \"ville\" 'a'"_s;
    QTest::newRow("dashes") << u"2022–2024 non‑paper"_s << u"2022-2024 non-paper"_s;
    QTest::newRow("soft hyphen") << u"reso\u00ADlution"_s << u"resolution"_s;
    QTest::newRow("direction marks") << u"\u2066A/RES/70/1\u2069\u200F"_s << u"a/res/70/1"_s;
    QTest::newRow("German") << u"STRASSE Straße"_s << u"strasse strasse"_s;
    QTest::newRow("Turkish capital") << u"İstanbul Türkiye"_s << u"istanbul turkiye"_s;
    QTest::newRow("Greek final sigma") << u"ΛΌΓΟΣ λόγος"_s << u"λογοσ λογοσ"_s;
    QTest::newRow("Russian ё") << u"Её ещё"_s << u"ее еще"_s;
    QTest::newRow("Russian й") << u"Каждый йод"_s << u"каждый йод"_s;
    QTest::newRow("Russian й, decomposed") << u"кажды\u0438\u0306"_s << u"каждый"_s;
    QTest::newRow("Romanian cedilla") << u"rezoluţie şi"_s << u"rezolutie si"_s;
    QTest::newRow("Romanian comma") << u"rezoluție și"_s << u"rezolutie si"_s;
    QTest::newRow("Arabic harakat") << u"الحُكْمُ"_s << u"الحكم"_s;
    QTest::newRow("Arabic tatweel") << u"الحكـــم"_s << u"الحكم"_s;
    QTest::newRow("Arabic alef") << u"الإنسان أإآٱ"_s << u"الانسان اااا"_s;
    QTest::newRow("Arabic endings") << u"الجمعية على"_s << u"الجمعيه علي"_s;
    QTest::newRow("Arabic presentation forms") << u"ﻻ"_s << u"لا"_s;
    QTest::newRow("Arabic digits") << u"٥٧/١٢ ۵۷"_s << u"57/12 57"_s;
    QTest::newRow("Chinese full width") << u"Ａ／ＲＥＳ（２０２２）"_s << u"a/res(2022)"_s;
    QTest::newRow("Chinese") << u"人权理事会"_s << u"人权理事会"_s;
    QTest::newRow("Korean") << u"지방정부"_s << u"지방정부"_s;
    QTest::newRow("Korean jamo") << u"\u1112\u1161\u11AB"_s << u"한"_s;
    QTest::newRow("Japanese half width") << u"ｶﾞ"_s << u"ガ"_s;
    QTest::newRow("Japanese voiced, decomposed") << u"か\u3099"_s << u"が"_s;
    QTest::newRow("Hindi keeps its vowels") << u"हिन्दी"_s << u"हिन्दी"_s;
    QTest::newRow("beyond the first plane") << u"𝐀𠀀"_s << u"a𠀀"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + u'A' << QString(QChar(0xD800)) + u'a';
    QTest::newRow("nothing") << QString() << QString();
}

void TestNormalised::folds()
{
    QFETCH(QString, source);
    QFETCH(QString, folded);
    QCOMPARE(text::fold(source), folded);
    QCOMPARE(text::normalise(source).folded, folded);
}

void TestNormalised::keepsApart_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("и and й") << u"мои"_s << u"мой"_s;
    QTest::newRow("ka and ga") << u"か"_s << u"が"_s;
    QTest::newRow("waw and alef") << u"و"_s << u"ا"_s;
    QTest::newRow("numbers") << u"٥٧"_s << u"58"_s;
}

void TestNormalised::keepsApart()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QVERIFY(text::fold(left) != text::fold(right));
}

void TestNormalised::foldingTwiceChangesNothing_data()
{
    folds_data();
}

void TestNormalised::foldingTwiceChangesNothing()
{
    QFETCH(QString, folded);
    QCOMPARE(text::fold(folded), folded);
}

void TestNormalised::offsetsLeadBack_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QString>("found");
    QTest::newRow("ASCII") << u"a Smart City"_s << u"city"_s << u"City"_s;
    QTest::newRow("after a ligature") << u"ﬁnal resolution"_s << u"resolution"_s << u"resolution"_s;
    QTest::newRow("decomposed") << u"la re\u0301solution"_s << u"resolution"_s << u"re\u0301solution"_s;
    QTest::newRow("soft hyphen") << u"the reso\u00ADlution"_s << u"resolution"_s << u"reso\u00ADlution"_s;
    QTest::newRow("harakat at the end") << u"هذا الحُكْمُ هنا"_s << u"الحكم"_s << u"الحُكْمُ"_s;
    QTest::newRow("surrogates before") << u"𠀀𠀀 résumé"_s << u"resume"_s << u"résumé"_s;
    QTest::newRow("tatweel") << u"في الحكـــم اليوم"_s << u"الحكم"_s << u"الحكـــم"_s;
}

void TestNormalised::offsetsLeadBack()
{
    QFETCH(QString, source);
    QFETCH(QString, needle);
    QFETCH(QString, found);
    const text::Normalised normalised = text::normalise(source);
    const qsizetype at = normalised.folded.indexOf(needle);
    QVERIFY(at >= 0);
    const int start = normalised.sourceOffsets[at];
    const int end = normalised.sourceOffsets[at + needle.size()];
    QCOMPARE(source.mid(start, end - start), found);
}

void TestNormalised::offsetsHoldOnRealTexts()
{
    NEEDS_REAL_FILES(folder);
    int files = 0;
    QDirIterator names(folder + u"/un_parallel_v1/devset"_s, QDir::Files);
    while (names.hasNext()) {
        QFile file(names.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        const text::Normalised normalised = text::normalise(source);
        QCOMPARE(normalised.sourceOffsets.size(), normalised.folded.size() + 1);
        QCOMPARE(normalised.sourceOffsets.last(), source.size());
        QVERIFY(std::is_sorted(normalised.sourceOffsets.begin(), normalised.sourceOffsets.end()));
        // A word is the same, folded alone or in its text.
        const qsizetype middle = source.indexOf(u' ', source.size() / 2);
        QCOMPARE(text::fold(source.left(middle)) + text::fold(source.mid(middle)), normalised.folded);
        ++files;
    }
    QVERIFY(files >= 6);
}

void TestNormalised::collapsesSpace_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("collapsed");
    QTest::newRow("runs") << u"a \t\r\n b\u000B\u000Cc"_s << u"a b c"_s;
    QTest::newRow("ends") << u"\n  a  \n"_s << u"a"_s;
    QTest::newRow("only space") << u" \n\t"_s << QString();
    QTest::newRow("no-break spaces stay") << u"\u00A0« ville\u202F»\u00A0"_s << u"\u00A0« ville\u202F»\u00A0"_s;
}

void TestNormalised::collapsesSpace()
{
    QFETCH(QString, source);
    QTEST(text::collapseSpace(source), "collapsed");
}

QTEST_APPLESS_MAIN(TestNormalised)
#include "tst_normalised.moc"
