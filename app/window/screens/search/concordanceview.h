// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/hit.h>

#include <QTableView>

namespace presentation {
class ConcordanceModel;
}

namespace window {

/// Every match of a search in the middle of its line; sorted by any column. GUI thread; owned by the search page.
class ConcordanceView : public QTableView
{
    Q_OBJECT

public:
    explicit ConcordanceView(QWidget *parent = nullptr);

    void setHits(const QList<model::Hit> &hits);
    bool isEmpty() const;

signals:
    void hitActivated(const model::Hit &hit);

private:
    presentation::ConcordanceModel *m_model; // Owned.
};

}
