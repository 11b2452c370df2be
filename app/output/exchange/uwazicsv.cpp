// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uwazicsv.h"

#include "csv.h"

#include <set>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

const QStringList kColumns {u"Symbol"_s, u"Body"_s, u"Session"_s, u"Date"_s, u"Kind"_s, u"Authors"_s, u"Publisher"_s, u"Language"_s,
    u"Web address"_s, u"Accessed"_s, u"Themes"_s, u"Abstract"_s};

/// A sign that parts values may stand in none of them.
QString uwaziValues(QStringList values)
{
    for (QString &value : values)
        value.replace(u'|', u'/');
    return values.join(u'|');
}

QString uwaziDay(QDate date)
{
    return date.toString(u"yyyy/MM/dd");
}

QString uwaziKind(model::CitedWork::Kind kind)
{
    const QString name = model::CitedWork::kindName(kind);
    return !name.isEmpty() ? name : kind == model::CitedWork::Kind::Resolution ? u"resolution"_s : u"document"_s;
}

QStringList uwaziAuthors(const model::CitedWork &work)
{
    QStringList authors;
    for (const model::CitedAuthor &author : work.authors)
        authors.append(model::citedAuthorsField({author}));
    return authors;
}

QStringList uwaziCells(const BibliographyEntry &entry)
{
    const model::CitedWork &work = entry.work;
    const bool isNamed = work.body != model::Body::Unknown && work.body != model::Body::Other;
    return {work.symbol, isNamed ? QString::fromLatin1(model::bodyName(work.body)) : QString(), work.session, uwaziDay(work.date), uwaziKind(work.kind),
        uwaziValues(uwaziAuthors(work)), work.publisher, work.language, work.url, uwaziDay(work.accessed), uwaziValues(entry.keywords), entry.abstract};
}

}

QString uwaziCsv(const QList<BibliographyEntry> &entries)
{
    std::set<QString> languages;
    for (const BibliographyEntry &entry : entries)
        languages.insert(entry.otherTitles.keyBegin(), entry.otherTitles.keyEnd());
    QStringList heading {u"Title"_s};
    for (const QString &language : languages)
        heading.append(u"Title__"_s + language);
    QString lines = csvLine(heading + kColumns);
    for (const BibliographyEntry &entry : entries) {
        QStringList cells {entry.work.title.isEmpty() ? entry.work.symbol : entry.work.title};
        for (const QString &language : languages)
            cells.append(entry.otherTitles.value(language));
        lines += csvLine(cells + uwaziCells(entry));
    }
    return lines;
}

}
