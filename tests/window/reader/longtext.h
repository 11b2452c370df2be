// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

/// A resolution of nobody in three languages, long enough to be laid out in steps. Its sub-paragraphs have no words that
/// are coloured; its paragraphs cite A/HRC/RES/62/4 and 61/9.
namespace longtext {

inline const QString kSymbol = QStringLiteral("A/HRC/RES/66/7");
inline constexpr int kParagraphs = 24;

struct Words {
    QString code, language, title, enacting, mindful, wish, calls, towns, recalling, end;
    QStringList letters, points;
};

inline Words wordsOf(const QString &language)
{
    if (language == u"fr")
        return {QStringLiteral("fra"), language, QStringLiteral("Les quais et leurs bancs"), QStringLiteral("Le Conseil des droits de l’homme"),
            QStringLiteral("Guidé"), QStringLiteral(" par le souhait que chaque quai ait ses bancs, et chaque banc son ombre,"),
            QStringLiteral("Engage"), QStringLiteral(" les villes portuaires, pour la saison %1, à compter leurs bancs, comme le veut la résolution 62/4 du 6 juillet 2026 et la résolution 61/9 du 3 avril 2026 :"),
            QStringLiteral("Décide"), QStringLiteral(" de rester saisi de la question."),
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")},
            {QStringLiteral("Poser les bancs là où la vue est la plus longue, et non là où le vent est le plus fort ;"),
                QStringLiteral("Peindre les bancs au printemps, quand la pluie est rare et que les jours sont longs ;"),
                QStringLiteral("Former celles et ceux qui en prennent soin, afin que chaque planche soit comptée deux fois ;"),
                QStringLiteral("Dire aux gens de passage où les bancs se trouvent, dans des mots simples et sur de grandes pancartes ;")}};
    if (language == u"ar")
        return {QStringLiteral("ara"), language, QStringLiteral("الأرصفة ومقاعدها"), QStringLiteral("إن مجلس حقوق الإنسان"),
            QStringLiteral("إذ يسترشد"), QStringLiteral(" بالأمل في أن يكون لكل رصيف مقاعده ولكل مقعد ظله،"),
            QStringLiteral("يهيب"), QStringLiteral(" بمدن المرافئ في الموسم %1 أن تعد مقاعدها وفقاً للقرار 62/4 المؤرخ 6 تموز/يوليه 2026 والقرار 61/9 المؤرخ 3 نيسان/أبريل 2026:"),
            QStringLiteral("يقرر"), QStringLiteral(" أن يبقي المسألة قيد نظره."),
            {QStringLiteral("أ"), QStringLiteral("ب"), QStringLiteral("ج"), QStringLiteral("د")},
            {QStringLiteral("وضع المقاعد حيث يكون المنظر أطول وليس حيث تكون الريح أقوى؛"),
                QStringLiteral("طلاء المقاعد في الربيع عندما يقل المطر وتطول الأيام؛"),
                QStringLiteral("تدريب من يعتني بها لكي تعد كل خشبة مرتين؛"),
                QStringLiteral("إخبار العابرين بمكان المقاعد بكلمات بسيطة وعلى لافتات كبيرة؛")}};
    return {QStringLiteral("eng"), language, QStringLiteral("Quays and their benches"), QStringLiteral("The Human Rights Council"),
        QStringLiteral("Guided"), QStringLiteral(" by the wish that every quay have its benches, and every bench its shade,"),
        QStringLiteral("Calls upon"), QStringLiteral(" harbour towns, for season %1, to count their benches, as its resolutions 62/4 of 6 July 2026 and 61/9 of 3 April 2026 have it:"),
        QStringLiteral("Decides"), QStringLiteral(" to remain seized of the matter."),
        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")},
        {QStringLiteral("To put the benches where the view is longest, and not where the wind is strongest;"),
            QStringLiteral("To paint the benches in spring, when rain is rare and the days are long;"),
            QStringLiteral("To train those who look after them, so that every board is counted twice;"),
            QStringLiteral("To tell those who pass where the benches are, in plain words and on large boards;")}};
}

inline QString xml(const QString &language)
{
    const Words words = wordsOf(language);
    const QString italic = QStringLiteral("<p><span class=\"italic\">%1</span>%2</p>");
    QString body;
    for (int number = 1; number <= kParagraphs; ++number) {
        body += QStringLiteral("<paragraph><num>%1.</num><list><intro>%2</intro>").arg(QString::number(number),
            italic.arg(words.calls, words.towns.arg(number)));
        for (qsizetype point = 0; point < words.points.size(); ++point)
            body += QStringLiteral("<point><num>(%1)</num><content><p>%2</p></content></point>").arg(words.letters.at(point), words.points.at(point));
        body += QStringLiteral("</list></paragraph>\n");
    }
    body += QStringLiteral("<paragraph><num>%1.</num><content>%2</content></paragraph>").arg(QString::number(kParagraphs + 1),
        italic.arg(words.recalling, words.end));
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">"
                          "<statement name=\"resolution\"><meta><identification source=\"#us\">"
                          "<FRBRWork><FRBRuri value=\"/akn/un/statement/deliberation/unga-hrc/2027-10-08/66-7/\"/><FRBRdate date=\"2027-10-08\" name=\"adoption\"/></FRBRWork>"
                          "<FRBRExpression><FRBRlanguage language=\"%1\"/></FRBRExpression></identification></meta>"
                          "<coverPage><p><docNumber refersTo=\"#symbol\">A/HRC/RES/66/7</docNumber></p></coverPage>"
                          "<preface><p><docNumber>66/7.</docNumber> <docTitle>%2</docTitle></p></preface>"
                          "<preamble><formula name=\"enactingFormula\">%3</formula><container name=\"0\">%4</container></preamble>"
                          "<mainBody>%5</mainBody></statement></akomaNtoso>")
        .arg(words.code, words.title, italic.arg(words.enacting, QStringLiteral(",")), italic.arg(words.mindful, words.wish), body);
}

/// Writes the three files; true when they are there.
inline bool write(const QString &folder)
{
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("ar")}) {
        QFile file(QDir(folder).filePath(QStringLiteral("quays.%1.xml").arg(language)));
        if (!file.open(QIODevice::WriteOnly) || file.write(xml(language).toUtf8()) < 0)
            return false;
    }
    return true;
}

}
