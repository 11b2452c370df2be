// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languageletters.h"

namespace text {

namespace {

constexpr const char *kWestern = "windows-1252 macintosh IBM850 IBM437";
constexpr const char *kCentral = "windows-1250 ISO-8859-2 x-mac-centraleurroman IBM852";
constexpr const char *kBaltic = "windows-1257 ISO-8859-13 ISO-8859-4";

}

QList<LanguageLetters> languageLetters()
{
    return {
        {u"éáíàèóñçêüöäôúãâûîåøæõëùòïìýßðþœÿ", kWestern, true},
        {u"éèàêçôùîûâœëï", kWestern}, // French
        {u"óáíéñúü", kWestern}, // Spanish
        {u"ãçáéíóêõâúàô", kWestern}, // Portuguese
        {u"äüößé", kWestern}, // German
        {u"äåöé", kWestern}, // Swedish
        {u"øåæé", kWestern}, // Danish, Norwegian
        {u"íðáóúöþéæý", kWestern}, // Icelandic
        {u"ëç", kWestern}, // Albanian
        {u"íáěéýřčžšůúťňóď", kCentral}, // Czech
        {u"áíéýčšžľúťôňóäďĺŕ", kCentral}, // Slovak
        {u"ęłąóżśćńź", kCentral}, // Polish
        {u"áéőöíóüűú", kCentral}, // Hungarian
        {u"čšžćđ", kCentral}, // Croatian, Slovene
        {u"ăţşîâ", kCentral}, // Romanian
        {u"ışüğöçâîû", "windows-1254 x-mac-turkish IBM857"}, // Turkish
        {u"āīšēūņļžģčķ", kBaltic}, // Latvian
        {u"ėšųžįūčąę", kBaltic}, // Lithuanian
        {u"äõüöšž", kBaltic}, // Estonian
        {u"ħżġċà", "ISO-8859-3"}, // Maltese
        {u"ĉĝŭĵŝĥ", "ISO-8859-3"}, // Esperanto
        {u"đàáạảãăâềêếệểôộốồơợờớưựữứừìíịủụúùọòóẩậấầọéèẻẽẹỏõổỗỡởửỉĩýỳỷỹỵằắặẳẵẫễ\u0301\u0300\u0323\u0309\u0303",
            "TCVN windows-1258 VISCII"}, // Vietnamese
        {u"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
            "windows-1251 KOI8-R IBM866 ISO-8859-5 x-mac-cyrillic IBM855"}, // Russian
        {u"оанивіетрслкдумпязьгбчйхцжюєїшщфґ", "windows-1251 KOI8-U IBM866 ISO-8859-5 x-mac-cyrillic"}, // Ukrainian
        {u"аиоентрсвлкдпмзяъугбчцщхжйфшюь", "windows-1251 IBM866 ISO-8859-5 x-mac-cyrillic"}, // Bulgarian
        {u"аиоенрстувјдкмлпзбгшчцжњћђхљфџ", "windows-1251 ISO-8859-5 IBM855"}, // Serbian
        {u"аоиетнрсвдкпулмјзгчбцшѓќњжљфхџѕ", "windows-1251 ISO-8859-5"}, // Macedonian
        {u"аніыерсткўлвдяпмьузгчбйшжцхэёюфі", "windows-1251 KOI8-U ISO-8859-5"}, // Belarusian
        {u"аеынтірлдсқмкбоғңұәгпшуөйзжяиүхвчё", "windows-1251"}, // Kazakh
        {u"аонэрхүлгийдөстшбувцзымяечжьёпює", "windows-1251 ISO-8859-5"}, // Mongolian
        {u"αιοετσνηυρπκμλωςάίόέδγχήθφύβξώζψϊϋΐ", "windows-1253 ISO-8859-7 x-mac-greek IBM737"}, // Greek
        {u"ויהלאתרבמשנדקחעכםפטגסזןצךףץ", "windows-1255 ISO-8859-8"}, // Hebrew
        {u"اليمنرتبةوعدسفهكقحجأشصطخىضغثذزءئإظآؤ،ًٌَُِّْ", "windows-1256 ISO-8859-6"}, // Arabic
        {u"ایيرندهمتوبسشکزفگخقجعپحآصغضچذثطظژ", "windows-1256"}, // Persian
        {u"านรอกเงมยลวดตหปสีั่้ะิทพคบจไขชุแใูถโซณธืศฐผญฟ็ฉำ์", "TIS-620"}, // Thai
        {u"աեիոնրւտսկլմդյուվգթպբհշքղցձչխզօէըջճփժծռև", "ARMSCII-8"}, // Armenian
    };
}

}
