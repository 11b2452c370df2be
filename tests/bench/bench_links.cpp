// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_links LIBRARY [SYMBOL]: how long a person waits for the map around a document (2 steps), for the pages of the
// records with the most links, for the suggestions and for the matrix; the rules run again over the whole library.

#include <application/diagrams.h>
#include <application/suggestions.h>
#include <core/model/reference.h>
#include <library/database/statement.h>
#include <library/store/documentqueries.h>
#include <library/store/library.h>
#include <library/store/linkdecisions.h>
#include <library/store/themematrix.h>
#include <presentation/settings/settings.h>
#include <presentation/suggestions/suggestionmodel.h>
#include <window/screens/diagrams/diagrampage.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/recordpage.h>
#include <window/screens/settings/appearance.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

template<typename Sender, typename Signal>
void waitFor(Sender *sender, Signal signal)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, &QEventLoop::quit);
    loop.exec();
}

void benchMap(presentation::AsyncLibrary &library, base::RecordId record)
{
    for (int round = 0; round < 3; ++round) {
        window::DiagramPage page(library, window::DiagramPage::Kind::Map, record);
        page.resize(1200, 800);
        page.QWidget::show();
        waitFor(&page, &window::DiagramPage::drawn);
        QElapsedTimer timer;
        timer.start();
        page.setHops(2);
        waitFor(&page, &window::DiagramPage::drawn);
        page.repaint();
        out() << "map, 2 steps: " << timer.elapsed() << " ms" << Qt::endl;
    }
}

void benchPage(presentation::AsyncLibrary &library, const model::Record &record, qint64 links)
{
    window::ReaderPage page(library);
    page.resize(1000, 800);
    page.QWidget::show();
    QElapsedTimer timer;
    timer.start();
    page.show(presentation::Location {record.id, {}, {}, {}});
    waitFor(&page, &window::ReaderPage::loaded);
    page.repaint();
    const qint64 shown = timer.elapsed();
    waitFor(page.findChild<window::RecordPage *>(), &window::RecordPage::completed);
    out() << "page of " << record.name << " (" << links << " links): " << shown << " ms, with mentions and history "
          << timer.elapsed() << " ms" << Qt::endl;
}

/// The records of a kind with the most links.
QList<std::pair<model::Record, qint64>> largest(const library::Library &library, const QString &kind)
{
    const auto found = library.read([&](const library::Database &database) -> base::Result<QList<std::pair<model::Record, qint64>>> {
        library::Statement statement(database,
            u"SELECT l.to_record, count(*) AS links FROM link l JOIN record r ON r.id = l.to_record WHERE r.kind = ? "
            u"AND NOT EXISTS (SELECT 1 FROM text t WHERE t.work_id = r.id) GROUP BY l.to_record ORDER BY links DESC LIMIT 2"_s);
        if (const base::Status done = statement.bind(kind).run(); !done)
            return base::failure(done.error());
        QList<std::pair<model::Record, qint64>> records;
        while (statement.next()) {
            const auto record = library::DocumentQueries(database).record(statement.id<base::RecordId>(0));
            if (record)
                records.append({*record, statement.integer(1)});
        }
        return records;
    });
    return found.value_or(QList<std::pair<model::Record, qint64>>());
}

template<typename Work>
void benchRead(const char *what, const application::OpenLibrary &library, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const auto result = library.run(work);
    out() << what << ": " << timer.elapsed() << " ms" << (result ? "" : " (failed)") << Qt::endl;
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    auto library = library::Library::open(arguments.value(1), library::Database::Access::ReadOnly);
    if (!library) {
        out() << "no library: " << library.error().detail << Qt::endl;
        return 1;
    }
    presentation::Settings settings;
    window::Appearance appearance(settings);
    presentation::AsyncLibrary asked(application::OpenLibrary(*std::move(library)), settings);
    const auto middle = asked.library().library().read([&](const library::Database &database) {
        return library::DocumentQueries(database).resolve(*model::Reference::parse(arguments.value(2, u"A/HRC/RES/57/12"_s)));
    });
    if (middle)
        benchMap(asked, middle->id);
    for (const QString &kind : {u"state"_s, u"theme"_s, u"body"_s, u"document"_s}) {
        for (const auto &[record, links] : largest(asked.library().library(), kind))
            benchPage(asked, record, links);
    }
    benchRead("suggestions", asked.library(), application::suggestionGroups());
    benchRead("matrix by year", asked.library(), application::themeMatrix(model::ThemeMatrix::Columns::Years));
    return 0;
}
