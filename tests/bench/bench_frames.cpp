// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the window is there and its pages are painted: bench_frames LONG [DAY]. LONG is a library of bench_window (a text of
// 30,000 paragraphs), DAY one of bench_day (16,000 documents). The start stands beside an empty window with the same styles.

#include <presentation/actions/actionregistry.h>
#include <presentation/library/navigationtarget.h>
#include <presentation/reader/textloader.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <window/screens/library/recordtable.h>
#include <window/screens/library/todaypage.h>
#include <window/screens/library/todayview.h>
#include <window/screens/reader/findbar.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>
#include <window/screens/settings/appearance.h>
#include <window/shell/libraryswitcher.h>
#include <window/shell/mainwindow.h>
#include <window/shell/navigationcontroller.h>
#include <window/shell/tabs.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 7;
constexpr int kFrames = 400;

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Resident memory of this process, in megabytes.
double resident()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return double(line.sliced(6).trimmed().split(' ').first().toLongLong()) / 1024;
    }
    return 0;
}

/// Tells how long it took until a page was painted, from a call or from the answer that it shows.
class Watch : public QObject
{
public:
    Watch() { qApp->installEventFilter(this); }

    /// `shown` tells the widget that is painted once its content is there, null before.
    void start(std::function<const QWidget *()> shown)
    {
        m_shown = std::move(shown);
        m_isThere = false;
        m_isDone = false;
        m_call.start();
    }
    void wait()
    {
        while (!m_isDone)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    double fromCall() const { return m_fromCall; }
    double fromAnswer() const { return m_fromAnswer; }

private:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (m_isDone || m_isInside)
            return false;
        const QWidget *shown = m_shown();
        m_isThere = m_isThere || shown;
        if (event->type() == QEvent::MetaCall && !m_isThere)
            m_answer.start(); // Perhaps the one that brings what is to be shown.
        if (event->type() != QEvent::Paint || !shown || object != shown)
            return false;
        m_isInside = true;
        object->event(event);
        m_isInside = false;
        m_fromCall = double(m_call.nsecsElapsed()) / 1e6;
        m_fromAnswer = double(m_answer.nsecsElapsed()) / 1e6;
        m_isDone = true;
        return true;
    }

    std::function<const QWidget *()> m_shown;
    QElapsedTimer m_call;
    QElapsedTimer m_answer;
    double m_fromCall = 0;
    double m_fromAnswer = 0;
    bool m_isThere = false;
    bool m_isDone = true;
    bool m_isInside = false;
};

double percentile(QList<double> values, int percent)
{
    std::ranges::sort(values);
    return values.at(std::min(values.size() - 1, values.size() * percent / 100));
}

void tell(const QString &what, const QList<double> &values)
{
    QTextStream(stdout) << what.leftJustified(52) << " median " << percentile(values, 50) << " ms, p95 " << percentile(values, 95) << ", worst " << percentile(values, 100) << '\n';
}

window::ReaderPage *readerOf(window::MainWindow &window);

/// Scrolls a view as a wheel does, from its beginning to its end.
void tellScrolling(const QString &what, QAbstractScrollArea &view)
{
    QList<double> frames;
    QScrollBar &bar = *view.verticalScrollBar();
    for (int frame = 0; frame < kFrames; ++frame) {
        if (frame % 40 == 0)
            bar.setValue(int(qint64(bar.maximum()) * frame / kFrames));
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        bar.setValue(bar.value() + std::max(3, bar.singleStep() * 3));
        QCoreApplication::processEvents();
        frames.append(double(timer.nsecsElapsed()) / 1e6);
    }
    tell(what, frames);
}

/// The longest time in which the window did not answer, over so many milliseconds.
double longestPause(int milliseconds)
{
    QElapsedTimer all;
    all.start();
    double longest = 0;
    while (all.elapsed() < milliseconds) {
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
        QThread::msleep(1);
    }
    return longest;
}

/// Goes to places far apart as a link of the contents does, while the text is laid out, and tells the jump and the longest pause
/// after it.
void tellJumps(window::MainWindow &window, const QString &when)
{
    auto &view = *readerOf(window)->findChild<window::ReaderView *>();
    const QList<model::Passage> passages = readerOf(window)->content().passages;
    QList<double> jumps;
    QList<double> pauses;
    for (const int percent : {90, 20, 70, 99, 50}) {
        QElapsedTimer timer;
        timer.start();
        view.goTo(passages.at(passages.size() * percent / 100).id);
        view.viewport()->repaint();
        jumps.append(double(timer.nsecsElapsed()) / 1e6);
        pauses.append(longestPause(1500));
    }
    readerOf(window)->pane().showFindBar();
    window.findChild<QLineEdit *>(u"findWords"_s)->setText(when.contains(u"once"_s) ? u"patience"_s : u"their lamps"_s);
    QList<double> found {longestPause(1500)};
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        readerOf(window)->pane().findPrevious(); // From the beginning to the end, and up.
        view.viewport()->repaint();
        found.append(double(timer.nsecsElapsed()) / 1e6);
    }
    readerOf(window)->findChild<window::FindBar *>()->closed();
    tell(u"words are found, and their places one by one, "_s + when, found);
    tell(u"a jump far away, "_s + when, jumps);
    tell(u"the longest pause after it, "_s + when, pauses);
}

window::ReaderPage *readerOf(window::MainWindow &window)
{
    return qobject_cast<window::ReaderPage *>(window.tabs().currentWidget());
}

