// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/text/charset.h>
#include <core/text/language.h>
#include <import/formats/encoding.h>

#include <QDirIterator>
#include <QXmlStreamReader>

#include <testdata.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The charset that the last part of a name of these files means. Three of them mean a family, of which the bytes are a
/// certain member: they say so by what would be a control character, or no letter, in the other.
QByteArray charsetOfName(const QString &name, const QByteArray &bytes)
{
    const bool hasWindowsLetters = std::ranges::any_of(bytes, [](char byte) { return uchar(byte) >= 0x80 && uchar(byte) < 0xA0; });
    const QString suffix = name.section(u'-', -1);
    // Most letters of a Cyrillic text are small: 0xE0 and above on Windows, 0xD0 to 0xEF in ISO.
    const auto inRow = [&](uchar first) {
        return std::ranges::count_if(bytes, [first](char byte) { return uchar(byte) >= first && uchar(byte) < first + 16; });
    };
    if (suffix == "Cyrillic"_L1)
        return inRow(0xF0) > inRow(0xD0) ? "windows-1251" : "ISO-8859-5";
    if (suffix == "Latin2"_L1)
        return hasWindowsLetters ? "windows-1250" : "ISO-8859-2";
    static const QHash<QString, QByteArray> known{{u"Latin1"_s, "windows-1252"}, {u"UTF8"_s, "UTF-8"},
        {u"Arabic"_s, "windows-1256"}, {u"Greek"_s, "ISO-8859-7"}, {u"Hebrew"_s, "ISO-8859-8"},
        {u"GB2312"_s, "GB2312"}};
    return known.value(suffix);
}

QString textOfDeclaration(const QByteArray &xml, QString &language)
{
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "udhr"_L1)
            language = reader.attributes().value(u"http://www.w3.org/XML/1998/namespace"_s, u"lang"_s).toString();
        if (reader.isCharacters())
            text += reader.text();
    }
    return text;
}

}

class EncodingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declarationInLegacySets();
    void languagesOfLegacyTexts_data();
    void languagesOfLegacyTexts();
    void testFilesOfOthers();
    void declarationInManyLanguages();
    void sentencesOfTheUnitedNations_data();
    void sentencesOfTheUnitedNations();
};

void EncodingsTest::declarationInLegacySets()
{
    NEEDS_REAL_FILES(data);
    int files = 0;
    QStringList wrong;
    QDirIterator walk(data + u"/nltk_udhr"_s, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QByteArray bytes = bytesOf(walk.next());
        // Two sets that nobody else reads either (DECISIONS).
        if (walk.fileName().endsWith("-TCVN"_L1) || walk.fileName().endsWith("-DallakHelv"_L1))
            continue;
        const QByteArray charset = charsetOfName(walk.fileName(), bytes);
        QVERIFY2(!charset.isEmpty(), qPrintable(walk.fileName()));
        const std::optional<QString> expected = text::decoded(bytes, charset, text::Damage::Replaced);
        QVERIFY(expected);
        const bool hasMark = expected->startsWith(QChar(QChar::ByteOrderMark));
        ++files;
        if (formats::decodeText(bytes) != expected->sliced(hasMark ? 1 : 0))
            wrong.append(walk.fileName() + u" as "_s + QString::fromLatin1(text::detectCharset(bytes)));
    }
    qInfo("%lld of %d files decode as their name says", files - wrong.size(), files);
    // Vlach in Latin-1 has letters that are common in windows-1250.
    wrong.removeIf([](const QString &line) { return line.startsWith("Vlach-Latin1 "_L1); });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(files >= 54);
}

void EncodingsTest::languagesOfLegacyTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"English-Latin1"_s << u"en"_s;
    QTest::newRow("Arabic") << u"Arabic_Alarabia-Arabic"_s << u"ar"_s;
    QTest::newRow("Russian") << u"Russian_Russky-Cyrillic"_s << u"ru"_s;
    QTest::newRow("Chinese") << u"Chinese_Mandarin-GB2312"_s << u"zh"_s;
    QTest::newRow("Persian") << u"Farsi_Persian-UTF8"_s << u"fa"_s;
    QTest::newRow("Ukrainian") << u"Ukrainian-UTF8"_s << u"uk"_s;
    QTest::newRow("Polish") << u"Polish_Polski-Latin2"_s << u"pl"_s;
    QTest::newRow("Greek") << u"Greek_Ellinika-Greek"_s << u"el"_s;
}

