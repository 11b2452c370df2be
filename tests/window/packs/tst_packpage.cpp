// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../reader/shelf.h"

#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/packs.h>
#include <presentation/packs/packdrag.h>
#include <presentation/packs/packmodel.h>
#include <presentation/packs/recordfacts.h>
#include <presentation/shared/names.h>
#include <application/packs.h>
#include <window/screens/packs/exportdialog.h>
#include <window/screens/packs/packpage.h>
#include <window/screens/packs/pagepreview.h>
#include <window/screens/packs/templatechooser.h>
#include <window/screens/packs/thumbnaillist.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QThreadPool>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using window::PackPage;
using model::PackItem;

/// A briefing pack as a person makes it, over a real library.
class TestPackPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path()); }
    void init();
    void cleanup();
    void anEmptyPackSaysWhatToDo();
    void whatIsAddedIsShownLaidOutAndChecked();
    void anEditLaysThePagesOutOnce();
    void aHeadingIsWrittenAndSavedByItself();
    void blocksMoveAndGoAndComeBack();
    void aDroppedBlockMoves();
    void whatIsDraggedFromAListIsPutWhereItIsDropped();
    void aLongPackShowsItsFirstPagesAtOnce();
    void betweenDocksThePageStaysReadable();
    void theTitleNamesTheTab();
    void aChangedQuotationIsShown();
    void anAdditionMeanwhileIsKept();
    void anAdditionBeforeThePackIsReadIsKept();
    void aBlockOpensItsPlace();
    void thePdfIsWrittenWhereTheUserSays();
    void aPdfMayBeOneForArchives();
    void smallPagesStandBesideThePage();
    void smallPagesAreHiddenAndRemembered();
    void thePagesFollowTheSettings();
    void everyFormatIsOnTheMenu();
    void nothingThatDiffersLeavesInSilence();
    void aTemplateArrangesThePack();
    void enterEndsAHeading();
    void thePagesOutliveTheThreadsOfThePool();
    void dialogsProposeANameOfAFile();
    void aPersonIsPrintedWithPostStateAndWords();

private:
    base::RecordId storeSpeech();
    QStringList factsOf(base::RecordId record) const;
    /// Says yes to what leaves the library.
    void decide();
    QListView *blocks() const { return m_page->findChild<QListView *>(u"packBlocks"_s); }
    presentation::PackModel *model() const { return qobject_cast<presentation::PackModel *>(blocks()->model()); }
    window::ThumbnailList *thumbnails() const { return m_page->findChild<window::ThumbnailList *>(u"packThumbnails"_s); }
    window::PagePreview *preview() const { return m_page->findChild<window::PagePreview *>(u"packPreview"_s); }
    template<typename Widget>
    Widget *part(const QString &name) const { return m_page->findChild<Widget *>(name); }
    void openPage();
    void fill();
    model::Pack stored() const;
    base::PackId write(const model::Pack &pack);

    QTemporaryDir m_home;
    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<PackPage> m_page;
    base::RecordId m_work;
    base::PackId m_pack;
    QList<model::Passage> m_passages;
};

void TestPackPage::init()
{
    m_shelf = std::make_unique<Shelf>();
    m_work = m_shelf->record(u"A/HRC/RES/66/3"_s);
    QVERIFY(m_work.isValid());
    auto passages = m_shelf->library().read([this](const library::Database &database) {
        const library::DocumentQueries documents(database);
        const auto texts = documents.texts(m_work);
        return texts ? documents.passages(texts->first().id) : base::Result<QList<model::Passage>>();
    });
    VERIFY_RESULT(passages);
    m_passages = *passages;
    model::Pack pack;
    pack.title = u"Reading rooms"_s;
    pack.date = QDate(2025, 6, 2);
    m_pack = write(pack);
    openPage();
}

void TestPackPage::cleanup()
{
    m_page.reset();
    m_shelf.reset();
}

