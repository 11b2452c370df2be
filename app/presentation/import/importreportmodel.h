// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/importreport.h>
#include <presentation/shared/rowmodels.h>

namespace presentation {

/// A file of an import, or an annotation below it.
struct ImportReportRow {
    qsizetype file = 0;
    qsizetype annotation = -1;
};

/// What became of the files of an import, a row of two lines each: the file; then its cause and remedy, or its record. Below
/// an updated file stand its annotations: which stayed, which moved where, which need re-attachment.
class ImportReportModel : public RowModel<ImportReportRow>
{
    Q_OBJECT

public:
    enum class Shown { Failed, All };
    enum Role { PathRole = Qt::UserRole + 100, RecordRole, AddressRole };

    using RowModel::RowModel;

    void setReport(const model::ImportReport &report, Shown shown);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant fileData(const model::FileOutcome &file, int role) const;
    QVariant annotationData(const model::FileOutcome &file, const model::AnnotationMove &move, int role) const;
    QString fileSubtitle(const model::FileOutcome &file) const;

    QList<model::FileOutcome> m_files;
};

}
