// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Import beside two limits of the same run: plain parsing of the same files (what cannot be avoided), and raw insertion of
// the same paragraphs into an FTS5 table (what an index costs), and the same files in one archive. With recollindex on the machine, beside it too.

#include <import/formats/reader.h>
#include <import/pipeline/folderwalk.h>
#include <import/pipeline/importer.h>
#include <library/store/library.h>

#include <KZip>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QXmlStreamReader>

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <vector>

#include <readfile.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 3;

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double medianOf(const std::function<double()> &round)
{
    std::vector<double> values;
    for (int index = 0; index < kRounds; ++index)
        values.push_back(round());
    return median(values);
}

/// Every token of every file, thrown away; one thread.
double parsePlainly(const QStringList &files)
{
    return seconds([&files] {
        for (const QString &path : files) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QXmlStreamReader reader(file.readAll());
            while (!reader.atEnd())
                reader.readNext();
        }
    });
}

QList<QByteArray> paragraphsOf(const QStringList &files)
{
    QList<QByteArray> paragraphs;
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto read = readfile::read({QFileInfo(path).fileName(), file.readAll()});
        if (!read)
            continue;
        for (const model::Passage &passage : read->text.passages)
            paragraphs.append(passage.content.toUtf8());
    }
    return paragraphs;
}

/// The paragraphs into a table of FTS5 with its own tokenizer, one transaction, one thread.
double insertRaw(const QList<QByteArray> &paragraphs)
{
    const QTemporaryDir folder;
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(folder.filePath(u"raw.db"_s)).constData(), &database);
    sqlite3_exec(database, "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr);
    sqlite3_exec(database, "CREATE VIRTUAL TABLE t USING fts5 (content)", nullptr, nullptr, nullptr);
    const double time = seconds([&] {
        sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(database, "INSERT INTO t (content) VALUES (?)", -1, &insert, nullptr);
        for (const QByteArray &paragraph : paragraphs) {
            sqlite3_bind_text(insert, 1, paragraph.constData(), int(paragraph.size()), SQLITE_STATIC);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    });
    sqlite3_close(database);
    return time;
}

/// The whole import; also the files a second of each quarter, to see whether the cost of a file grows.
double importAll(const QStringList &paths, QList<double> &quarters)
{
    const QTemporaryDir folder;
    const auto library = library::Library::create(folder.filePath(u"library"_s));
    if (!library)
        qFatal("no library: %s", qPrintable(library.error().detail));
    const qsizetype total = pipeline::findFiles(paths).size();
    QElapsedTimer timer;
    timer.start();
    qsizetype done = 0;
    quarters.clear();
    double before = 0;
    const auto each = [&](const model::FileOutcome &) {
        if (++done % qMax<qsizetype>(1, total / 4) == 0) {
            const double now = double(timer.nsecsElapsed()) / 1e9;
            quarters.append(now - before);
            before = now;
        }
    };
    return seconds([&] {
        jobs::JobControl control;
        pipeline::Importer(**library).import(paths, control, each);
    });
}

/// The same files in one archive.
void writeArchive(const QStringList &files, const QString &path)
{
    KZip zip(path);
    if (!zip.open(QIODevice::WriteOnly))
        qFatal("no archive: %s", qPrintable(zip.errorString()));
    for (qsizetype at = 0; at < files.size(); ++at) {
        QFile file(files.at(at));
        if (file.open(QIODevice::ReadOnly))
            zip.writeFile(u"%1/%2"_s.arg(at).arg(QFileInfo(file).fileName()), file.readAll());
    }
}

/// recollindex over the same folders in a fresh configuration, or a negative number where it is not installed.
double indexWithRecoll(const QStringList &paths)
{
    const QString program = QStandardPaths::findExecutable(u"recollindex"_s);
    if (program.isEmpty())
        return -1;
    const QTemporaryDir folder;
    QStringList absolute;
    for (const QString &path : paths)
        absolute.append(QFileInfo(path).canonicalFilePath());
    QFile configuration(folder.filePath(u"recoll.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        return -1;
    configuration.write("topdirs = " + absolute.join(u' ').toUtf8() + "\n");
    configuration.close();
    return seconds([&] { QProcess::execute(program, {u"-c"_s, folder.path(), u"-z"_s}); });
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList paths = application.arguments().mid(1);
    QStringList files;
    for (const pipeline::FoundFile &file : pipeline::findFiles(paths))
        files.append(file.path);
    const QList<QByteArray> paragraphs = paragraphsOf(files);
    QList<double> quarters;
    const double parsing = medianOf([&] { return parsePlainly(files); });
    const double inserting = medianOf([&] { return insertRaw(paragraphs); });
    const QTemporaryDir folder;
    writeArchive(files, folder.filePath(u"files.zip"_s));
    // In turns, so that what else the machine does falls on both alike.
    QList<double> unused;
    std::vector<double> folders;
    std::vector<double> archives;
    std::vector<double> ratios;
    for (int round = 0; round < kRounds; ++round) {
        folders.push_back(importAll(paths, quarters));
        archives.push_back(importAll({folder.filePath(u"files.zip"_s)}, unused));
        ratios.push_back(archives.back() / folders.back());
    }
    const double importing = median(folders);
    const double unpacking = median(archives);
    QTextStream out(stdout);
    out << files.size() << " files, " << paragraphs.size() << " paragraphs, median of " << kRounds << " rounds\n"
        << "plain parsing, one thread      " << parsing << " s\n"
        << "raw FTS5 insertion, one thread " << inserting << " s\n"
        << "import, everything included    " << importing << " s\n"
        << "the same files in one ZIP       " << unpacking << " s\n"
        << "ZIP / folder, median of the pairs " << median(ratios) << '\n'
        << "import / parsing               " << importing / parsing << '\n'
        << "import / raw insertion         " << importing / inserting << '\n';
    out << "quarters of the last import    ";
    for (const double quarter : quarters)
        out << quarter << " s  ";
    out << '\n';
    const double recoll = indexWithRecoll(paths);
    if (recoll > 0)
        out << "recollindex                    " << recoll << " s\nrecollindex / import           " << recoll / importing << '\n';
    else
        out << "recollindex                    not installed\n";
    return 0;
}
