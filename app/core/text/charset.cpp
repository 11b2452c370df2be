// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charset.h"

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

#include <QHash>

#include <algorithm>
#include <array>
#include <memory>
#include <type_traits>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSample = 1 << 16;     ///< Bytes that are looked at.
constexpr qsizetype kBeforeTelling = 100;  ///< Bytes of ASCII that are looked at in front of others.
constexpr double kWestern = 0.8;           ///< Of 1: the fit of a text of western Europe.

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

struct DeleteDetector {
    void operator()(uchardet_t detector) const { uchardet_delete(detector); }
};

// Programs have long written the wider set under the name of the narrower one, and browsers read it so.
QByteArray widerCharset(const QByteArray &charset)
{
    static const QHash<QByteArray, QByteArray> wider{{"iso-8859-1", "windows-1252"}, {"latin1", "windows-1252"},
        {"us-ascii", "windows-1252"}, {"ascii", "windows-1252"}, {"iso-8859-9", "windows-1254"},
        {"tis-620", "windows-874-2000"}, {"iso-8859-11", "windows-874-2000"}, {"gb2312", "GB18030"}, {"gbk", "GB18030"},
        {"euc-kr", "windows-949"}, {"ks_c_5601-1987", "windows-949"}, {"shift_jis", "windows-31j"}};
    return wider.value(charset.toLower(), charset);
}

Converter converterOf(const QByteArray &charset)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(charset.isEmpty() ? nullptr : ucnv_open(widerCharset(charset).constData(), &status));
    return U_SUCCESS(status) ? std::move(converter) : Converter();
}

std::optional<QString> decodedByIcu(const QByteArray &bytes, UConverter *converter, Damage damage)
{
    UErrorCode status = U_ZERO_ERROR;
    if (damage == Damage::Refused)
        ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text;
    text.reserve(bytes.size());
    std::array<char16_t, 4096> buffer;
    const char *source = bytes.constData();
    const char *const end = source + bytes.size();
    do {
        char16_t *target = buffer.data();
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter, &target, buffer.data() + buffer.size(), &source, end, nullptr, false, &status);
        text.append(QStringView(buffer.data(), target - buffer.data()));
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status))
        return {};
    if (ucnv_toUCountPending(converter, &status) > 0)
        text.append(QChar(QChar::ReplacementCharacter));
    return text;
}

/// What a look at bytes as UTF-8 shows.
struct Utf8Count {
    qsizetype sequences = 0; ///< Characters beyond ASCII.
    qsizetype errors = 0;    ///< Bytes that belong to no character.
};

int lengthOfSequence(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

Utf8Count countUtf8(const QByteArray &bytes)
{
    Utf8Count count;
    for (qsizetype at = 0; at < bytes.size();) {
        const uchar lead = uchar(bytes.at(at));
        const int length = lead < 0x80 ? 1 : lengthOfSequence(lead);
        qsizetype end = at + 1;
        while (end < bytes.size() && end < at + length && (uchar(bytes.at(end)) & 0xC0) == 0x80)
            ++end;
        const bool isWhole = length > 0 && end == at + length;
        const bool isCutOff = length > 1 && end == bytes.size();
        count.sequences += isWhole && length > 1 ? 1 : 0;
        count.errors += isWhole || isCutOff ? 0 : 1;
        at = end;
    }
    return count;
}

// How much of a text reads as one, of 1. Letters that are read in the wrong order of bytes are scattered over all scripts,
// and their spaces become U+2000.
double fitOf(const QString &text)
{
    QHash<QChar::Script, qsizetype> scripts;
    qsizetype letters = 0;
    qsizetype wrong = 0;
    for (const QChar character : text) {
        const bool isText = character.isPrint() || character.isSpace() || character.isSurrogate();
        wrong += isText ? 0 : 1;
        if (character.isLetter()) {
            ++letters;
            ++scripts[character.script()];
        }
    }
    const qsizetype spaces = text.count(u' ') + text.count(u'\n');
    const qsizetype turned = text.count(QChar(0x2000)) + text.count(QChar(0x0A00));
    const qsizetype common = scripts.isEmpty() ? 0 : *std::ranges::max_element(scripts);
    const bool isScattered = common * 3 < letters;
    if (spaces * 200 < text.size())
        return 0;
    return 1.0 - double(wrong) / double(text.size()) - (isScattered ? 0.5 : 0) - (turned > spaces ? 0.5 : 0);
}

// Text of wide units without a mark gives itself away by the zero bytes of its spaces and line ends; then only one order
// of the bytes makes characters.
QByteArray wideCharset(const QByteArray &bytes)
{
    if (!bytes.contains('\0'))
        return {};
    static constexpr std::array kWide{"UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"};
    QByteArray best;
    double most = 0.8; // The wrong order of bytes gives less than half.
    for (const char *charset : kWide) {
        const std::optional<QString> text = decoded(bytes, charset, Damage::Refused);
        const double fit = text && !text->isEmpty() ? fitOf(*text) : 0;
        if (fit > most) {
            most = fit;
            best = charset;
        }
    }
    return best;
}

/// How well bytes read as a text of western Europe in a set, up to 1: the letters of its languages stand within words, signs do
/// not.
double westernFit(const QByteArray &bytes, const QByteArray &charset)
{
    static constexpr QStringView kLetters = u"éèàçêôùîûâëïóáíñúüäößãõåøæœÿìò";
    static constexpr QStringView kSigns = u"«»“”‘’–—…°º¿¡\u00A0";
    const QString text = decoded(bytes, charset, Damage::Replaced).value_or(QString());
    qsizetype count = 0;
    qsizetype fitting = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (character.unicode() < 0x80)
            continue;
        const QChar before = at > 0 ? text.at(at - 1) : QChar(u' ');
        const QChar after = at + 1 < text.size() ? text.at(at + 1) : QChar(u' ');
        const bool isSign = kSigns.contains(character) && (character == u'’' || !before.isLetter() || !after.isLetter());
        const bool isLetter = kLetters.contains(character.toLower()) && !(character.isUpper() && before.isLower());
        ++count;
        fitting += isSign || isLetter ? 1 : -1;
    }
    return count == 0 ? 0 : double(fitting) / double(count);
}

