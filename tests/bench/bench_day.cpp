// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the pages of the day take on a large library: bench_day FOLDER [DOCUMENTS]. The library in FOLDER, 16,000 documents
// if it is not said, is made where it is not there. Prints the median of several runs, in milliseconds.

#include <application/openables.h>
#include <application/packs.h>
#include <application/records.h>
#include <application/savedsearches.h>
#include <application/today.h>
#include <application/trash.h>
#include <core/model/symbol.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/importreports.h>
#include <library/store/library.h>
#include <library/store/links.h>
#include <library/store/mandates.h>
#include <presentation/actions/quickopenmodel.h>
#include <presentation/library/recordlistfilter.h>
#include <presentation/library/recordlistmodel.h>
#include <presentation/library/todaymodel.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kParagraphs = 12;
constexpr int kBatch = 500;

model::ImportedText textOf(int number)
{
    static const QStringList subjects {u"lamps"_s, u"water"_s, u"local government"_s, u"smart cities"_s, u"housing"_s, u"rivers"_s, u"archives"_s, u"bridges"_s};
    model::ImportedText imported;
    model::Record &work = imported.read.work;
    work.symbol = u"A/HRC/RES/%1/%2"_s.arg(1 + number / 200).arg(1 + number % 200);
    work.symbolKey = model::Symbol::parse(work.symbol)->key();
    work.name = u"%1 and the upkeep of %2, part %3"_s.arg(subjects.at(number % 8), subjects.at((number / 8) % 8)).arg(number);
    work.body = u"HRC"_s;
    work.session = QString::number(1 + number / 200);
    work.date = QDate(2006, 6, 1).addDays(number / 2);
    imported.read.text.language = u"en"_s;
    imported.read.text.title = work.name;
    for (int at = 1; at <= kParagraphs; ++at) {
        model::Passage passage;
        passage.kind = model::PassageKind::Operative;
        passage.address = model::Address(u"OP%1"_s.arg(at));
        passage.label = u"%1."_s.arg(at);
        passage.position = at - 1;
        passage.content = u"Requests the Office to submit a report on %1 to the Council at its next session, for the %2th time;"_s.arg(subjects.at(at % 8)).arg(number);
        imported.read.passages.append(passage);
    }
    return imported;
}

base::Status addDocument(const library::Database &database, library::DocumentStore &store, int number, base::RecordId &before)
{
    model::Source source;
    source.sha256 = QString::number(number).rightJustified(64, u'0');
    source.path = u"%1.txt"_s.arg(number);
    source.format = u"text"_s;
    source.imported = QDateTime::currentDateTimeUtc();
    TRY(const library::StoredText stored, store.store(textOf(number), source));
    TRY(const QList<base::PassageId> passages, library::DocumentQueries(database).passageIds(stored.text));
    model::Mandate mandate;
    mandate.end = 20;
    mandate.verb = u"requests"_s;
    mandate.deliverable = u"report"_s;
    mandate.dueBody = u"HRC"_s;
    mandate.dueSession = QString::number(3 + number / 200);
    for (const qsizetype at : {1, 4})
        TRY_VOID(library::MandateStore(database).add(stored.work, passages.at(at), mandate));
    for (int at = 0; before.isValid() && at < 3; ++at) {
        model::Link link;
        link.from = stored.work;
        link.fromPassage = passages.at(at);
        link.to = before;
        link.relation = u"cites"_s;
        link.origin = model::Origin::Rule;
        link.status = at == 0 ? model::LinkStatus::Suggested : model::LinkStatus::Accepted;
        TRY_VOID(library::LinkStore(database).add(link));
    }
    before = stored.work;
    return base::ok();
}

base::Status make(const QString &folder, int documents)
{
    TRY(const auto library, library::Library::create(folder));
    base::RecordId before;
    model::ImportReport report;
    for (int from = 0; from < documents; from += kBatch) {
        TRY_VOID(library->write([&](const library::Database &database) -> base::Status {
            library::DocumentStore store(database);
            for (int number = from; number < std::min(from + kBatch, documents); ++number) {
                TRY_VOID(addDocument(database, store, number, before));
                model::FileOutcome outcome;
                outcome.outcome = model::ImportOutcome::Added;
                outcome.record = before;
                report.outcomes.append(outcome);
            }
            return base::ok();
        }));
    }
    report.ended = QDateTime::currentDateTimeUtc();
    report.seconds = 60;
    TRY_VOID(library->write([&](const library::Database &database) { return library::ImportReportStore(database).add(report); }));
    return base::ok();
}

void measure(const char *what, auto work)
{
    constexpr int kRuns = 7;
    QList<qint64> times;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(timer.nsecsElapsed() / 1000);
    }
    std::ranges::sort(times);
    QTextStream(stdout) << QString::fromLatin1(what).leftJustified(34) << double(times.at(kRuns / 2)) / 1000 << " ms\n";
}

void measureQuickOpen(const application::OpenLibrary &library)
{
    measure("quick open: read and prepare", [&] { return application::openables(library).transform(presentation::quickOpenEntries); });
    const auto entries = application::openables(library).transform(presentation::quickOpenEntries);
    presentation::QuickOpenModel model;
    model.setEntries(*entries);
    for (const char *typed : {"l", "lamps", "upkeep rivers", "57/12", "57/12 op8", "archvies", "qqzzxx", "lgov"})
        measure(typed, [&] { model.setTyped(QString::fromLatin1(typed)); });
}

void measureTables(const application::OpenLibrary &library)
{
    presentation::RecordListModel model;
    model.setKey(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
    const auto rows = library.run(application::records(*model.key().filter()));
    model.setRows(*rows);
    presentation::RecordListFilter sorted;
    sorted.setSourceModel(&model);
    for (const auto &[name, column] : {std::pair("sort by title", presentation::RecordListModel::Title), std::pair("sort by symbol", presentation::RecordListModel::Symbol),
             std::pair("sort by date", presentation::RecordListModel::Date), std::pair("sort by body", presentation::RecordListModel::Body)}) {
        Qt::SortOrder order = Qt::AscendingOrder;
        measure(name, [&, column = column] {
            order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
            sorted.sort(column, order);
        });
    }
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QString folder = app.arguments().value(1);
    if (folder.isEmpty())
        return 2;
    if (!QDir(folder).exists()) {
        if (const base::Status made = make(folder, app.arguments().value(2, u"16000"_s).toInt()); !made) {
            QTextStream(stderr) << base::englishLine(made.error()) << '\n';
            return 1;
        }
    }
    const auto library = application::OpenLibrary::open(folder, application::OpenLibrary::Access::Write);
    if (!library)
        return 1;
    (void)library->run(application::saveSearch(u"Lamps"_s, u"lamps"_s));
    measure("today", [&] { return application::today(*library, QDate::currentDate()); });
    measure("today: due", [&] { return library->run(application::dueSoon(QDate(2020, 1, 1), 6)); });
    measureQuickOpen(*library);
    measureTables(*library);
    model::RecordFilter filter;
    filter.kind = model::RecordKind::Document;
    filter.inLibrary = true;
    const auto rows = library->run(application::records(filter));
    QList<model::TrashId> entries;
    measure("delete a document", [&] {
        const qint64 document = rows->at(rows->size() / 2 + entries.size()).record.id.value();
        entries += *library->run(application::moveToTrash(QList<model::Deletable> {{model::TrashKind::Record, document}}));
    });
    measure("restore a document", [&] { return library->run(application::restoreFromTrash({entries.takeLast()})); });
    return 0;
}
