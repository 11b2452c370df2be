// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citationnumbers.h"

#include "bodies.h"

#include <core/model/address.h>
#include <core/text/calendar.h>
#include <core/text/patterns.h>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using text::kUnicode;
// How far from the number a pinpoint may stand.
constexpr qsizetype kPinpointReach = 100;

/// The date that follows a place; invalid where none does.
QDate dateAt(const CitationGrammar &grammar, const QString &content, qsizetype at, int &end)
{
    const QRegularExpressionMatch match = CitationGrammar::matchAt(grammar.date, content, at);
    if (!match.hasMatch())
        return {};
    const QDate date(match.capturedView(u"year"_s).toInt(), text::monthOf(match.capturedView(u"month"_s)),
        match.capturedView(u"day"_s).toInt());
    if (date.isValid())
        end = int(at + match.capturedEnd());
    return date;
}

/// Reads the date that may follow a number, directly or behind the body: "64/292 Генеральной Ассамблеи от 28 июля".
void readDate(const CitationGrammar &grammar, const QString &content, CitedNumber &number)
{
    number.dateEnd = number.end;
    if (!number.date.isValid())
        number.date = dateAt(grammar, content, number.end, number.dateEnd);
    number.tailEnd = number.dateEnd;
    if (number.date.isValid())
        return;
    const BodyContext body = contextAfter(grammar, content, number.end);
    if (body.kind != BodyContext::Kind::None && body.end > 0)
        number.date = dateAt(grammar, content, body.end, number.tailEnd);
}

/// The Arabic letters that stand for S, ES and for the Latin ones of parts.
QString latinPrefix(QString prefix)
{
    prefix.replace(QChar(0x2011), u'-');
    if (prefix == u"دإط-"_s)
        return u"ES-"_s;
    return prefix == u"دإ-"_s ? u"S-"_s : prefix;
}

QString latinLetter(const QString &letter)
{
    static const QStringList letters {u"ألف"_s, u"باء"_s, u"جيم"_s, u"دال"_s, u"هاء"_s};
    if (const qsizetype index = letters.indexOf(letter); index >= 0)
        return QString(QChar(u'A' + int(index)));
    constexpr QStringView cyrillic = u"АВСЕ";
    const qsizetype index = letter.isEmpty() ? -1 : cyrillic.indexOf(letter);
    return index < 0 ? letter : QString(u"ABCE"_s.at(index));
}

/// "د-3" is the third session, which the others write "III".
QString latinBracket(QString bracket)
{
    bracket.replace(QChar(0x2011), u'-');
    if (!bracket.startsWith(u'د'))
        return bracket;
    static const QStringList tens {QString(), u"X"_s, u"XX"_s, u"XXX"_s, u"XL"_s, u"L"_s, u"LX"_s, u"LXX"_s, u"LXXX"_s,
        u"XC"_s};
    static const QStringList ones {
        QString(), u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s, u"IX"_s};
    const int session = bracket.section(u'-', 1).toInt();
    const QString prefix = bracket.startsWith(u"دإط"_s) ? u"ES-"_s : bracket.startsWith(u"دإ"_s) ? u"S-"_s : QString();
    return prefix + tens.value(session / 10) + ones.value(session % 10);
}

CitedNumber pairOf(const QRegularExpressionMatch &match)
{
    CitedNumber number;
    const QString prefix = latinPrefix(match.captured(u"prefix"_s));
    const QStringView session = match.capturedView(u"session"_s);
    number.session = session.toInt();
    number.serial = match.capturedView(u"serial"_s).toInt();
    number.number = prefix + session + u'/' + match.capturedView(u"serial"_s);
    if (match.hasCaptured(u"letter"_s))
        number.number += u' ' + latinLetter(match.captured(u"letter"_s));
    if (prefix == u"ES-"_s)
        number.form = CitedNumber::Form::EmergencySpecial;
    else if (prefix == u"S-"_s)
        number.form = CitedNumber::Form::Special;
    else if (session.size() == 4)
        number.form = CitedNumber::Form::YearPair;
    return number;
}

