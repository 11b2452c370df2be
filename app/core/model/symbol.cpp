// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "symbol.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

// The grammar of research.un.org/en/docs/symbols, on text that tidied() has prepared: a resolution or decision with its
// year, Roman session or part; or any document of a known organ that has a digit after the organ.
const QRegularExpression &wholeSymbol()
{
    static const QRegularExpression pattern = [] {
        const QString organ = u"(?:A|S|E|T|ST|AT|CEDAW|CERD|CAT|CCPR|CRC|CRPD|CMW|CED|HRI|DP|TD|CD|FCCC|NPT|ISBA|"
                              "SPLOS|CTOC|CAC|CCW|APLC|BWC|UNEP|HSP|PBC|ICCD|JIU|UNW|SAICM|CLCS|LOS|CBD|ID|IDB)"_s;
        const QString segment = u"[A-Z0-9]+(?:[.\\-][A-Z0-9]+)*"_s;
        const QString bracket =
            u"(?:\\((?:\\d{4}|(?:E?S-)?[IVXLCDM]+|VOL\\.[IVX]+(?:\\([IVX]+\\))?|SUPP)\\))?"_s;
        const QString resolution = organ + u"(?:/" + segment + u"){0,3}/(?:RES|DEC)(?:/" + segment
            + u"){1,3}(?: [A-Z](?=\\([IVXLC]+\\)))?" + bracket
            + u"(?:\\[[A-Z](?:-[A-Z0-9]+)?\\])?(?: [A-Z](?:-[A-Z])?)?";
        const QString general = organ + u"(?=/[A-Z0-9./\\-]*\\d)(?:/" + segment + u"){1,8}" + bracket;
        QRegularExpression made(u"\\A(?:"_s + resolution + u'|' + general + u")\\*{0,2}\\z");
        made.optimize();
        return made;
    }();
    return pattern;
}

// Latin letters for the Cyrillic ones that look the same; Russian keyboards leave them in symbols.
QChar latinLookAlike(QChar letter)
{
    constexpr QStringView cyrillic = u"АВСЕНКМОРТХасеорх";
    constexpr QStringView latin = u"ABCEHKMOPTXaceopx";
    const qsizetype at = cyrillic.indexOf(letter);
    return at < 0 ? letter : latin[at];
}

QChar plain(QChar character)
{
    if (character.unicode() < 0x80)
        return character;
    if (character.isDigit())
        return QChar(u'0' + character.digitValue());
    switch (character.unicode()) {
    case u'（':
        return u'(';
    case u'）':
        return u')';
    case u'／':
        return u'/';
    case u'‐':
    case u'‑':
    case u'–':
        return u'-';
    default:
        return character.isSpace() ? u' ' : character;
    }
}

// One space at most, and none where a symbol cannot have any: around a slash, after a stop, before and inside brackets.
QString withoutStraySpaces(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar character : text) {
        const QChar last = out.isEmpty() ? QChar(u' ') : out.back();
        if (character == u' ') {
            if (!QStringView(u" /.([").contains(last))
                out += character;
            continue;
        }
        const bool closesUp = QStringView(u"/()[]*").contains(character);
        if (closesUp && last == u' ' && !out.isEmpty())
            out.chop(1);
        out += character;
    }
    return out.trimmed();
}

QString tidied(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar character : text)
        out += plain(character);
    if (!out.contains(u'/') && out.count(u'_') >= 2)
        out.replace(u'_', u'/');
    if (out.count(u'/') >= 2) {
        for (QChar &character : out)
            character = latinLookAlike(character);
    }
    return withoutStraySpaces(out);
}

// "ADD.1" as people print it, "Add.1". Other words keep capitals where the source has any.
QString printedSegment(const QString &segment)
{
    constexpr std::array words {"Add"_L1, "Amend"_L1, "Corr"_L1, "Rev"_L1, "Sub"_L1, "Summary"_L1, "Vol"_L1, "Part"_L1};
    for (const QLatin1StringView word : words) {
        if (!segment.startsWith(word, Qt::CaseInsensitive))
            continue;
        const QString number = segment.mid(word.size());
        if (number.isEmpty() || number.front() == u'.' || number.front().isDigit())
            return word + number.toUpper();
    }
    return segment == segment.toLower() ? segment.toUpper() : segment;
}

QString joinedSegments(const QString &text)
{
    QStringList segments = text.split(u'/');
    for (QString &segment : segments)
        segment = printedSegment(segment);
    segments.first() = segments.first().toUpper();
    return segments.join(u'/');
}

