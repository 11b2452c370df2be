// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>

#include <readfile.h>
#include <testdata.h>

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

base::Result<readfile::ReadFile> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotFound, path);
    return readfile::read({QFileInfo(path).fileName(), file.readAll()});
}

const model::Passage *passageAt(const model::ReadText &text, const QString &address)
{
    const auto found = std::ranges::find_if(
        text.passages, [&](const model::Passage &passage) { return passage.address.text() == address; });
    return found == text.passages.end() ? nullptr : &*found;
}

}

/// Akoma Ntoso of other makers than the United Nations' own.
class AknOthersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsRead();
    void resolutionOfTheTelecommunicationUnion();
    void actWithSections();
    void actWithDefinitions();
    void withoutText();
};

void AknOthersTest::everyFileIsRead()
{
    NEEDS_REAL_FILES(data);
    int files = 0;
    for (const QString &folder : {u"/akn4itu"_s, u"/akn_lawsafrica"_s}) {
        QDirIterator walk(data + folder, {u"*.xml"_s}, QDir::Files);
        while (walk.hasNext()) {
            const auto read = readFile(walk.next());
            if (!read && QFileInfo(walk.filePath()).size() == 0) {
                QCOMPARE(base::codeName(read.error().code), base::codeName(base::ErrorCode::Empty));
                continue;
            }
            VERIFY_RESULT(read);
            ++files;
            QCOMPARE(read->format, u"akn"_s);
            QCOMPARE(read->text.text.language, u"en"_s);
            QVERIFY2(!read->text.text.title.isEmpty(), qPrintable(walk.fileName()));
        }
    }
    qInfo("%d files are read", files);
    QVERIFY(files >= 6);
    const auto schema = readFile(data + u"/akn4itu/akomantoso30.xsd"_s);
    QVERIFY(!schema);
    QCOMPARE(base::codeName(schema.error().code), u"not-recognised"_s);
}

void AknOthersTest::resolutionOfTheTelecommunicationUnion()
{
    NEEDS_REAL_FILES(data);
    const auto read = readFile(data + u"/akn4itu/res_2.xml"_s);
    VERIFY_RESULT(read);
    const model::ReadText &text = read->text;
    QCOMPARE(text.text.title, u"World telecommunication/information and communication technology policy forum"_s);
    QCOMPARE(text.work.date, QDate(2018, 11, 15));
    const model::Passage *considering = passageAt(text, u"PP1"_s);
    QVERIFY(considering);
    QCOMPARE(considering->content, u"considering"_s);
    const model::Passage *reason = passageAt(text, u"PP1 (c)"_s);
    QVERIFY(reason);
    QCOMPARE(reason->content, u"Resolution 77 (Rev. Dubai, 2018) of this conference;"_s);
    const model::Passage *emphasis = passageAt(text, u"PP3 (g)"_s);
    QVERIFY(emphasis);
    QCOMPARE(emphasis->kind, PassageKind::SubParagraph);
    const model::Passage *open = passageAt(text, u"OP4"_s);
    QVERIFY(open);
    QVERIFY(open->content.startsWith("that WTPF shall be open to all Member States"_L1));
    const auto headings = std::ranges::count(text.passages, PassageKind::Heading, &model::Passage::kind);
    QCOMPARE(headings, 5);
}

void AknOthersTest::actWithSections()
{
    NEEDS_REAL_FILES(data);
    const auto read = readFile(data + u"/akn_lawsafrica/02_akn-za-act-2010-1.xml"_s);
    VERIFY_RESULT(read);
    QCOMPARE(read->text.text.title, u"Act with amendments"_s);
    QCOMPARE(read->text.work.date, QDate(2010, 6, 1));
    QCOMPARE(read->text.passages.size(), 2);
    QCOMPARE(read->text.passages.first().label, u"1."_s);
    QCOMPARE(read->text.passages.first().content, u"Foo"_s);
    const model::Passage *section = passageAt(read->text, u"§1"_s);
    QVERIFY(section);
    QCOMPARE(section->content, u"Bar"_s);
}

void AknOthersTest::actWithDefinitions()
{
    NEEDS_REAL_FILES(data);
    const auto read = readFile(data + u"/akn_lawsafrica/18_akn-za-act-2014-10.xml"_s);
    VERIFY_RESULT(read);
    QCOMPARE(read->text.text.title, u"Railway Safety Act, 2024"_s);
    const model::Passage *element = passageAt(read->text, u"§1 (a)"_s);
    QVERIFY(element);
    QVERIFY(element->content.startsWith("a system of railway infrastructure elements"_L1));
    const model::Passage *inserted = passageAt(read->text, u"§1A"_s);
    QVERIFY(inserted);
    const model::Passage *application = passageAt(read->text, u"§2 (1)"_s);
    QVERIFY(application);
    QCOMPARE(application->content, u"This Act applies to—"_s);
    QVERIFY(passageAt(read->text, u"§2 (1) (b)"_s));
}

void AknOthersTest::withoutText()
{
    const QByteArray head = "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'>";
    const auto bare = readfile::read({u"x.xml"_s, head + "<act><body/></act></akomaNtoso>"});
    QVERIFY(!bare);
    QCOMPARE(base::codeName(bare.error().code), u"no-text"_s);
    const auto other = readfile::read({u"x.xml"_s, head + "<portion/></akomaNtoso>"});
    QVERIFY(!other);
    QCOMPARE(base::codeName(other.error().code), u"other-flavour"_s);
    const auto nothing = readfile::read({u"x.xml"_s, QByteArray()});
    QVERIFY(!nothing);
    QCOMPARE(base::codeName(nothing.error().code), u"empty"_s);
}

QTEST_GUILESS_MAIN(AknOthersTest)
#include "tst_aknothers.moc"
