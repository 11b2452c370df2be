// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usersyntaxfiles.h"

#include <presentation/search/queryhighlighter.h>
#include <presentation/shared/notehighlighter.h>
#include <presentation/syntax/definitioncheck.h>
#include <presentation/syntax/syntaxrepository.h>
#include <presentation/syntax/usersyntax.h>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QColor>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QThread>
#include <QtTest>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using presentation::SyntaxProblem;
using Kind = SyntaxProblem::Kind;

namespace {

/// What is wrong with a definition; nothing: it is right.
std::optional<SyntaxProblem> wrongWith(const QByteArray &definition)
{
    const auto checked = presentation::checkedDefinition(definition);
    const auto *problem = std::get_if<SyntaxProblem>(&checked);
    return problem ? std::optional(*problem) : std::nullopt;
}

QStringList colouredWords(QTextDocument &document)
{
    QStringList words;
    for (const QTextLayout::FormatRange &range : document.firstBlock().layout()->formats()) {
        if (range.format.hasProperty(QTextFormat::ForegroundBrush))
            words.append(document.toPlainText().sliced(range.start, range.length));
    }
    return words;
}

}

/// A person's own definitions and themes: what can be used is, by all highlighters; each of the rest is named.
class TestUserSyntax : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_files.write(u"syntax/lamps.xml"_s, UserSyntaxFiles::definition("Lamps", "extensions=\"*.lamp\""));
        m_files.write(u"syntax/note.xml"_s, UserSyntaxFiles::definition("Aide-Mémoire Note"));
        m_files.write(u"syntax/query.xml"_s, UserSyntaxFiles::definition("Aide-Mémoire Query"));
        // Right by the letter, and a trap for what follows it.
        m_files.write(u"syntax/circle.xml"_s,
            UserSyntaxFiles::definition("Circle").replace("<RegExpr ", "<IncludeRules context=\"##Circle\"/><IncludeRules context=\"Start\"/><RegExpr "));
        m_files.write(u"syntax/standstill.xml"_s,
            UserSyntaxFiles::definition("Standstill")
                .replace("context=\"#stay\"/>", "lookAhead=\"true\" context=\"Other\"/>")
                .replace("</contexts>", "<context name=\"Other\" attribute=\"Text\" lineEndContext=\"#stay\"><RegExpr String=\"(l*)*\" lookAhead=\"true\" context=\"#pop\"/></context></contexts>"));
        m_files.write(u"syntax/zz-lamps-again.xml"_s, UserSyntaxFiles::definition("Lamps"));
        m_files.write(u"syntax/broken.xml"_s, "<language name=\"Broken\">\n<highlighting>\n<context></highlighting>\n");
        m_files.write(u"syntax/huge.xml"_s, QByteArray(3 * 1024 * 1024, ' '));
        m_files.write(u"syntax/other.xml"_s, "<html><body/></html>");
        m_files.makePipe(u"syntax/pipe.xml"_s);
        QVERIFY(symlink("/dev/zero", QFile::encodeName(m_files.path(u"syntax/endless.xml"_s)).constData()) == 0);
        m_files.write(u"themes/harbour.theme"_s, UserSyntaxFiles::theme("Harbour", "#112233", "#ffffff"));
        m_files.write(u"themes/night.theme"_s, UserSyntaxFiles::theme("Night", "#ddeeff", "#000000"));
        m_files.write(u"themes/broken.theme"_s, "{\n\"metadata\": {\n");
        m_files.write(u"themes/wrong.theme"_s, UserSyntaxFiles::theme("Wrong", "blueish", "#ffffff"));
    }

    void readingTakesNoTimeAndHasAnEnd()
    {
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(presentation::userSyntax().definitions, (QStringList {u"Aide-Mémoire Note"_s, u"Aide-Mémoire Query"_s, u"Circle"_s, u"Lamps"_s, u"Standstill"_s}));
        QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(presentation::userSyntax().themes.size(), 2);
        QCOMPARE(presentation::userSyntax().themes.first().isDark, std::optional(false));
        QCOMPARE(presentation::userSyntax().themes.last().isDark, std::optional(true));
    }

    void eachFileThatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("line");
        QTest::newRow("broken xml") << u"syntax/broken.xml"_s << Kind::NotWellFormed << 3;
        QTest::newRow("huge") << u"syntax/huge.xml"_s << Kind::TooLarge << 0;
        QTest::newRow("endless") << u"syntax/endless.xml"_s << Kind::Unreadable << 0;
        QTest::newRow("pipe") << u"syntax/pipe.xml"_s << Kind::Unreadable << 0;
        QTest::newRow("no definition") << u"syntax/other.xml"_s << Kind::NotADefinition << 1;
        QTest::newRow("name taken") << u"syntax/zz-lamps-again.xml"_s << Kind::NameTaken << 0;
        QTest::newRow("broken json") << u"themes/broken.theme"_s << Kind::NotWellFormed << 3;
        QTest::newRow("no colour") << u"themes/wrong.theme"_s << Kind::BadColour << 5;
    }
    void eachFileThatCannotBeUsedIsNamed()
    {
        QFETCH(const QString, file);
        const QList<SyntaxProblem> &problems = presentation::userSyntax().problems;
        QCOMPARE(problems.size(), 8);
        const auto found = std::ranges::find(problems, m_files.path(file), &SyntaxProblem::path);
        QVERIFY(found != problems.end());
        QTEST(found->kind, "kind");
        QTEST(found->line, "line");
        const QString sentence = presentation::problemText(*found);
        QVERIFY2(sentence.contains(file), qPrintable(sentence));
        QVERIFY2(found->line == 0 || sentence.contains(u"line %1"_s.arg(found->line)), qPrintable(sentence));
    }

    void aDefinitionIsLookedThrough()
    {
        QVERIFY(!wrongWith(UserSyntaxFiles::definition("Right")));
        QByteArray pattern = UserSyntaxFiles::definition("Pattern");
        pattern.replace("lamps?", "(lamps");
        QCOMPARE(wrongWith(pattern)->kind, Kind::BadPattern);
        QCOMPARE(wrongWith(pattern)->line, 7);
        QByteArray context = UserSyntaxFiles::definition("Context");
        context.replace("\"Lamp\" context=\"#stay\"", "\"Lamp\" context=\"#pop!Nowhere\"");
        QCOMPARE(wrongWith(context)->kind, Kind::UnknownContext);
        QCOMPARE(wrongWith(context)->detail, u"Nowhere"_s);
        QByteArray style = UserSyntaxFiles::definition("Style");
        style.replace("attribute=\"Lamp\"", "attribute=\"Lantern\"");
        QCOMPARE(wrongWith(style)->kind, Kind::UnknownStyle);
        QCOMPARE(wrongWith(style)->line, 7);
        // An entity that multiplies itself, and one of another file.
        QByteArray swelling = UserSyntaxFiles::definition("Swelling");
        QByteArray entities = "<!DOCTYPE language [<!ENTITY a \"lamps and lamps and lamps and lamps\">\n";
        for (char name = 'b'; name < 'k'; ++name)
            entities += QByteArray("<!ENTITY ") + name + " \"" + QByteArray("&" + QByteArray(1, char(name - 1)) + ";").repeated(10) + "\">\n";
        swelling.replace("<!DOCTYPE language>", QByteArray(entities + "]>"));
        swelling.replace("lamps?", "&j;");
        QCOMPARE(wrongWith(swelling)->kind, Kind::NotWellFormed);
        QByteArray outside = UserSyntaxFiles::definition("Outside");
        outside.replace("<!DOCTYPE language>", "<!DOCTYPE language [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>");
        outside.replace("lamps?", "&a;");
        QVERIFY(wrongWith(outside));
        QVERIFY(wrongWith({}));
        QVERIFY(wrongWith("\0\0\0"));
    }

    /// Also one of the program's own, with all that it can do.
    void definitionsOfTheProgramPass()
    {
        for (const QString &name : {u"un-resolution"_s, u"aide-query"_s, u"aide-note"_s}) {
            QFile file(u":/aide/syntax/"_s + name + u".xml"_s);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto problem = wrongWith(file.readAll());
            QVERIFY2(!problem, qPrintable(problem ? presentation::problemText(*problem) : QString()));
        }
    }

    void ownDefinitionsTakeThePlaceOfOurs()
    {
        QTextDocument note(u"**bold** lamps"_s);
        presentation::NoteHighlighter notes(&note);
        notes.rehighlight();
        QCOMPARE(colouredWords(note), (QStringList {u"**bold** "_s, u"lamps"_s}));
        QTextDocument query(u"verb:calls lamp"_s);
        presentation::QueryHighlighter queries(&query);
        queries.rehighlight();
        QVERIFY2(colouredWords(query).contains(u"lamp"_s) && !colouredWords(query).contains(u"verb:"_s), qPrintable(colouredWords(query).join(u'|')));
        // On other threads as well.
        int version = 0;
        const std::unique_ptr<QThread> thread(QThread::create([&version] { version = presentation::syntaxRepository().definitionForName(u"Lamps"_s).version(); }));
        thread->start();
        QVERIFY(thread->wait());
        QVERIFY(version > 1);
        // What is not replaced stays.
        QVERIFY(presentation::syntaxRepository().definitionForName(u"UN Resolution"_s).isValid());
        QVERIFY(!presentation::syntaxRepository().definitionForName(u"Broken"_s).isValid());
    }

    void rulesThatLeadInACircleHaveAnEnd()
    {
        QElapsedTimer clock;
        clock.start();
        for (const QString &name : {u"Circle"_s, u"Standstill"_s}) {
            QTextDocument text(u"lamps and lllllllllllllllllllllllllllllllllllllllllllllamps"_s);
            KSyntaxHighlighting::SyntaxHighlighter highlighter(&text);
            highlighter.setTheme(presentation::syntaxTheme(false));
            highlighter.setDefinition(presentation::syntaxRepository().definitionForName(name));
            highlighter.rehighlight();
        }
        QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
    }

    void aChosenThemeColours()
    {
        QTextDocument note(u"lamps"_s);
        presentation::NoteHighlighter notes(&note);
        notes.setDark(false);
        notes.rehighlight();
        const QColor ours = note.firstBlock().layout()->formats().first().format.foreground().color();
        presentation::chooseSyntaxTheme(false, u"Harbour"_s);
        notes.setDark(false);
        QCOMPARE(note.firstBlock().layout()->formats().first().format.foreground().color(), QColor(0x11, 0x22, 0x33));
        // Dark pages have a choice of their own.
        QCOMPARE(presentation::syntaxTheme(true).name(), u"Aide Dark"_s);
        presentation::chooseSyntaxTheme(true, u"Night"_s);
        QCOMPARE(presentation::syntaxTheme(true).name(), u"Night"_s);
        // One that went away gives way to ours.
        presentation::chooseSyntaxTheme(false, u"Gone"_s);
        notes.setDark(false);
        QCOMPARE(note.firstBlock().layout()->formats().first().format.foreground().color(), ours);
        presentation::chooseSyntaxTheme(false, {});
        presentation::chooseSyntaxTheme(true, {});
    }

private:
    UserSyntaxFiles m_files;
};

QTEST_MAIN(TestUserSyntax)
#include "tst_usersyntax.moc"
