// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/annotationfilter.h>
#include <presentation/shared/listroles.h>

#include <QAbstractItemModel>

namespace presentation {

/// Annotations as a table with a column for each of their parts, flat or in groups under headings. An annotation with two
/// tags or themes stands under both. Sorted by any column; without, by document and place. GUI thread.
class AnnotationTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Colour, Words, Comment, Tags, Paragraph, Document, Date, Lock, Author, ColumnCount };
    /// Of a comment: QList<QTextLayout::FormatRange>, what is bold or italic in its words.
    enum Role { FormatsRole = FirstOwnRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setRows(const QList<model::AnnotationRow> &rows, application::AnnotationGrouping grouping);
    const QList<model::AnnotationRow> &rows() const { return m_rows; }
    /// Null for a heading.
    const model::AnnotationRow *rowAt(const QModelIndex &index) const;
    /// The first row of an annotation; not valid where it is not shown.
    QModelIndex indexOf(base::AnnotationId id) const;
    /// What a grouping is called.
    static QString groupingLabel(application::AnnotationGrouping grouping);
    /// The same rows in another language.
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Group {
        QString title;
        QList<qsizetype> rows;
    };
    QStringList titlesOf(const model::AnnotationRow &row) const;
    QString textOf(const model::AnnotationRow &row, int column) const;
    QVariant decorationOf(const model::AnnotationRow &row, int column) const;
    void arrange();
    void sortRows();
    void groupRows();

    QList<model::AnnotationRow> m_given; ///< By document and place.
    QList<model::AnnotationRow> m_rows;  ///< As they are sorted.
    application::AnnotationGrouping m_grouping = application::AnnotationGrouping::None;
    QList<Group> m_groups; ///< Empty where rows stand in no groups.
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}
