// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citationwords.h"

#include <array>

namespace recognition {

namespace {

// English names its bodies before the noun, where any capital word may make another body of it: bodies.cpp reads those.
constexpr CitationWords kEnglish {
    .language = u"en",
    .stems = u"esolution|ecision",
    .noun = u"(?<!\\p{L})(?:resolution|(?<decision>decision))(?<plural>s)?(?![\\p{L}\\-])",
    .gap = u"Nos?\\.|\\(",
    .dated = u",?\\s+(?:both |all )?(?:adopted )?(?:of|on)\\s+",
    .joins = u"and or to through as well also both",
    .ranges = u"to through – -",
    .leads = u",| and| including| particular| notably| namely|:",
    .ledOn = u"in by through under with to of via was being including is",
    .its = u"",
    .of = u"",
    .bodies = u"",
    .paragraph = u"paragraphs?",
    .preamble = u"preambular",
    .paragraphOf = u"\\s+of\\s+(?:(?<annex>(?:the\\s+)?annex)\\s+to\\s+)?(?:the\\s+)?",
    .annexTo = u"\\bannex(?:es)?(?:\\s+(?<annexNumber>[IVX]+))?\\s+to\\s+(?:the\\s+)?",
    .after = u"^,?\\s+(?:(?<annex>annex(?:\\s(?<annexNumber>[IVX]+))?)(?:,\\s+|\\b))?"
             "(?:(?:(?<preamble>preambular)|operative)\\s+)?(?:para(?:graph)?s?\\.?\\s+)",
    .afterEnd = u"(?!\\d|\\.\\d)",
    .ibid = u"Ibid\\b\\.?",
};

constexpr CitationWords kFrench {
    .language = u"fr",
    .stems = u"ésolution|écision|esolution|ecision",
    .noun = u"(?<!\\p{L})(?:r[ée]solution|(?<decision>d[ée]cision))(?<plural>s)?(?![\\p{L}\\-])",
    .gap = u"n[o°º]s?\\.?|\\(",
    .dated = u",?\\s+(?:toutes (?:les )?deux |toutes )?(?:adoptées? )?(?:en date du|datées? du|du|le)\\s+",
    .joins = u"et ou à ainsi que de la les des notamment puis",
    .ranges = u"à – -",
    .leads = u",| et| dont| notamment| particulier| savoir|:",
    .ledOn = u"dans par en sous avec à aux suivant",
    .its = u"(?<![\\p{L}])(?:sa|ses|son|leurs?)(?:\\s+\\p{Ll}+)?\\s+$",
    .of = u"(?:de\\s+la\\s+|de\\s+l[’']|du\\s+|de\\s+|des\\s+)",
    .bodies = u"(?<commission>Commission des droits de l[’']homme)"
              "|(?<other>Conférence\\b|Commission\\b|Comité\\b|Parlement\\b|Assemblée (?:mondiale|parlementaire|des Nations"
              " Unies pour|de l)|Conseil (?:d[’']administration|exécutif|de l[’']Europe|de tutelle|de paix|économique"
              " et social de l))"
              "|(?<assembly>Assemblée(?: générale)?\\b)"
              "|(?<rights>Conseil des droits (?:de l[’']homme|humains))"
              "|(?<security>Conseil de sécurité)"
              "|(?<economic>Conseil économique et social)"
              "|(?<council>Conseil\\b)",
    .paragraph = u"(?:paragraphes?|par\\.)",
    .preamble = u"du préambule",
    .paragraphOf = u"\\s+(?:de|du|des)\\s+(?:(?<annex>l[’']annexe)\\s+(?:à|de)\\s+)?(?:la\\s+|les\\s+)?",
    .annexTo = u"\\bannexes?(?:\\s+(?<annexNumber>[IVX]+))?\\s+(?:à|de)\\s+(?:la\\s+)?",
    .after = u"^,?\\s+(?:(?<annex>annexe(?:\\s(?<annexNumber>[IVX]+))?)(?:,\\s+|\\b))?(?:(?:par\\.|paragraphes?)\\s+)",
    .afterEnd = u"(?!\\d|\\.\\d)",
    .ibid = u"Ibid\\b\\.?",
};

constexpr CitationWords kSpanish {
    .language = u"es",
    .stems = u"esoluci|ecisi",
    .noun = u"(?<!\\p{L})(?:resoluci|(?<decision>decisi))(?:[oó]n|(?<plural>ones))(?![\\p{L}\\-])",
    .gap = u"n[uú]ms?\\.|n[o°º]s?\\.?|\\(",
    .dated = u",?\\s+(?:ambas,?\\s+|todas\\s+)?(?:aprobadas?\\s+)?(?:de fecha\\s+|de\\s+|del\\s+|el\\s+)",
    .joins = u"y e o u a así como también de la las",
    .ranges = u"a – -",
    .leads = u",| y| e| incluida| incluidas| particular| saber|:",
    .ledOn = u"en por mediante con a según",
    .its = u"(?<!\\p{L})(?:sus?)(?:\\s+\\p{Ll}+)?\\s+$",
    .of = u"(?:de\\s+la\\s+|del\\s+|de\\s+)",
    .bodies = u"(?<commission>Comisión de Derechos Humanos)"
              "|(?<other>Conferencia\\b|Comisión\\b|Comité\\b|Parlamento\\b|Asamblea (?:Mundial|Parlamentaria|de las"
              " Naciones Unidas sobre)|Consejo (?:de Administración|Ejecutivo|de Europa|de Paz))"
              "|(?<assembly>Asamblea(?: General)?\\b)"
              "|(?<rights>Consejo de Derechos Humanos)"
              "|(?<security>Consejo de Seguridad)"
              "|(?<economic>Consejo Económico y Social)"
              "|(?<council>Consejo\\b)",
    .paragraph = u"(?:párrafos?|párrs?\\.)",
    .preamble = u"del preámbulo",
    .paragraphOf = u"\\s+(?:de|del)\\s+(?:(?<annex>anexo)\\s+(?:de|a)\\s+)?(?:la\\s+|las\\s+)?",
    .annexTo = u"\\banexos?(?:\\s+(?<annexNumber>[IVX]+))?\\s+(?:de|a)\\s+(?:la\\s+)?",
    .after = u"^,?\\s+(?:(?<annex>anexo(?:\\s(?<annexNumber>[IVX]+))?)(?:,\\s+|\\b))?(?:(?:párrs?\\.|párrafos?)\\s+)",
    .afterEnd = u"(?!\\d|\\.\\d)",
    .ibid = u"(?:Ibid|Ibíd)\\b\\.?",
};

constexpr CitationWords kRussian {
    .language = u"ru",
    .stems = u"езолюци|ешени",
    .noun = u"(?<!\\p{L})(?:резолюци|(?<decision>решени))(?:(?<plural>ями|ях|ям|и|й|я)|ей|ею|ем|ю|е)(?![\\p{L}\\-])",
    .gap = u"№|\\(",
    .dated = u",?\\s+(?:обе\\s+|все\\s+)?(?:принят\\p{L}+\\s+)?от\\s+",
    .joins = u"и или а также в частности по",
    .ranges = u"по – -",
    .leads = u",| и| включая| частности|:",
    .ledOn = u"в во с со по согласно",
    .its = u"(?<!\\p{L})(?:(?<hers>ее|её)|его|их|сво(?:ей|ю|их|им|ими|и|его|ём|ем))(?:\\s+\\p{Ll}+)?\\s+$",
    .of = u"",
    .bodies = u"(?<commission>Комисси\\p{L}+ по правам человека)"
              "|(?<other>Конференци\\p{L}+|Комисси\\p{L}+|Комитет\\p{L}*|Ассамбле\\p{L}+ Организации|Всемирн\\p{L}+ ассамбле"
              "\\p{L}+|Совет\\p{L}* (?:управляющих|Европы|по Опеке))"
              "|(?<assembly>(?:Генеральн\\p{L}+ )?Ассамбле\\p{L}+)"
              "|(?<rights>Совет\\p{L}* по правам человека)"
              "|(?<security>Совет\\p{L}* Безопасности)"
              "|(?<economic>Экономическ\\p{L}+ и Социальн\\p{L}+ Совет\\p{L}*)"
              "|(?<council>Совет(?:а|у|ом|е)?(?!\\p{L}))",
    .paragraph = u"(?:пункт(?:е|а|у|ом|ы|ов|ам|ах|ами)?|пп?\\.)",
    .preamble = u"преамбулы",
    .paragraphOf = u"\\s+(?:(?<annex>приложения)\\s+к\\s+)?",
    .annexTo = u"(?<!\\p{L})приложени(?:е|я|ю|и|ем)(?:\\s+(?<annexNumber>[IVX]+))?\\s+к\\s+",
    .after = u"^,?\\s+(?:(?<annex>приложение(?:\\s(?<annexNumber>[IVX]+))?)(?:,\\s+|(?!\\p{L})))?(?:(?:пп?\\.|пункты?)\\s+)",
    .afterEnd = u"(?!\\d|\\.\\d)",
    .ibid = u"Там же",
};

constexpr CitationWords kArabic {
    .language = u"ar",
    .stems = u"قرار|مقرر",
    // Prepositions, the article and the possessive are part of the word.
    .noun = u"(?<!\\p{L})[وف]?[بلك]?(?:ا?ل)?(?:قرار|(?<decision>مقرر))(?<plural>ات|ان|ين|ي|ا(?!\\p{M}))?(?:(?<hers>ها)|(?<its>هما|هم|ه))?"
            "(?!\\p{L})",
    .gap = u"رقم|\\(",
    .dated = u"[،,]?\\s+[وب]?(?:ال)?(?:مؤرخ|معتمد|صادر)(?:ة|ين|تين|ان|تان)?\\s+(?:في\\s+)?",
    .joins = u"و أو وكذلك وإلى إلى وأيضا كذلك",
    .ranges = u"إلى – -",
    .leads = u"،|,| و|:",
    .ledOn = u"في بموجب وفق عملا",
    .its = u"",
    .of = u"(?:الصادر(?:ة|ين)? عن\\s+|عن\\s+)?",
    .bodies = u"(?<commission>لجنة حقوق الإنسان)"
              "|(?<other>[ول]?ل?(?:مؤتمر|المؤتمر|لجنة|اللجنة|جمعية|مجلس إدارة|مجلس الإدارة|مجلس السلام|المجلس التنفيذي|البرلمان))"
              "|(?<assembly>[ولب]*(?:ال|ل)?جمعية(?: العامة)?)(?!\\p{L})"
              "|(?<rights>[ولب]*مجلس حقوق الإنسان)"
              "|(?<security>[ولب]*مجلس الأمن)"
              "|(?<economic>[ولب]*(?:ال|ل)?مجلس الاقتصادي والاجتماعي)"
              "|(?<council>[ولب]*(?:ال|ل)مجلس)(?!\\p{L})",
    .paragraph = u"[ولبف]{0,2}(?:ال|ل)?فقر(?:ة|تين|تان|ات)",
    .preamble = u"من ديباجة",
    .paragraphOf = u"\\s+من\\s+(?:(?<annex>مرفق)\\s+)?",
    .annexTo = u"(?<!\\p{L})(?:ال)?مرفق(?:\\s+(?<annexNumber>[IVX]+))?\\s+",
    .after = u"^[،,]?\\s+(?:(?<annex>المرفق(?:\\s(?<annexNumber>[IVX]+))?)(?:[،,]\\s+|(?!\\p{L})))?(?:(?:الفقرة|الفقرات|الفقرتان)\\s+)",
    .afterEnd = u"(?!\\d|\\.\\d)",
    .ibid = u"المرجع نفسه",
};

// The number stands before the noun, and the date before the number.
constexpr CitationWords kChinese {
    .language = u"zh",
    .stems = u"决议|决定|決議|決定",
    .noun = u"[号號]\\s?(?:[决決][议議]|(?<decision>[决決]定))",
    .gap = u"",
    .dated = u"",
    .joins = u"和 及 与 與 以及 或 号 號 第 至 并",
    .ranges = u"至 到 – -",
    .leads = u"",
    .ledOn = u"在 通过 以 根据 依照",
    .its = u"其\\s?$",
    .of = u"",
    .bodies = u"(?<commission>人权委员会)"
              "|(?<other>缔约方会议|缔约方大会|环境大会|卫生大会|执行局|理事机构|欧洲委员会|治理理事会|规划理事会|委员会)"
              "|(?<assembly>大[会會])"
              "|(?<rights>人[权權]理事[会會])"
              "|(?<security>安全理事[会會]|安理[会會])"
              "|(?<economic>[经經][济濟]及社[会會]理事[会會]|[经經]社理事[会會])"
              "|(?<council>理事[会會])",
    .paragraph = u"",
    .preamble = u"序言部分",
    .paragraphOf = u"",
    .annexTo = u"",
    .after = u"^[，,]?\\s?(?:(?<annex>附件)(?:[一二三四五六七八九十]+)?)?(?:(?<preamble>序言部分)|执行部分)?第?\\s?",
    .afterEnd = u"(?=[^，。；]{0,12}段)",
    .ibid = u"同上",
};

constexpr std::array kLanguages {kEnglish, kFrench, kSpanish, kRussian, kArabic, kChinese};

}

std::span<const CitationWords> citationWords()
{
    return kLanguages;
}

}
