// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation.h"

#include "citationlanguages.h"
#include "citationparts.h"
#include "othercitation.h"
#include "pinpoint.h"

#include <core/model/reference.h>
#include <core/model/symbol.h>

#include <QLocale>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace citation {

namespace {

/// What every style needs to know of the document, read once.
struct Cited {
    explicit Cited(const model::CitedWork &cited)
        : work(cited)
        , isResolution(cited.kind == model::CitedWork::Kind::Resolution)
        , place(Pinpoint::of(cited.address))
    {
        if (const std::optional<model::Symbol> symbol = model::Symbol::parse(cited.symbol))
            number = symbol->shortForm();
    }

    const model::CitedWork &work;
    bool isResolution = false;
    QString number; ///< "57/12"; the year of the Security Council stays on: "1325 (2000)".
    Pinpoint place;

    QString name() const { return QString::fromUtf8(model::bodyName(work.body)); }
    /// "1325" of "1325 (2000)": the legal styles give the year with the date.
    QString bareNumber() const { return number.section(u' ', 0, 0); }
    /// S/RES/1325 for the same reason.
    QString bareSymbol() const
    {
        return work.body == model::Body::SecurityCouncil && isResolution ? work.symbol.section(u' ', 0, 0) : work.symbol;
    }
    bool hasTitle() const { return work.hasTitle(); }
};

/// The body as a style abbreviates it; the full name where it has no abbreviation.
QString abbreviated(const Cited &cited, const QString &assembly, const QString &rights, const QString &security,
    const QString &economic)
{
    switch (cited.work.body) {
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

/// An event, a person: name and date.
QString named(const Cited &cited)
{
    return joined({cited.work.title, dayMonthYear(cited.work.date), cited.place.words()});
}

QString unitedNations(const Cited &cited)
{
    if (const QString own = unitedNationsIn(cited.work, cited.number); !own.isEmpty())
        return own;
    QString document = cited.work.symbol;
    if (cited.isResolution) {
        document = u"%1 resolution %2"_s.arg(cited.name(), cited.number);
        if (cited.work.date.isValid())
            document += u" of "_s + dayMonthYear(cited.work.date);
    }
    return joined({document, cited.place.words()});
}

QString footnote(const Cited &cited)
{
    if (const QString own = symbolIn(cited.work); !own.isEmpty())
        return own + (cited.work.language == "zh"_L1 ? u'。' : u'.');
    return joined({cited.work.symbol, cited.place.words()}) + u'.';
}

QString shortly(const Cited &cited)
{
    return joined({cited.isResolution ? cited.number : cited.work.symbol, cited.place.canonical()}, u" "_s);
}

QString oscola(const Cited &cited)
{
    const QDate date = cited.work.date;
    const QString day = date.isValid() ? u"(%1)"_s.arg(dayMonthYear(date)) : QString();
    const QString title = cited.hasTitle() ? u"‘%1’"_s.arg(cited.work.title) : QString();
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
        : (cited.hasTitle() ? italic(cited.work.title) : QString());
    QString symbol = u"U.N. Doc. "_s + cited.bareSymbol();
    if (cited.work.date.isValid())
        symbol += u" (%1)"_s.arg(bluebookDate(cited.work.date));
    return joined({start, cited.place.closed(u"¶ "_s, u"pmbl. ¶ "_s), symbol});
}

QString mcgill(const Cited &cited)
{
    QStringList parts;
    if (cited.hasTitle())
        parts.append(italic(cited.work.title));
    if (cited.isResolution) {
        parts.append(u"%1 Res %2"_s.arg(abbreviated(cited, u"GA"_s, u"HRC"_s, u"SC"_s, u"ESC"_s), cited.bareNumber()));
        parts.append(abbreviated(cited, u"UNGAOR"_s, u"UNHRC"_s, u"UNSCOR"_s, u"UNESCOR"_s));
        const int session = cited.work.session.toInt();
        // The Security Council has years, not sessions; so has the Economic and Social Council since 1978.
        if (session > 0 && session < 1000)
            parts.append(numberedOrdinal(session) + u" Sess"_s);
    }
    QString symbol = u"UN Doc "_s + cited.bareSymbol();
    if (cited.work.date.isValid())
        symbol += u" (%1)"_s.arg(cited.work.date.year());
    parts.append(symbol);
    const QString place = cited.place.closed(u"para "_s, u"preamble para "_s);
    return joined(parts) + (place.isEmpty() ? QString() : u" at "_s + place);
}

QString apa(const Cited &cited)
{
    const QDate date = cited.work.date;
    const QString year = date.isValid() ? QLocale::c().toString(date, u"(yyyy, MMMM d)") : u"(n.d.)"_s;
    const QString author = cited.name().isEmpty() ? u"United Nations"_s : u"United Nations "_s + cited.name();
    const QString title = cited.hasTitle() ? u"%1 (%2)"_s.arg(italic(cited.work.title), cited.work.symbol) : cited.work.symbol;
    return u"%1. %2. %3."_s.arg(author, year, joined({title, cited.place.closed(u"para. "_s, u"preambular para. "_s)}));
}

QString chicago(const Cited &cited)
{
    const QDate date = cited.work.date;
    const QString author = cited.name().isEmpty() ? u"United Nations"_s : u"UN "_s + cited.name();
    const QString number = cited.isResolution ? u"Resolution "_s + cited.number : QString();
    // The comma stands inside the quotation marks in this style.
    const QString start = joined({author, number});
    const QString title = cited.hasTitle() ? u"“%1,”"_s.arg(cited.work.title) : QString();
    const QString rest = joined({date.isValid() ? QLocale::c().toString(date, u"MMMM d, yyyy") : QString(),
        cited.work.symbol, cited.place.closed(u"para. "_s, u"preambular para. "_s)});
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

namespace {

/// The citation with the marks of italics.
QString marked(const model::CitedWork &work, const QString &style)
{
    if (style == kLink && !work.symbol.isEmpty())
        return model::Reference::link(work.symbol, work.address);
    const Cited cited(work);
    if (work.kind == model::CitedWork::Kind::Other)
        return named(cited);
    if (!work.isOfUnitedNations())
        return citeOther(work, style);
    for (const Style &known : kStyles) {
        if (style == known.name)
            return known.cite(cited);
    }
    return unitedNations(cited);
}

Citation finished(const QString &marked)
{
    return {withoutMarks(marked), asHtml(marked)};
}

QString legalPlace(const model::CitedWork &work, const QString &operative, const QString &preambular)
{
    return work.isOfUnitedNations() ? Pinpoint::of(work.address).closed(operative, preambular) : placeInOther(work);
}

/// What stands for a work that was just cited; empty where the style has no such word. Without a place, it is the same place.
QString ibid(const model::CitedWork &work, const QString &style, bool isSamePlace)
{
    if (style == "footnote"_L1)
        return ibidIn(work, isSamePlace ? QString() : work.isOfUnitedNations() ? Pinpoint::of(work.address).words() : placeInOther(work), isSamePlace);
    const auto place = [&](const QString &operative, const QString &preambular) {
        return isSamePlace ? QString() : legalPlace(work, operative, preambular);
    };
    if (style == "oscola"_L1)
        return joined({u"ibid"_s, place(u"para "_s, u"preamble para "_s)}, u" "_s);
    if (style == "bluebook"_L1)
        return joined({italic(u"Id."_s), place(u"¶ "_s, u"pmbl. ¶ "_s)}, u" "_s);
    if (style == "mcgill"_L1)
        return joined({italic(u"Ibid"_s), place(u"para "_s, u"preamble para "_s)}, u" at "_s);
    if (style == "chicago"_L1)
        return isSamePlace ? u"Ibid."_s : joined({u"Ibid."_s, place(u"para. "_s, u"preambular para. "_s)}) + u'.';
    return {};
}

bool hasPlace(const model::CitedWork &work)
{
    return !work.address.isEmpty() || !work.page.isEmpty();
}

}

QString cite(const model::CitedWork &work, const QString &style)
{
    return withoutMarks(marked(work, style));
}

Citation citeRich(const model::CitedWork &work, const QString &style)
{
    return finished(marked(work, style));
}

NoteRun::NoteRun(QString style)
    : m_style(std::move(style))
{
}

Citation NoteRun::next(const model::CitedWork &work)
{
    const bool isSameWork = !work.key.isEmpty() && work.kind != model::CitedWork::Kind::Other && work.key == m_last.key
        && work.title == m_last.title;
    const bool isSamePlace = isSameWork && work.address == m_last.address && work.page == m_last.page;
    // "Ibid." after a note on one paragraph would not say that the whole work is meant.
    const bool isSaid = isSameWork && (isSamePlace || hasPlace(work));
    m_last = work;
    const QString word = isSaid ? ibid(work, m_style, isSamePlace) : QString();
    return word.isEmpty() ? citeRich(work, m_style) : finished(word);
}

}
