// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quickopenentry.h"

#include <analysis/recognition/states.h>
#include <core/text/normalised.h>
#include <presentation/library/trashlistmodel.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qsizetype kOtherName = 1000; // Of what fits alike, names in other languages stand behind.
constexpr qsizetype kLongestCode = 3;

QStringList foldedOnce(const QStringList &names)
{
    QStringList folded;
    for (const QString &name : names) {
        const QString form = text::fold(name.trimmed());
        if (!form.isEmpty() && !folded.contains(form))
            folded.append(form);
    }
    return folded;
}

QStringList namesOf(const model::Record &record)
{
    QStringList names {names::record(record)};
    if (record.kind != model::RecordKind::State)
        names.append(record.name);
    if (record.kind == model::RecordKind::Body)
        names.append(record.symbolKey);
    if (const std::optional<model::Symbol> symbol = model::Symbol::parse(record.symbol))
        names += {record.symbol, symbol->shortForm()};
    names += record.fields.value(u"aliases"_s).toVariant().toStringList();
    return foldedOnce(names);
}

QStringList otherNamesOf(const model::Record &record)
{
    QStringList names;
    if (record.kind == model::RecordKind::State) {
        for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s, u"ru"_s, u"ar"_s, u"zh"_s})
            names.append(recognition::stateName(record.symbolKey, language));
    }
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
        if (field.key().startsWith("name_"_L1))
            names.append(field->toString());
    }
    return foldedOnce(names);
}

}

QuickOpenEntry QuickOpenEntry::of(const model::Record &record)
{
    QuickOpenEntry entry;
    entry.record = record;
    entry.names = namesOf(record);
    entry.otherNames = otherNamesOf(record);
    entry.code = record.kind == model::RecordKind::State ? record.symbolKey : QString();
    return entry;
}

QuickOpenEntry QuickOpenEntry::of(const model::Pack &pack)
{
    QuickOpenEntry entry;
    entry.kind = Kind::Pack;
    entry.id = pack.id.value();
    entry.title = pack.title;
    entry.names = foldedOnce({pack.title, pack.subtitle});
    return entry;
}

QuickOpenEntry QuickOpenEntry::of(const model::SavedSearch &search)
{
    QuickOpenEntry entry;
    entry.kind = Kind::Search;
    entry.id = search.id;
    entry.title = search.name;
    entry.names = foldedOnce({search.name});
    return entry;
}

QuickOpenEntry QuickOpenEntry::of(const model::Dossier &dossier)
{
    QuickOpenEntry entry;
    entry.kind = Kind::Dossier;
    entry.id = dossier.id.value();
    entry.title = dossier.name;
    entry.names = foldedOnce({dossier.name});
    return entry;
}

QuickOpenEntry QuickOpenEntry::ofCommand(const QString &action, const QString &label, const QString &keys)
{
    QuickOpenEntry entry;
    entry.kind = Kind::Command;
    entry.action = action;
    entry.title = label;
    entry.keys = keys;
    entry.names = {text::fold(label)};
    // "Colours: Dark" is called "dark" too.
    if (const qsizetype colon = label.indexOf(u':'); colon >= 0)
        entry.names.append(text::fold(QStringView(label).sliced(colon + 1).trimmed()));
    return entry;
}

QString QuickOpenEntry::text() const
{
    return kind == Kind::Record ? names::record(record) : title;
}

QString QuickOpenEntry::detail() const
{
    if (kind != Kind::Record)
        return keys;
    return names::subtitle({names::isolated(address.text()), names::isolated(record.symbol), names::date(record.date)});
}

QString QuickOpenEntry::trailing() const
{
    switch (kind) {
    case Kind::Record:
        return address.isEmpty() ? names::oneOfKind(record.kind) : QCoreApplication::translate("presentation::QuickOpenModel", "Paragraph");
    case Kind::Pack:
        return thingKindText(model::TrashKind::Pack);
    case Kind::Search:
        return thingKindText(model::TrashKind::SavedSearch);
    case Kind::Dossier:
        return thingKindText(model::TrashKind::Dossier);
    case Kind::Command:
        return QCoreApplication::translate("presentation::QuickOpenModel", "Command");
    }
    Q_UNREACHABLE_RETURN({});
}

QString QuickOpenEntry::icon() const
{
    switch (kind) {
    case Kind::Record:
        return names::kindIcon(record.kind);
    case Kind::Pack:
        return u"document-multiple"_s;
    case Kind::Search:
        return u"edit-find"_s;
    case Kind::Dossier:
        return u"folder"_s;
    case Kind::Command:
        return u"system-run"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QuickOpenFit fitOf(const QuickOpenEntry &entry, const QString &typed, const QString &code)
{
    QuickOpenFit best {NameMatch::None, 2 * kOtherName, &entry};
    // Short forms and codes ("EAU", "AND") are words of some language too.
    if (!entry.code.isEmpty() && (entry.code == code || entry.code.compare(typed, Qt::CaseInsensitive) == 0))
        best.match = typed.size() > kLongestCode ? NameMatch::Exact : NameMatch::Phrase;
    const auto take = [&best, &typed, &entry](const QString &name, qsizetype behind) {
        const QuickOpenFit fit {matchOf(typed, name), name.size() + behind, &entry};
        if (std::pair(fit.match, fit.size) < std::pair(best.match, best.size))
            best = fit;
    };
    for (const QString &name : entry.names)
        take(name, 0);
    for (const QString &name : entry.otherNames)
        take(name, kOtherName);
    return best;
}

bool isNearTo(const QuickOpenEntry &entry, const QString &typed)
{
    const auto fits = [&typed](const QString &name) { return isNear(typed, name); };
    return std::ranges::any_of(entry.names, fits) || std::ranges::any_of(entry.otherNames, fits);
}

QList<QuickOpenEntry> quickOpenEntries(const application::Openables &openables)
{
    QHash<base::RecordId, int> lately;
    for (qsizetype at = 0; at < openables.lately.size(); ++at)
        lately.insert(openables.lately.at(at), int(at));
    QList<QuickOpenEntry> entries;
    entries.reserve(openables.records.size() + openables.packs.size() + openables.searches.size() + openables.dossiers.size());
    for (const model::Record &record : openables.records) {
        entries.append(QuickOpenEntry::of(record));
        entries.last().lately = lately.value(record.id, std::numeric_limits<int>::max());
    }
    for (const model::Pack &pack : openables.packs)
        entries.append(QuickOpenEntry::of(pack));
    for (const model::SavedSearch &search : openables.searches)
        entries.append(QuickOpenEntry::of(search));
    for (const model::Dossier &dossier : openables.dossiers)
        entries.append(QuickOpenEntry::of(dossier));
    return entries;
}

}
