// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>

#include <QAbstractTableModel>

namespace presentation {

/// The paragraphs of a text as they were read, before it is stored: address, kind, words.
class ParagraphModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AddressColumn, KindColumn, TextColumn, ColumnCount };

    explicit ParagraphModel(QList<model::Passage> passages, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QList<model::Passage> m_passages;
};

/// What was left out of a text, and why.
class DroppedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ReasonColumn, TextColumn, ColumnCount };

    explicit DroppedModel(QList<model::Dropped> dropped, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The reason of a stable code in the language of the window: "running head".
    static QString reasonName(const QString &code);

private:
    const QList<model::Dropped> m_dropped;
};

}
