// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stems.h"

#include "normalised.h"

#include <libstemmer.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace text {

namespace {

struct Algorithm {
    QLatin1StringView language;
    const char *name;
};

constexpr std::array kAlgorithms {
    Algorithm {"ca"_L1, "catalan"}, Algorithm {"da"_L1, "danish"}, Algorithm {"de"_L1, "german"},
    Algorithm {"el"_L1, "greek"}, Algorithm {"en"_L1, "english"}, Algorithm {"es"_L1, "spanish"}, Algorithm {"eu"_L1, "basque"},
    Algorithm {"fi"_L1, "finnish"}, Algorithm {"fr"_L1, "french"}, Algorithm {"ga"_L1, "irish"}, Algorithm {"hi"_L1, "hindi"},
    Algorithm {"hu"_L1, "hungarian"}, Algorithm {"hy"_L1, "armenian"}, Algorithm {"id"_L1, "indonesian"},
    Algorithm {"it"_L1, "italian"}, Algorithm {"lt"_L1, "lithuanian"}, Algorithm {"ne"_L1, "nepali"}, Algorithm {"nl"_L1, "dutch"},
    Algorithm {"no"_L1, "norwegian"}, Algorithm {"pt"_L1, "portuguese"}, Algorithm {"ro"_L1, "romanian"},
    Algorithm {"ru"_L1, "russian"}, Algorithm {"sr"_L1, "serbian"}, Algorithm {"sv"_L1, "swedish"}, Algorithm {"ta"_L1, "tamil"},
    Algorithm {"tr"_L1, "turkish"},
};

struct Deleter {
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

qsizetype algorithmOf(QStringView language)
{
    for (size_t at = 0; at < kAlgorithms.size(); ++at) {
        if (kAlgorithms[at].language == language)
            return qsizetype(at);
    }
    return -1;
}

/// Snowball's stemmers keep a state, so each thread has its own.
sb_stemmer *stemmerAt(qsizetype algorithm)
{
    thread_local std::array<std::unique_ptr<sb_stemmer, Deleter>, kAlgorithms.size()> made;
    auto &stemmer = made[size_t(algorithm)];
    if (!stemmer)
        stemmer.reset(sb_stemmer_new(kAlgorithms[size_t(algorithm)].name, "UTF_8"));
    return stemmer.get();
}

bool isPassedOver(char16_t unit)
{
    // Soft hyphen and direction marks; Arabic vowel signs and the stroke that stretches a word.
    return unit == 0x00AD || (unit >= 0x200B && unit <= 0x200F) || unit == 0x0640 || (unit >= 0x064B && unit <= 0x0652);
}

/// Lower case with its accents, which the stemmers want, but without what only dresses a word.
QByteArray dressedDown(QStringView word, QStringView language)
{
    QString plain = word.toString().normalized(QString::NormalizationForm_KC).toLower();
    plain.removeIf([](QChar character) { return isPassedOver(character.unicode()); });
    if (language == u"ro") {
        // The stemmer was written when fonts had cedillas only.
        plain.replace(u'ș', u'ş').replace(u'ț', u'ţ');
    } else if (language == u"ru") {
        plain.replace(u'ё', u'е');
    } else if (language == u"es" && plain.endsWith(u"dades")) {
        // Of a short word the stemmer takes either the ending or the plural: ciudad, ciudades.
        plain.chop(2);
    }
    return plain.toUtf8();
}

/// Snowball's Arabic gives a definite noun and the same noun without its article two stems. This is the light stemmer of
/// Larkey, Ballesteros and Connell ("light10"): conjunction, article, endings; of a folded word.
QStringView lightStem(QStringView word)
{
    constexpr qsizetype kLeast = 2;
    if (word.startsWith(u'و') && word.size() > kLeast + 1)
        word = word.sliced(1);
    for (const QStringView article : {u"ال", u"بال", u"كال", u"فال", u"لل"}) {
        if (word.startsWith(article) && word.size() - article.size() >= kLeast) {
            word = word.sliced(article.size());
            break;
        }
    }
    for (const QStringView ending : {u"ها", u"ان", u"ات", u"ون", u"ين", u"يه", u"ه", u"ي"}) {
        if (word.endsWith(ending) && word.size() - ending.size() >= kLeast)
            word.chop(ending.size());
    }
    return word;
}

}

bool hasStems(QStringView language)
{
    return language == u"ar" || algorithmOf(language) >= 0;
}

QString stemOf(QStringView word, QStringView language)
{
    if (language == u"ar")
        {
        const QString folded = fold(word);
        return lightStem(folded).toString();
    }
    const qsizetype algorithm = algorithmOf(language);
    sb_stemmer *stemmer = algorithm < 0 ? nullptr : stemmerAt(algorithm);
    if (!stemmer)
        return fold(word);
    const QByteArray plain = dressedDown(word, language);
    const sb_symbol *stem = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol *>(plain.constData()), int(plain.size()));
    if (!stem)
        return fold(word);
    return fold(QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer)));
}

}
