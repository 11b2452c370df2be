// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citationlanguages.h"

#include <core/text/datewords.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace citation {

namespace {

/// How a language of the United Nations words a citation. %1 is the number, %2 the body, %3 the date, or the number alone.
struct Wording {
    QString dated;
    QString undated;
    QString operative;
    QString preambular;
    QString unnumbered;
    QString note;
    QString annex;
    QString comma;
    QString ibid;
    QString stop; ///< What ends a note.
    QHash<model::Body, QString> bodies; ///< In the form that stands behind "resolution of".
};

const QHash<QString, Wording> &wordings()
{
    using enum model::Body;
    static const QHash<QString, Wording> all {
        {u"fr"_s,
            {u"résolution %1 %2 en date du %3"_s, u"résolution %1 %2"_s, u"par. %1"_s, u"alinéa %1 du préambule"_s, u"paragraphe %1"_s, u"note %1"_s,
                u"annexe"_s, u", "_s, u"Ibid."_s, u"."_s,
                {{GeneralAssembly, u"de l’Assemblée générale"_s}, {HumanRightsCouncil, u"du Conseil des droits de l’homme"_s},
                    {SecurityCouncil, u"du Conseil de sécurité"_s}, {EconomicAndSocialCouncil, u"du Conseil économique et social"_s}}}},
        {u"es"_s,
            {u"resolución %1 %2, de %3"_s, u"resolución %1 %2"_s, u"párr. %1"_s, u"párrafo %1 del preámbulo"_s, u"párrafo %1"_s, u"nota %1"_s,
                u"anexo"_s, u", "_s, u"Ibid."_s, u"."_s,
                {{GeneralAssembly, u"de la Asamblea General"_s}, {HumanRightsCouncil, u"del Consejo de Derechos Humanos"_s},
                    {SecurityCouncil, u"del Consejo de Seguridad"_s}, {EconomicAndSocialCouncil, u"del Consejo Económico y Social"_s}}}},
        {u"ru"_s,
            {u"резолюция %1 %2 от %3"_s, u"резолюция %1 %2"_s, u"п. %1"_s, u"п. %1 преамбулы"_s, u"абзац %1"_s, u"сноска %1"_s, u"приложение"_s,
                u", "_s, u"Там же"_s, u"."_s,
                {{GeneralAssembly, u"Генеральной Ассамблеи"_s}, {HumanRightsCouncil, u"Совета по правам человека"_s},
                    {SecurityCouncil, u"Совета Безопасности"_s}, {EconomicAndSocialCouncil, u"Экономического и Социального Совета"_s}}}},
        {u"ar"_s,
            {u"قرار %2 %1 المؤرخ %3"_s, u"قرار %2 %1"_s, u"الفقرة %1"_s, u"الفقرة %1 من الديباجة"_s, u"الفقرة %1"_s, u"الحاشية %1"_s, u"المرفق"_s,
                u"، "_s, u"المرجع نفسه"_s, u"."_s,
                {{GeneralAssembly, u"الجمعية العامة"_s}, {HumanRightsCouncil, u"مجلس حقوق الإنسان"_s}, {SecurityCouncil, u"مجلس الأمن"_s},
                    {EconomicAndSocialCouncil, u"المجلس الاقتصادي والاجتماعي"_s}}}},
        {u"zh"_s,
            {u"%2%3第%1号决议"_s, u"%2第%1号决议"_s, u"第%1段"_s, u"序言部分第%1段"_s, u"第%1段"_s, u"脚注%1"_s, u"附件"_s, u"，"_s, u"同上"_s, u"。"_s,
                {{GeneralAssembly, u"大会"_s}, {HumanRightsCouncil, u"人权理事会"_s}, {SecurityCouncil, u"安全理事会"_s},
                    {EconomicAndSocialCouncil, u"经济及社会理事会"_s}}}},
    };
    return all;
}

/// Figures and letters as the language joins them: "8 a)", "8 (أ)", "8(a)".
QString numberIn(const Pinpoint &place, const QString &language)
{
    QString number = place.number();
    const QStringList subs = place.subs();
    for (const QString &sub : subs)
        number += language == "ar"_L1 ? u" (%1)"_s.arg(sub) : language == "zh"_L1 ? u"(%1)"_s.arg(sub) : u" %1)"_s.arg(sub);
    return number;
}

QString placeIn(const Wording &wording, const Pinpoint &place, const QString &language)
{
    const QString number = numberIn(place, language);
    QString words;
    switch (place.part()) {
    case Pinpoint::Part::Whole:
        break;
    case Pinpoint::Part::Preambular:
        words = wording.preambular.arg(number);
        break;
    case Pinpoint::Part::Operative:
        words = wording.operative.arg(number);
        break;
    case Pinpoint::Part::Unnumbered:
        words = wording.unnumbered.arg(number);
        break;
    case Pinpoint::Part::Note:
        words = wording.note.arg(number);
        break;
    case Pinpoint::Part::Other:
        return place.canonical();
    }
    if (place.container().isEmpty())
        return words;
    // "annex II": the numeral stays.
    const QString annex = wording.annex + place.container().sliced(5);
    return words.isEmpty() ? annex : annex + wording.comma + words;
}

QString withPlace(const Wording &wording, const model::CitedWork &work, const QString &document)
{
    const QString place = placeIn(wording, Pinpoint::of(work.address), work.language);
    return place.isEmpty() ? document : document + wording.comma + place;
}

}

QString unitedNationsIn(const model::CitedWork &work, const QString &number)
{
    const auto known = wordings().constFind(work.language);
    if (known == wordings().cend())
        return {};
    const QString body = known->bodies.value(work.body);
    QString document = work.symbol;
    if (work.kind == model::CitedWork::Kind::Resolution && !body.isEmpty()) {
        const QString date = text::dateWords(work.date, work.language);
        document = date.isEmpty() ? known->undated.arg(number, body) : known->dated.arg(number, body, date);
    }
    return withPlace(*known, work, document);
}

QString symbolIn(const model::CitedWork &work)
{
    const auto known = wordings().constFind(work.language);
    return known == wordings().cend() ? QString() : withPlace(*known, work, work.symbol);
}

QString ibidIn(const model::CitedWork &work, const QString &place, bool isSamePlace)
{
    const auto known = wordings().constFind(work.language);
    if (known == wordings().cend())
        return place.isEmpty() ? u"Ibid."_s : u"Ibid., "_s + place + u'.';
    const bool isTheirs = work.isOfUnitedNations() && !isSamePlace;
    const QString words = isTheirs ? placeIn(*known, Pinpoint::of(work.address), work.language) : place;
    if (!words.isEmpty())
        return known->ibid + known->comma + words + known->stop;
    return known->ibid.endsWith(known->stop) ? known->ibid : known->ibid + known->stop;
}

}
