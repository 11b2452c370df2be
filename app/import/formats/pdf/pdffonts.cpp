// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffonts.h"

#include <QRegularExpression>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewestLetters = 20; ///< With fewer a font is not judged: a bullet, a sign of arithmetic.
constexpr qsizetype kFewestWords = 10;   ///< Latin words, before their vowels count.
constexpr double kMostlyWords = 0.5;
constexpr double kMostlyVowels = 0.8; ///< Of Latin words of three letters and more; in languages it is nearly all.
constexpr int kSymbolic = 4; ///< Of /Flags: the font has an encoding of its own.
constexpr int kMostNames = 512;

// "/c0", "/G17", "/cid123": a number, and no letter. "/uni0041" and "/afii10017" are letters.
bool isPrivateName(const std::string &name)
{
    static const QRegularExpression number(u"^/[A-Za-z_.]{0,6}\\d{1,5}$"_s);
    static const QRegularExpression letter(u"^/(?:uni[0-9A-F]{4}|u[0-9A-F]{4,6}|afii\\d{4,5}|SF\\d{6})"_s);
    const QString text = QString::fromStdString(name);
    return number.matchView(text).hasMatch() && !letter.matchView(text).hasMatch();
}

// Whether most of the shapes that an encoding names have names that everybody knows.
bool namesLetters(QPDFObjectHandle encoding)
{
    if (encoding.isName())
        return true;
    if (!encoding.isDictionary())
        return false;
    QPDFObjectHandle differences = encoding.getKey("/Differences");
    if (!differences.isArray())
        return encoding.getKey("/BaseEncoding").isName();
    int hidden = 0;
    int all = 0;
    for (int at = 0; at < differences.getArrayNItems() && all < kMostNames; ++at) {
        const QPDFObjectHandle item = differences.getArrayItem(at);
        if (!item.isName() || item.getName() == "/.notdef" || item.getName() == "/space")
            continue;
        ++all;
        hidden += isPrivateName(item.getName()) ? 1 : 0;
    }
    return hidden * 2 < std::max(1, all);
}

// A composite font counts its shapes; its letters are known where its collection is one that everybody knows.
bool hasPublicCollection(QPDFObjectHandle font)
{
    QPDFObjectHandle parts = font.getKey("/DescendantFonts");
    if (!parts.isArray() || parts.getArrayNItems() == 0 || !parts.getArrayItem(0).isDictionary())
        return true;
    QPDFObjectHandle system = parts.getArrayItem(0).getKey("/CIDSystemInfo");
    return !system.isDictionary() || !system.getKey("/Ordering").isString()
        || system.getKey("/Ordering").getStringValue() != "Identity";
}

// A word of any language, a number or a symbol of a document, perhaps in quotes or brackets.
bool isPlausible(QStringView word)
{
    const auto isOuter = [](QChar letter) { return letter.isPunct() || letter.isSymbol(); };
    static constexpr qsizetype kMostOuter = 3;
    for (qsizetype cut = 0; cut < kMostOuter && !word.isEmpty() && isOuter(word.front()); ++cut)
        word = word.sliced(1);
    for (qsizetype cut = 0; cut < kMostOuter && !word.isEmpty() && isOuter(word.back()); ++cut)
        word.chop(1);
    static constexpr QStringView kInner = u"'’.,:;/-–—·،、。，：；（）";
    return std::ranges::all_of(word, [](QChar letter) {
        return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate() || kInner.contains(letter);
    });
}

bool isLatin(QChar letter)
{
    return letter.script() == QChar::Script_Latin;
}

bool hasVowel(QStringView word)
{
    static constexpr QStringView kVowels = u"aeiouyAEIOUY";
    return std::ranges::any_of(word, [](QChar letter) {
        const QString base = letter.decompositionTag() == QChar::Canonical ? letter.decomposition() : QString(letter);
        return kVowels.contains(base.front());
    });
}

}

int PdfFonts::number(QPDFObjectHandle resources, const std::string &name)
{
    if (!resources.isDictionary() || !resources.getKey("/Font").isDictionary())
        return 0;
    QPDFObjectHandle font = resources.getKey("/Font").getKey(name);
    if (!font.isDictionary())
        return 0;
    if (font.isIndirect()) {
        if (const auto known = m_known.find(font.getObjGen()); known != m_known.end())
            return known->second;
    }
    const int number = saysLetters(font) ? 0 : ++m_count;
    if (font.isIndirect())
        m_known.emplace(font.getObjGen(), number);
    return number;
}

bool PdfFonts::saysLetters(QPDFObjectHandle font)
{
    if (!font.getKey("/ToUnicode").isNull())
        return true;
    if (font.getKey("/Subtype").isNameAndEquals("/Type0"))
        return hasPublicCollection(font);
    if (font.getKey("/Subtype").isNameAndEquals("/Type3"))
        return namesLetters(font.getKey("/Encoding"));
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    if (!encoding.isNull())
        return namesLetters(encoding);
    QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
    if (!descriptor.isDictionary() || !descriptor.getKey("/Flags").isInteger())
        return true;
    return (descriptor.getKey("/Flags").getIntValue() & kSymbolic) == 0;
}

void UnknownLetters::learn(int font, const QString &word)
{
    Sample &sample = m_samples[font];
    const bool isWord = std::ranges::any_of(word, [](QChar letter) { return letter.isLetterOrNumber(); }) || word.size() > 3;
    if (!isWord)
        return;
    sample.letters += word.size();
    sample.plausible += isPlausible(word) ? word.size() : 0;
    constexpr qsizetype kShortWord = 3;
    if (word.size() >= kShortWord && std::ranges::all_of(word, isLatin)) {
        ++sample.latinWords;
        sample.withVowels += hasVowel(word) ? 1 : 0;
    }
}

bool UnknownLetters::isNoise(int font) const
{
    const auto found = m_samples.constFind(font);
    if (found == m_samples.cend() || found->letters < kFewestLetters)
        return false;
    const bool hasFewVowels = found->latinWords >= kFewestWords
        && double(found->withVowels) < kMostlyVowels * double(found->latinWords);
    return double(found->plausible) < kMostlyWords * double(found->letters) || hasFewVowels;
}

}
