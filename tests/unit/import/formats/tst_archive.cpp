// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packed.h"

#include <import/formats/container/archive.h>
#include <import/formats/container/olecontainer.h>
#include <import/formats/limits.h>

#include <QtEndian>

#include <rawzip.h>
#include <testdata.h>

Q_DECLARE_METATYPE(testdata::RawMember)

using namespace Qt::StringLiterals;
using base::ErrorCode;
using formats::Archive;

namespace {

/// As many empty files, written by hand: KZip compares every new name with all others.
QByteArray emptyMembers(int count)
{
    QByteArray members;
    QByteArray list;
    const auto number = [](auto value) {
        QByteArray bytes(sizeof value, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    for (int at = 0; at < count; ++at) {
        const QByteArray name = QByteArray::number(at);
        const QByteArray nameLength = number(quint16(name.size()));
        const auto offset = quint32(members.size());
        members += "PK\x03\x04" + QByteArray(22, '\0') + nameLength + QByteArray(2, '\0') + name;
        list += "PK\x01\x02" + QByteArray(24, '\0') + nameLength + QByteArray(12, '\0') + number(offset) + name;
    }
    const QByteArray size = number(quint32(list.size()));
    return members + list + "PK\x05\x06" + QByteArray(4, '\0') + number(quint16(count)) + number(quint16(count)) + size
        + number(quint32(members.size())) + QByteArray(2, '\0');
}

/// A compound file of one directory sector with these names in it.
QByteArray compound(const QStringList &names)
{
    QByteArray bytes(512 * 3, '\0');
    const auto put16 = [&](qsizetype at, quint16 value) { qToLittleEndian(value, bytes.data() + at); };
    const auto put32 = [&](qsizetype at, quint32 value) { qToLittleEndian(value, bytes.data() + at); };
    bytes.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    put16(30, 9);
    put32(48, 1);
    for (int table = 0; table < 109; ++table)
        put32(76 + table * 4, table == 0 ? 0 : 0xFFFFFFFF);
    put32(512, 0xFFFFFFFD);
    put32(516, 0xFFFFFFFE);
    for (qsizetype entry = 0; entry < names.size(); ++entry) {
        const qsizetype at = 1024 + entry * 128;
        for (qsizetype unit = 0; unit < names.at(entry).size(); ++unit)
            put16(at + unit * 2, names.at(entry).at(unit).unicode());
        put16(at + 64, quint16(names.at(entry).size() * 2 + 2));
        bytes[at + 66] = 2;
    }
    return bytes;
}

}

class ArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void members();
    void namesAreOnlyNames();
    void namesInAnyCharacterSet_data();
    void namesInAnyCharacterSet();
    void namesAreReadTogether();
    void twoMembersOfOneName();
    void manyMembersOfOneName();
    void whatStandsBeforeTheContainer();
    void aChangedByteIsFound();
    void aLinkIsNoFile();
    void bomb();
    void tooManyMembers();
    void encrypted();
    void damaged();
    void oleContainers_data();
    void oleContainers();
    void brokenOleContainers();
};

void ArchiveTest::members()
{
    const auto archive = Archive::open(packed({{u"a.txt"_s, "one"}, {u"folder/b.txt"_s, "two"}, {u"empty"_s, {}}}));
    VERIFY_RESULT(archive);
    QStringList names = archive->names();
    names.sort();
    QCOMPARE(names, (QStringList{u"a.txt"_s, u"empty"_s, u"folder/b.txt"_s}));
    QVERIFY(archive->contains(u"folder/b.txt"_s));
    QVERIFY(!archive->contains(u"folder"_s));
    QCOMPARE(archive->read(u"folder/b.txt"_s).value(), QByteArray("two"));
    QCOMPARE(archive->read(u"empty"_s).value(), QByteArray());
    QCOMPARE(archive->read(u"none"_s).error().code, ErrorCode::NotFound);
}

void ArchiveTest::namesAreOnlyNames()
{
    const auto archive = Archive::open(packed({{u"../../outside.txt"_s, "x"}, {u"/etc/passwd"_s, "y"}, {u"in.txt"_s, "z"}}));
    VERIFY_RESULT(archive);
    QCOMPARE(archive->read(u"in.txt"_s).value(), QByteArray("z"));
    for (const QString &name : archive->names())
        QVERIFY2(archive->read(name).has_value(), qPrintable(name));
    QVERIFY(!QFile::exists(u"../../outside.txt"_s));
}

void ArchiveTest::namesInAnyCharacterSet_data()
{
    QTest::addColumn<testdata::RawMember>("member");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const testdata::RawMember &member, const QString &name) {
        QTest::newRow(title) << member << name;
    };
    constexpr quint16 kUtf8 = 1 << 11;
    row("stated", {"\xd9\x82\xd8\xb1\xd8\xa7\xd8\xb1.txt", "x", kUtf8}, u"قرار.txt"_s);
    row("UTF-8 that is not stated", {"ni\xc3\xb1""ez.txt", "x"}, u"niñez.txt"_s);
    row("stated beside", {"M\x81ller.txt", "x", 0, 0, testdata::unicodeNameField("M\x81ller.txt", "M\xc3\xbcller.txt")}, u"Müller.txt"_s);
    row("stated for another name", {"M\x81ller.txt", "x", 0, 0, testdata::unicodeNameField("other", "wrong.txt")}, u"Müller.txt"_s);
    row("DOS, western", {"r\x82sum\x82 \x85 jour.txt", "x"}, u"résumé à jour.txt"_s);
    row("DOS, Cyrillic", {"\x84\xae\xaa\xab\xa0\xa4 2041.txt", "x"}, u"Доклад 2041.txt"_s);
    row("Windows, Cyrillic", {"\xc4\xee\xea\xeb\xe0\xe4.txt", "x"}, u"Доклад.txt"_s);
    row("Windows, western", {"r\xe9sum\xe9.txt", "x"}, u"résumé.txt"_s);
    row("simplified Chinese", {"\xb1\xa8\xb8\xe6\xd2\xbb.txt", "x"}, u"报告一.txt"_s);
    row("Korean", {"\xba\xb8\xb0\xed\xbc\xad.txt", "x"}, u"보고서.txt"_s);
    row("Japanese", {"\x95\xf1\x8d\x90\x82\xcc.txt", "x"}, u"報告の.txt"_s);
    row("none", {"\xb3\xc4\xdb.txt", "x"}, u"\\xB3\\xC4\\xDB.txt"_s);
    row("folders of DOS", {"folder\\sub\\a.txt", "x"}, u"folder/sub/a.txt"_s);
    row("a backslash of Unix", {"one\\a.txt", "x", 0, 3}, u"one\\a.txt"_s);
    row("climbs", {"../../a/./b.txt", "x"}, u"a/b.txt"_s);
    row("absolute", {"/var/a.txt", "x"}, u"var/a.txt"_s);
    row("drive", {"C:\\a.txt", "x"}, u"a.txt"_s);
}

