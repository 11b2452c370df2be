// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a library is opened and made: who else has it open, what a second start does, what is kept for the next one.
#include "../windowfixture.h"

#include <core/base/files.h>
#include <library/database/librarylock.h>
#include <library/store/library.h>
#include <presentation/navigation/windowclaim.h>
#include <window/controls/messagebar.h>
#include <window/screens/reader/readerpage.h>
#include <window/shell/startpage.h>
#include <window/shell/tabs.h>

#include <QCommandLinkButton>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestOpening : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { stop(); }
    void lockOfAnotherComputerHasItsWaysOut();
    void libraryOpenInAnotherProgramIsNamedAndCanBeRead();
    void newLibraryMakesItsFolder();
    void failedNewLibraryKeepsTheOneThatIsOpen();
    void newLibraryAsksForAName();
    void tabsAreKeptWhileOneWorks();
    void secondStartIsHandedToTheWindow();
    void requestWithoutAWindowIsNotTaken();
    void secondOfTwoProgramsEndsAndTheFirstShows();
    void checkOffersToRemoveWhatNoTextNeeds();
    void settingsAreForTheirOwnerAlone();
    void damagedSettingsAreSaidWhereTheyLie();
    void relativeFolderIsRememberedWhole();

private:
    [[nodiscard]] bool fails();
    QString sentence() const { return part<QLabel>(u"startSentence"_s)->text(); }
    [[nodiscard]] bool opensBy(const QString &button)
    {
        return opens([this, &button] { part<QCommandLinkButton>(u"start/"_s + button)->click(); });
    }
    QProcess *start(const QStringList &arguments);
    int symbolsInTabs(const QString &symbol) const;
};

void TestOpening::initTestCase()
{
    QVERIFY(QDir().mkpath(home(u"runtime"_s)));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home(u"runtime"_s)));
}

void TestOpening::init()
{
    QDir(m_library).removeRecursively();
    VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
    WindowFixture::start();
}

bool TestOpening::fails()
{
    QSignalSpy opened(m_window.get(), &window::MainWindow::opened);
    m_window->libraries().open(m_library);
    return opened.wait(20'000) && !opened.first().first().toBool();
}

void TestOpening::lockOfAnotherComputerHasItsWaysOut()
{
    const QByteArray lock = "4711\naide-memoire\nelsewhere\n0123456789abcdef0123456789abcdef\nboot\n";
    QFile file(m_library + u"/library.lock"_s);
    QVERIFY(base::writeFile(file.fileName(), lock).has_value());
    QVERIFY(fails());
    QVERIFY2(sentence().contains(u"elsewhere"_s) && sentence().contains(u"4711"_s), qPrintable(sentence()));
    QVERIFY(!part<QCommandLinkButton>(u"start/takeOver"_s));
    QVERIFY(opensBy(u"readOnly"_s));
    QVERIFY(m_window->library()->library().isReadOnly());
    QVERIFY(part<window::MessageBar>(u"messageBar"_s)->text().contains(u"reading only"_s));

    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(fails());
    shoot(u"opening-taken"_s);
    QVERIFY(opensBy(u"takeOver"_s));
    QVERIFY(!m_window->library()->library().isReadOnly());
    QVERIFY(library::LibraryLock::holderOf(m_library)->isOnThisComputer);
}

void TestOpening::libraryOpenInAnotherProgramIsNamedAndCanBeRead()
{
    const auto other = library::Library::open(m_library, library::Database::Access::ReadWrite);
    VERIFY_RESULT(other);
    QVERIFY(fails());
    QVERIFY2(sentence().contains(QString::number(QCoreApplication::applicationPid())), qPrintable(sentence()));
    QVERIFY(opensBy(u"readOnly"_s));
}

void TestOpening::newLibraryMakesItsFolder()
{
    const QString folder = home(u"papers/of/mine"_s);
    QVERIFY(opens([&] { m_window->libraries().create(folder); }));
    QVERIFY(QFile::exists(folder + u"/library.db"_s));
    QVERIFY(!m_window->library()->library().isReadOnly());
}

void TestOpening::failedNewLibraryKeepsTheOneThatIsOpen()
{
    QVERIFY(openLibrary());
    const QString folder = home(u"full"_s);
    QVERIFY(QDir().mkpath(folder) && base::writeFile(folder + u"/letter.txt"_s, "words").has_value());
    m_window->libraries().create(folder);
    QTRY_VERIFY(part<window::MessageBar>(u"messageBar"_s)->text().contains(u"holds other files"_s));
    QVERIFY(m_window->library());
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList {u"letter.txt"_s});
}

