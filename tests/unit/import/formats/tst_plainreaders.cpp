// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <import/formats/encoding.h>

#include <QDirIterator>
#include <QRegularExpression>

#include <readfile.h>
#include <testdata.h>

using namespace Qt::StringLiterals;
using model::PassageKind;
using model::Span;

namespace {

base::Result<readfile::ReadFile> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotFound, path);
    return readfile::read({QFileInfo(path).fileName(), file.readAll()});
}

QStringList column(const model::ReadText &text, QString (*of)(const model::Passage &))
{
    QStringList list;
    for (const model::Passage &passage : text.passages)
        list.append(of(passage));
    return list;
}

QString addressOf(const model::Passage &passage)
{
    return passage.address.text();
}

QString contentOf(const model::Passage &passage)
{
    return passage.content;
}

}

class PlainReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolutionInPlainText();
    void councilOfEveryYear();
    void proseInPlainText();
    void markdown();
    void struckWordsAreKept_data();
    void struckWordsAreKept();
    void unmatchedMarksStay();
    void markdownItemsKeepTheirNumbers();
    void nothingIsLostInMarkdown();
    void html();
    void pageWithoutMain();
    void hostilePages();
    void encodings_data();
    void encodings();
    void languagesOfScripts_data();
    void languagesOfScripts();
    void endlessTexts();
    void whatIsNoText_data();
    void whatIsNoText();
};

void PlainReadersTest::resolutionInPlainText()
{
    const auto read = readFile(testdata::fixture(u"readers/resolution.txt"_s));
    VERIFY_RESULT(read);
    const model::ReadText &text = read->text;
    QCOMPARE(read->format, u"text"_s);
    QCOMPARE(text.work.symbol, u"A/RES/99/7"_s);
    QCOMPARE(text.work.body, u"GA"_s);
    QCOMPARE(text.work.session, u"99"_s);
    QCOMPARE(text.work.date, QDate(2044, 5, 3));
    QVERIFY(text.text.title.startsWith("Ways of walking"_L1));
    QStringList addresses = column(text, addressOf);
    addresses.removeAll(QString());
    QCOMPARE(addresses,
        (QStringList{u"PP1"_s, u"PP2"_s, u"OP1"_s, u"OP1 (a)"_s, u"OP1 (b)"_s, u"OP2"_s, u"OP2 (i)"_s, u"OP2 (ii)"_s,
            u"note 17"_s, u"OP3"_s}));
    QVERIFY(column(text, contentOf).contains(u"Decides to walk slowly, and to be co-operative on the way:"_s));
    QCOMPARE(text.passages.constLast().kind, PassageKind::Vote);
}

void PlainReadersTest::councilOfEveryYear()
{
    NEEDS_REAL_FILES(data);
    int files = 0;
    int withSymbol = 0;
    int withDate = 0;
    int operative = 0;
    int numbered = 0;
    QDirIterator walk(data + u"/cr_unsc/res_en_gold"_s, {u"*.txt"_s}, QDir::Files);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto read = readfile::read({walk.fileName(), bytes});
        VERIFY_RESULT(read);
        ++files;
        // "S_RES_0049_1948_EN_GOLD.txt"
        const QStringList parts = walk.fileName().split(u'_');
        const QString symbol = u"S/RES/%1 (%2)"_s.arg(parts.at(2).toInt()).arg(parts.at(3));
        withSymbol += read->text.work.symbol == symbol ? 1 : 0;
        withDate += read->text.work.date.year() == parts.at(3).toInt() ? 1 : 0;
        const auto found = std::ranges::count(read->text.passages, PassageKind::Operative, &model::Passage::kind);
        operative += found > 0 ? 1 : 0;
        numbered += int(found);
        // Nothing is lost but the spaces, of which a broken word loses one.
        QString dense = QString::fromUtf8(bytes).remove(QRegularExpression(u"\\s"_s));
        QString said;
        for (const model::Passage &passage : read->text.passages)
            said += passage.label + passage.content;
        QCOMPARE(said.remove(QRegularExpression(u"\\s"_s)), dense);
    }
    qInfo("%d files: %d with their symbol, %d with the year, %d with operative paragraphs (%d)", files, withSymbol,
        withDate, operative, numbered);
    QVERIFY(files >= 90);
    QVERIFY(withSymbol * 100 >= files * 97);
    QVERIFY(withDate * 100 >= files * 90);
    QVERIFY(operative * 100 >= files * 95);
}

