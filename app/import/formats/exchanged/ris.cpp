// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ris.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace formats {

namespace {

using Kind = model::CitedWork::Kind;

Kind kindOfRis(const QString &type)
{
    static const QHash<QString, Kind> kinds {{u"ELEC"_s, Kind::WebPage}, {u"WEB"_s, Kind::WebPage}, {u"BLOG"_s, Kind::WebPage}, {u"ICOMM"_s, Kind::WebPage},
        {u"BOOK"_s, Kind::Book}, {u"CHAP"_s, Kind::Book}, {u"EBOOK"_s, Kind::Book}, {u"EDBOOK"_s, Kind::Book}, {u"JOUR"_s, Kind::Article},
        {u"EJOUR"_s, Kind::Article}, {u"MGZN"_s, Kind::Article}, {u"NEWS"_s, Kind::Article}, {u"RPRT"_s, Kind::Report}, {u"GOVDOC"_s, Kind::Report},
        {u"VIDEO"_s, Kind::Transcript}, {u"SOUND"_s, Kind::Transcript}, {u"HEAR"_s, Kind::Transcript}, {u"MPCT"_s, Kind::Transcript}};
    return kinds.value(type, Kind::Text);
}

/// "Ruiz, Ana" is a person, and a name without a comma is one name: as this format has it.
model::CitedAuthor risAuthor(const QString &name)
{
    return {name.section(u',', 0, 0).trimmed(), name.section(u',', 1).trimmed()};
}

using Fields = QHash<QString, QStringList>;

QString firstOf(const Fields &fields, std::initializer_list<QLatin1StringView> tags)
{
    for (const QLatin1StringView tag : tags) {
        for (const QString &value : fields.value(tag)) {
            if (!value.trimmed().isEmpty())
                return value.trimmed();
        }
    }
    return {};
}

ReferenceEntry entryOf(const Fields &fields)
{
    ReferenceEntry entry;
    entry.kind = kindOfRis(firstOf(fields, {"TY"_L1}));
    entry.title = firstOf(fields, {"TI"_L1, "T1"_L1, "CT"_L1});
    // Names as they are, where a comma in one had to go from the field for authors.
    if (const QString exact = firstOf(fields, {"C1"_L1}); exact.startsWith("Author: "_L1)) {
        entry.authors = model::citedAuthors(exact.sliced(8));
    } else {
        for (const QString &name : fields.value(u"AU"_s) + fields.value(u"A1"_s)) {
            if (!name.trimmed().isEmpty())
                entry.authors.append(risAuthor(name));
        }
    }
    const QString container = firstOf(fields, {"T2"_L1, "JO"_L1, "JF"_L1});
    entry.session = sessionOf(container);
    const bool isContained = entry.kind == Kind::Article || entry.kind == Kind::WebPage;
    entry.publisher = isContained && entry.session.isEmpty() && !container.isEmpty() ? container : firstOf(fields, {"PB"_L1});
    entry.number = firstOf(fields, {"M1"_L1, "SN"_L1});
    entry.dated = firstOf(fields, {"DA"_L1, "PY"_L1, "Y1"_L1});
    entry.date = dayOf(entry.dated);
    entry.url = firstOf(fields, {"UR"_L1});
    entry.accessed = dayOf(firstOf(fields, {"Y2"_L1}));
    entry.language = firstOf(fields, {"LA"_L1});
    entry.abstract = firstOf(fields, {"AB"_L1, "N2"_L1});
    for (const QString &keyword : fields.value(u"KW"_s)) {
        if (const QString plain = keyword.simplified(); !plain.isEmpty() && !entry.keywords.contains(plain))
            entry.keywords.append(plain);
    }
    return entry;
}

std::unexpected<base::Error> damagedRis(qsizetype line, const QString &why)
{
    return base::failure(base::ErrorCode::Damaged, {}, u"line %1: %2"_s.arg(line).arg(why));
}

}

bool isRis(QStringView text)
{
    static const QRegularExpression form(u"^\\x{FEFF}?\\s*TY  ?- ?[A-Z]"_s);
    return form.matchView(text.left(200)).hasMatch();
}

base::Result<QList<ReferenceEntry>> readRis(const QString &text)
{
    static const QRegularExpression kField(u"^([A-Z][A-Z0-9])\\s{1,2}-(?:\\s(.*))?$"_s);
    QList<ReferenceEntry> entries;
    Fields fields;
    QString last;
    qsizetype begun = 0;
    qsizetype number = 0;
    for (const QStringView part : QStringTokenizer(text, u'\n')) {
        ++number;
        const QString line = part.toString().remove(QChar(QChar::ByteOrderMark)).trimmed();
        if (line.isEmpty())
            continue;
        const QRegularExpressionMatch match = kField.match(line);
        const QString tag = match.captured(1);
        if (!match.hasMatch()) {
            if (begun == 0)
                return damagedRis(number, u"a line outside an entry"_s);
            fields[last].last() += u' ' + line;
        } else if (tag == "TY"_L1) {
            if (begun > 0)
                return damagedRis(number, u"the entry of line %1 has no end (ER)"_s.arg(begun));
            begun = number;
            fields = {{tag, {match.captured(2).trimmed()}}};
            last = tag;
        } else if (begun == 0) {
            return damagedRis(number, u"a field outside an entry (TY)"_s);
        } else if (tag == "ER"_L1) {
            if (entries.size() == kMostEntries)
                return base::failure(base::ErrorCode::LimitExceeded, {}, u"more than %1 entries"_s.arg(kMostEntries));
            entries.append(entryOf(fields));
            begun = 0;
        } else {
            fields[tag].append(match.captured(2).trimmed());
            last = tag;
        }
    }
    if (begun > 0)
        return damagedRis(number, u"the entry of line %1 has no end (ER)"_s.arg(begun));
    return entries;
}

}