// The brackets and the part letter of a symbol, which are printed differently by each organ.
QString printed(const QString &tidy)
{
    static const QRegularExpression year(u"^(S/RES/\\d+)\\((\\d{4})\\)"_s);
    static const QRegularExpression letterAndRoman(u"( [A-Z])\\("_s);
    static const QRegularExpression volume(u"\\(VOL\\."_s);
    qsizetype bracket = 0;
    while (bracket < tidy.size() && !QStringView(u"([*").contains(tidy[bracket]))
        ++bracket;
    QString out = joinedSegments(tidy.left(bracket)) + tidy.mid(bracket).toUpper();
    if (bracket == tidy.size())
        return out;
    out.replace(year, u"\\1 (\\2)"_s);
    out.replace(letterAndRoman, u"\\1 ("_s);
    out.replace(volume, u"(Vol."_s);
    return out;
}

// Spellings of one symbol meet here: capitals but for Add., Corr., Rev. and their like, no spaces, no asterisk, and the
// library's "217(III)[A]" as the "217A(III)" that it is.
QString keyOf(const QString &display)
{
    static const QRegularExpression sister(u"^(.*/\\d+)(\\((?:E?S-)?[IVXLC]+\\))\\[([A-Z])\\]$"_s);
    QString key = display;
    key.remove(u' ').remove(u'*');
    QStringList segments = key.split(u'/');
    for (QString &segment : segments)
        segment = printedSegment(segment.toUpper());
    key = segments.join(u'/');
    if (key.endsWith(u']'))
        key.replace(sister, u"\\1\\3\\2"_s);
    return key;
}

const QRegularExpression &resolutionNumber()
{
    static const QRegularExpression pattern(u"/RES/(.+)$"_s);
    return pattern;
}

}

std::optional<Symbol> Symbol::parse(const QString &text)
{
    constexpr qsizetype longest = 120;
    if (text.size() > longest || (!text.contains(u'/') && text.count(u'_') < 2 && !text.contains(u'／')))
        return {};
    const QString tidy = tidied(text);
    if (!wholeSymbol().matchView(tidy.toUpper()).hasMatch())
        return {};
    Symbol symbol;
    symbol.m_display = printed(tidy);
    symbol.m_key = keyOf(symbol.m_display);
    return symbol;
}

