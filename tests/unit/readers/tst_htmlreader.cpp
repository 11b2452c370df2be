// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <readers/reader.h>

#include <testdata.h>

using namespace Qt::StringLiterals;

namespace {

base::Result<readers::ReadResult> readFixture(const QString &name)
{
    QFile file(testdata::fixture(u"readers/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotFound, name);
    return readers::read({name, file.readAll()});
}

QStringList contents(const model::ReadText &text)
{
    QStringList list;
    for (const model::Passage &passage : text.passages)
        list.append(passage.content);
    return list;
}

/// "navigation: Home / News", each.
QStringList dropped(const model::ReadText &text)
{
    QStringList list;
    for (const model::Dropped &piece : text.dropped)
        list.append(piece.reason + u": "_s + piece.text);
    return list;
}

}

class HtmlReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blogOfAnOffice();
    void siteWithMain();
    void pageOfTables();
    void pagesThatDeclareTooMuch_data();
    void pagesThatDeclareTooMuch();
    void headlineOfTheSite();
    void pastedPieces_data();
    void pastedPieces();
    void declaredSetIsNotWhatIsPasted();
    void hugePages();
};

void HtmlReaderTest::blogOfAnOffice()
{
    const auto read = readFixture(u"site-wordpress.html"_s);
    VERIFY_RESULT(read);
    const model::ReadText &text = read->text;
    QCOMPARE(text.text.title, u"Walking to the council"_s);
    QCOMPARE(text.text.language, u"en"_s);
    QCOMPARE(text.work.date, QDate(2044, 5, 3));
    const QStringList said = contents(text);
    QCOMPARE(said.size(), 6);
    QCOMPARE(said.at(0), u"Walking to the council"_s);
    QVERIFY(said.at(1).startsWith("Towns sent"_L1));
    QCOMPARE(said.at(2), u"On shoes"_s);
    QVERIFY(said.at(3).startsWith("The related measures"_L1));
    QCOMPARE(said.at(4), u"“We walk,” said a mayor."_s);
    QCOMPARE(said.at(5), u"Filed under walks."_s);
    const QStringList left = dropped(text);
    QVERIFY(left.contains(u"hidden: Skip to content"_s));
    QVERIFY(left.contains(u"page-header: A Hub of Towns NewsAbout"_s));
    QVERIFY(left.contains(u"navigation: Home / News"_s));
    QVERIFY(left.contains(u"share-buttons: Share on one network Share on another"_s));
    QVERIFY(left.contains(u"hidden: Written for machines."_s));
    QVERIFY(left.contains(u"script: A film"_s));
    QVERIFY(left.contains(u"related: You may also likeAn older walk A newer walk"_s));
    QVERIFY(left.contains(u"page-footer: All rights kept, 2044"_s));
    QCOMPARE(left.filter(QRegularExpression(u"^cookie-notice: We count"_s)).size(), 1);
    QVERIFY(left.contains(u"navigation: Latest news of everybody else"_s));
}

void HtmlReaderTest::siteWithMain()
{
    const auto read = readFixture(u"site-drupal.html"_s);
    VERIFY_RESULT(read);
    const model::ReadText &text = read->text;
    QCOMPARE(text.text.title, u"Des villes à pied"_s);
    QCOMPARE(text.text.language, u"fr"_s);
    QCOMPARE(text.work.date, QDate(2044, 10, 29));
    QCOMPARE(contents(text),
        (QStringList{u"Des villes à pied"_s,
            u"Les habitants des villes marchent ensemble depuis le matin, et ceux qui les accueillent leur donnent de l'eau."_s,
            u"Ils marchent."_s, u"Ils arrivent."_s, u"Ville | Pas"_s, u"Ici | 4 000"_s}));
    const QStringList left = dropped(text);
    QVERIFY(left.contains(u"share-buttons: Partager Ici"_s));
    QVERIFY(left.contains(u"page-footer: Nous écrire"_s));
}

void HtmlReaderTest::pageOfTables()
{
    const auto read = readFixture(u"site-tables.html"_s);
    VERIFY_RESULT(read);
    const QStringList said = contents(read->text);
    QCOMPARE(said.size(), 2);
    QVERIFY(said.at(0).startsWith("The commission met for the first time"_L1));
    QVERIFY(said.at(1).endsWith("had paper for."_L1));
    QVERIFY(dropped(read->text).join(u'\n').contains("Second session"_L1));
    QVERIFY(dropped(read->text).join(u'\n').contains("Documents"_L1));
}

void HtmlReaderTest::pagesThatDeclareTooMuch_data()
{
    QTest::addColumn<QByteArray>("page");
    const QByteArray words = "<p>A paragraph with so many words that it is certainly what the page is there for, and no menu.</p>";
    QTest::newRow("empty main") << "<html><body><main></main><div>" + words + "</div></body></html>";
    QTest::newRow("everything is called a menu") << "<html><body class='menu'><div class='menu share'>" + words + "</div></body></html>";
    QTest::newRow("all within a footer") << "<html><body><footer>" + words + "</footer></body></html>";
    QTest::newRow("two mains") << "<html><body><main>Menu</main><main>" + words + "</main></body></html>";
    QTest::newRow("article among teasers")
        << "<html><body><article>" + words + words + "</article><article>Next</article><article>Last</article></body></html>";
}

void HtmlReaderTest::pagesThatDeclareTooMuch()
{
    QFETCH(QByteArray, page);
    const auto read = readers::read({u"index.html"_s, page});
    VERIFY_RESULT(read);
    QVERIFY(contents(read->text).contains(
        u"A paragraph with so many words that it is certainly what the page is there for, and no menu."_s));
    QVERIFY(!contents(read->text).contains(u"Menu"_s));
    QVERIFY(!contents(read->text).contains(u"Last"_s));
}

void HtmlReaderTest::headlineOfTheSite()
{
    const auto read = readers::read({u"index.html"_s,
        "<html><body><h1><a href='/'>The Site</a></h1><h1>The headline</h1><main><p>What it says, at some length.</p></main>"});
    VERIFY_RESULT(read);
    QCOMPARE(contents(read->text), (QStringList{u"The headline"_s, u"What it says, at some length."_s}));
    QCOMPARE(dropped(read->text), (QStringList{u"navigation: The Site"_s}));
}

void HtmlReaderTest::pastedPieces_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("title");
    QTest::newRow("HTML with a heading") << u"pasted.html"_s << QByteArray("<p>Before</p><h2>A heading</h2><p>Words.</p>")
                                         << u"A heading"_s;
    QTest::newRow("HTML without") << u"pasted.html"_s << QByteArray("<p>A first sentence.</p><p>A second.</p>")
                                  << u"A first sentence."_s;
    QTest::newRow("text with a title") << u"pasted.txt"_s << QByteArray("A short title\n\nA sentence.") << u"A short title"_s;
    QTest::newRow("text without") << u"pasted.txt"_s << QByteArray("One sentence, and nothing more.")
                                  << u"One sentence, and nothing more."_s;
    QTest::newRow("name in another language")
        << u"collé.txt"_s
        << QByteArray("A very long first sentence, which goes on and on until nobody would take it for a title any more, and ends.")
        << u"A very long first sentence, which goes on and on until nobody would take it for…"_s;
    QTest::newRow("name that tells") << u"minutes 2044.txt"_s << QByteArray("One sentence, and nothing more.")
                                     << u"minutes 2044"_s;
}

