// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a briefing pack takes to become a PDF, beside QTextDocument that prints the same words; how much memory a long one
// takes; and how soon the page in sight is right after an edit: bench_pack [PAGES LONG], 200 and 2,000 if it is not said.

#include <application/packs.h>
#include <core/model/symbol.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/library.h>
#include <output/office/packfile.h>
#include <output/render/packpages.h>
#include <presentation/packs/packtexts.h>
#include <presentation/packs/pagepainter.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <window/screens/packs/packpage.h>
#include <window/screens/packs/pagepreview.h>
#include <window/screens/packs/thumbnaillist.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kParagraphs = 24;
constexpr int kRuns = 5;

/// Peak memory of this process, in megabytes.
double peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return double(line.sliced(6).trimmed().split(' ').first().toLongLong()) / 1024;
    }
    return 0;
}

/// The peak of what follows is that of what follows.
void forgetPeak()
{
    malloc_trim(0);
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        references.write("5");
}

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

model::ImportedText textOf(int number)
{
    static const QStringList things {u"lamps"_s, u"wells"_s, u"benches"_s, u"archives"_s, u"bridges"_s, u"gardens"_s, u"pumps"_s};
    model::ImportedText imported;
    model::Record &work = imported.read.work;
    work.symbol = u"A/HRC/RES/%1/%2"_s.arg(1 + number / 50).arg(1 + number % 50);
    work.symbolKey = model::Symbol::parse(work.symbol)->key();
    work.name = u"The upkeep of %1, part %2"_s.arg(things.at(number % 7)).arg(number);
    imported.read.text.language = u"en"_s;
    imported.read.text.title = work.name;
    for (int at = 1; at <= kParagraphs; ++at) {
        model::Passage passage;
        passage.kind = model::PassageKind::Operative;
        passage.address = model::Address(u"OP%1"_s.arg(at));
        passage.label = u"%1."_s.arg(at);
        passage.position = at - 1;
        passage.content = u"Invites towns, for the %1th time and with undiminished patience, to count their %2, their %3 and their %4, to compare the count with that of the year before, to tell residents what was found, and to report on it before the end of the session %5;"_s
                              .arg(at)
                              .arg(things.at((number + at) % 7), things.at((number + 2 * at) % 7), things.at((number + 4 * at) % 7))
                              .arg(number);
        imported.read.passages.append(passage);
    }
    return imported;
}

model::PackItem itemOf(model::PackItem::Kind kind, const QString &words)
{
    model::PackItem item;
    item.kind = kind;
    item.text = words;
    return item;
}

/// A heading, words of one's own, half of the paragraphs, and the whole of each eighth document.
QList<model::PackItem> blocksOf(int number, base::RecordId work, const QList<model::Passage> &passages)
{
    QList<model::PackItem> items {itemOf(model::PackItem::Kind::Heading, u"Part %1"_s.arg(number)),
        itemOf(model::PackItem::Kind::Note, u"Towns asked for this; **we** can agree to all but the third."_s)};
    model::PackItem item;
    item.record = work;
    item.language = u"en"_s;
    for (int at = 0; at < kParagraphs; at += 2) {
        item.passage = passages.at(at).id;
        item.quote = passages.at(at).content;
        items.append(item);
    }
    if (number % 8 == 7) {
        item = itemOf(model::PackItem::Kind::Document, {});
        item.record = work;
        item.language = u"en"_s;
        items.append(item);
    }
    return items;
}

base::Result<model::Pack> packOf(const QString &folder, int documents)
{
    model::Pack pack;
    pack.title = u"Towns and what they keep"_s;
    pack.date = QDate(2026, 3, 1);
    TRY(const auto library, library::Library::create(folder));
    TRY_VOID(library->write([&](const library::Database &database) -> base::Status {
        library::DocumentStore store(database);
        for (int number = 0; number < documents; ++number) {
            model::Source source;
            source.sha256 = QString::number(number).rightJustified(64, u'0');
            source.path = u"%1.txt"_s.arg(number);
            source.format = u"text"_s;
            TRY(const library::StoredText stored, store.store(textOf(number), source));
            TRY(const QList<model::Passage> passages, library::DocumentQueries(database).passages(stored.text));
            pack.items += blocksOf(number, stored.work, passages);
        }
        return base::ok();
    }));
    return pack;
}

