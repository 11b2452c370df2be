// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/links.h>
#include <application/suggestions.h>
#include <application/target.h>

#include <testdata.h>

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Links and suggestions: made, decided, put back, read from both ends.
class TestLinks : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void aLinkIsMadeDecidedAndPutBack()
    {
        model::Link link;
        link.from = m_library.document(u"A/HRC/RES/57/5"_s).id;
        link.to = m_library.named(model::RecordKind::Theme, u"Smart cities"_s).id;
        link.relation = u"about"_s;
        const auto made = m_library->run(application::makeLink(link, by()));
        VERIFY_RESULT(made);
        QCOMPARE(statusOf(link), model::LinkStatus::Accepted);
        VERIFY_RESULT(m_library->run(application::restoreLinks(*made, by())));
        QVERIFY(!statusOf(link));
        const auto states = m_library->run(application::decideLinks({made->first().link}, model::LinkStatus::Accepted, by()));
        VERIFY_RESULT(states);
        QCOMPARE(states->first().status, model::LinkStatus::Rejected);
        QCOMPARE(statusOf(link), model::LinkStatus::Accepted);
    }

    void similarSuggestionsAreDecidedTogether()
    {
        const auto groups = m_library->run(application::suggestionGroups());
        VERIFY_RESULT(groups);
        QCOMPARE(m_library->run(application::suggestionCount()).value(), groups->total);
        if (groups->groups.isEmpty())
            QSKIP("The rules are sure of all links of the sample.");
        const application::Suggestions::Group &first = groups->groups.first();
        QVERIFY(std::ranges::all_of(first.rows, [&first](const model::LinkRow &row) { return row.document == first.document.id; }));
        const auto states = m_library->run(application::decideLinks(
            application::similarSuggestions(first.rows.first().link.id, model::Alike::SameRule), model::LinkStatus::Accepted, by()));
        VERIFY_RESULT(states);
        QVERIFY(states->size() >= groups->rules.value(first.rows.first().link.rule).count);
        QVERIFY(m_library->run(application::suggestionCount()).value() < groups->total);
    }

    void aRecordTellsOfBothEnds()
    {
        const auto target = m_library->run(application::target(u"A/HRC/RES/57/12"_s));
        VERIFY_RESULT(target);
        const auto from = m_library->run(application::linksFrom(target->record.id));
        const auto around = m_library->run(application::linksOf(*target, {}));
        VERIFY_RESULT(from);
        VERIFY_RESULT(around);
        QVERIFY(!from->isEmpty());
        QVERIFY(around->size() >= from->size());
        const auto french = m_library->run(application::linksOf(*target, u"fr"_s));
        VERIFY_RESULT(french);
        QVERIFY(std::ranges::none_of(*french, [](const model::LinkRow &row) { return row.fromLanguage == u"en"_s && row.from.symbol == u"A/HRC/RES/57/12"_s; }));
        for (const model::LinkRow &row : *from) {
            if (row.link.origin == model::Origin::User)
                QVERIFY2(application::sentenceOf(row).contains(row.link.text), qPrintable(row.link.text));
        }
    }

    void everySuggestionSaysHowFarItIsTrusted()
    {
        const auto all = m_library->run(application::suggestions());
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), m_library->run(application::suggestionCount()).value());
        for (const application::Suggestion &suggestion : *all)
            QVERIFY(suggestion.precision >= 0 && suggestion.precision <= 1);
    }

private:
    static model::Signature by() { return testdata::signedBy(u"Ada"_s); }

    std::optional<model::LinkStatus> statusOf(const model::Link &link) const
    {
        const auto rows = m_library->run(application::linksOf(link.from, model::LinkEnd::From, link.relation, 100));
        for (const model::LinkRow &row : rows.value_or(QList<model::LinkRow>())) {
            if (row.link.to == link.to && !row.link.fromPassage.isValid())
                return row.link.status;
        }
        return {};
    }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