void ArchiveTest::namesInAnyCharacterSet()
{
    QFETCH(testdata::RawMember, member);
    QFETCH(QString, name);
    const auto archive = Archive::open(testdata::rawZip({member}));
    VERIFY_RESULT(archive);
    QCOMPARE(archive->names(), QStringList {name});
    QCOMPARE(archive->read(name).value(), QByteArray("x"));
}

void ArchiveTest::namesAreReadTogether()
{
    // Each of the last two could be many things; beside the first there is no doubt.
    const auto archive = Archive::open(testdata::rawZip({{"\x90\xa5\xa7\xae\xab\xee\xe6\xa8\xef.txt", "1"}, {"\x8f\xae\xe0\xef\xa4\xae\xaa.txt", "2"},
        {"\xa0.txt", "3"}}));
    VERIFY_RESULT(archive);
    QCOMPARE(archive->names(), (QStringList {u"Резолюция.txt"_s, u"Порядок.txt"_s, u"а.txt"_s}));
}

void ArchiveTest::twoMembersOfOneName()
{
    const auto archive = Archive::open(testdata::rawZip({{"twice.txt", "1"}, {"twice.txt", "2"}, {"a.b/twice", "3"}, {"a.b/twice", "4"}}));
    VERIFY_RESULT(archive);
    QCOMPARE(archive->names(), (QStringList {u"twice.txt"_s, u"twice (2).txt"_s, u"a.b/twice"_s, u"a.b/twice (2)"_s}));
    QCOMPARE(archive->read(u"twice (2).txt"_s).value(), QByteArray("2"));
    QCOMPARE(archive->read(u"a.b/twice (2)"_s).value(), QByteArray("4"));
}

