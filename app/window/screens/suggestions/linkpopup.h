// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/link.h>
#include <presentation/asynclibrary.h>

#include <QFrame>

class QComboBox;
class QModelIndex;

namespace presentation {
class QuickOpenModel;
}

namespace window {

class FilteredList;

/// What a selection is linked to: a relation, and a record that is found as one types, with a paragraph after its symbol
/// ("57/12 OP8") where one is meant. A popup; it deletes itself when it is left.
class LinkPopup : public QFrame
{
    Q_OBJECT

public:
    /// `link` has its start already; its relation, where it has one, is chosen first.
    LinkPopup(presentation::AsyncLibrary &library, const model::Link &link, QWidget *parent);

    void popUp(const QRect &beside);

signals:
    void made(const model::Link &link);

private:
    void take(const QModelIndex &index);
    void setTyped(const QString &typed);

    model::Link m_link;
    QComboBox *m_relation;
    presentation::QuickOpenModel *m_model; // Owned.
    FilteredList *m_list;
};

}
