// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/model/cell.h>
#include <import/formats/reader.h>

#include <readfile.h>
#include <testdata.h>

using namespace Qt::StringLiterals;

namespace {

base::Result<readfile::ReadFile> readFixture(const QString &name)
{
    QFile file(testdata::fixture(u"readers/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotFound, name);
    return readfile::read({name, file.readAll()});
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
    void tablesStayWhole();
    void onlyWhatHasANameIsLeftOut_data();
    void onlyWhatHasANameIsLeftOut();
    void muchThatIsLeftOutIsTold();
    void oldReferences();
    void guessedSetIsTold();
    void endlessTags();
    void pagesThatDeclareTooMuch_data();
    void pagesThatDeclareTooMuch();
    void headlineOfTheSite();
    void whoWroteAPage();
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

void HtmlReaderTest::tablesStayWhole()
{
    const auto read = readFixture(u"data-tables.html"_s);
    VERIFY_RESULT(read);
    const QStringList said = contents(read->text);
    QCOMPARE(said.size(), 13);
    QCOMPARE(said.at(0), u"Benches of the harbour"_s);
    QCOMPARE(said.at(1), u"The first table follows."_s);
    QCOMPARE(said.at(2), u"No. | What was said | | Benches"_s);
    QCOMPARE(said.at(3), u"both | by the pier | in oak | 1"_s);
    QCOMPARE(said.at(4), u"| by the mill | in ash | 2"_s);
    QVERIFY(said.at(5).startsWith("1 | A bench is a place where"_L1));
    QVERIFY(said.at(5).endsWith("| | 17"_L1));
    QVERIFY(said.at(5).size() > 2000);
    QCOMPARE(said.at(6), u"2 | Short. | | 34"_s);
    QCOMPARE(said.at(7), u"The second one has no heads."_s);
    QCOMPARE(said.at(8), u"pier | mill | gate"_s);
    QCOMPARE(said.at(9), u"3 | 4 | 5"_s);
    QCOMPARE(said.at(10), u"مقاعد المرفأ"_s);
    QCOMPARE(said.at(11), u"المكان | العدد"_s);
    QCOMPARE(said.at(12), u"الجسر | ٤٢"_s);
    QCOMPARE(dropped(read->text), QStringList());
    QCOMPARE(read->text.text.remarks, QStringList());
    // Heads are told from rows by how they look.
    const auto cells = [&](int passage) {
        QStringList list;
        for (const model::Span &span : model::cellsOf(read->text.passages.at(passage)))
            list.append(span.target + u' ' + said.at(passage).sliced(span.start, span.end - span.start));
        return list;
    };
    const QList<model::Span> heads = read->text.passages.at(2).spans;
    QCOMPARE(std::ranges::count(heads, model::Span::Style::Bold, &model::Span::style), 3);
    QCOMPARE(std::ranges::count(read->text.passages.at(3).spans, model::Span::Style::Bold, &model::Span::style), 0);
    // So are the cells, with what they go over.
    QCOMPARE(cells(2), (QStringList{u"th0 No."_s, u"h1:2x1 What was said"_s, u"h3 Benches"_s}));
    QCOMPARE(cells(3), (QStringList{u"0:1x2 both"_s, u"1 by the pier"_s, u"2 in oak"_s, u"3 1"_s}));
    QCOMPARE(cells(4), (QStringList{u"1 by the mill"_s, u"2 in ash"_s, u"3 2"_s}));
    QCOMPARE(cells(6), (QStringList{u"0 2"_s, u"1:2x1 Short."_s, u"3 34"_s}));
    QCOMPARE(cells(8).first(), u"t0 pier"_s);
    QCOMPARE(cells(9).first(), u"0 3"_s);
    QVERIFY(cells(7).isEmpty());
}

void HtmlReaderTest::onlyWhatHasANameIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("beside");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *tag, const QByteArray &beside, const QString &kept, const QString &left) {
        QTest::newRow(tag) << beside << kept << left;
    };
    row("short paragraph", "<p>A short one.</p>", u"A short one."_s, {});
    row("no sentence", "<p>Estrany, 3 May 2044</p>", u"Estrany, 3 May 2044"_s, {});
    row("heading", "<h2>On boats</h2>", u"On boats"_s, {});
    row("list", "<ul><li>oars</li><li>sails</li></ul>", u"oars|sails"_s, {});
    row("table", "<table><tr><td>oars</td><td>12</td></tr></table>", u"oars | 12"_s, {});
    row("quotation", "<blockquote>We row.</blockquote>", u"We row."_s, {});
    row("words in the open", "Rowing is quiet.", u"Rowing is quiet."_s, {});
    row("a link in a sentence", "<p>As <a href=a>the report on oars and sails</a> says.</p>", u"As the report on oars and sails says."_s, {});
    row("called after what it is about", "<div class='social menu'><p>The menu of the day was fish.</p></div>", u"The menu of the day was fish."_s, {});
    row("menu by element", "<nav><a href=a>Boats</a></nav>", {}, u"navigation: Boats"_s);
    row("menu by role", "<div role=navigation>Boats</div>", {}, u"navigation: Boats"_s);
    row("menu by class", "<div class=menu><a href=a>Boats</a> and <a href=b>Oars</a></div>", {}, u"navigation: Boats and Oars"_s);
    row("menu by its links", "<ul><li><a href=a>Boats</a></li><li><a href=b>Oars</a></li></ul>", {}, u"navigation: BoatsOars"_s);
    row("banner", "<header role=banner>The Harbour</header>", {}, u"page-header: The Harbour"_s);
    row("foot", "<footer>Harbour 2044</footer>", {}, u"page-footer: Harbour 2044"_s);
    row("cookies", "<div id=cookie-bar>We bake cookies.</div>", {}, u"cookie-notice: We bake cookies."_s);
    row("related", "<section class=related><h3>More</h3><a href=a>Boats</a></section>", {}, u"related: MoreBoats"_s);
}

void HtmlReaderTest::onlyWhatHasANameIsLeftOut()
{
    QFETCH(QByteArray, beside);
    QFETCH(QString, kept);
    QFETCH(QString, left);
    const QByteArray words = "<p>" + QByteArray("A long paragraph goes on about the harbour and the tide. ").repeated(20) + "</p>";
    for (const char *const element : {"div", "article", "main", "section"}) {
        for (const bool isBefore : {true, false}) {
            const QByteArray text = '<' + QByteArray(element) + '>' + words + words + "</" + element + '>';
            const QByteArray body = isBefore ? QByteArray(beside + text) : QByteArray(text + beside);
            const auto read = readfile::read({u"index.html"_s, "<html lang=en><body>" + body + "</body></html>"});
            VERIFY_RESULT(read);
            QStringList said = contents(read->text);
            said.removeIf([](const QString &content) { return content.startsWith("A long paragraph"_L1); });
            QVERIFY2(said.join(u'|') == kept, qPrintable(QString::fromLatin1(element) + u": "_s + said.join(u'|')));
            QCOMPARE(dropped(read->text).join(u'|'), left);
        }
    }
}

void HtmlReaderTest::muchThatIsLeftOutIsTold()
{
    const QByteArray words = "<article><p>" + QByteArray("The tide comes twice. ").repeated(10) + "</p></article>";
    const auto menu = [](int items) { return "<nav>" + QByteArray("<a href=a>Boats</a> ").repeated(items) + "</nav>"; };
    const auto little = readfile::read({u"index.html"_s, "<body>" + menu(3) + words});
    VERIFY_RESULT(little);
    QCOMPARE(little->text.text.remarks, QStringList());
    const auto much = readfile::read({u"index.html"_s, "<body>" + menu(30) + words});
    VERIFY_RESULT(much);
    QCOMPARE(much->text.text.remarks, QStringList{u"left-out"_s});
    const auto program = readfile::read({u"index.html"_s, "<body><script>" + QByteArray("let boats; ").repeated(300) + "</script>" + words});
    VERIFY_RESULT(program);
    QCOMPARE(program->text.text.remarks, QStringList());
}

void HtmlReaderTest::oldReferences()
{
    const auto read = readfile::read({u"old.html"_s,
        "<html><head><meta charset=utf-8><title>It&#146;s &#147;calm&#148;</title></head><body><h1>It&#146;s &#147;calm&#148;</h1>"
        "<p>Oars &#150; 5 &#128;, sails&#133; and &#x99; and &#129;ropes.</p></body></html>"});
    VERIFY_RESULT(read);
    QCOMPARE(read->text.text.title, u"It’s “calm”"_s);
    QCOMPARE(contents(read->text), (QStringList{u"It’s “calm”"_s, u"Oars – 5 €, sails… and ™ and ropes."_s}));
    QCOMPARE(read->text.text.language, u"en"_s);
}

void HtmlReaderTest::guessedSetIsTold()
{
    const auto codec = [](const QString &text) {
        // Windows-1256 by hand: what the test is about must not write its input.
        static const QHash<char16_t, char> bytes{{u'ا', '\xC7'}, {u'ل', '\xE1'}, {u'م', '\xE3'}, {u'ر', '\xD1'}, {u'ف', '\xDD'}, {u'أ', '\xC3'},
            {u'ه', '\xE5'}, {u'د', '\xCF'}, {u'ي', '\xED'}, {u'و', '\xE6'}, {u'ن', '\xE4'}, {u'ب', '\xC8'}, {u'ح', '\xCD'}, {u'ق', '\xDE'}};
        QByteArray result;
        for (const QChar unit : text)
            result += bytes.value(unit.unicode(), char(unit.unicode()));
        return result;
    };
    const QString words = u"المرفأ هادي والبحر أرق من القمر"_s;
    const auto silent = readfile::read({u"a.html"_s, "<html><title>" + codec(words) + "</title><p>" + codec(words)});
    VERIFY_RESULT(silent);
    QCOMPARE(silent->text.passages.first().content, words);
    QCOMPARE(silent->text.text.remarks, QStringList{u"guessed-charset:windows-1256"_s});
    const auto declared = readfile::read({u"a.html"_s, "<html><meta charset=windows-1256><p>" + codec(words)});
    VERIFY_RESULT(declared);
    QCOMPARE(declared->text.text.remarks, QStringList());
    const auto plain = readfile::read({u"a.txt"_s, codec(words)});
    VERIFY_RESULT(plain);
    QCOMPARE(plain->text.text.remarks, QStringList{u"guessed-charset:windows-1256"_s});
    const auto unicode = readfile::read({u"a.txt"_s, words.toUtf8()});
    VERIFY_RESULT(unicode);
    QCOMPARE(unicode->text.text.remarks, QStringList());
}

void HtmlReaderTest::endlessTags()
{
    QByteArray tag = "<p title='a > b'";
    for (int number = 0; number < 1000; ++number)
        tag += " a" + QByteArray::number(number) + "=\"<i>\"";
    const auto read = readfile::read({u"a.html"_s,
        "<html><!-- <p a b c " + QByteArray("d ").repeated(1000) + "--><script>if (a <b) { '" + QByteArray("x ").repeated(1000)
            + "' }</script>" + tag + ">Said.</p><p>And more.</p>"});
    VERIFY_RESULT(read);
    QCOMPARE(contents(read->text), (QStringList{u"Said."_s, u"And more."_s}));
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
    const auto read = readfile::read({u"index.html"_s, page});
    VERIFY_RESULT(read);
    QVERIFY(contents(read->text).contains(
        u"A paragraph with so many words that it is certainly what the page is there for, and no menu."_s));
    QVERIFY(!contents(read->text).contains(u"Menu"_s));
    QVERIFY(!contents(read->text).contains(u"Last"_s));
}

void HtmlReaderTest::headlineOfTheSite()
{
    const auto read = readfile::read({u"index.html"_s,
        "<html><body><h1><a href='/'>The Site</a></h1><h1>The headline</h1><main><p>What it says, at some length.</p></main>"});
    VERIFY_RESULT(read);
    QCOMPARE(contents(read->text), (QStringList{u"The headline"_s, u"What it says, at some length."_s}));
    QCOMPARE(dropped(read->text), (QStringList{u"navigation: The Site"_s}));
}

void HtmlReaderTest::whoWroteAPage()
{
    const auto read = readfile::read({u"page.html"_s,
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Quiet quays | Quay Club</title>"
        "<meta name='author' content='Sea, Sand and Quay Office, Lowmere'><meta property='og:site_name' content='Quay Club'>"
        "<link rel='canonical' href='https://example.org/a_b/%C3%A9?x=1&amp;y=2'></head><body><article><h1>Quiet quays</h1>"
        "<p>By Ana Ruiz and Tom\xC3\xA1s O\xE2\x80\x99""Brel, 6 May 2041</p><p>By listening, a quay learns who is at sea.</p></article></body></html>"});
    VERIFY_RESULT(read);
    const QJsonObject &fields = read->text.work.fields;
    QCOMPARE(fields.value(u"author"_s).toString(), u"Sea, Sand and Quay Office, Lowmere; Ana Ruiz; Tomás O’Brel"_s);
    QCOMPARE(fields.value(u"publisher"_s).toString(), u"Quay Club"_s);
    QCOMPARE(fields.value(u"url"_s).toString(), u"https://example.org/a_b/%C3%A9?x=1&y=2"_s);
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
    const auto read = readfile::read({name, bytes});
    VERIFY_RESULT(read);
    QCOMPARE(read->text.text.title, title);
    QCOMPARE(read->text.work.name, title);
}

void HtmlReaderTest::declaredSetIsNotWhatIsPasted()
{
    const auto read = readfile::read(
        {u"pasted.html"_s, u"<meta charset=\"iso-8859-1\"><p>Côte d’Ivoire</p>"_s.toUtf8()});
    VERIFY_RESULT(read);
    QCOMPARE(contents(read->text), (QStringList{u"Côte d’Ivoire"_s}));
    const auto wide = readfile::read(
        {u"pasted.html"_s, QByteArray("<meta charset=utf-16><p>plain words</p>")});
    VERIFY_RESULT(wide);
    QCOMPARE(contents(wide->text), (QStringList{u"plain words"_s}));
}

void HtmlReaderTest::hugePages()
{
    const auto wide = readfile::read({u"x.html"_s, "<html><body>" + QByteArray("<div class='menus'><p>a<a href=x>b</a></div>").repeated(100'000)});
    VERIFY_RESULT(wide);
    QCOMPARE(wide->text.passages.size(), 100'000);
    const auto deep = readfile::read({u"x.html"_s, "<html><body>" + QByteArray("<div><footer>a").repeated(50'000) + "<p>end</p>"});
    QVERIFY(deep || deep.error().code == base::ErrorCode::NoText);
}

QTEST_GUILESS_MAIN(HtmlReaderTest)
#include "tst_htmlreader.moc"
