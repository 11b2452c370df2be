// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory an import takes at its peak, in the program that the user sees and in the process that reads, for a small
// file, the longest text that is taken, a text far beyond that, and a long PDF. The first is what the others stand beside.

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

/// Paragraphs of words that are not all the same.
void writeText(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    qint64 number = 0;
    while (file.pos() < bytes) {
        QByteArray paragraph;
        for (int word = 0; word < 60; ++word)
            paragraph += "word" + QByteArray::number((number * 61 + word * word) % 20'000) + ' ';
        file.write(QByteArray::number(++number) + ". " + paragraph + "\n\n");
    }
}

void writePdf(const QString &path, int pages)
{
    QPdfWriter writer(path);
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        for (int line = 0; line < 40; ++line)
            painter.drawText(40, 60 + 16 * line, u"Line %1 of page %2 speaks of lamps and reading rooms"_s.arg(line).arg(page));
    }
}

/// The peak of a process in megabytes; 0 once it is gone.
double peakOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return double(line.sliced(6).trimmed().split(' ').first().toLongLong()) / 1024;
    }
    return 0;
}

/// The peak of the processes that a process has started.
double peakOfChildren(qint64 process)
{
    double peak = 0;
    const QDir threads(u"/proc/%1/task"_s.arg(process));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(threads.filePath(thread + u"/children"_s));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : children.readAll().simplified().split(' '))
            peak = std::max(peak, peakOf(child.toLongLong()));
    }
    return peak;
}

struct Peaks {
    double program = 0;
    double reader = 0;
};

Peaks import(const QString &program, const QString &library, const QString &file)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, {u"--library"_s, library, u"import"_s, file});
    Peaks peaks;
    while (process.state() != QProcess::NotRunning) {
        peaks.program = std::max(peaks.program, peakOf(process.processId()));
        peaks.reader = std::max(peaks.reader, peakOfChildren(process.processId()));
        process.waitForFinished(5);
    }
    return peaks;
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QString program = application.arguments().value(1);
    const QTemporaryDir folder;
    QTextStream out(stdout);
    struct Case {
        QString name;
        QString file;
    };
    const QList<Case> cases {{u"text of 20 kB"_s, folder.filePath(u"small.txt"_s)},
        {u"text of 15 MB"_s, folder.filePath(u"long.txt"_s)}, {u"text of 200 MB"_s, folder.filePath(u"endless.txt"_s)},
        {u"PDF of 300 pages"_s, folder.filePath(u"long.pdf"_s)}};
    writeText(cases.at(0).file, 20 * 1024);
    writeText(cases.at(1).file, 15 * kMegabyte);
    writeText(cases.at(2).file, 200 * kMegabyte);
    writePdf(cases.at(3).file, 300);
    double first = 0;
    for (const Case &one : cases) {
        const QString library = folder.filePath(u"library"_s);
        QDir(library).removeRecursively();
        QProcess::execute(program, {u"new"_s, library});
        const Peaks peaks = import(program, library, one.file);
        first = first > 0 ? first : peaks.program;
        out << one.name.leftJustified(18) << "  program " << qRound(peaks.program) << " MB (" << peaks.program / first
            << " x the small file)  reading process " << qRound(peaks.reader) << " MB\n";
        out.flush();
    }
    return 0;
}
