// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing a comment, a note and own words of a pack: Markdown has colours, wrong words are underlined and mended.
#include "../windowfixture.h"

#include <application/dossiers.h>
#include <application/packs.h>
#include <application/target.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/reader/annotationcontroller.h>
#include <presentation/shared/spelling.h>
#include <window/controls/markdownedit.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>
#include <window/screens/settings/settingsdialog.h>
#include <window/shell/tabs.h>

#include <QAction>
#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QTextBlock>
#include <QTextLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString kMarkdown = u"# To ask\n\n- the **mission** of *Korea*, see A/HRC/RES/57/12\n- ~~later~~ `now`, [page](https://example.org)\n\n> quoted #deadline"_s;
const QString kArabic = u"# سؤال\n\n- البعثة **الدائمة** ورأيها في A/HRC/RES/57/12\n\n> موعد #مهلة"_s;

}

class TestCommentWriting : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestCommentWriting()
        : WindowFixture(u"comment-"_s)
    {
    }

private slots:
    void init()
    {
        newHome();
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        start();
        QVERIFY(openLibrary());
    }
    void cleanup() { stop(); }

    void markdownHasColours_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("ui");
        QTest::addColumn<QString>("words");
        QTest::newRow("light") << u"light"_s << u"en"_s << kMarkdown;
        QTest::newRow("dark") << u"dark"_s << u"en"_s << kMarkdown;
        QTest::newRow("light, right to left") << u"light"_s << u"ar"_s << kArabic;
        QTest::newRow("dark, right to left") << u"dark"_s << u"ar"_s << kArabic;
    }
    void markdownHasColours()
    {
        QFETCH(const QString, scheme);
        QFETCH(const QString, ui);
        QFETCH(const QString, words);
        m_settings->setValue(presentation::Setting::ColourScheme, scheme);
        m_language->choose(ui);
        const auto back = qScopeGuard([this] {
            m_language->choose(u"en"_s);
            m_settings->setValue(presentation::Setting::ColourScheme, u"light"_s);
        });
        openComment();
        type(words);
        const QTextCharFormat heading = formatOf(words.section(u'\n', 0, 0).sliced(2));
        QVERIFY(heading.fontWeight() >= QFont::Bold);
        const QString strong = words.section(u"**"_s, 1, 1);
        QVERIFY(formatOf(strong).fontWeight() >= QFont::Bold);
        const QColor symbol = formatOf(u"A/HRC/RES/57/12"_s).foreground().color();
        const QColor tag = formatOf(u'#' + words.section(u'#', 2, 2)).foreground().color();
        QVERIFY(symbol.isValid() && tag.isValid() && symbol != tag && symbol != heading.foreground().color());
        const QColor ground = comment()->palette().color(QPalette::Base);
        for (const QColor &colour : {symbol, tag, heading.foreground().color()})
            QVERIFY((colour.lightness() < 128) == (ground.lightness() > 128));
        // The words begin at the side of their script.
        const int start = comment()->cursorRect(QTextCursor(comment()->document()->begin())).x();
        QVERIFY2((start > comment()->viewport()->width() / 2) == (ui == u"ar"_s), qPrintable(QString::number(start)));
        shoot(u"markdown-"_s + scheme + u'-' + ui);
        // The other scheme while one writes.
        m_settings->setValue(presentation::Setting::ColourScheme, scheme == u"dark" ? u"light"_s : u"dark"_s);
        QTRY_VERIFY(formatOf(u"A/HRC/RES/57/12"_s).foreground().color() != symbol);
        QCOMPARE(comment()->toPlainText(), words);
    }

    void wrongWordsAreUnderlinedAndMended()
    {
        openComment();
        if (!hasDictionary(u"en"_s))
            QSKIP("No English dictionary is here.");
        type(u"Please ask the misssion of OHCHR about the #dedline in A/HRC/RES/57/12 and `codde` again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(comment()->wrongWords(), QStringList {u"misssion"_s}, 20'000);
        QCOMPARE(formatOf(u"misssion"_s).underlineStyle(), QTextCharFormat::SpellCheckUnderline);
        shoot(u"spelling-light"_s);
        m_settings->setValue(presentation::Setting::ColourScheme, u"dark"_s);
        shoot(u"spelling-dark"_s);
        m_settings->setValue(presentation::Setting::ColourScheme, u"light"_s);
        QPointer<QMenu> menu = menuAt(u"misssion"_s);
        menu->popup(comment()->mapToGlobal(QPoint(0, 0)));
        QTRY_VERIFY_WITH_TIMEOUT(suggestion(menu, u"mission"_s), 20'000);
        shoot(*menu, u"menu"_s);
        suggestion(menu, u"mission"_s)->trigger();
        delete menu;
        QVERIFY(comment()->toPlainText().startsWith(u"Please ask the mission of OHCHR"_s));
        QTRY_VERIFY_WITH_TIMEOUT(comment()->wrongWords().isEmpty(), 20'000);
        comment()->undo();
        QVERIFY(comment()->toPlainText().startsWith(u"Please ask the misssion"_s));
        QTRY_COMPARE_WITH_TIMEOUT(comment()->wrongWords().size(), 1, 20'000);
    }

    void aWordOfOnesOwnIsKnownFromThenOn()
    {
        openComment();
        if (!hasDictionary(u"en"_s))
            QSKIP("No English dictionary is here.");
        type(u"Ask the zwurgel and the blorften about the mission again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(comment()->wrongWords(), (QStringList {u"blorften"_s, u"zwurgel"_s}), 20'000);
        menuAction(u"zwurgel"_s, u"spellingAdd"_s);
        QTRY_COMPARE_WITH_TIMEOUT(comment()->wrongWords(), QStringList {u"blorften"_s}, 20'000);
        menuAction(u"blorften"_s, u"spellingIgnore"_s);
        QTRY_VERIFY_WITH_TIMEOUT(comment()->wrongWords().isEmpty(), 20'000);
        QCOMPARE(m_settings->value(presentation::Setting::SpellingWords).toStringList(), QStringList {u"zwurgel"_s});
        // The next start knows it; what is right has no suggestions.
        makeWindow();
        QVERIFY(openLibrary());
        openComment();
        type(u"The Zwurgel of the mission is misssing"_s);
        QTRY_COMPARE_WITH_TIMEOUT(comment()->wrongWords(), QStringList {u"misssing"_s}, 20'000);
        const QPointer<QMenu> menu = menuAt(u"Zwurgel"_s);
        QVERIFY(!menu->findChild<QAction *>(u"spellingAdd"_s));
        delete menu;
    }

    void theLanguageIsThatOfTheWords()
    {
        openComment();
        if (!hasDictionary(u"fr"_s) || !hasDictionary(u"en"_s))
            QSKIP("Not both dictionaries are here.");
        // A comment in French on an English text: the words say so.
        type(u"Nous devons demander à la mission permanente ce qu’elle pensse de ce paragraphe"_s);
        QTRY_COMPARE_WITH_TIMEOUT(comment()->wrongWords(), QStringList {u"pensse"_s}, 20'000);
        if (!hasDictionary(u"ar"_s))
            return;
        type(u"يجب أن نسأل البعثة الدائمة عن رأيها في هذه الفقرة وعن المصابييحح"_s);
        QTRY_COMPARE_WITH_TIMEOUT(comment()->wrongWords(), QStringList {u"المصابييحح"_s}, 30'000);
        shoot(u"spelling-arabic"_s);
    }

    void withoutADictionaryNothingIsMarked()
    {
        QSignalSpy answered(this, &TestCommentWriting::answered);
        presentation::spelling().check({u"blorften"_s}, {u"zh"_s, u"tlh"_s}, this, [this](const presentation::Spelling::Verdict &verdict) {
            QVERIFY(verdict.language.isEmpty() && verdict.wrong.isEmpty());
            emit this->answered();
        });
        QTRY_COMPARE(answered.size(), 1);
    }

    void itIsSwitchedOffInTheSettings()
    {
        openComment();
        if (!hasDictionary(u"en"_s))
            QSKIP("No English dictionary is here.");
        type(u"Ask the misssion about the paragraph again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(comment()->wrongWords().size(), 1, 20'000);
        trigger(u"edit.settings"_s);
        auto *dialog = part<window::SettingsDialog>(u"settingsDialog"_s);
        QVERIFY(dialog);
        auto *box = dialog->findChild<QCheckBox *>(u"spelling"_s);
        QVERIFY(box && box->isChecked());
        auto *sentence = dialog->findChild<QLabel *>(u"dictionaries"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!sentence->text().isEmpty(), 20'000);
        for (const auto &[language, name] : {std::pair(u"en"_s, u"English"_s), std::pair(u"ru"_s, u"Русский"_s)})
            QCOMPARE(sentence->text().startsWith(u"None for"_s) && sentence->text().contains(name), !hasDictionary(language));
        shoot(*dialog, u"settings"_s);
        box->click();
        QTRY_VERIFY(comment()->wrongWords().isEmpty());
        QCOMPARE(formatOf(u"misssion"_s).underlineStyle(), QTextCharFormat::NoUnderline);
        box->click();
        QTRY_COMPARE_WITH_TIMEOUT(comment()->wrongWords().size(), 1, 20'000);
        m_language->choose(u"ar"_s);
        m_settings->setValue(presentation::Setting::ColourScheme, u"dark"_s);
        shoot(*dialog, u"settings-dark-ar"_s);
        m_language->choose(u"en"_s);
        m_settings->setValue(presentation::Setting::ColourScheme, u"light"_s);
    }

    void notesAndOwnWordsHaveColoursToo()
    {
        const auto &library = m_window->libraries().library()->library();
        model::Pack pack;
        pack.title = u"Brief"_s;
        model::PackItem note;
        note.kind = model::PackItem::Kind::Note;
        note.text = u"We **support** OP8, see #deadline"_s;
        pack.items = {note};
        const auto made = library.run(application::storePack(pack));
        VERIFY_RESULT(made);
        m_window->tabs().openPage(presentation::NavigationTarget::ofPack(*made).text);
        QTRY_VERIFY(part<QListView>(u"packBlocks"_s) && part<QListView>(u"packBlocks"_s)->model()->rowCount() == 1);
        part<QListView>(u"packBlocks"_s)->setCurrentIndex(part<QListView>(u"packBlocks"_s)->model()->index(0, 0));
        QTRY_VERIFY(part<window::MarkdownEdit>(u"packWords"_s) && !part<window::MarkdownEdit>(u"packWords"_s)->toPlainText().isEmpty());
        QTRY_VERIFY(formatOf(*part<window::MarkdownEdit>(u"packWords"_s), u"support"_s).fontWeight() >= QFont::Bold);
        shoot(u"pack"_s);
    }

signals:
    void answered();

private:
    void trigger(const QString &action) { m_window->actions().action(action)->trigger(); }
    window::ReaderPage *page() const { return m_window->tabs().reader(); }
    window::MarkdownEdit *comment() const { return page()->findChild<window::MarkdownEdit *>(u"commentText"_s); }

    /// The sheet of an annotation of an English text.
    void openComment()
    {
        const auto target = m_window->libraries().library()->library().run(application::target(u"A/HRC/RES/57/12"_s));
        VERIFY_RESULT(target);
        m_window->tabs().openPlace({target->record.id, u"en"_s, model::Address(u"OP8"_s), {}}, presentation::OpenIn::NewTab);
        QTRY_VERIFY(page() && page()->content().hasText() && !page()->annotations().annotations().isEmpty());
        page()->pane().editAnnotation(page()->annotations().annotations().first().id);
        QTRY_VERIFY(comment() && comment()->isVisible());
    }
    void type(const QString &words)
    {
        comment()->setPlainText(words);
        QCoreApplication::processEvents();
    }
    bool hasDictionary(const QString &language)
    {
        bool isKnown = false;
        bool isMissing = true;
        presentation::spelling().missing({language}, this, [&](const QStringList &missing) {
            isKnown = true;
            isMissing = !missing.isEmpty();
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isKnown, 20'000); }();
        return !isMissing;
    }
    static QTextCharFormat formatOf(const QPlainTextEdit &field, const QString &words)
    {
        const QTextCursor found = field.document()->find(words, 0, QTextDocument::FindCaseSensitively);
        for (const QTextLayout::FormatRange &range : found.block().layout()->formats()) {
            const int at = found.selectionStart() - found.block().position();
            if (range.start <= at && at < range.start + range.length)
                return range.format;
        }
        return {};
    }
    QTextCharFormat formatOf(const QString &words) const { return formatOf(*comment(), words); }
    QMenu *menuAt(const QString &words) const
    {
        QTextCursor found = comment()->document()->find(words);
        found.setPosition(found.selectionStart() + 2);
        return comment()->makeMenu(comment()->cursorRect(found).center());
    }
    static QAction *suggestion(const QMenu *menu, const QString &words)
    {
        for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
            if (action->objectName() == u"spellingSuggestion" && action->text() == words)
                return action;
        }
        return nullptr;
    }
    void menuAction(const QString &words, const QString &name) const
    {
        const std::unique_ptr<QMenu> menu(menuAt(words));
        auto *action = menu->findChild<QAction *>(name);
        QVERIFY(action);
        action->trigger();
    }
};

QTEST_MAIN(TestCommentWriting)
#include "tst_commentwriting.moc"
