// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include <presentation/library/navigationtarget.h>

#include <array>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qsizetype kLongest = 200;

struct SavedKind {
    HistoryEntry::Kind kind;
    QLatin1StringView page;
    QLatin1StringView text; ///< The name of the text in the saved object.
};

constexpr std::array kSavedKinds {
    SavedKind {HistoryEntry::Kind::List, "list"_L1, "key"_L1},
    SavedKind {HistoryEntry::Kind::Search, "search"_L1, "query"_L1},
    SavedKind {HistoryEntry::Kind::Page, "page"_L1, "key"_L1},
};

}

HistoryEntry HistoryEntry::at(const Location &place)
{
    return {Kind::Location, place, {}};
}

HistoryEntry HistoryEntry::of(const NavigationTarget &target)
{
    return {target.filter() ? Kind::List : Kind::Page, {}, target.text};
}

QJsonObject HistoryEntry::toJson() const
{
    for (const SavedKind &saved : kSavedKinds) {
        if (kind == saved.kind)
            return {{u"page"_s, saved.page}, {saved.text, text}};
    }
    return {{u"page"_s, u"place"_s}, {u"record"_s, place.record.value()}, {u"language"_s, place.language},
        {u"address"_s, place.address.text()}, {u"passage"_s, place.passage.value()}};
}

HistoryEntry HistoryEntry::fromJson(const QJsonObject &saved)
{
    const QString page = saved.value(u"page"_s).toString();
    if (page == "pack"_L1) // Packs had no key once.
        return of(NavigationTarget::ofPack(base::PackId(saved.value(u"pack"_s).toInteger())));
    for (const SavedKind &known : kSavedKinds) {
        if (page == known.page)
            return {known.kind, {}, saved.value(known.text).toString()};
    }
    return at({base::RecordId(saved.value(u"record"_s).toInteger()), saved.value(u"language"_s).toString(),
        model::Address(saved.value(u"address"_s).toString()), base::PassageId(saved.value(u"passage"_s).toInteger())});
}

bool HistoryEntry::isSameAs(const HistoryEntry &other) const
{
    if (kind != other.kind)
        return false;
    switch (kind) {
    case Kind::Location:
        return place.record == other.place.record;
    case Kind::List:
    case Kind::Page:
        return text == other.text;
    case Kind::Search:
        return true; // A query that is typed on is one entry.
    }
    Q_UNREACHABLE_RETURN(false);
}

void History::visit(const HistoryEntry &entry)
{
    if (m_at >= 0 && m_entries.at(m_at).isSameAs(entry))
        m_entries[m_at] = entry;
    else
        jump(entry);
}

void History::rename(const HistoryEntry &entry)
{
    if (m_at >= 0)
        m_entries[m_at] = entry;
}

void History::jump(const HistoryEntry &entry)
{
    m_entries.resize(m_at + 1);
    m_entries.append(entry);
    if (m_entries.size() > kLongest)
        m_entries.removeFirst();
    m_at = m_entries.size() - 1;
}

const HistoryEntry *History::back()
{
    return hasBack() ? &m_entries.at(--m_at) : nullptr;
}

const HistoryEntry *History::forward()
{
    return hasForward() ? &m_entries.at(++m_at) : nullptr;
}

void History::clear()
{
    m_entries.clear();
    m_at = -1;
}

}