std::optional<Symbol> Symbol::ofResolution(Body body, const QString &number)
{
    static const QRegularExpression council(u"^(?:S-)?\\d{1,3}/\\d{1,3}$"_s);
    static const QRegularExpression assembly(
        u"^(?:(?:E?S-)?\\d{1,3}/\\d{1,4}(?: ?[A-Z](?:-[A-Z])?)?|\\d{1,4}(?: ?[A-Z])? ?\\((?:E?S-)?[IVXLC]+\\))$"_s);
    static const QRegularExpression security(u"^\\d{1,4}(?: ?\\(\\d{4}\\))?$"_s);
    static const QRegularExpression economic(
        u"^(?:\\d{4}/\\d{1,4}(?: ?[A-Z])?|\\d{1,4}(?: ?[A-Z])? ?\\([IVXLC]+\\))$"_s);
    static const QRegularExpression gluedLetter(u"(\\d)([A-Z] ?\\()"_s);
    QString tidy = tidied(number).toUpper();
    tidy.replace(gluedLetter, u"\\1 \\2"_s);
    const auto made = [&tidy](const QRegularExpression &pattern, QLatin1StringView series) -> std::optional<Symbol> {
        return pattern.matchView(tidy).hasMatch() ? parse(series + tidy) : std::nullopt;
    };
    switch (body) {
    case Body::HumanRightsCouncil:
        return made(council, "A/HRC/RES/"_L1);
    case Body::GeneralAssembly:
        return made(assembly, "A/RES/"_L1);
    case Body::SecurityCouncil:
        return made(security, "S/RES/"_L1);
    case Body::EconomicAndSocialCouncil:
        return made(economic, "E/RES/"_L1);
    case Body::Secretariat:
    case Body::Other:
    case Body::Unknown:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Symbol> Symbol::fromFileName(const QString &fileName)
{
    static const QRegularExpression extension(u"\\.[A-Za-z][A-Za-z0-9]{1,4}$"_s);
    static const QRegularExpression copyNumber(u"\\s*\\(\\d{1,2}\\)$"_s);
    // A job number, a language, or both: "-2400437F", "-E", "-EN", "_AUV"; after a language a word of whoever made a
    // collection of it, "_EN_GOLD".
    static const QRegularExpression tail(u"(?:[-_ ](?:AUV|AEV|ADVANCE))?[-_](?:\\d{7}[ACEFGRSX]?|[ACEFGRSX]|AUV|AEV"
                                         "|(?:AR|ZH|EN|FR|RU|ES|DE)(?:_[A-Z]{2,8})?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression languageLetter(u"(?<=\\d)[ACEFGRSX]$"_s);
    static const QRegularExpression series(u"/(RES|DEC)-(?=\\d)"_s);
    static const QRegularExpression part(u"(/(?:RES|DEC)/\\S*\\d)/([A-Z])(?=$|/?\\()"_s);
    // "S_RES_0195_1964": the year of a resolution of the Security Council stands in brackets.
    static const QRegularExpression councilYear(u"^(S/RES/)0*(\\d{1,4})/((?:19|20)\\d{2})$"_s);
    QString name = fileName.section(u'/', -1).section(u'\\', -1);
    name.remove(extension).remove(copyNumber);
    name = name.section(u'%', 0, 0);
    if (!name.contains(u'_'))
        return {};
    const qsizetype before = name.size();
    name.remove(tail);
    if (name.size() == before)
        name.remove(languageLetter);
    // The library's own encoding of what a file name cannot hold.
    name.replace(u'_', u'/').replace(u'!', u'*').replace(u'#', u':');
    if (const qsizetype open = name.indexOf(u'^'); open >= 0) {
        name[open] = u'[';
        name.replace(u'^', u']');
    }
    name.replace(series, u"/\\1/"_s);
    name.replace(part, u"\\1 \\2"_s);
    name.replace(u"/("_s, u"("_s).replace(u"/["_s, u"["_s);
    name.replace(councilYear, u"\\1\\2(\\3)"_s);
    return parse(name);
}

QString Symbol::sortKey() const
{
    constexpr int width = 6;
    QString out;
    qsizetype at = 0;
    while (at < m_key.size()) {
        qsizetype end = at;
        while (end < m_key.size() && m_key[end].isDigit())
            ++end;
        if (end == at) {
            out += m_key[at++].toUpper();
            continue;
        }
        out += QStringView(m_key).sliced(at, end - at).toString().rightJustified(width, u'0');
        at = end;
    }
    return out;
}

Body Symbol::body() const
{
    if (m_key.isEmpty())
        return Body::Unknown;
    if (m_key.startsWith("A/HRC/"_L1))
        return Body::HumanRightsCouncil;
    if (m_key.startsWith("A/"_L1))
        return Body::GeneralAssembly;
    if (m_key.startsWith("S/"_L1))
        return Body::SecurityCouncil;
    if (m_key.startsWith("E/"_L1))
        return Body::EconomicAndSocialCouncil;
    if (m_key.startsWith("ST/"_L1))
        return Body::Secretariat;
    return Body::Other;
}

QString Symbol::session() const
{
    static const QRegularExpression bracketed(u"/\\d+[A-Z]?\\((\\d{4}|(?:E?S-)?[IVXLC]+)\\)"_s);
    static const QRegularExpression assembly(u"/((?:E?S-)?\\d+)/"_s);
    static const QRegularExpression yearly(u"/(\\d{4})/"_s);
    if (const QRegularExpressionMatch match = bracketed.match(m_key); match.hasMatch())
        return match.captured(1);
    switch (body()) {
    case Body::GeneralAssembly:
    case Body::HumanRightsCouncil:
        return assembly.match(m_key).captured(1);
    case Body::SecurityCouncil:
    case Body::EconomicAndSocialCouncil:
    case Body::Secretariat:
        return yearly.match(m_key).captured(1);
    case Body::Other:
    case Body::Unknown:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString Symbol::shortForm() const
{
    const QRegularExpressionMatch match = resolutionNumber().match(m_display);
    return match.hasMatch() ? match.captured(1) : m_display;
}

bool Symbol::isResolution() const
{
    return m_key.contains("/RES/"_L1);
}

bool Symbol::isDraft() const
{
    return m_key.contains("/L."_L1);
}

bool Symbol::sharesNumber(const Symbol &other) const
{
    static const QRegularExpression year(u"^(S/RES/\\d+)\\(\\d{4}\\)"_s);
    if (m_key.isEmpty() || other.m_key.isEmpty())
        return false;
    if (m_key == other.m_key)
        return true;
    QString left = m_key;
    QString right = other.m_key;
    left.replace(year, u"\\1"_s);
    right.replace(year, u"\\1"_s);
    return left == right && (left == m_key || right == other.m_key);
}

}
