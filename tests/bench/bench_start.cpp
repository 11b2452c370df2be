// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a start takes until the window can be used, against an empty window with the same styles: bench_start FOLDER [RUNS].
// The library in FOLDER is one that bench_day made. Each start is a process of its own, counted from before it is started: until
// the tree of the library is painted with its counts and the loop takes events again, and until Today is painted. Prints medians.

#include <presentation/library/librarytreemodel.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <window/screens/settings/appearance.h>
#include <window/shell/run.h>

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

/// Nanoseconds of the clock that all processes share.
qint64 now()
{
    timespec time {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

void tell(const char *what)
{
    const qint64 began = qEnvironmentVariable("AIDE_BENCH_BEGAN").toLongLong();
    std::printf("%s %.1f\n", what, double(now() - began) / 1e6);
    std::fflush(stdout);
}

/// Looks at what is painted, and ends the process when all was seen.
class Watcher final : public QObject
{
public:
    explicit Watcher(bool isEmpty)
        : m_isEmpty(isEmpty)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, [this, watched] { look(watched); }, Qt::QueuedConnection);
        return false;
    }

private:
    void once(const char *what)
    {
        if (m_seen.contains(what))
            return;
        m_seen.append(what);
        tell(what);
    }

    /// After the paint, when the loop takes events again.
    void look(QObject *painted)
    {
        if (qobject_cast<QMainWindow *>(painted))
            once("window");
        const auto *view = qobject_cast<QTreeView *>(painted->parent());
        const QAbstractItemModel *model = view && view->isVisible() ? view->model() : nullptr;
        if (model && view->objectName() == "libraryTree"_L1 && model->index(0, 0).data(presentation::LibraryTreeModel::CountRole).toLongLong() > 0)
            once("library");
        if (model && view->objectName().startsWith("today"_L1) && model->rowCount() > 0)
            once("today");
        if (m_isEmpty ? m_seen.contains("window") : m_seen.contains("library") && m_seen.contains("today"))
            std::_Exit(0);
    }

    bool m_isEmpty;
    QByteArrayList m_seen;
};

int runChild(QApplication &application, const QString &folder)
{
    Watcher watcher(folder.isEmpty());
    application.installEventFilter(&watcher);
    if (!folder.isEmpty()) {
        window::StartOptions options;
        options.library = folder;
        return window::run(application, options);
    }
    presentation::Settings settings;
    const presentation::Language language(settings);
    const window::Appearance appearance(settings);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

using Times = QMap<QString, QList<double>>;

void start(const QString &folder, const QString &home, Times &times)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home);
    environment.insert(u"AIDE_BENCH_BEGAN"_s, QString::number(now()));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QApplication::applicationFilePath(), {u"--child"_s, folder});
    process.waitForFinished();
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        times[(folder.isEmpty() ? u"empty: "_s : u"start: "_s) + line.section(u' ', 0, 0)].append(line.section(u' ', 1).toDouble());
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"aide-memoire"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "--child"_L1)
        return runChild(application, arguments.value(2));
    const QString folder = QDir(arguments.value(1)).absolutePath();
    if (arguments.size() < 2 || !QFileInfo(folder).isDir()) {
        QTextStream(stderr) << "bench_start FOLDER [RUNS]\n";
        return 2;
    }
    const QTemporaryDir home;
    Times times;
    Times warming;
    start({}, home.path(), warming);
    start(folder, home.path(), warming);
    for (int run = 0; run < arguments.value(2, u"15"_s).toInt(); ++run) {
        start({}, home.path(), times);
        start(folder, home.path(), times);
    }
    const double empty = median(times.value(u"empty: window"_s));
    for (const auto &[what, values] : std::as_const(times).asKeyValueRange()) {
        QTextStream(stdout) << what.leftJustified(20) << QString::number(median(values), 'f', 1).rightJustified(8) << " ms, "
                            << QString::number(median(values) / empty, 'f', 2) << " x\n";
    }
    return 0;
}
