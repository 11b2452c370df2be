// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decisions and pictures in the real window. Screenshots go to the folder AIDE_SCREENSHOTS.
#include "../windowfixture.h"

#include <import/pipeline/importer.h>
#include <library/store/documentqueries.h>
#include <library/store/library.h>
#include <library/store/links.h>
#include <library/store/customkinds.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/reader/readinglook.h>
#include <presentation/settings/kinds.h>
#include <presentation/shared/palettes.h>
#include <window/screens/diagrams/diagrampage.h>
#include <window/screens/diagrams/matrixpage.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/library/newrecorddialog.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/settings/kindspage.h>
#include <window/screens/suggestions/suggestionspage.h>
#include <window/shell/tabs.h>

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestLinkPages : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestLinkPages()
        : WindowFixture(u"rooms-"_s)
    {
    }

private slots:
    void initTestCase()
    {
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        prepare();
    }
    void init()
    {
        start();
        QVERIFY(openLibrary());
    }
    void cleanup() { stop(); }

    void theFlagCountsAndOpensWhatIsToDecide()
    {
        auto *flag = part<QToolButton>(u"flagButton"_s);
        QTRY_VERIFY(flag->text().toInt() > 0);
        const int before = flag->text().toInt();
        flag->click();
        auto *page = qobject_cast<window::SuggestionsPage *>(m_window->tabs().currentWidget());
        QVERIFY(page);
        QCOMPARE(m_window->tabs().tabText(m_window->tabs().currentIndex()), u"Suggestions"_s);
        auto *rows = page->findChild<QTreeView *>(u"decideRows"_s);
        QTRY_VERIFY(rows->currentIndex().parent().isValid());
        QTest::keyClick(rows, Qt::Key_A);
        QTRY_VERIFY(flag->text().toInt() < before);
        QAction *undo = m_window->actions().action(u"edit.undo"_s);
        QCOMPARE(undo->text(), u"Undo Accept Suggestion"_s);
        undo->trigger();
        QTRY_COMPARE(flag->text().toInt(), before);
        QCOMPARE(m_window->actions().action(u"edit.redo"_s)->text(), u"Redo Accept Suggestion"_s);
    }

    void aMapIsATabThatComesBack()
    {
        m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
        QTRY_VERIFY(m_window->tabs().reader() && !m_window->tabs().reader()->title().isEmpty());
        m_window->actions().action(u"tools.map"_s)->trigger();
        QVERIFY(qobject_cast<window::DiagramPage *>(m_window->tabs().currentWidget()));
        QTRY_COMPARE(m_window->tabs().tabText(m_window->tabs().currentIndex()).remove(QChar(0x2066)).remove(QChar(0x2069)), u"Map: 57/12"_s);
        QVERIFY(m_window->actions().action(u"file.print"_s)->isEnabled());
        m_window->actions().action(u"go.back"_s)->trigger();
        QVERIFY(m_window->tabs().reader());
        m_window->actions().action(u"go.forward"_s)->trigger();
        QVERIFY(qobject_cast<window::DiagramPage *>(m_window->tabs().currentWidget()));
        makeWindow();
        QVERIFY(openLibrary());
        QVERIFY(qobject_cast<window::DiagramPage *>(m_window->tabs().currentWidget()));
    }

    void textsSideBySideComeBack()
    {
        m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
        QTRY_VERIFY(m_window->tabs().reader() && !m_window->tabs().reader()->title().isEmpty());
        for (const auto &[action, name] : {std::pair(u"view.beside"_s, u"besidePage"_s), std::pair(u"tools.compare"_s, u"comparePage"_s)}) {
            m_window->actions().action(action)->trigger();
            QCOMPARE(m_window->tabs().currentWidget()->objectName(), name);
            m_window->actions().action(u"go.back"_s)->trigger();
            QVERIFY(m_window->tabs().reader());
        }
        m_window->actions().action(u"go.forward"_s)->trigger();
        QCOMPARE(m_window->tabs().currentWidget()->objectName(), u"comparePage"_s);
        makeWindow();
        QVERIFY(openLibrary());
        QCOMPARE(m_window->tabs().currentWidget()->objectName(), u"comparePage"_s);
        QVERIFY(m_window->findChild<QWidget *>(u"besidePage"_s));
        // Asked for again, each is the tab that is there, whatever it shows by now.
        const int tabs = m_window->tabs().count();
        for (const QString &action : {u"view.beside"_s, u"tools.compare"_s}) {
            m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
            QTRY_VERIFY(m_window->tabs().reader() && !m_window->tabs().reader()->title().isEmpty());
            m_window->actions().action(action)->trigger();
            QCOMPARE(m_window->tabs().count(), tabs);
        }
    }

    void textsBesideBeginWhereOneReads()
    {
        m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
        QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->content().hasText());
        m_window->actions().action(u"view.beside"_s)->trigger();
        const auto beside = [this] { return m_window->tabs().currentWidget()->findChild<QTextBrowser *>(u"besideView"_s); };
        QTRY_VERIFY(beside() && !beside()->toPlainText().isEmpty());
        // From the beginning, in the width of the page; what a cover says stands in the head.
        QTRY_VERIFY(beside()->verticalScrollBar()->maximum() > 0);
        QCOMPARE(beside()->verticalScrollBar()->value(), 0);
        QCOMPARE(beside()->horizontalScrollBar()->maximum(), 0);
        QVERIFY2(beside()->toPlainText().trimmed().startsWith(u"57/12"_s) || !beside()->toPlainText().contains(u"Distr."_s), qPrintable(beside()->toPlainText().left(200)));
        m_window->actions().action(u"go.back"_s)->trigger();
        window::ReaderPage *reader = m_window->tabs().reader();
        QVERIFY(reader);
        m_window->navigation().openReference(u"A/HRC/RES/57/12 OP7"_s);
        const auto addressRead = [reader] {
            const model::Passage *passage = reader->content().passage(reader->currentPassage());
            return passage ? passage->address.text() : QString();
        };
        QTRY_COMPARE(addressRead(), u"OP7"_s);
        m_window->actions().action(u"view.beside"_s)->trigger();
        const auto topOf = [&](const QString &words) {
            if (!beside())
                return -1;
            const QTextCursor found = beside()->document()->find(words);
            return found.isNull() ? -1 : beside()->cursorRect(found).top();
        };
        QTRY_VERIFY(topOf(u"OP7"_s) >= 0 && topOf(u"OP7"_s) < beside()->viewport()->height());
        // In another width it stays.
        m_window->resize(m_window->width() - 200, m_window->height());
        QTRY_VERIFY(topOf(u"OP7"_s) >= 0 && topOf(u"OP7"_s) < beside()->viewport()->height());
        QCOMPARE(beside()->horizontalScrollBar()->maximum(), 0);
    }

    void theReadingLookIsAnActionAndIsKept()
    {
        QAction *look = m_window->actions().action(u"view.look"_s);
        QVERIFY(!look->isEnabled());
        m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
        QTRY_VERIFY(look->isEnabled());
        QTest::keyClick(m_window->tabs().reader()->findChild<QTextEdit *>(u"readerView"_s), Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
        QWidget *panel = m_window->tabs().reader()->findChild<QWidget *>(u"readingLookPanel"_s);
        QVERIFY(panel && panel->isVisible());
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        m_window->actions().action(u"view.beside"_s)->trigger();
        QTRY_VERIFY(look->isEnabled());
        look->trigger();
        panel = m_window->tabs().currentWidget()->findChild<QWidget *>(u"readingLookPanel"_s);
        QVERIFY(panel && panel->isVisible());
        panel->close();
        m_settings->setValue(presentation::Setting::ReaderColours, u"sepia"_s);
        m_settings->setValue(presentation::Setting::ReaderParagraphs, u"operative"_s);
        makeWindow();
        QVERIFY(openLibrary());
        m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
        QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->content().hasText());
        const auto *view = m_window->tabs().reader()->findChild<QTextEdit *>(u"readerView"_s);
        QCOMPARE(view->palette().color(QPalette::Base), presentation::sepiaPalette().color(QPalette::Base));
        QTRY_VERIFY(!view->toPlainText().isEmpty());
        QVERIFY(!view->toPlainText().contains(u"The Council builds on"_s));
        presentation::ReadingLook::reset(*m_settings);
        QTRY_VERIFY(view->toPlainText().contains(u"The Council builds on"_s));
    }

    void changesHaveTheirCommands()
    {
        m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
        QTRY_VERIFY(m_window->tabs().reader() && !m_window->tabs().reader()->title().isEmpty());
        const QList<QAction *> commands {m_window->actions().action(u"go.nextChange"_s), m_window->actions().action(u"go.previousChange"_s),
            m_window->actions().action(u"view.oneText"_s), m_window->actions().action(u"file.saveChanges"_s)};
        for (const QAction *command : commands)
            QVERIFY(!command->isEnabled());
        // Two texts of the sample that are no series.
        const base::RecordId own = m_window->tabs().reader()->place().record;
        m_window->navigation().openReference(u"A/HRC/RES/57/13"_s);
        QTRY_VERIFY(m_window->tabs().reader()->place().record != own);
        const base::RecordId other = m_window->tabs().reader()->place().record;
        m_window->tabs().openPage(u"compare/%1/%2"_s.arg(own.value()).arg(other.value()));
        for (const QAction *command : commands)
            QTRY_VERIFY(command->isEnabled());
        auto *view = m_window->findChild<QTextBrowser *>(u"compareView"_s);
        QTest::keyClick(view, Qt::Key_F8);
        QTest::keyClick(view, Qt::Key_F8);
        const int second = view->verticalScrollBar()->value();
        QTest::keyClick(view, Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(view->verticalScrollBar()->value() < second);
        QTest::keyClick(view, Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(m_window->findChild<QToolButton *>(u"compareOneText"_s)->isChecked());
        QVERIFY(commands.at(2)->isChecked());
        commands.at(3)->trigger();
        QVERIFY(m_window->findChild<QFileDialog *>(u"compareSaveChanges"_s));
        shoot(u"compare"_s);
        delete m_window->findChild<QFileDialog *>(u"compareSaveChanges"_s);
        commands.at(2)->trigger();
        QVERIFY(!m_settings->value(presentation::Setting::CompareAsOneText).toBool());
    }

    void aMatrixCellOpensTheSearch()
    {
        m_window->actions().action(u"tools.matrix"_s)->trigger();
        auto *page = qobject_cast<window::MatrixPage *>(m_window->tabs().currentWidget());
        QVERIFY(page);
        emit page->searchRequested(u"theme:water"_s);
        QVERIFY(m_window->tabs().search());
    }

    void aKindOfOnesOwnIsMadeAndUsed()
    {
        m_window->actions().action(u"edit.settings"_s)->trigger();
        auto *page = m_window->findChild<window::KindsPage *>();
        QVERIFY(page);
        auto *kinds = page->findChild<QListWidget *>(u"kinds"_s);
        kinds->setCurrentRow(3); // Organisation.
        page->findChild<QLineEdit *>(u"kindLabel"_s)->setText(u"City network"_s);
        page->findChild<QPushButton *>(u"addKind"_s)->click();
        QCOMPARE(kinds->currentItem()->text(), u"City network"_s);
        page->findChild<QLineEdit *>(u"fieldLabel"_s)->setText(u"Member cities"_s);
        page->findChild<QPushButton *>(u"addField"_s)->click();
        auto *fields = page->findChild<QTreeWidget *>(u"kindFields"_s);
        QCOMPARE(fields->topLevelItem(fields->topLevelItemCount() - 1)->text(0), u"Member cities"_s);
        m_window->findChild<QDialog *>(u"settingsDialog"_s)->close();

        m_window->actions().action(u"file.newRecord"_s)->trigger();
        auto *dialog = m_window->findChild<window::NewRecordDialog *>();
        QVERIFY(dialog);
        auto *kind = dialog->findChild<QComboBox *>(u"newRecordKind"_s);
        kind->setCurrentIndex(kind->findText(u"City network"_s));
        dialog->findChild<QLineEdit *>(u"newRecordName"_s)->setText(u"Harbour Cities"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->title() == u"Harbour Cities"_s);
        model::Record record;
        record.kind = model::RecordKind::Organisation;
        record.fields = {{u"own_kind"_s, presentation::kinds::nameFrom(u"City network"_s)}};
        QCOMPARE(presentation::kinds::of(record).label, u"City network"_s);
        QVERIFY(!presentation::kinds::addKind(u"City network"_s, model::RecordKind::Person));
        // They travel with the library, and nothing is left without one.
        m_window.reset();
        QCOMPARE(presentation::kinds::of(record).label, u"Organisation"_s);
        QVERIFY(!presentation::kinds::addKind(u"City network"_s, model::RecordKind::Person));
        makeWindow();
        QVERIFY(openLibrary());
        QCOMPARE(presentation::kinds::of(record).label, u"City network"_s);
        VERIFY_RESULT(presentation::kinds::removeKind(presentation::kinds::nameFrom(u"City network"_s)));
        QCOMPARE(presentation::kinds::of(record).label, u"Organisation"_s);
    }

    void kindsOfAnOlderVersionMoveIn()
    {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/kinds"_s;
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/treaty.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"kind":"treaty","based_on":"document","label":{"en":"Treaty"},"fields":[]})");
        file.close();
        const auto forget = qScopeGuard([&file] { file.remove(); });
        const auto own = [this] {
            auto library = library::Library::open(m_otherFolder, library::Database::Access::ReadOnly);
            return library ? (*library)->read([](const library::Database &database) { return library::CustomKinds(database).all(); }).value_or(std::nullopt)
                           : std::nullopt;
        };
        m_otherFolder = home(u"other"_s);
        QSignalSpy opened(m_window.get(), &window::MainWindow::opened);
        m_window->libraries().create(m_otherFolder);
        QVERIFY(opened.wait());
        QTRY_VERIFY(own() && own()->contains(u"treaty"_s));
        file.remove();
    }

    void screenshots()
    {
        if (qEnvironmentVariableIsEmpty("AIDE_SCREENSHOTS"))
            QSKIP("Set AIDE_SCREENSHOTS to a folder to get pictures of the window.");
        for (const QString &scheme : {u"Light"_s, u"Dark"_s}) {
            m_window->actions().action(u"view.scheme"_s + scheme)->trigger();
            for (const QString &code : {u"En"_s, u"Ar"_s}) {
                m_window->actions().action(u"view.language"_s + code)->trigger();
                QTest::qWait(300);
                scenes(code.toLower() + u'-' + scheme.toLower());
            }
        }
        // A library on its first day.
        m_window->actions().action(u"view.languageEn"_s)->trigger();
        m_window->actions().action(u"view.schemeLight"_s)->trigger();
        QVERIFY(opens([this] { m_window->libraries().create(home(u"empty"_s)); }));
        lists(u"empty"_s);
        for (const QString &room : {u"matrix"_s, u"decide"_s}) {
            m_window->actions().action(u"tools."_s + room)->trigger();
            shoot(room + u"-empty"_s);
        }
    }

