// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>

#include <QAbstractListModel>

namespace presentation {

/// The annotations of one text in its order, those that lost their words last, under a heading.
class NotesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { AnnotationRole = Qt::UserRole + 100 }; ///< base::AnnotationId; invalid for the heading.

    using QAbstractListModel::QAbstractListModel;

    void setAnnotations(const QList<model::Annotation> &annotations);
    QModelIndex indexOf(base::AnnotationId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool isHeading(int row) const { return row == m_attached && row < rowCount(); }
    const model::Annotation &annotation(int row) const { return m_annotations.at(row > m_attached ? row - 1 : row); }

    QList<model::Annotation> m_annotations;
    int m_attached = 0; // As many have their words; the heading stands in this row when there are others.
};

}