// uchardet knows no set of DOS or the Macintosh for western Europe, and takes a few letters of it for a rarer set.
QByteArray westernCharset(const QByteArray &bytes, const QByteArray &guess)
{
    static const QByteArrayList central{"iso-8859-2", "windows-1250", "ibm852", "x-mac-centraleurroman", "iso-8859-16"};
    QByteArray best;
    double most = kWestern;
    for (const char *charset : {"windows-1252", "macintosh", "IBM850"}) {
        if (const double fit = westernFit(bytes, charset); fit > most) {
            most = fit;
            best = charset;
        }
    }
    return best == "windows-1252" && central.contains(guess.toLower()) ? QByteArray() : best;
}

/// The guess of uchardet, by a name that ICU knows; empty where it has none, or where the bytes are not in that set.
QByteArray guessedCharset(const QByteArray &bytes)
{
    static const QHash<QByteArray, QByteArray> icuNames{
        {"MAC-CENTRALEUROPE", "x-mac-centraleurroman"}, {"MAC-CYRILLIC", "x-mac-cyrillic"}, {"UHC", "windows-949"}};
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, DeleteDetector> detector(uchardet_new());
    uchardet_handle_data(detector.get(), bytes.constData(), size_t(bytes.size()));
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
    if (name == "ASCII" || name.startsWith("UTF-"))
        return {};
    const QByteArray known = icuNames.value(name, name.startsWith("WINDOWS-") ? name.toLower() : name);
    return decoded(bytes, known, isSingleByte(known) ? Damage::Replaced : Damage::Refused) ? known : QByteArray();
}

// Latin letters beyond ASCII, and no others.
bool isLatin(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return !character.isLetter() || character.script() == QChar::Script_Latin; });
}

}

QByteArray detectCharset(const QByteArray &bytes)
{
    const QByteArray sample = bytes.first(std::min(kSample, bytes.size()));
    if (const QByteArray wide = wideCharset(sample); !wide.isEmpty())
        return wide;
    if (sample.contains('\0'))
        return {};
    const Utf8Count utf8 = countUtf8(bytes);
    const bool mayEscape = sample.contains('\x1B');
    // A few damaged bytes in a long text do not make it another set.
    if (utf8.errors == 0 ? !mayEscape : utf8.sequences > 10 * utf8.errors)
        return "UTF-8";
    // A page may begin with a long script in ASCII, which tells nothing.
    const auto beyondAscii = std::ranges::find_if(bytes, [](char byte) { return uchar(byte) >= 0x80 || byte == '\x1B'; });
    const QByteArray telling = bytes.sliced(std::max(qsizetype(0), beyondAscii - bytes.begin() - kBeforeTelling)).left(kSample);
    const QByteArray guess = guessedCharset(telling);
    if (utf8.errors == 0)
        return guess.startsWith("ISO-2022-") ? guess : QByteArray("UTF-8");
    if (!guess.isEmpty() && !isLatin(decoded(telling, guess, Damage::Replaced).value_or(QString())))
        return guess;
    const QByteArray western = westernCharset(telling, guess);
    return !western.isEmpty() ? western : !guess.isEmpty() ? guess : QByteArray("windows-1252");
}

std::optional<QString> decoded(const QByteArray &bytes, const QByteArray &charset, Damage damage)
{
    const Converter converter = converterOf(charset);
    return converter ? decodedByIcu(bytes, converter.get(), damage) : std::nullopt;
}

bool extendsAscii(const QByteArray &charset)
{
    static constexpr QByteArrayView kProbe = "<p class=\"a\">Aa 09</p>";
    const std::optional<QString> text = decoded(kProbe.toByteArray(), charset, Damage::Refused);
    return text && *text == QLatin1StringView(kProbe);
}

bool isSingleByte(const QByteArray &charset)
{
    const Converter converter = converterOf(charset);
    return converter && ucnv_getMaxCharSize(converter.get()) == 1;
}

}
