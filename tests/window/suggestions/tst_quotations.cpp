// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../reader/shelf.h"

#include <library/store/documentstore.h>
#include <library/store/history.h>
#include <library/store/quotationedits.h>
#include <library/store/quotations.h>
#include <presentation/reader/annotationcontroller.h>
#include <presentation/settings/language.h>
#include <window/screens/reader/recordpage.h>
#include <window/screens/suggestions/quotationpage.h>
#include <window/screens/suggestions/recordchooser.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QUndoStack>
#include <QtTest>

using namespace Qt::StringLiterals;
using presentation::Location;

/// What may be done with words that somebody said: seen, changed and undone.
class TestQuotations : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_article = storeArticle();
        QVERIFY(m_article.isValid());
        m_page = std::make_unique<window::QuotationPage>(m_shelf->session(), base::RecordId());
        m_page->resize(1000, 560);
        static_cast<QWidget *>(m_page.get())->show();
        m_rows = m_page->findChild<QListView *>(u"quotationRows"_s);
        QTRY_COMPARE(m_rows->model()->rowCount(), 2);
    }
    void cleanup()
    {
        m_page.reset();
        m_shelf.reset();
    }

    void statusIsChangedAndUndone()
    {
        m_rows->setCurrentIndex(m_rows->model()->index(0, 0));
        auto *status = m_page->findChild<QComboBox *>(u"quotationStatus"_s);
        QCOMPARE(status->currentIndex(), int(model::Attribution::OnTheRecord));
        choose(status, model::Attribution::NeedsClearance);
        QTRY_COMPARE(stored(0).quotation.attribution, model::Attribution::NeedsClearance);
        QTRY_COMPARE(status->currentIndex(), int(model::Attribution::NeedsClearance));
        Shelf::keepPicture(*m_page, u"quotations"_s);
        QCOMPARE(m_page->undoStack()->undoText(), u"Change Quotation"_s);
        m_page->undoStack()->undo();
        QTRY_COMPARE(stored(0).quotation.attribution, model::Attribution::OnTheRecord);
        // Undone, it is as open for the rules as before.
        QVERIFY(!isDecided(stored(0).quotation.id));
        m_page->undoStack()->redo();
        QTRY_COMPARE(stored(0).quotation.attribution, model::Attribution::NeedsClearance);
        QVERIFY(isDecided(stored(0).quotation.id));
    }

    void speakerIsFoundByTyping()
    {
        m_rows->setCurrentIndex(m_rows->model()->index(1, 0));
        auto *speaker = m_page->findChild<QPushButton *>(u"quotationSpeaker"_s);
        QCOMPARE(speaker->text(), u"a keeper of lamps"_s); // As the text calls them.
        speaker->click();
        auto *chooser = m_page->window()->findChild<window::RecordChooser *>();
        QVERIFY(chooser);
        auto *line = chooser->findChild<QLineEdit *>(u"chooserLine"_s);
        auto *list = chooser->findChild<QListView *>(u"chooserRows"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        line->setText(u"ruiz"_s);
        QTRY_COMPARE(list->currentIndex().data().toString(), u"Ana Ruiz"_s);
        Shelf::keepPicture(*chooser, u"chooser"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(stored(1).speaker.name, u"Ana Ruiz"_s);
        QVERIFY(stored(1).quotation.speakerNamed);
        m_page->undoStack()->undo();
        QTRY_VERIFY(!stored(1).speaker.id.isValid());
    }

    void aPersonsPageHasTheWordsAndTheirHistory()
    {
        window::ReaderPage reader(m_shelf->session());
        reader.resize(900, 700);
        static_cast<QWidget &>(reader).show();
        QVERIFY(Shelf::open(reader, Location {stored(0).speaker.id, {}, {}, {}}));
        auto *record = reader.findChild<window::RecordPage *>();
        QTRY_VERIFY(record->toPlainText().contains(u"Lamps are dear"_s));
        QVERIFY(record->toPlainText().contains(u"On the record"_s));
        emit record->anchorClicked(QUrl(u"quotation:0"_s));
        auto *status = record->findChild<QComboBox *>(u"quotationStatus"_s);
        QVERIFY(status->isVisible());
        choose(status, model::Attribution::ChathamHouse);
        QTRY_VERIFY(record->toPlainText().contains(u"Quotation, status: On the record → Chatham House Rule"_s));
        Shelf::keepPicture(reader, u"record-quotation"_s);
        QTest::keyClick(status, Qt::Key_Escape);
        QVERIFY(!status->isVisible());
        reader.undo();
        QTRY_COMPARE(stored(0).quotation.attribution, model::Attribution::OnTheRecord);
    }

    void itReadsFromTheRight()
    {
        presentation::Language language(m_shelf->settings());
        language.choose(u"ar"_s);
        const auto back = qScopeGuard([&language] { language.choose(u"en"_s); });
        m_rows->setCurrentIndex(m_rows->model()->index(0, 0));
        QCOMPARE(m_page->layoutDirection(), Qt::RightToLeft);
        Shelf::keepPicture(*m_page, u"quotations-ar"_s);
    }

private:
    static void choose(QComboBox *box, model::Attribution attribution)
    {
        box->setCurrentIndex(int(attribution));
        emit box->activated(int(attribution));
    }

    model::QuotationRow stored(int row)
    {
        const auto rows = m_shelf->library().read(
            [&](const library::Database &database) { return library::QuotationQueries(database).inDocument(m_article); });
        return rows ? rows->value(row) : model::QuotationRow();
    }

    bool isDecided(model::QuotationId id)
    {
        const auto state = m_shelf->library().read(
            [&](const library::Database &database) { return library::QuotationEdits(database, {}).state(id); });
        return state && state->decided;
    }

    base::RecordId storeArticle()
    {
        model::ImportedText imported;
        imported.read.work.name = u"An evening about lamps"_s;
        imported.read.text.language = u"en"_s;
        model::Passage passage;
        passage.address = model::Address(u"¶1"_s);
        passage.content = u"Ana Ruiz said “Lamps are dear”, and a keeper of lamps said “one is enough”."_s;
        imported.read.passages = {passage};
        model::ProposedRecord person;
        person.kind = model::RecordKind::Person;
        person.key = u"person:ana-ruiz"_s;
        person.name = u"Ana Ruiz"_s;
        imported.proposals.records = {person};
        for (const QString &words : {u"Lamps are dear"_s, u"one is enough"_s}) {
            model::ProposedQuotation said;
            said.passagePosition = 0;
            said.quotation.words = words;
            said.quotation.start = int(passage.content.indexOf(words));
            said.quotation.end = said.quotation.start + int(words.size());
            said.quotation.language = u"en"_s;
            if (imported.proposals.quotations.isEmpty())
                said.speaker = {person.kind, person.key};
            else
                said.quotation.speakerWords = u"a keeper of lamps"_s;
            imported.proposals.quotations.append(said);
        }
        model::Source source;
        source.sha256 = u"ab"_s;
        source.path = u"lamps.txt"_s;
        source.format = u"text"_s;
        const auto done = m_shelf->library().write(
            [&](const library::Database &database) { return library::DocumentStore(database).store(imported, source); });
        return done ? done->work : base::RecordId();
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<window::QuotationPage> m_page;
    QListView *m_rows = nullptr; // Owned by the page.
    base::RecordId m_article;
};

QTEST_MAIN(TestQuotations)
#include "tst_quotations.moc"
