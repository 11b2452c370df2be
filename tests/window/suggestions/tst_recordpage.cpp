// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../reader/shelf.h"

#include <library/database/statement.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/history.h>
#include <library/store/links.h>
#include <presentation/reader/annotationcontroller.h>
#include <window/screens/reader/fieldeditor.h>
#include <window/screens/reader/recordpage.h>
#include <window/screens/suggestions/mergedialog.h>

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using presentation::Location;

/// A page of a record: read, edited in place, undone.
class TestRecordPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_theme = makeTheme();
        m_reader = std::make_unique<window::ReaderPage>(m_shelf->session());
        m_reader->resize(900, 700);
        static_cast<QWidget *>(m_reader.get())->show();
        QVERIFY(Shelf::open(*m_reader, Location {m_theme, {}, {}, {}}));
        m_page = m_reader->findChild<window::RecordPage *>();
        QTRY_VERIFY(words().contains(u"Mentions that are not linked"_s));
    }
    void cleanup()
    {
        m_reader.reset();
        m_shelf.reset();
    }

    void aStateTellsWhatItSponsored()
    {
        const auto state = m_shelf->library().read([](const library::Database &database) {
            return library::DocumentQueries(database).findRecord(model::RecordKind::State, u"NOR"_s);
        });
        VERIFY_RESULT(state);
        QVERIFY(state->has_value());
        QVERIFY(Shelf::open(*m_reader, Location {(*state)->id, {}, {}, {}}));
        for (const QString &part : {u"Norway"_s, u"sponsored 2 text"_s, u"Sponsored"_s, u"Reading rooms by the sea"_s, u"Link map"_s})
            QVERIFY2(words().contains(part), qPrintable(part + u"\n\n"_s + words()));
        Shelf::keepPicture(*m_reader, u"record-state"_s);
    }

    void aFieldIsEditedInPlaceAndUndone()
    {
        click(u"edit:fields.note"_s);
        auto *editor = m_page->findChild<window::FieldEditor *>();
        QVERIFY(editor->isVisible());
        auto *lines = editor->findChild<QPlainTextEdit *>(u"fieldLines"_s);
        QVERIFY(lines->hasFocus());
        lines->setPlainText(u"Ask the harbour master"_s);
        Shelf::keepPicture(*m_reader, u"record-edit"_s);
        QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!editor->isVisible());
        QTRY_VERIFY(words().contains(u"Ask the harbour master"_s));
        QTRY_VERIFY(words().contains(u"History"_s));
        QCOMPARE(m_reader->annotations().undoStack().undoText(), u"Change Field"_s);
        m_reader->undo();
        QTRY_VERIFY(record().fields.value("note"_L1).isUndefined());
        m_reader->redo();
        QTRY_COMPARE(record().fields.value("note"_L1).toString(), u"Ask the harbour master"_s);
        Shelf::keepPicture(*m_reader, u"record-theme"_s);
    }

    void escapeLeavesAFieldAsItWas()
    {
        click(u"edit:name"_s);
        auto *line = m_page->findChild<QLineEdit *>(u"fieldLine"_s);
        QVERIFY(line->hasFocus());
        QCOMPARE(line->text(), u"Reading rooms"_s);
        line->setText(u"Other"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(m_page->hasFocus());
        QCOMPARE(m_reader->annotations().undoStack().count(), 0);
    }

    void aMentionBecomesALink()
    {
        QVERIFY(words().contains(u"reading room"_s, Qt::CaseInsensitive));
        click(u"mention:0"_s);
        QTRY_COMPARE(linksTo().size(), 1);
        const model::LinkRow row = linksTo().first();
        QCOMPARE(row.link.relation, u"about"_s);
        QCOMPARE(row.link.origin, model::Origin::User);
        QCOMPARE(row.sentence.mid(row.link.start, row.link.end - row.link.start), row.link.text);
        m_reader->undo();
        QTRY_COMPARE(linksTo().size(), 0);
    }

    void aRecordIsMergedAndBothComeBack()
    {
        const base::RecordId other = make(u"Reading rooms of the coast"_s);
        const base::RecordId stranger = make(u"Lamps"_s);
        QVERIFY(stranger.isValid());
        click(u"merge:"_s);
        auto *dialog = m_page->findChild<window::MergeDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListView *>(u"mergeTargets"_s);
        auto *preview = dialog->findChild<QLabel *>(u"mergePreview"_s);
        auto *confirm = dialog->findChild<QPushButton *>(u"mergeConfirm"_s);
        // The one with like words comes first, and what would come along is told.
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->currentIndex().data().toString(), u"Reading rooms of the coast"_s);
        QTRY_VERIFY(confirm->isEnabled());
        QVERIFY2(preview->text().contains(u"Also known as: Reading rooms of the coast"_s), qPrintable(preview->text()));
        Shelf::keepPicture(*dialog, u"merge-dialog"_s);
        confirm->click();
        QTRY_VERIFY(words().contains(u"Merged into it: Reading rooms of the coast"_s));
        QCOMPARE(record().fields.value("aliases"_L1).toArray().size(), 1);
        QVERIFY(!m_shelf->hasRecord(other));
        QVERIFY2(words().contains(u"Merged: Reading rooms of the coast"_s), qPrintable(words()));
        Shelf::keepPicture(*m_reader, u"record-merged"_s);
        QCOMPARE(m_reader->annotations().undoStack().undoText(), u"Merge Records"_s);
        m_reader->undo();
        QTRY_VERIFY(m_shelf->hasRecord(other));
        QVERIFY(record().fields.value("aliases"_L1).isUndefined());
        m_reader->redo();
        QTRY_VERIFY(!m_shelf->hasRecord(other));
        QTRY_VERIFY(m_page->toHtml().contains(u"split:"_s));
        // Split off by the page, and one again by undo.
        const QString html = m_page->toHtml();
        const qsizetype at = html.indexOf(u"split:"_s);
        click(html.sliced(at, html.indexOf(u'"', at) - at));
        QTRY_VERIFY(m_shelf->hasRecord(other));
        m_reader->undo();
        QTRY_VERIFY(!m_shelf->hasRecord(other));
    }

    void historyIsRevertedByALink()
    {
        click(u"edit:name"_s);
        auto *line = m_page->findChild<QLineEdit *>(u"fieldLine"_s);
        line->setText(u"Rooms to read in"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(record().name, u"Rooms to read in"_s);
        QTRY_VERIFY(m_page->toHtml().contains(u"revert:0"_s));
        click(u"revert:0"_s);
        QTRY_COMPARE(record().name, u"Reading rooms"_s);
    }

    void typedValuesAreChecked()
    {
        const presentation::RecordField date {u"date"_s, u"date"_s, u"Date"_s};
        QVERIFY(!window::typedValue(date, u"2024-13-01"_s));
        QCOMPARE(window::typedValue(date, u" 2024-10-29 "_s)->toString(), u"2024-10-29"_s);
        const presentation::RecordField list {u"aliases"_s, u"list"_s, u"Also known as"_s};
        QCOMPARE(window::typedValue(list, u"a\n\n b \n"_s)->toArray().size(), 2);
        const presentation::RecordField number {u"n"_s, u"number"_s, u"N"_s};
        QVERIFY(!window::typedValue(number, u"many"_s));
    }

private:
    base::RecordId makeTheme() { return make(u"Reading rooms"_s); }

    base::RecordId make(const QString &name)
    {
        return m_shelf->library().write([&name](const library::Database &database) {
            model::Record theme;
            theme.kind = model::RecordKind::Theme;
            theme.name = name;
            return library::RecordStore(database).ensure(theme);
        }).value_or(base::RecordId());
    }

    model::Record record()
    {
        return *m_shelf->library().read(
            [&](const library::Database &database) { return library::DocumentQueries(database).record(m_theme); });
    }

    QList<model::LinkRow> linksTo()
    {
        return m_shelf->library().read(
            [&](const library::Database &database) { return library::LinkQueries(database).to(m_theme); }).value_or(QList<model::LinkRow>());
    }

    QString words() const { return m_page->toPlainText(); }
    void click(const QString &link) { emit m_page->anchorClicked(QUrl(link)); }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<window::ReaderPage> m_reader;
    window::RecordPage *m_page = nullptr; // Owned by the reader.
    base::RecordId m_theme;
};

QTEST_MAIN(TestRecordPage)
#include "tst_recordpage.moc"
