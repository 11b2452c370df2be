// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagenames.h"

#include <core/text/normalised.h>

#include <algorithm>
#include <array>

namespace search {

namespace {

struct Language {
    const char *code;
    const char *english;
    const char16_t *own;
    const char16_t *others; ///< In the other languages of the window, for what somebody types.
};

constexpr std::array kLanguages {
    Language {"ar", QT_TRANSLATE_NOOP("Language", "Arabic"), u"العربية", u"arabe عربية"},
    Language {"zh", QT_TRANSLATE_NOOP("Language", "Chinese"), u"中文", u"chinois صينية الصينية"},
    Language {"en", QT_TRANSLATE_NOOP("Language", "English"), u"English", u"anglais إنجليزية الإنجليزية"},
    Language {"fr", QT_TRANSLATE_NOOP("Language", "French"), u"français", u"francais فرنسية الفرنسية"},
    Language {"ru", QT_TRANSLATE_NOOP("Language", "Russian"), u"русский", u"russe روسية الروسية"},
    Language {"es", QT_TRANSLATE_NOOP("Language", "Spanish"), u"español", u"espagnol إسبانية الإسبانية"},
    Language {"de", QT_TRANSLATE_NOOP("Language", "German"), u"Deutsch", u"allemand ألمانية الألمانية"},
    Language {"ko", QT_TRANSLATE_NOOP("Language", "Korean"), u"한국어", u"coréen كورية الكورية"},
    Language {"ro", QT_TRANSLATE_NOOP("Language", "Romanian"), u"română", u"roumain رومانية الرومانية"},
};

}

QString languageCode(const QString &name)
{
    const QString folded = text::fold(name.trimmed());
    for (const Language &language : kLanguages) {
        if (folded == QLatin1StringView(language.code) || folded == text::fold(QString::fromLatin1(language.english))
            || folded == text::fold(QStringView(language.own))
            || text::fold(QStringView(language.others)).split(u' ').contains(folded))
            return QString::fromLatin1(language.code);
    }
    return {};
}

QStringList languageCodes()
{
    QStringList codes;
    for (const Language &language : kLanguages)
        codes.append(QString::fromLatin1(language.code));
    return codes;
}

const char *englishLanguageName(const QString &code)
{
    const auto *const found
        = std::ranges::find(kLanguages, code, [](const Language &language) { return QString::fromLatin1(language.code); });
    return found == kLanguages.end() ? nullptr : found->english;
}

}