void PlainReadersTest::proseInPlainText()
{
    const auto read = readfile::read({u"notes.txt"_s,
        "A short title\r\n\r\nThe first paragraph\r\ngoes on.\r\n\r\n\r\n2. The second has a number.\r\n"});
    VERIFY_RESULT(read);
    QCOMPARE(read->text.text.title, u"A short title"_s);
    QCOMPARE(column(read->text, addressOf), (QStringList{u"¶1"_s, u"¶2"_s, u"¶3"_s}));
    QCOMPARE(read->text.passages.at(1).content, u"The first paragraph goes on."_s);
    QCOMPARE(read->text.text.language, u"en"_s);
}

void PlainReadersTest::markdown()
{
    const auto read = readFile(testdata::fixture(u"readers/note.md"_s));
    VERIFY_RESULT(read);
    const model::ReadText &text = read->text;
    QCOMPARE(read->format, u"markdown"_s);
    QCOMPARE(text.text.title, u"Note on the panel"_s);
    QCOMPARE(text.work.symbol, u"A/HRC/57/99"_s);
    QCOMPARE(text.work.date, QDate(2024, 10, 29));
    QCOMPARE(text.work.fields.value("place"_L1).toString(), u"Geneva"_s);
    QCOMPARE(column(text, contentOf),
        (QStringList{u"What was said"_s,
            u"A first paragraph, with some weight and more of it, going on in the next line; see the old text."_s,
            u"one thing"_s, u"another, with code_of_its_own"_s, u"a smaller thing"_s, u"first"_s, u"second"_s,
            u"A word of someone else."_s, u"Under a line"_s, u"City | Panel"_s, u"Here | 3"_s,
            u"a *piece* of code"_s}));
    const model::Passage &first = text.passages.at(1);
    QCOMPARE(first.address.text(), u"¶1"_s);
    QCOMPARE(first.spans.size(), 3);
    QCOMPARE(first.spans.at(0), (Span{Span::Style::Italic, 24, 28, {}}));
    QCOMPARE(first.spans.at(1).style, Span::Style::Bold);
    QCOMPARE(first.spans.at(2).target, u"S/RES/2216 (2015)"_s);
    QCOMPARE(text.passages.at(4).level, 2);
    QCOMPARE(text.passages.at(8).kind, PassageKind::Heading);
    QCOMPARE(text.passages.at(8).level, 2);
}

void PlainReadersTest::struckWordsAreKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Markdown") << u"x.md"_s << "Urges ~~all **old** towns~~ and *~~few~~* cities from ~5 to ~6.\n"_ba;
    QTest::newRow("HTML") << u"x.html"_s
                          << "<html><body><p>Urges <del>all <b>old</b></del><s> towns</s> and <i><strike>few</strike></i> cities from ~5 to ~6.</p></body></html>"_ba;
}

void PlainReadersTest::struckWordsAreKept()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const auto read = readfile::read({name, bytes});
    VERIFY_RESULT(read);
    const model::Passage &passage = read->text.passages.first();
    QCOMPARE(passage.content, u"Urges all old towns and few cities from ~5 to ~6."_s);
    QList<Span> struck;
    std::ranges::copy_if(passage.spans, std::back_inserter(struck), [](const Span &span) { return span.style == Span::Style::Strike; });
    QCOMPARE(struck, (QList<Span> {{Span::Style::Strike, 6, 19, {}}, {Span::Style::Strike, 24, 27, {}}}));
}

