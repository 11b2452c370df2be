// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a paragraph costs more in a long text than in a short one: one text of 7,500, 15,000 and 30,000 paragraphs, its import,
// its check, and its import again with other words; the ratio to the one before is 2 where cost is linear.

#include <import/pipeline/importer.h>
#include <library/store/library.h>
#include <library/store/maintenance.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// Numbered paragraphs that name a State, a resolution and a date each.
QByteArray textOf(int paragraphs, const QByteArray &verb)
{
    QByteArray text = "Report of the Secretary-General\n\nA/99/321\n\nOn quiet streets\n\n";
    for (int number = 1; number <= paragraphs; ++number)
        text += QByteArray::number(number) + ". France " + verb + " the mayors of Estrany, as in resolution 70/" + QByteArray::number(number % 300 + 1)
            + " of 3 May 2016, that street " + QByteArray::number(number) + " is to be quiet.\n\n";
    return text;
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    double before[3] {};
    for (const int paragraphs : {7'500, 15'000, 30'000}) {
        const QTemporaryDir folder;
        const auto library = library::Library::create(folder.filePath(u"library"_s));
        if (!library)
            qFatal("no library");
        const auto import = [&](const QByteArray &verb) {
            QFile file(folder.filePath(u"A_99_321.txt"_s));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no file");
            file.write(textOf(paragraphs, verb));
            file.close();
            jobs::JobControl control;
            const model::ImportReport report = pipeline::Importer(**library).import({file.fileName()}, control, {});
            if (report.outcomes.size() != 1 || report.outcomes.first().error)
                qFatal("not imported");
        };
        const double times[] {secondsOf([&] { import("asked"); }), secondsOf([&] {
                                  const auto report = (*library)->read([&](const library::Database &database) {
                                      return library::checkLibrary(database, (*library)->originalsFolder());
                                  });
                                  if (!report || !report->problems.isEmpty())
                                      qFatal("damaged");
                              }),
            secondsOf([&] { import("begged"); })};
        out << paragraphs << " paragraphs";
        const char *const names[] {"import", "check", "import again"};
        for (int step = 0; step < 3; ++step) {
            out << "   " << names[step] << ' ' << QString::number(times[step], 'f', 2) << " s";
            if (before[step] > 0)
                out << " x" << QString::number(times[step] / before[step], 'f', 2);
            before[step] = times[step];
        }
        out << '\n';
        out.flush();
    }
    return 0;
}