void TestPackPage::openPage()
{
    m_page = std::make_unique<PackPage>(m_shelf->session(), m_pack);
    m_page->resize(1180, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_COMPARE(m_page->title(), stored().title);
    QTRY_VERIFY(preview()->pageCount() > 0);
}

base::PackId TestPackPage::write(const model::Pack &pack)
{
    auto id = m_shelf->library().write(
        [&](const library::Database &database) { return library::PackStore(database).save(pack); });
    return id.value_or(base::PackId());
}

model::Pack TestPackPage::stored() const
{
    auto pack = m_shelf->library().read(
        [this](const library::Database &database) { return library::PackStore(database).pack(m_pack); });
    return pack.value_or(model::Pack());
}

/// Two paragraphs and the whole text, as the reader adds them.
void TestPackPage::fill()
{
    QList<base::PassageId> chosen;
    for (const model::Passage &passage : std::as_const(m_passages)) {
        if (passage.address.text() == "OP1"_L1 || passage.address.text() == "OP3"_L1)
            chosen.append(passage.id);
    }
    QCOMPARE(chosen.size(), 2);
    int answers = 0;
    const auto count = [&](base::PackId pack) { answers += pack == m_pack ? 1 : 0; };
    presentation::addToPack(m_shelf->session(), m_page.get(), m_pack, m_work, chosen, count);
    QTRY_COMPARE(answers, 1); // Two at once may arrive in either order.
    presentation::addToPack(m_shelf->session(), m_page.get(), m_pack, m_work, {}, count);
    QTRY_COMPARE(answers, 2);
    QTRY_COMPARE(model()->rowCount(), 3);
    QTRY_COMPARE(model()->outline().blocks.size(), 3);
}

void TestPackPage::anEmptyPackSaysWhatToDo()
{
    const auto *empty = part<QWidget>(u"packEmpty"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(part<QToolButton>(u"packShowBroken"_s)->isVisible(), false);
    Shelf::keepPicture(*m_page, u"pack-empty"_s);
}

void TestPackPage::whatIsAddedIsShownLaidOutAndChecked()
{
    const QAbstractItemModelTester tester(model());
    const int before = preview()->pageCount();
    fill();
    QTRY_VERIFY(preview()->pageCount() > before);
    QVERIFY(!part<QWidget>(u"packEmpty"_s)->isVisible());
    QCOMPARE(model()->rows().at(0).kind, PackItem::Kind::Passage);
    QCOMPARE(model()->rows().at(2).kind, PackItem::Kind::Document);
    QCOMPARE(model()->outline().changedQuotations, 0);
    QCOMPARE(model()->outline().quotations, 2);
    QCOMPARE(part<QListView>(u"packSources"_s)->model()->rowCount(), 1);
    QVERIFY(!part<QToolButton>(u"packShowBroken"_s)->isVisible());
    for (int row = 0; row < 3; ++row) {
        QVERIFY(!model()->index(row).data().toString().isEmpty());
        QVERIFY(model()->index(row).data(presentation::SubtitleRole).toString().contains(u"66/3"_s));
    }
    blocks()->setCurrentIndex(model()->index(0));
    Shelf::keepPicture(*m_page, u"pack-filled"_s);
    m_page->setLayoutDirection(Qt::RightToLeft);
    Shelf::keepPicture(*m_page, u"pack-filled-rtl"_s);
}

void TestPackPage::anEditLaysThePagesOutOnce()
{
    fill();
    QTRY_VERIFY(preview()->isPainted());
    QTest::qWait(1500); // What was added is saved and told of.
    QSignalSpy laidOut(&preview()->painter(), &presentation::PagePainter::laidOut);
    auto *title = part<QLineEdit>(u"packTitle"_s);
    title->selectAll();
    QTest::keyClicks(title, u"Quiet rooms"_s);
    QTRY_COMPARE(laidOut.count(), 1);
    QTRY_COMPARE(stored().title, u"Quiet rooms"_s);
    QTest::qWait(1500); // The save is told of, and the pack is read again.
    QCOMPARE(laidOut.count(), 1);
    // What another tab adds stands on the pages too.
    presentation::addToPack(m_shelf->session(), m_page.get(), m_pack, m_work, {m_passages.last().id}, [](base::PackId) {});
    QTRY_COMPARE(laidOut.count(), 2);
    m_shelf->session().settings().setValue(presentation::Setting::PackFontSize, 13.0);
    QTRY_COMPARE(laidOut.count(), 3);
    m_shelf->session().settings().reset(presentation::Setting::PackFontSize);
}

void TestPackPage::aHeadingIsWrittenAndSavedByItself()
{
    fill();
    blocks()->setCurrentIndex(model()->index(0));
    QTest::mouseClick(part<QToolButton>(u"packAddHeading"_s), Qt::LeftButton);
    QCOMPARE(blocks()->currentIndex().row(), 1);
    auto *words = part<QPlainTextEdit>(u"packWords"_s);
    QVERIFY(words->isVisible());
    QTest::keyClicks(words, u"What was agreed"_s);
    QCOMPARE(model()->index(1).data().toString(), u"What was agreed"_s);
    QTRY_COMPARE(stored().items.size(), 4);
    QTRY_COMPARE(stored().items.at(1).text, u"What was agreed"_s);
    QTRY_COMPARE(model()->outline().blocks.size(), 4);
    // A word is one step, and adding the heading another.
    m_page->undoStack()->undo();
    QCOMPARE(model()->rows().at(1).text, QString());
    m_page->undoStack()->undo();
    QCOMPARE(model()->rowCount(), 3);
    m_page->undoStack()->redo();
    m_page->undoStack()->redo();
    QCOMPARE(model()->rows().at(1).text, u"What was agreed"_s);
}

void TestPackPage::blocksMoveAndGoAndComeBack()
{
    fill();
    const base::PassageId first = model()->rows().at(0).passage;
    const base::PassageId second = model()->rows().at(1).passage;
    blocks()->setFocus();
    blocks()->setCurrentIndex(model()->index(0));
    QTest::keyClick(blocks(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(model()->rows().at(1).passage, first);
    QCOMPARE(blocks()->currentIndex().row(), 1);
    QTest::keyClick(blocks(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(blocks()->currentIndex().row(), 0);
    QCOMPARE(model()->rows().at(0).passage, first);
    QTest::keyClick(blocks(), Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(stored().items.at(0).passage, second);
    QTest::keyClick(blocks(), Qt::Key_Delete);
    QCOMPARE(model()->rowCount(), 2);
    QTRY_COMPARE(stored().items.size(), 2);
    m_page->undoStack()->undo();
    QCOMPARE(model()->rowCount(), 3);
    m_page->undoStack()->undo();
    QCOMPARE(model()->rows().at(0).passage, first);
    QTRY_COMPARE(stored().items.size(), 3);
    QTRY_COMPARE(stored().items.at(0).passage, first);
}

void TestPackPage::aDroppedBlockMoves()
{
    fill();
    const base::PassageId first = model()->rows().at(0).passage;
    // What the view does when a block is dropped under the last one.
    QVERIFY(model()->moveRow({}, 0, {}, 3));
    QCOMPARE(model()->rows().at(2).passage, first);
    QVERIFY(model()->moveRow({}, 2, {}, 0));
    QCOMPARE(model()->rows().at(0).passage, first);
}

void TestPackPage::whatIsDraggedFromAListIsPutWhereItIsDropped()
{
    fill();
    const std::unique_ptr<QMimeData> data(presentation::DraggedThings {{model::DossierItem::ofPassage(m_work, m_passages.last().id), model::DossierItem::ofRecord(m_work)}, {}}.asMimeData());
    QVERIFY(model()->canDropMimeData(data.get(), Qt::CopyAction, 1, 0, {}));
    QVERIFY(model()->dropMimeData(data.get(), Qt::CopyAction, 1, 0, {}));
    QTRY_COMPARE(model()->rowCount(), 5);
    QCOMPARE(model()->rows().at(1).passage, m_passages.last().id);
    QVERIFY(!model()->rows().at(1).quote.isEmpty());
    QCOMPARE(model()->rows().at(2).kind, PackItem::Kind::Document);
    QTRY_COMPARE(stored().items.size(), 5);
    m_page->undoStack()->undo(); // One step.
    QCOMPARE(model()->rowCount(), 3);
    QVERIFY(model()->dropMimeData(data.get(), Qt::CopyAction, -1, -1, {}));
    QTRY_COMPARE(model()->rows().last().kind, PackItem::Kind::Document);
    // Anything else is none of the library's.
    QMimeData words;
    words.setText(u"words"_s);
    QVERIFY(!model()->canDropMimeData(&words, Qt::CopyAction, 1, 0, {}));
    QVERIFY(!model()->dropMimeData(&words, Qt::CopyAction, 1, 0, {}));
}

void TestPackPage::aLongPackShowsItsFirstPagesAtOnce()
{
    model::Pack pack = stored();
    for (int at = 0; at < 4000; ++at) {
        PackItem item;
        item.kind = at % 10 == 0 ? PackItem::Kind::Heading : PackItem::Kind::Note;
        item.text = at % 10 == 0 ? u"Street %1"_s.arg(at / 10) : u"Lamp %1 is lit at dusk, and the doors, the benches and the trees are seen. "_s.arg(at).repeated(4);
        pack.items.append(item);
    }
    m_page.reset();
    m_pack = write(pack);
    openPage();
    auto *number = part<QLabel>(u"packPageNumber"_s);
    QTRY_VERIFY(preview()->isPainted() && !preview()->isWhole());
    const int first = preview()->pageCount();
    QVERIFY(first > 2 && !number->text().contains(QString::number(first)));
    // A block whose page is still to come is shown when it is there.
    blocks()->setCurrentIndex(model()->index(3500));
    QTRY_VERIFY_WITH_TIMEOUT(preview()->isWhole(), 60'000);
    QVERIFY(preview()->pageCount() > 2 * first);
    QVERIFY(number->text().contains(QString::number(preview()->pageCount())));
    QVERIFY(preview()->currentPage() > preview()->pageCount() / 2);
    openPage();
    QTRY_VERIFY(preview()->isPainted() && !preview()->isWhole());
    // What is read stays in sight when the contents push it some pages on.
    preview()->showPage(first - 1);
    const double middle = preview()->verticalScrollBar()->value();
    QTRY_VERIFY_WITH_TIMEOUT(preview()->isWhole(), 60'000);
    QVERIFY(preview()->verticalScrollBar()->value() > middle);
    QVERIFY(preview()->currentPage() < first + 20);
}

void TestPackPage::betweenDocksThePageStaysReadable()
{
    auto *checks = part<QWidget>(u"packChecks"_s), *blocks = part<QWidget>(u"packBlocksSide"_s);
    const auto left = [this](const QWidget *widget) { return widget->mapTo(m_page.get(), QPoint()).x(); };
    QVERIFY(left(checks) > left(preview()));
    m_page->resize(835, 760); // What two docks leave of 1440 pixels.
    QTRY_COMPARE(left(checks), left(blocks));
    QVERIFY(checks->isVisible() && !thumbnails()->isVisible());
    QVERIFY2(preview()->width() > 530, qPrintable(QString::number(preview()->width())));
    m_page->resize(1180, 760);
    QTRY_VERIFY(checks->isVisible() && left(checks) > left(preview()));
    m_page->setLayoutDirection(Qt::RightToLeft);
    m_page->resize(835, 760);
    QTRY_VERIFY(left(checks) > left(preview()));
}

void TestPackPage::theTitleNamesTheTab()
{
    QSignalSpy changed(m_page.get(), &PackPage::titleChanged);
    auto *title = part<QLineEdit>(u"packTitle"_s);
    title->selectAll();
    QTest::keyClicks(title, u"Quiet rooms"_s);
    QVERIFY(changed.count() > 0);
    QCOMPARE(m_page->title(), u"Quiet rooms"_s);
    // Closed before the pause after the last key is over: nothing is lost.
    m_page.reset();
    QTRY_COMPARE(stored().title, u"Quiet rooms"_s);
    QCOMPARE(stored().date, QDate(2025, 6, 2));
}

void TestPackPage::aChangedQuotationIsShown()
{
    fill();
    model::Pack pack = stored();
    pack.items[1].quote = u"Words that the text has never had"_s;
    write(pack);
    QTRY_COMPARE(model()->outline().changedQuotations, 1);
    auto *show = part<QToolButton>(u"packShowBroken"_s);
    QVERIFY(show->isVisible());
    QVERIFY(part<QLabel>(u"packCheck"_s)->text().contains(u"1"_s));
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(blocks()->currentIndex().row(), 1);
    QCOMPARE(model()->index(1).data(presentation::PackModel::CheckRole).toString(), u"changed"_s);
    Shelf::keepPicture(*m_page, u"pack-changed"_s);
}

void TestPackPage::anAdditionMeanwhileIsKept()
{
    fill();
    blocks()->setCurrentIndex(model()->index(2));
    QTest::mouseClick(part<QToolButton>(u"packAddNote"_s), Qt::LeftButton);
    QTest::keyClicks(part<QPlainTextEdit>(u"packWords"_s), u"Ask"_s);
    // Another tab adds a paragraph before the note is saved.
    presentation::addToPack(m_shelf->session(), m_page.get(), m_pack, m_work, {m_passages.last().id}, [](base::PackId) {});
    QTRY_COMPARE(stored().items.size(), 5);
    QTRY_COMPARE(model()->rowCount(), 5);
    QCOMPARE(stored().items.at(3).text, u"Ask"_s);
    QCOMPARE(stored().items.at(4).passage, m_passages.last().id);
}

void TestPackPage::anAdditionBeforeThePackIsReadIsKept()
{
    fill();
    m_page = std::make_unique<PackPage>(m_shelf->session(), m_pack);
    model::PackItem note;
    note.kind = model::PackItem::Kind::Note;
    note.text = u"Ask"_s;
    model()->append({note}, u"Add"_s);
    QTRY_COMPARE(stored().items.size(), 4);
    QCOMPARE(stored().items.at(3).text, u"Ask"_s);
    QTRY_COMPARE(model()->outline().blocks.size(), 4);
    m_page->undoStack()->undo();
    QCOMPARE(model()->rowCount(), 3);
    QTRY_COMPARE(stored().items.size(), 3);
    m_page->undoStack()->undo();
    QCOMPARE(model()->rowCount(), 3);
}

void TestPackPage::aBlockOpensItsPlace()
{
    fill();
    QSignalSpy asked(m_page.get(), &PackPage::placeRequested);
    blocks()->setCurrentIndex(model()->index(1));
    part<QAction>(u"packOpen"_s)->trigger();
    QCOMPARE(asked.count(), 1);
    const auto place = asked.first().first().value<presentation::Location>();
    QCOMPARE(place.record, m_work);
    QCOMPARE(place.passage, model()->rows().at(1).passage);
}

void TestPackPage::thePdfIsWrittenWhereTheUserSays()
{
    fill();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"pack.pdf"_s);
    m_page->savePdf();
    decide();
    QTRY_VERIFY(m_page->findChild<QFileDialog *>(u"packSavePdf"_s));
    auto *dialog = m_page->findChild<QFileDialog *>(u"packSavePdf"_s);
    emit dialog->fileSelected(path);
    QTRY_VERIFY(QFileInfo(path).size() > 1000);
    QCOMPARE(m_shelf->settings().value(presentation::Setting::LastExportFolder).toString(), folder.path());
    dialog->close();
}

void TestPackPage::decide()
{
    QTRY_VERIFY(m_page->findChild<window::ExportDialog *>(u"packExport"_s));
    auto *dialog = m_page->findChild<window::ExportDialog *>(u"packExport"_s);
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled());
    ok->click();
}

void TestPackPage::aPdfMayBeOneForArchives()
{
    fill();
    QTemporaryDir folder;
    const auto written = [&](const QString &name, bool isArchive) {
        m_page->savePdf();
        (void)QTest::qWaitFor([this] { return m_page->findChild<window::ExportDialog *>(u"packExport"_s) != nullptr; });
        auto *choice = m_page->findChild<window::ExportDialog *>(u"packExport"_s)->findChild<QCheckBox *>(u"packArchive"_s);
        if (choice->isVisible())
            choice->setChecked(isArchive);
        decide();
        (void)QTest::qWaitFor([this] { return m_page->findChild<QFileDialog *>(u"packSavePdf"_s) != nullptr; });
        auto *dialog = m_page->findChild<QFileDialog *>(u"packSavePdf"_s);
        emit dialog->fileSelected(folder.filePath(name));
        (void)QTest::qWaitFor([&] { return QFileInfo(folder.filePath(name)).size() > 1000; });
        delete dialog;
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(written(u"plain.pdf"_s, false).startsWith("%PDF-1"));
    QVERIFY(written(u"archive.pdf"_s, true).startsWith("%PDF-1.7"));
    // The choice is there again; it is for PDFs only.
    QVERIFY(m_shelf->settings().value(presentation::Setting::PdfArchive).toBool());
    m_page->savePdf();
    QTRY_VERIFY(m_page->findChild<window::ExportDialog *>(u"packExport"_s));
    auto *dialog = m_page->findChild<window::ExportDialog *>(u"packExport"_s);
    QVERIFY(dialog->findChild<QCheckBox *>(u"packArchive"_s)->isChecked());
    Shelf::keepPicture(*dialog, u"pack-archive"_s);
    delete dialog;
    part<QAction>(u"packFormat_docx"_s)->trigger();
    QTRY_VERIFY(m_page->findChild<window::ExportDialog *>(u"packExport"_s));
    dialog = m_page->findChild<window::ExportDialog *>(u"packExport"_s);
    QVERIFY(!dialog->findChild<QCheckBox *>(u"packArchive"_s)->isVisible());
    delete dialog;
    m_shelf->settings().reset(presentation::Setting::PdfArchive);
}

void TestPackPage::smallPagesStandBesideThePage()
{
    fill();
    QVERIFY(thumbnails()->isVisible());
    const QAbstractItemModelTester tester(thumbnails()->model());
    QTRY_VERIFY(preview()->pageCount() >= 3);
    QTRY_COMPARE(thumbnails()->model()->rowCount(), preview()->pageCount());
    QTRY_VERIFY(thumbnails()->isPainted());
    QCOMPARE(thumbnails()->currentIndex().row(), preview()->currentPage());
    QCOMPARE(thumbnails()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Page 2"_s);
    // A click goes there.
    QTest::mouseClick(thumbnails()->viewport(), Qt::LeftButton, {}, thumbnails()->visualRect(thumbnails()->model()->index(2, 0)).center());
    QCOMPARE(preview()->currentPage(), 2);
    QCOMPARE(thumbnails()->currentIndex().row(), 2);
    // Keys too.
    QTest::keyClick(thumbnails(), Qt::Key_Home);
    QCOMPARE(preview()->currentPage(), 0);
    QTest::keyClick(thumbnails(), Qt::Key_Down);
    QCOMPARE(preview()->currentPage(), 1);
    // Who scrolls the page sees where it is.
    preview()->showPage(2);
    QCOMPARE(thumbnails()->currentIndex().row(), 2);
    QTRY_VERIFY(preview()->isPainted());
    Shelf::keepPicture(*m_page, u"pack-thumbnails"_s);
    // An edit is followed: the picture of the cover changes.
    QTest::keyClick(thumbnails(), Qt::Key_Home);
    const auto cover = [this] { return thumbnails()->model()->index(0, 0).data(Qt::DecorationRole).value<QImage>(); };
    QTRY_VERIFY(!cover().isNull());
    const QImage before = cover();
    auto *title = part<QLineEdit>(u"packTitle"_s);
    title->selectAll();
    QTest::keyClicks(title, u"Another title, and a much longer one"_s);
    QTRY_VERIFY(cover() != before);
    // Pages that go take their row along.
    const int pages = thumbnails()->model()->rowCount();
    model()->replace({}, u"Clear"_s);
    QTRY_VERIFY(thumbnails()->model()->rowCount() < pages);
    m_page->undoStack()->undo();
    QTRY_COMPARE(thumbnails()->model()->rowCount(), pages);
    m_page->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QVERIFY(thumbnails()->mapTo(m_page.get(), QPoint()).x() > preview()->mapTo(m_page.get(), QPoint()).x());
    QTRY_VERIFY(thumbnails()->isPainted());
    Shelf::keepPicture(*m_page, u"pack-thumbnails-rtl"_s);
}

void TestPackPage::smallPagesAreHiddenAndRemembered()
{
    auto *button = part<QToolButton>(u"packShowThumbnails"_s);
    QVERIFY(button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!thumbnails()->isVisible());
    m_page.reset();
    openPage();
    QVERIFY(!thumbnails()->isVisible());
    QVERIFY(!part<QToolButton>(u"packShowThumbnails"_s)->isChecked());
    QTest::mouseClick(part<QToolButton>(u"packShowThumbnails"_s), Qt::LeftButton);
    fill();
    QVERIFY(thumbnails()->isVisible());
    QTRY_VERIFY(thumbnails()->isPainted());
}

void TestPackPage::thePagesFollowTheSettings()
{
    fill();
    QTRY_VERIFY(preview()->isPainted());
    presentation::Settings &settings = m_shelf->settings();
    const QSizeF a4 = preview()->painter().facts().paper;
    settings.setValue(presentation::Setting::PackPaper, u"letter"_s);
    QTRY_VERIFY(preview()->painter().facts().paper.width() > a4.width());
    settings.setValue(presentation::Setting::PackOrganisation, u"Permanent Mission of Atlantis"_s);
    QTRY_COMPARE(model()->outline().design.organisation, u"Permanent Mission of Atlantis"_s);
    QTRY_VERIFY(thumbnails()->isPainted());
    QTRY_VERIFY(preview()->isPainted());
    Shelf::keepPicture(*m_page, u"pack-letter"_s);
    settings.reset(presentation::Setting::PackPaper);
    settings.reset(presentation::Setting::PackOrganisation);
    QTRY_COMPARE(preview()->painter().facts().paper, a4);
}

void TestPackPage::everyFormatIsOnTheMenu()
{
    fill();
    QTemporaryDir folder;
    QTRY_VERIFY(part<QLabel>(u"packLength"_s)->text().contains(QRegularExpression(u"^\\d+ page.* · [\\d,]+ word.* · \\d+ min$"_s)));
    for (const QString &ending : application::packEndings()) {
        part<QAction>(u"packFormat_"_s + ending)->trigger();
        decide();
        const QString name = u"packSave"_s + ending.at(0).toUpper() + ending.sliced(1);
        QTRY_VERIFY(m_page->findChild<QFileDialog *>(name));
        auto *dialog = m_page->findChild<QFileDialog *>(name);
        const QString path = folder.filePath(u"pack."_s + ending);
        emit dialog->fileSelected(path);
        QTRY_VERIFY2(QFileInfo(path).size() > 200, qPrintable(ending));
        dialog->close();
        QTRY_VERIFY(!m_page->findChild<QFileDialog *>(name));
    }
    Shelf::keepPicture(*m_page, u"pack-bar"_s);
}

/// What is not exactly in its source leaves only with a reason, or mended.
void TestPackPage::nothingThatDiffersLeavesInSilence()
{
    fill();
    model::Pack pack = stored();
    QVERIFY(pack.items.at(0).quote.contains(u' '));
    pack.items[0].quote.replace(u' ', u"  "_s);
    pack.items[1].quote += u" And more."_s;
    write(pack);
    QTRY_COMPARE(briefing::blocksThatStop(model()->outline()).size(), 2);
    m_page->savePdf();
    QTRY_VERIFY(m_page->findChild<window::ExportDialog *>(u"packExport"_s));
    auto *dialog = m_page->findChild<window::ExportDialog *>(u"packExport"_s);
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    Shelf::keepPicture(*dialog, u"pack-export"_s);
    dialog->findChild<QLineEdit *>(u"packReason0"_s)->setText(u"As printed in the room."_s);
    QVERIFY(!ok->isEnabled());
    dialog->findChild<QLineEdit *>(u"packReason1"_s)->setText(u"Said aloud."_s);
    QVERIFY(ok->isEnabled());
    ok->click();
    QTRY_VERIFY(m_page->findChild<QFileDialog *>(u"packSavePdf"_s));
    m_page->findChild<QFileDialog *>(u"packSavePdf"_s)->close();
    QTRY_COMPARE(stored().items.at(1).text, u"Said aloud."_s);
    // That each has its reason is not that all agree.
    QTRY_COMPARE(briefing::blocksThatStop(model()->outline()).size(), 0);
    QTRY_VERIFY(part<QLabel>(u"packCheck"_s)->text().contains(u"reason"_s));
    // Mended: the words of the source, without a reason.
    QTRY_VERIFY(model()->canMend(1));
    blocks()->setCurrentIndex(model()->index(1));
    QVERIFY(part<QPlainTextEdit>(u"packWords"_s)->isVisible());
    part<QPlainTextEdit>(u"packWords"_s)->clear(); // Another reason is about to be written.
    QVERIFY(part<QPlainTextEdit>(u"packWords"_s)->isVisible());
    QVERIFY(model()->canMend(1));
    part<QAction>(u"packMend"_s)->trigger();
    QTRY_COMPARE(stored().items.at(1).text, QString());
    QVERIFY(!stored().items.at(1).quote.contains(u"And more"_s));
    QTRY_COMPARE(briefing::blocksThatStop(model()->outline()).size(), 0);
}

void TestPackPage::aTemplateArrangesThePack()
{
    fill();
    part<QAction>(u"packChooseTemplate"_s)->trigger();
    auto *chooser = m_page->findChild<window::TemplateChooser *>();
    QVERIFY(chooser);
    auto *list = chooser->findChild<QListWidget *>();
    QCOMPARE(list->count(), 7);
    list->setCurrentRow(1);
    QVERIFY(chooser->findChild<QLabel *>(u"packTemplatePreview"_s)->text().contains(u"Objectives"_s));
    Shelf::keepPicture(*chooser, u"pack-templates"_s);
    chooser->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QVERIFY(model()->rowCount() > 20);
    const auto kinds = [this] { return std::ranges::count(model()->rows(), PackItem::Kind::Passage, &PackItem::kind); };
    QCOMPARE(kinds(), 2);
    QTRY_COMPARE(stored().items.size(), model()->rowCount());
    QTRY_COMPARE(model()->outline().blocks.size(), model()->rowCount());
    Shelf::keepPicture(*m_page, u"pack-template"_s);
    m_page->undoStack()->undo();
    QCOMPARE(model()->rowCount(), 3);
    // A table of one's own choice, and the template that is made of it.
    part<QAction>(u"packTable_votes"_s)->trigger();
    QCOMPARE(model()->rowCount(), 4);
    QVERIFY(!part<QAction>(u"packOpen"_s)->isEnabled()); // It stands nowhere in the library.
    part<QAction>(u"packSaveTemplate"_s)->trigger();
    auto *ask = m_page->findChild<QInputDialog *>(u"packTemplateName"_s);
    QVERIFY(ask);
    ask->setTextValue(u"Mine"_s);
    ask->accept();
    part<QAction>(u"packChooseTemplate"_s)->trigger();
    QTRY_VERIFY(m_page->findChild<window::TemplateChooser *>());
    QCOMPARE(m_page->findChild<QListWidget *>(u"packTemplateList"_s)->count(), 8);
}

void TestPackPage::enterEndsAHeading()
{
    fill();
    QTest::mouseClick(part<QToolButton>(u"packAddHeading"_s), Qt::LeftButton);
    auto *words = part<QPlainTextEdit>(u"packWords"_s);
    QTest::keyClicks(words, u"What was"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(blocks()->hasFocus());
    QTRY_COMPARE(stored().items.size(), 4);
    QTRY_COMPARE(stored().items.last().text, u"What was"_s);
    // In a note it is a new line.
    QTest::mouseClick(part<QToolButton>(u"packAddNote"_s), Qt::LeftButton);
    QTest::keyClicks(words, u"one"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTest::keyClicks(words, u"two"_s);
    QCOMPARE(words->toPlainText(), u"one\ntwo"_s);
}

/// What is laid out on a thread must not be painted when the thread has ended, and its fonts with it.
void TestPackPage::thePagesOutliveTheThreadsOfThePool()
{
    fill();
    QTRY_VERIFY(preview()->isPainted());
    const QImage before = preview()->viewport()->grab().toImage();
    // Threads that have nothing to do end after a while; a new library's end at once.
    for (int width : {700, 1400, 900, 1180}) {
        m_page->resize(width, 760);
        QTRY_VERIFY(preview()->isPainted());
        QThreadPool::globalInstance()->waitForDone();
        preview()->verticalScrollBar()->setValue(preview()->verticalScrollBar()->maximum());
        QTRY_VERIFY(preview()->isPainted());
        preview()->verticalScrollBar()->setValue(0);
        QTRY_VERIFY(preview()->isPainted());
    }
    QCOMPARE(preview()->viewport()->grab().toImage(), before);
}

void TestPackPage::dialogsProposeANameOfAFile()
{
    auto *title = part<QLineEdit>(u"packTitle"_s);
    title->selectAll();
    QTest::keyClicks(title, u"A/HRC/RES/57/12: what?"_s);
    m_page->savePdf();
    decide();
    QTRY_VERIFY(m_page->findChild<QFileDialog *>(u"packSavePdf"_s));
    auto *save = m_page->findChild<QFileDialog *>(u"packSavePdf"_s);
    QCOMPARE(save->selectedFiles().size(), 1);
    QCOMPARE(QFileInfo(save->selectedFiles().first()).fileName(), u"A_HRC_RES_57_12 what.pdf"_s);
    save->close();
    // Print to File makes a name of the title of the printed document.
    m_page->print();
    decide();
    QTRY_VERIFY(m_page->findChild<QPrintDialog *>(u"packPrintDialog"_s));
    auto *print = m_page->findChild<QPrintDialog *>(u"packPrintDialog"_s);
    QCOMPARE(print->printer()->docName(), u"A_HRC_RES_57_12 what"_s);
    print->reject();
}

/// An article in which a person with a post and a State speaks twice, once under the Chatham House Rule.
base::RecordId TestPackPage::storeSpeech()
{
    model::ImportedText imported;
    imported.read.work.name = u"An evening about lamps"_s;
    imported.read.text.language = u"en"_s;
    model::Passage passage;
    passage.address = model::Address(u"¶1"_s);
    passage.content = u"Ana Ruiz of Chile said “Lamps are dear” and “one is enough”."_s;
    imported.read.passages = {passage};
    model::ProposedRecord person;
    person.kind = model::RecordKind::Person;
    person.key = u"person:ana-ruiz"_s;
    person.name = u"Ana Ruiz"_s;
    person.fields = {{u"post"_s, u"Keeper of lamps"_s}, {u"phone"_s, u"555 0101"_s}};
    model::ProposedRecord state;
    state.kind = model::RecordKind::State;
    state.key = u"CHL"_s;
    imported.proposals.records = {person, state};
    for (const int start : {0, 3}) {
        model::ProposedRelation represents;
        represents.from = {person.kind, person.key};
        represents.to = {state.kind, state.key};
        represents.relation = u"represents"_s;
        represents.passagePosition = 0;
        represents.start = start; // Two rules saw it.
        represents.end = start + 3;
        imported.proposals.relations.append(represents);
    }
    for (const QString &words : {u"Lamps are dear"_s, u"one is enough"_s}) {
        model::ProposedQuotation said;
        said.passagePosition = 0;
        said.quotation.words = words;
        said.quotation.start = int(passage.content.indexOf(words));
        said.quotation.end = said.quotation.start + int(words.size());
        said.quotation.language = u"en"_s;
        said.quotation.speakerNamed = true;
        said.quotation.attribution = imported.proposals.quotations.isEmpty() ? model::Attribution::OnTheRecord
                                                                             : model::Attribution::ChathamHouse;
        said.speaker = {person.kind, person.key};
        imported.proposals.quotations.append(said);
    }
    model::Source source;
    source.sha256 = u"ab"_s;
    source.path = u"lamps.txt"_s;
    source.format = u"text"_s;
    const auto found = m_shelf->library().write([&](const library::Database &database) {
        const auto stored = library::DocumentStore(database).store(imported, source);
        return stored ? library::DocumentQueries(database).findRecord(person.kind, person.key)
                      : base::Result<std::optional<model::Record>>(base::failure(stored.error()));
    });
    return found && *found ? (*found)->id : base::RecordId();
}

QStringList TestPackPage::factsOf(base::RecordId record) const
{
    const application::OpenLibrary &library = m_shelf->session().library();
    model::Pack pack;
    pack.items.append({model::PackItem::Kind::Record, record, {}, {}, {}, {}, {}});
    const auto outline = library.run(application::packOutline(pack, u"en"_s, presentation::packFacts()));
    return outline && !outline->blocks.isEmpty() ? outline->blocks.first().facts : QStringList();
}

void TestPackPage::aPersonIsPrintedWithPostStateAndWords()
{
    const base::RecordId person = storeSpeech();
    QVERIFY(person.isValid());
    const QStringList facts = factsOf(person);
    QVERIFY2(facts.contains(u"Keeper of lamps"_s), qPrintable(facts.join(u" | ")));
    QVERIFY2(facts.contains(u"represents: "_s + presentation::names::isolated(u"Chile"_s)), qPrintable(facts.join(u" | ")));
    const auto said = std::ranges::find_if(facts, [](const QString &fact) { return fact.startsWith(u"“Lamps are dear” ("_s); });
    QVERIFY2(said != facts.end() && said->contains(u"An evening about lamps"_s), qPrintable(facts.join(u" | ")));
    // Neither what may not be attributed nor what is nobody's business leaves the library.
    QVERIFY(!facts.join(u' ').contains(u"one is enough"_s));
    QVERIFY(!facts.join(u' ').contains(u"555"_s));
}

QTEST_MAIN(TestPackPage)

#include "tst_packpage.moc"