void openAndWait(window::MainWindow &window, const QString &folder)
{
    QEventLoop loop;
    QObject::connect(&window, &window::MainWindow::opened, &loop, &QEventLoop::quit);
    window.libraries().open(folder);
    loop.exec();
    wait(1500);
}

/// The view of the reader once it shows a document.
const QWidget *viewOf(window::MainWindow &window, const QString &symbol)
{
    const window::ReaderPage *page = readerOf(window);
    return page && page->content().work.symbol == symbol ? page->findChild<window::ReaderView *>()->viewport() : nullptr;
}

void tellOpening(window::MainWindow &window, const QStringList &references)
{
    Watch watch;
    QList<double> times;
    for (int run = 0; run < 3 * kRuns; ++run) {
        const QString &reference = references.at(run % references.size());
        watch.start([&] { return viewOf(window, reference); });
        window.navigation().openReference(reference);
        watch.wait();
        times.append(watch.fromCall());
        wait(300);
        window.tabs().close(window.tabs().page());
    }
    tell(u"open a resolution, from the click to its picture"_s, times);
}

void tellFirstPaint(window::MainWindow &window, const QString &small, const QString &large)
{
    Watch watch;
    QList<double> times;
    for (int run = 0; run < kRuns; ++run) {
        window.navigation().openReference(small);
        wait(800);
        watch.start([&] { return viewOf(window, large); });
        window.navigation().openReference(large);
        watch.wait();
        times.append(watch.fromAnswer());
        wait(1500);
        if (run + 1 < kRuns)
            window.tabs().close(window.tabs().page()); // It is read and made anew.
    }
    tell(u"first picture of a long text, once it is at hand"_s, times);
}

/// Runs this program as a process of its own, until it says that it can be used.
double start(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForReadyRead(60'000);
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    return taken;
}

void tellStart(const QString &folder)
{
    QList<double> empty;
    QList<double> whole;
    for (int run = 0; run < kRuns; ++run) {
        empty.append(start({u"--empty"_s}));
        whole.append(start({u"--start"_s, folder}));
    }
    tell(u"start of an empty window with the same styles"_s, empty);
    tell(u"start to a window with Today, 16,000 documents"_s, whole);
    QTextStream(stdout) << "ratio " << percentile(whole, 50) / percentile(empty, 50) << '\n';
}

void sayUsable()
{
    QTextStream(stdout) << "usable\n" << Qt::flush;
    std::_Exit(0); // What closing takes is not asked.
}

int runStart(const QString &folder)
{
    presentation::Settings settings;
    const presentation::Language language(settings);
    const window::Appearance appearance(settings);
    window::MainWindow window(settings);
    window.show();
    QObject::connect(&window, &window::MainWindow::opened, &window, [&window] {
        window.navigation().openEntry(presentation::HistoryEntry::of(presentation::NavigationTarget::today()), presentation::OpenIn::SameTab);
        QObject::connect(window.findChild<window::TodayPage *>()->findChild<window::TodayView *>(), &window::TodayView::loaded, &window, [&window] { QTimer::singleShot(0, &window, sayUsable); });
    });
    window.libraries().open(folder);
    return QCoreApplication::exec();
}

int runEmpty()
{
    presentation::Settings settings;
    const presentation::Language language(settings);
    const window::Appearance appearance(settings);
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, &window, [&window] {
        window.repaint();
        sayUsable();
    });
    return QCoreApplication::exec();
}

void measureLong(window::MainWindow &window, const QString &longText)
{
    openAndWait(window, longText);
    tellFirstPaint(window, u"A/HRC/RES/66/1"_s, u"A/HRC/RES/66/2"_s);
    auto &view = *readerOf(window)->findChild<window::ReaderView *>();
    tellScrolling(u"a frame of a long text while it scrolls"_s, view);
    tellJumps(window, u"while the text is laid out"_s);
    QTextStream(stdout) << "the longest pause until all is laid out: " << longestPause(20'000) << " ms\n";
    tellJumps(window, u"once it is"_s);
    tellScrolling(u"the same once all of it is laid out"_s, view);
}

void measureDay(window::MainWindow &window, presentation::Settings &settings, const QString &day)
{
    openAndWait(window, day);
    tellOpening(window, {u"A/HRC/RES/20/1"_s, u"A/HRC/RES/41/7"_s, u"A/HRC/RES/57/12"_s});
    settings.setValue(presentation::Setting::ListAsTable, true);
    window.navigation().openEntry(presentation::HistoryEntry::of(presentation::NavigationTarget::ofKind(model::RecordKind::Document)), presentation::OpenIn::SameTab);
    wait(2000);
    tellScrolling(u"a frame of a table of 16,000 documents"_s, *window.findChild<window::RecordTable *>());
}

void measure(const QString &longText, const QString &day)
{
    presentation::Settings settings;
    const presentation::Language language(settings);
    const window::Appearance appearance(settings);
    window::MainWindow window(settings);
    window.resize(1440, 900);
    window.show();
    measureLong(window, longText);
    if (!day.isEmpty())
        measureDay(window, settings, day);
    QTextStream(stdout) << "resident: " << resident() << " MB\n";
}

}

int main(int argc, char **argv)
{
    // No window of an earlier time comes back.
    const QTemporaryDir configuration;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qputenv(variable, configuration.path().toLocal8Bit());
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--empty")
        return runEmpty();
    if (arguments.value(1) == u"--start")
        return runStart(arguments.value(2));
    if (arguments.size() < 2)
        qFatal("bench_frames LONG [DAY]");
    measure(arguments.at(1), arguments.value(2));
    if (arguments.size() > 2)
        tellStart(arguments.at(2));
    return 0;
}
