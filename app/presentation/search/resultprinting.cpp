// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultprinting.h"

#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// The snippet with its matches in bold, in its own direction.
QString snippetHtml(const model::Hit &hit)
{
    QString html;
    int at = 0;
    for (const auto &[start, end] : hit.marks) {
        html += hit.snippet.sliced(at, start - at).toHtmlEscaped() + u"<b>" + hit.snippet.sliced(start, end - start).toHtmlEscaped()
            + u"</b>";
        at = end;
    }
    html += hit.snippet.sliced(at).toHtmlEscaped();
    return html;
}

QString headingHtml(const model::Hit &hit)
{
    const QString detail = names::subtitle({hit.symbol, names::date(hit.date), hit.language});
    return u"<h3>%1<br/><small>%2</small></h3>"_s.arg(hit.title.toHtmlEscaped(), detail.toHtmlEscaped());
}

QString paragraphsHtml(const QList<model::Hit> &hits, base::RecordId record)
{
    QString html;
    for (const model::Hit &hit : hits) {
        if (hit.record != record)
            continue;
        html += u"<p dir=\"%1\"><b>%2</b> %3</p>"_s.arg(
            hit.snippet.isRightToLeft() ? u"rtl"_s : u"ltr"_s, hit.address.toHtmlEscaped(), snippetHtml(hit));
    }
    return html;
}

}

QString resultsAsHtml(const model::SearchAnswer &answer, const QString &understood)
{
    QString html = u"<h1>%1</h1><p>%2</p>"_s.arg(answer.query.toHtmlEscaped(), understood.toHtmlEscaped());
    QList<base::RecordId> shown;
    for (const model::Hit &first : answer.hits) {
        if (shown.contains(first.record))
            continue;
        shown.append(first.record);
        html += headingHtml(first) + paragraphsHtml(answer.hits, first.record);
    }
    return html;
}

Printable printableResults(const model::SearchAnswer &answer, const QString &understood)
{
    const QString html = resultsAsHtml(answer, understood);
    const QString name = QCoreApplication::translate("Printing", "Search") + u' ' + answer.query;
    return printableDocument(name, u"results"_s, [html](QTextDocument &document) { document.setHtml(html); });
}

}
