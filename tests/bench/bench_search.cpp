// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Search beside plain FTS5 on the same paragraphs: time of a query, of the index, and its size. Another program of this
// folder does the same with Xapian.
//   bench_search make LIBRARY PARAGRAPHS PATH…   a library of so many paragraphs, from the files and perturbed copies
//   bench_search run LIBRARY QUERIES

#include "searchcorpus.h"

#include <library/database/statement.h>
#include <library/search/evaluation/engine.h>
#include <library/store/library.h>
#include <library/store/maintenance.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextStream>

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 3;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// One query for ours, and what a peer without fields is asked instead.
struct Line {
    QString ours;
    QString plain;
};

QList<Line> readQueries(const QString &path)
{
    QList<Line> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no queries");
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(u'\t');
        lines.append({parts.first(), parts.last()});
    }
    return lines;
}

struct Measure {
    QString query;
    double milliseconds = 0;
    qint64 total = 0;
};

void report(const char *name, std::vector<Measure> measures)
{
    if (measures.empty())
        return;
    std::ranges::sort(measures, {}, &Measure::milliseconds);
    const auto at = [&](double part) { return measures[size_t(double(measures.size() - 1) * part)].milliseconds; };
    out() << qSetFieldWidth(26) << Qt::left << name << qSetFieldWidth(0) << "p50 " << at(0.5) << " ms  p95 " << at(0.95)
          << " ms  max " << measures.back().milliseconds << " ms   slowest:";
    for (size_t last = 0; last < 6 && last < measures.size(); ++last) {
        const Measure &slow = measures[measures.size() - 1 - last];
        out() << "  " << slow.query << ' ' << slow.milliseconds << " (" << slow.total << ')';
    }
    out() << Qt::endl;
}

/// Every query some times in a row; the median of its times counts, as a person types on a warm machine.
void measure(const char *name, const QList<Line> &lines, const std::function<qint64(const Line &)> &ask)
{
    std::vector<Measure> measures;
    for (const Line &line : lines) {
        std::vector<double> times;
        qint64 total = 0;
        for (int round = 0; round < kRounds; ++round)
            times.push_back(seconds([&] { total = ask(line); }) * 1000);
        std::ranges::sort(times);
        measures.push_back({line.ours, times[times.size() / 2], total});
    }
    report(name, std::move(measures));
}

qint64 indexBytes(const library::Library &library)
{
    return library.read([](const library::Database &database) -> base::Result<qint64> {
        library::Statement scan(database,
            u"SELECT sum(pgsize) FROM dbstat WHERE aggregate = 1 AND (name LIKE 'passage_index%' OR name LIKE 'text_index%' "
            u"OR name LIKE 'word%')"_s);
        return scan.next() ? scan.integer(0) : 0;
    }).value_or(0);
}

/// The paragraphs into a table of FTS5 with its own tokenizer, without their text, as ours has none.
void makePlain(const QString &path, const QString &library)
{
    QFile::remove(path);
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    const auto execute = [database](const QByteArray &sql) {
        char *error = nullptr;
        if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &error) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), error);
    };
    execute("PRAGMA journal_mode = WAL");
    execute("ATTACH '" + QFile::encodeName(library) + "/library.db' AS library");
    execute("CREATE VIRTUAL TABLE t USING fts5 (content, content = '', tokenize = 'unicode61')");
    execute("INSERT INTO t (rowid, content) SELECT id, content FROM library.passage ORDER BY id");
    execute("DETACH library");
    execute("PRAGMA wal_checkpoint(TRUNCATE)");
    sqlite3_close(database);
}

QByteArray plainMatch(const QString &query)
{
    // Words of the plain table are quoted, phrases stay, a star stays.
    QStringList parts;
    static const QRegularExpression piece(u"\"[^\"]*\"\\*?|\\S+"_s);
    for (auto found = piece.globalMatch(query); found.hasNext();) {
        QString part = found.next().captured();
        const bool isPrefix = part.endsWith(u'*');
        part.remove(u'"').remove(u'*');
        parts.append(u'"' + part + (isPrefix ? u"\" *"_s : u"\""_s));
    }
    return parts.join(u' ').toUtf8();
}

qint64 askPlain(sqlite3 *database, const QString &query)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, "SELECT rowid FROM t WHERE t MATCH ? ORDER BY rank LIMIT 20", -1, &statement, nullptr);
    const QByteArray match = plainMatch(query);
    sqlite3_bind_text(statement, 1, match.constData(), int(match.size()), SQLITE_STATIC);
    qint64 rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ++rows;
    sqlite3_finalize(statement);
    return rows;
}

void measureSearch(const library::Library &library, const QList<Line> &lines)
{
    const search::Engine engine(library);
    const auto ask = [&engine](search::SearchMode effort) {
        return [&engine, effort](const Line &line) {
            search::Options options;
            options.effort = effort;
            const auto answer = engine.search(line.ours, options);
            if (!answer)
                qFatal("%s: %s", qPrintable(line.ours), qPrintable(base::englishLine(answer.error())));
            return answer->hits.isEmpty() ? 0 : answer->total;
        };
    };
    measure("ours, first answer", lines, ask(search::SearchMode::FirstAnswer));
    measure("ours, while one types", lines, [&engine](const Line &line) {
        search::Options options;
        options.effort = search::SearchMode::FirstAnswer;
        options.typedTo = int(line.ours.size());
        const auto answer = engine.search(line.ours, options);
        return answer && !answer->hits.isEmpty() ? answer->total : 0;
    });
    measure("ours, complete", lines, ask(search::SearchMode::Complete));
}

void measurePlain(const QString &path, const QList<Line> &lines)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_exec(database, "PRAGMA mmap_size = 1073741824", nullptr, nullptr, nullptr);
    measure("plain FTS5, top 20", lines, [database](const Line &line) { return askPlain(database, line.plain); });
    sqlite3_close(database);
}

void run(const QString &folder, const QString &queries)
{
    const QList<Line> lines = readQueries(queries);
    const QString plain = folder + u".plain.db"_s;
    const double plainSeconds = seconds([&] { makePlain(plain, folder); });
    auto library = library::Library::open(folder, library::Database::Access::ReadWrite);
    if (!library)
        qFatal("%s", qPrintable(base::englishLine(library.error())));
    const double ourSeconds = seconds([&] {
        if (const base::Status rebuilt = (*library)->write(library::rebuildIndex); !rebuilt)
            qFatal("%s", qPrintable(base::englishLine(rebuilt.error())));
    });
    const double plainBytes = double(QFileInfo(plain).size());
    const double ourBytes = double(indexBytes(**library));
    out() << "index, ours                " << ourSeconds << " s  " << ourBytes / 1e6 << " MB\n"
          << "index, plain FTS5          " << plainSeconds << " s  " << plainBytes / 1e6 << " MB\n"
          << "ours / plain               " << ourSeconds / plainSeconds << "    " << ourBytes / plainBytes << Qt::endl;
    out() << lines.size() << " queries, median of " << kRounds << " each" << Qt::endl;
    measureSearch(**library, lines);
    measurePlain(plain, lines);
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"make" && arguments.size() > 4)
        makeCorpus(arguments.at(2), arguments.at(3).toLongLong(), arguments.mid(4));
    else if (arguments.value(1) == u"run" && arguments.size() == 4)
        run(arguments.at(2), arguments.at(3));
    else
        return 2;
    return 0;
}
