// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>

#include <QJsonObject>
#include <QList>
#include <QString>

namespace presentation {

struct NavigationTarget;

/// One entry of the history: a place in a document, a list, a page or a search.
struct HistoryEntry {
    enum class Kind { Location, List, Search, Page };
    Kind kind = Kind::Location;
    Location place;
    QString text; ///< List, Page: its key. Search: the query.

    static HistoryEntry at(const Location &place);
    /// A list of records, or the page of what is none.
    static HistoryEntry of(const NavigationTarget &target);

    /// True when going from one to the other is no entry of its own: the same document read on, a query typed on.
    bool isSameAs(const HistoryEntry &other) const;
    /// True for no record, no key or no query.
    bool isEmpty() const { return kind == Kind::Location ? !place.record.isValid() : text.isEmpty(); }

    /// For the settings; fromJson() is empty for what it does not know.
    QJsonObject toJson() const;
    static HistoryEntry fromJson(const QJsonObject &saved);
};

/// Back and Forward across documents, lists and searches. A plain value.
class History
{
public:
    /// What is in front now. Another thing is a new entry after the present one, and the entries ahead are dropped; the
    /// same thing only updates the present entry.
    void visit(const HistoryEntry &entry);
    /// The present entry is called so by now: a tab that has found out what else it shows.
    void rename(const HistoryEntry &entry);
    /// A jump that was asked for: an entry of its own even within a document.
    void jump(const HistoryEntry &entry);
    const HistoryEntry *back();
    const HistoryEntry *forward();
    /// Empty: there is none.
    HistoryEntry present() const { return m_entries.value(m_at); }
    bool hasBack() const { return m_at > 0; }
    bool hasForward() const { return m_at + 1 < m_entries.size(); }
    void clear();

private:
    QList<HistoryEntry> m_entries;
    qsizetype m_at = -1;
};

}
