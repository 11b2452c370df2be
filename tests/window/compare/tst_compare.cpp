// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../reader/shelf.h"

#include <presentation/settings/language.h>
#include <window/screens/compare/comparepage.h>

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using comparison::Change;

/// The tab in which a document stands beside its predecessor.
class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_later = m_shelf->record(u"A/HRC/RES/66/3"_s);
        m_earlier = importPredecessor();
        QVERIFY(m_later.isValid() && m_earlier.isValid());
        m_page = std::make_unique<window::ComparePage>(m_shelf->session(), m_later, base::RecordId());
        m_page->resize(1000, 500);
        m_page->show();
        QTRY_VERIFY(table());
    }
    void cleanup()
    {
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

    void f8GoesFromChangeToChange()
    {
        m_page->resize(500, 160);
        view()->setFocus();
        QScrollBar *bar = view()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTest::keyClick(view(), Qt::Key_F8, Qt::ShiftModifier);
        const int last = bar->value();
        QVERIFY(last > 0);
        QTest::keyClick(view(), Qt::Key_F8);
        QVERIFY(bar->value() < last);
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
            QVERIFY(table()->cellAt(0, earlier).firstCursorPosition().block().text().contains(u"60/1"_s));
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

    void withoutAPredecessorItSaysWhatToDo()
    {
        window::ComparePage lonely(m_shelf->session(), m_earlier, base::RecordId());
        lonely.show();
        QTest::qWait(200);
        QVERIFY(!lonely.isPrintable());
        QCOMPARE(lonely.key(), u"compare/%1"_s.arg(m_earlier.value()));
    }

private:
    QTextBrowser *view() const { return m_page->findChild<QTextBrowser *>(u"compareView"_s); }
    QString summary() const { return m_page->findChild<QLabel *>(u"compareSummary"_s)->text(); }
    QTextTable *table() const
    {
        const QList<QTextFrame *> frames = view()->document()->rootFrame()->childFrames();
        return frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.first());
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

    /// The text of the fixture as it may have been six years before.
    base::RecordId importPredecessor()
    {
        QFile file(testdata::fixture(u"gui/reading-rooms.en.xml"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray text = file.readAll();
        text.replace("66/3", "60/1").replace("2027", "2021").replace("lamps", "benches");
        const QString path = m_folder.filePath(u"reading-rooms-earlier.en.xml"_s);
        QFile earlier(path);
        if (!earlier.open(QIODevice::WriteOnly) || earlier.write(text) != text.size())
            return {};
        earlier.close();
        jobs::JobControl control;
        pipeline::Importer(m_shelf->library()).import({path}, control);
        return m_shelf->record(u"A/HRC/RES/60/1"_s);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<window::ComparePage> m_page;
    base::RecordId m_later;
    base::RecordId m_earlier;
};

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
