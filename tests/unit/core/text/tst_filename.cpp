// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/text/filename.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Whatever a thing is called, its file has a name that a disk takes.
class FileNameTest : public QObject
{
    Q_OBJECT

private slots:
    void aTitleBecomesAName_data();
    void aTitleBecomesAName();
    void noNameIsRefused_data();
    void noNameIsRefused();
    void longNamesEndWithAWord();
};

void FileNameTest::aTitleBecomesAName_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("a symbol") << u"A/HRC/RES/57/12"_s << u"A_HRC_RES_57_12"_s;
    QTest::newRow("a title") << u"Quiet streets: what the Council said"_s << u"Quiet streets what the Council said"_s;
    QTest::newRow("alternatives") << u"Lamps / benches"_s << u"Lamps - benches"_s;
    QTest::newRow("Arabic") << u"الشوارع الهادئة"_s << u"الشوارع الهادئة"_s;
    QTest::newRow("directions") << u"\u2068A/RES/78/9\u2069 \u200fx"_s << u"A_RES_78_9 x"_s;
    QTest::newRow("what Windows refuses") << u"a<b>c|d?e*f\"g:h"_s << u"a b c d e f g h"_s;
    QTest::newRow("lines") << u"one\ntwo\tthree"_s << u"one two three"_s;
    QTest::newRow("a hidden file") << u"..profile"_s << u"profile"_s;
    QTest::newRow("dots at the end") << u"To be continued ..."_s << u"To be continued"_s;
    QTest::newRow("up a folder") << u"../../etc"_s << u"_.._etc"_s;
    QTest::newRow("a device") << u"con"_s << u"con_"_s;
    QTest::newRow("a device with an ending") << u"LPT1.old"_s << u"LPT1.old_"_s;
    QTest::newRow("no device") << u"Console"_s << u"Console"_s;
    QTest::newRow("nothing") << QString() << u"fallback"_s;
    QTest::newRow("nothing that can be said") << u" ?*\u200e.. "_s << u"fallback"_s;
}

void FileNameTest::aTitleBecomesAName()
{
    QFETCH(QString, title);
    QTEST(text::fileName(title, u"fallback"_s), "name");
}

void FileNameTest::noNameIsRefused_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("a symbol") << u"A/HRC/RES/57/12"_s;
    QTest::newRow("Chinese, long") << u"安静的街道和居民的权利"_s.repeated(20);
    QTest::newRow("emoji, long") << u"👩‍🌾🏙️"_s.repeated(60);
    QTest::newRow("all of Latin-1") << [] {
        QString all;
        for (char16_t letter = 0; letter < 0x100; ++letter)
            all += QChar(letter);
        return all;
    }();
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u"x"_s;
}

void FileNameTest::noNameIsRefused()
{
    QFETCH(QString, title);
    const QString name = text::fileName(title, u"fallback"_s);
    QVERIFY(!name.isEmpty() && !name.contains(u'/'));
    QVERIFY(name.size() <= 80 && name.toUtf8().size() <= 200);
    QVERIFY(name.isValidUtf16());
    const QTemporaryDir folder;
    QFile file(folder.filePath(name + u".pdf"));
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {name + u".pdf"});
}

void FileNameTest::longNamesEndWithAWord()
{
    const QString name = text::fileName(u"quiet streets and the rights of those who live in them "_s.repeated(4), {});
    QVERIFY(name.size() <= 80);
    QVERIFY2(name.endsWith(u"quiet"_s) || name.endsWith(u"streets"_s) || name.endsWith(u"the"_s) || name.endsWith(u"and"_s), qPrintable(name));
}

QTEST_GUILESS_MAIN(FileNameTest)

#include "tst_filename.moc"
