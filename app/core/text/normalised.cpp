// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalised.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <array>
#include <atomic>

namespace text {

namespace {

constexpr char16_t kDropped = 0;      // The character leaves nothing.
constexpr char16_t kLonger = 0xFFFF;  // It becomes several, see longFold().
constexpr char16_t kComposing = 0xFFFE; // It may melt into the one before: a jamo, a voicing mark, a breve.

const UNormalizer2 *normaliser(const UNormalizer2 *(*instance)(UErrorCode *))
{
    UErrorCode status = U_ZERO_ERROR;
    return instance(&status);
}

const UNormalizer2 *foldingNormaliser()
{
    static const UNormalizer2 *const made = normaliser(unorm2_getNFKCCasefoldInstance);
    return made;
}

const UNormalizer2 *canonicalNormaliser()
{
    static const UNormalizer2 *const made = normaliser(unorm2_getNFCInstance);
    return made;
}

// Marks that readers leave out: accents of Latin, Greek and Cyrillic, points of Hebrew, harakat of Arabic. The vowel
// signs of Indic and Thai scripts are letters to their readers, and stay.
constexpr bool isOptionalMark(char32_t mark)
{
    return (mark >= 0x0300 && mark <= 0x036F) || (mark >= 0x0483 && mark <= 0x0487)
        || (mark >= 0x0591 && mark <= 0x05C7) || (mark >= 0x0610 && mark <= 0x061A) || mark == 0x0640
        || (mark >= 0x064B && mark <= 0x065F) || mark == 0x0670 || (mark >= 0x06D6 && mark <= 0x06DC)
        || (mark >= 0x06DF && mark <= 0x06E8) || (mark >= 0x06EA && mark <= 0x06ED)
        || (mark >= 0x08D3 && mark <= 0x08FF) || (mark >= 0x1AB0 && mark <= 0x1AFF)
        || (mark >= 0x1DC0 && mark <= 0x1DFF) || (mark >= 0x20D0 && mark <= 0x20FF)
        || (mark >= 0xFE20 && mark <= 0xFE2F);
}

constexpr bool mayCompose(char32_t mark)
{
    return mark == 0x0306 || mark == 0x3099 || mark == 0x309A || (mark >= 0x1161 && mark <= 0x1175)
        || (mark >= 0x11A8 && mark <= 0x11C2);
}

struct Pair {
    char16_t from;
    char16_t to;
};

// What neither NFKC nor case folding unifies.
constexpr std::array kLetters {
    Pair {u'‘', u'\''}, Pair {u'’', u'\''}, Pair {u'‚', u'\''}, Pair {u'‛', u'\''}, Pair {u'ʼ', u'\''},
    Pair {u'′', u'\''}, Pair {u'`', u'\''}, Pair {u'“', u'"'}, Pair {u'”', u'"'}, Pair {u'„', u'"'},
    Pair {u'‟', u'"'}, Pair {u'«', u'"'}, Pair {u'»', u'"'}, Pair {u'‐', u'-'}, Pair {u'‑', u'-'},
    Pair {u'‒', u'-'}, Pair {u'–', u'-'}, Pair {u'—', u'-'}, Pair {u'−', u'-'},
    Pair {u'ٱ', u'ا'}, Pair {u'ة', u'ه'}, Pair {u'ى', u'ي'}, Pair {u'ی', u'ي'}, Pair {u'ک', u'ك'},
    Pair {u'ø', u'o'}, Pair {u'ł', u'l'}, Pair {u'đ', u'd'}, Pair {u'ı', u'i'},
};

QString expanded(char32_t letter)
{
    switch (letter) {
    case U'æ':
        return QStringLiteral("ae");
    case U'œ':
        return QStringLiteral("oe");
    default:
        break;
    }
    if (u_charType(static_cast<UChar32>(letter)) == U_DECIMAL_DIGIT_NUMBER)
        return QString(QChar(u'0' + u_charDigitValue(static_cast<UChar32>(letter))));
    for (const Pair &pair : kLetters) {
        if (letter == pair.from)
            return QString(QChar(pair.to));
    }
    return QString::fromUcs4(&letter, 1);
}

// One character after compatibility folding, without its optional marks. й stays й: it is another letter than и.
QString withoutMarks(char32_t letter)
{
    std::array<UChar, 32> parts {};
    UErrorCode status = U_ZERO_ERROR;
    const int size = letter == U'й' ? -1 : unorm2_getDecomposition(canonicalNormaliser(), static_cast<UChar32>(letter),
                                               parts.data(), static_cast<int>(parts.size()), &status);
    const bool isHangul = letter >= 0xAC00 && letter <= 0xD7A3;
    if (size < 0 || isHangul)
        return isOptionalMark(letter) ? QString() : expanded(letter);
    QString out;
    bool lostMark = false;
    const QString decomposed = QString::fromUtf16(parts.data(), size);
    for (const char32_t part : decomposed.toUcs4()) {
        if (isOptionalMark(part))
            lostMark = true;
        else
            out += expanded(part);
    }
    // A letter that keeps its marks (が, or one of an Indic script) keeps its composed form too.
    return lostMark ? out : QString::fromUcs4(&letter, 1);
}

QString longFold(char32_t source)
{
    if (source == U'´')
        return QStringLiteral("'");
    if (source < 0xFFFF && source > 0x2000) {
        // NFKC turns primes and dashes of some widths into other marks first, so these are looked at as they stand.
        for (const Pair &pair : kLetters) {
            if (source == pair.from)
                return QString(QChar(pair.to));
        }
    }
    const QString one = QString::fromUcs4(&source, 1);
    std::array<UChar, 64> folded {};
    UErrorCode status = U_ZERO_ERROR;
    const int size = unorm2_normalize(foldingNormaliser(), reinterpret_cast<const UChar *>(one.utf16()),
        static_cast<int>(one.size()), folded.data(), static_cast<int>(folded.size()), &status);
    if (U_FAILURE(status))
        return one;
    QString out;
    for (const char32_t letter : QString::fromUtf16(folded.data(), size).toUcs4())
        out += withoutMarks(letter);
    return out;
}

using Block = std::array<char16_t, 256>;

char16_t shortFold(char16_t source)
{
    if (mayCompose(source))
        return kComposing;
    const QString folded = longFold(source);
    if (folded.isEmpty())
        return kDropped;
    if (folded.size() == 1 && mayCompose(folded.front().unicode()))
        return kComposing;
    return folded.size() == 1 ? folded.front().unicode() : kLonger;
}

// The folds of 256 characters, made at their first use and kept: a text has few scripts, a table of all would be waste.
const Block &blockOf(char16_t source)
{
    static std::array<std::atomic<const Block *>, 256> blocks {};
    std::atomic<const Block *> &slot = blocks[source >> 8];
    if (const Block *made = slot.load(std::memory_order_acquire))
        return *made;
    auto *block = new Block;
    for (size_t i = 0; i < block->size(); ++i)
        (*block)[i] = shortFold(static_cast<char16_t>((source & 0xFF00) | i));
    const Block *earlier = nullptr;
    if (slot.compare_exchange_strong(earlier, block, std::memory_order_acq_rel))
        return *block;
    delete block; // Another thread was faster.
    return *earlier;
}

// Folds into a text and, where it is wanted, the map back.
class Folder
{
public:
    Folder(QString *folded, QList<int> *offsets)
        : m_folded(folded)
        , m_offsets(offsets)
    {
    }