void PlainReadersTest::unmatchedMarksStay()
{
    const auto read = readfile::read({u"x.md"_s, "2 * 3 and snake_case_name and *open and [no link] and \\*kept\\*"});
    VERIFY_RESULT(read);
    QCOMPARE(
        read->text.passages.constFirst().content, u"2 * 3 and snake_case_name and *open and [no link] and *kept*"_s);
    QVERIFY(read->text.passages.constFirst().spans.isEmpty());
    const auto many = readfile::read({u"y.md"_s, QByteArray("*[_`").repeated(100000)});
    VERIFY_RESULT(many);
}

void PlainReadersTest::markdownItemsKeepTheirNumbers()
{
    const auto read = readfile::read({u"x.md"_s, "Decides:\n7. **Requests** a report;\n\n12. Decides.\n    - a thing\n      ```\n      code\n      ```\n\n3) Third\n\n*\n\nend"});
    VERIFY_RESULT(read);
    QStringList labels;
    for (const model::Passage &passage : read->text.passages)
        labels.append(passage.label + u'|' + passage.content);
    QCOMPARE(labels, (QStringList{u"|Decides:"_s, u"7.|Requests a report;"_s, u"12.|Decides."_s, u"•|a thing"_s, u"|code"_s, u"3)|Third"_s, u"|end"_s}));
    QCOMPARE(read->text.passages.at(3).level, 2);
    QCOMPARE(read->text.dropped.size(), 1);
    QCOMPARE(read->text.dropped.first().text, u"*"_s);
}

void PlainReadersTest::nothingIsLostInMarkdown()
{
    const auto read = readfile::read({u"x.md"_s,
        "<!--\nout, too -->\n\nSalt &amp; oil&#8217;s <b>price</b>, &unknown; a <!-- left\nout --> end[^1] and [a text][r].\n\n[^1]: A/RES/70/1\n\n[r]: https://undocs.org/A/RES/70/1\n\nA head:\n| a | b |\n| --- | --- |\n| c | d |"});
    VERIFY_RESULT(read);
    QCOMPARE(column(read->text, contentOf),
        (QStringList{u"Salt & oil’s <b>price</b>, &unknown; a end[^1] and a text."_s, u"[^1]: A/RES/70/1"_s, u"A head:"_s, u"a | b"_s, u"c | d"_s}));
    QCOMPARE(read->text.passages.first().spans, (QList<Span>{{Span::Style::Reference, 51, 57, u"A/RES/70/1"_s}}));
}

void PlainReadersTest::html()
{
    const auto read = readFile(testdata::fixture(u"readers/page.html"_s));
    VERIFY_RESULT(read);
    const model::ReadText &text = read->text;
    QCOMPARE(read->format, u"html"_s);
    QCOMPARE(text.text.language, u"fr"_s);
    QCOMPARE(text.text.title, u"Une page d'essai"_s);
    QCOMPARE(column(text, contentOf),
        (QStringList{u"Les villes"_s, u"Le premier paragraphe, déjà là et sa suite; voir 70/1."_s,
            u"Un deuxième, sans fin"_s, u"un"_s, u"deux gras"_s, u"Ville | Nombre"_s, u"Ici | 3"_s}));
    const QList<Span> spans = text.passages.at(1).spans;
    QCOMPARE(spans.size(), 2);
    QCOMPARE(spans.at(0), (Span{Span::Style::Italic, 3, 10, {}}));
    QCOMPARE(spans.at(1).target, u"A/RES/70/1"_s);
    QStringList reasons;
    for (const model::Dropped &piece : text.dropped)
        reasons.append(piece.reason + u": "_s + piece.text);
    QCOMPARE(reasons,
        (QStringList{u"navigation: Accueil"_s, u"cookie-notice: Nous aimons les biscuits"_s, u"script: alert(\"non\")"_s,
            u"page-footer: Pied de page"_s}));
}

void PlainReadersTest::pageWithoutMain()
{
    const auto read = readfile::read({u"x.html"_s, "<html><body>Loose text<p>One<p>Two</body>"});
    VERIFY_RESULT(read);
    QCOMPARE(column(read->text, contentOf), (QStringList{u"Loose text"_s, u"One"_s, u"Two"_s}));
    QCOMPARE(read->text.text.title, u"Loose text"_s);
}