void EncodingsTest::languagesOfLegacyTexts()
{
    NEEDS_REAL_FILES(data);
    QFETCH(QString, name);
    QFETCH(QString, language);
    const QByteArray bytes = bytesOf(data + u"/nltk_udhr/x/udhr/"_s + name);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(text::detectLanguage(formats::decodeText(bytes)), language);
}

void EncodingsTest::testFilesOfOthers()
{
    NEEDS_REAL_FILES(data);
    static const QHash<QString, QByteArray> names{{u"mac-centraleurope"_s, "x-mac-centraleurroman"},
        {u"mac-cyrillic"_s, "x-mac-cyrillic"}};
    int files = 0;
    int right = 0;
    QDirIterator walk(data + u"/formats/encodings"_s, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QByteArray bytes = bytesOf(walk.next());
        const QString name = walk.fileInfo().completeBaseName();
        const auto expected = text::decoded(bytes, names.value(name, name.toLatin1()), text::Damage::Replaced);
        QVERIFY2(expected, qPrintable(name));
        const bool isRight = formats::decodeText(bytes) == *expected;
        if (!isRight)
            qInfo("%s is read as %s", qPrintable(walk.filePath().section(u'/', -2)), text::detectCharset(bytes).constData());
        ++files;
        right += isRight ? 1 : 0;
    }
    qInfo("%d of %d test files decode as their name says", right, files);
    QVERIFY(files >= 18);
    QVERIFY(right * 100 >= files * 95);
}

void EncodingsTest::declarationInManyLanguages()
{
    NEEDS_REAL_FILES(data);
    static const QSet<QString> wanted{u"en"_s, u"fr"_s, u"es"_s, u"ar"_s, u"ru"_s, u"zh"_s, u"ko"_s, u"ro"_s};
    int files = 0;
    int right = 0;
    int guesses = 0;
    QSet<QString> absent = wanted;
    QStringList wrong;
    QDirIterator walk(data + u"/udhr"_s, {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QString named;
        const QString text = textOfDeclaration(bytesOf(walk.next()), named);
        const QString language = named.section(u'-', 0, 0);
        const QString found = text::detectLanguage(text);
        ++files;
        absent.remove(language);
        right += found == language ? 1 : 0;
        guesses += found != language && !found.isEmpty() ? 1 : 0;
        qInfo("%-24s %-8s %s", qPrintable(walk.fileName()), qPrintable(language), qPrintable(found));
        if (wanted.contains(language) && found != language)
            wrong.append(walk.fileName() + u" is found to be "_s + found);
    }
    qInfo("%d files: %d right, %d taken for another language, %d unsure", files, right, guesses, files - right - guesses);
    qInfo("not among them: %s", qPrintable(QStringList(absent.values()).join(u' ')));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(files >= 60);
}

void EncodingsTest::sentencesOfTheUnitedNations_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "es", "ar", "ru", "zh"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void EncodingsTest::sentencesOfTheUnitedNations()
{
    NEEDS_REAL_FILES(data);
    QFETCH(QString, language);
    int sentences = 0;
    QHash<QString, int> found;
    QDirIterator walk(data + u"/un_parallel_v1"_s, {u"UNv1.0.devset."_s + language}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QList<QByteArray> lines = bytesOf(walk.next()).split('\n');
        for (const QByteArray &line : lines) {
            const QString sentence = QString::fromUtf8(line);
            const auto letters = std::ranges::count_if(sentence, [](QChar character) { return character.isLetter(); });
            if (letters < 40)
                continue;
            ++sentences;
            ++found[text::detectLanguage(sentence)];
        }
    }
    QStringList others;
    for (const auto &[code, count] : found.asKeyValueRange())
        others.append((code.isEmpty() ? u"unsure"_s : code) + u' ' + QString::number(count));
    others.sort();
    qInfo("%d sentences: %s", sentences, qPrintable(others.join(u", "_s)));
    QVERIFY(sentences > 1500);
    QVERIFY(found.value(language) * 100 >= sentences * 98);
}

QTEST_GUILESS_MAIN(EncodingsTest)
#include "tst_encodings.moc"
