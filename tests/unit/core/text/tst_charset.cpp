// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/text/charset.h>

#include <QStringConverter>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// The bytes of a text in a set with one byte a character, found by asking what each byte means.
QByteArray written(const QString &text, const QByteArray &charset)
{
    QHash<QString, char> bytes;
    for (int byte = 1; byte < 0x100; ++byte)
        bytes.insert(text::decoded(QByteArray(1, char(byte)), charset, text::Damage::Replaced).value_or(u""_s), char(byte));
    QByteArray result;
    for (const QChar character : text)
        result.append(bytes.value(QString(character), '?'));
    return result;
}

const QString kRussian = u"Совет по правам человека призывает города к сотрудничеству, напоминая о своих прежних решениях."_s;
const QString kCzech = u"Rada pro lidská práva vyzývá města ke spolupráci; připomíná svá dřívější usnesení a žádá zprávu."_s;
const QString kFrench = u"Le Conseil des droits de l'homme prie les cités de coopérer, comme il l'a déjà décidé à Genève."_s;
const QString kArabic = u"إن مجلس حقوق الإنسان يدعو المدن إلى التعاون ويذكر بقراراته السابقة في هذا الشأن"_s;
const QString kGreek = u"Το Συμβούλιο ζητεί από τις πόλεις να συνεργαστούν και υπενθυμίζει τις αποφάσεις του."_s;

}

class CharsetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void legacyTexts_data();
    void legacyTexts();
    void doubleBytes_data();
    void doubleBytes();
    void wideWithoutMark_data();
    void wideWithoutMark();
    void damagedUtf8();
    void whatIsNoText();
    void damage();
    void namesOfSets();
};

void CharsetTest::legacyTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("charset");
    const auto row = [](const QString &text, const char *charset) { QTest::newRow(charset) << text << QByteArray(charset); };
    for (const char *charset : {"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "IBM855", "x-mac-cyrillic"})
        row(kRussian, charset);
    for (const char *charset : {"windows-1250", "ISO-8859-2", "IBM852", "x-mac-centraleurroman"})
        row(kCzech, charset);
    for (const char *charset : {"windows-1252", "macintosh", "IBM850"})
        row(kFrench, charset);
    for (const char *charset : {"windows-1256", "ISO-8859-6"})
        row(kArabic, charset);
    for (const char *charset : {"windows-1253", "ISO-8859-7"})
        row(kGreek, charset);
}

void CharsetTest::legacyTexts()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, charset);
    const QByteArray bytes = written(text, charset);
    QVERIFY(!bytes.contains('?'));
    QCOMPARE(text::decoded(bytes, text::detectCharset(bytes), text::Damage::Refused), text);
}

void CharsetTest::doubleBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    // "The Human Rights Council decides to continue its consideration of all human rights issues, ..."
    QTest::newRow("GB2312") << QByteArray::fromHex("c8cbc8a8c0edcac2bbe1bef6b6a8bcccd0f8c9f3d2e9cbf9d3d0c8cbc8a8ceca"
                                                    "cce2a3acb0fcc0a8b5d8b7bdd5feb8aeb5c4d7f7d3c3a1a3")
                            << u"人权理事会决定继续审议所有人权问题，包括地方政府的作用。"_s;
    QTest::newRow("ISO-2022-KR") << QByteArray("\x1B$)C\x0E" "GQ1[" "\x0F ok\n") << u"한글 ok\n"_s;
}

void CharsetTest::doubleBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(text::decoded(bytes, text::detectCharset(bytes), text::Damage::Refused), text);
}

void CharsetTest::wideWithoutMark_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::addColumn<QString>("text");
    const QString chinese = u"人权理事会 2024\n决定继续审议。"_s;
    QTest::newRow("UTF-16LE") << QStringConverter::Utf16LE << kRussian;
    QTest::newRow("UTF-16BE") << QStringConverter::Utf16BE << kArabic;
    QTest::newRow("UTF-16LE, Latin") << QStringConverter::Utf16LE << kFrench;
    QTest::newRow("UTF-16BE, Chinese") << QStringConverter::Utf16BE << chinese;
    QTest::newRow("UTF-16LE, Chinese") << QStringConverter::Utf16LE << chinese;
    QTest::newRow("UTF-32LE") << QStringConverter::Utf32LE << kCzech;
    QTest::newRow("UTF-32BE") << QStringConverter::Utf32BE << chinese;
}

void CharsetTest::wideWithoutMark()
{
    QFETCH(QStringConverter::Encoding, encoding);
    QFETCH(QString, text);
    QStringEncoder encoder(encoding);
    const QByteArray bytes = encoder.encode(text);
    QCOMPARE(text::detectCharset(bytes), QByteArray(QStringConverter::nameForEncoding(encoding)));
    QCOMPARE(text::decoded(bytes, text::detectCharset(bytes), text::Damage::Refused), text);
}

void CharsetTest::damagedUtf8()
{
    QByteArray bytes = kRussian.toUtf8();
    QCOMPARE(text::detectCharset(bytes), "UTF-8"_ba);
    bytes.chop(2);
    QVERIFY(bytes.back() != '.');
    QCOMPARE(text::detectCharset(bytes), "UTF-8"_ba);
    bytes[10] = '\xFF';
    QCOMPARE(text::detectCharset(bytes), "UTF-8"_ba);
    QVERIFY(text::decoded(bytes, "UTF-8", text::Damage::Replaced)->contains(u"правам человека"_s));
    QCOMPARE(text::detectCharset("plain"), "UTF-8"_ba);
}

void CharsetTest::whatIsNoText()
{
    QCOMPARE(text::detectCharset(QByteArray("ab\0cd\x01\x02\x03", 8)), QByteArray());
    QByteArray noise;
    for (int at = 0; at < 5000; ++at)
        noise.append(char(at * at * 31 >> 3));
    QVERIFY(noise.contains('\0'));
    QCOMPARE(text::detectCharset(noise), QByteArray());
    QCOMPARE(text::decoded("x", "no-such-set", text::Damage::Replaced), std::nullopt);
    QCOMPARE(text::decoded("x", "", text::Damage::Replaced), std::nullopt);
}

void CharsetTest::damage()
{
    QCOMPARE(text::decoded("a\xFF" "b", "UTF-8", text::Damage::Refused), std::nullopt);
    QCOMPARE(text::decoded("a\xFF" "b", "UTF-8", text::Damage::Replaced), u"a\uFFFDb"_s);
    QCOMPARE(text::decoded("a\xC3", "UTF-8", text::Damage::Refused), u"a\uFFFD"_s);
    QCOMPARE(text::decoded(QByteArray(100'000, 'a') + "\x82\xA0", "Shift_JIS", text::Damage::Refused),
        QString(100'000, u'a') + u'あ');
}

void CharsetTest::namesOfSets()
{
    QVERIFY(text::extendsAscii("utf-8"));
    QVERIFY(text::extendsAscii("iso-8859-1"));
    QVERIFY(text::extendsAscii("gb2312"));
    QVERIFY(!text::extendsAscii("utf-16"));
    QVERIFY(!text::extendsAscii("ibm-37"));
    QVERIFY(!text::extendsAscii("no-such-set"));
    QVERIFY(text::isSingleByte("windows-1251"));
    QVERIFY(!text::isSingleByte("utf-8"));
    QVERIFY(!text::isSingleByte("big5"));
    // As browsers do.
    QCOMPARE(text::decoded("\x92", "ISO-8859-1", text::Damage::Refused), u"’"_s);
}

QTEST_GUILESS_MAIN(CharsetTest)
#include "tst_charset.moc"
