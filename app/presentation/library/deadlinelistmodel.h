// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowlistmodel.h"

#include <application/deadlines.h>

namespace presentation {

/// What is due, then of whom and by which paragraph it is asked; the day on the right.
class DeadlineListModel : public RowsOf<application::Deadline>
{
    Q_OBJECT

public:
    using RowsOf::RowsOf;

    NavigationTarget key() const override { return NavigationTarget::deadlines(); }
    void reload(AsyncLibrary &library) override;
    Location placeOf(int row) const override;
    QString lineOf(int row) const override;
    QString emptySentence() const override;
    QString notFoundSentence() const override;
    bool comesByImport() const override { return true; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static QString subtitle(const application::Deadline &row);
    static QString day(const application::Deadline &row);
};

}
