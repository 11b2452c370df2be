// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas.h"

#include <core/text/characters.h>
#include <core/text/normalised.h>
#include <core/text/patterns.h>

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace structure {

using namespace Qt::StringLiterals;
using model::Body;

namespace {

using text::kUnicode;
constexpr qsizetype kLongestFormula = 100;

struct OrganRow {
    Body body;
    QLatin1StringView language;
    QStringView name;
};

constexpr std::array kOrgans{
    OrganRow{Body::GeneralAssembly, "en"_L1, u"The General Assembly"},
    OrganRow{Body::SecurityCouncil, "en"_L1, u"The Security Council"},
    OrganRow{Body::HumanRightsCouncil, "en"_L1, u"The Human Rights Council"},
    OrganRow{Body::EconomicAndSocialCouncil, "en"_L1, u"The Economic and Social Council"},
    OrganRow{Body::GeneralAssembly, "fr"_L1, u"L'Assemblée générale"},
    OrganRow{Body::SecurityCouncil, "fr"_L1, u"Le Conseil de sécurité"},
    OrganRow{Body::HumanRightsCouncil, "fr"_L1, u"Le Conseil des droits de l'homme"},
    OrganRow{Body::EconomicAndSocialCouncil, "fr"_L1, u"Le Conseil économique et social"},
    OrganRow{Body::GeneralAssembly, "es"_L1, u"La Asamblea General"},
    OrganRow{Body::SecurityCouncil, "es"_L1, u"El Consejo de Seguridad"},
    OrganRow{Body::HumanRightsCouncil, "es"_L1, u"El Consejo de Derechos Humanos"},
    OrganRow{Body::EconomicAndSocialCouncil, "es"_L1, u"El Consejo Económico y Social"},
    OrganRow{Body::GeneralAssembly, "ru"_L1, u"Генеральная Ассамблея"},
    OrganRow{Body::SecurityCouncil, "ru"_L1, u"Совет Безопасности"},
    OrganRow{Body::HumanRightsCouncil, "ru"_L1, u"Совет по правам человека"},
    OrganRow{Body::EconomicAndSocialCouncil, "ru"_L1, u"Экономический и Социальный Совет"},
    OrganRow{Body::GeneralAssembly, "ar"_L1, u"إن الجمعية العامة"},
    OrganRow{Body::SecurityCouncil, "ar"_L1, u"إن مجلس الأمن"},
    OrganRow{Body::HumanRightsCouncil, "ar"_L1, u"إن مجلس حقوق الإنسان"},
    OrganRow{Body::EconomicAndSocialCouncil, "ar"_L1, u"إن المجلس الاقتصادي والاجتماعي"},
    OrganRow{Body::GeneralAssembly, "zh"_L1, u"大会"},
    OrganRow{Body::SecurityCouncil, "zh"_L1, u"安全理事会"},
    OrganRow{Body::HumanRightsCouncil, "zh"_L1, u"人权理事会"},
    OrganRow{Body::EconomicAndSocialCouncil, "zh"_L1, u"经济及社会理事会"}};

QHash<QString, OpeningFormula> knownFormulas()
{
    QHash<QString, OpeningFormula> formulas;
    for (const OrganRow &row : kOrgans)
        formulas.insert(text::fold(row.name), {row.body, row.language});
    return formulas;
}

struct OtherOrgans {
    QLatin1StringView language;
    QRegularExpression pattern;
};

// The organs that no list can hold: commissions, conferences of parties, governing councils.
const std::array<OtherOrgans, 6> &otherOrgans()
{
    static const std::array<OtherOrgans, 6> patterns{
        OtherOrgans{"en"_L1,
            QRegularExpression(u"^The (?=.*(?:Council|Assembly|Commission|Committee|Conference|Congress|Board|Forum|"
                               "Meeting)\\b)(?:(?:\\p{Lu}[\\p{L}’'-]*|of|the|and|on|for|to|in) ?)+$"_s,
                kUnicode)},
        OtherOrgans{"fr"_L1,
            QRegularExpression(u"^(?:Le|La|L[’'])\\s?(?:Conseil|Commission|Comité|Conférence|Congrès|Assemblée|Réunion)"
                               "\\b[^,;.:\\d]*$"_s,
                kUnicode)},
        OtherOrgans{"es"_L1,
            QRegularExpression(
                u"^(?:El|La) (?:Consejo|Comisión|Comité|Conferencia|Congreso|Asamblea|Junta)\\b[^,;.:\\d]*$"_s, kUnicode)},
        OtherOrgans{"ru"_L1,
            QRegularExpression(u"^(?:Комиссия|Комитет|Конференция|Совет|Ассамблея|Конгресс)\\b[^,;.:\\d]*$"_s, kUnicode)},
        OtherOrgans{"ar"_L1,
            QRegularExpression(u"^إن (?:ال)?(?:لجنة|مؤتمر|مجلس|جمعية)[^،,;.:\\d]*$"_s, kUnicode)},
        OtherOrgans{"zh"_L1, QRegularExpression(u"^[^，。；：\\d]{0,16}(?:委员会|理事会|会议|大会)$"_s, kUnicode)}};
    return patterns;
}

// A formula without its quotation marks and its comma.
struct BareLine {
    QString words;
    bool hasComma = false;
};

BareLine bareLine(const QString &line)
{
    static constexpr QStringView kBefore = u" “\"«„‘'*";
    static constexpr QStringView kAfter = u" ,،，.”\"»*";
    BareLine bare;
    qsizetype first = 0;
    qsizetype end = line.size();
    while (first < end && kBefore.contains(line.at(first)))
        ++first;
    while (end > first && kAfter.contains(line.at(end - 1))) {
        bare.hasComma = bare.hasComma || QStringView(u",،，").contains(line.at(end - 1));
        --end;
    }
    bare.words = line.sliced(first, end - first);
    return bare;
}

const QRegularExpression &adoptionWords()
{
    static const QRegularExpression pattern(
        u"^[\\[*\\]\\s]*(?:(?:(?:resolution|decision)s? )?adopted (?:by|on|at|as|without|unanimously)\\b"_s
        u"|(?:(?:resolution|decision)s? )?adoptee?s? (?:par|a|le|sans)\\b"_s
        u"|(?:(?:resolucion|decision)(?:es)? )?(?:aprobad|adoptad)[ao]s? (?:por|en|el|sin|sobre)\\b"_s
        u"|(?:(?:резолюция|решение),? )?(?:принят(?:ая|ое|ы|о|а)) "_s
        u"|(?:ال)?(?:قرار|مقرر)[^،]{0,20} (?:اعتمد|اتخذ)|(?:الذي )?(?:اعتمد|اتخذ)"_s
        u"|(?:未经表决|经?记录表决)|[^。,]{0,16}\\d{4}年\\d{1,2}月\\d{1,2}日?[^。]{0,24}通过(?:的决议)?$)"_s,
        kUnicode);
    return pattern;
}

const QRegularExpression &meetingWords()
{
    static const QRegularExpression pattern(
        u"\\d{1,4}(?:st|nd|rd|th) (?:\\([a-z]+\\) )?(?:plenary |closed |special )?meeting"_s
        u"|\\d{1,4}e seance(?: pleniere)?|\\d{1,4} ?[aoª]?\\.? ?sesion(?: plenaria)?"_s
        u"|\\d{1,4} ?-(?:е|м) (?:пленарн[а-я]+ )?заседани[а-я]|الجلسه (?:العامه )?\\d{1,4}|جلسته \\d{1,4}"_s
        u"|第? ?\\d{1,4} ?次(?:全体)?会议"_s,
        kUnicode);
    return pattern;
}

}

std::optional<OpeningFormula> openingFormula(const QString &line)
{
    static const QHash<QString, OpeningFormula> known = knownFormulas();
    if (line.size() > kLongestFormula)
        return {};
    const BareLine bare = bareLine(line);
    if (const auto found = known.constFind(text::fold(bare.words)); found != known.cend()) {
        const bool isAlsoName = found->language == "ru"_L1 || found->language == "zh"_L1;
        return bare.hasComma || !isAlsoName ? std::optional(*found) : std::nullopt;
    }
    for (const OtherOrgans &other : otherOrgans()) {
        if (bare.hasComma && other.pattern.matchView(bare.words).hasMatch())
            return OpeningFormula{Body::Other, other.language};
    }
    return {};
}

bool isOpeningFormula(const QString &line)
{
    return openingFormula(line).has_value();
}

QString councilTitle(const QString &language, const QString &number)
{
    static const QHash<QString, QString> words{{u"en"_s, u"Resolution %1"_s}, {u"fr"_s, u"Résolution %1"_s},
        {u"es"_s, u"Resolución %1"_s}, {u"ru"_s, u"Резолюция %1"_s}, {u"ar"_s, u"القرار %1"_s},
        {u"zh"_s, u"第%1号决议"_s}, {u"de"_s, u"Resolution %1"_s}};
    return words.value(language, u"%1"_s).arg(number);
}

std::optional<OpeningFormula> organNamedIn(const QString &line)
{
    constexpr qsizetype kLongest = 300;
    const QString folded = text::fold(text::beginningOf(line, kLongest));
    for (const OrganRow &row : kOrgans) {
        static const QRegularExpression article(u"^(?:the |l'|l[ae] |el |ان )"_s);
        if (folded.contains(text::fold(row.name).remove(article)))
            return OpeningFormula{row.body, row.language};
    }
    return {};
}

bool isAdoptionLine(const QString &line)
{
    constexpr qsizetype kLongest = 240;
    return adoptionWords().match(text::fold(text::beginningOf(line, kLongest))).hasMatch();
}

bool closesResolution(const QString &line)
{
    constexpr qsizetype kLongestMeeting = 80;
    if (line.startsWith(u'[') || line.startsWith(u']') || line.size() <= kLongestMeeting) {
        const QRegularExpressionMatch meeting = meetingWords().match(text::fold(line));
        if (meeting.hasMatch() && meeting.capturedStart() <= 1)
            return true;
    }
    return isAdoptionLine(line);
}

QString meetingIn(const QString &line)
{
    const text::Normalised folded = text::normalise(text::beginningOf(line, 240));
    const QRegularExpressionMatch match = meetingWords().match(folded.folded);
    if (!match.hasMatch())
        return {};
    const int start = folded.sourceOffsets.at(match.capturedStart());
    return line.sliced(start, folded.sourceOffsets.at(match.capturedEnd()) - start).trimmed();
}

QJsonObject voteIn(const QString &line)
{
    static const QRegularExpression without(
        u"without a vote|sans (?:etre mis[ea]? aux voix|vote)|sin (?:someterl[ao] a )?votacion|без голосования"_s
        u"|(?:من )?(?:دون|بدون) تصويت|未经表决"_s,
        kUnicode);
    static const QRegularExpression counts(
        u"(?:vote|votacion|голосовани|تصويت|表决)[^\\d]{0,60}(\\d{1,3})[^\\d]{1,40}(\\d{1,3})(?:[^\\d]{1,40}(\\d{1,3}))?"_s,
        kUnicode);
    const QString folded = text::fold(text::beginningOf(line, 400));
    if (!adoptionWords().match(folded).hasMatch())
        return {};
    if (without.match(folded).hasMatch())
        return {{"outcome"_L1, "without-vote"_L1}};
    const QRegularExpressionMatch match = counts.match(folded);
    if (!match.hasMatch())
        return {};
    return {{"outcome"_L1, "recorded-vote"_L1}, {"in_favour"_L1, match.capturedView(1).toInt()},
        {"against"_L1, match.capturedView(2).toInt()}, {"abstaining"_L1, match.capturedView(3).toInt()}};
}

qsizetype closingStart(const QString &paragraph)
{
    constexpr qsizetype kLongestClosing = 400;
    static constexpr QStringView kEnds = u".;!?。；！？؟؛]";
    for (qsizetype at = std::max<qsizetype>(1, paragraph.size() - kLongestClosing); at < paragraph.size(); ++at) {
        const QChar before = paragraph.at(at - 1);
        const bool isSpaced = before == u' ' && at > 1 && kEnds.contains(paragraph.at(at - 2));
        const bool isWide = before == u'。' || before == u'；';
        if (!isSpaced && !isWide)
            continue;
        const QString rest = paragraph.sliced(at);
        const qsizetype bracket = rest.indexOf(u'['); // Behind a meeting and its day.
        if ((closesResolution(rest) || (bracket > 0 && closesResolution(rest.first(bracket)))) && (!meetingIn(rest).isEmpty() || !voteIn(rest).isEmpty()))
            return at;
    }
    return -1;
}

}
