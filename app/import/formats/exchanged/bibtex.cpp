// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bibtex.h"

#include "texwords.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace formats {

namespace {

using BibKind = model::CitedWork::Kind;
using BibFields = QHash<QString, QString>;

BibKind kindOfBibTex(const QString &type, const BibFields &fields)
{
    // As this program says what no type of BibTeX says.
    const QString said = wordsOfTex(fields.value(u"type"_s));
    if (said == "Transcript"_L1)
        return BibKind::Transcript;
    if (said == "Document"_L1 || said == "Web page"_L1)
        return said == "Document"_L1 ? BibKind::Text : BibKind::WebPage;
    static const QHash<QString, BibKind> kinds {{u"online"_s, BibKind::WebPage}, {u"electronic"_s, BibKind::WebPage}, {u"www"_s, BibKind::WebPage},
        {u"book"_s, BibKind::Book}, {u"inbook"_s, BibKind::Book}, {u"incollection"_s, BibKind::Book}, {u"article"_s, BibKind::Article},
        {u"techreport"_s, BibKind::Report}, {u"report"_s, BibKind::Report}, {u"video"_s, BibKind::Transcript}, {u"audio"_s, BibKind::Transcript}};
    // A web page has no type of its own in BibTeX.
    const bool isPage = type == "misc"_L1 && !fields.value(u"url"_s).isEmpty();
    return kinds.value(type, isPage ? BibKind::WebPage : BibKind::Text);
}

/// The names of a field, parted at " and " outside braces, as TeX.
QStringList namesOf(const QString &field)
{
    QStringList names;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype at = 0; at < field.size(); ++at) {
        depth += field.at(at) == u'{' ? 1 : field.at(at) == u'}' ? -1 : 0;
        if (depth == 0 && QStringView(field).sliced(at).startsWith(" and "_L1)) {
            names.append(field.sliced(start, at - start));
            start = at + 5;
            at += 4;
        }
    }
    names.append(field.sliced(start));
    return names;
}

QList<model::CitedAuthor> bibTexAuthors(const QString &field)
{
    QList<model::CitedAuthor> authors;
    const QStringList names = namesOf(field.simplified());
    for (const QString &name : names) {
        const QString tex = name.trimmed();
        const QString words = wordsOfTex(tex).simplified();
        if (words.isEmpty() || words == "others"_L1)
            continue;
        if (tex.startsWith(u'{') && tex.indexOf(u'}') == tex.size() - 1)
            authors.append({words, {}});
        else if (words.contains(u','))
            authors.append({words.section(u',', 0, 0).trimmed(), words.section(u',', -1).trimmed()});
        else
            authors += model::citedAuthors(QString(words).replace(u';', u','));
    }
    return authors;
}

ReferenceEntry bibTexEntry(const QString &type, const BibFields &fields)
{
    const auto text = [&fields](std::initializer_list<QLatin1StringView> names) {
        for (const QLatin1StringView name : names) {
            if (const QString words = wordsOfTex(fields.value(name)).trimmed(); !words.isEmpty())
                return words;
        }
        return QString();
    };
    ReferenceEntry entry;
    entry.kind = kindOfBibTex(type, fields);
    entry.title = text({"title"_L1});
    entry.authors = bibTexAuthors(fields.value(u"author"_s));
    entry.publisher = text({"journal"_L1, "journaltitle"_L1, "publisher"_L1, "institution"_L1, "howpublished"_L1, "organization"_L1});
    entry.number = text({"number"_L1});
    entry.session = sessionOf(text({"note"_L1}).section(u',', 0, 0));
    entry.dated = text({"date"_L1, "year"_L1});
    entry.date = dayOf(entry.dated);
    // Addresses are written as they are.
    entry.url = fields.value(u"url"_s).trimmed();
    entry.accessed = dayOf(text({"urldate"_L1}));
    entry.language = text({"language"_L1, "langid"_L1});
    entry.abstract = text({"abstract"_L1});
    entry.keywords = keywordsOf(text({"keywords"_L1}));
    return entry;
}

/// Walks over a file once. Made on the stack.
class BibTexFile
{
public:
    explicit BibTexFile(const QString &text)
        : m_text(text)
    {
    }

