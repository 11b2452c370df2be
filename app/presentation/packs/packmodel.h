// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/packs.h>
#include <output/briefing/outline.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/rowmodels.h>

#include <QUndoStack>

namespace presentation {

/// The blocks of a briefing pack in their order. Every change goes over the undo stack, with a name; only setRows() is no
/// change of the user's. GUI thread; owned by its editor. What a block says of its source comes from the outline, which is
/// made in the background.
class PackModel : public RowModel<model::PackItem>
{
    Q_OBJECT

public:
    enum Role { CheckRole = FirstOwnRole, KindRole };

    using RowModel::RowModel;

    void setOutline(const briefing::Outline &outline);
    const briefing::Outline &outline() const { return m_outline; }
    QUndoStack &undoStack() { return m_stack; }

    /// Each is one named step of the undo stack.
    void insert(int row, const QList<model::PackItem> &items, const QString &stepName);
    void append(const QList<model::PackItem> &items, const QString &stepName);
    void remove(int row);
    bool move(int from, int to);
    /// The words of a heading or a note, or the reason of a quotation; steps of one row that follow each other become one.
    void setWords(int row, const QString &words);

    /// Whether the source has words that can take the place of the quotation, and does so, as one step.
    bool canMend(int row) const;
    void mend(int row);
    /// Whether the block is printed only with a reason, which is set by setWords().
    bool wantsReason(int row) const;

    /// All blocks at once, as one step.
    void replace(const QList<model::PackItem> &items, const QString &stepName);

    /// The next block after `row`, in a circle, that stops an export; -1: none.
    int nextBroken(int row) const;

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Its own blocks move; what lists hold of the library is copied.
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;
    bool moveRows(const QModelIndex &source, int row, int count, const QModelIndex &target, int before) override;

signals:
    /// The user (or an undo) changed the blocks; `row` is where it happened.
    void edited(int row);
    /// Parts of the library were dropped before a row; -1: behind the last one.
    void partsDropped(const QList<application::PackPart> &parts, int row);

private:
    class Step;

    void apply(const QList<model::PackItem> &items, int row);
    void push(const QList<model::PackItem> &after, int row, const QString &name, int mergeId = -1);
    const briefing::Block *block(int row) const;
    /// Null: it is none, or not of this pack.
    const briefing::PrivateAnnotation *privateAnnotation(base::AnnotationId id) const;
    bool isLeftOut(base::AnnotationId id) const;
    QString title(int row) const;
    QString subtitle(int row) const;

    briefing::Outline m_outline;
    QUndoStack m_stack;
};

}
