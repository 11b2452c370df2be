// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowfixture.h"

#include <application/annotations.h>
#include <application/libraryoverview.h>
#include <application/packs.h>
#include <import/pipeline/sample.h>
#include <library/store/annotations.h>
#include <presentation/library/annotationbrowser.h>
#include <presentation/library/listcolumns.h>
#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/names.h>
#include <window/screens/library/annotationpage.h>
#include <window/screens/library/annotationtable.h>
#include <presentation/reader/annotationcontroller.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>
#include <window/screens/settings/colournamespage.h>
#include <window/shell/tabs.h>

#include <testdata.h>

#include <QComboBox>
#include <QFileDialog>
#include <QHelpEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTextLayout>
#include <QToolButton>
#include <QToolTip>
#include <QUndoStack>
#include <QtTest>

#include <array>

using namespace Qt::StringLiterals;
using presentation::AnnotationTreeModel;

/// The tab with all annotations of a library.
class TestAnnotationPage : public QObject, private WindowFixture
{
    Q_OBJECT

public:
    TestAnnotationPage()
        : WindowFixture(u"annotations-"_s)
    {
    }

private slots:
    void init()
    {
        newHome();
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        start();
        QVERIFY(openLibrary());
        openPage();
    }
    void cleanup() { stop(); }

    void rowsShowEverything()
    {
        const QModelIndex first = table().index(0, 0);
        QCOMPARE(first.data().toString(), u"Yellow"_s);
        QCOMPARE(first.siblingAtColumn(AnnotationTreeModel::Words).data().toString(), u"smart city projects"_s);
        QVERIFY(first.siblingAtColumn(AnnotationTreeModel::Paragraph).data().toString().contains(u"OP8"_s));
        QVERIFY(first.siblingAtColumn(AnnotationTreeModel::Document).data().toString().contains(u"A/HRC/RES/57/12"_s));
        QCOMPARE(first.siblingAtColumn(AnnotationTreeModel::Tags).data().toString(), u"smart cities"_s);
        QCOMPARE(first.siblingAtColumn(AnnotationTreeModel::Lock).data().toString(), u"Private"_s);
        shoot(u"table"_s);
    }

