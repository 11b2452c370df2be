// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcontent.h"

#include <application/deadlines.h>
#include <core/jobs/latestonly.h>
#include <presentation/shared/rowmodels.h>

namespace presentation {

/// What is due, then of whom and by which paragraph it is asked; the day on the right. What comes next stands first, then what is overdue,
/// the latest first, then what has no day, then what is done.
class DeadlineListModel : public ListOf<RowModel<application::Deadline>>
{
    Q_OBJECT

public:
    enum class Shown { Open, Next, Overdue, Closed, All };

    using ListOf::ListOf;

    /// Which of them are listed.
    void setShown(Shown shown);
    /// There are some, whether they are listed or not.
    bool hasAny() const { return !m_all.isEmpty(); }

    NavigationTarget key() const override { return NavigationTarget::deadlines(); }
    void reload(AsyncLibrary &library) override;
    QString countText(int shown) const override;
    Location locationOf(const QModelIndex &index) const override;
    QString lineOf(const QModelIndex &index) const override;
    QString emptySentence() const override;
    QString notFoundSentence() const override;
    bool comesByImport() const override { return true; }
    QVariant data(const QModelIndex &index, int role) const override;

    // What one deadline says, also in other lists.
    static QString title(const application::Deadline &row);
    static QString subtitle(const application::Deadline &row);
    static QString day(const application::Deadline &row);
    static Location placeOf(const application::Deadline &row);

private:
    void arrange();
    QString stateText(const application::Deadline &row) const;

    QList<application::Deadline> m_all; ///< By date.
    QDate m_today;
    Shown m_shown = Shown::Open;
    jobs::LatestOnly m_latest;
};

}
