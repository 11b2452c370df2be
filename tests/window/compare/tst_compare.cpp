// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earliertexts.h"

#include <presentation/settings/language.h>
#include <import/formats/reader.h>
#include <window/controls/emptystate.h>
#include <window/screens/compare/comparepage.h>
#include <window/screens/packs/documentchooser.h>

#include <readfile.h>

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using comparison::Change;

/// The tab in which a document stands beside its predecessor, or two to four successive texts beside each other.
class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_later = m_shelf->record(u"A/HRC/RES/66/3"_s);
        m_earlier = earliertexts::import(*m_shelf, m_folder);
        QVERIFY(m_later.isValid() && m_earlier.isValid());
        open({m_later, {}, {}});
        QTRY_VERIFY(table());
    }
    void cleanup()
    {
        m_shelf->settings().setValue(presentation::Setting::CompareAsOneText, false);
        m_page.reset();
        m_shelf.reset();
    }

    void thePredecessorIsFoundAndEveryParagraphStandsOnce()
    {
        QVERIFY2(m_page->title().contains(u"60/1"_s) && m_page->title().contains(u"66/3"_s), qPrintable(m_page->title()));
        QCOMPARE(m_page->key(), u"compare/%1/%2"_s.arg(m_later.value()).arg(m_earlier.value()));
        int shown = 0;
        for (const auto *button : m_page->findChildren<QToolButton *>()) {
            if (button->isCheckable() && button->isVisible())
                shown += button->text().section(u' ', 0, 0).toInt();
        }
        QCOMPARE(shown, table()->rows());
        QVERIFY(!summary().isEmpty());
    }

    void removedWordsAreStruckOutAndAddedOnesUnderlined()
    {
        bool isStruck = false;
        bool isUnderlined = false;
        for (QTextBlock block = view()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                isStruck |= piece.fragment().charFormat().fontStrikeOut() && piece.fragment().text().contains(u"benches"_s);
                isUnderlined |= piece.fragment().charFormat().fontUnderline() && !piece.fragment().charFormat().isAnchor();
            }
        }
        QVERIFY(isStruck);
        QVERIFY(isUnderlined);
    }

    /// Side by side and as one text, the verbs that changed among them.
    void verbsAreSetApart()
    {
        for (const bool asOneText : {false, true}) {
            m_shelf->settings().setValue(presentation::Setting::CompareAsOneText, asOneText);
            QStringList slanted;
            for (QTextBlock block = view()->document()->begin(); block.isValid(); block = block.next()) {
                for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                    if (piece.fragment().charFormat().fontItalic())
                        slanted.append(piece.fragment().text());
                }
            }
            QVERIFY2(slanted.contains("Calls upon"_L1), qPrintable(slanted.join(u'|')));
            QVERIFY2(slanted.contains("Encourages"_L1), qPrintable(slanted.join(u'|')));
        }
    }

    void switchesHideKindsOfChange()
    {
        const int all = table()->rows();
        auto *same = m_page->findChild<QToolButton *>(u"compareShow%1"_s.arg(int(Change::Same)));
        const int count = same->text().section(u' ', 0, 0).toInt();
        QVERIFY(count > 0);
        same->click();
        QCOMPARE(table()->rows(), all - count);
        same->click();
        QCOMPARE(table()->rows(), all);
    }

    void stepsGoFromChangeToChange()
    {
        m_page->resize(500, 200);
        QScrollBar *bar = view()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QVERIFY(m_page->hasChanges());
        m_page->stepToChange(-1);
        const int last = bar->value();
        QVERIFY(last > 0);
        m_page->stepToChange(1);
        QVERIFY(bar->value() < last);
    }

    void asOneTextTheChangedWordsStandWhereTheyBelong()
    {
        const int rows = table()->rows();
        auto *button = m_page->findChild<QToolButton *>(u"compareOneText"_s);
        button->click();
        QCOMPARE(table()->columns(), 2);
        QCOMPARE(table()->rows(), rows);
        const QString words = view()->toPlainText();
        QVERIFY2(words.contains(u"To place the benches"_s) && words.contains(u"lamps where the pages are"_s), qPrintable(words));
        QVERIFY2(plain(words).contains(u"encourages → calls upon: stronger"_s), qPrintable(words));
        Shelf::keepPicture(*m_page, u"compare-onetext"_s);
        // Remembered: the next one is so from the start; switched anywhere, all follow.
        auto next = std::make_unique<window::ComparePage>(m_shelf->session(), window::ComparePage::Documents {m_later, m_earlier, {}});
        QTRY_VERIFY(next->isPrintable());
        QVERIFY(next->findChild<QToolButton *>(u"compareOneText"_s)->isChecked());
        m_shelf->settings().setValue(presentation::Setting::CompareAsOneText, false);
        QVERIFY(!button->isChecked());
        QCOMPARE(table()->columns(), 3);
    }

    void asOneTextItIsPrintedAsItStands()
    {
        m_page->findChild<QToolButton *>(u"compareOneText"_s)->click();
        m_page->findChild<QToolButton *>(u"compareShow%1"_s.arg(int(Change::Same)))->click();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"comparison.pdf"_s);
        m_page->savePdf();
        emit m_page->findChild<QFileDialog *>(u"comparisonSavePdf"_s)->fileSelected(path);
        QTRY_VERIFY(QFileInfo(path).size() > 1000);
        if (const QString pictures = qEnvironmentVariable("AIDE_SCREENSHOTS"); !pictures.isEmpty())
            QFile::copy(path, pictures + u"/compare-onetext.pdf"_s);
    }

    void anArabicPairStandsFromTheRight()
    {
        open({m_later, m_earlier, u"ar"_s});
        QTRY_VERIFY(table());
        QCOMPARE(m_page->key(), u"compare/%1/%2/ar"_s.arg(m_later.value()).arg(m_earlier.value()));
        m_page->findChild<QToolButton *>(u"compareOneText"_s)->click();
        QVERIFY(view()->toPlainText().contains(u"المصابيح"_s));
        QCOMPARE(table()->cellAt(0, 0).firstCursorPosition().blockFormat().layoutDirection(), Qt::RightToLeft);
        presentation::Language language(m_shelf->settings());
        language.choose(u"ar"_s);
        QCoreApplication::processEvents();
        Shelf::keepPicture(*m_page, u"compare-onetext-ar"_s);
        language.choose(u"en"_s);
    }

    void bothTextsAreChosen()
    {
        auto *earlier = m_page->findChild<QComboBox *>(u"compareEarlier"_s);
        auto *later = m_page->findChild<QComboBox *>(u"compareLater"_s);
        QVERIFY(earlier->currentText().contains(u"60/1"_s) && later->currentText().contains(u"66/3"_s));
        m_page->findChild<QToolButton *>(u"compareSwap"_s)->click();
        QTRY_COMPARE(m_page->key(), u"compare/%1/%2"_s.arg(m_earlier.value()).arg(m_later.value()));
        QTRY_VERIFY(m_page->isPrintable() && m_page->title().indexOf(u"66/3"_s) < m_page->title().indexOf(u"60/1"_s));
        QVERIFY(earlier->currentText().contains(u"66/3"_s) && later->currentText().contains(u"60/1"_s));
    }

    void anyOtherDocumentIsCompared()
    {
        const base::RecordId lamps = otherDocument();
        QVERIFY(lamps.isValid());
        auto *earlier = m_page->findChild<QComboBox *>(u"compareEarlier"_s);
        emit earlier->activated(earlier->count() - 1);
        auto *chooser = m_page->findChild<window::DocumentChooser *>();
        QVERIFY(chooser);
        QCOMPARE(chooser->windowTitle(), u"Earlier Text"_s);
        // Left without a choice, the list says again what is compared.
        chooser->reject();
        QVERIFY(earlier->currentText().contains(u"60/1"_s));
        emit earlier->activated(earlier->count() - 1);
        emit m_page->findChildren<window::DocumentChooser *>().last()->chosen(lamps);
        QTRY_COMPARE(m_page->key(), u"compare/%1/%2"_s.arg(m_later.value()).arg(lamps.value()));
        QTRY_VERIFY(m_page->isPrintable());
        QVERIFY(m_page->answersTo(u"compare/%1"_s.arg(m_later.value())));
        QVERIFY(!m_page->answersTo(u"compare/%1/%2"_s.arg(m_later.value()).arg(m_earlier.value())));
    }

    void theChangesAreSavedForAWordProcessor()
    {
        for (const QString &name : {u"changes.docx"_s, u"changes.odt"_s}) {
            QTemporaryDir folder;
            const QString path = folder.filePath(name);
            m_page->saveChanges();
            auto *dialog = m_page->findChild<QFileDialog *>(u"compareSaveChanges"_s);
            QVERIFY(dialog);
            QCOMPARE(dialog->nameFilters().size(), 2);
            emit dialog->fileSelected(path);
            delete dialog;
            QTRY_VERIFY(QFileInfo(path).size() > 1000);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto read = formats::read({name, file.readAll()});
            QVERIFY(read.has_value());
            QVERIFY(read->text.declared.text.remarks.contains(u"tracked-changes"_s));
            QString words;
            for (const model::RawParagraph &paragraph : read->text.paragraphs)
                words += paragraph.text.content + u'\n';
            QVERIFY2(words.contains(u"To place the lamps where"_s) && !words.contains(u"benches"_s), qPrintable(words));
        }
    }

    void aParagraphOpensInItsDocument()
    {
        QSignalSpy asked(m_page.get(), &window::TabPage::placeRequested);
        emit view()->anchorClicked(QUrl(u"left:0"_s));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<presentation::Location>().record, m_earlier);
    }

    void thePdfIsWrittenWhereTheUserSays()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"comparison.pdf"_s);
        QVERIFY(m_page->isPrintable());
        m_page->savePdf();
        auto *dialog = m_page->findChild<QFileDialog *>(u"comparisonSavePdf"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        QTRY_VERIFY(QFileInfo(path).size() > 1000);
        dialog->close();
    }

    /// What was drawn stays after another language, other colours, and a change of the library.
    void theSecondState()
    {
        const int rows = table()->rows();
        const QString before = view()->document()->toPlainText();
        presentation::Language language(m_shelf->settings());
        for (const QString &code : {u"ar"_s, u"fr"_s, u"en"_s}) {
            language.choose(code);
            QCoreApplication::processEvents();
            QCOMPARE(table()->rows(), rows);
            const int earlier = code == "ar"_L1 ? 2 : 0;
            const QString side = columnText(earlier);
            QVERIFY(side.contains(u"benches"_s) && !columnText(2 - earlier).contains(u"benches"_s));
            QVERIFY(!side.contains(u"60/1"_s)); // Its cover is not compared.
            Shelf::keepPicture(*m_page, u"compare-"_s + code);
        }
        QPalette dark = m_page->palette();
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        m_page->setPalette(dark);
        QCOMPARE(view()->document()->toPlainText(), before);
        QTRY_VERIFY(addedColour().lightness() > 128);
        Shelf::keepPicture(*m_page, u"compare-dark"_s);
        emit m_shelf->session().changed();
        QTest::qWait(200);
        QCOMPARE(view()->document()->toPlainText(), before);
    }

    void threeTextsStandInColumns_data()
    {
        QTest::addColumn<QString>("ui");
        QTest::newRow("left to right") << u"en"_s;
        QTest::newRow("right to left") << u"ar"_s;
    }

    void threeTextsStandInColumns()
    {
        QFETCH(const QString, ui);
        presentation::Language language(m_shelf->settings());
        language.choose(ui);
        const auto back = qScopeGuard([&language] { language.choose(u"en"_s); });
        const base::RecordId earliest = earliertexts::importEarliest(*m_shelf, m_folder);
        QVERIFY(earliest.isValid());
        m_page->resize(1400, 800);
        QTRY_VERIFY(button(u"compareAdd"_s)->isEnabled());
        button(u"compareAdd"_s)->click();
        QTRY_COMPARE(m_page->key(), u"compare/%1/%2+%3"_s.arg(m_later.value()).arg(earliest.value()).arg(m_earlier.value()));
        QTRY_VERIFY(m_page->title().contains(u"54/9"_s));
        QTRY_COMPARE(table()->columns(), 3);
        QVERIFY2(m_page->title().contains(u"54/9"_s) && m_page->title().contains(u"60/1"_s) && m_page->title().contains(u"66/3"_s), qPrintable(m_page->title()));
        // The earliest stands where reading begins, below its name.
        const int first = ui == u"ar"_s ? 2 : 0;
        QVERIFY(cell(0, first).contains(u"54/9"_s));
        QVERIFY(cell(0, 1).contains(u"60/1"_s));
        QVERIFY(cell(0, 2 - first).contains(u"66/3"_s));
        QVERIFY(!cell(0, first).contains(u"66/3"_s));
        // Level, and each marked against the text before it: lamps were benches, which were stools.
        const int row = rowWith(u"where the pages are"_s);
        QVERIFY(row > 0);
        QVERIFY2(cell(row, first).contains(u"stools"_s) && !cell(row, first).contains(u"benches"_s), qPrintable(cell(row, first)));
        QVERIFY2(cell(row, 1).contains(u"stools"_s) && cell(row, 1).contains(u"benches"_s), qPrintable(cell(row, 1)));
        QVERIFY2(cell(row, 2 - first).contains(u"benches"_s) && cell(row, 2 - first).contains(u"lamps"_s), qPrintable(cell(row, 2 - first)));
        QVERIFY(plain(cell(rowWith(u"when they plan their quays"_s), 1)).contains(u"invites"_s));
        // The counts, step by step.
        QCOMPARE(summary().count(u'\n'), 1);
        QVERIFY2(plain(summary()).startsWith(ui == u"ar"_s ? u"54/9 ← 60/1"_s : u"54/9 → 60/1"_s), qPrintable(summary()));
        Shelf::keepPicture(*m_page, u"compare-three-"_s + ui);
        QPalette dark = m_page->palette();
        dark.setColor(QPalette::Base, QColor(0x20, 0x22, 0x26));
        dark.setColor(QPalette::Text, Qt::white);
        m_page->setPalette(dark);
        Shelf::keepPicture(*m_page, u"compare-three-dark-"_s + ui);
    }

    void everyParagraphOfThreeTextsStandsOnce()
    {
        openThree();
        for (int column = 0; column < 3; ++column) {
            const auto target = m_shelf->library().read([&](const library::Database &database) {
                return application::target(m_three.at(column), u"en"_s).run(database);
            });
            QVERIFY(target.has_value());
            QStringList links;
            for (int row = 1; row < table()->rows(); ++row)
                links += hrefs(table()->cellAt(row, column));
            QStringList expected;
            for (qsizetype index = 0; index < target->passages.size(); ++index) {
                if (!target->passages.at(index).address.isEmpty())
                    expected.append(u"text:%1/%2"_s.arg(column).arg(index));
            }
            links.sort();
            expected.sort();
            QCOMPARE(links, expected);
        }
        // A number opens the paragraph in its document.
        QSignalSpy asked(m_page.get(), &window::TabPage::placeRequested);
        emit view()->anchorClicked(QUrl(hrefs(table()->cellAt(rowWith(u"To place the"_s), 1)).first()));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<presentation::Location>().record, m_earlier);
        for (const QString &bad : {u"text:9/9999"_s, u"text:-1/-1"_s, u"text:"_s, u"other:1"_s})
            emit view()->anchorClicked(QUrl(bad));
    }

    void stepsAndSwitchesOfThreeTexts()
    {
        openThree();
        m_page->resize(900, 220);
        QScrollBar *bar = view()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        // From change to change, and around.
        QSet<int> places;
        for (int step = 0; step < 40; ++step) {
            m_page->stepToChange(1);
            places.insert(bar->value());
        }
        QVERIFY2(places.size() > 2, qPrintable(QString::number(places.size())));
        m_page->stepToChange(-1);
        const int rows = table()->rows();
        button(u"compareShow%1"_s.arg(int(Change::Same)))->click();
        QVERIFY(table()->rows() < rows);
        QVERIFY(rowWith(u"lend charts"_s) < 0 || rowWith(u"where the pages are"_s) > 0);
        // Without any kind there is nothing, and no harm.
        for (const Change change : {Change::Edited, Change::Moved, Change::Added, Change::Dropped})
            button(u"compareShow%1"_s.arg(int(change)))->setChecked(false);
        m_page->stepToChange(1);
        button(u"compareShow%1"_s.arg(int(Change::Same)))->setChecked(true);
        QVERIFY(table());
    }

    void aThirdTextIsTakenAwayAndComesBack()
    {
        openThree();
        const QString three = m_page->key();
        QVERIFY(button(u"compareEarlierRemove"_s)->isVisible() && button(u"compareBetween1Remove"_s)->isVisible());
        QVERIFY(!button(u"compareSwap"_s)->isVisible());
        // As one text: the first and the last.
        button(u"compareOneText"_s)->click();
        QCOMPARE(table()->columns(), 2);
        QVERIFY(view()->toPlainText().contains(u"stools"_s) && !view()->toPlainText().contains(u"benches"_s));
        button(u"compareOneText"_s)->click();
        QCOMPARE(table()->columns(), 3);
        // The one between is another one.
        auto *between = m_page->findChild<QComboBox *>(u"compareBetween1"_s);
        QVERIFY(between->currentText().contains(u"60/1"_s));
        button(u"compareBetween1Remove"_s)->click();
        QTRY_COMPARE(m_page->key(), u"compare/%1/%2"_s.arg(m_later.value()).arg(m_three.first().value()));
        QTRY_VERIFY(button(u"compareSwap"_s)->isVisible());
        QVERIFY(!button(u"compareEarlierRemove"_s)->isVisible());
        // The tab of the key comes up with all three; one that asks for two is another.
        auto next = std::make_unique<window::ComparePage>(m_shelf->session(), presentation::comparekey::documentsOf(three));
        QTRY_VERIFY(next->isPrintable());
        QCOMPARE(next->key(), three);
        QVERIFY(next->answersTo(three) && next->answersTo(u"compare/%1"_s.arg(m_later.value())));
        QVERIFY(!next->answersTo(u"compare/%1/%2"_s.arg(m_later.value()).arg(m_three.first().value())));
        QVERIFY(!presentation::comparekey::documentsOf(u"beside/1:en"_s).later.isValid());
        QCOMPARE(presentation::comparekey::documentsOf(u"compare/9/1+2+x+3+4+5/fr"_s).all().size(), 3);
    }

    void threeTextsArePrinted()
    {
        openThree();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"three.pdf"_s);
        m_page->savePdf();
        emit m_page->findChild<QFileDialog *>(u"comparisonSavePdf"_s)->fileSelected(path);
        QTRY_VERIFY(QFileInfo(path).size() > 1000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readfile::read({u"three.pdf"_s, file.readAll()});
        QVERIFY(read.has_value());
        QString words;
        for (const model::Passage &passage : read->text.passages)
            words += passage.content + u' ';
        for (const QString &said : {u"54/9"_s, u"60/1"_s, u"66/3"_s, u"stools"_s, u"benches"_s, u"lamps"_s})
            QVERIFY2(words.contains(said), qPrintable(words));
        if (const QString pictures = qEnvironmentVariable("AIDE_SCREENSHOTS"); !pictures.isEmpty())
            QFile::copy(path, pictures + u"/compare-three.pdf"_s);
    }

    void withoutAnEarlierTextOneIsAskedFor()
    {
        button(u"compareAdd"_s)->click();
        window::DocumentChooser *chooser = nullptr;
        QTRY_VERIFY((chooser = m_page->findChild<window::DocumentChooser *>()));
        QCOMPARE(chooser->windowTitle(), u"Earlier Text"_s);
        emit chooser->chosen(m_shelf->record(u"A/HRC/RES/62/4"_s));
        QTRY_COMPARE(table()->columns(), 3);
        chooser->close();
        button(u"compareAdd"_s)->click();
        QTRY_VERIFY(m_page->findChildren<window::DocumentChooser *>().size() > 0);
    }

    void withoutAPredecessorItSaysWhatToDo()
    {
        window::ComparePage lonely(m_shelf->session(), window::ComparePage::Documents {m_earlier, {}, {}});
        lonely.show();
        const auto *said = lonely.findChild<window::EmptyState *>();
        QTRY_VERIFY2(said->sentence().startsWith(u"The library has no earlier text of this series."_s), qPrintable(said->sentence()));
        QVERIFY(said->isVisible());
        QVERIFY(!lonely.isPrintable());
        QCOMPARE(lonely.key(), u"compare/%1"_s.arg(m_earlier.value()));
    }

    void twoDocumentsWithoutACommonLanguageLeaveAWayOut()
    {
        const earliertexts::Replacements other {{"66/3", "59/2"}, {"66-3", "59-2"}, {"A/HRC/66/L.7", "A/HRC/59/L.7"}, {"2027", "2020"}};
        const QString arabic = earliertexts::write(m_folder, u"reading-rooms.ar.xml"_s, u"other.ar.xml"_s, other);
        jobs::JobControl control;
        pipeline::Importer(m_shelf->library()).import({arabic}, control);
        const base::RecordId arabicOnly = m_shelf->record(u"A/HRC/RES/59/2"_s);
        const base::RecordId englishOnly = m_shelf->record(u"A/HRC/RES/62/4"_s);
        QVERIFY(arabicOnly.isValid() && englishOnly.isValid());
        auto *later = m_page->findChild<QComboBox *>(u"compareLater"_s);
        auto *earlier = m_page->findChild<QComboBox *>(u"compareEarlier"_s);
        const auto choose = [this](QComboBox &side, base::RecordId document) {
            emit side.activated(side.count() - 1);
            emit m_page->findChildren<window::DocumentChooser *>().last()->chosen(document);
        };
        choose(*later, englishOnly);
        QTRY_VERIFY(later->currentText().contains(u"62/4"_s));
        QTRY_VERIFY(m_page->isPrintable());
        choose(*earlier, arabicOnly);
        QTRY_VERIFY(!m_page->isPrintable());
        QTRY_VERIFY(!view()->isVisible());
        // A link of what was shown before leads nowhere.
        emit view()->anchorClicked(QUrl(u"left:0"_s));
        QVERIFY(later->currentText().contains(u"62/4"_s));
        choose(*later, m_later);
        QTRY_VERIFY(m_page->isPrintable());
        QVERIFY(view()->isVisible());
        QVERIFY(earlier->currentText().contains(u"59/2"_s));
    }

