// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/importreport.h>

#include <QAbstractListModel>

namespace presentation {

/// What became of the files of an import, a row of two lines each: the file; then its cause and remedy, or its record. Below
/// an updated file stand its annotations: which stayed, which moved where, which need re-attachment.
class ImportReportModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Shown { Failed, All };
    enum Role { PathRole = Qt::UserRole + 100, RecordRole, AddressRole };

    using QAbstractListModel::QAbstractListModel;

    void setReport(const model::ImportReport &report, Shown shown);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    /// A file, or an annotation below it.
    struct Row {
        qsizetype file = 0;
        qsizetype annotation = -1;
    };

    QVariant fileData(const model::FileOutcome &file, int role) const;
    QVariant annotationData(const model::FileOutcome &file, const model::AnnotationMove &move, int role) const;
    QString fileSubtitle(const model::FileOutcome &file) const;

    QList<model::FileOutcome> m_files;
    QList<Row> m_rows;
};

}
