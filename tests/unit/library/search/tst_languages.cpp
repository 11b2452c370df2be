// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/search/evaluation/engine.h>
#include <library/store/documentstore.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QString language;
    QString content;
};

/// One paragraph a line, in words of our own.
const QList<Line> &lines()
{
    static const QList<Line> all {
        {u"en"_s, u"The municipality keeps its registers open"_s},
        {u"en"_s, u"Several municipalities share one laboratory"_s},
        {u"en"_s, u"An o\uFB03ce of \uFB01shing boats"_s},
        {u"en"_s, u"They co\u00ADop\u00ADer\u00ADate every year"_s},
        {u"en"_s, u"Recalling Council resolution 57/12 on wells"_s},
        {u"en"_s, u"As said in A/HRC/RES/57/12, wells are kept"_s},
        {u"fr"_s, u"La ville ouvre ses portes"_s},
        {u"fr"_s, u"Des villes sans murs"_s},
        {u"fr"_s, u"Chacun protège l’eau des puits"_s},
        {u"fr"_s, u"La résolution est adoptée"_s},
        {u"es"_s, u"La ciudad duerme"_s},
        {u"es"_s, u"Las ciudades despiertan"_s},
        {u"es"_s, u"Varias resoluciones"_s},
        {u"ru"_s, u"Старый город спит"_s},
        {u"ru"_s, u"Улицы города пусты"_s},
        {u"ru"_s, u"Полёт над лесом"_s},
        {u"ar"_s, u"فتحت المدينة أبوابها"_s},
        {u"ar"_s, u"هذه مدينة صغيرة"_s},
        {u"ar"_s, u"النهر والمدينة والجسر"_s},
        {u"ar"_s, u"حُقُوقُ الجميع"_s},
        {u"ar"_s, u"حقـــوق الأطفال"_s},
        {u"zh"_s, u"城市的人权报告"_s},
        {u"ko"_s, u"인권에 관한 보고"_s},
        {u"ro"_s, u"Prima rezoluție a anului"_s},
        {u"ro"_s, u"A doua rezoluţie a anului"_s},
    };
    return all;
}

}

/// What a person of each language expects to find, whatever form they type.
class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        VERIFY_RESULT(m_library.renew());
        VERIFY_RESULT(m_library->write([](const library::Database &database) -> base::Status {
            library::DocumentStore store(database);
            int number = 0;
            for (const Line &line : lines()) {
                model::ImportedText text;
                text.read.work.kind = model::RecordKind::Document;
                text.read.work.name = text.read.work.symbol = text.read.work.symbolKey = u"T/%1"_s.arg(++number);
                text.read.text.language = line.language;
                model::Passage passage;
                passage.content = line.content;
                text.read.passages = {passage};
                model::Source source;
                source.sha256 = QString::number(number).rightJustified(64, u'0');
                source.path = u"/%1"_s.arg(number);
                source.format = u"text"_s;
                if (const auto stored = store.store(text, source); !stored)
                    return base::failure(stored.error());
            }
            return base::ok();
        }));
    }

    void cleanupTestCase() { m_library.close(); }

    void formsFindEachOther_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("marked");
        const auto row = [](const QString &query, const QStringList &marked) { QTest::addRow("%s", qPrintable(query)) << query << marked; };
        const QStringList municipality {u"municipalities"_s, u"municipality"_s};
        row(u"municipality"_s, municipality);
        row(u"municipalities"_s, municipality);
        row(u"Municipalities"_s, municipality);
        row(u"\"municipality\""_s, {u"municipality"_s});
        row(u"registers Municipality"_s, {u"municipality"_s, u"registers"_s});
        row(u"laboratory Municipality"_s, {});
        row(u"office"_s, {u"o\uFB03ce"_s});
        row(u"fishing"_s, {u"\uFB01shing"_s});
        row(u"fish"_s, {u"\uFB01shing"_s});
        row(u"cooperate"_s, {u"co\u00ADop\u00ADer\u00ADate"_s});
        row(u"cooperating"_s, {u"co\u00ADop\u00ADer\u00ADate"_s});
        row(u"ville"_s, {u"ville"_s, u"villes"_s});
        row(u"villes"_s, {u"ville"_s, u"villes"_s});
        row(u"eau"_s, {u"eau"_s});
        row(u"l'eau"_s, {u"l’eau"_s});
        row(u"l’eau"_s, {u"l’eau"_s});
        row(u"ciudad"_s, {u"ciudad"_s, u"ciudades"_s});
        row(u"ciudades"_s, {u"ciudad"_s, u"ciudades"_s});
        row(u"resolución"_s, {u"resoluciones"_s});
        row(u"город"_s, {u"город"_s, u"города"_s});
        row(u"города"_s, {u"город"_s, u"города"_s});
        row(u"городов"_s, {u"город"_s, u"города"_s});
        row(u"полет"_s, {u"Полёт"_s});
        row(u"полёта"_s, {u"Полёт"_s});
        const QStringList city {u"المدينة"_s, u"مدينة"_s, u"والمدينة"_s};
        row(u"المدينة"_s, city);
        row(u"مدينة"_s, city);
        row(u"والمدينة"_s, city);
        row(u"مَدِينَة"_s, city);
        row(u"مدينه"_s, city);
        row(u"حقوق"_s, {u"حُقُوقُ"_s, u"حقـــوق"_s});
        row(u"حُقُوق"_s, {u"حُقُوقُ"_s, u"حقـــوق"_s});
        row(u"城市"_s, {u"城市"_s});
        row(u"人权"_s, {u"人权"_s});
        row(u"인권"_s, {u"인권"_s});
        row(u"rezoluție"_s, {u"rezoluție"_s, u"rezoluţie"_s});
        row(u"rezoluţie"_s, {u"rezoluție"_s, u"rezoluţie"_s});
        row(u"57/12"_s, {u"57/12"_s, u"57/12"_s});
        row(u"A/HRC/RES/57/12"_s, {u"A/HRC/RES/57/12"_s});
        row(u"a_hrc_res_57_12"_s, {u"A/HRC/RES/57/12"_s});
        row(u"RES 57"_s, {u"57"_s, u"RES"_s});
    }

    void formsFindEachOther()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, marked);
        const auto answer = search::Engine(*m_library).search(query);
        VERIFY_RESULT(answer);
        QStringList found;
        for (const model::Hit &hit : answer->hits) {
            for (const auto &[start, end] : hit.marks)
                found.append(hit.snippet.sliced(start, end - start));
        }
        found.sort();
        marked.sort();
        QCOMPARE(found, marked);
    }

private:
    testdata::NewLibrary m_library;
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
