// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipnames.h"

#include <core/base/pathtext.h>
#include <core/text/charset.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

// What packers have written names in, the more common one first where two read a name alike: of the DOS and Windows of
// each region.
constexpr std::array kCharsets {"IBM437", "IBM850", "windows-1252", "IBM866", "windows-1251", "GB18030", "windows-31j",
    "windows-949", "Big5", "IBM852", "windows-1250", "IBM737", "windows-1253", "ibm-720", "windows-1256", "windows-1255",
    "windows-1254"};
constexpr double kReadable = 0.6; ///< Of 1, the least that a name must be worth in a set that is guessed.

/// How common a character of two bytes is, told by its first: each of these sets begins with what is written every day.
/// -1 where the first byte belongs to rare ones.
double worthOfPair(const QByteArray &charset, uchar lead)
{
    const auto within = [lead](uchar from, uchar to) { return lead >= from && lead <= to; };
    if (charset == "GB18030")
        return within(0xB0, 0xD7) ? 1 : within(0xD8, 0xF7) ? 0.4 : -1;
    if (charset == "Big5")
        return within(0xA4, 0xC6) ? 0.95 : within(0xC9, 0xF9) ? 0.2 : -1;
    if (charset == "windows-949")
        return within(0xB0, 0xC8) ? 1.05 : within(0xCA, 0xFD) ? 0.1 : -1; // Chinese goes on beyond C8.
    return within(0x82, 0x83) ? 1.05 : within(0x88, 0x97) ? 1 : within(0x98, 0x9F) || within(0xE0, 0xEA) ? 0.3 : -1;
}

/// What a name is worth in a set of two bytes a character: of 1, a mean over its characters beyond ASCII.
double worthInPairs(const QByteArray &name, const QByteArray &charset)
{
    double worth = 0;
    int count = 0;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const uchar byte = uchar(name.at(at));
        if (byte < 0x80)
            continue;
        ++count;
        const bool isHalfKana = charset == "windows-31j" && byte >= 0xA1 && byte <= 0xDF;
        worth += isHalfKana ? -0.5 : worthOfPair(charset, byte);
        // The second byte of a common character is beyond ASCII in two of these sets.
        const bool isCut = at + 1 < name.size() && uchar(name.at(at + 1)) < 0x80;
        if (isCut && (charset == "GB18030" || charset == "windows-949"))
            worth -= 1.5;
        at += isHalfKana ? 0 : 1;
    }
    return count == 0 ? 1 : worth / count;
}

bool isUsualSign(QChar character)
{
    return QStringView(u"–—‘’‚“”„«»°№§ªº·").contains(character);
}

/// What one character beyond ASCII speaks for or against a reading: a letter beside letters of its own script, a capital
/// at the start of a word.
double worthOfCharacter(const QString &text, qsizetype at)
{
    const QChar character = text.at(at);
    if (!character.isLetter())
        return isUsualSign(character) ? 0.1 : -1;
    const QChar before = at > 0 ? text.at(at - 1) : QChar(u' ');
    const QChar after = at + 1 < text.size() ? text.at(at + 1) : QChar(u' ');
    for (const QChar beside : {before, after}) {
        if (beside.isLetter() && beside.script() != character.script())
            return -1;
    }
    if (character.isUpper() && before.isLower())
        return -1;
    // Latin words have few letters beyond ASCII, and hardly two of them alone: the others are of another script.
    const auto isPlainLetter = [](QChar beside) { return beside.isLetter() && beside.unicode() < 0x80; };
    const bool hasOther = (before.isLetter() && !isPlainLetter(before)) || (after.isLetter() && !isPlainLetter(after));
    if (character.script() == QChar::Script_Latin && hasOther && !isPlainLetter(before) && !isPlainLetter(after))
        return -1;
    return character.isLower() && before.isUpper() && at > 1 && text.at(at - 2).isUpper() ? -0.5 : 1;
}

/// What a name is worth in a set: of 1; nothing where it cannot be read in it at all.
std::optional<double> worthOf(const QByteArray &name, const QByteArray &charset)
{
    const std::optional<QString> text = text::decoded(name, charset, text::Damage::Refused);
    if (!text || text->contains(QChar(QChar::ReplacementCharacter)))
        return {};
    if (!text::isSingleByte(charset))
        return worthInPairs(name, charset);
    double worth = 0;
    int count = 0;
    for (qsizetype at = 0; at < text->size(); ++at) {
        if (text->at(at).unicode() < 0x80)
            continue;
        if (text->at(at).category() == QChar::Other_Control)
            return {};
        ++count;
        worth += worthOfCharacter(*text, at);
    }
    return count == 0 ? 1 : worth / count;
}

