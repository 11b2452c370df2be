// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <application/agreedlanguage.h>
#include <application/openlibrary.h>
#include <import/pipeline/importer.h>
#include <library/store/library.h>

#include <tablerows.h>

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using application::AgreedLanguage;
using application::AgreedPlace;
using application::WordingPart;

/// Where paragraphs of real resolutions stand elsewhere: sessions 54 to 57 of the Human Rights Council, 57 in all languages.
class TestAgreedLanguage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        NEEDS_REAL_FILES(data);
        auto library = library::Library::create(m_folder.filePath(u"library"_s));
        QVERIFY(library.has_value());
        QStringList paths {data + u"/unxml/GAresolutions/77session/English/A_RES_77_186-2228807E.xml"_s,
            data + u"/unxml/GAresolutions/78session/English/A_RES_78_168-2325877E.xml"_s, data + u"/unxml/HRCresolutions/57session"_s};
        for (int session = 54; session <= 56; ++session)
            paths.append(data + u"/unxml/HRCresolutions/%1session/English"_s.arg(session));
        jobs::JobControl control;
        pipeline::Importer(**library).import(paths, control);
        m_library.emplace(std::move(*library));
    }

    /// The pairs that a person checked for Compare: the later paragraph leads to the earlier one, in its own series.
    void theSeriesOfAParagraphIsFound()
    {
        NEEDS_REAL_FILES(data);
        int asked = 0;
        QStringList missed;
        const QList<QStringList> pairs = testdata::tableRows(u"comparison/pairs.tsv"_s);
        for (const QStringList &cells : pairs) {
            if (cells[2].isEmpty() || cells[3].isEmpty())
                continue;
            ++asked;
            const AgreedLanguage language = ask(cells[1] + u' ' + cells[3]);
            const AgreedPlace *earlier = find(language, cells[0], cells[2]);
            if (!earlier || !earlier->isOwnSeries)
                missed.append(cells.join(u' '));
        }
        qInfo("%d of %d pairs of a series are found", int(asked - missed.size()), asked);
        QVERIFY2(missed.size() * 10 <= asked, qPrintable(missed.join(u'\n')));
    }

    /// Places that a person looked at: found, in or out of the series, or not found since only the commonplace is shared.
    void placesThatAPersonChecked_data()
    {
        QTest::addColumn<QStringList>("cells");
        const QList<QStringList> rows = testdata::tableRows(u"comparison/agreed.tsv"_s);
        for (const QStringList &row : rows)
            QTest::newRow(qPrintable(row.join(u' '))) << row;
    }

    void placesThatAPersonChecked()
    {
        NEEDS_REAL_FILES(data);
        QFETCH(const QStringList, cells);
        const AgreedLanguage language = ask(cells[0] + u' ' + cells[1], {}, cells[2]);
        QVERIFY2(!language.words.isEmpty(), "the paragraph is not there");
        const AgreedPlace *place = find(language, cells[3], cells[4]);
        const QString found = !place ? u"no"_s : place->isOwnSeries ? u"series"_s : u"elsewhere"_s;
        QCOMPARE(found, cells[5]);
    }

    void theEarliestStandsFirstWithItsFacts()
    {
        NEEDS_REAL_FILES(data);
        const AgreedLanguage language = ask(u"A/HRC/RES/57/12 OP8 (a)"_s);
        QCOMPARE(language.places.size(), 3);
        QCOMPARE(language.othersCount(), 2);
        QVERIFY(std::ranges::is_sorted(language.places, {}, [](const AgreedPlace &place) { return place.place.work.date; }));
        const AgreedPlace &first = language.places.first();
        QCOMPARE(first.place.work.symbol, u"A/HRC/RES/54/21"_s);
        QCOMPARE(first.place.passage.address.text(), u"OP12"_s);
        QCOMPARE(first.place.work.body, u"HRC"_s);
        QCOMPARE(first.place.work.session, u"54"_s);
        QCOMPARE(first.place.work.date, QDate(2023, 10, 12));
        QCOMPARE(first.place.work.fields.value("vote"_L1).toObject().value("outcome"_L1).toString(), u"without-vote"_s);
        QCOMPARE(first.common.size(), 1);
        QCOMPARE(first.common.first().of(first.place.passage.content),
            u"solutions to secure and protect the confidentiality of digital communications and transactions"_s);
        QVERIFY(!first.isOwnSeries && !first.isAsked);
        QVERIFY(language.places.last().isAsked && language.places.last().isOwnSeries);
        QCOMPARE(language.places.last().share, 1.0);
    }

    void wordsAloneAreFoundWhereTheyStandTogether()
    {
        NEEDS_REAL_FILES(data);
        const AgreedLanguage language = ask(u"A/HRC/RES/57/12 OP8"_s, u"smart city projects"_s);
        QCOMPARE(language.words, u"smart city projects"_s);
        QVERIFY(find(language, u"A/HRC/RES/57/12"_s, u"OP9"_s));
        for (const AgreedPlace &place : language.places)
            QVERIFY2(place.place.passage.content.contains(u"smart city projects"_s), qPrintable(place.place.passage.content));
    }

    void theSearchStaysInTheLanguageOfTheText()
    {
        NEEDS_REAL_FILES(data);
        for (const QString &language : {u"ar"_s, u"zh"_s, u"ru"_s, u"fr"_s, u"es"_s, u"en"_s}) {
            const AgreedLanguage found = ask(u"A/HRC/RES/57/12 OP9"_s, {}, language);
            QVERIFY2(find(found, u"A/HRC/RES/57/12"_s, u"OP9"_s), qPrintable(language));
            for (const AgreedPlace &place : found.places)
                QCOMPARE(place.place.text.language, language);
        }
    }

    void whatEveryTextSaysIsCutAndSaysSo()
    {
        NEEDS_REAL_FILES(data);
        const AgreedLanguage language = ask(u"A/HRC/RES/57/12 OP14"_s, {}, {}, 20); // "Decides to remain seized of the matter."
        QCOMPARE(language.places.size(), 20);
        QVERIFY(!language.isComplete);
        QVERIFY(std::ranges::any_of(language.places, &AgreedPlace::isAsked));
        QCOMPARE(language.places.first().place.work.date, QDate(2023, 10, 11)); // Of those that are as alike the earliest.
    }

    void aSelectionOverTwoParagraphs()
    {
        NEEDS_REAL_FILES(data);
        const auto target = m_library->run(application::target(u"A/HRC/RES/57/12"_s, u"en"_s));
        VERIFY_RESULT(target);
        const model::Passage *first = at(target->passages, u"OP8"_s);
        const model::Passage *second = at(target->passages, u"OP8 (a)"_s);
        const int behind = int(first->content.indexOf(u"within their"_s));
        const int end = int(second->content.indexOf(u", such as"_s));
        const auto language = m_library->run(application::agreedLanguage({{first->id, {behind, int(first->content.size())}}, {second->id, {0, end}}}));
        VERIFY_RESULT(language);
        QCOMPARE(language->words,
            u"within their respective responsibilities and capacities under domestic legal frameworks:\nTo implement adequate human rights safeguards"_s);
        QVERIFY(find(*language, u"A/HRC/RES/57/12"_s, u"OP9"_s));
        QCOMPARE(std::ranges::count(language->places, true, &AgreedPlace::isAsked), 2);
    }

    void oneWordIsNoWording()
    {
        NEEDS_REAL_FILES(data);
        const AgreedLanguage language = ask(u"A/HRC/RES/57/12 OP8"_s, u"cities"_s);
        QVERIFY(language.isTooShort);
        QVERIFY(language.places.isEmpty());
    }

    void aParagraphThatIsGone()
    {
        NEEDS_REAL_FILES(data);
        const auto language = m_library->run(application::agreedLanguage({{base::PassageId(987654321)}}));
        VERIFY_RESULT(language);
        QVERIFY(language->isGone && language->places.isEmpty());
    }

    void aReferenceWithoutAParagraph()
    {
        NEEDS_REAL_FILES(data);
        const auto target = m_library->run(application::target(u"A/HRC/RES/57/12"_s));
        VERIFY_RESULT(target);
        const auto whole = application::wordingPart(*target, {});
        QVERIFY(!whole && whole.error().code == base::ErrorCode::BadInput);
        QVERIFY(!application::wordingPart(*target, u"words that do not stand there"_s));
        QVERIFY(application::wordingPart(*target, u"smart city projects"_s));
    }

private:
    static const model::Passage *at(const QList<model::Passage> &passages, const QString &address)
    {
        const auto found = std::ranges::find_if(passages, [&](const model::Passage &passage) { return passage.address.text() == address; });
        return found == passages.end() ? nullptr : &*found;
    }

    static const AgreedPlace *find(const AgreedLanguage &language, const QString &symbol, const QString &address)
    {
        const auto found = std::ranges::find_if(language.places, [&](const AgreedPlace &place) {
            return place.place.work.symbol == symbol && place.place.passage.address.text() == address;
        });
        return found == language.places.end() ? nullptr : &*found;
    }

    AgreedLanguage ask(const QString &reference, const QString &quote = {}, const QString &language = {}, int limit = application::kMostAgreedPlaces) const
    {
        const auto target = m_library->run(application::target(reference, language));
        const auto part = target ? application::wordingPart(*target, quote) : base::Result<WordingPart>(base::failure(target.error()));
        return part ? m_library->run(application::agreedLanguage({*part}, limit)).value_or(AgreedLanguage()) : AgreedLanguage();
    }

    QTemporaryDir m_folder;
    std::optional<application::OpenLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestAgreedLanguage)
#include "tst_agreedlanguage.moc"
