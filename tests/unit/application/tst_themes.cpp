// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/ruleediting.h>
#include <application/themes.h>
#include <application/vocabularies.h>
#include <library/store/library.h>
#include <library/store/links.h>

#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;

/// Themes: their tree, vocabularies that bring more of them, and rules that find them in texts.
class TestThemes : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void themesAreReadBranchByBranch()
    {
        const auto top = m_library->run(application::topThemes(3));
        VERIFY_RESULT(top);
        QCOMPARE(top->themes.size(), 3);
        QCOMPARE(top->counts.all, 6);
        const auto rest = m_library->run(application::themesBelow({}, 3, 100));
        VERIFY_RESULT(rest);
        QCOMPARE(rest->size(), 3);
        const auto found = m_library->run(application::themesMatching(u"smart"_s, 10));
        VERIFY_RESULT(found);
        QCOMPARE(found->themes.size(), 1);
        QCOMPARE(found->themes.first().record.name, u"Smart cities"_s);
        QCOMPARE(m_library->run(application::themeCounts()).value().all, 6);
    }

    void themesAreFoundAndSuggested()
    {
        jobs::JobControl control;
        const auto goals = application::readVocabulary(u"sdg"_s, control);
        VERIFY_RESULT(goals);
        VERIFY_RESULT(application::importVocabulary(*m_library, *goals, {}, control));
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
        VERIFY_RESULT(application::findThemes(*m_library, *rules, control,
            [&found](const library::ParagraphRow &, const recognition::ThemeRule &, const recognition::FoundTheme &) { ++found; }));
        QVERIFY(found > 0);
        const auto suggested = application::suggestThemes(*m_library, *rules, control);
        VERIFY_RESULT(suggested);
        QCOMPARE(*suggested, found);
    }

    void aRuleIsTriedSavedAndUndone()
    {
        jobs::JobControl control;
        recognition::ThemeRule rule {u"theme:towns"_s, {{u"en"_s, u"Towns"_s}}, {}, {}, {}, {}, {}, {u"city"_s, u"cities"_s}, {}, {}, {}};
        const qsizetype before = m_library->run(application::ruleEntries()).value().size();
        auto trial = application::tryRule(*m_library, rule, control);
        VERIFY_RESULT(trial);
        QVERIFY(trial->gained.size() > 1 && trial->lost.isEmpty() && trial->gainedDocuments > 0);
        QCOMPARE(trial->examples.size(), trial->gained.size());
        QVERIFY(trial->examples.first().content.sliced(trial->examples.first().start).startsWith(u"cit"_s, Qt::CaseInsensitive));
        // A trial changes nothing.
        QCOMPARE(m_library->run(application::ruleEntries()).value().size(), before);
        const auto reverse = m_library->run(application::applyRuleChange(application::changeOf(*trial)));
        VERIFY_RESULT(reverse);
        QCOMPARE(entry(rule.key).paragraphs, trial->gained.size());
        QCOMPARE(entry(rule.key).origin, application::RuleEntry::Origin::Own);
        QCOMPARE(entry(rule.key).rule.any, rule.any);
        // What a person has accepted no rule takes back.
        VERIFY_RESULT(m_library->library().write([&](const library::Database &database) {
            return library::LinkStore(database).setStatus(reverse->removed.first().id, model::LinkStatus::Accepted);
        }));
        rule.any = {};
        const auto off = application::tryRule(*m_library, rule, control);
        VERIFY_RESULT(off);
        QCOMPARE(off->lost.size(), trial->gained.size() - 1);
        QVERIFY(off->gained.isEmpty() && off->kept == 1);
        const auto undoOff = m_library->run(application::applyRuleChange(application::changeOf(*off, true)));
        VERIFY_RESULT(undoOff);
        QCOMPARE(m_library->run(application::ruleEntries()).value().size(), before);
        VERIFY_RESULT(m_library->run(application::applyRuleChange(*undoOff)));
        QCOMPARE(entry(rule.key).paragraphs, trial->gained.size());
        QCOMPARE(entry(rule.key).rule.any.size(), 2);
        control.cancel();
        QCOMPARE(application::tryRule(*m_library, rule, control).error().code, base::ErrorCode::Cancelled);
    }

    void aRuleOfTheProgramIsChangedAndRestored()
    {
        recognition::ThemeRule rule = recognition::shippedThemes().first();
        QCOMPARE(entry(rule.key).origin, application::RuleEntry::Origin::Program);
        rule.none = {u"nowhere"_s};
        jobs::JobControl control;
        const auto trial = application::tryRule(*m_library, rule, control);
        VERIFY_RESULT(trial);
        const auto reverse = m_library->run(application::applyRuleChange(application::changeOf(*trial)));
        VERIFY_RESULT(reverse);
        QCOMPARE(entry(rule.key).origin, application::RuleEntry::Origin::Changed);
        QCOMPARE(entry(rule.key).rule.none, rule.none);
        VERIFY_RESULT(m_library->run(application::applyRuleChange(*reverse)));
        QCOMPARE(entry(rule.key).origin, application::RuleEntry::Origin::Program);
        QVERIFY(entry(rule.key).rule.none.isEmpty());
    }

    void faultsNameTheirPlace()
    {
        using Kind = recognition::RuleFault::Kind;
        recognition::ThemeRule rule;
        rule.any = {u"smart city"_s, u"!?"_s};
        QCOMPARE(recognition::faultOf(rule)->kind, Kind::NoLetters);
        QCOMPARE(recognition::faultOf(rule)->line, 2);
        rule.any = {u"smart city"_s};
        rule.none = {u"village"_s, u"City"_s};
        QCOMPARE(recognition::faultOf(rule)->kind, Kind::Contradiction);
        QCOMPARE(recognition::faultOf(rule)->line, 2);
        rule.none = {};
        rule.pattern = u"smart (city"_s;
        QCOMPARE(recognition::faultOf(rule)->kind, Kind::BadPattern);
        QVERIFY(recognition::faultOf(rule)->position > 1);
        rule.pattern = u"(city)*"_s;
        QCOMPARE(recognition::faultOf(rule)->kind, Kind::EmptyPattern);
        rule.pattern = u"cit(y|ies)"_s;
        QVERIFY(!recognition::faultOf(rule));
        const QList<recognition::ThemeRule> again = recognition::themesOfJson('[' + recognition::jsonOf(recognition::shippedThemes().first()) + ']');
        QCOMPARE(again.size(), 1);
        for (const recognition::ThemeRule &shipped : recognition::shippedThemes())
            QVERIFY2(!recognition::faultOf(shipped), qPrintable(shipped.key));
        // A file names its line.
        QFile file(m_library.beside(u"rules.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[\n {\"key\": \"theme:towns\",\n  \"any\": [\"town\" \"city\"]}\n]");
        file.close();
        QVERIFY(application::keepThemeRules(*m_library, file.fileName()).error().detail.startsWith(u"line 3:"_s));
    }

    void aVocabularyBringsThemes()
    {
        QFile file(m_library.beside(u"harbours.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,label,broader\nh1,Harbours,\nh2,Quays,h1\nh3,Lamps,h2\n");
        file.close();
        jobs::JobControl control;
        const auto vocabulary = application::readVocabulary(file.fileName(), control);
        VERIFY_RESULT(vocabulary);
        QCOMPARE(vocabulary->concepts.size(), 3);
        const auto report = application::importVocabulary(*m_library, *vocabulary, u"Of the harbour"_s, control);
        VERIFY_RESULT(report);
        QCOMPARE(report->vocabulary, u"Of the harbour"_s);
        QCOMPARE(report->added, 3);
        const auto found = m_library->run(application::themesMatching(u"Quays"_s, 5));
        VERIFY_RESULT(found);
        QCOMPARE(found->themes.size(), 1);
        QCOMPARE(m_library->run(application::themesBelow(found->themes.first().record.id, 0, 5)).value().value(0).record.name, u"Lamps"_s);
        QCOMPARE(application::importVocabulary(*m_library, *vocabulary, u"Of the harbour"_s, control)->added, 0);
        control.cancel();
        QCOMPARE(application::readVocabulary(m_library.beside(u"none.csv"_s), control).error().code, base::ErrorCode::NotFound);
    }

    void rulesThatAreNoneAreRefused()
    {
        for (const char *rules : {"[]", "{}", R"([{"names": {"en": "Cities"}}])"}) {
            QFile file(m_library.beside(u"rules.json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(rules);
            file.close();
            const base::Status kept = application::keepThemeRules(*m_library, file.fileName());
            QVERIFY2(!kept && kept.error().code == base::ErrorCode::BadInput, rules);
        }
    }

private:
    application::RuleEntry entry(const QString &key)
    {
        const auto entries = m_library->run(application::ruleEntries());
        for (const application::RuleEntry &entry : entries.value()) {
            if (entry.rule.key == key)
                return entry;
        }
        return {};
    }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestThemes)
#include "tst_themes.moc"
