// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation.h"

#include "pinpoint.h"

#include <model/reference.h>
#include <model/symbol.h>

#include <QLocale>

#include <optional>

using namespace Qt::StringLiterals;

namespace briefing {

namespace {

/// What every style needs to know of the document, read once.
struct Cited {
    explicit Cited(const model::Record &document)
        : record(document)
    {
    }

    const model::Record &record;
    model::Body body = model::Body::Unknown;
    bool isResolution = false;
    QString number; ///< "57/12"; the year of the Security Council stays on: "1325 (2000)".
    Pinpoint place;

    QString name() const { return QString::fromUtf8(model::bodyName(body)); }
    /// "1325" of "1325 (2000)": the legal styles give the year with the date.
    QString bareNumber() const { return number.section(u' ', 0, 0); }
    /// S/RES/1325 for the same reason.
    QString bareSymbol() const
    {
        return body == model::Body::SecurityCouncil && isResolution ? record.symbol.section(u' ', 0, 0) : record.symbol;
    }
    bool hasTitle() const { return !record.name.isEmpty() && record.name != record.symbol; }
};

Cited read(const model::Record &document, const model::Address &address)
{
    Cited cited {document};
    cited.place = Pinpoint::of(address);
    if (const std::optional<model::Symbol> symbol = model::Symbol::parse(document.symbol)) {
        cited.body = symbol->body();
        cited.isResolution = symbol->isResolution();
        cited.number = symbol->shortForm();
    }
    return cited;
}

QString dayMonthYear(const QDate &date)
{
    return QLocale::c().toString(date, u"d MMMM yyyy");
}

/// "Oct. 10, 2024": the abbreviations of the Bluebook, which leaves May, June and July whole.
QString bluebookDate(const QDate &date)
{
    static const QStringList kMonths {u"Jan."_s, u"Feb."_s, u"Mar."_s, u"Apr."_s, u"May"_s, u"June"_s, u"July"_s,
        u"Aug."_s, u"Sept."_s, u"Oct."_s, u"Nov."_s, u"Dec."_s};
    return u"%1 %2, %3"_s.arg(kMonths.at(date.month() - 1)).arg(date.day()).arg(date.year());
}

/// Joins what is not empty.
QString joined(const QStringList &parts, const QString &separator = u", "_s)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            kept.append(part);
    }
    return kept.join(separator);
}

/// The body as a style abbreviates it; the full name where it has no abbreviation.
QString abbreviated(const Cited &cited, const QString &assembly, const QString &rights, const QString &security,
    const QString &economic)
{
    switch (cited.body) {
    case model::Body::GeneralAssembly:
        return assembly;
    case model::Body::HumanRightsCouncil:
        return rights;
    case model::Body::SecurityCouncil:
        return security;
    case model::Body::EconomicAndSocialCouncil:
        return economic;
    default:
        return cited.name();
    }
}

/// What has no symbol (an event, a person, a note, a document of another publisher): name and date.
QString named(const Cited &cited)
{
    const QDate date = cited.record.date;
    return joined({cited.record.name, date.isValid() ? dayMonthYear(date) : QString(), cited.place.words()});
}

QString unitedNations(const Cited &cited)
{
    QString document = cited.record.symbol;
    if (cited.isResolution) {
        document = u"%1 resolution %2"_s.arg(cited.name(), cited.number);
        if (cited.record.date.isValid())
            document += u" of "_s + dayMonthYear(cited.record.date);
    }
    return joined({document, cited.place.words()});
}

QString footnote(const Cited &cited)
{
    return joined({cited.record.symbol, cited.place.words()}) + u'.';
}

QString shortly(const Cited &cited)
{
    return joined({cited.isResolution ? cited.number : cited.record.symbol, cited.place.canonical()}, u" "_s);
}

QString oscola(const Cited &cited)
{
    const QDate date = cited.record.date;
    const QString day = date.isValid() ? u"(%1)"_s.arg(dayMonthYear(date)) : QString();
    const QString title = cited.hasTitle() ? u"‘%1’"_s.arg(cited.record.name) : QString();
    const QString start = cited.isResolution
        ? u"%1 Res %2"_s.arg(abbreviated(cited, u"UNGA"_s, u"UNHRC"_s, u"UNSC"_s, u"UNESC"_s), cited.bareNumber())
        : title;
    const QString document = joined({start, day, u"UN Doc "_s + cited.bareSymbol()}, u" "_s);
    return joined({document, cited.place.closed(u"para "_s, u"preamble para "_s)});
}