void HtmlReaderTest::pastedPieces()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, title);
    const auto read = readers::read({name, bytes});
    VERIFY_RESULT(read);
    QCOMPARE(read->text.text.title, title);
    QCOMPARE(read->text.work.name, title);
}

void HtmlReaderTest::declaredSetIsNotWhatIsPasted()
{
    const auto read = readers::read(
        {u"pasted.html"_s, u"<meta charset=\"iso-8859-1\"><p>Côte d’Ivoire</p>"_s.toUtf8()});
    VERIFY_RESULT(read);
    QCOMPARE(contents(read->text), (QStringList{u"Côte d’Ivoire"_s}));
    const auto wide = readers::read(
        {u"pasted.html"_s, QByteArray("<meta charset=utf-16><p>plain words</p>")});
    VERIFY_RESULT(wide);
    QCOMPARE(contents(wide->text), (QStringList{u"plain words"_s}));
}

void HtmlReaderTest::hugePages()
{
    const auto wide = readers::read({u"x.html"_s, "<html><body>" + QByteArray("<div class='menus'><p>a<a href=x>b</a></div>").repeated(100'000)});
    VERIFY_RESULT(wide);
    QCOMPARE(wide->text.passages.size(), 100'000);
    const auto deep = readers::read({u"x.html"_s, "<html><body>" + QByteArray("<div><footer>a").repeated(50'000) + "<p>end</p>"});
    QVERIFY(deep || deep.error().code == base::ErrorCode::NoText);
}

QTEST_GUILESS_MAIN(HtmlReaderTest)
#include "tst_htmlreader.moc"
