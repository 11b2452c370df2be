// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/themes.h>
#include <application/vocabularies.h>

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
        VERIFY_RESULT(application::findThemes(*m_library, *rules,
            [&found](const library::ParagraphRow &, const recognition::ThemeRule &, const recognition::FoundTheme &) { ++found; }));
        QVERIFY(found > 0);
        const auto suggested = application::suggestThemes(*m_library, *rules);
        VERIFY_RESULT(suggested);
        QCOMPARE(*suggested, found);
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
    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestThemes)
#include "tst_themes.moc"
