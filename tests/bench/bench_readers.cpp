// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading beside what others read with, in the same run and over the same files: PDF beside pdftotext (Poppler's own
// program), DOCX beside pandoc. The others start a process for each file; what a start costs is measured and told.

#include <import/formats/docx/docxreader.h>
#include <import/formats/pdf/pdfpages.h>
#include <import/formats/pdf/pdfreader.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

#include <readfile.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 3;

double medianOf(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

QStringList filesIn(const QStringList &folders, const QString &pattern)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator found(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            files.append(found.next());
    }
    files.sort();
    return files;
}

formats::Input inputOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return {QFileInfo(path).fileName(), file.readAll(), {}};
}

/// How many files were read.
qsizetype readAll(const formats::Reader &reader, const QStringList &files)
{
    return std::ranges::count_if(files, [&](const QString &path) { return readfile::readWith(reader, inputOf(path)).has_value(); });
}

int pagesOf(const QStringList &files)
{
    int pages = 0;
    for (const QString &path : files) {
        if (const auto opened = formats::PdfPages::open(inputOf(path).bytes))
            pages += opened->count();
    }
    return pages;
}

void runForEach(const QString &program, const QStringList &before, const QStringList &files, const QStringList &behind)
{
    for (const QString &path : files) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, before + QStringList{path} + behind);
        process.waitForFinished(-1);
    }
}

/// Prints our time, the peer's and the ratio; `units` of `unit` were read.
void compare(QTextStream &out, const QString &name, double ours, qsizetype units, const QString &unit, const QString &peer,
    const std::function<void(const QString &)> &runPeer)
{
    out << name << "  " << units << ' ' << unit << "  " << ours << " s  " << double(units) / ours << ' ' << unit << "/s\n";
    const QString program = QStandardPaths::findExecutable(peer);
    if (program.isEmpty()) {
        out << peer << "  not installed\n";
        return;
    }
    const double theirs = medianOf([&] { runPeer(program); });
    out << peer << "  " << theirs << " s  " << double(units) / theirs << ' ' << unit << "/s\n"
        << peer << " / " << name << "  " << theirs / ours << '\n';
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList folders = application.arguments().mid(1);
    QTextStream out(stdout);
    const QStringList pdfs = filesIn(folders, u"*.pdf"_s);
    const QStringList docxs = filesIn(folders, u"*.docx"_s);
    out << "median of " << kRounds << " rounds, one thread\n";
    if (const QString pdftotext = QStandardPaths::findExecutable(u"pdftotext"_s); !pdftotext.isEmpty())
        out << "a start of pdftotext  " << medianOf([&] { runForEach(pdftotext, {}, {u"-v"_s}, {}); }) << " s\n";
    const double pdfTime = medianOf([&] { readAll(formats::PdfReader(), pdfs); });
    compare(out, u"PDF"_s, pdfTime, pagesOf(pdfs), u"pages"_s, u"pdftotext"_s,
        [&](const QString &program) { runForEach(program, {}, pdfs, {u"-"_s}); });
    const qsizetype read = readAll(formats::DocxReader(), docxs);
    const double docxTime = medianOf([&] { readAll(formats::DocxReader(), docxs); });
    compare(out, u"DOCX"_s, docxTime, read, u"files"_s, u"pandoc"_s,
        [&](const QString &program) { runForEach(program, {u"-t"_s, u"plain"_s}, docxs, {}); });
    return 0;
}
