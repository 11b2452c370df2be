// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <analysis/recognition/operativeverbs.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using recognition::OperativeClause;
using recognition::OperativeVerb;

/// The verbs of operative paragraphs in the six languages of the United Nations.
class TestOperativeVerbs : public QObject
{
    Q_OBJECT

private slots:
    void verbsOfAParagraph_data();
    void verbsOfAParagraph();
    void placesAreThoseOfTheWords();
    void badInput();
};

void TestOperativeVerbs::verbsOfAParagraph_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("verbs"); ///< With their forces; ! where it asks somebody.
    const auto row = [](const char *name, const QString &language, const QString &content, const QString &verbs) {
        QTest::newRow(name) << language << content << verbs;
    };
    row("en: again", u"en"_s, u"Calls once more upon States to act;"_s, u"calls once more upon 3!"_s);
    row("en: behind a comma", u"en"_s, u"Expresses grave concern, demands that all parties stop, and notes the report;"_s, u"expresses 0|demands 5!|notes 0"_s);
    row("fr", u"fr"_s, u"8. Prie également le Secrétaire général de lui présenter un rapport ;"_s, u"prie 3!"_s);
    row("fr: an adverb within", u"fr"_s, u"Réitère également sa demande aux cinq groupes régionaux;"_s, u"réitère sa demande 3!"_s);
    row("fr: a pronoun before", u"fr"_s, u"Décide de proroger le mandat et lui demande de faire rapport;"_s, u"décide 5|demande 3!"_s);
    row("fr: an elided pronoun", u"fr"_s, u"Note les efforts du Gouvernement et l'encourage à poursuivre;"_s, u"note 0|encourage 1!"_s);
    row("fr: a noun", u"fr"_s, u"Constate que les conflits encouragent l’offre et la demande de mercenaires;"_s, u"constate 0"_s);
    row("es", u"es"_s, u"Insta a los Estados a cooperar y les solicita que informen;"_s, u"insta 4!|solicita 3!"_s);
    row("es: whole", u"es"_s, u"Pone de relieve la importancia de la educación;"_s, u"pone de relieve 0"_s);
    row("ru", u"ru"_s, u"настоятельно призывает государства и просит Генерального секретаря представить доклад;"_s, u"настоятельно призывает 4!|просит 3!"_s);
    row("ru: how", u"ru"_s, u"самым решительным образом осуждает нападения, призывает стороны прекратить их;"_s, u"осуждает 0|призывает 3!"_s);
    row("ru: a noun", u"ru"_s, u"приветствует просьбу государств;"_s, u"приветствует 0"_s);
    row("ar", u"ar"_s, u"يطلب إلى المفوض السامي أن يقدم تقريراً، ويحث الدول على التعاون؛"_s, u"يطلب 3!|يحث 4!"_s);
    row("ar: vowel signs", u"ar"_s, u"يُشجِّع الدولَ على التعاون؛"_s, u"يشجع 1!"_s);
    row("ar: a pronoun behind", u"ar"_s, u"يسلّم بالجهود التي تبذلها الدول، ويشجعها على مواصلتها؛"_s, u"يسلم 0|يشجع 1!"_s);
    row("ar: and", u"ar"_s, u"ويحث جمهورية فنزويلا البوليفارية على الإفراج؛"_s, u"يحث 4!"_s);
    row("zh", u"zh"_s, u"8. 又请高级专员提交报告，并敦促各国合作；"_s, u"请 3!|敦促 4!"_s);
    row("zh: within a sentence", u"zh"_s, u"强调必须保护平民，要求各方停火；"_s, u"强调 0|要求 5!"_s);
}

void TestOperativeVerbs::verbsOfAParagraph()
{
    QFETCH(const QString, language);
    QFETCH(const QString, content);
    QFETCH(const QString, verbs);
    QStringList found;
    for (const OperativeClause &clause : recognition::clausesOf(content, language))
        found.append(u"%1 %2%3"_s.arg(clause.verb.verb).arg(clause.verb.force).arg(clause.verb.group == OperativeVerb::Class::Directive ? u"!"_s : QString()));
    QCOMPARE(found.join(u'|'), verbs);
}

void TestOperativeVerbs::placesAreThoseOfTheWords()
{
    const QString content = u"Décide de proroger le mandat et lui demande de faire rapport;"_s;
    const QList<OperativeClause> clauses = recognition::clausesOf(content, u"fr"_s);
    QCOMPARE(clauses.size(), 2);
    QCOMPARE(content.sliced(clauses.last().start, clauses.last().bodyStart - clauses.last().start), u"demande"_s);
    QCOMPARE(content.sliced(clauses.first().bodyStart, clauses.first().end - clauses.first().bodyStart), u" de proroger le mandat"_s);
    QCOMPARE(clauses.last().end, int(content.size()));
}

void TestOperativeVerbs::badInput()
{
    for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s, u"ru"_s, u"ar"_s, u"zh"_s}) {
        QVERIFY(recognition::knowsVerbsOf(language));
        for (const QString &content : {QString(), u" "_s, u"8."_s, u"😀"_s, QString(QChar(0xD800)), QString(10'000, u'('), QString(10'000, u' ')})
            QVERIFY(recognition::clausesOf(content, language).isEmpty());
    }
    QVERIFY(!recognition::knowsVerbsOf(u"de"_s) && !recognition::knowsVerbsOf({}));
    QVERIFY(recognition::clausesOf(u"ersucht den Generalsekretär;"_s, u"de"_s).isEmpty());
    QVERIFY(recognition::clausesOf(u"Requests the Secretary-General to report;"_s, u"fr"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestOperativeVerbs)
#include "tst_operativeverbs.moc"
