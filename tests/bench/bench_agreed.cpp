// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where else paragraphs stand: the time of a question in a large library, beside that of reading the paragraph alone.
//   bench_agreed LIBRARY

#include <application/agreedlanguage.h>
#include <application/openlibrary.h>
#include <library/database/statement.h>
#include <library/store/documentqueries.h>
#include <library/store/library.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 57;
constexpr int kQuestions = 300;

/// Paragraphs of all parts and languages, the same ones every time.
base::Result<QList<base::PassageId>> someParagraphs(const library::Database &database)
{
    library::Statement last(database, u"SELECT max(id) FROM passage"_s);
    TRY(const qint64 count, last.number());
    library::Statement next(database,
        u"SELECT id FROM passage WHERE id >= ? AND kind IN ('operative', 'preambular', 'sub-paragraph') ORDER BY id LIMIT 1"_s);
    QRandomGenerator random(kSeed);
    QList<base::PassageId> chosen;
    for (int at = 0; at < kQuestions; ++at) {
        TRY(const qint64 id, next.bind(qint64(random.bounded(quint64(count)))).number());
        if (id > 0)
            chosen.append(base::PassageId(id));
    }
    return chosen;
}

double milliseconds(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void report(const char *name, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double part) { return times[size_t(double(times.size() - 1) * part)]; };
    QTextStream out(stdout);
    out << qSetFieldWidth(26) << Qt::left << name << qSetFieldWidth(0) << "p50 " << at(0.5) << " ms  p95 " << at(0.95) << " ms  max "
        << times.back() << " ms" << Qt::endl;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const auto library = application::OpenLibrary::open(application.arguments().at(1), application::OpenLibrary::Access::Read);
    if (!library)
        qFatal("%s", qPrintable(base::englishLine(library.error())));
    const auto paragraphs = library->library().read(someParagraphs);
    if (!paragraphs || paragraphs->isEmpty())
        qFatal("no paragraphs");
    std::vector<double> asking;
    std::vector<double> reading;
    qint64 places = 0;
    for (const base::PassageId paragraph : *paragraphs) {
        asking.push_back(milliseconds([&] {
            const auto language = library->run(application::agreedLanguage({{paragraph}}));
            places += language ? language->places.size() : 0;
        }));
        reading.push_back(milliseconds([&] {
            (void)library->library().read([&](const library::Database &database) { return library::DocumentQueries(database).place(paragraph); });
        }));
    }
    QTextStream(stdout) << asking.size() << " paragraphs, " << double(places) / double(asking.size()) << " places each" << Qt::endl;
    report("agreed language", asking);
    report("reading the paragraph", reading);
    return 0;
}
