// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/annotations.h>
#include <application/dossiers.h>
#include <application/libraryoverview.h>
#include <application/openables.h>
#include <application/packs.h>
#include <application/plainexport.h>
#include <application/plainimport.h>
#include <application/savedsearches.h>
#include <application/trash.h>
#include <library/database/statement.h>

#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using model::DossierItem;

/// What a person does with dossiers, without a screen.
class TestDossiers : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        m_session = make(u"HRC 60"_s);
        m_cities = make(u"Cities"_s, m_session);
    }
    void cleanup() { m_library.close(); }

    void oneIsFoundByNamePathAndNumber()
    {
        for (const QString &words : {u"cities"_s, u"HRC 60/Cities"_s, u"#%1"_s.arg(m_cities.value())}) {
            const auto found = m_library->run(application::dossierCalled(words));
            VERIFY_RESULT(found);
            QCOMPARE(found->id, m_cities);
        }
        QCOMPARE(m_library->run(application::dossierCalled(u"Towns"_s)).error().code, base::ErrorCode::NotFound);
        make(u"Cities"_s);
        QCOMPARE(m_library->run(application::dossierCalled(u"Cities"_s)).error().code, base::ErrorCode::BadInput);
    }

    void thingsAreAddedAndTakenOutByReference()
    {
        model::Pack brief;
        brief.title = u"For the minister"_s;
        const auto pack = m_library->run(application::storePack(brief));
        VERIFY_RESULT(pack);
        const auto search = m_library->run(application::saveSearch(u"Towns"_s, u"towns"_s));
        VERIFY_RESULT(search);
        const QStringList references {u"A/HRC/RES/57/12"_s, u"A/HRC/RES/57/12 OP8"_s, u"pack:%1"_s.arg(pack->value()), u"search:%1"_s.arg(*search)};
        const auto items = m_library->run(application::dossierItems(references));
        VERIFY_RESULT(items);
        const auto added = m_library->run(application::addToDossier(m_session, *items));
        VERIFY_RESULT(added);
        QCOMPARE(added->size(), 4);
        const model::DossierContent shown = content(m_session);
        QCOMPARE(shown.rows.size(), 4);
        QCOMPARE(shown.rows.at(0).record.symbol, u"A/HRC/RES/57/12"_s);
        QCOMPARE(shown.rows.at(1).item.title, u"OP8"_s);
        QCOMPARE(shown.rows.at(2).name, u"For the minister"_s);
        QCOMPARE(shown.rows.at(3).detail, u"towns"_s);
        const auto found = m_library->run(application::itemsIn(m_session, references));
        VERIFY_RESULT(found);
        QCOMPARE(*found, *added);
        QCOMPARE(m_library->run(application::itemsIn(m_cities, references)).error().code, base::ErrorCode::NotFound);
        QCOMPARE(m_library->run(application::dossierItems({u"A/HRC/RES/99/99"_s})).error().code, base::ErrorCode::NotFound);
        VERIFY_RESULT(m_library->run(application::removeFromDossier(*found)));
        QVERIFY(content(m_session).rows.isEmpty());
    }

    void notesAreWritten()
    {
        const auto made = m_library->run(application::addToDossier(m_cities, {DossierItem::note(u"Lunch"_s, {})}));
        VERIFY_RESULT(made);
        VERIFY_RESULT(m_library->run(application::writeDossierNote(made->first(), u"Lunch in May"_s, u"They **may** join."_s)));
        const auto byReference = m_library->run(application::itemsIn(m_cities, {u"note:%1"_s.arg(made->first().value())}));
        VERIFY_RESULT(byReference);
        QCOMPARE(*byReference, *made);
        QCOMPARE(content(m_cities).rows.first().item.words, u"They **may** join."_s);
    }

    void oneIsRenamedAndMoved()
    {
        VERIFY_RESULT(m_library->run(application::renameDossier(m_cities, u"Towns"_s)));
        VERIFY_RESULT(m_library->run(application::moveDossier(m_cities, {})));
        QCOMPARE(content(m_cities).path, QStringList());
        QCOMPARE(content(m_cities).dossier.name, u"Towns"_s);
        VERIFY_RESULT(m_library->run(application::moveDossier(m_session, m_cities)));
        QCOMPARE(m_library->run(application::moveDossier(m_cities, m_session)).error().code, base::ErrorCode::InsideItself);
    }

    void treeAndQuickOpenKnowThem()
    {
        const auto overview = m_library->run(application::libraryOverview());
        VERIFY_RESULT(overview);
        QCOMPARE(overview->dossiers.size(), 2);
        const auto openables = application::openables(*m_library);
        VERIFY_RESULT(openables);
        QCOMPARE(openables->dossiers.size(), 2);
    }

    void trashKeepsThemWhole()
    {
        VERIFY_RESULT(m_library->run(application::addToDossier(m_cities, {DossierItem::note(u"Lunch"_s, u"words"_s)})));
        const auto entries = m_library->run(application::moveToTrash({{model::TrashKind::Dossier, m_session.value()}}));
        VERIFY_RESULT(entries);
        QVERIFY(m_library->run(application::dossiers())->isEmpty());
        VERIFY_RESULT(m_library->run(application::restoreFromTrash(*entries)));
        QCOMPARE(content(m_cities).path, QStringList {u"HRC 60"_s});
        QCOMPARE(content(m_cities).rows.first().item.title, u"Lunch"_s);
    }

    void aNoteAndItsDossierComeBackInAnyOrder()
    {
        const auto added = m_library->run(application::addToDossier(m_cities, {DossierItem::note(u"Lunch"_s, u"words"_s)}));
        VERIFY_RESULT(added);
        for (const bool isDossierFirst : {true, false}) {
            const auto note = m_library->run(application::moveToTrash({{model::TrashKind::Note, content(m_cities).rows.first().item.id.value()}}));
            VERIFY_RESULT(note);
            const auto dossier = m_library->run(application::moveToTrash({{model::TrashKind::Dossier, m_cities.value()}}));
            VERIFY_RESULT(dossier);
            const auto things = m_library->run(application::restoreFromTrash(isDossierFirst ? *dossier + *note : *note + *dossier));
            VERIFY_RESULT(things);
            QCOMPARE(things->at(isDossierFirst ? 0 : 1), m_cities.value());
            QCOMPARE(content(m_cities).rows.size(), 1);
        }
    }

    void oneBecomesAPack()
    {
        using Kind = model::PackItem::Kind;
        const model::DossierId towns = make(u"Towns"_s, m_cities);
        make(u"Empty"_s, m_session);
        const auto annotations = m_library->run(application::annotations());
        VERIFY_RESULT(annotations);
        QVERIFY(!annotations->isEmpty());
        const model::Annotation &marked = annotations->first().annotation;
        const QString reference = u"annotation:%1"_s.arg(marked.id.value());
        const auto items = m_library->run(application::dossierItems({u"A/HRC/RES/57/12"_s, reference, u"A/HRC/RES/57/12 OP8"_s}));
        VERIFY_RESULT(items);
        const auto search = m_library->run(application::saveSearch(u"Towns"_s, u"towns"_s));
        VERIFY_RESULT(search);
        VERIFY_RESULT(m_library->run(application::addToDossier(m_session, *items + QList {DossierItem::ofSearch(*search)})));
        VERIFY_RESULT(m_library->run(application::addToDossier(m_cities,
            {DossierItem::note(u"5 * 3"_s, u"They **may** join."_s), DossierItem::note({}, {}), DossierItem::note(u"Call *Kim*"_s, {})})));
        VERIFY_RESULT(m_library->run(application::addToDossier(towns, {items->last()})));
        const auto made = m_library->run(application::packOfDossier(m_session));
        VERIFY_RESULT(made);
        QCOMPARE(made->title, u"HRC 60"_s);
        QList<Kind> kinds;
        for (const model::PackItem &item : made->items)
            kinds.append(item.kind);
        QCOMPARE(kinds, (QList {Kind::Document, Kind::Annotation, Kind::Passage, Kind::Heading, Kind::Note, Kind::Note, Kind::Heading, Kind::Passage}));
        QCOMPARE(made->items.at(1).annotation, marked.id);
        QVERIFY(!made->items.at(2).quote.isEmpty());
        QCOMPARE(made->items.at(3).text, u"Cities"_s);
        QCOMPARE(made->items.at(4).text, u"**5 \\* 3**\n\nThey **may** join."_s);
        QCOMPARE(made->items.at(5).text, u"Call \\*Kim\\*"_s);
        QCOMPARE(made->items.at(6).text, u"Cities / Towns"_s);
        model::Pack blank;
        blank.preparedBy = u"Ana"_s;
        const auto stored = m_library->run(application::makePackOfDossier(m_session, blank));
        VERIFY_RESULT(stored);
        const auto outline = m_library->run(application::packOutline(*stored, u"en"_s, application::PackWords()));
        VERIFY_RESULT(outline);
        QCOMPARE(outline->blocks.size(), 8);
        QVERIFY(briefing::blocksThatStop(*outline).isEmpty());
        QCOMPARE(m_library->run(application::packOfDossier(model::DossierId(99))).error().code, base::ErrorCode::NotFound);
    }

    void aParagraphThatIsGoneIsLookedForInItsDocument()
    {
        const auto items = m_library->run(application::dossierItems({u"A/HRC/RES/57/12 OP8"_s}));
        VERIFY_RESULT(items);
        VERIFY_RESULT(m_library->run(application::addToDossier(m_session, *items)));
        const application::PlainEdit forget = [](const library::Database &database) {
            return library::Statement(database, u"UPDATE dossier_item SET passage_id = NULL"_s).run();
        };
        VERIFY_RESULT(m_library->run(forget));
        const auto made = m_library->run(application::packOfDossier(m_session));
        VERIFY_RESULT(made);
        QCOMPARE(made->items.first().kind, model::PackItem::Kind::Passage);
        QCOMPARE(made->items.first().record, items->first().record);
        QVERIFY(!made->items.first().quote.isEmpty());
    }

    void plainExportGivesThemBack()
    {
        const auto items = m_library->run(application::dossierItems({u"A/HRC/RES/57/12 OP8"_s}));
        VERIFY_RESULT(items);
        VERIFY_RESULT(m_library->run(application::addToDossier(m_cities, *items)));
        jobs::JobControl control;
        const QString folder = m_library.beside(u"plain"_s);
        VERIFY_RESULT(application::exportPlain(*m_library, folder, control));
        const auto other = application::OpenLibrary::create(m_library.beside(u"other"_s));
        VERIFY_RESULT(other);
        VERIFY_RESULT(application::importPlain(*other, folder, control));
        const auto there = other->run(application::dossierContent(m_cities));
        VERIFY_RESULT(there);
        QCOMPARE(there->path, QStringList {u"HRC 60"_s});
        QCOMPARE(there->rows.first().item.title, u"OP8"_s);
    }

private:
    model::DossierId make(const QString &name, model::DossierId parent = {})
    {
        return m_library->run(application::makeDossier(name, parent)).value_or(model::DossierId());
    }
    model::DossierContent content(model::DossierId dossier)
    {
        return m_library->run(application::dossierContent(dossier)).value_or(model::DossierContent());
    }

    testdata::SampleLibrary m_library;
    model::DossierId m_session;
    model::DossierId m_cities;
};

QTEST_GUILESS_MAIN(TestDossiers)
#include "tst_dossiers.moc"
