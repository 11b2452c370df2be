// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_compare FOLDER…: imports resolutions and compares each with its predecessor, from the question to the drawn page, side by
// side and as one text, and as a file with tracked changes. Goal: 100 ms a pair.

#include <application/openlibrary.h>
#include <application/records.h>
#include <application/trackedchanges.h>
#include <import/pipeline/importer.h>
#include <library/store/library.h>
#include <output/office/trackeddocx.h>
#include <output/office/trackedodt.h>
#include <presentation/compare/comparisondocument.h>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPalette>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using comparison::Change;
using presentation::ComparisonDocument;

namespace {

constexpr double kGoal = 100; ///< Milliseconds.
constexpr qreal kPageWidth = 1000;

struct Measured {
    QString name;
    QList<double> times; ///< Milliseconds.
};

void measure(Measured &into, const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    into.times.append(double(timer.nsecsElapsed()) / 1e6);
}

void report(QTextStream &out, Measured &measured)
{
    std::ranges::sort(measured.times);
    const auto at = [&](double share) { return measured.times.at(qsizetype(share * double(measured.times.size() - 1))); };
    out << measured.name.leftJustified(24) << "median " << QString::number(at(0.5), 'f', 1) << " ms   p95 " << QString::number(at(0.95), 'f', 1)
        << " ms   worst " << QString::number(at(1), 'f', 1) << " ms   x" << QString::number(at(1) / kGoal, 'f', 2) << " of the goal\n";
}

void draw(const application::ComparedTexts &texts, ComparisonDocument::Layout layout)
{
    QTextDocument document;
    document.setTextWidth(kPageWidth);
    ComparisonDocument(texts).write(document, layout, {Change::Same, Change::Edited, Change::Moved, Change::Added, Change::Dropped}, QPalette());
    (void)document.size(); // Lays it out.
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    auto created = library::Library::create(folder.filePath(u"library"_s));
    if (!created)
        qFatal("no library");
    jobs::JobControl control;
    pipeline::Importer(**created).import(QGuiApplication::arguments().mid(1), control);
    const application::OpenLibrary library(std::move(*created));
    model::RecordFilter documents;
    documents.kind = model::RecordKind::Document;
    documents.inLibrary = true;
    const auto records = library.run(application::records(documents));
    if (!records)
        qFatal("no records");
    Measured asked {u"compared"_s, {}};
    Measured beside {u"drawn side by side"_s, {}};
    Measured one {u"drawn as one text"_s, {}};
    Measured docx {u"DOCX"_s, {}};
    Measured odt {u"ODT"_s, {}};
    for (const model::RecordRow &row : *records) {
        const auto earlier = library.run(application::predecessors(row.record.id));
        if (!earlier || earlier->isEmpty())
            continue;
        std::optional<application::ComparedTexts> texts;
        measure(asked, [&] {
            auto compared = library.run(application::compared(earlier->first().symbol, row.record.symbol));
            if (!compared)
                qFatal("not compared");
            texts = std::move(*compared);
        });
        measure(beside, [&] { draw(*texts, ComparisonDocument::Layout::SideBySide); });
        measure(one, [&] { draw(*texts, ComparisonDocument::Layout::OneText); });
        const office::ChangedText changed = application::changedText(*texts, u"A"_s, QDateTime::currentDateTimeUtc());
        measure(docx, [&] { (void)office::trackedDocx(changed); });
        measure(odt, [&] { (void)office::trackedOdt(changed); });
    }
    if (asked.times.isEmpty())
        qFatal("no text has a predecessor here");
    out << asked.times.size() << " pairs of successive texts\n";
    for (Measured *measured : {&asked, &beside, &one, &docx, &odt})
        report(out, *measured);
    return 0;
}