bool isUtf8(const QByteArray &bytes)
{
    return text::decoded(bytes, "UTF-8", text::Damage::Refused).has_value()
        && !QString::fromUtf8(bytes).contains(QChar(QChar::ReplacementCharacter));
}

/// The set in which all these names together are worth most; empty where they are worth too little in each.
QByteArray likelyCharset(const QByteArrayList &names)
{
    QByteArray best;
    double most = kReadable;
    for (const char *charset : kCharsets) {
        double worth = 0;
        for (const QByteArray &name : names)
            worth += worthOf(name, charset).value_or(-2);
        worth /= double(names.size());
        if (worth > most) {
            most = worth;
            best = charset;
        }
    }
    return best;
}

/// Nothing where the bytes mean nothing in any set.
std::optional<QString> decodedName(const QByteArray &name, const QByteArray &common)
{
    const bool fits = !common.isEmpty() && worthOf(name, common).value_or(-2) >= kReadable;
    const QByteArray charset = fits ? common : likelyCharset({name});
    return charset.isEmpty() ? std::nullopt : text::decoded(name, charset, text::Damage::Refused);
}

/// The set that reads the most names of a container.
QByteArray commonCharset(const QByteArrayList &names)
{
    const QByteArray together = names.isEmpty() ? QByteArray() : likelyCharset(names);
    if (!together.isEmpty() || names.isEmpty())
        return together;
    QByteArray best;
    qsizetype most = 0;
    for (const char *charset : kCharsets) {
        const qsizetype count
            = std::ranges::count_if(names, [charset](const QByteArray &name) { return worthOf(name, charset).value_or(-2) >= kReadable; });
        if (count > most) {
            most = count;
            best = charset;
        }
    }
    return most > 1 ? best : QByteArray();
}

/// The name as text, with the folders of DOS behind forward slashes.
QString nameOf(const ZipMember &member, const QByteArray &common)
{
    const QByteArray &stated = member.unicodeName.isEmpty() ? member.rawName : member.unicodeName;
    const std::optional<QString> text = isUtf8(stated) ? QString::fromUtf8(stated) : decodedName(member.rawName, common);
    if (text)
        return member.isFromDos ? QString(*text).replace(u'\\', u'/') : *text;
    return base::pathText(member.isFromDos ? QByteArray(member.rawName).replace('\\', '/') : member.rawName);
}

/// A path within the container, whatever the name climbs to.
QString tidyPath(QString name)
{
    name.remove(QChar(u'\0'));
    QStringList parts = name.split(u'/', Qt::SkipEmptyParts);
    parts.removeIf([](const QString &part) { return part == u"." || part == u".."; });
    const bool startsAtDrive = parts.size() > 1 && parts.first().size() == 2 && parts.first().at(1) == u':';
    if (startsAtDrive)
        parts.removeFirst();
    return parts.isEmpty() ? u"unnamed"_s : parts.join(u'/');
}

/// Gives each name once: "twice.txt", "twice (2).txt".
class UniqueNames
{
public:
    QString take(const QString &name)
    {
        const qsizetype folder = name.lastIndexOf(u'/') + 1;
        const qsizetype dot = name.lastIndexOf(u'.');
        const qsizetype end = dot > folder ? dot : name.size();
        QString free = name;
        // The count goes on where it stopped, so that a container of one name alone costs no more than another.
        for (int &count = m_counts[name]; m_used.contains(free);)
            free = name.first(end) + u" (%1)"_s.arg(++count + 1) + name.sliced(end);
        m_used.insert(free);
        return free;
    }

private:
    QSet<QString> m_used;
    QHash<QString, int> m_counts;
};

}

QStringList memberNames(const QList<ZipMember> &members)
{
    constexpr qsizetype kLooked = 500; // Names tell their set early.
    QByteArrayList unsaid;
    for (const ZipMember &member : members) {
        if (member.unicodeName.isEmpty() && unsaid.size() < kLooked && !isUtf8(member.rawName))
            unsaid.append(member.rawName);
    }
    const QByteArray common = commonCharset(unsaid);
    QStringList names;
    UniqueNames unique;
    for (const ZipMember &member : members) {
        if (member.kind == ZipMember::Kind::Folder) {
            names.append(QString());
            continue;
        }
        names.append(unique.take(tidyPath(nameOf(member, common))));
    }
    return names;
}

}
