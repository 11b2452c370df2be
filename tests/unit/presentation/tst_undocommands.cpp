// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedlibrary.h"

#include <application/annotations.h>
#include <application/commentdrafts.h>
#include <application/libraryoverview.h>
#include <application/links.h>
#include <application/merging.h>
#include <application/quotations.h>
#include <application/savedsearches.h>
#include <application/target.h>
#include <library/database/statement.h>
#include <library/store/library.h>
#include <library/store/quotations.h>
#include <presentation/library/dossiercommands.h>
#include <presentation/library/trashcommand.h>
#include <presentation/reader/annotationcontroller.h>
#include <presentation/search/savedsearches.h>
#include <presentation/suggestions/linkcommand.h>
#include <presentation/suggestions/mergecommand.h>
#include <presentation/suggestions/quotationcommand.h>
#include <presentation/suggestions/writequeue.h>

#include <testdata.h>

#include <QSignalSpy>
#include <QTimeZone>
#include <QUndoStack>
#include <QtTest>

using namespace Qt::StringLiterals;
using model::LinkStatus;
using presentation::WriteQueue;

/// What a person can undo: each command leaves the library as it found it, however fast the keys are pressed.
class TestUndoCommands : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_library = std::make_unique<OpenedLibrary>(); }
    void cleanup()
    {
        m_stack.clear();
        m_library.reset();
    }

    void editsAreWrittenInTheirOrder()
    {
        WriteQueue &queue = WriteQueue::of(**m_library);
        QCOMPARE(&WriteQueue::of(**m_library), &queue);
        QSignalSpy idle(&queue, &WriteQueue::idle);
        QStringList written;
        qint64 first = 0;
        queue.add<qint64>([] { return application::saveSearch(u"One"_s, u"water"_s); }, [&](qint64 id) {
            first = id;
            written.append(u"saved"_s);
        });
        // Made when the one before has answered.
        queue.add([&] {
            written.append(u"renaming"_s);
            return application::renameSearch(first, u"Two"_s);
        });
        QCOMPARE(written, QStringList());
        QVERIFY(idle.wait());
        QCOMPARE(written, (QStringList {u"saved"_s, u"renaming"_s}));
        QCOMPARE(idle.count(), 1);
        QCOMPARE(searches(), QStringList {u"Two"_s});
    }

    void theTrashIsEmptiedBehindWhatWasDeletedBefore()
    {
        const qint64 document = m_library->document().id.value();
        m_stack.push(new presentation::TrashCommand(**m_library, {{model::TrashKind::Record, document}}, u"Delete"_s));
        WriteQueue &queue = WriteQueue::of(**m_library);
        queue.run<application::EmptiedTrash>(
            [](const application::OpenLibrary &library) { return application::emptyTrash(library, QDateTime::currentDateTimeUtc().addSecs(1)); });
        qint64 left = -1;
        queue.add<qint64>([] { return application::saveSearch(u"One"_s, u"water"_s); },
            [&](qint64) { left = m_library->run(application::trash())->size(); });
        settle();
        QCOMPARE(left, 0);
        QCOMPARE(searches(), QStringList {u"One"_s});
    }

    void aFailureIsShownAndTheNextEditIsWritten()
    {
        QSignalSpy failed(&**m_library, &presentation::AsyncLibrary::failed);
        WriteQueue &queue = WriteQueue::of(**m_library);
        bool hasAnswered = false;
        queue.add<application::SplitRecord>([this] { return application::splitRecord(m_library->document().id, 0, by()); },
            [&](const application::SplitRecord &) { hasAnswered = true; });
        queue.add<qint64>([] { return application::saveSearch(u"One"_s, u"water"_s); });
        settle();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<base::Error>().code, base::ErrorCode::NotFound);
        QVERIFY(!hasAnswered);
        QCOMPARE(searches(), QStringList {u"One"_s});
    }

    void aLibraryForReadingRefusesAndStays()
    {
        OpenedLibrary reading(application::NewLibrary::Sample, OpenedLibrary::Access::Read);
        QSignalSpy failed(&*reading, &presentation::AsyncLibrary::failed);
        const model::Record work = reading.document();
        m_stack.push(new presentation::FieldCommand(*reading, {work.id, u"name"_s, work.name, u"Another"_s}, u"Rename"_s));
        m_stack.undo();
        QTRY_COMPARE(failed.count(), 2);
        QCOMPARE(reading.document().name, work.name);
        m_stack.clear();
    }

    void aSavedSearchIsRenamedAndBack()
    {
        const model::SavedSearch search = saved();
        m_stack.push(new presentation::RenameSearch(**m_library, search, u"Towns"_s, u"Rename Search"_s));
        settle();
        QCOMPARE(searches(), QStringList {u"Towns"_s});
        m_stack.undo();
        settle();
        QCOMPARE(searches(), QStringList {u"Cities"_s});
        m_stack.redo();
        m_stack.undo();
        m_stack.redo();
        settle();
        QCOMPARE(searches(), QStringList {u"Towns"_s});
    }

    void aDeletedSearchComesBackAsItWas()
    {
        const model::SavedSearch search = saved();
        m_stack.push(new presentation::TrashCommand(**m_library, QList<model::Deletable> {{model::TrashKind::SavedSearch, search.id}}, u"Delete"_s));
        settle();
        QCOMPARE(searches(), QStringList());
        m_stack.undo();
        settle();
        const model::SavedSearch again = overview().searches.value(0);
        QCOMPARE(again.id, search.id);
        QCOMPARE(again.query, search.query);
        QCOMPARE(again.createdMilliseconds, search.createdMilliseconds);
        QCOMPARE(again.seenText, search.seenText);
    }

    void aDossierIsMadeFilledAndTakenBack()
    {
        model::DossierId made;
        m_stack.push(new presentation::MakeDossier(**m_library, u"HRC 60"_s, {}, u"New Dossier"_s, [&made](model::DossierId id) { made = id; }));
        settle();
        QVERIFY(made.isValid());
        const model::DossierItem document = model::DossierItem::ofRecord(m_library->document().id);
        const auto there = m_library->run(application::addToDossier(made, {document}));
        VERIFY_RESULT(there);
        // What lay there before stays when the adding is undone.
        qsizetype added = 0;
        using presentation::DossierItemsCommand;
        m_stack.push(new DossierItemsCommand(**m_library, DossierItemsCommand::Deed::Add, made,
            {document, model::DossierItem::note(u"Lunch"_s, u"words"_s)}, u"Add"_s, [&added](qsizetype count) { added = count; }));
        settle();
        QCOMPARE(added, 1);
        QCOMPARE(dossier(made).rows.size(), 2);
        m_stack.undo();
        settle();
        QCOMPARE(dossier(made).rows.size(), 1);
        m_stack.redo();
        settle();
        QCOMPARE(dossier(made).rows.size(), 2);
        const model::DossierItem note = dossier(made).rows.last().item;
        m_stack.push(new presentation::DossierCommand(**m_library, application::writeDossierNote(note.id, u"Dinner"_s, {}),
            application::writeDossierNote(note.id, note.title, note.words), u"Edit Note"_s));
        settle();
        QCOMPARE(dossier(made).rows.last().item.title, u"Dinner"_s);
        m_stack.undo();
        settle();
        QCOMPARE(dossier(made).rows.last().item.words, u"words"_s);
        // Taken out and put back where it was.
        m_stack.push(new DossierItemsCommand(**m_library, DossierItemsCommand::Deed::Remove, made, {dossier(made).rows.first().item}, u"Take Out"_s));
        settle();
        QCOMPARE(dossier(made).rows.size(), 1);
        m_stack.undo();
        settle();
        QCOMPARE(dossier(made).rows.first().item.record, document.record);
    }

    void aMadeDossierGoesToTheTrashAndComesBack()
    {
        m_stack.push(new presentation::MakeDossier(**m_library, u"HRC 60"_s, {}, u"New Dossier"_s));
        m_stack.undo();
        settle();
        QVERIFY(overview().dossiers.isEmpty());
        m_stack.redo();
        settle();
        QCOMPARE(overview().dossiers.size(), 1);
        const model::DossierId id = overview().dossiers.first().id;
        m_stack.push(new presentation::DossierCommand(
            **m_library, application::renameDossier(id, u"HRC 61"_s), application::renameDossier(id, u"HRC 60"_s), u"Rename Dossier"_s));
        m_stack.undo();
        m_stack.redo();
        settle();
        QCOMPARE(overview().dossiers.first().name, u"HRC 61"_s);
    }

    void aPackOfADossierGoesToTheTrashAndComesBack()
    {
        const auto dossier = m_library->run(application::makeDossier(u"HRC 60"_s));
        VERIFY_RESULT(dossier);
        VERIFY_RESULT(m_library->run(application::addToDossier(*dossier, {model::DossierItem::ofRecord(m_library->document().id)})));
        const qsizetype before = overview().packs.size();
        base::PackId made;
        m_stack.push(new presentation::MakePackOfDossier(**m_library, *dossier, u"Make Pack"_s, [&made](base::PackId id) { made = id; }));
        settle();
        QVERIFY(made.isValid());
        QCOMPARE(overview().packs.size(), before + 1);
        m_stack.undo();
        settle();
        QCOMPARE(overview().packs.size(), before);
        m_stack.redo();
        settle();
        QCOMPARE(overview().packs.size(), before + 1);
    }

    void aLinkIsMadeAndTakenBack()
    {
        const model::Link link = aboutSmartCities();
        m_stack.push(new presentation::LinkCommand(**m_library, link, u"Link"_s));
        settle();
        QCOMPARE(statusOf(link), LinkStatus::Accepted);
        m_stack.undo();
        settle();
        QVERIFY(!statusOf(link));
        m_stack.redo();
        m_stack.undo();
        m_stack.redo();
        settle();
        QCOMPARE(statusOf(link), LinkStatus::Accepted);
    }

    void aDecisionGoesBackToHowItStood()
    {
        const model::Link link = aboutSmartCities();
        const auto made = m_library->run(application::makeLink(link, by()));
        VERIFY_RESULT(made);
        const QList<base::LinkId> links {made->first().link};
        m_stack.push(new presentation::LinkCommand(**m_library, links, LinkStatus::Rejected, u"Reject"_s));
        settle();
        QVERIFY(!statusOf(link));
        m_stack.undo();
        settle();
        QCOMPARE(statusOf(link), LinkStatus::Accepted);
        // Links that are looked for when the command is done.
        const application::Query<QList<base::LinkId>> same = [links](const library::Database &) { return base::Result<QList<base::LinkId>>(links); };
        m_stack.push(new presentation::LinkCommand(**m_library, same, LinkStatus::Rejected, u"Reject All"_s));
        m_stack.undo();
        settle();
        QCOMPARE(statusOf(link), LinkStatus::Accepted);
    }

    void aFieldIsChangedAndPutBack()
    {
        const model::Record panel = m_library->named(model::RecordKind::Event, u"Online consultation on resolution 57/12"_s);
        QVERIFY(panel.id.isValid());
        const auto note = [&] { return m_library->named(model::RecordKind::Event, panel.name).fields.value(u"time"_s).toString(); };
        const QString before = note();
        m_stack.push(new presentation::FieldCommand(**m_library, {panel.id, u"fields.time"_s, before, u"10:00"_s}, u"Change"_s));
        settle();
        QCOMPARE(note(), u"10:00"_s);
        m_stack.undo();
        settle();
        QCOMPARE(note(), before);
    }

    void recordsAreMergedAndSplitAgain()
    {
        const model::Record kept = theme(u"Smart cities"_s);
        const model::Record other = theme(u"Digitalization of cities"_s);
        m_stack.push(new presentation::MergeCommand(**m_library, {other.id, kept.id, model::MergedName::OfOther}, u"Merge"_s));
        settle();
        QVERIFY(!theme(u"Smart cities"_s).id.isValid());
        QCOMPARE(theme(u"Digitalization of cities"_s).id, kept.id);
        m_stack.undo();
        settle();
        QCOMPARE(theme(u"Smart cities"_s).id, kept.id);
        QVERIFY(theme(u"Digitalization of cities"_s).id.isValid());
        // Split off a second time, each by the number of its own merge.
        m_stack.redo();
        m_stack.undo();
        m_stack.redo();
        settle();
        QVERIFY(!theme(u"Smart cities"_s).id.isValid());
    }

    void aSplitIsUndoneByTheSameMerge()
    {
        const model::Record kept = theme(u"Smart cities"_s);
        const auto merge = m_library->run(
            application::mergeRecords(theme(u"Digitalization of cities"_s).id, kept.id, model::MergedName::OfOther, by()));
        VERIFY_RESULT(merge);
        m_stack.push(new presentation::MergeCommand(**m_library, kept.id, *merge, u"Split Off"_s));
        settle();
        QCOMPARE(theme(u"Smart cities"_s).id, kept.id);
        m_stack.undo();
        settle();
        QVERIFY(!theme(u"Smart cities"_s).id.isValid());
        QCOMPARE(theme(u"Digitalization of cities"_s).id, kept.id); // The name that they had.
    }

    void anAnnotationKeepsWhatAnotherTabChanged()
    {
        const auto rows = m_library->run(application::annotations());
        VERIFY_RESULT(rows);
        const model::Annotation known = rows->first().annotation;
        presentation::AnnotationController here(**m_library, nullptr);
        presentation::AnnotationController there(**m_library, nullptr);
        const auto written = [](presentation::AnnotationController &controller) { QTRY_VERIFY(!controller.isBusy()); };
        for (presentation::AnnotationController *each : {&here, &there})
            each->setAnnotations(known.text, {known});
        here.recolour(known.id, model::Colour::Grey);
        written(here);
        there.setComment(known, u"To be read again."_s, {u"later"_s});
        written(there);
        QCOMPARE(there.find(known.id)->colour, model::Colour::Grey);
        here.undoStack().undo();
        written(here);
        const model::Annotation now = *here.find(known.id);
        QCOMPARE(now.colour, known.colour);
        QCOMPARE(now.comment, u"To be read again."_s);
        QCOMPARE(now.tags, QStringList {u"later"_s});
        // Two at once, and back: the second one builds on what waits.
        here.recolour(known.id, model::Colour::Green);
        here.setPrivate(known.id, !known.isPrivate);
        here.undoStack().undo();
        written(here);
        QCOMPARE(here.find(known.id)->colour, model::Colour::Green);
        QCOMPARE(here.find(known.id)->isPrivate, known.isPrivate);
    }

    void whatIsWrittenWhileItsPageClosesIsStored()
    {
        const auto rows = m_library->run(application::annotations());
        VERIFY_RESULT(rows);
        const model::Annotation known = rows->first().annotation;
        auto page = std::make_unique<presentation::AnnotationController>(**m_library, nullptr);
        page->setAnnotations(known.text, {known});
        page->recolour(known.id, model::Colour::Grey);
        page->setComment(known, u"To be read again."_s, known.tags);
        page.reset();
        settle();
        const auto now = m_library->run(application::annotations());
        VERIFY_RESULT(now);
        QCOMPARE(now->first().annotation.colour, model::Colour::Grey);
        QCOMPARE(now->first().annotation.comment, u"To be read again."_s);
        application::drafts::leave(known.uuid);
        QVERIFY(!application::drafts::left().contains(known.uuid));
    }

    void aCommentThatIsNotStoredIsLeftAsADraft()
    {
        const auto rows = m_library->run(application::annotations());
        VERIFY_RESULT(rows);
        const model::Annotation known = rows->first().annotation;
        presentation::AnnotationController page(**m_library, nullptr);
        page.setAnnotations(known.text, {known});
        QSignalSpy failed(&**m_library, &presentation::AsyncLibrary::failed);
        VERIFY_RESULT(m_library->library().library().write([](const library::Database &database) {
            return library::Statement(database, u"CREATE TRIGGER full BEFORE UPDATE ON annotation BEGIN SELECT RAISE(ABORT, 'full'); END"_s).run();
        }));
        page.setComment(known, u"To be read again."_s, known.tags);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(application::drafts::left().value(known.uuid), u"To be read again."_s);
        application::drafts::drop(known.uuid);
    }

    void onlySomeRecordsAreMerged()
    {
        QVERIFY(presentation::isMergeable(theme(u"Smart cities"_s), false));
        QVERIFY(!presentation::isMergeable(m_library->document(), true));
        model::Record state;
        state.id = base::RecordId(1);
        state.kind = model::RecordKind::State;
        QVERIFY(!presentation::isMergeable(state, false));
        QVERIFY(!presentation::isMergeable(model::Record(), false));
    }

    void aQuotationIsChangedAndPutBack()
    {
        const model::Quotation stored = quotation();
        QVERIFY(stored.id.isValid());
        model::QuotationState wanted {stored.id, model::Attribution::ChathamHouse, stored.speaker, stored.event, false};
        m_stack.push(new presentation::QuotationCommand(**m_library, wanted, u"Change Quotation"_s));
        settle();
        QCOMPARE(quotation().attribution, model::Attribution::ChathamHouse);
        m_stack.undo();
        settle();
        QCOMPARE(quotation().attribution, model::Attribution::OnTheRecord);
        wanted.attribution = model::Attribution::NeedsClearance;
        m_stack.push(new presentation::QuotationCommand(**m_library, wanted, u"Change Quotation"_s));
        m_stack.undo();
        settle();
        QCOMPARE(quotation().attribution, model::Attribution::OnTheRecord);
    }

