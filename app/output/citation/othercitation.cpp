// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "othercitation.h"

#include "citationparts.h"
#include "pinpoint.h"

using namespace Qt::StringLiterals;

namespace citation {

namespace {

using model::CitedAuthor;
using model::CitedWork;

/// "Ana Ruiz, Tomás Brel and Harbour Forum".
QString authorsInOrder(const CitedWork &work)
{
    QStringList names;
    for (const CitedAuthor &author : work.authors)
        names.append(author.name());
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return names.join(u", "_s) + u" and "_s + last;
}

/// "Ruiz, A. M., & Brel, T.".
QString authorsForApa(const CitedWork &work)
{
    QStringList names;
    for (const CitedAuthor &author : work.authors) {
        QString initials;
        const QStringList given = author.given.split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : given)
            initials += u" %1."_s.arg(name.front());
        names.append(initials.isEmpty() ? author.family : author.family + u',' + initials);
    }
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return names.join(u", "_s) + u", & "_s + last;
}

QString placeOf(const CitedWork &work)
{
    return placeInOther(work);
}

/// The name of the site or the publisher, where it is not the author.
QString publisherOf(const CitedWork &work)
{
    if (authorsInOrder(work) == work.publisher)
        return {};
    return work.kind == CitedWork::Kind::Article ? italic(work.publisher) : work.publisher;
}

/// A book has its title in italics; what stands on a page or in a journal has it between quotation marks, as the style has them.
QString titleOf(const CitedWork &work, QStringView open, QStringView close)
{
    return work.kind == CitedWork::Kind::Book ? italic(work.title) : open + work.title + close;
}

/// As the editorial manual of the United Nations has it: author, title, publisher, date, place; then where it is to be had.
QString unitedNationsNote(const CitedWork &work)
{
    QString note = joined({authorsInOrder(work), titleOf(work, u"“", u"”"), publisherOf(work), dayMonthYear(work.date), placeOf(work)});
    if (work.url.isEmpty())
        return note;
    note += u". Available at "_s + work.url;
    return work.accessed.isValid() ? note + u" (accessed on %1)"_s.arg(dayMonthYear(work.accessed)) : note;
}

QString endedNote(const CitedWork &work)
{
    return unitedNationsNote(work) + u'.';
}

QString shortNote(const CitedWork &work)
{
    const QString year = work.date.isValid() ? u" (%1)"_s.arg(work.date.year()) : QString();
    const QString author = work.authors.isEmpty() ? QString() : work.authors.first().family;
    return joined({author, titleOf(work, u"“", u"”") + year, placeOf(work)});
}

QString oscolaNote(const CitedWork &work)
{
    const QString issued = joined({publisherOf(work), dayMonthYear(work.date)});
    QString note = joined({authorsInOrder(work), titleOf(work, u"‘", u"’")});
    if (!issued.isEmpty())
        note += u" (%1)"_s.arg(issued);
    note = joined({note, placeOf(work)}, u" "_s);
    if (!work.url.isEmpty())
        note += u" <%1>"_s.arg(work.url) + (work.accessed.isValid() ? u" accessed "_s + dayMonthYear(work.accessed) : QString());
    return note;
}

QString bluebookNote(const CitedWork &work)
{
    QString note = joined({authorsInOrder(work), italic(work.title), publisherOf(work), placeOf(work)});
    if (work.date.isValid())
        note += u" (%1)"_s.arg(bluebookDate(work.date));
    if (work.url.isEmpty())
        return note;
    note += u", "_s + work.url;
    return work.accessed.isValid() ? note + u" (last visited %1)"_s.arg(bluebookDate(work.accessed)) : note;
}

QString mcgillNote(const CitedWork &work)
{
    QString note = joined({authorsInOrder(work), titleOf(work, u"“", u"”")});
    if (work.date.isValid())
        note += u" (%1)"_s.arg(dayMonthYear(work.date));
    if (const QString place = placeOf(work); !place.isEmpty())
        note += u" at "_s + (place.startsWith("at "_L1) ? place.sliced(3) : place);
    if (!work.url.isEmpty())
        return note + u", online: "_s + joined({publisherOf(work), u"<%1>"_s.arg(work.url)}, u" "_s);
    return joined({note, publisherOf(work)});
}

QString apaEntry(const CitedWork &work)
{
    const QString year = work.date.isValid() ? QString::number(work.date.year()) + monthDayYear(work.date).section(u',', 0, 0).prepend(u", "_s) : u"n.d."_s;
    // Of an article, the journal is in italics; what was said says that it is a transcript.
    const QString name = work.kind == CitedWork::Kind::Article ? work.title : italic(work.title);
    const QString title = joined({name + (work.kind == CitedWork::Kind::Transcript ? u" [Transcript]"_s : QString()), placeOf(work)});
    const QString author = authorsForApa(work);
    // Without an author the title stands first.
    QString entry = author.isEmpty() ? u"%1. (%2)."_s.arg(title, year)
                                     : u"%1%2 (%3). %4."_s.arg(author, author.endsWith(u'.') ? QString() : u"."_s, year, title);
    if (const QString publisher = publisherOf(work); !publisher.isEmpty())
        entry += u' ' + publisher + u'.';
    if (work.url.isEmpty())
        return entry;
    entry += work.accessed.isValid() ? u" Retrieved %1, from %2"_s.arg(monthDayYear(work.accessed), work.url) : QString(u' ' + work.url);
    return entry;
}

QString chicagoNote(const CitedWork &work)
{
    const QString rest = joined({publisherOf(work), monthDayYear(work.date), placeOf(work),
        work.accessed.isValid() ? u"accessed "_s + monthDayYear(work.accessed) : QString(), work.url});
    // The comma stands inside the quotation marks in this style.
    const bool isBook = work.kind == CitedWork::Kind::Book;
    const QString title = isBook ? joined({italic(work.title), rest}) + u'.'
        : rest.isEmpty() ? u"“%1.”"_s.arg(work.title) : u"“%1,” %2."_s.arg(work.title, rest);
    return joined({authorsInOrder(work), title});
}

struct NoteStyle {
    QLatin1StringView name;
    QString (*cite)(const CitedWork &);
};

constexpr NoteStyle kNoteStyles[] {
    {"footnote"_L1, endedNote},
    {"short"_L1, shortNote},
    {"oscola"_L1, oscolaNote},
    {"bluebook"_L1, bluebookNote},
    {"mcgill"_L1, mcgillNote},
    {"apa"_L1, apaEntry},
    {"chicago"_L1, chicagoNote},
};

}

QString placeInOther(const CitedWork &work)
{
    const QString page = work.page.isEmpty() ? QString() : work.isAtTime() ? u"at "_s + work.page : u"p. "_s + work.page;
    const model::Address address = work.addressBesidePage();
    const QString text = address.text();
    return joined({page, text.startsWith(u'¶') ? QString(u"para. "_s + text.sliced(1).trimmed()) : Pinpoint::of(address).words()});
}

QString citeOther(const CitedWork &work, const QString &style)
{
    for (const NoteStyle &known : kNoteStyles) {
        if (style == known.name)
            return known.cite(work);
    }
    return unitedNationsNote(work);
}

}
