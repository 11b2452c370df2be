// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citationparts.h"

#include <core/text/datewords.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace citation {

namespace {

// Noncharacters of Unicode: no text that is exchanged has them.
constexpr QChar kItalicBegins(0xFDD0);
constexpr QChar kItalicEnds(0xFDD1);

}

QString dayMonthYear(QDate date)
{
    return text::dateWords(date, u"en"_s);
}

QString bluebookDate(QDate date)
{
    static const QStringList kMonths {u"Jan."_s, u"Feb."_s, u"Mar."_s, u"Apr."_s, u"May"_s, u"June"_s, u"July"_s,
        u"Aug."_s, u"Sept."_s, u"Oct."_s, u"Nov."_s, u"Dec."_s};
    return date.isValid() ? u"%1 %2, %3"_s.arg(kMonths.at(date.month() - 1)).arg(date.day()).arg(date.year()) : QString();
}

QString monthDayYear(QDate date)
{
    return date.isValid() ? QLocale::c().toString(date, u"MMMM d, yyyy") : QString();
}

QString italic(const QString &words)
{
    return words.isEmpty() ? QString() : kItalicBegins + withoutMarks(words) + kItalicEnds;
}

QString withoutMarks(QString marked)
{
    return marked.remove(kItalicBegins).remove(kItalicEnds);
}

QString asHtml(const QString &marked)
{
    QString html = marked.toHtmlEscaped();
    return html.replace(kItalicBegins, "<i>"_L1).replace(kItalicEnds, "</i>"_L1);
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(separator);
}

}