double median(auto work)
{
    QList<qint64> times;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(timer.nsecsElapsed() / 1000);
    }
    std::ranges::sort(times);
    return double(times.at(kRuns / 2)) / 1000;
}

int printPlainly(const QString &html, const QString &path)
{
    QTextDocument document;
    document.setHtml(html);
    {
        QPdfWriter device(path);
        device.setPageLayout(render::standardPageLayout());
        document.print(&device);
    }
    QFile pdf(path);
    return pdf.open(QIODevice::ReadOnly) ? int(pdf.readAll().count("/Type /Page\n")) : 0;
}

void tellPdf(const briefing::Outline &outline, const QTemporaryDir &folder)
{
    QTextStream out(stdout);
    int pages = 0;
    const double own = median([&] { pages = *render::writePackPdf(outline, briefing::englishPageWords(), folder.filePath(u"own.pdf"_s)); });
    const double laidOut = median([&] { (void)render::packPages(outline, briefing::englishPageWords(), render::standardPageLayout().paintRect(QPageLayout::Point).size()); });
    const double painted = median([&] {
        QPdfWriter device(folder.filePath(u"painted.pdf"_s));
        device.setPageLayout(render::standardPageLayout());
        (void)render::paintPack(outline, briefing::englishPageWords(), device);
    });
    (void)office::writePack(outline, briefing::englishPageWords(), folder.filePath(u"own.html"_s));
    QFile html(folder.filePath(u"own.html"_s));
    if (!html.open(QIODevice::ReadOnly))
        return;
    const QString words = QString::fromUtf8(html.readAll());
    int plainPages = 0;
    const double plain = median([&] { plainPages = printPlainly(words, folder.filePath(u"plain.pdf"_s)); });
    out << pages << " pages to PDF: " << own << " ms (layout " << laidOut << ", painting " << painted - laidOut << ", tags and bookmarks " << own - painted << "); QTextDocument prints the same words (" << plainPages << " pages) in " << plain
        << " ms: ratio " << own / plain << "\n";
    for (const char *ending : {"docx", "odt", "html", "md"})
        out << "  to " << ending << ": " << median([&] { (void)office::writePack(outline, briefing::englishPageWords(), folder.filePath(u"own."_s + QLatin1StringView(ending))); }) << " ms\n";
}

/// The longest time in which the window did nothing, in milliseconds: what a key waits at most.
class Pulse
{
public:
    Pulse()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
    }
    qint64 take() { return std::exchange(m_longest, 0); }

