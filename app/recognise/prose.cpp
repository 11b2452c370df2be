// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose.h"

#include <model/address.h>
#include <text/calendar.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognise {

namespace {

constexpr auto kUnicode = QRegularExpression::UseUnicodePropertiesOption;

/// Reads the date that may follow a number.
void readDate(const QString &content, CitedNumber &number)
{
    static const QRegularExpression expression(
        u"\\G,?\\s+(?:both |all )?(?:adopted )?(?:of|on)\\s+(\\d{1,2})\\s+([A-Z][a-z]{2,8})\\s+((?:19|20)\\d{2})\\b"_s,
        kUnicode);
    number.dateEnd = number.end;
    const QRegularExpressionMatch match = expression.match(
        content, number.end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return;
    const QDate date(match.capturedView(3).toInt(), text::monthOf(match.capturedView(2)), match.capturedView(1).toInt());
    if (!date.isValid())
        return;
    number.date = date;
    number.dateEnd = int(match.capturedEnd());
}

CitedNumber pairOf(const QRegularExpressionMatch &match)
{
    CitedNumber number;
    const QString prefix = match.captured(u"prefix"_s).replace(QChar(0x2011), u'-');
    const QStringView session = match.capturedView(u"session"_s);
    number.session = session.toInt();
    number.serial = match.capturedView(u"serial"_s).toInt();
    number.number = prefix + session + u'/' + match.capturedView(u"serial"_s);
    if (match.hasCaptured(u"letter"_s))
        number.number += u' ' + match.captured(u"letter"_s);
    if (prefix == u"ES-"_s)
        number.form = CitedNumber::Form::EmergencySpecial;
    else if (prefix == u"S-"_s)
        number.form = CitedNumber::Form::Special;
    else if (session.size() == 4)
        number.form = CitedNumber::Form::YearPair;
    return number;
}

/// "75/101 A and B": the other parts, each a number of its own that stands where its letter stands.
void readParts(const QString &content, QList<CitedNumber> &numbers)
{
    static const QRegularExpression expression(u"(?:,| and| or)\\s([B-Z])(?![\\w/.’'\\-])(?!\\s\\()"_s, kUnicode);
    while (true) {
        CitedNumber part = numbers.last();
        const QRegularExpressionMatch match = expression.match(
            content, part.end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return;
        part.number = part.number.section(u' ', 0, 0) + u' ' + match.captured(1);
        part.start = int(match.capturedStart(1));
        part.end = int(match.capturedEnd(1));
        part.date = QDate();
        readDate(content, part);
        numbers.append(part);
    }
}

CitedNumber bracketedOf(const QRegularExpressionMatch &match)
{
    CitedNumber number;
    number.serial = match.capturedView(u"running"_s).toInt();
    const QString bracket = match.captured(u"bracket"_s).replace(QChar(0x2011), u'-');
    number.form = bracket.at(0).isDigit() ? CitedNumber::Form::Year : CitedNumber::Form::Roman;
    const QString part = match.captured(u"part"_s);
    number.number = match.captured(u"running"_s) + (part.isEmpty() ? QString() : u' ' + part) + u" (" + bracket + u')';
    return number;
}

/// "11" and " (j) (i)" become "OP11 (j) (i)".
QString addressOf(const QRegularExpressionMatch &match)
{
    static const QRegularExpression label(u"\\(([a-z]+)\\)"_s);
    QString prefix = match.captured(u"kind"_s).startsWith(u'p', Qt::CaseInsensitive) ? u"PP"_s : u"OP"_s;
    if (match.hasCaptured(u"annex"_s))
        prefix.prepend(u"Annex ");
    model::Address address(prefix + match.captured(u"number"_s));
    for (const QRegularExpressionMatch &sub : label.globalMatch(match.captured(u"labels"_s)))
        address = address.sub(sub.captured(1));
    return address.text();
}

}

QList<CitingNoun> citingNouns(QStringView content)
{
    QList<CitingNoun> nouns;
    for (const auto &[stem, decision] : {std::pair {u"resolution"_s, false}, std::pair {u"decision"_s, true}}) {
        qsizetype from = 0;
        while ((from = content.indexOf(stem, from, Qt::CaseInsensitive)) >= 0) {
            qsizetype end = from + stem.size();
            const bool plural = end < content.size() && content.at(end) == u's';
            end += plural ? 1 : 0;
            const bool wordStart = from == 0 || !content.at(from - 1).isLetter();
            const bool wordEnd = end >= content.size() || !(content.at(end).isLetter() || content.at(end) == u'-');
            if (wordStart && wordEnd)
                nouns.append({int(from), int(end), plural, decision});
            from = end;
        }
    }
    std::ranges::sort(nouns, {}, &CitingNoun::start);
    return nouns;
}

QList<CitedNumber> citedNumbers(const QString &content)
{
    // A letter after a pair names a part of it; a capital that begins a word does not.
    static const QRegularExpression expression(
        u"(?<![\\w/"
        u".\\-\u2011])(?:(?<running>\\d{1,4})(?:\\s(?<part>[A-Z]))?\\s?\\((?<bracket>\\d{4}|(?:E?S[-‑])?[IVXLC]+)\\)"
        "|(?<prefix>(?:E?S[-‑])?)(?<session>\\d{1,4})/\\s?(?<serial>\\d{1,4})(?![\\w/])"
        "(?:\\s(?<letter>[A-Z])(?![\\w/.’'\\-]))?)"_s,
        kUnicode);
    QList<CitedNumber> numbers;
    for (const QRegularExpressionMatch &match : expression.globalMatch(content)) {
        CitedNumber number = match.hasCaptured(u"running"_s) ? bracketedOf(match) : pairOf(match);
        number.start = int(match.capturedStart());
        number.end = int(match.capturedEnd());
        readDate(content, number);
        numbers.append(number);
        if (match.hasCaptured(u"letter"_s) && !number.date.isValid())
            readParts(content, numbers);
    }
    return numbers;
}

QString pinpointBefore(const QString &content, qsizetype citationStart)
{
    static const QRegularExpression expression(u"(?:(?<kind>preambular|operative)\\s+)?\\bparagraphs?\\s+(?<number>\\d{"
                                               u"1,3})(?<labels>(?:\\s?\\([a-z]{1,5}\\))*)"
                                               "(?:(?:,| and| to|[–\\-])\\s?(?:\\d{1,3})?(?:\\s?\\([a-z]{1,5}\\))*)*"
                                               "\\s+of\\s+(?:(?<annex>(?:the\\s+)?annex)\\s+to\\s+)?(?:the\\s+)?$"_s,
        kUnicode);
    const qsizetype from = std::max<qsizetype>(0, citationStart - 100);
    const QString before = content.mid(from, citationStart - from);
    if (!before.contains(u"paragraph"_s))
        return {};
    const QRegularExpressionMatch match = expression.match(before);
    return match.hasMatch() ? addressOf(match) : QString();
}

QString pinpointAfter(const QString &content, qsizetype citationEnd)
{
    static const QRegularExpression expression(u"^,?\\s+(?:(?<annex>annex),\\s+)?(?:(?<kind>preambular|operative)\\s+)?"
                                               u"para(?:graph)?s?\\.?\\s+(?<number>\\d{1,3})"
                                               "(?<labels>(?:\\s?\\([a-z]{1,5}\\))*)(?![\\d.])"_s,
        kUnicode | QRegularExpression::CaseInsensitiveOption);
    const QString after = content.mid(citationEnd, 60);
    if (!after.contains(u"para"_s))
        return {};
    const QRegularExpressionMatch match = expression.match(after);
    return match.hasMatch() ? addressOf(match) : QString();
}

}