void ArchiveTest::manyMembersOfOneName()
{
    const QList<testdata::RawMember> same(formats::kMostMembers, {"a.txt", ""});
    const auto archive = Archive::open(testdata::rawZip(same));
    VERIFY_RESULT(archive);
    const QStringList names = archive->names();
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), formats::kMostMembers);
    QCOMPARE(Archive::open(emptyMembers(60'000)).error().code, ErrorCode::LimitExceeded);
}

void ArchiveTest::whatStandsBeforeTheContainer()
{
    const auto archive = Archive::open("PK\x03\x04 a program that unpacks itself" + testdata::rawZip({{"a.txt", "one"}}));
    VERIFY_RESULT(archive);
    QCOMPARE(archive->read(u"a.txt"_s).value(), QByteArray("one"));
}

void ArchiveTest::aChangedByteIsFound()
{
    QByteArray bytes = testdata::rawZip({{"a.txt", "some words"}});
    bytes[bytes.indexOf("some")] = 'c';
    const auto archive = Archive::open(bytes);
    VERIFY_RESULT(archive);
    QCOMPARE(archive->read(u"a.txt"_s).error().code, ErrorCode::Damaged);
}

void ArchiveTest::aLinkIsNoFile()
{
    const auto archive = Archive::open(testdata::rawZip({{"link.txt", "/etc/passwd", 0, 3, {}, 0120777u << 16}}));
    VERIFY_RESULT(archive);
    QCOMPARE(archive->read(u"link.txt"_s).error().code, ErrorCode::NotAFile);
}

void ArchiveTest::bomb()
{
    const auto archive = Archive::open(packed({{u"small"_s, QByteArray(9000, 'x')}, {u"zeros"_s, QByteArray(8 * 1024 * 1024, '\0')}}));
    VERIFY_RESULT(archive);
    QCOMPARE(archive->read(u"zeros"_s).error().code, ErrorCode::LimitExceeded);
    QCOMPARE(archive->read(u"small"_s).value().size(), 9000);

    // What claims to be larger than anything is not even opened.
    QByteArray claim = packed({{u"a"_s, "short"}});
    const qsizetype entry = claim.indexOf("PK\x01\x02");
    qToLittleEndian<quint32>(quint32(formats::kLargestMember + 1), claim.data() + entry + 24);
    const auto refused = Archive::open(claim);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LimitExceeded);
}

void ArchiveTest::tooManyMembers()
{
    QCOMPARE(Archive::open(emptyMembers(formats::kMostMembers + 1)).error().code, ErrorCode::LimitExceeded);
    const auto archive = Archive::open(emptyMembers(formats::kMostMembers));
    VERIFY_RESULT(archive);
    QCOMPARE(archive->names().size(), formats::kMostMembers);
}

void ArchiveTest::encrypted()
{
    QByteArray bytes = packed({{u"open"_s, "one"}, {u"closed"_s, "two"}});
    VERIFY_RESULT(Archive::open(bytes));
    const qsizetype second = bytes.indexOf("PK\x01\x02", bytes.indexOf("PK\x01\x02") + 1);
    bytes[second + 8] = char(bytes.at(second + 8) | 1);
    QCOMPARE(Archive::open(bytes).error().code, ErrorCode::PasswordNeeded);
}

void ArchiveTest::damaged()
{
    const QByteArray whole = packed({{u"a.txt"_s, QByteArray("some text ").repeated(500)}, {u"b.txt"_s, "more"}});
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        const auto archive = Archive::open(whole.first(length));
        if (!archive)
            QCOMPARE(archive.error().code, ErrorCode::Damaged);
    }
    QCOMPARE(Archive::open("PK\x03\x04 and nothing").error().code, ErrorCode::Damaged);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = char(~flipped.at(at));
        if (const auto archive = Archive::open(flipped)) {
            for (const QString &name : archive->names())
                QVERIFY(archive->read(name).value_or(QByteArray()).size() <= 5000);
        }
    }
}

void ArchiveTest::oleContainers_data()
{
    QTest::addColumn<QString>("stream");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("old Word") << u"WordDocument"_s << ErrorCode::ProgramMissing << u"LibreOffice"_s;
    QTest::newRow("encrypted") << u"EncryptedPackage"_s << ErrorCode::PasswordNeeded
                               << u"only the program that encrypted the document can take the password off"_s;
    QTest::newRow("spreadsheet") << u"Workbook"_s << ErrorCode::NotRecognised << u"a spreadsheet"_s;
    QTest::newRow("presentation") << u"PowerPoint Document"_s << ErrorCode::NotRecognised << u"a presentation"_s;
    QTest::newRow("something else") << u"Contents"_s << ErrorCode::NotRecognised << u"a compound file without a text"_s;
}

void ArchiveTest::oleContainers()
{
    QFETCH(QString, stream);
    const QByteArray bytes = compound({u"Root Entry"_s, u"\u0005SummaryInformation"_s, stream});
    const base::Error error = formats::oleRefusal(bytes, u"x.doc"_s);
    QTEST(error.code, "code");
    QTEST(error.detail, "detail");
    QCOMPARE(error.subject, u"x.doc"_s);
}

void ArchiveTest::brokenOleContainers()
{
    const QByteArray whole = compound({u"Root Entry"_s, u"WordDocument"_s});
    QCOMPARE(formats::oleRefusal(whole.first(100), u"x.doc"_s).code, ErrorCode::Damaged);
    QCOMPARE(formats::oleRefusal(whole.first(1024), u"x.doc"_s).code, ErrorCode::Damaged);
    // The name alone, in the text of a document, is no entry.
    QByteArray moved = whole;
    moved.insert(512, QByteArray(2, '\0'));
    QCOMPARE(formats::oleRefusal(moved, u"x.doc"_s).code, ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "tst_archive.moc"
