// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/record.h>
#include <presentation/asynclibrary.h>

#include <QFrame>

class QPushButton;

namespace presentation {
class QuickOpenModel;
}

namespace window {

class FilteredList;

/// One record of some kinds, found as one types, in a popup that deletes itself when it is left. GUI thread.
class RecordChooser : public QFrame
{
    Q_OBJECT

public:
    RecordChooser(presentation::AsyncLibrary &library, const QList<model::RecordKind> &kinds, QWidget *parent);

    /// Offers to choose no record, under this name.
    void setNobody(const QString &name);
    void popUp(const QWidget *beside);

signals:
    /// Invalid: none.
    void chosen(base::RecordId record);

private:
    void choose(base::RecordId record);

    presentation::QuickOpenModel *m_model; // Owned.
    FilteredList *m_list;
    QPushButton *m_nobody;
};

}