private:
    QString m_otherFolder;
    /// The real resolutions where they are, and suggestions either way.
    void prepare()
    {
        auto library = library::Library::open(m_library, library::Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        const QString real = testdata::folder();
        if (!real.isEmpty() && !qEnvironmentVariableIsEmpty("AIDE_SCREENSHOTS")) {
            jobs::JobControl control;
            pipeline::Importer(**library).import({real + u"/unxml/HRCresolutions/57session"_s, real + u"/unxml/HRCresolutions/51session"_s}, control);
        }
        VERIFY_RESULT((*library)->write([](const library::Database &database) -> base::Status {
            return database.execute(u"UPDATE link SET status = 'suggested', decided = 0 WHERE relation = 'about'"_s);
        }));
    }

    base::RecordId idOf(model::RecordKind kind, const QString &name)
    {
        const auto found = m_window->library()->library().library().read([&](const library::Database &database) -> base::Result<base::RecordId> {
            model::RecordFilter filter;
            filter.kind = kind;
            const auto rows = library::DocumentQueries(database).list(filter);
            if (!rows)
                return base::failure(rows.error());
            base::RecordId best;
            qint64 most = -1;
            for (const model::RecordRow &row : *rows) {
                const bool fits = name.isEmpty() ? row.citedBy > most : row.record.name == name;
                if (fits) {
                    best = row.record.id;
                    most = row.citedBy;
                }
            }
            return best;
        });
        return found.value_or(base::RecordId());
    }

    void scenes(const QString &suffix)
    {
        m_window->navigation().openPlace({idOf(model::RecordKind::State, u"Republic of Korea"_s), {}, {}, {}}, presentation::OpenIn::NewTab);
        QTest::qWait(900);
        shoot(u"state-"_s + suffix);
        m_window->navigation().openPlace({idOf(model::RecordKind::Theme, {}), {}, {}, {}}, presentation::OpenIn::NewTab);
        QTest::qWait(900);
        shoot(u"theme-"_s + suffix);
        m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
        QTest::qWait(600);
        m_window->actions().action(u"tools.map"_s)->trigger();
        QTest::qWait(900);
        shoot(u"map-"_s + suffix);
        qobject_cast<window::DiagramPage *>(m_window->tabs().currentWidget())->setHops(2);
        QTest::qWait(1500);
        shoot(u"map-two-"_s + suffix);
        qobject_cast<window::DiagramPage *>(m_window->tabs().currentWidget())->setHops(1);
        m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
        QTest::qWait(600);
        m_window->actions().action(u"tools.timeline"_s)->trigger();
        QTest::qWait(900);
        shoot(u"timeline-"_s + suffix);
        m_window->actions().action(u"tools.matrix"_s)->trigger();
        QTest::qWait(700);
        shoot(u"matrix-"_s + suffix);
        m_window->actions().action(u"tools.decide"_s)->trigger();
        QTest::qWait(700);
        shoot(u"decide-"_s + suffix);
        lists(suffix);
    }

    void lists(const QString &suffix)
    {
        m_window->tabs().openList(presentation::NavigationTarget::deadlines());
        shoot(u"deadlines-"_s + suffix);
        m_window->tabs().openList(presentation::NavigationTarget::annotations());
        shoot(u"annotations-"_s + suffix);
        m_window->actions().action(u"edit.settings"_s)->trigger();
        auto *settings = part<QDialog>(u"settingsDialog"_s);
        auto *tabs = settings ? settings->findChild<QTabWidget *>() : nullptr;
        for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            WindowFixture::shoot(*settings, u"settings-%1-%2"_s.arg(tab).arg(suffix));
        }
        if (settings)
            settings->close();
    }
};

QTEST_MAIN(TestLinkPages)
#include "tst_linkpages.moc"
