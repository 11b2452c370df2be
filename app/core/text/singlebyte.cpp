// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singlebyte.h"

#include "charset.h"
#include "codepages.h"
#include "languageletters.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace text {

using namespace Qt::StringLiterals;

namespace {

// ICU tells the families of sets apart, but not ISO from Windows, DOS and Mac, nor sets that it has no model for. So each
// language is tried in each of the sets that it was written in, and the most likely text wins. All figures are natural
// logarithms of how likely a character is; they were found by trial on texts in many languages and hold within wide limits.
constexpr qsizetype kSightings = 4000;       ///< Bytes beyond ASCII that are looked at.
constexpr double kMostLikely = -2.2;      ///< No letter counts for more: a text of one odd letter proves no language.
constexpr double kCapital = -2.5;         ///< For a capital, beside its small letter.
constexpr double kCapitalInside = -8.0;   ///< For a capital that follows a small letter.
constexpr double kMixedScripts = -6.0;    ///< For a letter of another script beside an ASCII letter.
constexpr double kApostrophe = -1.8;      ///< Apostrophes and hard spaces stand in texts of any language.
constexpr double kPunctuation = -4.0;
constexpr double kMisplaced = -8.0;       ///< A quotation mark between two letters.
constexpr double kForeignLetter = -9.0;
constexpr double kSymbol = -10.0;
constexpr double kControl = -14.0;
constexpr double kMissingLetter = -0.5;   ///< For each frequent letter that a longer text does not have.
constexpr qsizetype kFrequentLetters = 5;
constexpr qsizetype kLongerText = 20;
constexpr double kRareCharset = -3.0;     ///< Once a text; for each place behind in the row of sets another step.
constexpr double kNextCharset = -0.02;    ///< Once a byte: decides only between equals.

/// A byte beyond ASCII and its neighbours.
struct Sighting {
    uchar previous = ' ';
    uchar byte = 0;
    uchar next = ' ';
};

struct Language {
    QHash<QChar, double> likelihood;
    QList<QChar> frequent;
    QList<QByteArray> charsets;
    bool isLatin = false;
};

Language prepared(const LanguageLetters &letters)
{
    Language language;
    const double slope = letters.isAnyLatin ? 0.55 : 1.0;
    const double start = letters.letters.size() > 20 ? 3 : 1.5;
    double sum = 0;
    for (qsizetype rank = 0; rank < letters.letters.size(); ++rank)
        sum += std::pow(double(rank) + start, -slope);
    for (qsizetype rank = 0; rank < letters.letters.size(); ++rank) {
        const QChar letter = letters.letters.at(rank);
        if (!language.likelihood.contains(letter))
            language.likelihood.insert(
                letter, std::min(kMostLikely, std::log(0.93 * std::pow(double(rank) + start, -slope) / sum)));
        if (!letters.isAnyLatin && language.frequent.size() < kFrequentLetters)
            language.frequent.append(letter);
    }
    language.charsets = QByteArray(letters.charsets).split(' ');
    language.isLatin = letters.letters.front().script() == QChar::Script_Latin;
    return language;
}

const std::vector<Language> &languages()
{
    static const std::vector<Language> known = [] {
        std::vector<Language> all;
        const QList<LanguageLetters> rows = languageLetters();
        for (const LanguageLetters &row : rows)
            all.push_back(prepared(row));
        return all;
    }();
    return known;
}

CodePage codePageOf(const QByteArray &charset)
{
    if (const std::optional<CodePage> own = ownCodePage(charset))
        return *own;
    CodePage page;
    for (int byte = 0; byte < 0x100; ++byte) {
        const std::optional<QString> letter = decoded(QByteArray(1, char(byte)), charset, Damage::Replaced);
        page[size_t(byte)] = letter && letter->size() == 1 ? letter->front() : QChar(QChar::ReplacementCharacter);
    }
    return page;
}

const QHash<QByteArray, CodePage> &codePages()
{
    static const QHash<QByteArray, CodePage> pages = [] {
        QHash<QByteArray, CodePage> all;
        for (const Language &language : languages()) {
            for (const QByteArray &charset : language.charsets) {
                if (!all.contains(charset))
                    all.insert(charset, codePageOf(charset));
            }
        }
        return all;
    }();
    return pages;
}

std::vector<Sighting> sightingsIn(const QByteArray &bytes)
{
    std::vector<Sighting> sightings;
    for (qsizetype at = 0; at < bytes.size() && qsizetype(sightings.size()) < kSightings; ++at) {
        if (uchar(bytes.at(at)) < 0x80)
            continue;
        Sighting sighting;
        sighting.byte = uchar(bytes.at(at));
        if (at > 0)
            sighting.previous = uchar(bytes.at(at - 1));
        if (at + 1 < bytes.size())
            sighting.next = uchar(bytes.at(at + 1));
        sightings.push_back(sighting);
    }
    return sightings;
}

bool isAsciiLetter(QChar character)
{
    return character.unicode() < 0x80 && character.isLetter();
}

double likelihoodOfMark(QChar mark, bool insideWord)
{
    static constexpr QStringView kMarks = u"«»“”‘„‚–—…•§°€№·ªº¿¡´‹›\u200C\u200D\u200E\u200F،؛؟";
    if (mark == u'’' || mark == u'\u00A0')
        return kApostrophe;
    if (kMarks.contains(mark))
        return insideWord && mark != u'·' && mark != u'\u200C' ? kMisplaced : kPunctuation;
    const bool isControl = mark.category() == QChar::Other_Control || mark.category() == QChar::Other_NotAssigned
        || mark.category() == QChar::Other_PrivateUse || mark == QChar(QChar::ReplacementCharacter);
    return isControl ? kControl : kSymbol;
}

double likelihoodOf(const Sighting &sighting, const CodePage &page, const Language &language)
{
    const QChar character = page[sighting.byte];
    const QChar previous = page[sighting.previous];
    const QChar next = page[sighting.next];
    double sum = character.isLower() && next.isUpper() ? kMixedScripts : 0;
    const auto known = language.likelihood.constFind(character);
    if (known != language.likelihood.cend()) {
        const bool isMixed = !language.isLatin && (isAsciiLetter(previous) || isAsciiLetter(next));
        return sum + *known + (isMixed ? kMixedScripts : 0);
    }
    if (!character.isLetter())
        return sum + likelihoodOfMark(character, previous.isLetter() && next.isLetter());
    const auto small = language.likelihood.constFind(character.toLower());
    if (!character.isUpper() || small == language.likelihood.cend())
        return sum + kForeignLetter;
    return sum + *small + (previous.isLower() ? kCapitalInside : kCapital);
}

double likelihoodOfAll(
    const std::vector<Sighting> &sightings, const QByteArray &charset, const Language &language, qsizetype place)
{
    const CodePage page = codePages().value(charset);
    double sum = charset == "windows-1252" ? 0 : kRareCharset * double(place + 1);
    QSet<QChar> seen;
    for (const Sighting &sighting : sightings) {
        sum += likelihoodOf(sighting, page, language) + kNextCharset * double(place);
        seen.insert(page[sighting.byte].toLower());
    }
    if (qsizetype(sightings.size()) < kLongerText)
        return sum;
    for (const QChar letter : language.frequent) {
        if (!seen.contains(letter))
            sum += kMissingLetter * double(sightings.size());
    }
    return sum;
}

}

QByteArray likelySingleByteCharset(const QByteArray &bytes)
{
    const std::vector<Sighting> sightings = sightingsIn(bytes);
    QByteArray best = "windows-1252";
    if (sightings.empty())
        return best;
    double most = -std::numeric_limits<double>::infinity();
    for (const Language &language : languages()) {
        for (qsizetype place = 0; place < language.charsets.size(); ++place) {
            const double likelihood = likelihoodOfAll(sightings, language.charsets.at(place), language, place);
            if (likelihood > most) {
                most = likelihood;
                best = language.charsets.at(place);
            }
        }
    }
    return best;
}

}