/// "75/101 A and B": the other parts, each a number of its own that stands where its letter stands.
void readParts(const CitationGrammar &grammar, const QString &content, QList<CitedNumber> &numbers)
{
    static const QRegularExpression expression(
        u"(?:[,،、和]| and| or| et| y| и| و)\\s?([B-Z])(?![\\p{Latin}\\p{N}_/.’'\\-])(?!\\s\\()"_s, kUnicode);
    while (true) {
        CitedNumber part = numbers.last();
        const QRegularExpressionMatch match = CitationGrammar::matchAt(expression, content, part.end);
        if (!match.hasMatch())
            return;
        part.number = part.number.section(u' ', 0, 0) + u' ' + match.captured(1);
        const int before = part.end;
        part.leadStart = part.start = before + int(match.capturedStart(1));
        part.end = before + int(match.capturedEnd(1));
        part.date = QDate();
        readDate(grammar, content, part);
        numbers.append(part);
    }
}

CitedNumber bracketedOf(const QRegularExpressionMatch &match)
{
    CitedNumber number;
    number.serial = match.capturedView(u"running"_s).toInt();
    const QString bracket = latinBracket(match.captured(u"bracket"_s));
    number.form = bracket.at(0).isDigit() ? CitedNumber::Form::Year : CitedNumber::Form::Roman;
    const QString part = latinLetter(match.captured(u"part"_s));
    number.number = match.captured(u"running"_s) + (part.isEmpty() ? QString() : u' ' + part) + u" (" + bracket + u')';
    return number;
}

/// "Annex", "Annex II"; empty where the words name none.
QString annexOf(const QRegularExpressionMatch &match)
{
    const QString number = match.captured(u"annexNumber"_s);
    return number.isEmpty() ? u"Annex"_s : u"Annex "_s + number.toUpper();
}

/// "11" and " (j) (i)" become "OP11 (j) (i)".
QString addressOf(const QRegularExpressionMatch &match)
{
    static const QRegularExpression label(u"\\(?(\\p{L}+)\\)"_s, kUnicode);
    QString prefix = match.hasCaptured(u"preamble"_s) ? u"PP"_s : u"OP"_s;
    if (match.hasCaptured(u"annex"_s))
        prefix.prepend(annexOf(match) + u' ');
    model::Address address(prefix + match.captured(u"number"_s));
    for (const QRegularExpressionMatch &sub : label.globalMatch(match.captured(u"labels"_s)))
        address = address.sub(sub.captured(1));
    return address.text();
}

}

QList<CitingNoun> citingNouns(const CitationGrammar &grammar, const QString &content)
{
    QList<CitingNoun> nouns;
    if (!grammar.mayCite(content))
        return nouns;
    for (const QRegularExpressionMatch &match : grammar.noun.globalMatch(content)) {
        nouns.append({int(match.capturedStart()), int(match.capturedEnd()), match.hasCaptured(u"plural"_s),
            match.hasCaptured(u"decision"_s), match.hasCaptured(u"its"_s), match.hasCaptured(u"hers"_s)});
    }
    return nouns;
}

QList<CitedNumber> citedNumbers(const CitationGrammar &grammar, const QString &content)
{
    QList<CitedNumber> numbers;
    for (const QRegularExpressionMatch &match : grammar.number.globalMatch(content)) {
        CitedNumber number = match.hasCaptured(u"running"_s) ? bracketedOf(match) : pairOf(match);
        number.leadStart = int(match.capturedStart());
        number.start = int(match.capturedStart(u"figures"_s));
        number.end = int(match.capturedEnd(u"figures"_s));
        if (match.hasCaptured(u"year"_s))
            number.date = QDate(match.capturedView(u"year"_s).toInt(), match.capturedView(u"month"_s).toInt(),
                match.capturedView(u"day"_s).toInt());
        readDate(grammar, content, number);
        numbers.append(number);
        if (match.hasCaptured(u"letter"_s) && !number.date.isValid())
            readParts(grammar, content, numbers);
    }
    return numbers;
}

QString pinpointBefore(const CitationGrammar &grammar, const QString &content, qsizetype citationStart)
{
    const qsizetype from = std::max<qsizetype>(0, citationStart - kPinpointReach);
    const QString before = content.mid(from, citationStart - from);
    if (const QRegularExpressionMatch match = grammar.paragraphBefore.match(before); match.hasMatch())
        return addressOf(match);
    const QRegularExpressionMatch annex = grammar.annexBefore.match(before);
    return annex.hasMatch() ? annexOf(annex) : QString();
}

QString pinpointAfter(const CitationGrammar &grammar, const QString &content, qsizetype citationEnd)
{
    const QString after = content.mid(citationEnd, kPinpointReach);
    if (const QRegularExpressionMatch match = grammar.paragraphAfter.match(after); match.hasMatch())
        return addressOf(match);
    const QRegularExpressionMatch annex = grammar.annexAfter.match(after);
    return annex.hasMatch() ? annexOf(annex) : QString();
}

}