private:
    QToolButton *button(const QString &name) const { return m_page->findChild<QToolButton *>(name); }
    void openThree()
    {
        m_three = {earliertexts::importEarliest(*m_shelf, m_folder), m_earlier, m_later};
        open({m_later, m_three.first(), {}, {m_earlier}});
        QTRY_VERIFY(table() && table()->columns() == 3);
    }
    QString cell(int row, int column) const
    {
        const QTextTableCell at = table()->cellAt(row, column);
        QTextCursor cursor = at.firstCursorPosition();
        cursor.setPosition(at.lastPosition(), QTextCursor::KeepAnchor);
        return cursor.selectedText();
    }
    int rowWith(const QString &words) const
    {
        for (int row = 1; row < table()->rows(); ++row) {
            for (int column = 0; column < table()->columns(); ++column) {
                if (cell(row, column).contains(words))
                    return row;
            }
        }
        return -1;
    }
    static QStringList hrefs(const QTextTableCell &cell)
    {
        QStringList links;
        for (auto block = cell.begin(); !block.atEnd(); ++block) {
            const QTextBlock words = block.currentBlock();
            for (auto piece = words.begin(); !piece.atEnd(); ++piece) {
                if (const QString link = piece.fragment().charFormat().anchorHref(); !link.isEmpty())
                    links.append(link);
            }
        }
        return links;
    }
    QTextBrowser *view() const { return m_page->findChild<QTextBrowser *>(u"compareView"_s); }
    QString summary() const { return m_page->findChild<QLabel *>(u"compareSummary"_s)->text(); }
    QTextTable *table() const
    {
        const QList<QTextFrame *> frames = view()->document()->rootFrame()->childFrames();
        return frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.first());
    }

    QString columnText(int column) const
    {
        QString text;
        for (int row = 0; row < table()->rows(); ++row)
            text += table()->cellAt(row, column).firstCursorPosition().block().text() + u'\n';
        return text;
    }

    QColor addedColour() const
    {
        for (QTextBlock block = view()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                if (const QTextCharFormat format = piece.fragment().charFormat(); format.fontUnderline() && !format.isAnchor())
                    return format.foreground().color();
            }
        }
        return {};
    }

    void open(const window::ComparePage::Documents &documents)
    {
        m_page = std::make_unique<window::ComparePage>(m_shelf->session(), documents);
        m_page->resize(1000, 500);
        m_page->show();
    }

    base::RecordId otherDocument()
    {
        const auto found = m_shelf->library().read([this](const library::Database &database) -> base::Result<base::RecordId> {
            model::RecordFilter documents;
            documents.kind = model::RecordKind::Document;
            documents.inLibrary = true;
            TRY(const auto rows, library::DocumentQueries(database).list(documents));
            for (const model::RecordRow &row : rows) {
                if (row.record.id != m_later && row.record.id != m_earlier)
                    return row.record.id;
            }
            return base::RecordId();
        });
        return found.value_or(base::RecordId());
    }

    static QString plain(QString text)
    {
        for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
            text.remove(QChar(mark));
        return text;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<window::ComparePage> m_page;
    base::RecordId m_later;
    base::RecordId m_earlier;
    QList<base::RecordId> m_three; ///< The earliest first.
};

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