QString bluebook(const Cited &cited)
{
    const QString start = cited.isResolution
        ? u"%1 Res. %2"_s.arg(abbreviated(cited, u"G.A."_s, u"Human Rights Council"_s, u"S.C."_s, u"E.S.C."_s),
            cited.bareNumber())
        : (cited.hasTitle() ? cited.record.name : QString());
    QString symbol = u"U.N. Doc. "_s + cited.bareSymbol();
    if (cited.record.date.isValid())
        symbol += u" (%1)"_s.arg(bluebookDate(cited.record.date));
    return joined({start, cited.place.closed(u"¶ "_s, u"pmbl. ¶ "_s), symbol});
}

QString mcgill(const Cited &cited)
{
    QStringList parts;
    if (cited.hasTitle())
        parts.append(cited.record.name);
    if (cited.isResolution) {
        parts.append(u"%1 Res %2"_s.arg(abbreviated(cited, u"GA"_s, u"HRC"_s, u"SC"_s, u"ESC"_s), cited.bareNumber()));
        parts.append(abbreviated(cited, u"UNGAOR"_s, u"UNHRC"_s, u"UNSCOR"_s, u"UNESCOR"_s));
        const int session = cited.record.session.toInt();
        // The Security Council has years, not sessions; so has the Economic and Social Council since 1978.
        if (session > 0 && session < 1000)
            parts.append(numberedOrdinal(session) + u" Sess"_s);
    }
    QString symbol = u"UN Doc "_s + cited.bareSymbol();
    if (cited.record.date.isValid())
        symbol += u" (%1)"_s.arg(cited.record.date.year());
    parts.append(symbol);
    const QString place = cited.place.closed(u"para "_s, u"preamble para "_s);
    return joined(parts) + (place.isEmpty() ? QString() : u" at "_s + place);
}

QString apa(const Cited &cited)
{
    const QDate date = cited.record.date;
    const QString year = date.isValid() ? QLocale::c().toString(date, u"(yyyy, MMMM d)") : u"(n.d.)"_s;
    const QString author = cited.name().isEmpty() ? u"United Nations"_s : u"United Nations "_s + cited.name();
    const QString title = cited.hasTitle() ? u"%1 (%2)"_s.arg(cited.record.name, cited.record.symbol) : cited.record.symbol;
    return u"%1. %2. %3."_s.arg(author, year, joined({title, cited.place.closed(u"para. "_s, u"preambular para. "_s)}));
}

QString chicago(const Cited &cited)
{
    const QDate date = cited.record.date;
    const QString author = cited.name().isEmpty() ? u"United Nations"_s : u"UN "_s + cited.name();
    const QString number = cited.isResolution ? u"Resolution "_s + cited.number : QString();
    // The comma stands inside the quotation marks in this style.
    const QString start = joined({author, number});
    const QString title = cited.hasTitle() ? u"“%1,”"_s.arg(cited.record.name) : QString();
    const QString rest = joined({date.isValid() ? QLocale::c().toString(date, u"MMMM d, yyyy") : QString(),
        cited.record.symbol, cited.place.closed(u"para. "_s, u"preambular para. "_s)});
    return title.isEmpty() ? u"%1, %2."_s.arg(start, rest) : u"%1, %2 %3."_s.arg(start, title, rest);
}

struct Style {
    QLatin1StringView name;
    QString (*cite)(const Cited &);
};

constexpr Style kStyles[] {
    {"un"_L1, unitedNations},
    {"footnote"_L1, footnote},
    {"short"_L1, shortly},
    {"oscola"_L1, oscola},
    {"bluebook"_L1, bluebook},
    {"mcgill"_L1, mcgill},
    {"apa"_L1, apa},
    {"chicago"_L1, chicago},
};

constexpr QLatin1StringView kLink {"link"};

}

QStringList citationStyles()
{
    QStringList names;
    for (const Style &style : kStyles)
        names.append(style.name);
    names.append(kLink);
    return names;
}

QString cite(const model::Record &document, const model::Address &address, const QString &style)
{
    if (style == kLink && !document.symbol.isEmpty())
        return model::Reference::link(document.symbol, address);
    const Cited cited = read(document, address);
    if (document.kind != model::RecordKind::Document || document.symbol.isEmpty())
        return named(cited);
    for (const Style &known : kStyles) {
        if (style == known.name)
            return known.cite(cited);
    }
    return unitedNations(cited);
}

}
