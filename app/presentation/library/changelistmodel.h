// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcontent.h"

#include <application/librarychanges.h>
#include <core/jobs/latestonly.h>
#include <presentation/shared/rowmodels.h>

#include <functional>

namespace presentation {

/// "Document", "Annotation", "Link", …: what the log of changes calls the kinds of things, in the UI's language.
QString changeKindText(const QString &kind);

/// What happened to a library, the latest first: what it is about, what happened to it, when. Reads a page at a time, as far as somebody
/// scrolls. GUI thread.
class ChangeListModel : public ListOf<RowModel<model::LibraryChange>>
{
    Q_OBJECT

public:
    using ListOf::ListOf;

    /// From now on changes from the beginning of this day on, of this kind (empty: of all); reload() reads them.
    void setFilter(QDate since, const QString &kind);
    /// Of all that are asked for, read or not.
    qint64 total() const { return m_total; }
    /// So many are read at most, for a table of all of them say; they stay read when the library changes.
    static constexpr int kMostRead = 20'000;
    /// Reads on until all are there, or `most`; then calls back, also where the library changes meanwhile. Of two calls the later one is answered.
    void readAll(int most, std::function<void()> done);

    NavigationTarget key() const override { return NavigationTarget::changes(); }
    void reload(AsyncLibrary &library) override;
    Location locationOf(const QModelIndex &index) const override;
    /// The page with the thing: its tab, or the trash; empty where it is a place in a document, or gone.
    QString pageOf(const QModelIndex &index) const;
    QString lineOf(const QModelIndex &index) const override;
    qint64 idOf(const QModelIndex &index) const override { return row(index.row()).id; }
    QString countText(int shown) const override;
    QStringList headings() const override;
    QString emptySentence() const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void append(const application::ChangePage &page);
    static QString titleOf(const model::LibraryChange &change);
    static QString subtitleOf(const model::LibraryChange &change);
    static QString whatOf(const model::LibraryChange &change);
    static QString iconOf(const model::LibraryChange &change);

    AsyncLibrary *m_library = nullptr; // Not owned; outlives the page.
    QDate m_since;
    QString m_kind;
    model::ChangeFilter m_filter;
    qint64 m_total = 0;
    bool m_isReading = false;
    int m_most = 0;
    std::function<void()> m_done; ///< Waits for so many.
    jobs::LatestOnly m_latest;
};

}