private:
    void beat()
    {
        m_longest = std::max(m_longest, m_since.isValid() ? m_since.restart() : 0);
        m_since.start();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// From an edit to a page in sight that shows it.
void tellEdit(const char *name, window::PagePreview &preview, Pulse &pulse, const std::function<void(int)> &edit)
{
    QList<qint64> times;
    qint64 longest = 0;
    QElapsedTimer timer;
    for (int run = 0; run < kRuns; ++run) {
        pulse.take();
        timer.start();
        edit(run);
        while (preview.isPainted() && timer.elapsed() < 20'000)
            wait(1);
        while (!preview.isPainted() && timer.elapsed() < 20'000)
            wait(1);
        times.append(timer.elapsed());
        longest = std::max(longest, pulse.take());
        wait(1500);
    }
    std::ranges::sort(times);
    QTextStream(stdout) << "  after " << name << ": " << times.at(kRuns / 2) << " ms (worst " << times.last() << "), a key waits at most " << longest << " ms\n";
}

void tellPreview(const QString &folder, const model::Pack &pack)
{
    presentation::Settings settings;
    const presentation::Language language(settings);
    auto opened = application::OpenLibrary::open(folder, application::OpenLibrary::Access::Write);
    const base::Result<base::PackId> id = opened->run(application::storePack(pack));
    presentation::AsyncLibrary library(std::move(*opened), settings);
    window::PackPage page(library, *id);
    page.resize(1200, 900);
    page.show();
    auto *preview = page.findChild<window::PagePreview *>();
    auto *blocks = qobject_cast<presentation::PackModel *>(page.findChild<QListView *>(u"packBlocks"_s)->model());
    Pulse pulse;
    QElapsedTimer timer;
    timer.start();
    while (!preview->isPainted())
        wait(1);
    const qint64 first = timer.elapsed();
    while (!preview->isWhole() || !preview->isPainted())
        wait(1);
    QTextStream(stdout) << "preview of " << preview->pageCount() << " pages: first page " << first << " ms after the pack was opened, all "
                        << timer.elapsed() << " ms; a key waits at most " << pulse.take() << " ms\n";
    wait(1500);
    auto *title = page.findChildren<QLineEdit *>().first();
    tellEdit("a letter in the title", *preview, pulse, [&](int run) {
        title->setText(u"Towns, number %1"_s.arg(run));
        emit title->textEdited(title->text());
    });
    tellEdit("a word in the first note", *preview, pulse, [&](int run) { blocks->setWords(1, u"We can agree, time %1"_s.arg(run)); });
    tellEdit("a heading that comes in", *preview, pulse, [&](int run) {
        const model::PackItem item = itemOf(model::PackItem::Kind::Heading, u"New part %1"_s.arg(run));
        blocks->insert(blocks->rowCount() / 2, {item}, u"Add"_s);
    });
    auto *small = page.findChild<window::ThumbnailList *>();
    small->setVisible(true);
    for (int at = 0; at <= 20; ++at) {
        small->scrollTo(small->model()->index(at * (small->model()->rowCount() - 1) / 20, 0));
        wait(50);
    }
    timer.start();
    while (!small->isPainted() && timer.elapsed() < 20'000)
        wait(1);
    QTextStream(stdout) << "  small pages: the last ones " << timer.elapsed() << " ms after the list was scrolled to its end; at most " << peak() << " MB resident\n";
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int pages = QApplication::arguments().value(1, u"200"_s).toInt();
    const int longPages = QApplication::arguments().value(2, u"2000"_s).toInt();
    for (const int wanted : {20, pages, longPages}) {
        const QTemporaryDir folder;
        // About two and a half pages a document.
        const base::Result<model::Pack> pack = packOf(folder.filePath(u"library"_s), std::max(2, wanted * 10 / 21));
        if (!pack)
            return 1;
        auto library = application::OpenLibrary::open(folder.filePath(u"library"_s), application::OpenLibrary::Access::Write);
        const auto query = application::packOutline(*pack, u"en"_s, [](const application::RecordFacts &) { return QStringList(); });
        const base::Result<briefing::Outline> outline = library->run(query);
        if (!outline)
            return 1;
        if (wanted == longPages) {
            const base::Result<int> written = render::writePackPdf(*outline, briefing::englishPageWords(), folder.filePath(u"long.pdf"_s));
            QTextStream(stdout) << written.value_or(0) << " pages to PDF: at most " << peak() << " MB resident\n";
            library = base::failure(base::ErrorCode::NotFound);
            forgetPeak();
            tellPreview(folder.filePath(u"library"_s), *pack);
            return 0;
        }
        QTextStream(stdout) << "outline: " << median([&] { (void)library->run(query); }) << " ms; ";
        tellPdf(*outline, folder);
        library = base::failure(base::ErrorCode::NotFound); // Closed: the page opens it itself.
        tellPreview(folder.filePath(u"library"_s), *pack);
    }
    return 0;
}