    void run(QStringView source)
    {
        for (qsizetype i = 0; i < source.size(); ++i) {
            const char16_t unit = source[i].unicode();
            const int at = static_cast<int>(i);
            if (unit < 0x80) {
                add(unit >= u'A' && unit <= u'Z' ? unit + 32 : (unit == u'`' ? u'\'' : unit), at);
            } else if (QChar::isSurrogate(unit)) {
                i += addPair(source, i);
            } else {
                addShort(unit, blockOf(unit)[unit & 0xFF], at);
            }
        }
        if (m_offsets)
            m_offsets->append(static_cast<int>(source.size()));
    }

private:
    void add(char16_t unit, int at)
    {
        m_folded->append(QChar(unit));
        if (m_offsets)
            m_offsets->append(at);
    }

    void addAll(const QString &units, int at)
    {
        for (const QChar unit : units)
            add(unit.unicode(), at);
    }

    void addShort(char16_t unit, char16_t fold, int at)
    {
        if (fold == kLonger)
            addAll(longFold(unit), at);
        else if (fold == kComposing)
            compose(unit, at);
        else if (fold != kDropped)
            add(fold, at);
    }

    void compose(char16_t source, int at)
    {
        // A half-width mark is folded first; the others are what they are.
        const char16_t mark = mayCompose(source) ? source : longFold(source).front().unicode();
        const char16_t last = m_folded->isEmpty() ? u' ' : m_folded->back().unicode();
        const bool isWanted = mark != 0x0306 || last == u'и';
        const UChar32 composed = isWanted ? unorm2_composePair(canonicalNormaliser(), last, mark) : U_SENTINEL;
        if (composed > 0 && composed < 0xFFFF)
            m_folded->back() = QChar(static_cast<char16_t>(composed));
        else if (!isOptionalMark(mark))
            add(mark, at);
    }

    int addPair(QStringView source, qsizetype i)
    {
        const bool isWhole = source[i].isHighSurrogate() && i + 1 < source.size() && source[i + 1].isLowSurrogate();
        if (isWhole)
            addAll(longFold(QChar::surrogateToUcs4(source[i], source[i + 1])), static_cast<int>(i));
        else
            add(source[i].unicode(), static_cast<int>(i));
        return isWhole ? 1 : 0;
    }

    QString *m_folded;
    QList<int> *m_offsets;
};

bool isWhite(QChar character)
{
    return character == u' ' || (character >= u'\t' && character <= u'\r');
}

}

Normalised normalise(QStringView source)
{
    Normalised out;
    out.folded.reserve(source.size());
    out.sourceOffsets.reserve(source.size() + 1);
    Folder(&out.folded, &out.sourceOffsets).run(source);
    return out;
}

QString fold(QStringView source)
{
    QString out;
    out.reserve(source.size());
    Folder(&out, nullptr).run(source);
    return out;
}

QString collapseSpace(QStringView source)
{
    QString out;
    out.reserve(source.size());
    bool pending = false;
    for (const QChar character : source) {
        if (isWhite(character)) {
            pending = !out.isEmpty();
            continue;
        }
        if (pending)
            out += u' ';
        pending = false;
        out += character;
    }
    return out;
}

}
