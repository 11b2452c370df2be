// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreedlanguagetext.h"

#include <application/citation.h>
#include <presentation/reader/adoption.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTextDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace presentation::agreed {

namespace {

using application::AgreedLanguage;
using application::AgreedPlace;
using application::WordingPart;

QString agreedText(const char *text, const char *comment = nullptr, int count = -1)
{
    return QCoreApplication::translate("AgreedLanguage", text, comment, count);
}

/// The words of a paragraph with those in common in bold.
QString markedHtml(const AgreedPlace &place)
{
    const QString &content = place.place.passage.content;
    QString html;
    int at = 0;
    for (const model::TextRange &range : place.common) {
        html += content.mid(at, range.start - at).toHtmlEscaped() + u"<b>"_s + range.of(content).toHtmlEscaped() + u"</b>"_s;
        at = range.end;
    }
    return html + content.mid(at).toHtmlEscaped();
}

/// One piece, so that a text of the other direction does not turn the two about.
QString isolatedPlace(const QString &symbol, const QString &address)
{
    return names::isolated(address.isEmpty() ? symbol : QString(symbol + u' ' + address));
}

QString directionOf(const QString &words)
{
    return words.isRightToLeft() ? u"rtl"_s : u"ltr"_s;
}

QString groupHtml(bool isOwnSeries, const QList<AgreedPlace> &places)
{
    QString html;
    for (const AgreedPlace &place : places) {
        if (place.isOwnSeries != isOwnSeries)
            continue;
        const QString head = names::subtitle({names::date(place.place.work.date), placeName(place.place), facts(place), share(place)});
        html += u"<p><b>%1</b></p><p dir=\"%2\">%3</p>"_s.arg(
            head.toHtmlEscaped(), directionOf(place.place.passage.content), markedHtml(place));
    }
    return html.isEmpty() ? html : u"<h2>%1</h2>"_s.arg(groupName(isOwnSeries).toHtmlEscaped()) + html;
}

}

QString keyOf(const QList<WordingPart> &parts)
{
    QStringList told;
    for (const WordingPart &part : parts) {
        QString one = QString::number(part.passage.value());
        if (!part.isWhole())
            one += u":%1-%2"_s.arg(part.range.start).arg(part.range.end);
        told.append(one);
    }
    return told.isEmpty() ? QString() : u"agreed/"_s + told.join(u'+');
}

QList<WordingPart> partsOf(const QString &key)
{
    static const QRegularExpression form(u"^(\\d+)(?::(\\d+)-(\\d+))?$"_s);
    if (!key.startsWith("agreed/"_L1))
        return {};
    QList<WordingPart> parts;
    const QStringList told = key.section(u'/', 1).split(u'+');
    for (const QString &one : told) {
        const QRegularExpressionMatch match = form.match(one);
        if (!match.hasMatch())
            return {};
        parts.append({base::PassageId(match.captured(1).toLongLong()), {match.captured(2).toInt(), match.captured(3).toInt()}});
    }
    return parts;
}

QString placeName(const model::PassagePlace &place)
{
    const QString address = place.passage.address.text();
    if (!place.work.symbol.isEmpty())
        return isolatedPlace(place.work.symbol, address);
    return names::record(place.work) + (address.isEmpty() ? QString() : u' ' + names::isolated(address));
}

QString shortPlaceName(const model::PassagePlace &place)
{
    const std::optional<model::Symbol> symbol = model::Symbol::parse(place.work.symbol);
    return symbol ? isolatedPlace(symbol->shortForm(), place.passage.address.text()) : placeName(place);
}

QString facts(const AgreedPlace &place)
{
    const model::Record &work = place.place.work;
    QStringList parts;
    if (!work.body.isEmpty())
        parts.append(names::body(work.body));
    if (!work.session.isEmpty())
        parts.append(names::session(work.session));
    return names::subtitle(parts + QStringList {shortVoteOf(work)});
}

QString share(const AgreedPlace &place)
{
    //: Part of the words asked for that stand in a paragraph, in percent.
    return agreedText(QT_TRANSLATE_NOOP("AgreedLanguage", "%1 %")).arg(QLocale().toString(int(std::lround(place.share * 100))));
}

QString quotation(const AgreedPlace &place)
{
    //: A quotation on the clipboard: %1 the words, %2 where they stand.
    return agreedText(QT_TRANSLATE_NOOP("AgreedLanguage", "“%1” (%2)"))
        .arg(place.place.passage.content, application::cite(place.place.work, place.place.text, &place.place.passage, u"un"_s));
}

QString summary(const AgreedLanguage &language)
{
    QSet<qint64> texts;
    QDate earliest;
    for (const AgreedPlace &place : language.places) {
        texts.insert(place.place.work.id.value());
        if (!earliest.isValid())
            earliest = place.place.work.date;
    }
    //: Above the paragraphs in which a wording stands.
    const QString paragraphs = agreedText(QT_TRANSLATE_N_NOOP("AgreedLanguage", "%n paragraph(s)"), nullptr, int(language.places.size()));
    //: After a number of paragraphs: in so many documents.
    const QString works = agreedText(QT_TRANSLATE_N_NOOP("AgreedLanguage", "in %n text(s)"), nullptr, int(texts.size()));
    QStringList parts {paragraphs + u' ' + works};
    if (earliest.isValid()) {
        //: %1 is the date of the earliest text in which a wording stands.
        parts.append(agreedText(QT_TRANSLATE_NOOP("AgreedLanguage", "the earliest of %1")).arg(names::date(earliest)));
    }
    if (!language.isComplete)
        parts.append(agreedText(QT_TRANSLATE_NOOP("AgreedLanguage", "there are more that are less alike")));
    return names::subtitle(parts);
}

QString groupName(bool isOwnSeries)
{
    //: Heading: paragraphs of the drafts, predecessors and successors of a text.
    return isOwnSeries ? agreedText(QT_TRANSLATE_NOOP("AgreedLanguage", "In its own series"))
                       //: Heading: paragraphs of texts that do not belong to the series.
                       : agreedText(QT_TRANSLATE_NOOP("AgreedLanguage", "Elsewhere"));
}

Printable printable(const QString &title, const AgreedLanguage &language, const QList<AgreedPlace> &places)
{
    const QString html = u"<h1>%1</h1><p dir=\"%2\">%3</p><p>%4</p>"_s.arg(
                             title.toHtmlEscaped(), directionOf(language.words), language.words.toHtmlEscaped(), summary(language).toHtmlEscaped())
        + groupHtml(true, places) + groupHtml(false, places);
    return printableDocument(title, u"agreed"_s, [html](QTextDocument &document) { document.setHtml(html); });
}

}
