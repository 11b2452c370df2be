// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <testdata.h>

#include <application/annotating.h>
#include <application/backups.h>
#include <application/calendar.h>
#include <application/citation.h>
#include <application/deadlines.h>
#include <application/identity.h>
#include <application/merging.h>
#include <application/preferences.h>
#include <application/records.h>
#include <application/searches.h>
#include <application/sponsors.h>
#include <application/target.h>
#include <application/themes.h>
#include <library/store/documentstore.h>
#include <library/store/library.h>

#include <QSettings>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using application::OpenLibrary;

namespace {

void choose(const QString &setting, const QVariant &value)
{
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"aide-memoire"_s, u"aide-memoire"_s).setValue(setting, value);
}

}

/// What a person can do, each use case on a library of its own.
class TestUseCases : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        choose(u"roaming/authorName"_s, QString());
        qputenv("USER", "robin");
    }
    void cleanup() { m_library.close(); }

    void theChosenNameSignsElseTheAccount()
    {
        QCOMPARE(application::userName(), u"robin"_s);
        QCOMPARE(application::ownNames(), QStringList {u"robin"_s});
        choose(u"roaming/authorName"_s, u" Kim Lee "_s);
        QCOMPARE(application::userName(), u"Kim Lee"_s);
        QCOMPARE(application::signature().author, u"Kim Lee"_s);
        QCOMPARE(application::newAnnotation().author, u"Kim Lee"_s);
        QCOMPARE(application::ownNames(), (QStringList {u"Kim Lee"_s, u"robin"_s}));
        qunsetenv("USER");
        choose(u"roaming/authorName"_s, QString());
        QCOMPARE(application::userName(), QString());
        QVERIFY(application::ownNames().isEmpty());
    }

    void theLastLibraryIsRemembered()
    {
        application::preferences::rememberLibrary(m_library->folder());
        QCOMPARE(application::preferences::lastLibrary(), m_library->folder());
    }

    void aReferenceFindsParagraphsInALanguage()
    {
        const model::Record first = documents().first();
        const auto whole = m_library->run(application::target(first.symbol));
        VERIFY_RESULT(whole);
        QVERIFY(whole->text && !whole->paragraph() && whole->passages.size() > 1);
        const auto one = m_library->run(application::target(first.symbol + u" OP1"_s, whole->text->language));
        VERIFY_RESULT(one);
        QCOMPARE(one->paragraph()->address.text(), u"OP1"_s);
        QCOMPARE(m_library->run(application::target(first.symbol, u"xx"_s)).error().code, base::ErrorCode::NotFound);
        QCOMPARE(m_library->run(application::target(u"A/HRC/RES/1/999"_s)).error().code, base::ErrorCode::NotFound);
        QCOMPARE(m_library->run(application::target(u"no reference"_s)).error().code, base::ErrorCode::NotFound);
    }

    void deadlinesComeByDateAndStandInTheCalendar()
    {
        // A call whose day cannot be read is listed without one; a call with an event has two days.
        addEvent(u"Unclear call"_s, {}, {{u"deadline"_s, u"end of May"_s}});
        addEvent(u"Forum"_s, QDate(2044, 6, 2), {{u"deadline"_s, u"2044-05-01"_s}});
        addEvent(u"Party"_s, QDate(2044, 7, 2), {});
        const auto deadlines = m_library->run(application::deadlines());
        VERIFY_RESULT(deadlines);
        QStringList events;
        for (const application::Deadline &deadline : *deadlines) {
            if (deadline.event.id.isValid())
                events.append(deadline.event.name + u' ' + deadline.date.toString(Qt::ISODate));
        }
        QVERIFY(events.contains(u"Unclear call "_s));
        QVERIFY(events.contains(u"Forum 2044-05-01"_s));
        QVERIFY(!events.join(u' ').contains(u"Party"_s));
        const auto isEarlier = [](const application::Deadline &left, const application::Deadline &right) {
            return left.date.isValid() == right.date.isValid() ? left.date < right.date : left.date.isValid();
        };
        QVERIFY(std::ranges::is_sorted(*deadlines, isEarlier));
        const auto days = m_library->run(application::calendarDays());
        VERIFY_RESULT(days);
        QStringList shown;
        QSet<QString> uids;
        for (const exchange::CalendarDay &day : *days) {
            shown.append(day.summary + u' ' + day.date.toString(Qt::ISODate));
            uids.insert(day.uid);
        }
        QCOMPARE(uids.size(), days->size());
        for (const QString &expected : {u"Forum 2044-05-01"_s, u"Forum 2044-06-02"_s, u"Party 2044-07-02"_s})
            QVERIFY2(shown.contains(expected), qPrintable(shown.join(u'\n')));
        for (const application::Deadline &deadline : *deadlines) {
            QVERIFY(!deadline.date.isValid()
                || std::ranges::any_of(*days, [&deadline](const exchange::CalendarDay &day) { return day.date == deadline.date; }));
        }
    }

    void everyStyleCites()
    {
        const auto target = m_library->run(application::target(documents().first().symbol + u" OP1"_s));
        VERIFY_RESULT(target);
        QSet<QString> citations;
        for (const QString &style : application::citationStyles())
            citations.insert(application::cite(target->record, *target->text, target->paragraph(), style));
        QCOMPARE(citations.size(), application::citationStyles().size());
        QVERIFY(application::citationStyles().contains(u"oscola"_s) && application::citationStyles().contains(u"ris"_s));
        const QString un = application::cite(target->record, *target->text, target->paragraph(), u"un"_s);
        QCOMPARE(application::cite(target->record, *target->text, target->paragraph(), u"nonsense"_s), un);
        QVERIFY(un != application::cite(target->record, *target->text, nullptr, u"un"_s));
    }

    void ownNotesAreFoundAsMine()
    {
        const QStringList authors {u"robin"_s, QString(), u"Somebody Else"_s};
        const auto target = m_library->run(application::target(documents().first().symbol));
        VERIFY_RESULT(target);
        const qint64 before = total(u"has:mine"_s);
        for (qsizetype at = 0; at < authors.size(); ++at) {
            model::Annotation note = application::newAnnotation();
            const model::Passage &passage = target->passages.at(at + 3);
            note.record = target->record.id;
            note.text = target->text->id;
            note.passage = passage.id;
            note.anchor.exact = passage.content;
            note.author = authors.at(at);
            VERIFY_RESULT(m_library->run(application::addAnnotation(note)));
        }
        QCOMPARE(total(u"has:mine"_s), before + 2);
        choose(u"roaming/authorName"_s, u"Somebody Else"_s);
        QCOMPARE(total(u"has:mine"_s), before + 3);
        const auto all = m_library->run(application::annotations());
        VERIFY_RESULT(all);
        QVERIFY(all->size() >= 3);
    }

    void mergedRecordsComeApartAgain()
    {
        const auto count = [this] {
            model::RecordFilter people;
            people.kind = model::RecordKind::Person;
            return m_library->run(application::records(people))->size();
        };
        model::RecordFilter people;
        people.kind = model::RecordKind::Person;
        const auto rows = m_library->run(application::records(people));
        VERIFY_RESULT(rows);
        const base::RecordId other = rows->at(0).record.id;
        const base::RecordId kept = rows->at(1).record.id;
        VERIFY_RESULT(m_library->run(application::mergeRecords(other, kept)));
        QCOMPARE(count(), rows->size() - 1);
        const auto restored = m_library->run(application::splitRecord(kept));
        VERIFY_RESULT(restored);
        QCOMPARE(*restored, other);
        QCOMPARE(count(), rows->size());
        QVERIFY(!m_library->run(application::splitRecord(kept)));
    }

    void recordsTellOfTheirSurroundings()
    {
        const auto target = m_library->run(application::target(documents().first().symbol));
        VERIFY_RESULT(target);
        const auto from = m_library->run(application::linksFrom(target->record.id));
        const auto around = m_library->run(application::linksOf(*target, {}));
        VERIFY_RESULT(from);
        VERIFY_RESULT(around);
        QVERIFY(around->size() >= from->size() && !from->isEmpty());
        const auto lineage = m_library->run(application::lineage(target->record.id));
        VERIFY_RESULT(lineage);
        QVERIFY(std::ranges::any_of(lineage->members, [&](const library::LineageMember &member) { return member.record.id == target->record.id; }));
        VERIFY_RESULT(m_library->run(application::sponsors(target->record.id)));
        VERIFY_RESULT(m_library->run(application::votes(target->record.id)));
        VERIFY_RESULT(m_library->run(application::wantedDocuments()));
        VERIFY_RESULT(m_library->run(application::quotations()));
        VERIFY_RESULT(m_library->run(application::suggestions()));
        VERIFY_RESULT(m_library->run(application::evidence(model::RecordKind::Person, 3)));
    }

    void themesAreFoundAndSuggested()
    {
        VERIFY_RESULT(application::importVocabulary(*m_library, u"sdg"_s, {}));
        QFile file(m_library.beside(u"rules.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"json([{"key": "theme:cities", "names": {"en": "Cities"}, "all": ["cities"], "pattern": "cit(?:y|ies)"}])json");
        file.close();
        VERIFY_RESULT(application::keepThemeRules(*m_library, file.fileName()));
        QCOMPARE(application::keepThemeRules(*m_library, m_library.beside(u"none.json"_s)).error().code, base::ErrorCode::NotFound);
        auto rules = m_library->run(application::themeRules());
        VERIFY_RESULT(rules);
        rules->removeIf([](const recognition::ThemeRule &rule) { return rule.key != u"theme:cities"_s; });
        QCOMPARE(rules->size(), 1);
        qsizetype found = 0;
        VERIFY_RESULT(application::findThemes(*m_library, *rules,
            [&found](const library::ParagraphRow &, const recognition::ThemeRule &, const recognition::FoundTheme &) { ++found; }));
        QVERIFY(found > 0);
        const auto suggested = application::suggestThemes(*m_library, *rules);
        VERIFY_RESULT(suggested);
        QCOMPARE(*suggested, found);
    }

    void aLibraryIsCheckedAndBackedUp()
    {
        const auto report = application::checkLibrary(*m_library);
        VERIFY_RESULT(report);
        QCOMPARE(report->problems, QStringList());
        VERIFY_RESULT(m_library->run(application::rebuildIndex()));
        VERIFY_RESULT(application::findLeftovers(*m_library));
        jobs::JobControl control;
        const QString file = m_library.beside(u"copy.tar"_s);
        VERIFY_RESULT(application::backUp(*m_library, file, control));
        const auto comparison = application::compareBackup(file, m_library->folder());
        VERIFY_RESULT(comparison);
        QCOMPARE(comparison->backup.facts, *comparison->library);
        const QString elsewhere = m_library.beside(u"restored"_s);
        VERIFY_RESULT(application::restoreBackup(file, elsewhere, control));
        VERIFY_RESULT(OpenLibrary::open(elsewhere, OpenLibrary::Access::Read));
    }

    void theBackupOfTheDayCanBeSwitchedOff()
    {
        jobs::JobControl control;
        choose(u"roaming/dailyBackup"_s, false);
        VERIFY_RESULT(application::backUpDaily(*m_library, control));
        QVERIFY(application::keptBackups(m_library->folder()).isEmpty());
        choose(u"roaming/dailyBackup"_s, true);
        VERIFY_RESULT(application::backUpDaily(*m_library, control));
        QCOMPARE(application::keptBackups(m_library->folder()).size(), 1);
    }

private:
    QList<model::Record> documents() const
    {
        model::RecordFilter filter;
        filter.kind = model::RecordKind::Document;
        filter.inLibrary = true;
        QList<model::Record> records;
        const auto rows = m_library->run(application::records(filter)).value_or(QList<model::RecordRow>());
        for (const model::RecordRow &row : rows) {
            if (row.record.symbol.contains(u"RES"_s))
                records.append(row.record);
        }
        return records;
    }

    qint64 total(const QString &query) const { return application::search(*m_library, query)->total; }

    void addEvent(const QString &name, QDate date, const QJsonObject &fields)
    {
        model::Record event;
        event.kind = model::RecordKind::Event;
        event.name = name;
        event.symbolKey = u"event:"_s + name;
        event.date = date;
        event.fields = fields;
        VERIFY_RESULT(m_library->library().write([&event](const library::Database &database) {
            return library::RecordStore(database).ensure(event);
        }));
    }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestUseCases)
#include "tst_usecases.moc"
