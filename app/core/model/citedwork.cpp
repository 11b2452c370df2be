// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citedwork.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr auto kWithUnicode = QRegularExpression::UseUnicodePropertiesOption;

bool isInstitution(const QString &name)
{
    static const QRegularExpression words(
        u"\\b(?:Agency|Alliance|Assembly|Association|Authority|Bank|Board|Bureau|Center|Centre|City|Cities|Coalition|Commission|Committee|"_s
        u"Company|Conference|Council|Department|Federation|Forum|Foundation|Fund|Government|Group|Hub|Initiative|Institut|Institute|League|"_s
        u"Library|Limited|Ltd|Media|Ministry|Ministère|Mission|Nations|Network|News|Office|Organi[sz]ation|Panel|Parliament|Partnership|Platform|Press|"_s
        u"Program|Programme|Project|Secretariat|Section|Service|Services|Society|Staff|Team|Trust|Union|Unit|University|Université|and|for|of|the)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | kWithUnicode);
    return words.match(name).hasMatch();
}

/// Two to five words with capitals, with the small words of names between: "Ana María Ñuñez", "Tomás O’Brel", "Jan de Vries".
bool isPersonName(const QString &name)
{
    static const QRegularExpression form(
        u"^(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|\\p{Lo}+)(?:\\s+(?:(?:de|da|do|dos|del|della|di|la|le|van|von|der|den|ten|bin|bint|ibn|al|el|y|e)|"_s
        u"(?:al-|el-|d’|d'|O’|O')?(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|\\p{Lo}+))){1,4}$"_s,
        kWithUnicode);
    return form.match(name).hasMatch() && !isInstitution(name);
}

CitedAuthor authorOf(const QString &name)
{
    if (name.count(u',') == 1) {
        const QString family = name.section(u',', 0, 0).trimmed();
        const QString given = name.section(u',', 1).trimmed();
        if (isPersonName(given + u' ' + family))
            return {family, given};
        return {name, {}};
    }
    if (!isPersonName(name))
        return {name, {}};
    // Small words go with the family: "Jan |de Vries".
    static const QRegularExpression parts(u"^(.+?)\\s+((?:(?:de|da|do|dos|del|della|di|la|le|van|von|der|den|ten|bin|bint|ibn|al|el)\\s+)*\\S+)$"_s, kWithUnicode);
    const QRegularExpressionMatch match = parts.match(name);
    return {match.captured(2), match.captured(1)};
}

CitedWork::Kind kindOf(const Record &record, const Text &text)
{
    using Kind = CitedWork::Kind;
    if (record.kind != RecordKind::Document)
        return Kind::Other;
    if (const std::optional<Symbol> symbol = Symbol::parse(record.symbol))
        return symbol->isResolution() ? Kind::Resolution : Kind::UnitedNations;
    // What a person or a reference manager says comes before what the file looks like.
    if (const auto said = CitedWork::kindOfName(record.fields.value("reference_type"_L1).toString()))
        return *said;
    const QString format = text.source.format;
    if (format == "webvtt"_L1 || format == "srt"_L1)
        return Kind::Transcript;
    if (format == "html"_L1)
        return Kind::WebPage;
    if (format == "epub"_L1)
        return Kind::Book;
    if (format == "pdf"_L1 || format == "docx"_L1 || format == "odt"_L1 || format == "rtf"_L1)
        return Kind::Report;
    return Kind::Text;
}

/// Letters and figures of the symbol or the title, unlike those of another language of the same work.
QString keyOf(const Record &record, const QString &language)
{
    QString key;
    for (const QChar character : record.symbolKey.isEmpty() ? record.name.left(40) : record.symbolKey) {
        const bool isPlain = character.unicode() < 0x80 && character.isLetterOrNumber();
        if (isPlain)
            key += character;
        else if (!key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    while (key.endsWith(u'-'))
        key.chop(1);
    // Two notes may have one title.
    if (record.symbolKey.isEmpty() || key.isEmpty())
        key = (key.isEmpty() ? u"document"_s : key) + u'-' + QString::number(record.id.value());
    return language.isEmpty() || language == "en"_L1 ? key : key + u'-' + language;
}

}

namespace {

struct KindName {
    CitedWork::Kind kind;
    QLatin1StringView name;
};

constexpr KindName kKindNames[] {
    {CitedWork::Kind::WebPage, "web-page"_L1},
    {CitedWork::Kind::Book, "book"_L1},
    {CitedWork::Kind::Article, "article"_L1},
    {CitedWork::Kind::Report, "report"_L1},
    {CitedWork::Kind::Transcript, "transcript"_L1},
    {CitedWork::Kind::Text, "text"_L1},
};

}

QString CitedWork::kindName(Kind kind)
{
    const auto known = std::ranges::find(kKindNames, kind, &KindName::kind);
    return known == std::ranges::end(kKindNames) ? QString() : QString(known->name);
}

std::optional<CitedWork::Kind> CitedWork::kindOfName(const QString &name)
{
    const auto known = std::ranges::find(kKindNames, name, &KindName::name);
    return known == std::ranges::end(kKindNames) ? std::nullopt : std::optional(known->kind);
}

QList<CitedAuthor> citedAuthors(const QString &field)
{
    QList<CitedAuthor> authors;
    const QStringList names = field.split(u';', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QString plain = name.simplified();
        const bool isOneName = plain.size() > 2 && plain.startsWith(u'{') && plain.endsWith(u'}');
        const CitedAuthor author = isOneName ? CitedAuthor {plain.sliced(1, plain.size() - 2), {}} : authorOf(plain);
        if (!author.family.isEmpty() && !authors.contains(author))
            authors.append(author);
    }
    return authors;
}

QString citedAuthorsField(const QList<CitedAuthor> &authors)
{
    QStringList names;
    for (CitedAuthor author : authors) {
        author.family = author.family.replace(u';', u',').simplified();
        author.given = author.given.replace(u';', u',').simplified();
        const QList<CitedAuthor> expected {author};
        QString name = author.name();
        if (citedAuthors(name) != expected)
            name = author.given.isEmpty() ? u"{%1}"_s.arg(author.family) : u"%1, %2"_s.arg(author.family, author.given);
        names.append(name);
    }
    return names.join(u"; "_s);
}

Address CitedWork::addressBesidePage() const
{
    const QString text = address.text();
    const QString named = u"p. "_s + page;
    if (page.isEmpty() || (text != page && text != named && !text.startsWith(named + u' ')))
        return address;
    return Address(text.startsWith(named) ? text.sliced(named.size()).trimmed() : QString());
}

CitedWork CitedWork::of(const Record &record, const Text &text, const Address &address, const QString &page)
{
    const auto field = [&record](QLatin1StringView name) { return record.fields.value(name).toString().simplified(); };
    CitedWork work;
    work.kind = kindOf(record, text);
    work.title = (text.title.isEmpty() ? record.name : text.title).simplified();
    work.language = text.language.isEmpty() ? field("language"_L1) : text.language;
    work.key = keyOf(record, text.language);
    work.symbol = record.symbol;
    work.session = record.session;
    work.date = record.date;
    work.address = address;
    work.page = page;
    if (work.isOfUnitedNations()) {
        work.body = Symbol::parse(record.symbol)->body();
        QString path = record.symbol;
        work.url = u"https://undocs.org/"_s + path.remove(u' ').remove(u'*');
        return work;
    }
    work.authors = citedAuthors(field("author"_L1));
    work.publisher = field("publisher"_L1);
    work.url = field("url"_L1);
    work.accessed = QDate::fromString(field("accessed"_L1), Qt::ISODate);
    if (!work.url.isEmpty() && !work.accessed.isValid())
        work.accessed = text.source.imported.toLocalTime().date();
    return work;
}

}