    /// A comment is read, not its Markdown; what leaves the program is as it was written.
    void commentsAreReadAsInTheMargin()
    {
        model::Annotation note = stored().first().annotation;
        note.id = {};
        note.uuid.clear();
        note.comment = u"Ask **twice**, *softly*:\n\n1. [Norway](https://example.org)\n2. ~~Chile~~ #mission"_s;
        VERIFY_RESULT(m_window->libraries().library()->library().run(application::addAnnotations({note})));
        QTRY_COMPARE(table().rows().size(), 9);
        const QString words = u"Ask twice, softly: 1. Norway 2. Chile #mission"_s;
        const QModelIndex row = rowWithComment(words);
        QVERIFY(row.isValid());
        const auto formats = row.data(AnnotationTreeModel::FormatsRole).value<QList<QTextLayout::FormatRange>>();
        const auto wordsOf = [&](auto is) {
            QStringList found;
            for (const QTextLayout::FormatRange &range : formats) {
                if (is(range.format))
                    found.append(words.sliced(range.start, range.length));
            }
            return found;
        };
        QCOMPARE(wordsOf([](const QTextCharFormat &format) { return format.fontWeight() == QFont::Bold; }), QStringList {u"twice"_s});
        QCOMPARE(wordsOf([](const QTextCharFormat &format) { return format.fontItalic(); }), QStringList {u"softly"_s});
        QCOMPARE(wordsOf([](const QTextCharFormat &format) { return format.fontStrikeOut(); }), QStringList {u"Chile"_s});
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"Ask twice, softly:\n1. Norway\n2. Chile #mission"_s));
        QVERIFY(QString::fromUtf8(browser().fileOf(u"csv"_s, true)).contains(u"Ask **twice**"_s));
        shoot(u"markdown"_s);
    }

    /// What does not fit is seen to go on, its tooltip has it whole, and the list below is as wide as what it offers.
    void aNarrowFilterSaysThatItsWordsGoOn()
    {
        pick(u"filterKind"_s, presentation::annotationKindLabel(model::AnnotationKind::ParagraphNote));
        auto *kind = page()->findChild<QComboBox *>(u"filterKind"_s);
        kind->setFixedWidth(110);
        const QString whole = kind->currentText();
        // It looks like a box of the same size whose words end with an ellipsis themselves.
        QStyleOptionComboBox option;
        option.initFrom(kind);
        const int room = kind->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, kind).width() - 2;
        QComboBox same(page());
        same.addItem(kind->fontMetrics().elidedText(whole, Qt::ElideRight, room));
        QVERIFY2(same.currentText().endsWith(u'…') && same.currentText().size() > 4, qPrintable(same.currentText()));
        same.setFixedSize(kind->size());
        same.show();
        kind->clearFocus();
        QCOMPARE(kind->grab().toImage(), same.grab().toImage());
        same.hide();
        QHelpEvent help(QEvent::ToolTip, kind->rect().center(), kind->mapToGlobal(kind->rect().center()));
        QCoreApplication::sendEvent(kind, &help);
        QTRY_VERIFY2(QToolTip::text().startsWith(whole), qPrintable(QToolTip::text()));
        QToolTip::hideText();
        QTest::mouseClick(kind, Qt::LeftButton);
        QTRY_VERIFY(kind->view()->isVisible());
        QVERIFY(kind->view()->viewport()->width() >= kind->fontMetrics().horizontalAdvance(whole));
        kind->hidePopup();
    }

    void filtersAreSetAndCleared()
    {
        pick(u"filterColour"_s, u"Red"_s);
        QCOMPARE(table().rows().size(), 1);
        pick(u"filterTag"_s, u"privacy"_s);
        QCOMPARE(table().rows().size(), 0);
        auto *again = page()->findChild<QPushButton *>();
        QVERIFY(again);
        for (QPushButton *button : page()->findChildren<QPushButton *>()) {
            if (button->text() == u"Show All")
                button->click();
        }
        QCOMPARE(table().rows().size(), 8);
        auto *words = page()->findChild<QLineEdit *>();
        words->setText(u"DEADLINE speakers"_s);
        QTRY_COMPARE(table().rows().size(), 1);
        words->clear();
        QTRY_COMPARE(table().rows().size(), 8);
        pick(u"filterParagraph"_s, presentation::names::passageKind(model::PassageKind::SubParagraph));
        QVERIFY(!table().rows().isEmpty() && table().rows().size() < 8);
    }

    void aFilterStaysInSightWhenItsTagGoes()
    {
        pick(u"filterTag"_s, u"privacy"_s);
        QVERIFY(!table().rows().isEmpty());
        QList<base::AnnotationId> tagged;
        for (const model::AnnotationRow &row : table().rows())
            tagged.append(row.annotation.id);
        browser().removeTag(tagged, u"privacy"_s);
        QTRY_VERIFY(table().rows().isEmpty());
        auto *tags = page()->findChild<QComboBox *>(u"filterTag"_s);
        QCOMPARE(tags->currentText(), u"privacy"_s);
        QCOMPARE(browser().filter().tag, u"privacy"_s);
        pick(u"filterTag"_s, u"All tags"_s);
        QCOMPARE(table().rows().size(), 8);
        // Nothing asks for it any more, so it is no longer offered.
        QTRY_COMPARE(tags->findText(u"privacy"_s), -1);
    }

    void oneIsFoundByItsKindItsLockAndItsAuthor()
    {
        model::Annotation note = stored().first().annotation;
        note.id = {};
        note.uuid.clear();
        note.kind = model::AnnotationKind::Underline;
        note.isPrivate = false;
        note.author = u"Robin Keeper"_s;
        VERIFY_RESULT(m_window->libraries().library()->library().run(application::addAnnotations({note})));
        QTRY_COMPARE(table().rows().size(), 9);
        const std::array filters {std::array {u"filterKind"_s, presentation::annotationKindLabel(note.kind), u"All kinds"_s},
            std::array {u"filterLock"_s, presentation::lockLabel(false), u"Private or not"_s}, std::array {u"filterAuthor"_s, note.author, u"All authors"_s}};
        for (const auto &[filter, wanted, all] : filters) {
            pick(filter, wanted);
            QCOMPARE(table().rows().size(), 1);
            QCOMPARE(table().rows().first().annotation.author, note.author);
            pick(filter, all);
            QCOMPARE(table().rows().size(), 9);
        }
    }

    void groupsAreShownAndRemembered()
    {
        for (const QString &grouping : {u"By colour"_s, u"By tag"_s, u"By theme"_s, u"By author"_s, u"By date"_s, u"By document"_s}) {
            pick(u"annotationGrouping"_s, grouping);
            QVERIFY2(table().rowCount() > 0 && table().rowCount(table().index(0, 0)) > 0, qPrintable(grouping));
            QVERIFY(rows()->isExpanded(table().index(0, 0)));
        }
        QCOMPARE(table().rowCount(), 3);
        QVERIFY(table().index(0, 0).data().toString().contains(u"57/12"_s));
        shoot(u"groups"_s);
        rows()->header()->resizeSection(AnnotationTreeModel::Words, 333);
        rows()->setColumnHidden(AnnotationTreeModel::Author, false);
        rows()->header()->moveSection(1, 2);
        // Lists of records remember theirs beside it.
        presentation::ListColumns kept;
        kept.shown = {u"date"_s};
        kept.keep(*m_settings, u"documents"_s);
        rows()->header()->resizeSection(AnnotationTreeModel::Words, 334);
        QCOMPARE(presentation::ListColumns::of(*m_settings, u"documents"_s).shown, QStringList {u"date"_s});
        kept.keep(*m_settings, u"people"_s);
        rows()->header()->resizeSection(AnnotationTreeModel::Words, 333);
        kept.keep(*m_settings, u"states"_s);
        stop();
        m_settings = std::make_unique<presentation::Settings>();
        m_language = std::make_unique<presentation::Language>(*m_settings);
        m_appearance = std::make_unique<window::Appearance>(*m_settings);
        makeWindow();
        QVERIFY(openLibrary());
        openPage();
        QCOMPARE(table().rowCount(), 3);
        QCOMPARE(rows()->header()->sectionSize(AnnotationTreeModel::Words), 333);
        QCOMPARE(rows()->header()->visualIndex(1), 2);
    }

    void severalAtOnceAreOneStep()
    {
        rows()->selectAll();
        QTest::keyClick(rows(), Qt::Key_4);
        QTRY_VERIFY(allAre([](const model::Annotation &note) { return note.colour == model::Colour::Blue; }));
        QCOMPARE(page()->undoStack()->count(), 1);
        QCOMPARE(page()->undoStack()->undoText(), u"Change Colour"_s);
        QTRY_COMPARE(table().rows().first().annotation.colour, model::Colour::Blue);
        QCOMPARE(rows()->selected().size(), 8); // They stay selected for what comes next.
        page()->undoStack()->undo();
        QTRY_VERIFY(!allAre([](const model::Annotation &note) { return note.colour == model::Colour::Blue; }));
        rows()->selectAll();
        menuAction(u"Add Tag…"_s);
        auto *dialog = page()->findChild<QInputDialog *>(u"annotationTag"_s);
        QVERIFY(dialog);
        dialog->setTextValue(u"hrc 60"_s);
        dialog->accept();
        QTRY_VERIFY(allAre([](const model::Annotation &note) { return note.tags.contains(u"hrc 60"_s); }));
        rows()->selectAll();
        menuAction(u"Allow Sharing"_s);
        QTRY_VERIFY(allAre([](const model::Annotation &note) { return !note.isPrivate; }));
        rows()->selectAll();
        QTest::keyClick(rows(), Qt::Key_Delete);
        QTRY_COMPARE(stored().size(), 0);
        QCOMPARE(page()->undoStack()->undoText(), u"Delete 8 Annotations"_s);
        QTRY_VERIFY(table().rows().isEmpty());
        shoot(u"empty"_s);
        page()->undoStack()->undo();
        QTRY_COMPARE(stored().size(), 8);
        QTRY_COMPARE(table().rows().size(), 8);
    }

    void theyGoIntoAPack()
    {
        rows()->selectAll();
        menuAction(u"Allow Sharing"_s); // What is private does not leave the house with a pack.
        QTRY_VERIFY(allAre([](const model::Annotation &note) { return !note.isPrivate; }));
        rows()->selectAll();
        menuAction(u"Add to Briefing Pack"_s);
        const auto packed = [this]() -> qsizetype {
            const auto &library = m_window->libraries().library()->library();
            const auto overview = library.run(application::libraryOverview());
            qsizetype most = 0;
            for (const model::Pack &pack : overview ? overview->packs : QList<model::Pack>()) {
                const auto outline = library.run(application::packOutline(pack.id, u"en"_s, {}));
                const auto blocks = outline ? outline->blocks : QList<briefing::Block>();
                most = std::max(most, std::ranges::count(blocks, briefing::Block::Kind::Annotation, &briefing::Block::kind));
            }
            return most;
        };
        QTRY_COMPARE(packed(), 8);
    }

    void enterGoesThere()
    {
        rows()->setCurrentIndex(table().index(0, 0));
        QTest::keyClick(rows(), Qt::Key_Return);
        QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->content().hasText());
        QTRY_COMPARE(m_window->tabs().reader()->place().address.text(), u"OP8"_s);
    }

    void aFileHasWhatMayBeGivenAway()
    {
        QCOMPARE(browser().toWrite(false).size(), 0);
        rows()->setCurrentIndex(table().index(0, 0));
        menuAction(u"Allow Sharing"_s);
        QTRY_COMPARE(browser().toWrite(false).size(), 1);
        auto *menu = page()->findChild<QToolButton *>(u"annotationExport"_s)->menu();
        const QString path = home(u"notes.json"_s);
        const auto exportTo = [&] {
            menu = page()->findChild<QToolButton *>(u"annotationExport"_s)->menu();
            for (QAction *action : menu->actions()) {
                if (action->objectName() == u"export-w3c")
                    action->trigger();
            }
            auto *dialog = page()->findChild<QFileDialog *>();
            QVERIFY(dialog);
            dialog->selectFile(path);
            emit dialog->fileSelected(path);
            delete dialog;
        };
        exportTo();
        QCOMPARE(total(path), 1);
        for (QAction *action : menu->actions()) {
            if (action->objectName() == u"export-private")
                action->setChecked(true);
        }
        exportTo();
        QCOMPARE(total(path), 8);
        QVERIFY(page()->isPrintable());
    }

    void whatLostItsPlaceIsAttachedByHand()
    {
        const model::Annotation lost = loosen();
        auto *loose = page()->findChild<QToolButton *>(u"filterLoose"_s);
        QTRY_VERIFY(loose->isVisible());
        QCOMPARE(loose->text(), u"Needs re-attaching (1)"_s);
        loose->click();
        QCOMPARE(table().rows().size(), 1);
        auto *panel = page()->findChild<QWidget *>(u"reattachPanel"_s);
        QTRY_VERIFY(panel->isVisible());
        auto *places = panel->findChild<QListWidget *>(u"reattachPlaces"_s);
        QTRY_VERIFY(places->count() > 0);
        auto *paragraph = panel->findChild<QPlainTextEdit *>(u"reattachParagraph"_s);
        QCOMPARE(paragraph->textCursor().selectedText(), u"smart city projects"_s);
        shoot(u"reattach"_s);
        // Another paragraph, by hand.
        panel->findChild<QLineEdit *>(u"reattachWords"_s)->setText(u"OP10"_s);
        QVERIFY(places->count() >= 1);
        QTextCursor cursor = paragraph->textCursor();
        cursor.setPosition(0);
        cursor.setPosition(8, QTextCursor::KeepAnchor);
        paragraph->setTextCursor(cursor);
        // Another language of the window takes no choice back.
        QEvent otherLanguage(QEvent::LanguageChange);
        QCoreApplication::sendEvent(panel, &otherLanguage);
        QCOMPARE(paragraph->textCursor().selectionEnd(), 8);
        panel->findChild<QPushButton *>(u"reattachAccept"_s)->click();
        QTRY_COMPARE(byId(lost.id).address, u"OP10"_s);
        QCOMPARE(byId(lost.id).anchor.end, 8);
        QCOMPARE(byId(lost.id).state, model::AnchorState::Attached);
        QCOMPARE(page()->undoStack()->undoText(), u"Re-attach Annotation"_s);
        page()->undoStack()->undo();
        QTRY_COMPARE(byId(lost.id).state, model::AnchorState::Loose);
        QTRY_VERIFY(panel->isVisible());
        panel->findChild<QPushButton *>(u"reattachAside"_s)->click();
        QTRY_COMPARE(byId(lost.id).state, model::AnchorState::KeptAside);
    }

    void namesOfColoursAreShown()
    {
        m_settings->setValue(presentation::Setting::ColourNames, QStringList {u"Agreed language"_s, u"Red line"_s});
        QTRY_COMPARE(table().index(0, 0).data().toString(), u"Agreed language"_s);
        auto *colour = page()->findChild<QComboBox *>(u"filterColour"_s);
        QTRY_VERIFY(colour->findText(u"Red line"_s) > 0);
    }

    void coloursAreNamedInTheSettings()
    {
        window::ColourNamesPage settings(*m_settings, nullptr);
        const auto field = [](const QWidget &of, const QString &name) { return of.findChild<QLineEdit *>(name); };
        QCOMPARE(field(settings, u"colourName1"_s)->placeholderText(), u"Yellow"_s);
        QTest::keyClicks(field(settings, u"colourName1"_s), u"Agreed language"_s);
        QTest::keyClicks(field(settings, u"colourLetter2"_s), u"x"_s);
        // A letter that is not chosen is the first of the name.
        QCOMPARE(field(settings, u"colourLetter1"_s)->placeholderText(), u"A"_s);
        QTRY_COMPARE(table().index(0, 0).data().toString(), u"Agreed language"_s);
        QCOMPARE(m_settings->value(presentation::Setting::ColourLetters).toStringList().value(1), u"x"_s);
        // Opened again, the settings show what was written.
        const window::ColourNamesPage again(*m_settings, nullptr);
        QCOMPARE(field(again, u"colourName1"_s)->text(), u"Agreed language"_s);
        QCOMPARE(field(again, u"colourLetter2"_s)->text(), u"x"_s);
    }

    void tenThousandInOneDocument()
    {
        const auto target = m_window->libraries().library()->library().run(application::target(u"A/HRC/RES/57/12"_s));
        VERIFY_RESULT(target);
        QList<model::Annotation> many;
        for (int at = 0; at < 10'000; ++at) {
            const model::Passage &passage = target->passages.at(at % target->passages.size());
            model::Annotation note = application::newAnnotation();
            note.record = target->record.id;
            note.text = target->text->id;
            note.passage = passage.id;
            note.address = passage.address.text();
            note.anchor = anchoring::anchorAt(passage, at % 20, at % 20 + 12);
            note.colour = model::Colour(at % model::kColourCount);
            note.tags = {u"tag %1"_s.arg(at % 50)};
            note.comment = at % 3 == 0 ? u"comment %1"_s.arg(at) : QString();
            many.append(note);
        }
        VERIFY_RESULT(m_window->libraries().library()->library().run(application::addAnnotations(many)));
        QTRY_COMPARE_WITH_TIMEOUT(table().rows().size(), 10'008, 30'000);
        QElapsedTimer clock;
        clock.start();
        pick(u"annotationGrouping"_s, u"By tag"_s);
        qInfo("10,000 annotations grouped by tag: %lld ms", clock.restart());
        pick(u"annotationGrouping"_s, u"No groups"_s);
        auto *words = page()->findChild<QLineEdit *>();
        words->setText(u"comment 9999"_s);
        QTRY_COMPARE(table().rows().size(), 1);
        words->clear();
        QTRY_COMPARE(table().rows().size(), 10'008);
        rows()->selectAll();
        QTest::keyClick(rows(), Qt::Key_5);
        QTRY_VERIFY_WITH_TIMEOUT(allAre([](const model::Annotation &note) { return note.colour == model::Colour::Purple; }), 60'000);
        QCOMPARE(page()->undoStack()->count(), 1);
        // Read, and scrolled through.
        clock.restart();
        m_window->tabs().openPlace({target->record.id, u"en"_s, {}, {}}, presentation::OpenIn::NewTab);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->tabs().reader() && m_window->tabs().reader()->annotations().annotations().size() > 10'000, 30'000);
        qInfo("its document opened after %lld ms", clock.restart());
        QScrollBar *bar = m_window->tabs().reader()->pane().view()->verticalScrollBar();
        int steps = 0;
        for (int at = 0; at < bar->maximum(); at += 40, ++steps)
            bar->setValue(at);
        qInfo("scrolled in %d steps, %lld ms each", steps, clock.elapsed() / std::max(steps, 1));
        QVERIFY(clock.elapsed() < 60'000);
    }

    void itReadsFromTheRight()
    {
        const auto back = qScopeGuard([this] { m_language->choose(u"en"_s); });
        m_language->choose(u"ar"_s);
        QCOMPARE(page()->layoutDirection(), Qt::RightToLeft);
        QVERIFY(table().headerData(0, Qt::Horizontal).toString() != u"Colour"_s);
        shoot(u"ar"_s);
        const auto square = [this] { return page()->findChild<QComboBox *>(u"filterColour"_s)->itemIcon(1).pixmap(22).toImage(); };
        const QImage light = square();
        m_settings->setValue(presentation::Setting::ColourScheme, u"dark"_s);
        QTRY_VERIFY(square() != light);
        pick(u"annotationGrouping"_s, AnnotationTreeModel::groupingLabel(application::AnnotationGrouping::Colour));
        shoot(u"ar-dark"_s);
        m_settings->setValue(presentation::Setting::ColourScheme, u"light"_s);
    }

private:
    window::AnnotationPage *page() const { return m_window->findChild<window::AnnotationPage *>(); }
    window::AnnotationTable *rows() const { return page()->findChild<window::AnnotationTable *>(); }
    presentation::AnnotationBrowser &browser() const { return *page()->findChild<presentation::AnnotationBrowser *>(); }
    AnnotationTreeModel &table() const { return browser().table(); }

    void openPage()
    {
        m_window->tabs().openList(presentation::NavigationTarget::annotations());
        QTRY_VERIFY(page());
        QTRY_COMPARE(table().rows().size(), 8);
    }

    QModelIndex rowWithComment(const QString &words) const
    {
        for (int row = 0; row < table().rowCount(); ++row) {
            const QModelIndex index = table().index(row, AnnotationTreeModel::Comment);
            if (index.data().toString() == words)
                return index;
        }
        return {};
    }

    void pick(const QString &name, const QString &text)
    {
        auto *choice = page()->findChild<QComboBox *>(name);
        QVERIFY(choice);
        // The texts of a new language arrive with an event.
        QTRY_VERIFY2(choice->findText(text) >= 0, qPrintable(text));
        const int at = choice->findText(text);
        choice->setCurrentIndex(at);
        emit choice->activated(at);
    }

    void menuAction(const QString &text)
    {
        QMenu menu;
        page()->fillMenu(menu);
        for (QAction *action : menu.actions()) {
            if (action->text() == text) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    QList<model::AnnotationRow> stored() const
    {
        return m_window->libraries().library()->library().run(application::annotations()).value_or(QList<model::AnnotationRow>());
    }

    model::Annotation byId(base::AnnotationId id) const
    {
        for (const model::AnnotationRow &row : stored()) {
            if (row.annotation.id == id)
                return row.annotation;
        }
        return {};
    }

    bool allAre(const std::function<bool(const model::Annotation &)> &holds) const
    {
        const auto all = stored();
        return std::ranges::all_of(all, [&holds](const model::AnnotationRow &row) { return holds(row.annotation); });
    }

    /// Takes the first one off its paragraph, as an import does whose text lacks the words.
    model::Annotation loosen() const
    {
        const model::Annotation attached = stored().first().annotation;
        model::Annotation note = attached;
        note.passage = {};
        note.state = model::AnchorState::Loose;
        const auto done = m_window->libraries().library()->library().run(application::updateAnnotations({{attached, note}}));
        return done ? note : model::Annotation();
    }

    static int total(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value("total"_L1).toInt() : -1;
    }
};

QTEST_MAIN(TestAnnotationPage)
#include "tst_annotationpage.moc"
