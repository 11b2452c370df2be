// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openingverbs.h"

#include <core/text/characters.h>
#include <core/text/normalised.h>
#include <core/text/patterns.h>

#include <QRegularExpression>
#include <QSet>

namespace structure {

using namespace Qt::StringLiterals;

namespace {

using text::kUnicode;
constexpr qsizetype kWordsLookedAt = 5;

// Adverbs and pronouns that stand before the word that counts.
bool isLeading(const QString &word)
{
    static const QSet<QString> words{u"also"_s, u"further"_s, u"once"_s, u"again"_s, u"furthermore"_s, u"and"_s, u"so"_s,
        u"most"_s, u"very"_s, u"therefore"_s, u"thus"_s, u"hereby"_s, u"in"_s, u"this"_s, u"regard"_s, u"being"_s,
        u"se"_s, u"en"_s, u"outre"_s, u"aussi"_s, u"encore"_s, u"toujours"_s, u"de"_s, u"nouveau"_s, u"plus"_s,
        u"ademas"_s, u"tambien"_s, u"muy"_s, u"asimismo"_s, u"nuevamente"_s, u"вновь"_s, u"особо"_s, u"также"_s,
        u"далее"_s, u"с"_s, u"глубоко"_s, u"решительно"_s, u"настоятельно"_s, u"еще"_s, u"раз"_s};
    const QString bare = word.startsWith("s'"_L1) ? word.sliced(2) : word;
    return words.contains(word)
        || (word.size() > 4 && (word.endsWith("ly"_L1) || word.endsWith("mente"_L1)) && bare == word)
        || (word.size() > 5 && word.endsWith("ment"_L1));
}

bool isParticiple(const QString &word)
{
    static const QRegularExpression pattern(
        u"^(?:\\p{L}+(?:ing|ingly)|s'\\p{L}+ant|\\p{L}{2,}(?:ant|ando|endo)"_s
        u"|alarmed|anxious|appalled|appreciative|aware|cognizant|committed|concerned|confident|conscious|convinced"_s
        u"|desirous|determined|disappointed|dismayed|disturbed|eager|encouraged|grateful|guided|hopeful|horrified"_s
        u"|indignant|inspired|mindful|outraged|perturbed|pleased|resolute|resolved|satisfied|saddened|shocked|troubled"_s
        u"|whereas|considerant|guidee?|consciente?|preoccupee?|alarmee?|convaincue?|determinee?|inquiete?|resolue?"_s
        u"|desireu(?:x|se)|encouragee?|troublee?|indignee?|attachee?|animee?|soucieu(?:x|se)|reconnaissante?|persuadee?"_s
        u"|guiad[oa]|preocupad[oa]|alarmad[oa]|convencid[oa]|decidid[oa]|resuelt[oa]|inspirad[oa]|consternad[oa]"_s
        u"|perturbad[oa]|inquiet[oa]|dese(?:oso|osa)|alentad[oa]|profundamente"_s
        u"|\\p{Cyrillic}{2,}(?:аясь|яясь|уясь|ясь|ась|ая|яя|уя|ея|ня|вя|дя|тя|ся|ив|ав|ев|яв|вши|учи"_s
        u"|ючи|жа|ча|ша|ща|енныи|енная|енные)"_s
        u"|исходя|приняв)$"_s,
        kUnicode);
    return pattern.match(word).hasMatch();
}

bool isVerb(const QString &word)
{
    static const QSet<QString> notVerbs{u"this"_s, u"as"_s, u"its"_s, u"his"_s, u"whereas"_s, u"perhaps"_s, u"states"_s,
        u"resolutions"_s, u"decisions"_s, u"records"_s, u"documents"_s, u"members"_s, u"les"_s, u"des"_s, u"dans"_s,
        u"sous"_s, u"apres"_s, u"los"_s, u"las"_s, u"nations"_s, u"proceedings"_s, u"articles"_s, u"paragraphs"_s};
    static const QSet<QString> romance{u"decide"_s, u"prie"_s, u"demande"_s, u"engage"_s, u"exhorte"_s, u"souligne"_s,
        u"encourage"_s, u"reaffirme"_s, u"rappelle"_s, u"condamne"_s, u"prend"_s, u"invite"_s, u"note"_s, u"charge"_s,
        u"exige"_s, u"salue"_s, u"constate"_s, u"autorise"_s, u"insiste"_s, u"accueille"_s, u"appelle"_s, u"deplore"_s,
        u"considere"_s, u"exprime"_s, u"affirme"_s, u"confirme"_s, u"renouvelle"_s, u"appuie"_s, u"felicite"_s,
        u"enjoint"_s, u"preconise"_s, u"declare"_s, u"reconnait"_s, u"approuve"_s, u"adopte"_s, u"recommande"_s,
        u"reitere"_s, u"remercie"_s, u"regrette"_s, u"proclame"_s, u"dit"_s, u"fait"_s, u"sait"_s, u"tient"_s,
        u"s'engage"_s, u"s'inquiete"_s, u"s'associe"_s, u"solicita"_s, u"alienta"_s, u"exhorta"_s, u"insta"_s,
        u"acoge"_s, u"reafirma"_s, u"recuerda"_s, u"condena"_s, u"expresa"_s, u"reconoce"_s, u"reitera"_s, u"destaca"_s,
        u"toma"_s, u"observa"_s, u"pone"_s, u"invita"_s, u"subraya"_s, u"pide"_s, u"recalca"_s, u"encomienda"_s,
        u"autoriza"_s, u"afirma"_s, u"sigue"_s, u"hace"_s, u"deplora"_s, u"encomia"_s, u"confirma"_s, u"apoya"_s,
        u"encarga"_s, u"resalta"_s, u"aprueba"_s, u"adopta"_s, u"recomienda"_s, u"declara"_s, u"proclama"_s,
        u"agradece"_s, u"lamenta"_s, u"estima"_s, u"considera"_s, u"aguarda"_s, u"felicita"_s};
    static const QRegularExpression slavic(u"^\\p{Cyrillic}{3,}(?:ет|ит|ют|ят|ется|ится)$"_s, kUnicode);
    static const QRegularExpression english(u"^[a-z][a-z-]*[a-z]{2}s$"_s);
    if (romance.contains(word) || slavic.match(word).hasMatch())
        return true;
    return english.match(word).hasMatch() && !notVerbs.contains(word) && !word.endsWith("ious"_L1)
        && !word.endsWith("ss"_L1) && !word.endsWith("rous"_L1) && !word.endsWith("cious"_L1);
}

// Arabic opens the preamble with "whereas" or with a noun of circumstance, a verb with the letter of its person.
Opening arabicOpening(const QString &folded)
{
    static const QRegularExpression participle(u"^و?(?:اذ|قد|بعد ان)\\s|^و?\\p{L}{4,}ا(?:\\s|$)"_s, kUnicode);
    static const QRegularExpression verb(u"^[يت]\\p{L}+(?:\\s|$|[،:])"_s, kUnicode);
    if (verb.match(folded).hasMatch())
        return Opening::Verb;
    return participle.match(folded).hasMatch() ? Opening::Participle : Opening::Unknown;
}

}

Opening openingOf(const QString &content)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{M}'-]+"_s, kUnicode);
    constexpr qsizetype kLookedAt = 120;
    const QString folded = text::fold(text::beginningOf(content, kLookedAt));
    const QStringList words = folded.split(separators, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return Opening::Unknown;
    if (words.first().front().script() == QChar::Script_Arabic)
        return arabicOpening(words.join(u' '));
    for (qsizetype at = 0; at < std::min(words.size(), kWordsLookedAt); ++at) {
        const QString &word = words.at(at);
        if (isParticiple(word))
            return Opening::Participle;
        if (isVerb(word))
            return Opening::Verb;
        // In Russian the words before may be anything: "с удовлетворением отмечая".
        if (!isLeading(word) && word.front().script() != QChar::Script_Cyrillic)
            return Opening::Unknown;
    }
    return Opening::Unknown;
}

bool endsWithComma(const QString &content)
{
    return content.endsWith(u',') || content.endsWith(u'،') || content.endsWith(u'，');
}

bool hasNoEnd(const QString &content)
{
    static constexpr QStringView kEnds = u".;:,،؛。；：，!?؟]”»…";
    return !content.isEmpty() && !kEnds.contains(content.back());
}

}
