// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowlistmodel.h"

#include <library/store/knowledge.h>

#include <QDate>

namespace presentation {

/// Something that is due: what a paragraph asks for, or the last day of a call.
struct Deadline {
    library::MandateRow mandate; ///< Without an id for a call.
    model::Record event; ///< Without an id for a mandate.
    QDate date; ///< Invalid where nothing says when.
    bool isInferred = false;
};

/// All deadlines of the library, in the order of their days; those without one come last. Reads in the background.
base::Result<QList<Deadline>> readDeadlines(const library::Database &database);

/// What is due, then of whom and by which paragraph it is asked; the day on the right.
class DeadlineListModel : public RowsOf<Deadline>
{
    Q_OBJECT

public:
    using RowsOf::RowsOf;

    ListKey key() const override { return ListKey::deadlines(); }
    void reload(Session &session) override;
    Place placeOf(int row) const override;
    QString lineOf(int row) const override;
    QString emptySentence() const override;
    QString notFoundSentence() const override;
    bool comesByImport() const override { return true; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static QString subtitle(const Deadline &row);
    static QString day(const Deadline &row);
};

}
