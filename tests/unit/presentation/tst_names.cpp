// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtexts.h"

#include <presentation/reader/recordfields.h>
#include <presentation/settings/language.h>
#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/names.h>
#include <presentation/shared/sentencehtml.h>

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace names = presentation::names;

namespace {

model::Record state(const QString &name, const QString &code)
{
    model::Record made;
    made.kind = model::RecordKind::State;
    made.name = name;
    made.symbolKey = code;
    return made;
}

QList<base::ErrorCode> allErrors()
{
    QList<base::ErrorCode> codes;
    for (int code = int(base::ErrorCode::Empty); code <= int(base::ErrorCode::Cancelled); ++code)
        codes.append(base::ErrorCode(code));
    return codes;
}

}

/// What things are called in the window's language.
class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_language.choose(u"en"_s); }

    void sessionsAreCounted_data()
    {
        QTest::addColumn<QString>("session");
        QTest::addColumn<QString>("said");
        for (const auto &[session, said] : {std::pair("1", "1st session"), std::pair("2", "2nd session"), std::pair("3", "3rd session"),
                 std::pair("4", "4th session"), std::pair("11", "11th session"), std::pair("12", "12th session"),
                 std::pair("13", "13th session"), std::pair("21", "21st session"), std::pair("62", "62nd session"),
                 std::pair("73", "73rd session"), std::pair("111", "111th session"), std::pair("2024", "2024"),
                 std::pair("S-30", "Session S-30"), std::pair("", "No session")})
            QTest::newRow(said) << QString::fromLatin1(session) << QString::fromLatin1(said);
    }

    void sessionsAreCounted()
    {
        QFETCH(const QString, session);
        QFETCH(const QString, said);
        QCOMPARE(rows::plain(names::session(session)), said);
    }

    void sessionsOfOtherLanguagesAreNotEnglish()
    {
        for (const QString &code : {u"fr"_s, u"ar"_s}) {
            m_language.choose(code);
            QVERIFY(names::session(u"57"_s).contains(u"57"_s));
            QVERIFY2(!names::session(u"57"_s).contains(u"57th"_s), qPrintable(names::session(u"57"_s)));
            QCOMPARE(names::session(u"2024"_s), u"2024"_s);
        }
    }

    void meetingsAreCountedInTheWindowsLanguage()
    {
        QCOMPARE(names::meeting(u"47th meeting"_s), u"47th meeting"_s);
        m_language.choose(u"fr"_s);
        QCOMPARE(rows::plain(names::meeting(u"47th meeting"_s)), u"Séance 47"_s);
        QCOMPARE(rows::plain(names::meeting(u"83rd plenary meeting"_s)), u"Séance plénière 83"_s);
        QCOMPARE(names::meeting(u"S/PV.9568"_s), u"S/PV.9568"_s);
        m_language.choose(u"ar"_s);
        QCOMPARE(rows::plain(names::meeting(u"47th meeting"_s)), u"الجلسة 47"_s);
    }

    void aPartKeepsTheDirectionOfItsWords()
    {
        QCOMPARE(names::isolated(u"A/HRC/RES/57/12"_s), u"\u2066A/HRC/RES/57/12\u2069"_s);
        QCOMPARE(names::isolated(u"57/12"_s), u"\u206657/12\u2069"_s);
        // From left to right the number would stand before its word.
        m_language.choose(u"ar"_s);
        QCOMPARE(names::isolated(names::session(u"57"_s)), u"\u2067الدورة \u206657\u2069\u2069"_s);
        QVERIFY(names::isolated({}).isEmpty());
        // So do the parts of a line, whatever stands beside them; in a window from left to right they need no marks.
        QCOMPARE(names::subtitle({u"the Office"_s, {}, names::session(u"64"_s)}), u"\u2067\u2066the Office\u2069 · \u2067الدورة \u206664\u2069\u2069\u2069"_s);
        m_language.choose(u"en"_s);
        QCOMPARE(names::subtitle({u"the Office"_s, u"64th session"_s}), u"the Office · 64th session"_s);
    }

    void factsAreSaidInTheWindowsLanguage()
    {
        model::Record document;
        document.kind = model::RecordKind::Document;
        document.fields = {{u"document_type"_s, u"report"_s}, {u"agenda_title"_s, u"Rights of all"_s},
            {u"agenda_title_en"_s, u"Rights of all"_s}, {u"agenda_title_fr"_s, u"Droits de tous"_s}};
        const auto facts = [&document] {
            QStringList values;
            for (const auto &[label, value] : presentation::factsOf(document))
                values.append(value);
            return values;
        };
        QCOMPARE(facts(), (QStringList {u"report"_s, u"Rights of all"_s}));
        m_language.choose(u"fr"_s);
        QCOMPARE(facts(), (QStringList {u"rapport"_s, u"Droits de tous"_s}));
        // A person's own words are in no language of the files.
        document.fields.insert(u"agenda_title"_s, u"Item 3"_s);
        QCOMPARE(facts(), (QStringList {u"rapport"_s, u"Item 3"_s}));
        m_language.choose(u"ar"_s);
        document.fields.insert(u"agenda_title"_s, u"Rights of all"_s);
        QCOMPARE(facts(), (QStringList {u"تقرير"_s, u"Rights of all"_s}));
    }

    void datesAreWrittenAsTheUnitedNationsDoes()
    {
        QCOMPARE(names::date({}), QString());
        QCOMPARE(names::date({2024, 10, 10}), u"10 October 2024"_s);
        QCOMPARE(names::date({2024, 10, 1}), u"1 October 2024"_s);
        m_language.choose(u"fr"_s);
        QCOMPARE(names::date({2024, 10, 10}), u"10 octobre 2024"_s);
        QCOMPARE(names::date({2024, 10, 1}), u"1er octobre 2024"_s);
        m_language.choose(u"ar"_s);
        QCOMPARE(names::date({2024, 10, 10}), u"10 تشرين الأول/أكتوبر 2024"_s);
    }

    void anEstimatedDayIsAMonth()
    {
        QCOMPARE(names::aboutDay({}), QString());
        QCOMPARE(names::aboutDay({2026, 9, 1}), u"about September 2026"_s);
        m_language.choose(u"fr"_s);
        QCOMPARE(names::aboutDay({2026, 9, 1}), u"vers septembre 2026"_s);
        m_language.choose(u"ar"_s);
        QCOMPARE(names::aboutDay({2026, 9, 1}), u"نحو أيلول/سبتمبر 2026"_s);
    }

    void statesAreCalledByTheWindowsLanguage()
    {
        const model::Record germany = state(u"Germany"_s, u"DEU"_s);
        QCOMPARE(names::record(germany), u"Germany"_s);
        m_language.choose(u"fr"_s);
        QCOMPARE(names::record(germany), u"Allemagne"_s);
        // A code that the table lacks, and none.
        QCOMPARE(names::record(state(u"Atlantis"_s, u"XXA"_s)), u"Atlantis"_s);
        QCOMPARE(names::record(state(u"Atlantis"_s, {})), u"Atlantis"_s);
    }

    void documentsWithoutATitleAreCalledByTheirSymbol()
    {
        model::Record document;
        document.symbol = u"A/HRC/RES/57/12"_s;
        QCOMPARE(names::record(document), u"A/HRC/RES/57/12"_s);
        document.name = u"Local government and human rights"_s;
        QCOMPARE(names::record(document), document.name);
    }

    void bodiesHaveNamesAndStrangeCodesDoNot()
    {
        QCOMPARE(names::body(u"HRC"_s), u"Human Rights Council"_s);
        QCOMPARE(names::body({}), u"Other"_s);
        QCOMPARE(names::body(u"other"_s), u"Other bodies"_s);
        QCOMPARE(names::body(u"XYZ"_s), u"Other"_s);
        m_language.choose(u"fr"_s);
        QCOMPARE(names::body(u"HRC"_s), u"Conseil des droits de l’homme"_s);
    }

    void everyKindHasItsOwnNameAndIcon()
    {
        QSet<QString> called;
        QSet<QString> single;
        QSet<QString> icons;
        for (int kind = int(model::RecordKind::Document); kind <= int(model::RecordKind::Theme); ++kind) {
            called.insert(names::kind(model::RecordKind(kind)));
            single.insert(names::oneOfKind(model::RecordKind(kind)));
            icons.insert(names::kindIcon(model::RecordKind(kind)));
        }
        QCOMPARE(called.size(), 7);
        QCOMPARE(single.size(), 7);
        QVERIFY(!called.intersects(single));
        QCOMPARE(names::oneOfKind(model::RecordKind::Person), u"Person"_s);
        QCOMPARE(icons.size(), 7);
        QSet<QString> passages;
        for (int kind = int(model::PassageKind::Cover); kind <= int(model::PassageKind::Body); ++kind)
            passages.insert(names::passageKind(model::PassageKind(kind)));
        QCOMPARE(passages.size(), int(model::PassageKind::Body) + 1);
        QVERIFY(!passages.contains(QString()));
    }

    void relationsReadFromBothEnds()
    {
        QCOMPARE(names::relation(u"cites"_s, model::LinkEnd::From), u"cites"_s);
        QCOMPARE(names::relation(u"cites"_s, model::LinkEnd::To), u"cited by"_s);
        QCOMPARE(names::relation(u"inventedHere"_s, model::LinkEnd::From), u"inventedHere"_s);
        m_language.choose(u"fr"_s);
        QCOMPARE(names::relation(u"cites"_s, model::LinkEnd::To), u"cité par"_s);
    }

    void aSecondLineHasWhatThereIs()
    {
        QCOMPARE(names::subtitle({}), QString());
        QCOMPARE(names::subtitle({{}, u"one"_s, {}, u"two"_s}), u"one · two"_s);
        QCOMPARE(names::isolated({}), QString());
        QCOMPARE(names::isolated(u"A/1"_s), QString(QChar(0x2066) + u"A/1"_s + QChar(0x2069)));
        QCOMPARE(names::languages({u"en"_s, u"fr"_s}), u"en, fr"_s);
    }

    void everyErrorSaysWhyAndWhatToDo()
    {
        for (const base::ErrorCode code : allErrors()) {
            m_language.choose(u"en"_s);
            const QString why = names::cause({code, {}, {}});
            QVERIFY2(why.endsWith(u'.'), qPrintable(base::codeName(code)));
            m_language.choose(u"fr"_s);
            QVERIFY2(names::cause({code, {}, {}}) != why, qPrintable(base::codeName(code)));
            if (code != base::ErrorCode::Cancelled)
                QVERIFY2(!names::remedy({code, {}, {}}).isEmpty(), qPrintable(base::codeName(code)));
        }
    }

    void aMissingProgramIsNamed()
    {
        const auto remedy = [](const QString &program) {
            return rows::plain(names::remedy({base::ErrorCode::ProgramMissing, u"old.doc"_s, program}));
        };
        QCOMPARE(remedy(u"LibreOffice"_s), u"Install LibreOffice, or save the file as DOCX or PDF and import that."_s);
        QCOMPARE(remedy(u"tesseract-ocr-fra"_s), u"Install the package tesseract-ocr-fra, then read the scan again."_s);
        QVERIFY(!remedy({}).isEmpty());
    }

    void remarksOnAReadingAreSentences()
    {
        for (const QString &code : {u"scanned"_s, u"unknown-letters"_s, u"ocr"_s, u"tracked-changes"_s, u"original-mended"_s,
                 u"other-content"_s, u"converted"_s, u"left-out"_s}) {
            QVERIFY2(names::remark(code).endsWith(u'.'), qPrintable(code));
            QVERIFY2(names::remark(code).contains(u' '), qPrintable(code));
        }
        QVERIFY(names::remark(u"guessed-charset:windows-1256"_s).contains(u"windows-1256"_s));
        QCOMPARE(names::remark(u"of-a-later-version"_s), u"of-a-later-version"_s);
    }

    void namesSortByLanguageAndNumber()
    {
        QStringList sorted {u"item 10"_s, u"Zebra"_s, u"élan"_s, u"Item 9"_s, u"Eland"_s};
        std::ranges::sort(sorted, names::collator());
        QCOMPARE(sorted, (QStringList {u"élan"_s, u"Eland"_s, u"Item 9"_s, u"item 10"_s, u"Zebra"_s}));
    }

    void wordsOfASentenceAreBold()
    {
        using presentation::sentenceHtml;
        QCOMPARE(sentenceHtml(u"a <b> & c"_s, 2, 5), u"a <b>&lt;b&gt;</b> &amp; c"_s);
        QCOMPARE(sentenceHtml(u"water"_s, 0, 5), u"<b>water</b>"_s);
        // No words, or none of this sentence: nothing is bold, and nothing is lost.
        QCOMPARE(sentenceHtml(u"clean water"_s, 4, 4), u"clean water"_s);
        QCOMPARE(sentenceHtml(u"clean water"_s, 6, 60), u"clean water"_s);
        QCOMPARE(sentenceHtml({}, 0, 0), QString());
    }

    void aLongSentenceIsCutAroundItsWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("behind");
        const QString words = u"lamps and quays "_s.repeated(60);
        const QString line = QString(900, QChar(0x5e02));
        QTest::newRow("middle") << words << u"water"_s << u' ' + words;
        QTest::newRow("beginning") << QString() << u"water"_s << u' ' + words;
        QTest::newRow("end") << words << u"water"_s << QString();
        QTest::newRow("long words") << words << QString(200, u'w') << u' ' + words;
        // A script without spaces between words, and a file that lost them.
        QTest::newRow("Chinese") << line << u"水"_s << line;
        QTest::newRow("Chinese, end") << line << u"水"_s << QString();
    }

    void aLongSentenceIsCutAroundItsWords()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, word);
        QFETCH(const QString, behind);
        const QString html = presentation::sentenceHtml(before + word + behind, before.size(), before.size() + word.size());
        QVERIFY2(html.contains(u"<b>"_s + word + u"</b>"_s), qPrintable(html));
        QCOMPARE(html.startsWith(u"… "_s), !before.isEmpty());
        QCOMPARE(html.endsWith(u" …"_s), !behind.isEmpty());
        QVERIFY2(html.size() < 600, qPrintable(html));
        // Words are never cut where there are spaces.
        QVERIFY2(!before.contains(u' ') || html.startsWith(u"… lamps"_s) || html.startsWith(u"… and"_s) || html.startsWith(u"… quays"_s), qPrintable(html));
    }

    void namesOfColoursAreReadOnce()
    {
        const auto back = qScopeGuard([this] { m_settings.setValue(presentation::Setting::ColourNames, QStringList()); });
        m_settings.setValue(presentation::Setting::ColourNames, QStringList {u"Red line"_s});
        QCOMPARE(presentation::colourLabel(model::Colour::Yellow), u"Red line"_s);
        // Not with every painting: what another program writes is seen at the next start.
        QSettings file(QSettings::IniFormat, QSettings::UserScope, u"aide-memoire"_s, u"aide-memoire"_s);
        file.setValue(u"roaming/colourNames"_s, QStringList {u"Elsewhere"_s});
        QCOMPARE(presentation::colourLabel(model::Colour::Yellow), u"Red line"_s);
        m_settings.setValue(presentation::Setting::ColourNames, QStringList {QString(), u"To ask"_s});
        QCOMPARE(presentation::colourLabel(model::Colour::Yellow), u"Yellow"_s);
        QCOMPARE(presentation::colourLabel(model::Colour::Red), u"To ask"_s);
        QCOMPARE(presentation::colourLetter(model::Colour::Red), u"T"_s);
    }

private:
    presentation::Settings m_settings;
    presentation::Language m_language {m_settings};
};

QTEST_MAIN(TestNames)
#include "tst_names.moc"
