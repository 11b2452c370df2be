// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory the window holds with nothing open, with a short text, and with one text of 30,000 paragraphs with 10,000
// annotations: bench_window FOLDER [PARAGRAPHS ANNOTATIONS]. The library in FOLDER is made where it is not there.

#include <core/model/symbol.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/library.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/settings/language.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/settings/appearance.h>
#include <window/shell/libraryswitcher.h>
#include <window/shell/mainwindow.h>
#include <window/shell/navigationcontroller.h>
#include <window/shell/tabs.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTextStream>
#include <QTimer>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace {

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

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

model::ImportedText textOf(const QString &symbol, int paragraphs)
{
    model::ImportedText imported;
    imported.read.work.symbol = symbol;
    imported.read.work.symbolKey = model::Symbol::parse(symbol)->key();
    imported.read.work.name = u"A long evening"_s;
    imported.read.text.language = u"en"_s;
    for (int number = 1; number <= paragraphs; ++number) {
        model::Passage passage;
        passage.kind = model::PassageKind::Operative;
        passage.address = model::Address(u"OP%1"_s.arg(number));
        passage.label = u"%1."_s.arg(number);
        passage.position = number - 1;
        passage.content = u"Invites towns, for the %1th time and with undiminished patience, to count their lamps, their benches and "
                          "their trees, to compare the count with that of the year before, and to tell their residents;"_s.arg(number);
        passage.spans.append({model::Span::Style::Italic, 0, 7, {}});
        imported.read.passages.append(passage);
    }
    return imported;
}

base::Result<base::RecordId> store(library::Library &library, const QString &symbol, int paragraphs, int annotations)
{
    model::Source source;
    source.sha256 = symbol;
    source.path = symbol;
    source.format = u"text"_s;
    return library.write([&](const library::Database &database) -> base::Result<base::RecordId> {
        const auto stored = library::DocumentStore(database).store(textOf(symbol, paragraphs), source);
        if (!stored)
            return base::failure(stored.error());
        const auto texts = library::DocumentQueries(database).texts(stored->work);
        const auto passages = library::DocumentQueries(database).passages(texts->first().id);
        for (int number = 0; number < annotations; ++number) {
            const model::Passage &passage = passages->at(number * qsizetype(paragraphs) / annotations);
            model::Annotation note;
            note.record = stored->work;
            note.text = texts->first().id;
            note.passage = passage.id;
            note.address = passage.address.text();
            note.anchor = {passage.content.sliced(8, 30), passage.content.first(8), passage.content.sliced(38, 32), 8, 38};
            note.colour = model::Colour(number % model::kColourCount);
            note.comment = u"Ask about number %1"_s.arg(number);
            if (const auto added = library::AnnotationStore(database).add(note); !added)
                return base::failure(added.error());
        }
        return stored->work;
    });
}

bool makeLibrary(const QString &folder, int paragraphs, int annotations)
{
    if (QFileInfo::exists(folder))
        return true;
    const auto library = library::Library::create(folder);
    return library && store(**library, u"A/HRC/RES/66/1"_s, 30, 10) && store(**library, u"A/HRC/RES/66/2"_s, paragraphs, annotations);
}

void tell(const QString &what, QElapsedTimer &clock)
{
    QTextStream(stdout) << u"%1: %2 MB resident, %3 ms\n"_s.arg(what, -40).arg(resident(), 0, 'f', 0).arg(clock.restart());
}

void show(window::MainWindow &window, const QString &reference, QElapsedTimer &clock)
{
    clock.start();
    window.navigation().openReference(reference);
    const auto page = [&window] { return qobject_cast<window::ReaderPage *>(window.tabs().currentWidget()); };
    while (!page() || page()->content().work.symbol != reference)
        wait(5);
    tell(reference + u" shown", clock);
    auto *view = page()->findChild<window::ReaderView *>();
    wait(1500);
    while (!view->document()->begin().isVisible() || !view->document()->lastBlock().isVisible())
        wait(100); // It is laid out a slice at a time.
    const double height = view->document()->size().height();
    tell(reference + u" laid out, at rest", clock);
    for (int part = 0; part <= 20; ++part) {
        view->verticalScrollBar()->setValue(int(height * part / 20));
        view->viewport()->grab();
    }
    wait(200);
    tell(reference + u" scrolled through", clock);
    malloc_trim(0);
    tell(reference + u" after a trim", clock);
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        qFatal("bench_window FOLDER [PARAGRAPHS ANNOTATIONS]");
    const QString folder = arguments.at(1);
    if (!makeLibrary(folder, arguments.value(2, u"30000"_s).toInt(), arguments.value(3, u"10000"_s).toInt()))
        qFatal("no library");
    if (arguments.contains(u"--make"_s))
        return 0;
    presentation::Settings settings;
    presentation::Language language(settings);
    window::Appearance appearance(settings);
    window::MainWindow window(settings);
    window.resize(1440, 900);
    window.show();
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QObject::connect(&window, &window::MainWindow::opened, &loop, &QEventLoop::quit);
    window.libraries().open(folder);
    loop.exec();
    wait(1000);
    tell(u"an open library"_s, clock);
    show(window, u"A/HRC/RES/66/1"_s, clock);
    show(window, u"A/HRC/RES/66/2"_s, clock);
    return 0;
}