    base::Result<QList<ReferenceEntry>> read()
    {
        QList<ReferenceEntry> entries;
        for (qsizetype next = m_text.indexOf(u'@'); next >= 0; next = m_text.indexOf(u'@', m_at)) {
            m_at = next + 1;
            m_begun = m_at;
            const QString type = word().toLower();
            skipSpaces();
            if (m_at >= m_text.size() || (now() != u'{' && now() != u'('))
                continue; // An address in the words between entries.
            if (type == "comment"_L1 || type == "preamble"_L1) {
                TRY_VOID(skipGroup());
                continue;
            }
            if (entries.size() == kMostEntries)
                return base::failure(base::ErrorCode::LimitExceeded, {}, u"more than %1 entries"_s.arg(kMostEntries));
            TRY(const BibFields fields, group(type != "string"_L1));
            if (type == "string"_L1)
                m_strings.insert(fields);
            else
                entries.append(bibTexEntry(type, fields));
        }
        return entries;
    }

private:
    QChar now() const { return m_text.at(m_at); }

    void skipSpaces()
    {
        while (m_at < m_text.size() && now().isSpace())
            ++m_at;
    }

    QString word()
    {
        skipSpaces();
        const qsizetype start = m_at;
        static const QString kEnds = u"{}()=,#\"@"_s;
        while (m_at < m_text.size() && !now().isSpace() && !kEnds.contains(now()))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    std::unexpected<base::Error> damaged(const QString &why) const
    {
        const qsizetype line = QStringView(m_text).first(m_begun).count(u'\n') + 1;
        return base::failure(base::ErrorCode::Damaged, {}, u"line %1: %2"_s.arg(line).arg(why));
    }

    base::Status skipGroup()
    {
        return inBraces(now() == u'(' ? u')' : u'}') ? base::ok() : base::Status(damaged(u"the braces do not end"_s));
    }

    /// What stands up to the end of a group that begins here, with the braces in it; nothing where it does not end.
    std::optional<QString> inBraces(QChar end)
    {
        const qsizetype start = ++m_at;
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar character = now();
            if (character == u'\\') {
                ++m_at;
                continue;
            }
            if (depth == 0 && character == end)
                return m_text.sliced(start, m_at++ - start);
            depth += character == u'{' ? 1 : character == u'}' ? -1 : 0;
            if (depth < 0)
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// "key, name = value, …" up to the end of the entry.
    base::Result<BibFields> group(bool hasKey)
    {
        const QChar end = now() == u'(' ? u')' : u'}';
        ++m_at;
        BibFields fields;
        if (hasKey) {
            word();
            skipSpaces();
        }
        for (;;) {
            skipSpaces();
            while (m_at < m_text.size() && now() == u',') {
                ++m_at;
                skipSpaces();
            }
            if (m_at >= m_text.size())
                return damaged(u"the entry does not end"_s);
            if (now() == end) {
                ++m_at;
                return fields;
            }
            const QString name = word().toLower();
            skipSpaces();
            if (name.isEmpty() || m_at >= m_text.size() || now() != u'=')
                return damaged(u"a field has no name or no value: “%1”"_s.arg(name.left(40)));
            ++m_at;
            TRY(const QString words, value());
            if (!fields.contains(name))
                fields.insert(name, words);
        }
    }

    /// Pieces that # joins.
    base::Result<QString> value()
    {
        QString words;
        for (;;) {
            skipSpaces();
            if (m_at >= m_text.size())
                return damaged(u"a field has no value"_s);
            if (now() == u'{' || now() == u'"') {
                const std::optional<QString> piece = inBraces(now() == u'{' ? u'}' : u'"');
                if (!piece)
                    return damaged(u"the braces or quotation marks of a field do not end"_s);
                words += *piece;
            } else {
                const QString name = word();
                if (name.isEmpty())
                    return damaged(u"a field has no value"_s);
                words += m_strings.value(name.toLower(), name);
            }
            skipSpaces();
            if (m_at >= m_text.size() || now() != u'#')
                return words;
            ++m_at;
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_begun = 0;
    BibFields m_strings;
};

}

bool isBibTex(QStringView text)
{
    static const QRegularExpression form(u"^\\x{FEFF}?(?:\\s|%[^\\n]*\\n)*@[A-Za-z]{3,20}\\s*[{(]\\s*[^\\s{}=,]*\\s*[,=\"{]"_s);
    return form.matchView(text.left(4'000)).hasMatch();
}

base::Result<QList<ReferenceEntry>> readBibTex(const QString &text)
{
    return BibTexFile(text).read();
}

}
