// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/text/stems.h>

#include <QtTest>

using namespace Qt::StringLiterals;

class TestStems : public QObject
{
    Q_OBJECT

private slots:
    void formsHaveOneStem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("forms");
        const auto row = [](const char *language, const QStringList &forms) {
            QTest::addRow("%s %s", language, qPrintable(forms.first())) << QString::fromLatin1(language) << forms;
        };
        row("en", {u"municipality"_s, u"municipalities"_s, u"MUNICIPALITIES"_s, u"muni\u00ADcipality"_s});
        row("en", {u"fish"_s, u"\uFB01shing"_s});
        row("fr", {u"ville"_s, u"villes"_s});
        row("fr", {u"résolution"_s, u"Résolutions"_s});
        row("es", {u"ciudad"_s, u"ciudades"_s});
        row("es", {u"resolución"_s, u"resoluciones"_s});
        row("ru", {u"город"_s, u"города"_s, u"городов"_s});
        row("ru", {u"полёт"_s, u"полет"_s, u"полёта"_s});
        row("ar", {u"مدينة"_s, u"المدينة"_s, u"والمدينة"_s, u"بالمدينة"_s, u"للمدينة"_s, u"مَدِينَة"_s, u"مديـــنة"_s});
        row("ar", {u"قرارات"_s, u"القرارات"_s, u"والقرارات"_s, u"قرار"_s});
        row("ar", {u"إنسان"_s, u"الإنسان"_s, u"الانسان"_s});
        row("ro", {u"rezoluție"_s, u"rezoluţie"_s, u"rezoluții"_s});
    }

    void formsHaveOneStem()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, forms);
        const QString first = text::stemOf(forms.first(), language);
        QVERIFY(!first.isEmpty());
        for (const QString &form : std::as_const(forms))
            QCOMPARE(text::stemOf(form, language), first);
    }

    void otherWordsHaveAnother()
    {
        QVERIFY(text::stemOf(u"municipality", u"en") != text::stemOf(u"municipal", u"fr"));
        QVERIFY(text::stemOf(u"water", u"en") != text::stemOf(u"wall", u"en"));
    }

    void languageWithoutStemmerKeepsTheWord()
    {
        QVERIFY(!text::hasStems(u"zh"));
        QCOMPARE(text::stemOf(u"Städte", u"xx"), u"stadte"_s);
    }
};

QTEST_APPLESS_MAIN(TestStems)
#include "tst_stems.moc"