void TestOpening::newLibraryAsksForAName()
{
    m_window->actions().action(u"file.newLibrary"_s)->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>(u"newLibraryDialog"_s);
    QVERIFY(dialog);
    dialog->setDirectory(home(QString()));
    dialog->selectFile(u"fresh"_s);
    QVERIFY(opens([dialog] { emit dialog->fileSelected(dialog->selectedFiles().value(0)); }));
    QVERIFY(QFile::exists(home(u"fresh/library.db"_s)));
}

void TestOpening::tabsAreKeptWhileOneWorks()
{
    QVERIFY(openLibrary());
    m_window->navigation().openReference(u"A/HRC/RES/57/12 OP1"_s);
    // What another start would read, while this window is open and nothing was closed.
    const auto kept = [] {
        const presentation::Settings next;
        const QByteArray places = next.value(presentation::Setting::OpenPlaces).toByteArray();
        return QJsonDocument::fromJson(places).object()[u"pages"_s].toArray();
    };
    QTRY_VERIFY([&] {
        const QJsonArray pages = kept();
        return std::ranges::any_of(pages, [](const QJsonValue &page) { return page[u"address"_s].toString() == "OP1"_L1; });
    }());
}

QProcess *TestOpening::start(const QStringList &arguments)
{
    auto *program = new QProcess(this);
    program->setProcessChannelMode(QProcess::ForwardedChannels);
    program->start(QStringLiteral(AIDE_PROGRAM), arguments);
    return program;
}

int TestOpening::symbolsInTabs(const QString &symbol) const
{
    int found = 0;
    for (int index = 0; index < m_window->tabs().count(); ++index) {
        const auto *page = qobject_cast<window::ReaderPage *>(m_window->tabs().widget(index));
        found += page && page->symbol() == symbol;
    }
    return found;
}

