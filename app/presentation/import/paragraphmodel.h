// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>
#include <presentation/shared/rowmodels.h>

namespace presentation {

/// The paragraphs of a text as they were read, before it is stored: address, kind, words.
class ParagraphModel : public TableModel<model::Passage, 3>
{
    Q_OBJECT

public:
    enum Column { AddressColumn, KindColumn, TextColumn };

    explicit ParagraphModel(QList<model::Passage> passages, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString heading(int column) const override;
};

/// What was left out of a text, and why.
class DroppedModel : public TableModel<model::Dropped, 2>
{
    Q_OBJECT

public:
    enum Column { ReasonColumn, TextColumn };

    explicit DroppedModel(QList<model::Dropped> dropped, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

    /// The reason of a stable code in the language of the window: "running head".
    static QString reasonName(const QString &code);

private:
    QString heading(int column) const override;
};

}
