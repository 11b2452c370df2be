// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotationmarks.h"

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr QStringView kOpeningMarks = u"“«„\"「『‘";

/// The marks that close what this one opened.
QStringView closingMarks(QChar opening)
{
    switch (opening.unicode()) {
    case u'“': return u"”";
    case u'«': return u"»";
    case u'„': return u"“”";
    case u'"': return u"\"";
    case u'「': return u"」";
    case u'『': return u"』";
    case u'‘': return u"’";
    default: return {};
    }
}

bool isLetterAt(const QString &content, qsizetype place)
{
    return place >= 0 && place < content.size() && content.at(place).isLetterOrNumber();
}

/// ‘ opens words behind a space or a mark; within a word it is a letter's or an apostrophe.
bool mayOpen(const QString &content, qsizetype place)
{
    if (!kOpeningMarks.contains(content.at(place)))
        return false;
    return content.at(place) != u'‘' || (!isLetterAt(content, place - 1) && isLetterAt(content, place + 1));
}

/// ’ between letters, and behind a word that ends in s, is an apostrophe unless a mark stands before it.
bool mayClose(const QString &content, qsizetype place)
{
    if (content.at(place) != u'’')
        return true;
    const bool isPossessive = place > 0 && content.at(place - 1) == u's' && place + 2 < content.size() && content.at(place + 1).isSpace() && content.at(place + 2).isLower();
    return !isLetterAt(content, place + 1) && place > 0 && !content.at(place - 1).isSpace() && !isPossessive;
}

qsizetype closingPlace(const QString &content, qsizetype opening)
{
    const QChar mark = content.at(opening);
    const QStringView closing = closingMarks(mark);
    int depth = 1;
    for (qsizetype at = opening + 1; at < content.size(); ++at) {
        const QChar sign = content.at(at);
        if (closing.contains(sign) && mayClose(content, at)) {
            if (--depth == 0)
                return at;
        } else if (sign == mark && mark != u'"' && mark != u'‘') {
            ++depth;
        }
    }
    // An inner mark that was never closed takes none away from the outer one.
    return depth > 1 ? content.indexOf(closing.front(), opening + 1) : -1;
}

QuotedWords wordsBetween(const QString &content, qsizetype opening, qsizetype closing)
{
    QuotedWords quoted;
    quoted.start = int(opening);
    quoted.isOpen = closing < 0;
    quoted.end = quoted.isOpen ? int(content.size()) : int(closing) + 1;
    int first = quoted.start + 1;
    int last = quoted.isOpen ? int(content.size()) : int(closing);
    while (first < last && content.at(first).isSpace())
        ++first;
    while (last > first && content.at(last - 1).isSpace())
        --last;
    quoted.words = {first, last};
    return quoted;
}

/// «…” and “…": a mark of another kind closes what its own does not, unless it belongs to words of its own. -1: none does.
qsizetype closingOfAnotherKind(const QString &content, qsizetype at)
{
    const QChar mark = content.at(at);
    if (mark != u'«' && mark != u'“')
        return -1;
    const qsizetype closing = content.indexOf(mark == u'«' ? u'”' : u'"', at + 1);
    if (closing < 0)
        return -1;
    const bool isOfOther = mark == u'«' ? QStringView(content).sliced(at + 1, closing - at - 1).contains(u'“') : mayOpen(content, closing);
    return isOfOther ? -1 : closing;
}

}

QList<QuotedWords> quotedWordsIn(const QString &content, bool goesOn)
{
    QList<QuotedWords> all;
    QString missing; // Marks that no longer follow: nobody looks for them again.
    for (qsizetype at = 0; at < content.size(); ++at) {
        const QChar mark = content.at(at);
        if (!mayOpen(content, at) || missing.contains(mark))
            continue;
        qsizetype closing = closingPlace(content, at);
        if (closing < 0 && !goesOn)
            closing = closingOfAnotherKind(content, at);
        if (closing < 0 && !(goesOn && mark != u'‘' && mark != u'"')) {
            missing.append(mark);
            continue;
        }
        const QuotedWords quoted = wordsBetween(content, at, closing);
        if (quoted.words.end > quoted.words.start)
            all.append(quoted);
        at = quoted.end - 1;
    }
    return all;
}

bool beginsQuoted(const QString &content)
{
    return !content.isEmpty() && content.front() != u'‘' && kOpeningMarks.contains(content.front());
}

QString withoutQuoted(const QString &content, const QList<QuotedWords> &quoted)
{
    constexpr QChar kNoLetter = u'\x1';
    QString masked = content;
    for (const QuotedWords &each : quoted) {
        for (int at = each.words.start; at < each.words.end; ++at)
            masked[at] = kNoLetter;
    }
    return masked;
}

}
