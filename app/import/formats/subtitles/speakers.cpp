// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "speakers.h"

#include <core/text/normalised.h>

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecurs = 2; ///< How often a name must stand with a colon before it is taken for one.

/// "NAME: what is said", perhaps after ">>".
struct NamedLine {
    bool isMarked = false; ///< By ">>".
    QString name;
    QString text;
};

bool isDirectionMark(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x200E || code == 0x200F || code == 0x061C || code == 0x200B || code == 0xFEFF;
}

bool opensDirection(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x202A || code == 0x202B || code == 0x202D || code == 0x202E || (code >= 0x2066 && code <= 0x2068);
}

bool closesDirection(QChar character)
{
    return character == QChar(0x202C) || character == QChar(0x2069);
}

// Programs put marks of direction around a line for the screen; within it they may be the writer's. A mark that closes what
// opens within the line stays.
QString withoutEdgeMarks(QStringView line)
{
    const auto isEdge = [](QChar c) { return c.isSpace() || isDirectionMark(c) || opensDirection(c) || closesDirection(c); };
    while (!line.isEmpty() && isEdge(line.front()))
        line = line.sliced(1);
    const qsizetype open = std::ranges::count_if(line, opensDirection);
    qsizetype closed = std::ranges::count_if(line, closesDirection);
    while (!line.isEmpty() && isEdge(line.back())) {
        if (closesDirection(line.back()) && closed-- <= open)
            break;
        line.chop(1);
    }
    return line.toString();
}

// The entities of WebVTT and numbers; what is no entity stays as it is.
QString withoutEntities(QString line)
{
    if (!line.contains(u'&'))
        return withoutEdgeMarks(line);
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 8> kEntities{{{"&lt;"_L1, "<"_L1},
        {"&gt;"_L1, ">"_L1}, {"&nbsp;"_L1, " "_L1}, {"&lrm;"_L1, ""_L1}, {"&rlm;"_L1, ""_L1}, {"&quot;"_L1, "\""_L1},
        {"&#39;"_L1, "'"_L1}, {"&amp;"_L1, "&"_L1}}};
    for (const auto &[entity, character] : kEntities)
        line.replace(entity, character);
    return withoutEdgeMarks(text::collapseSpace(line));
}

NamedLine namedLine(const QString &line)
{
    static const QRegularExpression marks(u"^(?:>\\s?){2,}\\s*"_s);
    static const QRegularExpression named(
        u"^([\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\p{N}.,'’()\\- ]{0,38}[\\p{L}\\p{M}\\p{N}.)])\\s?[:：]\\s*(?=\\S)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    NamedLine result;
    const qsizetype markLength = marks.matchView(line).capturedLength();
    result.isMarked = markLength > 0;
    result.text = line.sliced(markLength);
    if (const QRegularExpressionMatch match = named.match(result.text); match.hasMatch()) {
        result.name = match.captured(1);
        result.text.remove(0, match.capturedLength());
    }
    return result;
}

// "MS. OKAFOR", "Ana de la Cruz", but not "The first point": each word of a name is written large, particles apart.
bool isNameLike(const QString &name)
{
    static const QSet<QString> particles{u"de"_s, u"la"_s, u"del"_s, u"der"_s, u"den"_s, u"van"_s, u"von"_s, u"da"_s,
        u"dos"_s, u"du"_s, u"el"_s, u"al"_s, u"bin"_s, u"ibn"_s, u"of"_s, u"the"_s, u"and"_s};
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return words.size() <= 6 && std::ranges::all_of(words, [](const QString &word) {
        const auto letter = std::ranges::find_if(word, [](QChar character) { return character.isLetterOrNumber(); });
        return particles.contains(word) || letter == word.end() || !letter->isLower();
    });
}

bool isAllCapitals(const QString &name)
{
    return name == name.toUpper() && name != name.toLower()
        && std::ranges::count_if(name, [](QChar character) { return character.isLetter(); }) > 1;
}

// Words that warn or explain and happen to stand large before a colon.
bool isRemark(const QString &name)
{
    static const QSet<QString> words{u"NOTE"_s, u"WARNING"_s, u"TRANSCRIPT"_s, u"CAPTIONS"_s, u"SUBTITLES"_s, u"TITLE"_s, u"TEXT"_s,
        u"URL"_s, u"HTTP"_s, u"HTTPS"_s};
    return words.contains(name.toUpper());
}

}

