// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charset.h"

#include "codepages.h"
#include "singlebyte.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <memory>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSample = 1 << 16;     ///< Bytes that are looked at.
constexpr int kSureOfDoubleBytes = 30;     ///< Of 100, as ICU counts. Below, single bytes only look like pairs.

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

struct CloseDetector {
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
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

std::optional<QString> decodedByPage(const QByteArray &bytes, const CodePage &page, Damage damage)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); ++at)
        text[at] = page[uchar(bytes.at(at))];
    if (damage == Damage::Refused && text.contains(QChar(QChar::ReplacementCharacter)))
        return {};
    return text;
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

// ICU knows the frequent characters of the sets of East Asia, and the escapes of ISO 2022.
QByteArray doubleByteCharset(const QByteArray &bytes)
{
    static const QByteArrayList known{
        "Shift_JIS", "EUC-JP", "EUC-KR", "GB18030", "Big5", "ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN"};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), bytes.constData(), int32_t(bytes.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t at = 0; U_SUCCESS(status) && at < count; ++at) {
        const QByteArray name = ucsdet_getName(matches[at], &status);
        const bool isSure = ucsdet_getConfidence(matches[at], &status) >= kSureOfDoubleBytes;
        if (isSure && known.contains(name) && decoded(bytes, name, Damage::Refused))
            return name;
    }
    return {};
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
    if (const QByteArray pairs = doubleByteCharset(sample); !pairs.isEmpty())
        return pairs;
    return utf8.errors == 0 ? QByteArray("UTF-8") : likelySingleByteCharset(bytes);
}

std::optional<QString> decoded(const QByteArray &bytes, const QByteArray &charset, Damage damage)
{
    if (const std::optional<CodePage> page = ownCodePage(charset))
        return decodedByPage(bytes, *page, damage);
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
    if (ownCodePage(charset))
        return true;
    const Converter converter = converterOf(charset);
    return converter && ucnv_getMaxCharSize(converter.get()) == 1;
}

}
