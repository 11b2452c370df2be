// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a file costs more in a full library than in an empty one: sixteen thousand resolutions, made of real ones by
// other session numbers and other words, and the time of each thousand.

#include <import/pipeline/folderwalk.h>
#include <import/pipeline/importer.h>
#include <library/store/library.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int kThousands = 16;
constexpr int kFirstSession = 31; ///< The copies of two sessions end where the real ones are.
constexpr int kCopies = 24;

/// "A/RES/78/12" becomes a resolution of a session that has been, another one in each copy.
QString inSession(QString text, int copy)
{
    static const QRegularExpression symbol(u"(RES[/_])(7[78])([/_]\\d)"_s);
    const QString seventySeven = QString::number(kFirstSession + 2 * copy);
    const QString seventyEight = QString::number(kFirstSession + 2 * copy + 1);
    QString result;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : symbol.globalMatch(text)) {
        result += text.sliced(from, match.capturedStart(2) - from) + (match.captured(2) == "77"_L1 ? seventySeven : seventyEight);
        from = match.capturedEnd(2);
    }
    return result + text.sliced(from);
}

/// Some words become words that no other copy has.
QByteArray copyOf(const QByteArray &bytes, int copy)
{
    QString text = inSession(QString::fromUtf8(bytes), copy);
    text.replace(u" of the "_s, u" of the w%1 "_s.arg(copy));
    return text.toUtf8();
}

QString nameOf(const QString &path, int copy)
{
    return inSession(QFileInfo(path).fileName(), copy);
}

/// How many files were written.
int writeCopies(const QStringList &files, const QString &folder)
{
    int written = 0;
    for (int copy = 0; copy < kCopies && written < kThousands * 1000; ++copy) {
        QDir(folder).mkpath(QString::number(copy).rightJustified(2, u'0'));
        for (const QString &path : files) {
            QFile from(path);
            QFile to(folder + u'/' + QString::number(copy).rightJustified(2, u'0') + u'/' + nameOf(path, copy));
            if (written >= kThousands * 1000 || !from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
                continue;
            to.write(copyOf(from.readAll(), copy));
            ++written;
        }
    }
    return written;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList files;
    for (const pipeline::FoundFile &file : pipeline::findFiles(application.arguments().mid(1)))
        files.append(file.path);
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"files"_s);
    QTextStream out(stdout);
    out << writeCopies(files, folder.filePath(u"files"_s)) << " files of " << files.size() << " real ones\n";
    out.flush();
    const auto library = library::Library::create(folder.filePath(u"library"_s));
    if (!library)
        qFatal("no library");
    QElapsedTimer timer;
    timer.start();
    QList<double> ends;
    qsizetype done = 0;
    qsizetype added = 0;
    jobs::JobControl control;
    pipeline::Importer(**library).import({folder.filePath(u"files"_s)}, control, [&](const model::FileOutcome &outcome) {
        added += outcome.outcome == model::ImportOutcome::Added ? 1 : 0;
        if (++done % 1000 == 0)
            ends.append(double(timer.nsecsElapsed()) / 1e9);
    });
    for (qsizetype thousand = 0; thousand < ends.size(); ++thousand)
        out << "thousand " << thousand + 1 << "  " << ends.at(thousand) - (thousand > 0 ? ends.at(thousand - 1) : 0) << " s\n";
    if (ends.size() > 1)
        out << "last / first thousand  " << (ends.last() - ends.at(ends.size() - 2)) / ends.first() << '\n';
    out << added << " added in " << double(timer.nsecsElapsed()) / 1e9 << " s\n";
    return 0;
}