void PlainReadersTest::hostilePages()
{
    const auto bomb = readfile::read({u"x.html"_s,
        "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><p>word &a;&x;</p>"});
    VERIFY_RESULT(bomb);
    QVERIFY(!column(bomb->text, contentOf).join(u' ').contains("aaaa"_L1));
    const auto deep = readfile::read({u"x.html"_s, "<html><body>" + QByteArray("<div><b>").repeated(100000) + "end"});
    if (!deep)
        QCOMPARE(base::codeName(deep.error().code), base::codeName(base::ErrorCode::NoText));
    const auto nothing = readfile::read({u"x.html"_s, "<html><body><script>x</script></body></html>"});
    QVERIFY(!nothing);
    QCOMPARE(base::codeName(nothing.error().code), u"no-text"_s);
}

void PlainReadersTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("declared");
    const QString word = u"Côte d’Ivoire"_s;
    QTest::newRow("UTF-8") << word.toUtf8() << QByteArray();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + word.toUtf8() << QByteArray();
    QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("UTF-16LE") << QByteArray(little.encode(word)) << QByteArray();
    QStringEncoder big(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("UTF-16BE") << QByteArray(big.encode(word)) << QByteArray();
    QTest::newRow("declared wrongly") << word.toUtf8() << QByteArray("no-such-charset");
}

void PlainReadersTest::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, declared);
    QCOMPARE(formats::decodeText(bytes, declared), u"Côte d’Ivoire"_s);
    QCOMPARE(formats::decodeText("C\xF4te"), u"Côte"_s);
}

void PlainReadersTest::languagesOfScripts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"Cities and people"_s << u"en"_s;
    QTest::newRow("Arabic") << u"مجلس حقوق الإنسان A/HRC"_s << u"ar"_s;
    QTest::newRow("Russian") << u"Совет по правам человека"_s << u"ru"_s;
    QTest::newRow("Chinese") << u"人权理事会 2024"_s << u"zh"_s;
}

void PlainReadersTest::languagesOfScripts()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    const auto read = readfile::read({u"x.txt"_s, text.toUtf8()});
    VERIFY_RESULT(read);
    QCOMPARE(read->text.text.language, language);
}

void PlainReadersTest::whatIsNoText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << u"x.txt"_s << QByteArray() << u"empty"_s;
    QTest::newRow("blank") << u"x.md"_s << QByteArray("\n\n ") << u"empty"_s;
    QTest::newRow("damaged PDF") << u"x.txt"_s << QByteArray("%PDF-1.7 ...") << u"damaged"_s;
    QTest::newRow("zip") << u"x.docx"_s << QByteArray("PK\x03\x04 ...") << u"not-recognised"_s;
    QTest::newRow("zero bytes") << u"x.txt"_s << QByteArray("ab\0cd", 5) << u"not-recognised"_s;
    QTest::newRow("other XML") << u"x.xml"_s << QByteArray("<?xml version=\"1.0\"?><rss/>") << u"not-recognised"_s;
    QTest::newRow("data") << u"x.csv"_s << QByteArray("a,b\n1,2\n") << u"not-recognised"_s;
}

void PlainReadersTest::whatIsNoText()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto read = readfile::read({name, bytes});
    QVERIFY(!read);
    QCOMPARE(base::codeName(read.error().code), code);
    QCOMPARE(read.error().subject, name);
}

void PlainReadersTest::endlessTexts()
{
    // Not even begun: the bytes are more than any document.
    const auto endless = readfile::read({u"corpus.txt"_s, QByteArray(65 * 1024 * 1024, 'a')});
    QVERIFY(!endless);
    QCOMPARE(endless.error().code, base::ErrorCode::TooLarge);
    // Read, but longer than six thousand pages.
    const auto tooLong = readfile::read({u"corpus.txt"_s, QByteArray("Lamps burn by night.\n\n").repeated(900'000)});
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, base::ErrorCode::TooLarge);
    QCOMPARE(tooLong.error().subject, u"corpus.txt"_s);
}

QTEST_GUILESS_MAIN(PlainReadersTest)
#include "tst_plainreaders.moc"