void TestOpening::secondStartIsHandedToTheWindow()
{
    QVERIFY(openLibrary());
    m_window->showMinimized();
    const QString file = home(u"note.txt"_s);
    QVERIFY(base::writeFile(file, "Harbour towns keep their reading rooms open through the night.\n").has_value());
    // The library by another name of the same folder.
    QProcess *program = start({u"--library"_s, m_library + u"/."_s, u"A/HRC/RES/57/12"_s});
    QTRY_COMPARE_WITH_TIMEOUT(program->state(), QProcess::NotRunning, 20'000);
    QCOMPARE(program->exitCode(), 0);
    QTRY_COMPARE(symbolsInTabs(u"A/HRC/RES/57/12"_s), 1);
    QVERIFY(!m_window->isMinimized());

    program = start({u"--library"_s, m_library, file});
    QTRY_COMPARE_WITH_TIMEOUT(program->state(), QProcess::NotRunning, 20'000);
    QCOMPARE(program->exitCode(), 0);
    // A single file is looked over before it is stored.
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"reviewDialog"_s), 20'000);
}

void TestOpening::requestWithoutAWindowIsNotTaken()
{
    QVERIFY(!presentation::WindowClaim::handOver(m_library, {u"A/HRC/RES/57/12"_s, {}, {}}));
    {
        presentation::WindowClaim claim;
        claim.claim(m_library);
    }
    QVERIFY(!presentation::WindowClaim::handOver(m_library, {u"A/HRC/RES/57/12"_s, {}, {}}));
    QVERIFY(QDir(home(u"runtime/aide-memoire"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestOpening::secondOfTwoProgramsEndsAndTheFirstShows()
{
    const QString settings = home(u"two"_s);
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(settings));
    QProcess *first = start({u"--library"_s, m_library});
    const auto isOpen = [this] { return QFile::exists(m_library + u"/library.lock"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
    QProcess *second = start({u"--library"_s, m_library, u"A/HRC/RES/57/12 OP1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 20'000);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
    const auto shown = [&settings] {
        QFile file(settings + u"/aide-memoire/aide-memoire.ini"_s);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("OP1");
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown(), 20'000);
    first->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(first->state(), QProcess::NotRunning, 20'000);
}

void TestOpening::checkOffersToRemoveWhatNoTextNeeds()
{
    const QString orphan = m_library + u"/originals/cc/"_s + QString(64, u'c');
    QVERIFY(base::makeOwnerOnlyFolder(QFileInfo(orphan).path()) && base::writeFile(orphan, "words"));
    QFile file(orphan);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(openLibrary());
    m_window->actions().action(u"tools.checkLibrary"_s)->trigger();
    auto *bar = part<window::MessageBar>(u"messageBar"_s);
    QTRY_VERIFY(bar->text().contains(u"1 file"_s));
    shoot(u"leftovers"_s);
    auto *remove = bar->findChild<QToolButton *>(u"messageAction"_s);
    QVERIFY(remove && remove->isVisible());
    remove->click();
    QTRY_VERIFY(!file.exists());
    QTRY_VERIFY(bar->text().contains(u"removed"_s));
}

void TestOpening::settingsAreForTheirOwnerAlone()
{
    {
        presentation::Settings first;
        first.setValue(presentation::Setting::AuthorName, u"Somebody"_s);
    }
    const QFileInfo file(home(u"settings/aide-memoire/aide-memoire.ini"_s));
    QVERIFY(file.exists());
    QVERIFY(QFile::setPermissions(file.filePath(), QFileDevice::Permissions(0x6644)));
    const presentation::Settings next;
    constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(file.filePath()).permissions() & kOthers));
    QVERIFY(!(QFileInfo(file.path()).permissions() & kOthers));
}

void TestOpening::damagedSettingsAreSaidWhereTheyLie()
{
    stop();
    const QString path = home(u"settings/aide-memoire/aide-memoire.ini"_s);
    VERIFY_RESULT(base::writeFile(path, "no settings at all\n"));
    const auto damaged = application::preferences::keepDamagedAside();
    QVERIFY(damaged && damaged->keptAs);
    m_settings = std::make_unique<presentation::Settings>();
    makeWindow();
    m_window->libraries().noteDamagedSettings(*damaged);
    QVERIFY(openLibrary());
    const QString said = part<window::MessageBar>(u"messageBar"_s)->text();
    QVERIFY2(said.contains(*damaged->keptAs) && said.contains(u"standard"_s), qPrintable(said));
    QCOMPARE(m_settings->value(presentation::Setting::ReaderZoom).toInt(), 100);
    shoot(u"opening-damaged-settings"_s);
    // Said once.
    QVERIFY(openLibrary());
    QVERIFY(!part<window::MessageBar>(u"messageBar"_s)->isVisible() || part<window::MessageBar>(u"messageBar"_s)->text() != said);
    QFile kept(*damaged->keptAs);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("no settings at all\n"));
}

void TestOpening::relativeFolderIsRememberedWhole()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(QFileInfo(m_library).path()));
    QVERIFY(opens([this] { m_window->libraries().open(QFileInfo(m_library).fileName()); }));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(m_settings->value(presentation::Setting::LastLibrary).toString(), m_library);
    QCOMPARE(m_window->libraries().folder(), m_library);
}

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
