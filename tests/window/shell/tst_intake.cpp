// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowfixture.h"

#include <library/store/documentqueries.h>
#include <library/store/library.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/import/importcontroller.h>
#include <window/controls/datefield.h>
#include <window/controls/messagebar.h>
#include <window/screens/import/reviewdialog.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

#include <rawzip.h>

using namespace Qt::StringLiterals;

/// What a person does to bring texts in: one file, the clipboard, a watched folder.
class TestIntake : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        newHome();
        start();
        QVERIFY(opens([this] { m_window->libraries().create(m_library); }));
    }
    void cleanup() { stop(); }

    void aSingleFileIsLookedOverFirst()
    {
        m_window->imports().importPaths({write(u"letter.txt"_s, "Water for harbour towns\n\nThe first paragraph.\n\nThe second paragraph.")});
        window::ReviewDialog *review = waitForReview();
        QVERIFY(review);
        QCOMPARE(titles(), QStringList());
        QCOMPARE(review->findChild<QLineEdit *>(u"title"_s)->text(), u"Water for harbour towns"_s);
        review->findChild<QLineEdit *>(u"title"_s)->setText(u"Letter on water"_s);
        review->findChild<QLineEdit *>(u"symbol"_s)->setText(u"a/hrc/57/99"_s);
        review->findChild<window::DateField *>(u"date"_s)->setDate(QDate(2024, 9, 30));
        auto *kind = review->findChild<QComboBox *>(u"kind"_s);
        kind->setCurrentIndex(kind->findData(u"letter"_s));
        shoot(*review, u"review"_s);
        review->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(titles(), QStringList {u"A/HRC/57/99 Letter on water 2024-09-30 letter"_s});
    }

    void nothingIsStoredWhenTheReviewIsCancelled()
    {
        m_window->imports().importPaths({write(u"letter.txt"_s, "A title\n\nThe first paragraph.")});
        window::ReviewDialog *review = waitForReview();
        QVERIFY(review);
        review->reject();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(titles(), QStringList());
        const QString originals = m_window->library()->library().originalsFolder();
        QTRY_COMPARE(QDir(originals).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }

    void manyFilesGoStraightThrough()
    {
        m_window->imports().importPaths({write(u"a.txt"_s, "First title\n\nA paragraph."), write(u"b.txt"_s, "Second title\n\nAnother paragraph.")});
        QTRY_COMPARE(titles().size(), 2);
        QVERIFY(!m_window->findChild<window::ReviewDialog *>());
    }

    void aDateIsTypedAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const QDate date(2024, 9, 30);
        for (const QString &typed : {u"2024-09-30"_s, u"2024-9-30"_s, u"30.9.2024"_s, u"30 September 2024"_s,
                 u" 30 septembre 2024 "_s, u"30 сентября 2024 г."_s})
            QTest::newRow(qPrintable(typed)) << typed << date;
        for (const QString &typed : {u""_s, u"soon"_s, u"2024-13-40"_s})
            QTest::newRow(qPrintable(u"no date: "_s + typed)) << typed << QDate();
    }
    void aDateIsTypedAsPeopleWriteIt()
    {
        QFETCH(QString, typed);
        QTEST(window::DateField::parsed(typed), "date");
    }

    void aDateThatIsUnknownIsEmpty()
    {
        m_window->imports().importPaths({write(u"letter.txt"_s, "Water for harbour towns\n\nThe first paragraph.")});
        window::ReviewDialog *review = waitForReview();
        QVERIFY(review);
        auto *line = review->findChild<QLineEdit *>(u"dateLine"_s);
        auto *import = review->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QCOMPARE(line->text(), QString());
        QTest::keyClicks(line, u"30 September"_s);
        QVERIFY(!import->isEnabled());
        QVERIFY(review->findChild<QWidget *>(u"dateHint"_s)->isVisibleTo(review));
        QTest::keyClicks(line, u" 2024"_s);
        QVERIFY(import->isEnabled());
        import->click();
        QTRY_COMPARE(titles(), QStringList{u" Water for harbour towns 2024-09-30 "_s});
    }

    void anErrorPageIsRemarkedOn()
    {
        m_window->imports().importPaths({write(u"paper.pdf"_s,
            "<!DOCTYPE html><html><body><p>The document cannot be shown at the moment.</p></body></html>")});
        window::ReviewDialog *review = waitForReview();
        QVERIFY(review);
        QVERIFY(review->findChild<QWidget *>(u"warning"_s)->isVisibleTo(review));
        QCOMPARE(review->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->text(), u"Import Anyway"_s);
        shoot(*review, u"review-error-page"_s);
        review->reject();
        // Among many it is a line of the report.
        m_window->imports().importPaths({write(u"paper.pdf"_s, "<!DOCTYPE html><html><body><p>Another error.</p></body></html>"),
            write(u"b.txt"_s, "A title\n\nA paragraph.")});
        QTRY_COMPARE(titles().size(), 1);
    }

    void whatWasImportedIsOneClickAway()
    {
        m_window->imports().importPaths({write(u"letter.txt"_s, "Water for harbour towns\n\nThe first paragraph.")});
        window::ReviewDialog *review = waitForReview();
        QVERIFY(review);
        review->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        auto *message = m_window->findChild<window::MessageBar *>(u"messageBar"_s);
        QTRY_VERIFY(message->isVisible() && message->text().contains(u"Water for harbour towns"_s));
        // It stays until it is used or closed.
        QVERIFY(!message->findChild<QTimer *>(u"fading"_s)->isActive());
        shoot(*m_window, u"imported"_s);
        auto *open = message->findChild<QToolButton *>(u"messageAction"_s);
        QVERIFY(open);
        open->click();
        QTRY_VERIFY(m_window->windowTitle().contains(u"Water for harbour towns"_s));
        // The same file again leads there too.
        m_window->imports().importPaths({home(u"letter.txt"_s)});
        QTRY_VERIFY(message->isVisible() && message->text().contains(u"in the library already"_s));
    }

    void anArchiveAloneIsImported()
    {
        const QByteArray zip = testdata::rawZip(
            {{"one.txt", "First title\n\nA paragraph."}, {"two.txt", "Second title\n\nAnother paragraph."}});
        m_window->imports().importPaths({write(u"pack.zip"_s, zip)});
        QTRY_COMPARE(titles().size(), 2);
    }

    void aDropKeepsTheBytesOfAName()
    {
        QMimeData data;
        data.setUrls({QUrl(u"file:///data/a%20b/latin1-%E9.txt"_s), QUrl(u"file:///data/%D1%8F.txt"_s),
            QUrl(u"https://example.org/a"_s)});
        QCOMPARE(
            presentation::ImportController::localPaths(data), (QStringList{u"/data/a b/latin1-\\xE9.txt"_s, u"/data/я.txt"_s}));
    }

    void textIsPastedAsADocument()
    {
        auto *data = new QMimeData;
        data->setHtml(u"<html><body><h1>A pasted page</h1><p>It speaks of sanitation in three harbour towns.</p></body></html>"_s);
        QApplication::clipboard()->setMimeData(data);
        m_window->actions().action(u"edit.pasteDocument"_s)->trigger();
        window::ReviewDialog *review = waitForReview();
        QVERIFY(review);
        QCOMPARE(review->findChild<QLineEdit *>(u"title"_s)->text(), u"A pasted page"_s);
        review->reject();
    }

    void aWatchedFolderIsImported()
    {
        const QString folder = home(u"watched"_s);
        QVERIFY(QDir().mkpath(folder));
        m_settings->setValue(presentation::Setting::WatchedFolder, folder);
        write(u"watched/early.txt"_s, "Early bird\n\nA paragraph.");
        QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 1, 15'000);
        write(u"watched/late.txt"_s, "Late bird\n\nAnother paragraph.");
        QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 2, 15'000);
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = home(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return path;
    }

    window::ReviewDialog *waitForReview()
    {
        window::ReviewDialog *review = nullptr;
        [&] { QTRY_VERIFY((review = m_window->findChild<window::ReviewDialog *>())); }();
        return review;
    }

    /// Symbol, name, date and type of all documents.
    QStringList titles() const
    {
        const auto rows = m_window->library()->library().library().read([](const library::Database &database) {
            model::RecordFilter filter;
            filter.kind = model::RecordKind::Document;
            return library::DocumentQueries(database).list(filter);
        });
        QStringList lines;
        for (const model::RecordRow &row : rows ? *rows : QList<model::RecordRow>()) {
            const model::Record &record = row.record;
            lines.append(QStringList {record.symbol, record.name, record.date.toString(Qt::ISODate),
                record.fields.value(u"document_type"_s).toString()}.join(u' '));
        }
        return lines;
    }
};

QTEST_MAIN(TestIntake)
#include "tst_intake.moc"
