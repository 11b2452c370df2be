// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citationranges.h"

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

// Nobody cites more resolutions of a session at once; what is further apart is a misprint.
constexpr int kMostOfRange = 40;

}

QList<Citation> citationsBetween(
    const CitationGrammar &grammar, const QString &content, const Citation &first, const Citation &last)
{
    if (first.candidates.size() != 1 || last.candidates.size() != 1 || first.end >= last.start)
        return {};
    QString word = content.mid(first.end, last.start - first.end);
    word.remove(u'第').remove(u'号');
    if (!grammar.isRange(word.trimmed()))
        return {};
    static const QRegularExpression numbered(u"^(.+/\\d+/)(\\d{1,4})$"_s);
    const QRegularExpressionMatch from = numbered.match(first.candidates.first().key());
    const QRegularExpressionMatch to = numbered.match(last.candidates.first().key());
    if (!from.hasMatch() || !to.hasMatch() || from.captured(1) != to.captured(1))
        return {};
    const int end = to.captured(2).toInt();
    const int start = from.captured(2).toInt();
    QList<Citation> citations;
    for (int number = start + 1; end - start <= kMostOfRange && number < end; ++number) {
        if (const auto symbol = model::Symbol::parse(from.captured(1) + QString::number(number)))
            citations.append({{*symbol}, first.end, last.start, last.date, {}});
    }
    return citations;
}

}
