// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uwazicsv.h"

#include "tablecells.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace formats {

namespace {

using Setter = void (*)(ReferenceEntry &entry, const QString &cell);

QStringList uwaziValues(const QString &cell)
{
    QStringList values = cell.split(u'|', Qt::SkipEmptyParts);
    for (QString &value : values)
        value = value.simplified();
    values.removeAll(QString());
    return values;
}

void setAuthors(ReferenceEntry &entry, const QString &cell)
{
    for (const QString &author : uwaziValues(cell))
        entry.authors += model::citedAuthors(author);
}

void setDate(ReferenceEntry &entry, const QString &cell)
{
    entry.dated = cell.simplified();
    entry.date = dayOf(entry.dated);
}

/// A link may have its label before the sign.
void setUrl(ReferenceEntry &entry, const QString &cell)
{
    entry.url = cell.section(u'|', -1).simplified();
}

/// What a column means, by its name in small letters, for tables of ours and for the usual names of others.
Setter setterOf(const QString &column)
{
    static const Setter number = [](ReferenceEntry &entry, const QString &cell) { entry.number = cell.simplified(); };
    static const Setter keywords = [](ReferenceEntry &entry, const QString &cell) { entry.keywords += uwaziValues(cell); };
    static const Setter abstract = [](ReferenceEntry &entry, const QString &cell) { entry.abstract = cell.trimmed(); };
    static const QHash<QString, Setter> setters {{u"title"_s, [](ReferenceEntry &entry, const QString &cell) { entry.title = cell.simplified(); }},
        {u"symbol"_s, number}, {u"document symbol"_s, number}, {u"number"_s, number}, {u"date"_s, setDate}, {u"adoption date"_s, setDate},
        {u"session"_s, [](ReferenceEntry &entry, const QString &cell) { entry.session = cell.simplified(); }},
        {u"kind"_s, [](ReferenceEntry &entry, const QString &cell) {
             entry.kind = model::CitedWork::kindOfName(cell.simplified().toLower()).value_or(model::CitedWork::Kind::Text);
         }},
        {u"authors"_s, setAuthors}, {u"author"_s, setAuthors}, {u"publisher"_s, [](ReferenceEntry &entry, const QString &cell) { entry.publisher = cell; }},
        {u"language"_s, [](ReferenceEntry &entry, const QString &cell) { entry.language = cell.simplified(); }}, {u"web address"_s, setUrl},
        {u"url"_s, setUrl}, {u"link"_s, setUrl}, {u"accessed"_s, [](ReferenceEntry &entry, const QString &cell) { entry.accessed = dayOf(cell); }},
        {u"themes"_s, keywords}, {u"keywords"_s, keywords}, {u"descriptors"_s, keywords}, {u"abstract"_s, abstract}, {u"summary"_s, abstract},
        {u"description"_s, abstract}, {u"body"_s, [](ReferenceEntry &entry, const QString &cell) {
             // A symbol says it better.
             if (entry.publisher.isEmpty())
                 entry.publisher = cell.simplified();
         }}};
    return setters.value(column);
}

QStringList headingOf(const QStringList &row)
{
    QStringList columns;
    for (const QString &cell : row)
        columns.append(QString(cell).remove(QChar(QChar::ByteOrderMark)).simplified().toLower());
    return columns;
}

void setCell(ReferenceEntry &entry, const QString &column, const QString &name, const QString &cell)
{
    if (cell.trimmed().isEmpty())
        return;
    if (column.startsWith("title__"_L1)) {
        entry.otherTitles.insert(column.sliced(7), cell.simplified());
    } else if (const Setter setter = setterOf(column)) {
        setter(entry, cell);
    } else {
        const QString line = name.simplified() + u": " + cell.simplified();
        entry.note += entry.note.isEmpty() ? line : u'\n' + line;
    }
}

}

bool isUwaziCsv(QStringView text)
{
    const base::Result<QList<QStringList>> head = tableCells(text.first(std::max<qsizetype>(0, text.indexOf(u'\n'))).toString());
    const QStringList columns = head && !head->isEmpty() ? headingOf(head->first()) : QStringList();
    // People have titles, too.
    const auto isKnown = [](const QString &column) { return setterOf(column) || column.startsWith("title__"_L1); };
    return columns.contains(u"title"_s) && std::ranges::count_if(columns, isKnown) > 1;
}

base::Result<QList<ReferenceEntry>> readUwaziCsv(const QString &text)
{
    TRY(const QList<QStringList> rows, tableCells(text));
    if (rows.size() > kMostEntries)
        return base::failure(base::ErrorCode::LimitExceeded, {}, u"more than %1 entries"_s.arg(kMostEntries));
    const QStringList columns = headingOf(rows.first());
    QList<ReferenceEntry> entries;
    for (const QStringList &row : rows.sliced(1)) {
        ReferenceEntry entry;
        for (qsizetype at = 0; at < std::min(row.size(), columns.size()); ++at)
            setCell(entry, columns.at(at), rows.first().at(at), row.at(at));
        entries.append(entry);
    }
    return entries;
}

}