QString withoutTags(const QString &line)
{
    // The tags of WebVTT and of SubRip, times within a cue, and positions. Any other "<" is a sign of the text.
    static const QRegularExpression tags(
        u"</?(?:[cibus]|ruby|rt|lang|font|em|strong|span|p|div)(?:[\\s./][^<>]{0,200})?>|</v\\s?>|<v>|</?>"_s
        u"|<\\d{1,4}(?:[:.,]\\d{1,4}){1,3}>|\\{\\\\[^{}]{0,60}\\}"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression breaks(u"<br\\s?/?>"_s, QRegularExpression::CaseInsensitiveOption);
    return withoutEdgeMarks(text::collapseSpace(QString(line).replace(breaks, u" "_s).remove(tags)));
}

Speakers::Speakers(const QList<Cue> &cues)
{
    QHash<QString, int> seen;
    for (const Cue &cue : cues) {
        for (const QString &line : cue.lines) {
            const NamedLine named = namedLine(withoutEntities(withoutTags(line)));
            if (named.name.isEmpty() || !isNameLike(named.name) || isRemark(named.name))
                continue;
            if (named.isMarked)
                m_names.insert(named.name);
            ++seen[named.name];
        }
    }
    seen.removeIf([](const std::pair<const QString &, int &> &entry) { return entry.second < kRecurs; });
    // A single word may be a speaker or a heading ("Question:"); two that recur are a conversation.
    const bool isConversation = seen.size() > 1;
    for (auto name = seen.cbegin(); name != seen.cend(); ++name) {
        if (isConversation || isAllCapitals(name.key()) || name.key().contains(u' '))
            m_names.insert(name.key());
    }
}

void Speakers::takeLine(const QString &line, QList<Utterance> &into) const
{
    const QString plain = withoutEntities(line);
    NamedLine named = namedLine(plain);
    static const QRegularExpression dash(u"^[-–—]\\s*\\S"_s);
    const bool hasDash = dash.matchView(plain).hasMatch();
    if (!named.name.isEmpty() && m_names.contains(named.name)) {
        into.append({named.name, named.text, true, false});
    } else if (named.isMarked || hasDash) {
        const QString said = named.name.isEmpty() ? named.text : plain.sliced(plain.indexOf(named.name));
        into.append({{}, said, true, false});
    } else if (into.isEmpty()) {
        into.append({{}, plain, false, false});
    } else {
        into.last().text += u' ' + plain;
    }
}

QList<Utterance> Speakers::utterances(const QStringList &lines) const
{
    static const QRegularExpression voice(u"<v(?:\\.[^\\s<>]{0,80})?(?:\\s([^<>]{0,200}))?>"_s);
    QList<Utterance> result;
    for (const QString &line : lines) {
        qsizetype from = 0;
        QRegularExpressionMatchIterator matches = voice.globalMatch(line);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (const QString before = line.sliced(from, match.capturedStart() - from).trimmed(); !before.isEmpty())
                takeLine(before, result);
            result.append({withoutEntities(match.captured(1)).trimmed(), {}, false, true});
            from = match.capturedEnd();
        }
        if (const QString rest = line.sliced(from).trimmed(); !rest.isEmpty())
            takeLine(rest, result);
    }
    result.removeIf([](const Utterance &utterance) { return utterance.text.trimmed().isEmpty(); });
    for (Utterance &utterance : result)
        utterance.text = utterance.text.trimmed();
    return result;
}

}
