// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcontent.h"

#include <application/librarychanges.h>
#include <core/jobs/latestonly.h>
#include <presentation/shared/rowmodels.h>

#include <functional>
#include <utility>

namespace presentation {

/// "Document", "Annotation", "Link", …: what the log of changes calls the kinds of things, in the UI's language.
QString changeKindText(const QString &kind);
/// The icon of such a kind, by its freedesktop name.
QString changeKindIcon(const QString &kind);

/// What happened to a library, the latest first: what it is about, what happened to it, when. Reads a page at a time, as far as somebody
/// scrolls. GUI thread.
class ChangeListModel : public ListOf<RowModel<model::LibraryChange>>
{
    Q_OBJECT

public:
    /// The day of today; tests have another one.
    explicit ChangeListModel(QObject *parent = nullptr, std::function<QDate()> today = &QDate::currentDate)
        : ListOf(parent)
        , m_today(std::move(today))
    {
    }

    /// From now on changes since then, of this kind (empty: of all); reload() reads them, and finds the day anew.
    void setFilter(const application::Since &since, const QString &kind);
    /// Of all that are asked for, read or not.
    qint64 total() const { return m_total; }
    /// So many are read at most, for a table of all of them say; they stay read when the library changes.
    static constexpr int kMostRead = 20'000;
    /// Reads on until all are there, or `most`; then calls back, also where the library changes meanwhile.
    void readAll(int most, std::function<void()> done);

    NavigationTarget key() const override { return NavigationTarget::changes(); }
    void reload(AsyncLibrary &library) override;
    Location locationOf(const QModelIndex &index) const override;
    /// The page with the thing: its tab, or the trash; empty where it is a place in a document, or gone.
    QString pageOf(const QModelIndex &index) const;
    QString lineOf(const QModelIndex &index) const override;
    qint64 idOf(const QModelIndex &index) const override { return row(index.row()).id; }
    bool isRead() const override { return m_isRead; }
    QString countText(int shown) const override;
    QStringList headings() const override;
    QString emptySentence() const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    /// Who waits for so many rows.
    struct Waiting {
        int most = 0;
        std::function<void()> done;
    };

    void answerWaiting();
    void readOn(int most);
    void append(const application::ChangePage &page);
    static QString titleOf(const model::LibraryChange &change);
    static QString subtitleOf(const model::LibraryChange &change);
    static QString whatOf(const model::LibraryChange &change);

    AsyncLibrary *m_library = nullptr; // Not owned; outlives the page.
    std::function<QDate()> m_today;
    application::Since m_since;
    QDate m_day; ///< Since then, when they were read.
    QString m_kind;
    model::ChangeFilter m_filter;
    qint64 m_total = 0;
    bool m_isReading = false;
    bool m_isRead = false; ///< What is asked for was read once.
    QList<Waiting> m_waiting;
    jobs::LatestOnly m_latest;
};

}
