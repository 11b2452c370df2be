// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/model/address.h>
#include <output/render/documentbuilder.h>
#include <presentation/reader/resolutionhighlighter.h>
#include <presentation/search/queryhighlighter.h>
#include <presentation/shared/notehighlighter.h>
#include <presentation/syntax/syntaxrepository.h>

#include <contrast.h>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Collects "attribute=words" for one line; plain text is left out.
class Collector : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit Collector(const QString &definition)
    {
        setDefinition(presentation::syntaxRepository().definitionForName(definition));
    }

    QStringList read(const QString &line)
    {
        m_line = line;
        m_pieces.clear();
        highlightLine(line, KSyntaxHighlighting::State());
        return m_pieces;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (format.name() != u"Text" && format.name() != u"Word")
            m_pieces.append(format.name() + u'=' + m_line.sliced(offset, length));
    }

private:
    QString m_line;
    QStringList m_pieces;
};

void addParagraph(QTextDocument &document, const QString &text, model::PassageKind kind)
{
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    if (!document.isEmpty())
        cursor.insertBlock();
    QTextBlockFormat format;
    format.setProperty(render::kKindProperty, int(kind));
    cursor.setBlockFormat(format);
    cursor.insertText(text);
}

}

class TestSyntax : public QObject
{
    Q_OBJECT

private slots:
    void definitionsAreValid()
    {
        for (const QString &name : {u"UN Resolution"_s, u"Aide-Mémoire Query"_s, u"Aide-Mémoire Note"_s}) {
            const auto definition = presentation::syntaxRepository().definitionForName(name);
            QVERIFY2(definition.isValid(), qPrintable(name));
            QVERIFY(definition.formats().size() >= 8);
        }
    }

    void wordsOfAResolutionAreRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const QString &line, const QStringList &expected) {
            QTest::addRow("%s", qPrintable(line.left(60))) << line << expected;
        };
        row(u"Recalling its resolution 12/34 of 5 May 2031,"_s,
            {u"Preambular=Recalling"_s, u"Symbol=12/34"_s, u"Date=5 May 2031"_s});
        row(u"Deeply concerned that towns lack maps,"_s, {u"Preambular=Deeply concerned"_s});
        row(u"Recalling also A/HRC/57/L.6/Rev.1 and S/RES/1325 (2000),"_s,
            {u"Preambular=Recalling also"_s, u"Symbol=A/HRC/57/L.6/Rev.1"_s, u"Symbol=S/RES/1325 (2000)"_s});
        row(u"Decides to meet again at its sixty-third session;"_s, {u"Act=Decides"_s, u"Session=sixty-third session"_s});
        row(u"Also requests the Secretary-General to count boats;"_s, {u"Act=Also requests"_s, u"Body=Secretary-General"_s});
        row(u"Welcomes with appreciation the “map of all” of the General Assembly;"_s,
            {u"Statement=Welcomes with appreciation"_s, u"Quotation=“map of all”"_s, u"Body=General Assembly"_s});
        row(u"Towns may ask; whoever decides and requests is heard."_s, {});
        row(u"Notesheets are no verb, and and/or is no symbol, nor is HIV/AIDS"_s, {});
        row(u"Rappelant également sa résolution 12/34 du 1er mai 2031,"_s,
            {u"Preambular=Rappelant également"_s, u"Symbol=12/34"_s, u"Date=1er mai 2031"_s});
        row(u"Prie le Conseil de sécurité de compter les bateaux ;"_s, {u"Act=Prie"_s, u"Body=Conseil de sécurité"_s});
        row(u"Reafirmando también que los barcos, desde el 5 de mayo de 2031,"_s,
            {u"Preambular=Reafirmando también"_s, u"Date=5 de mayo de 2031"_s});
        row(u"ссылаясь также на резолюцию 12/34 Генеральной Ассамблеи от 5 мая 2031 года,"_s,
            {u"Preambular=ссылаясь также"_s, u"Symbol=12/34"_s, u"Body=Генеральной Ассамблеи"_s, u"Date=5 мая 2031 года"_s});
        row(u"постановляет считать лодки;"_s, {u"Act=постановляет"_s});
        row(u"وإذ يشير إلى قرار الجمعية العامة 12/34 المؤرخ 5 أيار/مايو 2031،"_s,
            {u"Preambular=وإذ يشير إلى"_s, u"Body=الجمعية العامة"_s, u"Symbol=12/34"_s, u"Date=5 أيار/مايو 2031"_s});
        row(u"يقرر أن يعد القوارب؛"_s, {u"Act=يقرر"_s});
        row(u"还回顾人权理事会2031年5月5日第12/34号决议，"_s,
            {u"Preambular=还回顾"_s, u"Body=人权理事会"_s, u"Date=2031年5月5日"_s, u"Symbol=12/34"_s});
        row(u"决定清点船只；"_s, {u"Act=决定"_s});
    }

    void wordsOfAResolutionAreRead()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, expected);
        QCOMPARE(Collector(u"UN Resolution"_s).read(line), expected);
    }

    void partsOfAQueryAreRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const QString &line, const QStringList &expected) { QTest::addRow("%s", qPrintable(line)) << line << expected; };
        row(u"water \"smart city\" sanit*"_s, {u"Phrase=\"smart city\""_s, u"Prefix=*"_s});
        row(u"“smart city” lang:fr"_s, {u"Phrase=“smart city”"_s, u"Field=lang:"_s, u"Value=fr"_s});
        row(u"body:\"Human Rights Council\" x:y"_s, {u"Field=body:"_s, u"Value=\"Human Rights Council\""_s});
        row(u"water OR (sand AND sea)"_s, {u"Operator=OR"_s, u"Operator=("_s, u"Operator=AND"_s, u"Operator=)"_s});
        row(u"water -tourism"_s, {u"Negation=-"_s, u"Left Out=tourism"_s});
        row(u"-lang:fr"_s, {u"Negation=-"_s, u"Field=lang:"_s, u"Value=fr"_s});
        row(u"water NOT sand"_s, {u"Negation=NOT"_s});
        row(u"NEAR(\"water\" sea, 10)"_s, {u"Operator=NEAR("_s, u"Phrase=\"water\""_s, u"Operator=, 10)"_s});
        row(u"A/HRC/RES/57/12 57/12"_s, {u"Symbol=A/HRC/RES/57/12"_s, u"Symbol=57/12"_s});
        row(u"water \"unbalanced city"_s, {u"Phrase=\"unbalanced city"_s});
        row(u"well-known ORchid"_s, {});
        row(u"thème:eau -موضوع:ماء"_s, {u"Field=thème:"_s, u"Value=eau"_s, u"Negation=-"_s, u"Field=موضوع:"_s, u"Value=ماء"_s});
        row(u"\"a b\"po10 popular"_s, {u"Phrase=\"a b\""_s, u"Operator=po10"_s});
        row(u"2020->2024 =smart"_s, {u"Field=2020->2024"_s, u"Phrase==smart"_s});
    }

    void partsOfAQueryAreRead()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, expected);
        QCOMPARE(Collector(u"Aide-Mémoire Query"_s).read(line), expected);
    }

    void partsOfANoteAreRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const QString &line, const QStringList &expected) { QTest::addRow("%s", qPrintable(line)) << line << expected; };
        row(u"## To ask"_s, {u"Heading=## To ask"_s});
        row(u"#deadline is a tag, #3 is none"_s, {u"Tag=#deadline"_s});
        row(u"page.html#part and a#b"_s, {});
        row(u"- the **mission** of *Korea*"_s, {u"Mark=-"_s, u"Strong=**mission**"_s, u"Emphasis=*Korea*"_s});
        row(u"1. [x] done"_s, {u"Mark=1. [x]"_s});
        row(u"- [x] done"_s, {u"Mark=- [x]"_s});
        row(u"> said ~~once~~"_s, {u"Mark=> "_s, u"Struck=~~once~~"_s});
        row(u"`code *x*` and ``a ` b``"_s, {u"Code=`code *x*`"_s, u"Code=``a ` b``"_s});
        row(u"see [page 3](https://example.org/a) or https://example.org."_s, {u"Link=[page 3](https://example.org/a)"_s, u"Link=https://example.org"_s});
        row(u"A/HRC/RES/57/12 and 57/12, not and/or"_s, {u"Symbol=A/HRC/RES/57/12"_s, u"Symbol=57/12"_s});
        row(u"snake_case_name stays"_s, {});
        row(u"\\*no emphasis\\*"_s, {});
        row(u"---"_s, {u"Mark=---"_s});
        row(u"- **الدائمة** #مهلة"_s, {u"Mark=-"_s, u"Strong=**الدائمة**"_s, u"Tag=#مهلة"_s});
    }

    void partsOfANoteAreRead()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, expected);
        QCOMPARE(Collector(u"Aide-Mémoire Note"_s).read(line), expected);
    }

    void coloursCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QColor>("paper");
        QTest::newRow("light") << false << QColor(Qt::white);
        QTest::newRow("dark") << true << QColor(0x1b, 0x1e, 0x20);
    }

    void coloursCanBeRead()
    {
        QFETCH(bool, dark);
        QFETCH(QColor, paper);
        const KSyntaxHighlighting::Theme theme = presentation::syntaxTheme(dark);
        QVERIFY(theme.isValid());
        QCOMPARE(theme.name(), dark ? u"Aide Dark"_s : u"Aide Light"_s);
        for (int style = KSyntaxHighlighting::Theme::Normal; style <= KSyntaxHighlighting::Theme::Others; ++style) {
            const QRgb colour = theme.textColor(KSyntaxHighlighting::Theme::TextStyle(style));
            QVERIFY2(contrast::of(QColor(colour), paper) >= 4.5, qPrintable(u"style %1: %2"_s.arg(style).arg(contrast::of(QColor(colour), paper))));
        }
        const auto colourOf = [&theme](auto style) { return theme.textColor(style); };
        QVERIFY(colourOf(KSyntaxHighlighting::Theme::ControlFlow) != colourOf(KSyntaxHighlighting::Theme::Normal));
    }

    void onlyParagraphsAreColoured()
    {
        QTextDocument document;
        addParagraph(document, u"Decides nothing, being a title"_s, model::PassageKind::Title);
        addParagraph(document, u"Decides to count boats"_s, model::PassageKind::Operative);
        addParagraph(document, u"Recalling boats"_s, model::PassageKind::Preambular);
        presentation::highlightResolution(document, false, true);
        QVERIFY(document.firstBlock().layout()->formats().isEmpty());
        const QTextBlock operative = document.findBlockByNumber(1);
        QCOMPARE(operative.layout()->formats().size(), 1);
        const QTextLayout::FormatRange verb = operative.layout()->formats().first();
        QCOMPARE(operative.text().sliced(verb.start, verb.length), u"Decides"_s);
        QVERIFY(!verb.format.hasProperty(QTextFormat::BackgroundBrush) && !verb.format.hasProperty(QTextFormat::FontWeight)
            && !verb.format.hasProperty(QTextFormat::FontFamilies) && !verb.format.hasProperty(QTextFormat::FontPointSize));
        QCOMPARE(document.findBlockByNumber(2).layout()->formats().size(), 1);

        presentation::highlightResolution(document, true, true);
        const QTextLayout::FormatRange dark = operative.layout()->formats().first();
        QVERIFY(dark.format.foreground().color() != verb.format.foreground().color());
    }

    void aDateIsColouredWholeWhateverItsSpaces()
    {
        QTextDocument document;
        addParagraph(document, u"Recalling\u00A0also the resolution of 26\u00A0May\u202F2031,"_s, model::PassageKind::Preambular);
        presentation::highlightResolution(document, false, true);
        const QTextBlock block = document.firstBlock();
        QStringList coloured;
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            coloured << block.text().sliced(range.start, range.length);
        QCOMPARE(coloured, (QStringList {u"Recalling\u00A0also"_s, u"26\u00A0May\u202F2031"_s}));
    }

    void anOpeningIsSlantedWhole_data()
    {
        QTest::addColumn<bool>("isColoured");
        QTest::newRow("colours on") << true;
        QTest::newRow("colours off") << false;
    }

    void anOpeningIsSlantedWhole()
    {
        QFETCH(bool, isColoured);
        QTextDocument document;
        addParagraph(document, {}, model::PassageKind::Preambular);
        QTextCursor cursor(&document);
        QTextCharFormat slanted;
        slanted.setFontItalic(true);
        cursor.insertText(u"Guided"_s, slanted);
        cursor.insertText(u" by the Charter"_s, QTextCharFormat());
        addParagraph(document, u"Guided by an upright file"_s, model::PassageKind::Preambular);
        presentation::highlightResolution(document, false, isColoured);
        const auto formats = document.firstBlock().layout()->formats();
        QCOMPARE(formats.size(), 1);
        QCOMPARE(document.firstBlock().text().sliced(formats.first().start, formats.first().length), u"Guided by"_s);
        QVERIFY(formats.first().format.fontItalic());
        QCOMPARE(formats.first().format.hasProperty(QTextFormat::ForegroundBrush), isColoured);
        const auto upright = document.firstBlock().next().layout()->formats();
        QCOMPARE(upright.size(), isColoured ? 1 : 0);
        QVERIFY(upright.isEmpty() || !upright.first().format.fontItalic());
    }

    void aNoteIsColouredAndItsWrongWordsUnderlined()
    {
        QTextDocument document(u"Ask **them** abuot #dedline\n```\nabuot\n```\nabuot `abuot`"_s);
        presentation::NoteHighlighter highlighter(&document);
        highlighter.rehighlight();
        QCOMPARE(highlighter.proseWords(), (QStringList {u"Ask"_s, u"them"_s, u"abuot"_s}));
        highlighter.setWrongWords({u"abuot"_s, u"them"_s});
        const auto underlined = [&document](int block) {
            QStringList words;
            const QTextBlock line = document.findBlockByNumber(block);
            for (const QTextLayout::FormatRange &range : line.layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                    words.append(line.text().sliced(range.start, range.length));
            }
            return words;
        };
        QCOMPARE(underlined(0), (QStringList {u"them"_s, u"abuot"_s}));
        QCOMPARE(underlined(2), QStringList());
        QCOMPARE(underlined(4), QStringList {u"abuot"_s});
        QCOMPARE(presentation::NoteHighlighter::wordAt(document.firstBlock(), 14).word, u"abuot"_s);
        highlighter.setWrongWords({});
        QCOMPARE(underlined(0), QStringList());
    }

    void queryIsColoured()
    {
        QTextDocument document(u"water lang:fr"_s);
        presentation::QueryHighlighter highlighter(&document);
        highlighter.rehighlight();
        QCOMPARE(document.firstBlock().layout()->formats().size(), 2);
    }
};

QTEST_MAIN(TestSyntax)
#include "tst_syntax.moc"