private:
    static model::Signature by() { return {u"Ada"_s, QDateTime({2026, 11, 23}, {12, 0}, QTimeZone::UTC)}; }

    /// Waits until all that was asked for is written.
    void settle()
    {
        WriteQueue &queue = WriteQueue::of(**m_library);
        QSignalSpy idle(&queue, &WriteQueue::idle);
        queue.add<qint64>([] { return application::Edit<qint64>([](const library::Database &) { return base::Result<qint64>(0); }); });
        QVERIFY(idle.wait());
    }

    application::LibraryOverview overview() const
    {
        return m_library->run(application::libraryOverview()).value_or(application::LibraryOverview());
    }

    model::DossierContent dossier(model::DossierId id) const
    {
        return m_library->run(application::dossierContent(id)).value_or(model::DossierContent());
    }

    QStringList searches() const
    {
        QStringList names;
        const QList<model::SavedSearch> all = overview().searches;
        for (const model::SavedSearch &search : all)
            names.append(search.name);
        return names;
    }

    model::SavedSearch saved() const
    {
        const auto id = m_library->run(application::saveSearch(u"Cities"_s, u"smart city"_s));
        return id ? overview().searches.value(0) : model::SavedSearch();
    }

    model::Record theme(const QString &name) const { return m_library->named(model::RecordKind::Theme, name); }

    model::Link aboutSmartCities() const
    {
        model::Link link;
        link.from = m_library->run(application::resolve(*model::Reference::parse(u"A/HRC/RES/57/5"_s))).value_or(model::Record()).id;
        link.to = theme(u"Smart cities"_s).id;
        link.relation = u"about"_s;
        return link;
    }

    std::optional<LinkStatus> statusOf(const model::Link &link) const
    {
        const auto found = m_library->run(application::linksOf(link.from, model::LinkEnd::From, link.relation, 100));
        for (const model::LinkRow &row : found.value_or(QList<model::LinkRow>())) {
            if (row.link.to == link.to)
                return row.link.status;
        }
        return {};
    }

    /// The one quotation of the library, which is stored when there is none.
    model::Quotation quotation() const
    {
        const QList<model::QuotationRow> known = m_library->run(application::quotations({})).value_or(QList<model::QuotationRow>());
        if (!known.isEmpty())
            return known.first().quotation;
        const auto target = m_library->run(application::target(u"A/HRC/RES/57/12 OP8"_s));
        model::Quotation made;
        made.document = target->record.id;
        made.passage = target->paragraph()->id;
        made.end = 12;
        made.words = target->paragraph()->content.first(12);
        made.language = u"en"_s;
        made.rule = u"quotation/1"_s;
        const base::Status added = m_library->library().library().write(
            [&](const library::Database &database) { return library::QuotationStore(database).add(made); });
        return added ? quotation() : model::Quotation();
    }

    std::unique_ptr<OpenedLibrary> m_library;
    QUndoStack m_stack;
};

QTEST_MAIN(TestUndoCommands)
#include "tst_undocommands.moc"
